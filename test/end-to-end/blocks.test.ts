/**
 * Every block of code in the documentation: queries are answered, and as the page tells; JSON and YAML can be read; commands
 * are run, one after another, against a server. A block that cannot be run here says why behind its language, as
 * `sh not run: it needs Docker`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OperationTypeNode, getOperationAST, parse as parseQuery, subscribe, validate } from 'graphql';
import { pino } from 'pino';
import { parseAllDocuments } from 'yaml';
import { readConfig } from '../../src/config';
import { createApp } from '../../src/http/app';
import { listen, type Listening } from '../../src/http/listen';
import { createChanges } from '../../src/graph/read/changes';
import { importFixtures } from '../../src/ingest/import';
import type { Database } from '../../src/neo4j/driver';
import { schema } from '../../src/schema';
import { pageFiles } from '../../web/docs/files';
import { ask, openWorld } from '../support/world';

interface Block {
  /** Where it is: file and line. */
  at: string;
  language: string;
  /** What stands behind the language: why it is not run. */
  reason: string;
  text: string;
  /** The JSON right behind a query: its answer, or its variables. */
  json?: Record<string, unknown>;
}

/** Tutorials are followed from begin to end by tutorial.test.ts, which imports what they write. */
const followed = (file: string) => file.endsWith('tutorial.md');
const project = resolve(__dirname, '../..');

const blocks = pageFiles.flatMap(({ file }) => blocksIn(file));

function blocksIn(file: string): Block[] {
  const text = readFileSync(join(project, file), 'utf8');
  const found = [...text.matchAll(/^```(\S*) ?([^\n]*)\n([^]*?)^```$/gm)].map(
    ([, language, reason, content], at, all) => ({
      at: `${file}:${text.slice(0, all[at]!.index).split('\n').length}`,
      language: language!,
      reason: reason!.trim(),
      text: content!,
    }),
  );
  return found.map((block, at) => {
    const next = found[at + 1];
    const isQuery = block.language === 'graphql' && next?.language === 'json';
    return isQuery ? { ...block, json: JSON.parse(next.text) as Record<string, unknown> } : block;
  });
}

const of = (...languages: string[]) =>
  blocks.filter(({ language, reason }) => languages.includes(language) && !reason);

let database: Database;
let server: Listening;
const folder = mkdtempSync(join(tmpdir(), 'wuwen-blocks-'));
beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
  const log = pino({ level: 'silent' });
  server = await listen(createApp({ schema, database, config: readConfig({}), log }), {
    host: '127.0.0.1',
    port: 0,
  });
  for (const name of ['package.json', 'src', 'node_modules', 'fixtures', 'examples', 'tsconfig.json']) {
    symlinkSync(join(project, name), join(folder, name));
  }
}, 120_000);
afterAll(async () => {
  await server?.close();
  await database?.close();
  rmSync(folder, { recursive: true });
});

it('is in a language that this test knows, or says why it is not run', () => {
  const known = ['graphql', 'json', 'yaml', 'sh', 'mermaid'];
  expect(blocks.filter(({ language }) => !known.includes(language)).map(({ at }) => at)).toEqual([]);
  const silent = blocks.filter(({ reason }) => reason && !/^not run: .{10,}/.test(reason));
  expect(silent.map(({ at }) => at)).toEqual([]);
  expect(blocks.length).toBeGreaterThan(50);
});

it('answers every query, as the page tells', async () => {
  for (const { at, text, json } of of('graphql').filter(({ at }) => !followed(at.split(':')[0]!))) {
    const document = parseQuery(text);
    expect([at, validate(schema, document)]).toEqual([at, []]);
    if (getOperationAST(document)?.operation === OperationTypeNode.SUBSCRIPTION) {
      const changes = createChanges(database);
      const answers = (await subscribe({
        schema,
        document,
        contextValue: { changes },
      })) as AsyncGenerator<object>;
      expect([at, (await answers.next()).value]).toEqual([at, { data: expect.anything() }]);
      changes.close();
      continue;
    }
    const { data, errors } = await ask(database, text, json && !('data' in json) ? json : {});
    expect([at, errors]).toEqual([at, undefined]);
    if (json && 'data' in json) expect([at, JSON.parse(JSON.stringify({ data }))]).toEqual([at, json]);
  }
});

it('has JSON and YAML that can be read', () => {
  for (const { text } of of('json')) {
    const isWhole = text.trimStart().startsWith('{\n') || text.trim().split('\n').length === 1;
    for (const part of isWhole ? [text] : text.trim().split('\n')) JSON.parse(part);
  }
  for (const { at, text } of of('yaml')) {
    expect([at, parseAllDocuments(text).flatMap(({ errors }) => errors)]).toEqual([at, []]);
  }
});

it('has commands that do as they are told', async () => {
  for (const { at, text } of of('sh').filter(({ at }) => !followed(at.split(':')[0]!))) {
    const typed = text
      .replaceAll('http://127.0.0.1:4000', server.url)
      .replace(/^curl /gm, 'curl --silent --show-error --fail ')
      .replace(/^(npm run wuwen --|wuwen) /gm, 'node --import tsx src/cli.ts ');
    const failure = await new Promise(resolve =>
      execFile('sh', ['-ec', typed], { cwd: folder, env: process.env }, (error, _, stderr) =>
        resolve(error && `${error.message}\n${stderr}`),
      ),
    );
    expect([at, failure]).toEqual([at, null]);
  }
}, 120_000);
