/** Makes each bad input afresh, and holds what is said of it against docs/bad-input.md, which is that table. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Fault } from '../../src/errors';
import type { Database } from '../../src/neo4j/driver';
import { importBulk } from '../../src/ingest/bulk';
import { complaintsText } from '../../src/source/complaint';
import { checkFixtures } from '../../src/ingest/import';
import { bulkInputs, fixtureInputs, type BadInput } from './bad-input';
import { article, folderOf } from './fixtures';

const page = resolve(__dirname, '../../docs/bad-input.md');

test('docs/bad-input.md has what is said of every bad input', async () => {
  const files = fixtureInputs.map(input => ({ ...input, said: saidOf(input) }));
  const lines = [];
  for (const input of bulkInputs) lines.push({ ...input, said: await saidOfBulk(input) });
  const text = pageOf(files, lines);
  // UPDATE_DOCS=1 npx jest test/ingest/bad-input
  if (process.env.UPDATE_DOCS) writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
  expect([...files, ...lines].filter(({ said }) => said === '').map(({ input }) => input)).toEqual([]);
});

/** What `wuwen check` says. */
function saidOf(input: BadInput): string {
  const folder = madeOf({
    ...input,
    files: { 'article.yaml': JSON.stringify(article('a1')), ...input.files },
  });
  return complaintsText(checkFixtures(folder)).replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}

/** What `wuwen import-bulk` says. No line of these comes so far that it is held against the database. */
async function saidOfBulk(input: BadInput): Promise<string> {
  const folder = madeOf(input);
  const nothing = { read: async () => ({ rows: [] }), write: async () => undefined } as unknown as Database;
  const said = await importBulk(nothing, folder).then(
    () => '',
    ({ message, hint }: Fault) => (message.includes('\n') ? message : `${message}\n${hint}`),
  );
  return said.replace(/^The lines have .*\n/, '').replaceAll(`${folder}/`, '');
}

function madeOf({ files, links = {} }: BadInput): string {
  const folder = folderOf({});
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
  return folder;
}

type Row = { input: string; said: string };

const pageOf = (files: Row[], lines: Row[]): string => `# What is said of bad input

Made by a test, which makes each of these inputs afresh: \`UPDATE_DOCS=1 npx jest test/ingest/bad-input\`.

## Files of an article: \`wuwen check\`, and \`import\` before it writes

${tableOf(files)}

## Lines: \`wuwen import-bulk\`

${tableOf(lines)}
`;

const tableOf = (rows: Row[]): string =>
  [
    '| input | what is said |',
    '|---|---|',
    ...rows.map(({ input, said }) => `| ${input} | ${cell(said)} |`),
  ].join('\n');

const cell = (text: string): string =>
  text
    // The ontology grows.
    .replace(/(What may stand here: ).*/g, '$1…')
    .split('\n')
    .map(line => line.trim().replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*'))
    .join('<br>');
