/** What Neo4j's planner makes of the statements: lists come out of indexes, in their order, and stop at their page. */
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Database } from '../../../src/neo4j/driver';
import { kindNames, kindOf, statementTypes } from '../../../src/ontology';
import { writeCursor } from '../../../src/graph/cypher/page';
import { recorded } from '../../support/recorded';
import { ask, newPrefix, openWorld, plant, uproot, type Link } from '../../support/world';

const prefix = newPrefix();
const MANY = 2_000;
let database: Database;
let driver: Driver;

beforeAll(async () => {
  database = await openWorld();
  driver = neo4j.driver(
    process.env.NEO4J_URI!,
    neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD!),
    {
      disableLosslessIntegers: true,
    },
  );
  const many = Array.from({ length: MANY }, (_, at) => at);
  await plant(
    database,
    prefix,
    [
      ...many.map(at => ({
        kind: 'Vendor' as const,
        key: `v${at}`,
        nameZh: `名${at % 500}`,
        nameEn: `Name ${at}`,
      })),
      ...many.map(at => ({ kind: 'Model' as const, key: `m${at}` })),
      ...many.slice(0, 50).map(at => ({ kind: 'Trend' as const, key: `t${at}` })),
      { kind: 'Trend', key: 'hub' },
    ],
    many.flatMap((at): Link[] => [
      [`v${at % 700}`, 'BUILDS', `m${at}`],
      [`m${at}`, 'EXEMPLIFIES', `t${at % 50}`],
      [`m${at}`, 'EXEMPLIFIES', 'hub'],
    ]),
  );
  // The planner goes by statistics, which a small test run would not bring up to date by itself.
  await database.execute({ text: 'CALL db.prepareForReplanning(60)', params: {} });
});

afterAll(async () => {
  await uproot(database, prefix);
  await driver.close();
  await database.close();
});

interface Step {
  operator: string;
  details: string;
  hits: number;
  rows: number;
}

/** The steps of the plans of all that an operation reads, as they were run. */
async function profile(source: string, variables: Record<string, unknown> = {}): Promise<Step[]> {
  const { database: seen, reads } = recorded(database);
  const { errors } = await ask(seen, source, variables);
  expect(errors).toBeUndefined();
  const plans = [];
  for (const { text, params } of reads) {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, params, {
      database: process.env.NEO4J_DATABASE,
    });
    plans.push(...stepsOf(summary.profile as ProfiledPlan));
  }
  return plans;
}

const stepsOf = ({ operatorType, arguments: given, dbHits, rows, children }: ProfiledPlan): Step[] => [
  { operator: operatorType.replace(/@.*/, ''), details: String(given.Details ?? ''), hits: dbHits, rows },
  ...children.flatMap(stepsOf),
];

const operators = (steps: Step[]) => steps.map(({ operator }) => operator);
/** Not what would be read only where the page is not full, or the filter finds too much. */
const executed = (steps: Step[]) => steps.filter(({ hits, rows }) => hits > 0 || rows > 0);
const hits = (steps: Step[]) => steps.reduce((sum, { hits }) => sum + hits, 0);
const using = (steps: Step[], operator: string) =>
  steps.filter(step => step.operator === operator).map(({ details }) => details);
const sorting = (steps: Step[]) => operators(steps).filter(name => /Sort|Top/.test(name));
const wholeLabel = (steps: Step[]) =>
  operators(steps).filter(name => /AllNodesScan|LabelScan|AllRelationshipsScan/.test(name));

const after = (order: string, direction: 'ASC' | 'DESC', ...position: unknown[]) =>
  writeCursor(
    'Vendor',
    [{ name: order, direction, property: order === 'name' ? 'nameZh' : order }],
    position,
  );

test.each([
  ['a list', 'vendors(first: 7)', 'n:Vendor(key)'],
  ['its end', 'vendors(last: 7)', 'n:Vendor(key)'],
  ['a list by key, the greatest first', 'vendors(first: 7, orderBy: { key: DESC })', 'n:Vendor(key)'],
  ['a list by Chinese name', 'vendors(first: 7, orderBy: { name: ASC })', 'n:Vendor(nameZh, key)'],
  [
    'a list by Chinese name, the last first',
    'vendors(first: 7, orderBy: { name: DESC })',
    'n:Vendor(nameZh, key)',
  ],
])('%s comes out of its index in order, and no more of it than the page', async (_, list, index) => {
  const steps = executed(await profile(`{ ${list} { nodes { key name } } }`));
  expect(using(steps, 'NodeIndexScan')).toEqual([expect.stringContaining(index)]);
  expect([sorting(steps), wholeLabel(steps)]).toEqual([[], []]);
  expect(hits(steps)).toBeLessThan(80);
});

test('the end of a list comes out of its index, too, after one look for what lacks the name', async () => {
  const { rows } = await database.read({ text: 'MATCH (n:Vendor) RETURN count(n)', params: {} });
  // More than what other tests, at the same time, have left without a name.
  const steps = executed(
    await profile(`{ vendors(last: 100, orderBy: { nameEn: ASC }) { nodes { key name } } }`),
  );
  expect(using(steps, 'NodeIndexScan')).toContainEqual(expect.stringContaining('n:Vendor(nameEn, key)'));
  expect(sorting(steps)).toEqual([]);
  expect(hits(steps)).toBeLessThan(4 * (rows[0]![0] as number) + 1_000);
});

test.each([
  ['by key', `after: "${writeCursor('Vendor', [], [`${prefix}v5`])}"`, 'n:Vendor(key)'],
  [
    'by name',
    `orderBy: { name: ASC }, after: "${after('name', 'ASC', '名300', `${prefix}v300`)}"`,
    'n:Vendor(nameZh, key)',
  ],
  [
    'by name, the last first',
    `orderBy: { name: DESC }, after: "${after('name', 'DESC', '名300', `${prefix}v300`)}"`,
    'n:Vendor(nameZh, key)',
  ],
])('a page beyond a cursor, %s, is sought in the index', async (_, given, index) => {
  const steps = executed(await profile(`{ vendors(first: 7, ${given}) { nodes { key } } }`));
  const sought = steps.filter(({ operator }) => /Node(Unique)?IndexSeek/.test(operator));
  expect(sought.map(({ details }) => details)).toEqual([expect.stringContaining(index)]);
  expect([sorting(steps), wholeLabel(steps)]).toEqual([[], []]);
  expect(hits(steps)).toBeLessThan(80);
});

test.each([
  ['a key', `key: { eq: "${prefix}v7" }`],
  ['keys', `key: { in: ["${prefix}v7", "${prefix}v8"] }`],
  ['the beginning of a key', `key: { startsWith: "${prefix}v77" }`],
  ['a name', `name: { eq: "名7" }`],
  ['names', `name: { in: ["Name 7", "名8"] }`],
  ['the beginning of a name', `name: { startsWith: "Name 77" }`],
  ['a part of a name', `name: { contains: "e 777" }`],
  ['the key of a model that it builds', `models: { some: { key: { eq: "${prefix}m7" } } }`],
  ['the name of a model that it builds', `models: { some: { name: { eq: "m7" } } }`],
  [
    "a rival's maker",
    `models: { some: { competesWith: { some: { builtBy: { some: { key: { eq: "${prefix}v7" } } } } } } }`,
  ],
])('a list that is filtered by %s is sought in an index, its count too', async (_, where) => {
  const steps = await profile(
    `{ vendors(first: 7, where: { ${where} }, orderBy: { name: ASC }) { totalCount nodes { key } } }`,
  );
  // What would be read if the filter found too much is not run.
  const run = operators(steps.filter(({ hits }) => hits > 0));
  expect(run.filter(name => /Scan/.test(name) && name !== 'NodeIndexContainsScan')).toEqual([]);
  expect(run.filter(name => /IndexSeek|IndexContainsScan/.test(name)).length).toBeGreaterThanOrEqual(2);
  expect(hits(steps)).toBeLessThan(MANY / 2);
});

test.each([
  ['vendors', `name: { contains: "名" }`],
  ['vendors', `name: { startsWith: "名" }`],
  ['models', `exemplifies: { some: { key: { eq: "${prefix}hub" } } }`],
])('%s whose filter, %s, finds very many are read in their order, up to the page', async (list, where) => {
  const steps = executed(
    await profile(`{ ${list}(first: 7, where: { ${where} }, orderBy: { nameEn: ASC }) { nodes { key } } }`),
  );
  // No more than 1,000 are gathered, of 2,000, before that is seen.
  expect(steps.filter(({ operator }) => operator === 'Limit').map(({ rows }) => rows)).toContain(1_001);
  expect(steps.filter(({ operator }) => operator === 'NodeIndexScan').map(({ rows }) => rows < 100)).toEqual([
    true,
  ]);
});

test('a list that is filtered by what no index knows stops at its page', async () => {
  for (const where of [
    `name: { contains: "NAME", ignoreCase: true }`,
    `name: { startsWith: "NAME", ignoreCase: true }`,
    `models: { count: { gte: 2 } }`,
    `models: { some: {}, edge: { basis: { eq: STATED } } }`,
    `not: { name: { eq: "名1" } }`,
  ]) {
    const steps = await profile(`{ vendors(first: 7, where: { ${where} }) { nodes { key } } }`);
    expect({ where, whole: wholeLabel(steps), sorting: sorting(steps) }).toEqual({
      where,
      whole: [],
      sorting: [],
    });
    expect(hits(steps)).toBeLessThan(MANY / 2);
  }
});

test('a list by the number of a relation takes the number that is stored with each node', async () => {
  const steps = await profile(`{ vendors(first: 7, orderBy: { builds: DESC }) { nodes { key } } }`);
  expect(operators(steps)).not.toContain('Expand(All)');
  expect(steps.map(({ details }) => details).join()).toContain('getDegree((n)-[:BUILDS]->())');
});

test('no list of any kind, in any order, however filtered, looks at all nodes', async () => {
  for (const kind of kindNames) {
    for (const order of ['key', kind === 'Article' ? 'publishedOn' : 'nameEn']) {
      const where = `{ or: [{ key: { startsWith: "${prefix}" } }, { not: { key: { eq: "a" } } }] }`;
      const steps = await profile(
        `{ ${kindOf(kind).plural}(first: 3, where: ${where}, orderBy: { ${order}: ASC }) { totalCount nodes { key } } }`,
      );
      expect([kind, order, operators(steps)]).toEqual([
        kind,
        order,
        expect.not.arrayContaining(['AllNodesScan']),
      ]);
    }
  }
});

test('the statements come out of the indexes of their types, a page of each at the most', async () => {
  const steps = await profile(`{ statements(first: 7) { nodes { key subject { key } } } }`);
  expect(using(steps, 'DirectedRelationshipIndexScan').length).toBe(statementTypes.length);
  expect(wholeLabel(steps)).toEqual([]);
  expect(hits(steps)).toBeLessThan(800);
  const beyond = writeCursor('Statement', [], [`BUILDS:${prefix}v5`]);
  const next = await profile(
    `{ statements(first: 7, where: { type: { eq: BUILDS } }, after: "${beyond}") { nodes { key } } }`,
  );
  expect(operators(next)).toContain('DirectedRelationshipUniqueIndexSeekByRange');
  expect(hits(next)).toBeLessThan(150);
});

test('the statements about one entity begin at that entity', async () => {
  const steps = await profile(
    `{ statements(first: 7, where: { type: { eq: BUILDS }, subject: { key: { eq: "${prefix}v7" } } }) { totalCount nodes { key } } }`,
  );
  expect(operators(steps).filter(name => /Scan/.test(name))).toEqual([]);
  expect(hits(steps)).toBeLessThan(100);
});

test('what is known by key or by name is sought in an index', async () => {
  const id = Buffer.from(`Statement:BUILDS:${prefix}v7:${prefix}m7`).toString('base64');
  for (const [field, operator] of [
    [`node(id: "${id}") { id }`, /^DirectedRelationshipUniqueIndexSeek|^DirectedRelationshipIndexSeek/],
    [`vendor(key: "${prefix}v7") { name }`, /^NodeUniqueIndexSeek/],
    [`entity(key: "${prefix}v7") { name }`, /^NodeUniqueIndexSeek/],
    [`entity(name: "name 77") { key }`, /^ProcedureCall/],
  ] as const) {
    const steps = await profile(`{ ${field} }`);
    expect([field, operators(steps).filter(name => operator.test(name)).length]).toEqual([field, 1]);
    expect(operators(steps).filter(name => /Scan/.test(name))).toEqual([]);
  }
});

test('a chain is expanded from node to node', async () => {
  const steps = await profile(
    `{ vendors(first: 7) { nodes { models(first: 5) { nodes { exemplifies { nodes { models(first: 3) { nodes { key } } } } } } } } }`,
  );
  expect(operators(steps).filter(name => /Scan/.test(name))).toEqual(['NodeIndexScan']);
  expect(operators(steps).filter(name => /^Expand/.test(name))).toHaveLength(3);
});
