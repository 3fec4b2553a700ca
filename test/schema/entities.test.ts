/** Entities, articles and statements by themselves: names, figures, evidence. */
import type { Database } from '../../src/neo4j/driver';
import { ask, newPrefix, openWorld, plant, uproot, type Link, type Seed } from '../support/world';

const prefix = newPrefix();
let database: Database;

const figure = (given: object) =>
  JSON.stringify({ label: { zh: '时长', en: 'length' }, value: 2, locator: `${prefix}paper#s4p7`, ...given });

const seeds: Seed[] = [
  {
    kind: 'Vendor',
    key: 'zhipu',
    nameZh: '紫谱',
    nameEn: 'Zupu AI',
    aliases: [`${prefix}ＺＨＩＰＵ  ai`, `${prefix}GLM 的公司`],
    summaryZh: '一家公司。',
    figures: [
      figure({ unit: { zh: '分钟', en: 'minutes' } }),
      figure({ upTo: 3.5, label: { zh: '只有中文' } }),
    ],
  },
  { kind: 'Model', key: 'glm' },
  { kind: 'Model', key: 'oh1' },
  { kind: 'Product', key: 'canvass' },
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
  ['zhipu', 'BUILDS', 'canvass', { evidence: [`${prefix}paper#s2p1`] }],
  ['glm', 'COMPETES_WITH', 'oh1'],
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
    kind: 'VENDOR',
    key: `${prefix}zhipu`,
    name: '紫谱',
    zh: '紫谱',
    en: 'Zupu AI',
    summary: '一家公司。',
    zhSummary: '一家公司。',
    enSummary: null,
  });
});

test('entities of every kind are one list, by summary, kind and name, divided by kind', async () => {
  const { data, errors, queries } = await ask(
    database,
    `{ entities(where: { key: { startsWith: "${prefix}" }, kind: { notIn: [QUESTION] } }, orderBy: [{ key: DESC }], first: 2) {
         totalCount nodes { key kind } facets(by: KIND) { value count } }
       named: entities(where: { key: { startsWith: "${prefix}" } }, orderBy: [{ nameEn: DESC }], first: 1) { nodes { key } pageInfo { hasNextPage } }
       told: entities(where: { key: { startsWith: "${prefix}" }, summary: { contains: "公司" } }) { nodes { key } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data!.entities).toEqual({
    totalCount: 5,
    nodes: [
      { key: `${prefix}zhipu`, kind: 'VENDOR' },
      { key: `${prefix}reasoning`, kind: 'TREND' },
    ],
    facets: [
      { value: 'MODEL', count: 2 },
      { value: 'VENDOR', count: 1 },
      { value: 'PRODUCT', count: 1 },
      { value: 'TREND', count: 1 },
    ],
  });
  expect(data!.named).toEqual({ nodes: [{ key: `${prefix}reasoning` }], pageInfo: { hasNextPage: true } });
  expect(data!.told.nodes).toEqual([{ key: `${prefix}zhipu` }]);
  expect(queries).toBe(4);
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
    {
      value: 2,
      upTo: null,
      label: '时长',
      en: 'length',
      unit: '分钟',
      enUnit: 'minutes',
      locator,
      evidence: [evidence],
    },
    {
      value: 2,
      upTo: 3.5,
      label: '只有中文',
      en: '只有中文',
      unit: null,
      enUnit: null,
      locator,
      evidence: [evidence],
    },
  ]);
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
      entry('COMPETES_WITH', 'glm', 'oh1'),
      entry('EXEMPLIFIES', 'glm', 'reasoning'),
    ],
  });
  const some = (await statements('(types: [EXEMPLIFIES, BUILDS])')).data!.model.statements;
  expect(some).toMatchObject({ totalCount: 2, nodes: [{ type: 'BUILDS' }, { type: 'EXEMPLIFIES' }] });
  const none = (await statements('(types: [])')).data!.model.statements;
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
