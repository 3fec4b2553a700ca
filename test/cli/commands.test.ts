/** The program by the name that package.json gives it, called from another folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bin, version } from '../../package.json';
import { unknownSettings } from '../../src/config';
import { createProgram } from '../../src/cli/program';
import { groups } from '../../src/cli/grammar';
import { importFixtures } from '../../src/ingest/import';
import { openWorld } from '../support/world';

const program = resolve(__dirname, '../..', bin.wuwen);
const wuwen = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: tmpdir(), encoding: 'utf8' });
  return { status, stdout, stderr };
};
/** What a command prints, and its mistakes, without a process of its own. */
async function told(...args: string[]): Promise<string> {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(text));
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    const { message, hint = '' } = error as Error & { hint?: string };
    lines.push(message, hint);
  } finally {
    log.mockRestore();
    process.exitCode = 0;
  }
  return lines.join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'wuwen-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the grammar', () => {
  it('is told by --help, with examples and exit codes', () => {
    expect(wuwen().stdout).toMatch(/\n {2}start [^]*\nExit codes:\n {2}0 /);
    const help = (name: string) => createProgram().commands.find(command => command.name() === name)!;
    expect(help('export').helpInformation()).toContain('--format <format>');
    expect(wuwen('search', '--help').stdout).toContain('\nExamples:\n  wuwen search 可灵\n');
    expect(createProgram().version()).toBe(version);
    const specs = groups.flatMap(({ commands }) => commands).flatMap(spec => spec.commands ?? [spec]);
    expect(specs.filter(({ examples = [] }) => examples.length === 0)).toEqual([]);
  });

  it('tells what is wrong, the nearest that is right, and where to read more', async () => {
    expect(wuwen('strat')).toEqual({
      status: 2,
      stdout: '',
      stderr: "unknown command 'strat'\n(Did you mean start?)\nSee wuwen --help.\n",
    });
    expect(await told('export', '--formats', 'csv')).toMatch(/'--formats'\n\(Did you mean --format\?\)/);
    expect(await told('import')).toMatch(/missing .*'folder'\nfolder: folders of articles/);
    expect(await told('start', 'now')).toMatch(/too many arguments/);
    expect(await told('keys', 'creat')).toMatch(/Did you mean create\?\)\nSee wuwen keys --help\./);
    expect(await told('import-bulk', 'nosuch')).toMatch(/nosuch\/nodes\.jsonl cannot be read/);
    expect(await told('query')).toMatch(/^One query is to be given\./);
    expect(unknownSettings({ PRT: '3', PORT: '3', HSOT: 'x', HOME: '/', PWD: '/', CACHE_MBS: '1' })).toEqual([
      'PRT is no setting, and has no effect. Did you mean PORT?',
      'HSOT is no setting, and has no effect. Did you mean HOST?',
      'CACHE_MBS is no setting, and has no effect. Did you mean CACHE_MB?',
    ]);
  });

  it('is completed by shells', async () => {
    const [bash, ...others] = [
      await told('completion', 'bash'),
      await told('completion', 'zsh'),
      await told('completion', 'fish'),
    ];
    for (const { name } of groups.flatMap(({ commands }) => commands)) {
      for (const script of [bash, ...others]) expect(script).toContain(name);
    }
    const asked = `${bash}\nCOMP_WORDS=(wuwen export --fo); COMP_CWORD=2; _wuwen; echo "\${COMPREPLY[@]}"`;
    expect(spawnSync('bash', ['-c', asked], { encoding: 'utf8' }).stdout).toBe('--format\n');
    const [zsh, fish] = others;
    const inZsh = `autoload -U compinit; compinit -D -u; ${zsh}
compadd() { print -r -- "$@" }; _files() { : }; words=(wuwen export --fo); CURRENT=3; $_comps[wuwen]`;
    const inFish = `${fish}\ncomplete -C 'wuwen export --fo'`;
    for (const [shell, ...args] of [
      ['zsh', '-fc', inZsh],
      ['fish', '-Nc', inFish],
    ] as const) {
      const { stdout, stderr, error } = spawnSync(shell, args, { encoding: 'utf8' });
      if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') continue; // no such shell here
      expect([shell, stdout, stderr]).toEqual([shell, expect.stringContaining('--format'), '']);
    }
  });
});

it("finds the project's own files", () => {
  expect(wuwen('schema', '--check')).toEqual({
    status: 0,
    stdout: 'Everything is up to date.\n',
    stderr: '',
  });
});

it('check knows the folders beside one, and tells every mistake in one round', async () => {
  const fixtures = join(folder, 'fixtures');
  const own = join(fixtures, 'own');
  cpSync(resolve(__dirname, '../../fixtures/2024-five-questions'), join(fixtures, 'first'), {
    recursive: true,
  });
  mkdirSync(own);
  const write = (file: string, text: string) => writeFileSync(join(own, file), text);
  write(
    'article.yaml',
    'key: own\ntitle: { en: T }\nurl: https://example.org/\nauthor: A\npublisher: P\npublishedOn: 2025-01-02\nparagraphs: [1]\n',
  );
  write(
    'relations.yaml',
    '- { type: COMPETES_WITH, subject: sora, object: kling, basis: INFERRED, evidence: [s0p1] }\n',
  );
  expect(await told('check', own)).toBe('No mistakes found.');
  write('entities.yaml', '- { kind: Model');
  write(
    'relations-more.yaml',
    '- { type: COMPETES_WITH, subject: sora, object: sora, basis: INFERRED, evidence: [s0p9] }\n',
  );
  const complaints = JSON.parse(await told('check', own, '--json')) as { file: string; message: string }[];
  expect(complaints.map(({ file }) => file.slice(own.length + 1))).toEqual(
    expect.arrayContaining(['entities.yaml', 'relations-more.yaml', 'relations-more.yaml']),
  );
});

it('query, search, path and stats ask the graph', async () => {
  const database = await openWorld();
  await importFixtures(database, resolve(__dirname, '../../fixtures'));
  await database.close();
  expect(await told('path', '快手', 'Sora', '--language', 'en')).toMatch(
    /^Kuaishou BUILDS Kling[^]*\n {4}.*section 2, paragraph \d+\n/,
  );
  expect(await told('path', 'her', '科大讯飞', '--max-length', '1')).toMatch(
    /^No relation found between her/,
  );
  expect(await told('path', 'Soraa', 'Kling')).toMatch(/^from: .*Soraa[^]*Sora \(sora\)/);
  const [first] = JSON.parse(await told('search', 'Sora', '--kinds', 'model', '--json')) as { key: string }[];
  expect(first!.key).toBe('sora');
  const vendor = 'query ($k: String) { vendor(key: $k) { key } }';
  expect(JSON.parse(await told('query', vendor, '--variables', '{"k":"openai"}'))).toEqual({
    data: { vendor: { key: 'openai' } },
  });
  expect(await told('query', '{ nothing }')).toContain('"errors"');
  expect(await told('stats')).toMatch(/^VENDOR +\d+$/m);
});
