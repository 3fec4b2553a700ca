/** Operations over the cache: what they cost, and that they say what the database says. */
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { Fault } from '../../src/errors';
import { createCache } from '../../src/graph/read/cache';
import type { Database } from '../../src/neo4j/driver';
import { createReader } from '../../src/graph/read/reader';
import { emptySelection } from '../../src/graph/plan/selection';
import { askCache } from '../support/cached';
import { choicesOf } from '../support/choices';
import { globalId } from '../support/global-id';
import { filtersFor } from '../support/random-filter';
import { plantRandom } from '../support/random-graph';
import { randomOperation } from '../support/random-operation';
import { isProbe, steered, type Steered } from '../support/steered';
import { ask, newPrefix, openWorld, plant, uproot } from '../support/world';

const prefix = newPrefix();
const key = (short: string) => prefix + short;
let database: Database;
let other: Driver;
let steer: Steered;

beforeAll(async () => {
  database = await openWorld();
  other = neo4j.driver(
    process.env.NEO4J_URI!,
    neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD!),
  );
});
afterAll(async () => {
  await database.close();
  await other.close();
});
beforeEach(async () => {
  steer = steered(database);
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'maker', nameEn: `${prefix}Maker` },
      { kind: 'Vendor', key: 'rival' },
      { kind: 'Model', key: 'one', nameEn: 'One' },
      { kind: 'Model', key: 'two' },
      { kind: 'Trend', key: 'trend' },
      { kind: 'Article', key: 'paper', title: 'Paper', paragraphs: [9] },
    ],
    [
      ['maker', 'BUILDS', 'one', { evidence: [`${prefix}paper#s0p1`] }],
      ['rival', 'BUILDS', 'two'],
      ['one', 'EXEMPLIFIES', 'trend'],
    ],
  );
});
afterEach(() => uproot(database, prefix));

const nested = `query Nested($key: String!) {
  vendor(key: $key) { name models { nodes { key name exemplifies { nodes { name models { totalCount nodes { key } } } } } } } }`;

describe('a write by another driver is seen by the very next request', () => {
  const maker = '(v:Vendor {key: $prefix + "maker"})';
  const builds = `${maker}-[r:BUILDS]->(m:Model {key: $prefix + "one"})`;
  const built = `{ vendor(key: "${key('maker')}") { models { totalCount edges { basis evidence { locator } node { key name } } } } }`;
  const listed = `{ vendors(where: {key: {startsWith: "${prefix}"}}) { totalCount nodes { key name } } }`;
  const stated = `{ statements(where: {subject: {key: {startsWith: "${prefix}"}}}) { totalCount nodes { key basis object { name } } } }`;
  const add =
    'CREATE (:Vendor:Entity {key: $prefix + "new", nameZh: "新", nameEn: "New", aliases: [], folded: ["新", "new"]})';

  it.each<[string, string, string]>([
    [
      'a property',
      `{ vendor(key: "${key('maker')}") { name(language: EN) } }`,
      `MATCH ${maker} SET v.nameEn = "Other"`,
    ],
    [
      'a property that was not there',
      `{ vendor(key: "${key('maker')}") { summary } }`,
      `MATCH ${maker} SET v.summaryZh = "?"`,
    ],
    [
      'a node that is no more',
      `{ vendor(key: "${key('maker')}") { key } }`,
      `MATCH ${maker} DETACH DELETE v`,
    ],
    ['a node that was not there', `{ vendor(key: "${key('new')}") { key } }`, add],
    [
      'nodes by id',
      `{ nodes(ids: ["${globalId('Vendor', key('maker'))}", "${globalId('Vendor', key('new'))}"]) { id } }`,
      add,
    ],
    ['a property below', built, `MATCH ${builds} SET m.nameZh = "?"`],
    [
      'a new relation',
      built,
      `MATCH ${maker} MATCH (m:Model {key: $prefix + "two"}) CREATE (v)-[:BUILDS {key: "k", basis: "STATED", evidence: []}]->(m)`,
    ],
    ['a relation that is no more', built, `MATCH ${builds} DELETE r`],
    ['what backs a relation', built, `MATCH ${builds} SET r.basis = "INFERRED", r.evidence = []`],
    [
      'a relation three levels below',
      nested.replace('($key: String!)', '').replace('$key', `"${key('maker')}"`),
      'MATCH (m:Model {key: $prefix + "two"}) MATCH (t:Trend {key: $prefix + "trend"}) CREATE (m)-[:EXEMPLIFIES {key: "k", basis: "STATED", evidence: []}]->(t)',
    ],
    ['an entry of a list', listed, add],
    ['an entry of a list that is no more', listed, `MATCH ${maker} DETACH DELETE v`],
    [
      'a facet of a list',
      `{ vendors(where: {key: {startsWith: "${prefix}"}}) { facets(by: MODELS) { value count } } }`,
      `MATCH ${builds} DELETE r`,
    ],
    ['a statement of a list', stated, `MATCH ${builds} SET r.basis = "INFERRED"`],
    [
      'a statement of a node',
      `{ vendor(key: "${key('maker')}") { statements { totalCount nodes { basis } } } }`,
      `MATCH ${builds} DELETE r`,
    ],
    [
      'a statement by id',
      `{ node(id: "${globalId('Statement', `BUILDS:${key('maker')}:${key('one')}`)}") { ... on Statement { basis } } }`,
      `MATCH ${builds} SET r.basis = "INFERRED"`,
    ],
    [
      'a name',
      `{ entity(name: "${prefix}maker") { key } }`,
      `MATCH ${maker} SET v.nameZh = "?", v.nameEn = "?", v.folded = ["?"]`,
    ],
    [
      'a hit of a search',
      `{ search(query: "${prefix}maker") { nodes { key } } }`,
      `MATCH ${maker} DETACH DELETE v`,
    ],
    [
      'a path',
      `{ paths(from: { id: "${globalId('Vendor', key('maker'))}" }, to: { id: "${globalId('Trend', key('trend'))}" }) { paths { length } } }`,
      `MATCH ${builds} DELETE r`,
    ],
    [
      'a neighbour',
      `{ neighborhood(of: { id: "${globalId('Vendor', key('maker'))}" }) { nodes { key } } }`,
      `MATCH ${builds} DELETE r`,
    ],
    [
      'an article',
      `{ article(key: "${key('paper')}") { title } }`,
      'MATCH (a:Article {key: $prefix + "paper"}) SET a.title = "New"',
    ],
  ])('%s', async (_, operation, cypher) => {
    const cache = createCache(database, { maxBytes: 1e7 });
    for (let at = 0; at < 3; at++) await askCache(cache, operation);
    const before = await askCache(cache, operation);
    await other.executeQuery(cypher, { prefix }, { database: process.env.NEO4J_DATABASE ?? 'neo4j' });
    const after = await askCache(cache, operation);
    const plain = await ask(database, operation);
    expect([before.errors, after.errors, plain.errors]).toEqual([undefined, undefined, undefined]);
    expect(after.data).toEqual(plain.data);
    expect(after.data).not.toEqual(before.data);
  });
});

describe('an operation costs', () => {
  const vendor = { key: key('maker') };

  it('one statement at first, and a probe alone when all is known', async () => {
    const cache = createCache(steer.database, { maxBytes: 1e7 });
    const costs = [];
    for (let at = 0; at < 4; at++) costs.push((await askCache(cache, nested, vendor)).queries);
    expect(costs).toEqual([1, 1, 1, 1]);
    expect(steer.reads.map(isProbe)).toEqual([false, false, true, true]);
  });

  it('one statement for what lacks below what is known, and no probe beside it', async () => {
    const cache = createCache(steer.database, { maxBytes: 1e7 });
    const list = (fields: string) =>
      `{ vendors(where: {key: {startsWith: "${prefix}"}}) { nodes { key ${fields} } } }`;
    for (let at = 0; at < 2; at++) await askCache(cache, list(''));
    for (let at = 0; at < 2; at++) await askCache(cache, nested, vendor);
    steer.reads.length = 0;
    const { data, queries } = await askCache(
      cache,
      list('models { nodes { key name exemplifies { nodes { name } } } }'),
    );
    expect([queries, steer.reads.filter(isProbe)]).toEqual([1, []]);
    expect(data!['vendors']).toMatchObject({
      nodes: [{ models: { nodes: [{ key: key('one') }] } }, { models: { nodes: [{ key: key('two') }] } }],
    });
  });

  it('one statement, and no probe, while the graph changes before every request', async () => {
    const cache = createCache(steer.database, { maxBytes: 1e7 });
    for (let at = 0; at < 6; at++) await askCache(cache, nested, vendor);
    const costs = [];
    for (let at = 0; at < 10; at++) {
      await steer.write({ text: 'RETURN 0', params: {} });
      costs.push((await askCache(cache, nested, vendor)).queries);
    }
    expect(costs.slice(4)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(Math.max(...costs)).toBeLessThanOrEqual(2);
  });

  it('one statement each time where nothing may be kept, and no probe', async () => {
    const cache = createCache(steer.database, { maxBytes: 0 });
    for (let at = 0; at < 4; at++) expect((await askCache(cache, nested, vendor)).queries).toBe(1);
    expect([steer.reads.filter(isProbe), cache.size()]).toEqual([[], 0]);
  });
});

describe('an answer read level by level', () => {
  const twoLevels = `{ vendor(key: "${key('maker')}") { name(language: EN) models { nodes { name(language: EN) } } } }`;
  const byLevel = { readAhead: false };
  const rename = () =>
    steer.write({
      text: 'MATCH (n:Entity) WHERE n.key IN $keys SET n.nameEn = "Later"',
      params: { keys: [key('maker'), key('one')] },
    });
  it.each([
    ['what is read', 2, 0],
    ['what is cached, and what is read below it', 3, 1],
  ])('is of one state, though the graph changes between two levels of %s', async (_, times, cached) => {
    const cache = createCache(steer.database, { maxBytes: 1e7 });
    const top = `{ vendor(key: "${key('maker')}") { name(language: EN) } }`;
    for (let at = 0; at < times; at++) await askCache(cache, top);
    steer.reads.length = 0;
    let reads = cached;
    steer.steer(async (query, run) => {
      if (!isProbe(query) && ++reads === 2) await rename();
      return run();
    });
    const operation = cached
      ? twoLevels
      : twoLevels.replace('name(language: EN) models', 'aliases name(language: EN) models');
    const { data } = await askCache(cache, operation, {}, byLevel);
    expect(data!['vendor']).toMatchObject({ name: 'Later', models: { nodes: [{ name: 'Later' }] } });
  });
});

test('a property that is read late, from a later state, is not put into what was cached', async () => {
  const cache = createCache(steer.database, { maxBytes: 1e7 });
  const top = `{ vendor(key: "${key('maker')}") { key } }`;
  for (let at = 0; at < 3; at++) await askCache(cache, top);
  const generation = cache.latest()!;
  const reader = createReader(cache, { queries: 0 }, { readAhead: true });
  const row = (await reader.node('Vendor', key('maker'), emptySelection()))!;
  expect(row).toBe(generation.store.find(key('maker')));
  await steer.write({
    text: 'MATCH (n:Entity {key: $key}) SET n.nameEn = "Later"',
    params: { key: key('maker') },
  });
  expect([await reader.property(row, 'nameEn'), reader.mixed()]).toEqual(['Later', true]);
  expect(row['nameEn']).toBeUndefined();
});

test('while the database is away, what is cached is not served, and afterwards it is', async () => {
  const cache = createCache(steer.database, { maxBytes: 1e7 });
  for (let at = 0; at < 3; at++) await askCache(cache, nested, { key: key('maker') });
  const unhandled = jest.fn();
  process.on('unhandledRejection', unhandled);
  steer.steer(async () => {
    throw new Fault('UNAVAILABLE', 'The database does not answer.');
  });
  const answers = await Promise.all([1, 2, 3].map(() => askCache(cache, nested, { key: key('maker') })));
  for (const { data, errors } of answers) {
    expect([data, errors?.[0]?.originalError]).toEqual([
      { vendor: null },
      expect.objectContaining({ code: 'UNAVAILABLE' }),
    ]);
  }
  steer.release();
  expect((await askCache(cache, nested, { key: key('maker') })).data?.['vendor'].models.nodes).toHaveLength(
    1,
  );
  await new Promise(setImmediate);
  expect(unhandled).not.toHaveBeenCalled();
  process.off('unhandledRejection', unhandled);
});

test('whatever the bound, even below one answer, random operations at once are answered as without a cache', async () => {
  const graph = await plantRandom(database, prefix, { seed: 12, nodes: 8, links: 40 });
  const range = { graph, filterOf: filtersFor(graph), depth: 3, relations: 4 };
  const caches = [1, 3_000, 60_000].map(maxBytes => ({
    maxBytes,
    cache: createCache(database, { maxBytes }),
  }));
  await fc.assert(
    fc.asyncProperty(fc.gen(), async gen => {
      const operations = [1, 2].map(() => randomOperation(choicesOf(gen), range));
      const plain = await Promise.all(
        operations.map(({ source, variables }) => ask(database, source, variables)),
      );
      for (const { cache, maxBytes } of caches) {
        const told = [...operations, ...operations].map(({ source, variables }) =>
          askCache(cache, source, variables),
        );
        const answers = await Promise.all(told);
        for (const [at, { source }] of operations.entries()) {
          for (const { data } of [answers[at]!, answers[at + 2]!]) {
            expect({ maxBytes, source, data }).toEqual({ maxBytes, source, data: plain[at]!.data });
          }
        }
      }
    }),
    { numRuns: 6 },
  );
  for (const { cache, maxBytes } of caches) {
    cache.latest();
    expect(cache.size()).toBeLessThanOrEqual(maxBytes);
  }
});
