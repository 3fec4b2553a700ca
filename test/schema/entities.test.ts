/** Entities, articles and statements by themselves: names, look-up, global ids, evidence and figures. */
import fc from 'fast-check';
import type { Database } from '../../src/graph/driver';
import { kindNames } from '../../src/ontology';
import { ask, newPrefix, openWorld, plant, uproot, type Link, type Seed } from '../support/world';

const prefix = newPrefix();
let database: Database;

const figure = (given: object) =>
  JSON.stringify({ label: { zh: '时长', en: 'length' }, value: 2, locator: `${prefix}paper#s4p7`, ...given });

const seeds: Seed[] = [
  {
    kind: 'Vendor',
    key: 'zhipu',
    nameZh: '智谱',
    nameEn: 'Zhipu AI',
    aliases: [`${prefix}ＺＨＩＰＵ  ai`, `${prefix}GLM 的公司`],
    summaryZh: '一家公司。',
    figures: [
      figure({ unit: { zh: '分钟', en: 'minutes' } }),
      figure({ upTo: 3.5, label: { zh: '只有中文' } }),
    ],
  },
  { kind: 'Model', key: 'glm' },
  { kind: 'Model', key: 'o1' },
  { kind: 'Product', key: 'canvas' },
  { kind: 'Trend', key: 'reasoning' },
  { kind: 'Question', key: 'first', number: 1 },
  {
    kind: 'Article',
    key: 'paper',
    title: '论文',
    url: 'https://example.org/paper?a=1',
    author: '某人',
    publisher: '某站',
    publishedOn: '2025-01-02',
    views: 12345,
  },
];

const links: Link[] = [
  [
    'zhipu',
    'BUILDS',
    'glm',
    { basis: 'INFERRED', evidence: [`${prefix}paper#s1p10`, 'no locator', `${prefix}paper#s0p0`] },
  ],
  ['zhipu', 'BUILDS', 'canvas', { evidence: [`${prefix}paper#s2p1`] }],
  ['glm', 'COMPETES_WITH', 'o1'],
  ['glm', 'EXEMPLIFIES', 'reasoning'],
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

test('a name and a summary are in the language that is asked for, Chinese where none is', async () => {
  const { data } = await ask(
    database,
    `{ vendor(key: "${prefix}zhipu") { kind key name zh: name(language: ZH) en: name(language: EN)
         summary zhSummary: summary(language: ZH) enSummary: summary(language: EN) } }`,
  );
  expect(data!.vendor).toEqual({
    kind: 'Vendor',
    key: `${prefix}zhipu`,
    name: '智谱',
    zh: '智谱',
    en: 'Zhipu AI',
    summary: '一家公司。',
    zhSummary: '一家公司。',
    enSummary: null,
  });
});

test('aliases are given as they are spelt, none as an empty list', async () => {
  const { data } = await ask(
    database,
    `{ a: vendor(key: "${prefix}zhipu") { aliases } b: model(key: "${prefix}glm") { aliases figures { value } } }`,
  );
  expect(data).toEqual({
    a: { aliases: [`${prefix}ＺＨＩＰＵ  ai`, `${prefix}GLM 的公司`] },
    b: { aliases: [], figures: [] },
  });
});

test('figures have label and unit in the language that is asked for, or in the one that is there', async () => {
  const { data } = await ask(
    database,
    `{ vendor(key: "${prefix}zhipu") { figures { value upTo label en: label(language: EN) unit enUnit: unit(language: EN) locator
         evidence { section paragraph article { title } } } } }`,
  );
  const evidence = { section: 4, paragraph: 7, article: { title: '论文' } };
  const locator = `${prefix}paper#s4p7`;
  expect(data!.vendor.figures).toEqual([
    { value: 2, upTo: null, label: '时长', en: 'length', unit: '分钟', enUnit: 'minutes', locator, evidence },
    { value: 2, upTo: 3.5, label: '只有中文', en: '只有中文', unit: null, enUnit: null, locator, evidence },
  ]);
});

test.each([
  `${prefix}zhipu ai`,
  `${prefix}ZHIPU AI`,
  `  ${prefix}zhipu\u3000ai `,
  `${prefix}ｚｈｉｐｕ ai`.toUpperCase(),
  `${prefix}glm 的公司`,
])('the name %j is found among the aliases', async name => {
  const { data, queries } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
    name,
  });
  expect(data!.entity).toEqual({ key: `${prefix}zhipu` });
  expect(queries).toBe(1);
});

test('a part of a name is no name', async () => {
  for (const name of [
    `${prefix}zhipu`,
    `${prefix}zhipu a`,
    `${prefix}*`,
    `${prefix}zhipu?ai`,
    `${prefix}zhipu~ ai`,
    '',
    ' ',
  ]) {
    const { data, errors } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
      name,
    });
    expect({ name, data, errors }).toEqual({ name, data: { entity: null }, errors: undefined });
  }
});

test('any text at all may be asked for as a name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async name => {
      const { data, errors } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
        name: prefix + name,
      });
      expect({ data, errors }).toEqual({ data: { entity: null }, errors: undefined });
    }),
    { numRuns: 40 },
  );
  const { errors } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
    name: '长'.repeat(50_000),
  });
  expect(errors).toBeUndefined();
});

test('what Lucene means something by is text in a name', async () => {
  const own = newPrefix();
  const names = ['C++', 'a "b" c', 'x:y', '\\', '(', 'AND', '[a TO b]', 'ünï', '/re/', '!', '&&', '讯飞*'];
  await plant(
    database,
    own,
    names.map((name, at) => ({
      kind: 'Product' as const,
      key: `p${at}`,
      nameZh: own + name,
      nameEn: own + name,
    })),
  );
  try {
    for (const [at, name] of names.entries()) {
      const { data } = await ask(database, `query ($name: String!) { entity(name: $name) { key } }`, {
        name: own + name,
      });
      expect({ name, entity: data!.entity }).toEqual({ name, entity: { key: `${own}p${at}` } });
    }
  } finally {
    await uproot(database, own);
  }
});

test('an entity is found by its key, whatever its kind; an article is none', async () => {
  const { data } = await ask(
    database,
    `{ a: entity(key: "${prefix}glm") { __typename key } b: entity(key: "${prefix}paper") { key } c: entity(key: "${prefix}none") { key } }`,
  );
  expect(data).toEqual({ a: { __typename: 'Model', key: `${prefix}glm` }, b: null, c: null });
});

test.each(['{ entity { key } }', '{ entity(key: "a", name: "b") { key } }', '{ entity(key: null) { key } }'])(
  '%s is refused: it needs either a key or a name',
  async source => {
    const { errors } = await ask(database, source);
    expect(errors).toMatchObject([
      { message: 'entity needs either a key or a name.', originalError: { code: 'BAD_USER_INPUT' } },
    ]);
  },
);

test('each kind has a field that finds its own by key, and finds no other', async () => {
  const fields = kindNames.flatMap(kind => seeds.map(seed => ({ kind, seed })));
  const { data, errors } = await ask(
    database,
    `{ ${fields.map(({ kind, seed }, at) => `f${at}: ${kind.toLowerCase()}(key: "${prefix}${seed.key}") { key }`).join('\n')} }`,
  );
  expect(errors).toBeUndefined();
  fields.forEach(({ kind, seed }, at) => {
    const found = data![`f${at}`];
    expect([kind, seed.key, found]).toEqual([
      kind,
      seed.key,
      kind === seed.kind ? { key: prefix + seed.key } : null,
    ]);
  });
});

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
    { __typename: 'Statement', id: ids[2], subject: { name: 'glm' }, object: { name: 'reasoning' } },
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
  // Entities together, statements together.
  expect(queries).toBe(2);
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

test("an article's properties have their own types; what is unknown is null", async () => {
  const { data, errors } = await ask(
    database,
    `{ article(key: "${prefix}paper") { key title titleEn url author editor account publisher publishedOn views comments collects } }`,
  );
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data!.article))).toEqual({
    key: `${prefix}paper`,
    title: '论文',
    titleEn: null,
    url: 'https://example.org/paper?a=1',
    author: '某人',
    editor: null,
    account: null,
    publisher: '某站',
    publishedOn: '2025-01-02',
    views: 12345,
    comments: null,
    collects: null,
  });
});

test('statements of an entity are those of which it is subject or object, by key', async () => {
  const statements = (given: string) =>
    ask(
      database,
      `{ model(key: "${prefix}glm") { statements${given} { totalCount nodes { type basis subject { key } object { key } } } } }`,
    );
  const all = (await statements('')).data!.model.statements;
  const entry = (type: string, subject: string, object: string, basis = 'STATED') => ({
    type,
    basis,
    subject: { key: prefix + subject },
    object: { key: prefix + object },
  });
  expect(all).toEqual({
    totalCount: 3,
    nodes: [
      entry('BUILDS', 'zhipu', 'glm', 'INFERRED'),
      entry('COMPETES_WITH', 'glm', 'o1'),
      entry('EXEMPLIFIES', 'glm', 'reasoning'),
    ],
  });
  const some = (await statements('(type: [EXEMPLIFIES, BUILDS])')).data!.model.statements;
  expect(some).toMatchObject({ totalCount: 2, nodes: [{ type: 'BUILDS' }, { type: 'EXEMPLIFIES' }] });
  const none = (await statements('(type: [])')).data!.model.statements;
  expect(none).toEqual({ totalCount: 0, nodes: [] });
});

test('evidence is told by its parts, in its order; what is no locator is left out', async () => {
  const { data } = await ask(
    database,
    `query ($id: ID!) { node(id: $id) { ... on Statement { key evidence { locator section paragraph article { id key title } } } } }`,
    { id: statementId('BUILDS', 'zhipu', 'glm') },
  );
  const article = { id: id('Article', 'paper'), key: `${prefix}paper`, title: '论文' };
  expect(data!.node).toEqual({
    key: `BUILDS:${prefix}zhipu:${prefix}glm`,
    evidence: [
      { locator: `${prefix}paper#s1p10`, section: 1, paragraph: 10, article },
      { locator: `${prefix}paper#s0p0`, section: 0, paragraph: 0, article },
    ],
  });
});

test("evidence's article costs nothing where only its key is asked for, else one query a field for all of them", async () => {
  const source = (article: string) =>
    `{ vendor(key: "${prefix}zhipu") { figures { evidence { article { ${article} } } } builds { edges { evidence { article { ${article} } } } } } }`;
  expect(await ask(database, source('key'))).toMatchObject({ queries: 1 });
  const { queries, data } = await ask(database, source('key title'));
  expect(data!.vendor.builds.edges.flatMap(({ evidence }: { evidence: unknown[] }) => evidence)).toHaveLength(
    3,
  );
  expect(queries).toBe(3);
});
