/** `wuwen export` and `wuwen import-bulk`, as a person runs them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Database } from '../../src/neo4j/driver';
import { newPrefix, openWorld, plant, uproot } from '../support/world';
import { builtCli, wuwen } from './run';

const folder = mkdtempSync(join(tmpdir(), 'wuwen-cli-export-'));
const prefix = newPrefix();
let database: Database;
let settings: Record<string, string>;

beforeAll(async () => {
  database = await openWorld();
  const names = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
  settings = Object.fromEntries(
    names.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'maker' },
      { kind: 'Model', key: 'one' },
    ],
    [['maker', 'BUILDS', 'one']],
  );
});
afterAll(async () => {
  await uproot(database, prefix);
  await database.execute({ text: 'MATCH (c:BulkImport {folder: $folder}) DELETE c', params: { folder } });
  await database.close();
  rmSync(folder, { recursive: true });
});

it('export writes CSV into two files, and says where', async () => {
  const out = join(folder, 'graph.csv');
  const running = wuwen(['export', '--format', 'csv', '--out', out], settings);
  expect(await running.ended).toBe(0);
  expect(readFileSync(join(folder, 'graph-nodes.csv'), 'utf8')).toContain(
    `\r\n${prefix}one,Model,${prefix}one,${prefix}one,`,
  );
  expect(readFileSync(join(folder, 'graph-statements.csv'), 'utf8')).toContain(
    `\r\nBUILDS:${prefix}maker:${prefix}one,BUILDS,${prefix}maker,${prefix}one,STATED,`,
  );
  expect(running.said()).toContain(`Wrote ${join(folder, 'graph-nodes.csv')}`);
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
});

it('export writes to standard output nothing but the graph', () => {
  const { stdout, status } = spawnSync(process.execPath, [builtCli, 'export', '--format', 'cytoscape'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    maxBuffer: 256e6,
  });
  expect(status).toBe(0);
  const { elements } = JSON.parse(stdout) as { elements: { edges: { data: { id: string } }[] } };
  expect(elements.edges.map(({ data }) => data.id)).toContain(`BUILDS:${prefix}maker:${prefix}one`);
});

it.each([
  [['--format', 'xml'], 'There is no format "xml".\nName one of jsonld, graphml'],
  [[], 'No format is named.\nName one of jsonld'],
  [['--format', 'csv'], 'CSV is two tables, which need two files.\nAdd --out, or name csv-nodes'],
  [['--format', 'graphml', '--out', '/nowhere/graph.graphml'], '/nowhere/graph.graphml cannot be written'],
  [['--format', 'graphml', '--out', '/dev/full'], '/dev/full cannot be written: ENOSPC'],
])('export %j is refused with what would do', async (args, description) => {
  const running = wuwen(['export', ...args], settings);
  expect(await running.ended).toBe(1);
  expect(running.said()).toContain(description);
  expect(running.said()).not.toContain('    at ');
});

it('import-bulk tells how much it imported, and how fast', async () => {
  const article = {
    kind: 'Article',
    key: `${prefix}paper`,
    title: 'T',
    url: 'https://example.org/',
    author: 'A',
  };
  const lines = [
    { ...article, publisher: 'P', publishedOn: '2025-01-02', paragraphs: [1] },
    { kind: 'Vendor', key: `${prefix}maker`, nameEn: 'Maker' },
    { kind: 'Model', key: `${prefix}one`, nameEn: 'One' },
  ];
  const evidence = [`${prefix}paper#s0p1`];
  const statement = {
    type: 'BUILDS',
    subject: `${prefix}maker`,
    object: `${prefix}one`,
    basis: 'STATED',
    evidence,
  };
  writeFileSync(join(folder, 'nodes.jsonl'), lines.map(line => JSON.stringify(line)).join('\n'));
  writeFileSync(join(folder, 'statements.jsonl'), JSON.stringify(statement));
  const running = wuwen(['import-bulk', folder], settings);
  expect(await running.ended).toBe(0);
  expect(running.said()).toMatch(/Imported 3 nodes and 1 statements, [\d,]+ lines a second \([\d.]+ s\)/);
  expect(existsSync(join(folder, 'nodes.jsonl'))).toBe(true);
  const { rows } = await database.read({
    text: 'MATCH (:Article {key: $key})-[m:MENTIONS]->(e) RETURN e.nameZh ORDER BY e.key',
    params: { key: `${prefix}paper` },
  });
  expect(rows).toEqual([['Maker'], ['One']]);
});

it('import-bulk without a folder says what to name', async () => {
  const running = wuwen(['import-bulk'], settings);
  expect(await running.ended).toBe(2);
  expect(running.said()).toContain('the folder that holds nodes.jsonl and statements.jsonl');
});
