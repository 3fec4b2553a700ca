/** Global ids: of entities, articles and statements; what is no id gives null. */
import fc from 'fast-check';
import type { Database } from '../../src/neo4j/driver';
import { ask, newPrefix, openWorld, plant, uproot, type Link, type Seed } from '../support/world';

const prefix = newPrefix();
let database: Database;

const seeds: Seed[] = [
  { kind: 'Vendor', key: 'zhipu' },
  { kind: 'Model', key: 'glm' },
  { kind: 'Model', key: 'o1' },
  { kind: 'Product', key: 'canvas' },
  { kind: 'Trend', key: 'reasoning' },
  { kind: 'Article', key: 'paper', title: '论文' },
];

const links: Link[] = [
  ['zhipu', 'BUILDS', 'glm'],
  ['zhipu', 'BUILDS', 'canvas'],
  ['glm', 'EXEMPLIFIES', 'reasoning'],
  ['paper', 'MENTIONS', 'zhipu'],
];

beforeAll(async () => {
  database = await openWorld();
  await plant(database, prefix, seeds, links);
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const id = (type: string, key: string) => Buffer.from(`${type}:${prefix}${key}`).toString('base64');
const statementId = (type: string, subject: string, object: string) =>
  Buffer.from(`Statement:${type}:${prefix}${subject}:${prefix}${object}`).toString('base64');

test('a global id finds its node again: an entity, an article, a statement', async () => {
  const { data } = await ask(
    database,
    `{ e: model(key: "${prefix}glm") { id } a: article(key: "${prefix}paper") { id }
       s: statements(where: { subject: { key: { eq: "${prefix}glm" } }, type: { eq: EXEMPLIFIES } }) { nodes { id } } }`,
  );
  const ids = [data!.e.id, data!.a.id, data!.s.nodes[0].id];
  const again = await ask(
    database,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { key } ... on Article { title } ... on Statement { subject { name } object { name } } } }`,
    { ids },
  );
  expect(again.data!.nodes).toEqual([
    { __typename: 'Model', id: ids[0], key: `${prefix}glm` },
    { __typename: 'Article', id: ids[1], title: '论文' },
    {
      __typename: 'Statement',
      id: ids[2],
      subject: { name: `${prefix}glm` },
      object: { name: `${prefix}reasoning` },
    },
  ]);
});

test('nodes come in the order of their ids, twice where an id is given twice, null where there is none', async () => {
  const ids = [
    id('Model', 'o1'),
    id('Model', 'none'),
    id('Vendor', 'zhipu'),
    id('Model', 'o1'),
    statementId('BUILDS', 'zhipu', 'glm'),
  ];
  const { data, queries } = await ask(
    database,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Entity { key } } }`,
    { ids },
  );
  expect(data!.nodes).toEqual([
    { __typename: 'Model', key: `${prefix}o1` },
    null,
    { __typename: 'Vendor', key: `${prefix}zhipu` },
    { __typename: 'Model', key: `${prefix}o1` },
    { __typename: 'Statement' },
  ]);
  // Entities together, statements together; and what was not found once more.
  expect(queries).toBe(3);
});

const encoded = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['empty', ''],
  ['no base64', '%%%'],
  ['base64 of nothing that is meant', encoded('hello')],
  ['of an unknown type', encoded(`Company:${prefix}zhipu`)],
  ['of an interface', encoded(`Entity:${prefix}zhipu`)],
  ["of another kind than the key's", encoded(`Model:${prefix}zhipu`)],
  ['of an article for an entity', encoded(`Article:${prefix}zhipu`)],
  ['without a key', encoded('Vendor:')],
  ['of an unknown key', encoded(`Vendor:${prefix}nobody`)],
  ['of an unknown statement', encoded(`Statement:BUILDS:${prefix}zhipu:${prefix}o1`)],
  ['of a statement of an unknown type', encoded(`Statement:LOVES:${prefix}zhipu:${prefix}glm`)],
  ['of a mention', encoded(`Statement:MENTIONS:${prefix}paper:${prefix}zhipu`)],
  ['of a type that every object has', encoded('constructor:a')],
  ['with a NUL', encoded('Vendor:\u0000')],
  ['of 100 kB', encoded(`Vendor:${'x'.repeat(100_000)}`)],
])('an id %s gives null, never an error', async (_, id) => {
  const { data, errors } = await ask(
    database,
    `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id, $id]) { id } }`,
    { id },
  );
  expect({ data, errors }).toEqual({ data: { node: null, nodes: [null, null] }, errors: undefined });
});

test('any text at all may be given as an id', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Vendor:', 'Statement:', 'Statement:BUILDS:', 'Article:', ''),
      async (text, type) => {
        const { data, errors } = await ask(database, `query ($id: ID!) { node(id: $id) { id } }`, {
          id: encoded(type + prefix + text),
        });
        expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
      },
    ),
    { numRuns: 40 },
  );
});

test('more than 100 ids at once are refused', async () => {
  const ask101 = (count: number) =>
    ask(database, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
      ids: Array(count).fill(id('Model', 'o1')),
    });
  expect((await ask101(101)).errors).toMatchObject([
    { message: 'nodes was given 101 ids; at most 100 will do.', originalError: { code: 'BAD_USER_INPUT' } },
  ]);
  expect((await ask101(100)).data!.nodes).toHaveLength(100);
});

test('global ids and cursors are the same after all was deleted and planted again', async () => {
  const own = newPrefix();
  const source = `{ vendors(where: { key: { startsWith: "${own}" } }) { edges { cursor node { id
    builds { edges { cursor node { id } statement { id } } } statements { edges { cursor node { id } } } } } } }`;
  await plant(database, own, seeds, links);
  const before = await ask(database, source);
  await uproot(database, own);
  await plant(database, own, [...seeds].reverse(), [...links].reverse());
  const after = await ask(database, source);
  await uproot(database, own);
  expect(before.data!.vendors.edges[0].node.builds.edges).toHaveLength(2);
  expect(after.data).toEqual(before.data);
});
