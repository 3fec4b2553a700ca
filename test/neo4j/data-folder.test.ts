/** Folders in which no database can be: each is refused at once, with one sentence. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFileError } from '../../src/errors';
import { prepareFolder } from '../../src/neo4j/embedded/folder';
import { holderOf, takeLock } from '../../src/neo4j/embedded/lock';
import { quoted } from '../../src/paths';

const folder = mkdtempSync(join(tmpdir(), 'wuwen 数据-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('makes a folder, and those around it, for its owner alone', () => {
  const deep = join(folder, 'a b/数据');
  prepareFolder(deep);
  prepareFolder(deep);
  expect(statSync(deep).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'a b')).mode & 0o777).toBe(0o700);
});

it.each(['/proc/x', '/proc/x/y', '/dev/null/x', 'a file', 'a file/x'])('refuses %s', name => {
  writeFileSync(join(folder, 'a file'), '');
  const path = name.startsWith('/') ? name : join(folder, name);
  expect(() => prepareFolder(path)).toThrow(`The data folder ${path} cannot be used: `);
});

it('does not wait for a lock that is a folder', async () => {
  const path = join(folder, 'locked');
  mkdirSync(join(path, 'lock'), { recursive: true });
  const error: unknown = await takeLock(path, () => Promise.resolve()).catch((error: unknown) => error);
  expect(isFileError(error)).toBe(true);
  expect(holderOf(path)).toBeUndefined();
});

it('quotes the paths of commands that a person may copy', () => {
  expect(['/tmp/数据/x', 'a b', "it's"].map(quoted)).toEqual(['/tmp/数据/x', "'a b'", String.raw`'it'\''s'`]);
});
