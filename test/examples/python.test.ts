/** Examples in Python, and for programs that have no other tests: tables and graphs are read back as those do it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { importFixtures } from '../../src/ingest/import';
import type { Database } from '../../src/neo4j/driver';
import { onPython, readBack } from '../export/python';
import { openServer, type RealServer } from '../http/real-server';
import { openWorld } from '../support/world';
import { copyExample, expectShown, type Copy } from './copied';

let database: Database;
let server: RealServer;
let copy: Copy;

beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
  server = await openServer(database, { requestTimeoutMs: 60_000 }); // a machine that runs tests may be slow
}, 120_000);
afterEach(() => copy?.remove());
afterAll(async () => {
  await server?.close();
  await database?.close();
});

const take = (name: string) => (copy = copyExample(name, `http://127.0.0.1:${server.port}`));
const textOf = (file: string) => readFileSync(join(copy.folder, file), 'utf8');
const tableOf = (file: string) =>
  parse(textOf(file), { columns: true, bom: true }) as Record<string, string>[];

onPython('gql')('python: gql prints what the README shows', () => expectShown(take('python')));

interface Notebook {
  cells: { outputs?: { output_type: string; text?: string[]; data?: Record<string, string[]> }[] }[];
}

onPython('nbclient, pandas, matplotlib')('notebook: draws from exports', async () => {
  await expectShown(take('notebook'));
  const outputs = (JSON.parse(textOf('executed.ipynb')) as Notebook).cells.flatMap(
    ({ outputs }) => outputs ?? [],
  );
  const printed = outputs.map(({ text, data }) => (text ?? data?.['text/plain'] ?? []).join('')).join('\n');
  expect(printed).toMatch(/COMPETES_WITH +INFERRED +\d+/);
  expect(printed).toMatch(/^OpenAI +\d+ +\d+$/m);
  expect(printed).toMatch(/^\d+ nodes, \d+ relations$/m);
  expect(outputs.some(({ data }) => data?.['image/png'])).toBe(true);
  expect(statSync(join(copy.folder, 'landscape.png')).mtimeMs).toBeGreaterThan(Date.now() - 300_000);
});

it('gephi: each relation of the tables has its two nodes', async () => {
  await expectShown(take('gephi'));
  const ids = new Set(tableOf('nodes.csv').map(({ Id }) => Id));
  const edges = tableOf('edges.csv');
  expect(edges.length).toBeGreaterThan(20);
  expect(edges.filter(({ Source, Target }) => !ids.has(Source) || !ids.has(Target))).toEqual([]);
  expect(new Set(edges.map(({ Type }) => Type))).toEqual(new Set(['Directed', 'Undirected']));
});

onPython('networkx')('gephi: the GraphML has kinds, bases and weights to colour and to size by', async () => {
  await expectShown(take('gephi'));
  const { nodes, edges } = readBack('graphml', textOf('landscape.graphml')) as {
    nodes: Record<string, { kind: string; label: string }>;
    edges: [string, string, string, { basis: string; weight: number; label: string }][];
  };
  const kinds = new Set(Object.values(nodes).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['Vendor', 'Model', 'Product', 'Trend']));
  expect(edges.every(([, , , { basis, weight, label }]) => basis && weight > 0 && label)).toBe(true);
});

it('excel: names stand where the formulas look for them', async () => {
  await expectShown(take('excel'));
  for (const file of ['nodes.csv', 'statements.csv']) expect(textOf(file).startsWith('\uFEFF')).toBe(true);
  const column = (file: string, letter: string) =>
    Object.keys(tableOf(file)[0]!)['ABCDEFGHIJ'.indexOf(letter)];
  expect(['A', 'D'].map(letter => column('nodes.csv', letter))).toEqual(['key', 'nameEn']);
  expect(['A', 'C', 'D', 'F'].map(letter => column('statements.csv', letter))).toEqual([
    ...['key', 'subject', 'object', 'evidence'],
  ]);
});
