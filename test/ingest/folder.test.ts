/** Folders as systems and editors leave them. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readFixture } from '../../src/ingest/fixture/fixture';
import { fixtureFolders } from '../../src/ingest/fixture/folder';
import { article, complaintsIn, folderOf } from './fixtures';

const vendor = (key: string) => [{ key, kind: 'Vendor', name: { zh: key, en: key }, mentions: ['s1p1'] }];
const keysIn = (folder: string) => readFixture(folder).entities.map(({ value }) => value.key);

test('files that begin with a mark, or are named in capitals, are read; what systems hide is not', () => {
  const files = {
    'article.yaml': article('a1'),
    'entities.YAML': vendor('capital'),
    'Entities-More.Yml': `\uFEFF${stringify(vendor('marked'))}`,
    'entities-json.JSON': `\uFEFF${JSON.stringify(vendor('json'))}`,
    ...{ '._entities.yaml': '\0\u0005\u0016\u0007', '.DS_Store': '\0', '.entities.yaml.swp': 'b0VIM' },
  };
  expect(complaintsIn(files)).toEqual([]);
  expect(keysIn(folderOf(files)).sort()).toEqual(['capital', 'json', 'marked']);
});

test('linked folders and files are read as if they stood there', () => {
  const original = folderOf({ 'article.yaml': article('a1'), 'entities.yaml': vendor('linked') });
  const around = mkdtempSync(join(tmpdir(), 'wuwen-links-'));
  try {
    symlinkSync(original, join(around, 'an-article'));
    expect(fixtureFolders(around)).toEqual([join(around, 'an-article')]);
    expect(keysIn(join(around, 'an-article'))).toEqual(['linked']);
    const files = join(around, 'an-article-of-links');
    symlinkSync(folderOf({}), files);
    for (const name of ['article.yaml', 'entities.yaml'])
      symlinkSync(join(original, name), join(files, name));
    writeFileSync(join(files, 'relations.yaml'), '');
    expect(readFixture(files).complaints).toEqual([]);
    expect(keysIn(files)).toEqual(['linked']);
  } finally {
    rmSync(around, { recursive: true });
  }
});
