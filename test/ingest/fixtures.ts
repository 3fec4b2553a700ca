/** Fixtures for tests: folders that are gone when the tests of the file are done. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { placeText, type Complaint } from '../../src/source/complaint';
import { checkFixtures } from '../../src/ingest/import';

const folders: string[] = [];

afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })));

/** A sound article with three sections: an opening of two paragraphs, then one of three and one of four. */
export const article = (key: string, more: object = {}) => ({
  key,
  title: { zh: `${key} 的标题`, en: `Title of ${key}` },
  url: 'https://example.org/article',
  author: 'A. Author',
  publisher: 'Example',
  publishedOn: '2025-01-02',
  paragraphs: [2, 3, 4],
  ...more,
});

type Files = Record<string, string | object>;

/** A new folder with these files; what is not text is written as YAML. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'wuwen-fixture-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : stringify(content));
  }
  return folder;
}

/** What is wrong with folders of these files: each complaint as `file:line  message  hint`, folders left out. */
export function complaintsIn(...all: Files[]): string[] {
  const made = all.map(files => folderOf({ 'article.yaml': article('a1'), ...files }));
  return told(checkFixtures(made), made);
}

/** The complaints with each folder's name replaced by its number, from 1, where there are several. */
export function told(complaints: readonly Complaint[], made: string[]): string[] {
  const shorten = (text: string) =>
    made.reduce(
      (text, folder, at) =>
        text.replaceAll(made.length > 1 ? folder : `${folder}/`, made.length > 1 ? `${at + 1}` : ''),
      text,
    );
  return complaints.map(complaint =>
    shorten(`${placeText(complaint)}  ${complaint.message}  ${complaint.hint}`),
  );
}
