/** What an operation costs is told and bounded alike, whichever way it is answered. */
import { readFileSync } from 'node:fs';
import { themes } from '../../../examples/questions/read';
import { importFixtures } from '../../../src/ingest/import';
import type { Database } from '../../../src/neo4j/driver';
import { examples } from '../../../src/http/pages/examples';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, type RealServer } from '../real-server';

const prefix = newPrefix();
const MODELS = 60;
let real: Database;
let server: RealServer;

beforeAll(async () => {
  real = await openWorld();
  const models = Array.from({ length: MODELS }, (_, at) => `m${at}`);
  await plant(
    real,
    prefix,
    [{ kind: 'Vendor', key: 'hub' }, ...models.map(key => ({ kind: 'Model' as const, key }))],
    models.map(key => ['hub', 'BUILDS', key]),
  );
});
afterAll(async () => {
  await uproot(real, prefix);
  await real.close();
});
afterEach(() => server.close());

const query =
  'query Wide($key: String!, $first: Int!) { vendor(key: $key) { models(first: $first) { nodes { key } } } }';
const ask = async (first: number, headers = {}) => {
  const body = JSON.stringify({ query, variables: { key: `${prefix}hub`, first } });
  const { status, body: text } = await server.post(body, headers);
  return { status, ...JSON.parse(text), way: server.lines.at(-1)?.['way'] };
};

test('an operation that costs too much is refused by yoga, where others like it are compiled, and each time anew', async () => {
  server = await openServer(real, { maxAnswerNodes: 30 });
  const refusal = {
    status: 400,
    data: null,
    errors: [
      expect.objectContaining({
        message: 'The answer would have 61 nodes; at most 30 will do.',
        extensions: expect.objectContaining({
          code: 'LIMIT_EXCEEDED',
          hint: expect.any(String),
          cost: { nodes: 61, limit: 30 },
        }),
      }),
    ],
  };
  expect(await ask(MODELS)).toMatchObject({ ...refusal, way: 'yoga' });
  const ways: unknown[] = [];
  for (let time = 0; time < 8; time++) ways.push((await ask(10)).way);
  expect(ways).toContain('kept');
  for (let time = 0; time < 3; time++) expect(await ask(MODELS)).toMatchObject(refusal);
  for (let time = 11; time < 18; time++) ways.push((await ask(time)).way);
  expect(ways).toContain('compiled');
  expect(await ask(MODELS)).toMatchObject(refusal);
});

test('the header x-cost has the price told, whatever was kept before', async () => {
  server = await openServer(real, { maxAnswerNodes: 100 });
  for (let time = 0; time < 6; time++) {
    expect((await ask(10)).extensions).toBeUndefined();
    expect((await ask(10, { 'x-cost': '1' })).extensions).toEqual({ cost: { nodes: 11, limit: 100 } });
  }
});

test('every query of the README, of the playground and of the questions costs at most a quarter of what it may', async () => {
  await importFixtures(real, 'fixtures');
  server = await openServer(real);
  const readme = [...readFileSync('README.md', 'utf8').matchAll(/```graphql\n([^]*?)```/g)].map(
    ([, text]) => text!,
  );
  const questions = themes.flatMap(({ questions }) => questions);
  const dear: unknown[] = [];
  const all: { query: string; variables?: Record<string, unknown> }[] = [
    ...readme.map(query => ({ query })),
    ...examples,
    ...questions,
  ];
  for (const { query, variables } of all) {
    const answer = await server.post(JSON.stringify({ query, variables }), { 'x-cost': '1' });
    const { errors, extensions } = JSON.parse(answer.body);
    if (errors || !(extensions.cost.nodes <= extensions.cost.limit / 4))
      dear.push({ query, errors, extensions });
  }
  expect(dear).toEqual([]);
});
