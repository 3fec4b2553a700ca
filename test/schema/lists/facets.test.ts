import type { Database } from '../../../src/neo4j/driver';
import { entityKinds, statementTypes } from '../../../src/ontology';
import { ask, newPrefix, openWorld, plant, uproot } from '../../support/world';

let database: Database;
const prefix = newPrefix();

beforeAll(async () => {
  database = await openWorld();
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'v1' },
      { kind: 'Vendor', key: 'v2' },
      { kind: 'Vendor', key: 'v3' },
      { kind: 'Model', key: 'm1' },
      { kind: 'Model', key: 'm2' },
      { kind: 'Product', key: 'p1' },
    ],
    [
      ['v1', 'BUILDS', 'm1'],
      ['v1', 'BUILDS', 'm2', { basis: 'INFERRED' }],
      ['v1', 'BUILDS', 'p1', { evidence: ['paper#s1p1', 'paper#s2p1', 'essay#s1p1'] }],
      ['v2', 'BUILDS', 'p1'],
      ['p1', 'POWERED_BY', 'm1'],
    ],
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const own = `{ key: { startsWith: "${prefix}" } }`;

it('vendors are divided by their number of models, those without any too', async () => {
  const { data, queries } = await ask(
    database,
    `{ vendors(where: ${own}, first: 2) { nodes { key } facets(by: MODELS) { value count } } }`,
  );
  expect(data?.['vendors'].facets).toEqual([
    { value: '0', count: 2 },
    { value: '2', count: 1 },
  ]);
  expect(queries).toBe(2);
});

it('a list is divided by each entity that its relation leads to, of root lists and of relations', async () => {
  const { data, queries } = await ask(
    database,
    `{ products(where: ${own}) { facets(by: BUILT_BY, each: true) { value count } }
       vendor(key: "${prefix}v1") { builds { facets(by: BUILT_BY, each: true) { value count } } } }`,
  );
  const of = (key: string, count: number) => ({ value: prefix + key, count });
  expect(data?.['products'].facets).toEqual([of('v1', 1), of('v2', 1)]);
  expect(data?.['vendor'].builds.facets).toEqual([of('v1', 3), of('v2', 1)]);
  expect(queries).toBeLessThanOrEqual(4);
});

it("each parent's relation is divided by itself, all parents in one query", async () => {
  const { data, queries } = await ask(
    database,
    `{ vendors(where: ${own}) { nodes { key builds(where: { kind: { eq: MODEL } }) { totalCount } all: builds { facets(by: KIND) { value count } } } } }`,
  );
  expect(data?.['vendors'].nodes.map((node: { all: unknown }) => node.all)).toEqual([
    {
      facets: [
        { value: 'MODEL', count: 2 },
        { value: 'PRODUCT', count: 1 },
      ],
    },
    { facets: [{ value: 'PRODUCT', count: 1 }] },
    { facets: [] },
  ]);
  expect(queries).toBe(2);
});

it('statements are divided by basis, by type, and by each article that backs them', async () => {
  const { data } = await ask(
    database,
    `{ statements(where: { subject: ${own} }) {
        basis: facets(by: BASIS) { value count }
        type: facets(by: TYPE) { value count }
        article: facets(by: ARTICLE) { value count }
      }
      vendor(key: "${prefix}v1") { statements { facets(by: BASIS) { value count } } } }`,
  );
  expect(data?.['statements']).toEqual({
    basis: [
      { value: 'STATED', count: 4 },
      { value: 'INFERRED', count: 1 },
    ],
    type: [
      { value: 'BUILDS', count: 4 },
      { value: 'POWERED_BY', count: 1 },
    ],
    article: [
      { value: 'paper', count: 5 },
      { value: 'essay', count: 1 },
    ],
  });
  expect(data?.['vendor'].statements.facets).toEqual([
    { value: 'STATED', count: 2 },
    { value: 'INFERRED', count: 1 },
  ]);
});

it('the whole graph is counted in one query, kind by kind and type by type', async () => {
  const one = newPrefix();
  const seeds = [
    { kind: 'Technique' as const, key: 'a' },
    { kind: 'Trend' as const, key: 'b' },
  ];
  await plant(database, one, seeds, [['b', 'ENABLED_BY', 'a']]);
  const { data, queries } = await ask(
    database,
    '{ stats { kindCounts { kind count } typeCounts { type count } articleCounts { count } } }',
  );
  await uproot(database, one);
  expect(queries).toBe(1);
  const { kindCounts: nodes, typeCounts: statements } = data!['stats'];
  expect(nodes).toHaveLength(entityKinds.length);
  expect(statements).toHaveLength(statementTypes.length);
  // Other tests plant at the same time, so no more than this can be told.
  for (const [list, name] of [
    [nodes, 'TECHNIQUE'],
    [nodes, 'TREND'],
    [statements, 'ENABLED_BY'],
  ] as const) {
    const entry = list.find((entry: { kind?: string; type?: string }) => (entry.kind ?? entry.type) === name);
    expect(entry.count).toBeGreaterThanOrEqual(1);
  }
});
