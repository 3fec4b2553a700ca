/** The program by the name that package.json gives it, called from another folder. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { bin } from '../../package.json';

const wuwen = (...args: string[]) => {
  const program = resolve(__dirname, '../..', bin.wuwen);
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: tmpdir(), encoding: 'utf8' });
  return { status, stdout, stderr };
};

it('tells its commands, or what a command takes', () => {
  expect(wuwen('--help')).toMatchObject({ status: 0, stderr: '' });
  expect(wuwen().stdout).toContain('\n  start ');
  expect(wuwen('export', '--help').stdout).toContain('--format <format>');
});

it("finds the project's own files", () => {
  expect(wuwen('schema', '--check')).toEqual({
    status: 0,
    stdout: 'Everything is up to date.\n',
    stderr: '',
  });
});
