/** Relations are read for all parents at once, each with its own page: what an operation costs in queries. */
import type { Database } from '../../src/neo4j/driver';
import { recorded } from '../support/recorded';
import { ask, newPrefix, openWorld, plant, uproot, type Link } from '../support/world';

const prefix = newPrefix();
let database: Database;

const number = (at: number) => String(at).padStart(3, '0');
const vendors = 100;

beforeAll(async () => {
  database = await openWorld();
  const many = Array.from({ length: vendors }, (_, at) => at);
  await plant(
    database,
    prefix,
    [
      ...many.map(at => ({ kind: 'Vendor' as const, key: `v${number(at)}` })),
      ...many.flatMap(at => [0, 1, 2].map(m => ({ kind: 'Model' as const, key: `m${number(at)}-${m}` }))),
      ...[0, 1, 2, 3, 4, 5, 6].map(at => ({ kind: 'Trend' as const, key: `t${at}` })),
    ],
    [
      ...many.flatMap(at => [0, 1, 2].map((m): Link => [`v${number(at)}`, 'BUILDS', `m${number(at)}-${m}`])),
      ...many.flatMap(at =>
        [0, 1, 2].map((m): Link => [`m${number(at)}-${m}`, 'EXEMPLIFIES', `t${(at + m) % 7}`]),
      ),
    ],
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

test('each parent has its own page, with its own cursor, and the next one goes on from there', async () => {
  const page = (given: string) =>
    `models(${given}) { totalCount edges { cursor node { key } } pageInfo { hasNextPage } }`;
  const list = (given: string) =>
    ask(
      database,
      `{ vendors(first: 3, where: { key: { startsWith: "${prefix}v" } }) { nodes { key ${page(given)} } } }`,
    );
  const first = (await list('first: 2')).data!.vendors.nodes;
  expect(first).toMatchObject(
    [0, 1, 2].map(at => ({
      key: `${prefix}v${number(at)}`,
      models: {
        totalCount: 3,
        edges: [0, 1].map(m => ({ node: { key: `${prefix}m${number(at)}-${m}` } })),
        pageInfo: { hasNextPage: true },
      },
    })),
  );
  const { cursor } = first[0].models.edges[1];
  const next = await ask(
    database,
    `{ vendor(key: "${prefix}v000") { ${page(`first: 2, after: "${cursor}"`)} } }`,
  );
  expect(next.data!.vendor.models).toMatchObject({
    edges: [{ node: { key: `${prefix}m000-2` } }],
    pageInfo: { hasNextPage: false },
  });
});

const chain = (first: number) => `{
  vendors(first: ${first}, where: { key: { startsWith: "${prefix}v" } }) { nodes { key
    models { nodes { key
      exemplifies { nodes { key
        models { nodes { key
          builtBy { nodes { key } } } } } } } } } } }`;

test('a chain of five levels costs as many queries for 100 vendors as for 1', async () => {
  const count = async (first: number, readAhead: boolean) => {
    const { data, queries } = await ask(database, chain(first), {}, { readAhead });
    expect(data!.vendors.nodes).toHaveLength(first);
    return queries;
  };
  expect([await count(1, true), await count(100, true)]).toEqual([1, 1]);
  expect([await count(1, false), await count(100, false)]).toEqual([5, 5]);
});

test('both ways of reading give the chain the same answer', async () => {
  const ahead = await ask(database, chain(20));
  const byLevel = await ask(database, chain(20), {}, { readAhead: false });
  expect(ahead.data).toEqual(byLevel.data);
  expect(ahead.data!.vendors.nodes[0].models.nodes[0].exemplifies.nodes[0].models.nodes).toHaveLength(20);
});

test('seven levels are one query, and so are aliases of one field with different arguments', async () => {
  const nested = (fields: string[]): string =>
    fields.length ? `${fields[0]}(first: 2) { nodes { key ${nested(fields.slice(1))} } }` : '';
  const deep = await ask(
    database,
    `{ vendor(key: "${prefix}v000") { ${nested(['models', 'exemplifies', 'models', 'builtBy', 'models', 'exemplifies', 'exemplars'])} } }`,
  );
  expect(deep).toMatchObject({ queries: 1, data: { vendor: { models: { nodes: { length: 2 } } } } });
  const aliases = await ask(
    database,
    `{ vendor(key: "${prefix}v000") {
         one: models(first: 1) { nodes { key name(language: EN) } }
         two: models(first: 2) { nodes { key trends: exemplifies(orderBy: { name: DESC }) { nodes { key } } } }
         last: models(last: 1) { nodes { key } }
         counted: models { totalCount }
         named: models(where: { key: { eq: "${prefix}m000-1" } }) { nodes { key } } } }`,
  );
  expect(aliases.queries).toBe(1);
  const keys = (alias: string) => aliases.data!.vendor[alias].nodes.map(({ key }: { key: string }) => key);
  expect([keys('one'), keys('two'), keys('last'), keys('named')]).toEqual([
    [`${prefix}m000-0`],
    [`${prefix}m000-0`, `${prefix}m000-1`],
    [`${prefix}m000-2`],
    [`${prefix}m000-1`],
  ]);
  expect(aliases.data!.vendor.counted.totalCount).toBe(3);
});

test('the same relation at two levels, with more wanted of the upper one, is still one query', async () => {
  const { queries, data } = await ask(
    database,
    `{ vendor(key: "${prefix}v000") { models { totalCount edges { basis node { builtBy { nodes { models { nodes { key } } } } } } } } }`,
  );
  expect(data!.vendor.models.edges[0]).toMatchObject({ basis: 'STATED' });
  expect(queries).toBe(1);
});

test('what a statement in an edge says of the near end is read in the same query', async () => {
  const { queries, data } = await ask(
    database,
    `{ vendor(key: "${prefix}v000") { models(first: 1) { edges { statement { subject { name } object { name } } } } } }`,
  );
  expect(data!.vendor.models.edges).toEqual([
    { statement: { subject: { name: `${prefix}v000` }, object: { name: `${prefix}m000-0` } } },
  ]);
  expect(queries).toBe(1);
});

test('a total is counted only where it is asked for, and then in the same query', async () => {
  const { database: seen, texts } = recorded(database);
  const some = `where: { key: { startsWith: "${prefix}v00" } }`;
  await ask(seen, `{ vendors(${some}) { nodes { models { nodes { key } } statements { nodes { key } } } } }`);
  expect(texts).toEqual([expect.not.stringMatching(/count\(n\)|COUNT \{[^}]*\}\] AS c/)]);
  texts.length = 0;
  const { data, queries } = await ask(
    seen,
    `{ vendors(${some}) { totalCount nodes { models { totalCount } statements { totalCount } } } statements { totalCount } }`,
  );
  expect(queries).toBe(2);
  expect(texts.join()).toMatch(/count\(n\).*COUNT \{ \(a\)-\[:BUILDS\]->\(:?b?:Model\) \}/s);
  // Nothing but the counts is read.
  expect(texts.join()).not.toMatch(/MATCH \(a\)|ORDER BY r.key/);
  expect(data!.vendors).toEqual({
    totalCount: 10,
    nodes: Array.from({ length: 10 }, () => ({ models: { totalCount: 3 }, statements: { totalCount: 3 } })),
  });
});

test('a page is read without the entry beyond it where nobody asks whether there is one', async () => {
  const { database: seen, reads } = recorded(database);
  await ask(seen, `{ vendors(first: 7) { nodes { key } } }`);
  await ask(seen, `{ vendors(first: 7) { nodes { key } pageInfo { hasNextPage } } }`);
  expect(reads.map(({ params }) => params)).toEqual([{ p0: 7 }, { p0: 8 }]);
});

test('a failed relation fails its own field, with its hint, and its neighbours are answered', async () => {
  const { data, errors } = await ask(
    database,
    `{ vendor(key: "${prefix}v000") { key good: models { totalCount } } other: vendor(key: "${prefix}v001") { bad: models(first: 1000) { totalCount } } }`,
  );
  expect(data).toEqual({ vendor: { key: `${prefix}v000`, good: { totalCount: 3 } }, other: null });
  expect(errors).toMatchObject([
    { path: ['other', 'bad'], message: 'first is 1000; it must be from 0 to 100.' },
  ]);
});
