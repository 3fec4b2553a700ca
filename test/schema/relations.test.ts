/** Relations: every field of the ontology, both ways; what backs them; and what they cost. */
import { isInterfaceType, isObjectType } from 'graphql';
import type { Database } from '../../src/graph/driver';
import { relationFields, type RelationField } from '../../src/graph/fields';
import { kindsOf, type End, type Kind } from '../../src/ontology';
import { schema } from '../../src/schema';
import { recorded } from '../support/recorded';
import { ask, newPrefix, openWorld, plant, uproot, type Link, type Seed } from '../support/world';

const prefix = newPrefix();
let database: Database;

/** Two nodes of each kind, and between the first ones each relation, once for each pair of kinds. */
const seeds: Seed[] = [
  ...['Vendor', 'Model', 'Product', 'Trend', 'Technique', 'Question', 'Person', 'Work', 'Event'].flatMap(
    kind =>
      [1, 2].map(at => ({
        kind: kind as Kind,
        key: `${kind.toLowerCase()}${at}`,
        ...(kind === 'Question' && { number: at }),
      })),
  ),
  {
    kind: 'Article',
    key: 'paper',
    title: '论文',
    url: 'https://example.org/paper',
    author: 'someone',
    publisher: 'somewhere',
    publishedOn: '2025-01-02',
  },
];

const locator = (paragraph: number) => `${prefix}paper#s1p${paragraph}`;
const links: Link[] = [
  ['vendor1', 'BUILDS', 'model1', { basis: 'STATED', evidence: [locator(1), locator(2)] }],
  ['vendor1', 'BUILDS', 'product1', { basis: 'INFERRED', evidence: [locator(3)] }],
  ['model1', 'EXEMPLIFIES', 'trend1'],
  ['product1', 'EXEMPLIFIES', 'trend1'],
  ['work1', 'EXEMPLIFIES', 'trend1'],
  ['model1', 'COMPETES_WITH', 'model2', { basis: 'INFERRED', evidence: [locator(4)] }],
  ['product1', 'POWERED_BY', 'model1'],
  ['model2', 'VARIANT_OF', 'model1'],
  ['product1', 'VARIANT_OF', 'product2'],
  ['trend1', 'ENABLED_BY', 'technique1'],
  ['question1', 'ASKS_ABOUT', 'trend1'],
  ['question1', 'ASKS_ABOUT', 'model1'],
  ['person1', 'AFFILIATED_WITH', 'vendor1'],
  ['model1', 'ANNOUNCED_AT', 'event1'],
  ['paper', 'MENTIONS', 'vendor1', { evidence: [locator(1)] }],
  ['paper', 'MENTIONS', 'question1', { evidence: [locator(5)] }],
];

beforeAll(async () => {
  database = await openWorld();
  await plant(database, prefix, seeds, links);
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const kindOfKey = new Map(seeds.map(({ key, kind }) => [key, kind]));

/** The links that a field follows from a node: the far end, and the link itself. */
function followed({ relation, direction, to }: RelationField, key: string): { far: string; link: Link }[] {
  return links
    .filter(([, type]) => type === relation)
    .flatMap(link => {
      const [subject, , object] = link;
      const far = [];
      if (direction !== 'IN' && subject === key) far.push(object);
      if (direction !== 'OUT' && object === key) far.push(subject);
      return far.map(far => ({ far, link }));
    })
    .filter(({ far }) => kindsOf(to).includes(kindOfKey.get(far)!))
    .sort((a, b) => (a.far < b.far ? -1 : 1));
}

const fieldsByKind = relationFields.flatMap(field => kindsOf(field.owner).map(kind => ({ kind, field })));

test.each(fieldsByKind.map(({ kind, field }) => [kind, field.name, field] as const))(
  '%s.%s leads to the other ends, with what backs each',
  async (kind, name, field) => {
    const key = kind === 'Article' ? 'paper' : `${kind.toLowerCase()}1`;
    const { data, errors } = await ask(
      database,
      `{ node: ${kind.toLowerCase()}(key: "${prefix}${key}") { ${name} {
           totalCount
           nodes { __typename id key ${field.to === 'Article' ? '' : 'kind'} }
           edges { cursor basis evidence { locator article { key } section paragraph }
                   statement { key type basis subject { key } object { key } evidence { locator } } }
         } } }`,
    );
    expect(errors).toBeUndefined();
    const expected = followed(field, key);
    const { totalCount, nodes, edges } = data!.node[name];
    expect(totalCount).toBe(expected.length);
    expect(nodes).toEqual(
      expected.map(({ far }) => {
        const kind = kindOfKey.get(far)!;
        const id = Buffer.from(`${kind}:${prefix}${far}`).toString('base64');
        return { __typename: kind, id, key: prefix + far, ...(kind !== 'Article' && { kind }) };
      }),
    );
    expect(edges).toEqual(
      expected.map(({ link: [subject, type, object, facts] }) => {
        const { basis = 'STATED', evidence = ['paper#s1p1'] } = facts ?? {};
        const mention = type === 'MENTIONS';
        const [s, o] = [prefix + subject, prefix + object];
        return {
          cursor: expect.any(String),
          basis: mention ? null : basis,
          evidence: evidence.map(locator => ({
            locator,
            article: { key: locator.split('#')[0] },
            section: 1,
            paragraph: Number(locator.split('p').at(-1)),
          })),
          statement: mention
            ? null
            : {
                key: `${type}:${s}:${o}`,
                type,
                basis,
                subject: { key: s },
                object: { key: o },
                evidence: evidence.map(locator => ({ locator })),
              },
        };
      }),
    );
  },
);

test('of each of those fields, some kind was seen to lead somewhere', () => {
  const led = fieldsByKind.filter(
    ({ kind, field }) => followed(field, kind === 'Article' ? 'paper' : `${kind.toLowerCase()}1`).length,
  );
  expect(new Set(led.map(({ field }) => field.name))).toEqual(
    new Set(relationFields.map(({ name }) => name)),
  );
});

test('a type has the fields of its relations, and so have the interfaces that it implements', () => {
  for (const { name, owner } of relationFields) {
    for (const end of [owner, ...kindsOf(owner)] as End[]) {
      const type = schema.getType(end);
      if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${end} is no type.`);
      expect(Object.keys(type.getFields())).toContain(name);
    }
  }
});

test('a symmetric relation is stored once, and read from both ends as the same statement', async () => {
  const { data } = await ask(
    database,
    `{ a: model(key: "${prefix}model1") { ...rivals } b: model(key: "${prefix}model2") { ...rivals } }
     fragment rivals on Model { competesWith { totalCount edges { node { key } statement { id subject { key } object { key } } } } }`,
  );
  const statement = {
    id: Buffer.from(`Statement:COMPETES_WITH:${prefix}model1:${prefix}model2`).toString('base64'),
    subject: { key: `${prefix}model1` },
    object: { key: `${prefix}model2` },
  };
  expect(data).toEqual({
    a: { competesWith: { totalCount: 1, edges: [{ node: { key: `${prefix}model2` }, statement }] } },
    b: { competesWith: { totalCount: 1, edges: [{ node: { key: `${prefix}model1` }, statement }] } },
  });
});

test("a root list's edges have nothing that backs them", async () => {
  const { data } = await ask(
    database,
    `{ vendors(where: { key: { eq: "${prefix}vendor1" } }) { edges { basis evidence { locator } statement { id } node { key } } } }`,
  );
  expect(data!.vendors.edges).toEqual([
    { basis: null, evidence: null, statement: null, node: { key: `${prefix}vendor1` } },
  ]);
});

describe('a larger graph', () => {
  const own = newPrefix();
  const number = (at: number) => String(at).padStart(3, '0');
  const vendors = 100;

  beforeAll(async () => {
    const many = Array.from({ length: vendors }, (_, at) => at);
    await plant(
      database,
      own,
      [
        ...many.map(at => ({ kind: 'Vendor' as const, key: `v${number(at)}` })),
        ...many.flatMap(at => [0, 1, 2].map(m => ({ kind: 'Model' as const, key: `m${number(at)}-${m}` }))),
        ...[0, 1, 2, 3, 4, 5, 6].map(at => ({ kind: 'Trend' as const, key: `t${at}` })),
      ],
      [
        ...many.flatMap(at =>
          [0, 1, 2].map((m): Link => [`v${number(at)}`, 'BUILDS', `m${number(at)}-${m}`]),
        ),
        ...many.flatMap(at =>
          [0, 1, 2].map((m): Link => [`m${number(at)}-${m}`, 'EXEMPLIFIES', `t${(at + m) % 7}`]),
        ),
      ],
    );
  });

  afterAll(() => uproot(database, own));

  test('each parent has its own page, with its own cursor, and the next one goes on from there', async () => {
    const page = (given: string) =>
      `models(${given}) { totalCount edges { cursor node { key } } pageInfo { hasNextPage } }`;
    const list = (given: string) =>
      ask(
        database,
        `{ vendors(first: 3, where: { key: { startsWith: "${own}v" } }) { nodes { key ${page(given)} } } }`,
      );
    const first = (await list('first: 2')).data!.vendors.nodes;
    expect(first).toMatchObject(
      [0, 1, 2].map(at => ({
        key: `${own}v${number(at)}`,
        models: {
          totalCount: 3,
          edges: [0, 1].map(m => ({ node: { key: `${own}m${number(at)}-${m}` } })),
          pageInfo: { hasNextPage: true },
        },
      })),
    );
    const { cursor } = first[0].models.edges[1];
    const next = await ask(
      database,
      `{ vendor(key: "${own}v000") { ${page(`first: 2, after: "${cursor}"`)} } }`,
    );
    expect(next.data!.vendor.models).toMatchObject({
      edges: [{ node: { key: `${own}m000-2` } }],
      pageInfo: { hasNextPage: false },
    });
  });

  const chain = (first: number) => `{
    vendors(first: ${first}, where: { key: { startsWith: "${own}v" } }) { nodes { key
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
      `{ vendor(key: "${own}v000") { ${nested(['models', 'exemplifies', 'models', 'builtBy', 'models', 'exemplifies', 'exemplars'])} } }`,
    );
    expect(deep).toMatchObject({ queries: 1, data: { vendor: { models: { nodes: { length: 2 } } } } });
    const aliases = await ask(
      database,
      `{ vendor(key: "${own}v000") {
           one: models(first: 1) { nodes { key name(language: EN) } }
           two: models(first: 2) { nodes { key trends: exemplifies(orderBy: { name: DESC }) { nodes { key } } } }
           last: models(last: 1) { nodes { key } }
           counted: models { totalCount }
           named: models(where: { key: { eq: "${own}m000-1" } }) { nodes { key } } } }`,
    );
    expect(aliases.queries).toBe(1);
    const keys = (alias: string) => aliases.data!.vendor[alias].nodes.map(({ key }: { key: string }) => key);
    expect([keys('one'), keys('two'), keys('last'), keys('named')]).toEqual([
      [`${own}m000-0`],
      [`${own}m000-0`, `${own}m000-1`],
      [`${own}m000-2`],
      [`${own}m000-1`],
    ]);
    expect(aliases.data!.vendor.counted.totalCount).toBe(3);
  });

  test('the same relation at two levels, with more wanted of the upper one, is still one query', async () => {
    const { queries, data } = await ask(
      database,
      `{ vendor(key: "${own}v000") { models { totalCount edges { basis node { builtBy { nodes { models { nodes { key } } } } } } } } }`,
    );
    expect(data!.vendor.models.edges[0]).toMatchObject({ basis: 'STATED' });
    expect(queries).toBe(1);
  });

  test('what a statement in an edge says of the near end is read in the same query', async () => {
    const { queries, data } = await ask(
      database,
      `{ vendor(key: "${own}v000") { models(first: 1) { edges { statement { subject { name } object { name } } } } } }`,
    );
    expect(data!.vendor.models.edges).toEqual([
      { statement: { subject: { name: 'v000' }, object: { name: 'm000-0' } } },
    ]);
    expect(queries).toBe(1);
  });

  test('a total is counted only where it is asked for, and then in the same query', async () => {
    const { database: seen, texts } = recorded(database);
    const own1 = `where: { key: { startsWith: "${own}v00" } }`;
    await ask(
      seen,
      `{ vendors(${own1}) { nodes { models { nodes { key } } statements { nodes { key } } } } }`,
    );
    expect(texts).toEqual([expect.not.stringMatching(/count/i)]);
    texts.length = 0;
    const { data, queries } = await ask(
      seen,
      `{ vendors(${own1}) { totalCount nodes { models { totalCount } statements { totalCount } } } statements { totalCount } }`,
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

  test('a failed relation fails its own field, with its mend, and its neighbours are answered', async () => {
    const { data, errors } = await ask(
      database,
      `{ vendor(key: "${own}v000") { key good: models { totalCount } } other: vendor(key: "${own}v001") { bad: models(first: 1000) { totalCount } } }`,
    );
    expect(data).toEqual({ vendor: { key: `${own}v000`, good: { totalCount: 3 } }, other: null });
    expect(errors).toMatchObject([
      { path: ['other', 'bad'], message: 'first is 1000; it must be from 0 to 100.' },
    ]);
  });
});
