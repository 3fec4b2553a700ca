/**
 * A trend with 100,000 exemplars, and one with 20,000 of the same: what traverses the graph does a bounded work there,
 * counted in relations that are followed and in the database's hits, and says what it left out.
 */
import { findCommon, findRelated } from '../../../src/graph/explore/common-and-related';
import type { Database } from '../../../src/neo4j/driver';
import { MAX_EXPANSIONS, type EntityId } from '../../../src/graph/explore/expand';
import { findLandscape } from '../../../src/graph/explore/landscape';
import { findNeighborhood } from '../../../src/graph/explore/neighborhood';
import { findPaths } from '../../../src/graph/explore/paths/paths';
import { statementTypes, type EntityKind } from '../../../src/ontology';
import { openProfiler, type Cost, type Profiler } from '../../support/profile';
import { newPrefix, openWorld, plant } from '../../support/world';

const prefix = newPrefix();
const HUB = 100_000;
const LESSER = 20_000;
const BATCH = 10_000;
let database: Database;
let profiler: Profiler;

beforeAll(async () => {
  database = await openWorld();
  profiler = openProfiler();
  await plant(
    database,
    prefix,
    [
      { kind: 'Trend', key: 'hub' },
      { kind: 'Trend', key: 'lesser' },
      { kind: 'Vendor', key: 'maker' },
      { kind: 'Model', key: 'far' },
      { kind: 'Model', key: 'near' },
      { kind: 'Technique', key: 'technique' },
      { kind: 'Vendor', key: 'left' },
      { kind: 'Model', key: 'left-model' },
      { kind: 'Vendor', key: 'right' },
      { kind: 'Model', key: 'right-model' },
    ],
    [
      ['near', 'EXEMPLIFIES', 'hub'],
      ['near', 'EXEMPLIFIES', 'lesser'],
      ['maker', 'BUILDS', 'near'],
      ['maker', 'BUILDS', 'far'],
      ['hub', 'ENABLED_BY', 'technique'],
      ['left', 'BUILDS', 'left-model'],
      ['left-model', 'EXEMPLIFIES', 'hub'],
      ['right', 'BUILDS', 'right-model'],
      ['right-model', 'EXEMPLIFIES', 'hub'],
    ],
  );
  for (let from = 0; from < HUB; from += BATCH) {
    await plantLeaves(from);
    await tieLeaves('hub', from);
    if (from < LESSER) await tieLeaves('lesser', from);
  }
}, 300_000);

afterAll(async () => {
  for (let removed = 1; removed > 0;) {
    const [row] = await database.execute({
      // The leaves first: whoever removes a hub removes all of its relations in one transaction.
      text: 'MATCH (n:Entity) WHERE n.key STARTS WITH $leaf WITH n LIMIT 10000 DETACH DELETE n RETURN count(*)',
      params: { leaf: `${prefix}leaf` },
    });
    removed = row![0] as number;
  }
  await database.execute({
    text: 'MATCH (n:Entity) WHERE n.key STARTS WITH $prefix DETACH DELETE n',
    params: { prefix },
  });
  await Promise.all([database.close(), profiler.close()]);
}, 300_000);

beforeEach(() => profiler.spent());

const plantLeaves = (from: number) =>
  database.execute({
    text: `UNWIND range($from, $from + ${BATCH} - 1) AS at CREATE (:Model:Entity {key: $prefix + 'leaf' + toInteger(at)})`,
    params: { prefix, from },
  });

const tieLeaves = (trend: string, from: number) =>
  database.execute({
    text: `MATCH (t:Trend {key: $trend}) UNWIND range($from, $from + ${BATCH} - 1) AS at
           WITH t, $prefix + 'leaf' + toInteger(at) AS leaf MATCH (m:Entity {key: leaf})
           CREATE (m)-[:EXEMPLIFIES {key: 'EXEMPLIFIES:' + leaf + ':' + t.key, basis: 'STATED', evidence: []}]->(t)`,
    params: { prefix, from, trend: prefix + trend },
  });

const id = (kind: EntityKind, key: string): EntityId => ({ kind, key: prefix + key });
const paths = (from: EntityId, to: EntityId, options: object = {}) =>
  findPaths(profiler.run, { from, to, types: statementTypes, maxLength: 4, first: 1, ...options });
/** Each path as the keys to which its steps lead. */
async function found(from: EntityId, to: EntityId) {
  const { paths: all, cutBy } = await paths(from, to);
  return { paths: all.map(path => path.map(({ to }) => to.slice(prefix.length)).join(' ')), cutBy };
}
const neighborhood = (of: EntityId, depth: number, first = 100) =>
  findNeighborhood(profiler.run, { of, depth, types: statementTypes, first });

/** A search that meets a hub, without the need to follow its relations, costs next to nothing. */
const LITTLE = 300;
const expectLittle = ({ hits, operators }: Cost) => expect(hits < LITTLE ? [] : operators).toEqual([]);
/** Whatever it meets, a statement follows so many relations at the most, of one step and of a second. */
const expectBounded = ({ statements, expanded, hits }: Cost) => {
  expect(expanded).toBeLessThanOrEqual(2 * MAX_EXPANSIONS * statements);
  // To follow each relation of the hub and read its key would take as many, beside the hub's own.
  expect(hits).toBeLessThan(2 * HUB + 100);
};

test.each([
  ['leaf1', 'hub leaf99999', id('Model', 'leaf1'), id('Model', 'leaf99999')],
  ['maker', 'near hub leaf99999', id('Vendor', 'maker'), id('Model', 'leaf99999')],
  ['leaf99999', 'hub near maker', id('Model', 'leaf99999'), id('Vendor', 'maker')],
  ['left', 'left-model hub right-model right', id('Vendor', 'left'), id('Vendor', 'right')],
])(
  'a path through a hub is found by one statement, which does not expand it: %s %s',
  async (_, expected, from, to) => {
    expect(await found(from, to)).toEqual({ paths: [expected], cutBy: null });
    const cost = profiler.spent();
    expect(cost.statements).toBe(1);
    expectLittle(cost);
  },
);

test.each([
  ['technique', 'hub near maker far', id('Technique', 'technique'), id('Model', 'far')],
  ['far', 'maker near hub technique', id('Model', 'far'), id('Technique', 'technique')],
])(
  'where the hub is the only way on from an end, the path is found from the other: %s %s',
  async (_, expected, from, to) => {
    expect(await found(from, to)).toEqual({ paths: [expected], cutBy: null });
    expectLittle(profiler.spent());
  },
);

test('a path from a hub is found from the other end', async () => {
  const { paths: found, cutBy } = await paths(id('Trend', 'hub'), id('Vendor', 'maker'));
  expect({ found: found.map(path => path.map(({ to }) => to)), cutBy }).toEqual({
    found: [[`${prefix}near`, `${prefix}maker`]],
    cutBy: null,
  });
  expectLittle(profiler.spent());
});

test('where every way on leads through hubs, the search says that it was cut by the work', async () => {
  const { paths: found, cutBy } = await paths(id('Model', 'leaf1'), id('Model', 'leaf99999'), {
    first: 20,
    maxLength: 6,
  });
  expect(found[0]!.map(({ to }) => to)).toEqual([`${prefix}hub`, `${prefix}leaf99999`]);
  expect(cutBy).toBe('EXPANSIONS');
  expectBounded(profiler.spent());
});

test('between two hubs a path is found by some of their relations, without a claim to be the first', async () => {
  const { paths: found, cutBy } = await paths(id('Trend', 'hub'), id('Trend', 'lesser'));
  expect({ lengths: found.map(({ length }) => length), cutBy }).toEqual({
    lengths: [2],
    cutBy: 'EXPANSIONS',
  });
  const cost = profiler.spent();
  expectBounded(cost);
  expect(cost.expanded).toBeLessThanOrEqual(MAX_EXPANSIONS);
});

test('a search that has no time left says so, and gives what it has', async () => {
  const question = { from: id('Model', 'leaf1'), to: id('Model', 'leaf2'), types: statementTypes };
  const late = { expansions: MAX_EXPANSIONS, ms: 0 };
  expect(await findPaths(profiler.run, { ...question, maxLength: 4, first: 1 }, late)).toEqual({
    paths: [],
    cutBy: 'TIME',
  });
  expect(profiler.spent().statements).toBe(0);
});

test('an entity beside hubs has a complete neighbourhood, and the hubs are not expanded', async () => {
  const { keys, statements, cutBy } = await neighborhood(id('Model', 'near'), 1);
  expect(keys).toEqual(['near', 'hub', 'lesser', 'maker'].map(key => prefix + key));
  expect(statements).toHaveLength(3);
  expect(cutBy).toBeNull();
  expectLittle(profiler.spent());
});

test('statements between hubs are there, though neither hub is expanded', async () => {
  const tie = (create: string) =>
    database.execute({
      text: `MATCH (h:Entity {key: $hub}) MATCH (l:Entity {key: $lesser}) ${create}`,
      params: { hub: `${prefix}hub`, lesser: `${prefix}lesser` },
    });
  const key = `VARIANT_OF:${prefix}lesser:${prefix}hub`;
  await tie(`CREATE (l)-[:VARIANT_OF {key: '${key}', basis: 'STATED', evidence: []}]->(h)`);
  try {
    const { statements, cutBy } = await neighborhood(id('Model', 'near'), 1);
    expect(statements.map(({ key }) => key)).toContain(key);
    expect(cutBy).toBeNull();
    expectLittle(profiler.spent());
  } finally {
    await tie('MATCH (l)-[r:VARIANT_OF]->(h) DELETE r');
  }
});

test.each([1, 3])(
  'a hub has a neighbourhood of depth %d that says that it was cut by the work',
  async depth => {
    const { keys, statements, cutBy } = await neighborhood(id('Trend', 'hub'), depth, 500);
    expect(keys).toHaveLength(500);
    expect(statements.length).toBeGreaterThanOrEqual(499);
    expect(cutBy).toBe('EXPANSIONS');
    expectBounded(profiler.spent());
  },
);

test('what two neighbours of hubs share is found without a look at the rest of the hubs', async () => {
  const { shared, cutBy } = await findCommon(profiler.run, {
    a: id('Model', 'leaf1'),
    b: id('Model', 'leaf2'),
    first: 100,
  });
  expect(shared.map(({ node }) => node)).toEqual([`${prefix}hub`, `${prefix}lesser`]);
  expect(cutBy).toBeNull();
  expectLittle(profiler.spent());
});

test('what two hubs share is cut by the work', async () => {
  const { shared, cutBy } = await findCommon(profiler.run, {
    a: id('Trend', 'hub'),
    b: id('Trend', 'lesser'),
    first: 10,
  });
  expect(shared).toHaveLength(10);
  expect(cutBy).toBe('EXPANSIONS');
  expectBounded(profiler.spent());
});

test('related entities come from the neighbours that say most; the hubs are left out, which is said', async () => {
  const { entities, cutBy } = await findRelated(profiler.run, { of: id('Model', 'near'), first: 5 });
  expect(entities.map(({ key }) => key)).toEqual([`${prefix}far`]);
  expect(cutBy).toBe('EXPANSIONS');
  expectLittle(profiler.spent());
});

test('what is related to a hub is found by some of its neighbours, and is cut by the work', async () => {
  const { entities, cutBy } = await findRelated(profiler.run, { of: id('Trend', 'lesser'), first: 5 });
  expect(entities.map(({ key }) => key)).toEqual([`${prefix}hub`]);
  expect(entities[0]!.sharedCount).toBeGreaterThan(1_000);
  expect(cutBy).toBe('EXPANSIONS');
  expectBounded(profiler.spent());
});

test('the landscape of a hub is cut by the work', async () => {
  const { groups, cutBy } = await findLandscape(profiler.run, { trend: id('Trend', 'hub'), first: 500 });
  expect(groups.flatMap(({ exemplars }) => exemplars)).toHaveLength(500);
  expect(cutBy).toBe('EXPANSIONS');
  expectBounded(profiler.spent());
});
