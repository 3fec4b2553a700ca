/** Pages by example: how many, which way, what is refused. paging.property.test.ts lays pages together. */
import type { Database } from '../../../src/neo4j/driver';
import { ask, newPrefix, openWorld, plant, uproot } from '../../support/world';

const prefix = newPrefix();
const own = `where: { key: { startsWith: "${prefix}" } }`;
let database: Database;

beforeAll(async () => {
  database = await openWorld();
  const works = Array.from({ length: 25 }, (_, at) => ({ kind: 'Work' as const, key: `work-${at}` }));
  await plant(database, prefix, [
    ...works,
    { kind: 'Vendor', key: 'vendor' },
    { kind: 'Model', key: 'model' },
  ]);
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

test.each([
  ['first: 0', { keys: 0, next: true, previous: false }],
  ['last: 0', { keys: 0, next: false, previous: true }],
  ['first: 100', { keys: 25, next: false, previous: false }],
  ['last: 100', { keys: 25, next: false, previous: false }],
  ['first: 25', { keys: 25, next: false, previous: false }],
  ['first: 24', { keys: 24, next: true, previous: false }],
  ['last: 24', { keys: 24, next: false, previous: true }],
  ['', { keys: 20, next: true, previous: false }],
])(
  'a list asked for with "%s" says how many there are, and whether there is more',
  async (given, expected) => {
    const { edges, pageInfo, totalCount } = await works(given);
    expect({ keys: edges.length, next: pageInfo.hasNextPage, previous: pageInfo.hasPreviousPage }).toEqual(
      expected,
    );
    expect(totalCount).toBe(25);
  },
);

test('a page between two cursors has what stands between them, whichever way it is read', async () => {
  const { edges } = await works('first: 100');
  const [after, before] = [edges[3]!.cursor, edges[9]!.cursor];
  const between = keysOf(edges.slice(4, 9));
  for (const size of ['first: 100', 'last: 100']) {
    const page = await works(`${size}, after: "${after}", before: "${before}"`);
    expect(keysOf(page.edges)).toEqual(between);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  }
});

test.each([
  ['first: -1', 'first is -1; it must be from 0 to 100.'],
  ['first: 101', 'first is 101; it must be from 0 to 100.'],
  ['last: 101', 'last is 101; it must be from 0 to 100.'],
  ['first: 1, last: 1', 'first and last cannot both be given.'],
  ['first: 1, after: "nonsense"', 'The cursor "nonsense" is broken.'],
])('a page with %s is refused, of a list, of a relation and of statements', async (given, message) => {
  for (const source of [
    `{ vendors(${given}) { nodes { key } } }`,
    `{ vendors(first: 1, ${own}) { nodes { models(${given}) { nodes { key } } } } }`,
    `{ vendors(first: 1, ${own}) { nodes { statements(${given}) { nodes { key } } } } }`,
    `{ statements(${given}) { nodes { key } } }`,
  ]) {
    const { errors } = await ask(database, source);
    expect(errors).toMatchObject([
      { message, originalError: { code: 'BAD_USER_INPUT', hint: expect.any(String) } },
    ]);
  }
});

test('a cursor of another list, relation or order is refused', async () => {
  const { data } = await ask(
    database,
    `{ vendors(first: 1, orderBy: { name: ASC }, ${own}) { edges { cursor } } }`,
  );
  const [{ cursor }] = data!.vendors.edges;
  for (const source of [
    `{ models(first: 1, orderBy: { name: ASC }, after: "${cursor}") { nodes { key } } }`,
    `{ vendors(first: 1, after: "${cursor}") { nodes { key } } }`,
    `{ vendors(first: 1, orderBy: { name: DESC }, after: "${cursor}") { nodes { key } } }`,
    `{ model(key: "${prefix}model") { builtBy(first: 1, orderBy: { name: ASC }, after: "${cursor}") { nodes { key } } } }`,
    `{ statements(first: 1, after: "${cursor}") { nodes { key } } }`,
  ]) {
    const { errors } = await ask(database, source);
    expect(errors).toMatchObject([{ message: expect.stringContaining('belongs to another list or order') }]);
  }
});

interface Entry {
  cursor: string;
  node: { key: string };
}

async function works(given: string) {
  const { data, errors } = await ask(
    database,
    `{ works(${own}, ${given}) { edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage } totalCount } }`,
  );
  expect(errors).toBeUndefined();
  return data!.works as {
    edges: Entry[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
    totalCount: number;
  };
}

const keysOf = (edges: Entry[]) => edges.map(({ node }) => node.key);
