/** Filters, one meaning at a time; filters.property.test.ts has them at random. */
import type { Database } from '../../../src/neo4j/driver';
import { ask, newPrefix, openWorld, plant, uproot } from '../../support/world';

const prefix = newPrefix();
let database: Database;

const article = { author: 'a', publisher: 'p', url: 'https://example.org/' };

const [score, size, delay] = [
  { label: { zh: '得分', en: 'score "best"}' }, value: 87.5, unit: { zh: '%', en: '%', code: '%' } },
  { label: { zh: '参数' }, value: 5_000_000_000, upTo: 6e9 },
  { label: { en: 'delay \\' }, value: 10, unit: { zh: '个月', en: 'months', code: 'mo' } },
].map(figure => ({ ...figure, measure: 'label', source: { en: 'unit' }, locator: 'paper#s1p1' }));

beforeAll(async () => {
  database = await openWorld();
  await plant(
    database,
    prefix,
    [
      {
        kind: 'Vendor',
        key: 'openai',
        nameZh: '开放人工智能',
        nameEn: 'OfenAI',
        aliases: ['Ofen AI', '奥特曼的公司'],
      },
      { kind: 'Vendor', key: 'zhipu', nameZh: '紫谱', nameEn: 'Zupu AI', summaryEn: 'A company.' },
      { kind: 'Vendor', key: 'moonshot', nameZh: '日之明面', nameEn: 'Sunshot AI' },
      { kind: 'Model', key: 'oh1', figures: [score, size].map(figure => JSON.stringify(figure)) },
      { kind: 'Model', key: 'glm', figures: [JSON.stringify(delay), 'no JSON'] },
      { kind: 'Product', key: 'canvass' },
      { kind: 'Trend', key: 'reasoning' },
      { kind: 'Question', key: 'q1', number: 1 },
      { kind: 'Question', key: 'q2', number: 2 },
      { kind: 'Question', key: 'q3', number: 3 },
      { kind: 'Article', key: 'old', title: '旧', ...article, publishedOn: '2024-12-31', views: 10 },
      { kind: 'Article', key: 'new', title: '新', titleEn: 'New', ...article, publishedOn: '2025-01-02' },
    ],
    [
      ['openai', 'BUILDS', 'oh1', { basis: 'STATED', evidence: [`${prefix}old#s1p1`, `${prefix}new#s1p2`] }],
      ['openai', 'BUILDS', 'canvass', { basis: 'INFERRED', evidence: [`${prefix}new#s2p1`] }],
      ['zhipu', 'BUILDS', 'glm', { basis: 'STATED', evidence: [`${prefix}old#s1p3`] }],
      ['oh1', 'EXEMPLIFIES', 'reasoning'],
      ['oh1', 'COMPETES_WITH', 'glm'],
      ['old', 'MENTIONS', 'openai', { evidence: [`${prefix}old#s1p1`] }],
      ['old', 'MENTIONS', 'q1', { evidence: [`${prefix}old#s0p1`] }],
    ],
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

/** The keys that a filter keeps, without the prefix. */
async function kept(list: string, where: string): Promise<string[]> {
  const own = `{ key: { startsWith: "${prefix}" } }`;
  const { data, errors } = await ask(
    database,
    `{ ${list}(where: { and: [${own}, ${where}] }) { nodes { key } } }`,
  );
  expect(errors).toBeUndefined();
  return data![list].nodes.map(({ key }: { key: string }) => key.slice(prefix.length));
}

test.each([
  ['vendors', `{ name: { eq: "OfenAI" } }`, ['openai']],
  ['vendors', `{ name: { eq: "紫谱" } }`, ['zhipu']],
  ['vendors', `{ name: { eq: "openai" } }`, []],
  ['vendors', `{ name: { eq: "ofenai", ignoreCase: true } }`, ['openai']],
  ['vendors', `{ name: { in: ["紫谱", "Sunshot AI"] } }`, ['moonshot', 'zhipu']],
  ['vendors', `{ name: { in: ["OFENAI", "zupu ai"], ignoreCase: true } }`, ['openai', 'zhipu']],
  ['vendors', `{ name: { contains: "AI" } }`, ['moonshot', 'openai', 'zhipu']],
  ['vendors', `{ name: { contains: "人工" } }`, ['openai']],
  ['vendors', `{ name: { contains: "shot ai", ignoreCase: true } }`, ['moonshot']],
  ['vendors', `{ name: { startsWith: "日" } }`, ['moonshot']],
  ['vendors', `{ name: { startsWith: "ZUP", ignoreCase: true } }`, ['zhipu']],
  ['vendors', `{ name: { startsWith: "Zh", contains: "谱" } }`, []],
  ['vendors', `{ alias: { eq: "Ofen AI" } }`, ['openai']],
  ['vendors', `{ not: { alias: { contains: "公司" } } }`, ['moonshot', 'zhipu']],
  ['vendors', `{ alias: { endsWith: "公司", notIn: ["Ofen AI"] } }`, ['openai']],
  ['vendors', `{ key: { endsWith: "i", notIn: ["${prefix}zhipu"] } }`, ['openai']],
  ['vendors', `{ summary: { startsWith: "a comp", ignoreCase: true } }`, ['zhipu']],
  [
    'models',
    `{ figures: { label: { eq: "score \\"best\\"}" }, value: { gt: 80 }, unit: { in: ["%"] } } }`,
    ['oh1'],
  ],
  [
    'models',
    `{ figures: { label: { endsWith: "\\\\" }, unit: { eq: "MONTHS", ignoreCase: true } } }`,
    ['glm'],
  ],
  ['models', `{ figures: { label: { in: ["unit", "label"] } } }`, []],
  ['models', `{ figures: { value: { gt: 3000000000 }, unit: { eq: null } } }`, ['oh1']],
  ['models', `{ figures: { value: { gt: 100 }, unit: { eq: "%" } } }`, []],
  ['models', `{ not: { figures: { value: { notIn: [10] } } } }`, ['glm']],
  ['vendors', `{ models: { some: { figures: {} } } }`, ['openai', 'zhipu']],
  ['vendors', `{ key: { in: [] } }`, []],
  ['vendors', `{ or: [{ key: { eq: "${prefix}openai" } }, { name: { eq: "紫谱" } }] }`, ['openai', 'zhipu']],
  ['vendors', `{ or: [] }`, []],
  ['vendors', `{ and: [] }`, ['moonshot', 'openai', 'zhipu']],
  ['vendors', `{ not: { or: [{ name: { eq: "OfenAI" } }, { name: { eq: "紫谱" } }] } }`, ['moonshot']],
  ['questions', `{ number: { eq: 2 } }`, ['q2']],
  ['questions', `{ number: { in: [1, 3] } }`, ['q1', 'q3']],
  ['questions', `{ number: { gt: 1, lt: 3 } }`, ['q2']],
  ['questions', `{ number: { gte: 2 } }`, ['q2', 'q3']],
  ['questions', `{ number: { lte: 1 } }`, ['q1']],
  ['articles', `{ publishedOn: { eq: "2025-01-02" } }`, ['new']],
  ['articles', `{ publishedOn: { in: ["2024-12-31", "2020-01-01"] } }`, ['old']],
  ['articles', `{ publishedOn: { gt: "2024-12-31" } }`, ['new']],
  ['articles', `{ publishedOn: { gte: "2024-12-31", lt: "2025-01-02" } }`, ['old']],
  ['articles', `{ publishedOn: { lte: "2024-12-31" } }`, ['old']],
])('%s where %s are %j', async (list, where, expected) => {
  expect(await kept(list, where)).toEqual(expected);
});

test.each([
  ['no English title', `{ titleEn: { eq: null } }`, ['old']],
  ['an English title', `{ not: { titleEn: { eq: null } } }`, ['new']],
  ['not that title, whether it has one or none', `{ not: { titleEn: { eq: "New" } } }`, ['old']],
  ['another title', `{ not: { titleEn: { eq: "Old" } } }`, ['new', 'old']],
  ['not many views, or unknown ones', `{ not: { views: { gt: 100 } } }`, ['new', 'old']],
  ['few views', `{ views: { lt: 100 } }`, ['old']],
  ['a title that ends so', `{ titleEn: { endsWith: "w", notIn: ["Now"] } }`, ['new']],
])('articles with %s', async (_, where, expected) => {
  expect(await kept('articles', where)).toEqual(expected);
});

test('numbers beyond 2^31 are compared', async () => {
  const own = newPrefix();
  await plant(database, own, [
    { kind: 'Article', key: 'much-read', title: own, ...article, publishedOn: '2024-12-31', views: 5e9 },
  ]);
  const { data } = await ask(
    database,
    `query ($gt: Float!) { articles(where: { title: { eq: "${own}" }, views: { gt: $gt, lt: 5000000001, notIn: [4999999999] } }) { nodes { key } } }`,
    { gt: 3_000_000_000 },
  );
  await uproot(database, own);
  expect(data!.articles.nodes).toEqual([{ key: `${own}much-read` }]);
});

test.each([
  ['some', `{ models: { some: { key: { eq: "${prefix}oh1" } } } }`, ['openai']],
  ['some at all', `{ models: { some: {} } }`, ['openai', 'zhipu']],
  ['none', `{ models: { none: { exemplifies: { some: {} } } } }`, ['moonshot', 'zhipu']],
  ['none at all', `{ builds: { none: {} } }`, ['moonshot']],
  [
    'every, also where there are none',
    `{ models: { every: { exemplifies: { some: {} } } } }`,
    ['moonshot', 'openai'],
  ],
  ['every, and some', `{ models: { every: { exemplifies: { some: {} } }, some: {} } }`, ['openai']],
  ['a count', `{ builds: { count: { eq: 2 } } }`, ['openai']],
  ['a count of none', `{ builds: { count: { lt: 1 } } }`, ['moonshot']],
  [
    'some over relations of a basis',
    `{ builds: { some: {}, edge: { basis: { eq: INFERRED } } } }`,
    ['openai'],
  ],
  [
    'a count over relations of a basis',
    `{ builds: { count: { eq: 1 }, edge: { basis: { eq: STATED } } } }`,
    ['openai', 'zhipu'],
  ],
  [
    'relations that an article backs',
    `{ builds: { edge: { evidence: { article: { eq: "${prefix}old" } } } } }`,
    ['openai', 'zhipu'],
  ],
  [
    'the rivals of what it builds',
    `{ models: { some: { competesWith: { some: { key: { eq: "${prefix}oh1" } } } } } }`,
    ['zhipu'],
  ],
  ['a kind', `{ builds: { some: { kind: { eq: PRODUCT } } } }`, ['openai']],
  ['kinds', `{ builds: { some: { kind: { in: [MODEL, PRODUCT] } } } }`, ['openai', 'zhipu']],
  ['no kind in particular', `{ builds: { some: { kind: {} } } }`, ['openai', 'zhipu']],
])('vendors by their relations: %s', async (_, where, expected) => {
  expect(await kept('vendors', where)).toEqual(expected);
});

test('every takes a missing value for one that is not such', async () => {
  expect(await kept('vendors', `{ mentionedIn: { every: { titleEn: { eq: "New" } } } }`)).toEqual([
    'moonshot',
    'zhipu',
  ]);
});

test("a relation's page keeps the ends and the relations that its filters say", async () => {
  const { data } = await ask(
    database,
    `{ vendor(key: "${prefix}openai") {
         stated: builds(edge: { basis: { eq: STATED } }) { totalCount nodes { key } }
         old: builds(edge: { evidence: { article: { eq: "${prefix}old" } } }) { totalCount nodes { key } }
         models: builds(where: { kind: { eq: MODEL } }) { totalCount nodes { key } }
         rest: builds(where: { not: { key: { eq: "${prefix}oh1" } } }) { totalCount nodes { key } }
         none: builds(where: { kind: { eq: MODEL } }, edge: { basis: { eq: INFERRED } }) { totalCount nodes { key } } } }`,
  );
  const only = (...keys: string[]) => ({
    totalCount: keys.length,
    nodes: keys.map(key => ({ key: prefix + key })),
  });
  expect(data!.vendor).toEqual({
    stated: only('oh1'),
    old: only('oh1'),
    models: only('oh1'),
    rest: only('canvass'),
    none: only(),
  });
});

test.each([
  [`{ type: { eq: BUILDS } }`, ['BUILDS:openai:canvass', 'BUILDS:openai:oh1', 'BUILDS:zhipu:glm']],
  [`{ type: { in: [COMPETES_WITH, EXEMPLIFIES] } }`, ['COMPETES_WITH:glm:oh1', 'EXEMPLIFIES:oh1:reasoning']],
  [`{ not: { type: { in: [COMPETES_WITH, BUILDS] } } }`, ['EXEMPLIFIES:oh1:reasoning']],
  [`{ type: { in: [] } }`, []],
  [`{ basis: { eq: INFERRED } }`, ['BUILDS:openai:canvass']],
  [`{ evidence: { article: { eq: "${prefix}old" } } }`, ['BUILDS:openai:oh1', 'BUILDS:zhipu:glm']],
  [
    `{ evidence: { article: { eq: "${prefix}old" }, section: { eq: 1 }, paragraph: { notIn: [7] } } }`,
    ['BUILDS:openai:oh1', 'BUILDS:zhipu:glm'],
  ],
  [`{ object: { kind: { eq: PRODUCT } } }`, ['BUILDS:openai:canvass']],
  [`{ object: { name: { startsWith: "${prefix}o" } }, type: { eq: BUILDS } }`, ['BUILDS:openai:oh1']],
  [
    `{ or: [{ subject: { name: { eq: "紫谱" } } }, { object: { key: { eq: "${prefix}reasoning" } } }] }`,
    ['BUILDS:zhipu:glm', 'EXEMPLIFIES:oh1:reasoning'],
  ],
  [`{ object: { mentionedIn: { some: {} } } }`, []],
  [
    `{ subject: { mentionedIn: { some: { key: { eq: "${prefix}old" } } } } }`,
    ['BUILDS:openai:canvass', 'BUILDS:openai:oh1'],
  ],
])('statements where %s are %j', async (where, expected) => {
  const own = `{ subject: { key: { startsWith: "${prefix}" } } }`;
  const { data, errors } = await ask(
    database,
    `{ statements(where: { and: [${own}, ${where}] }) { nodes { key } } }`,
  );
  expect(errors).toBeUndefined();
  const keys = data!.statements.nodes.map(({ key }: { key: string }) => key.replaceAll(prefix, ''));
  expect(keys).toEqual(expected);
});

test('values may hold whatever Cypher means something by', async () => {
  for (const value of ["'", '"', '`', '\\', '$p0', '})-[]-(', '\u0000', '😀', '%', 'n.key']) {
    for (const comparison of ['eq', 'contains', 'startsWith']) {
      const { errors } = await ask(
        database,
        `query ($value: String!) { vendors(where: { name: { ${comparison}: $value, ignoreCase: true }, alias: { ${comparison}: $value } }) { totalCount nodes { key } } }`,
        { value },
      );
      expect(errors).toBeUndefined();
    }
  }
});

test.each([
  [
    'more conditions than 100',
    `{ or: [${Array(101).fill('{ key: { eq: "a" } }').join(' ')}] }`,
    'The filter has 101 conditions',
  ],
  ['more levels than 12', `${'{ not: '.repeat(13)}{ key: { eq: "a" } }${' }'.repeat(13)}`, 'deep; at most'],
])('a filter with %s is refused, of a list, of a relation and of statements', async (_, where, message) => {
  for (const source of [
    `{ vendors(where: ${where}) { nodes { key } } }`,
    `{ vendor(key: "${prefix}openai") { models(where: ${where}) { nodes { key } } } }`,
    `{ statements(where: { subject: ${where} }) { nodes { key } } }`,
  ]) {
    const { errors } = await ask(database, source);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(message),
        originalError: { code: 'LIMIT_EXCEEDED', hint: expect.stringContaining('in: [...]') },
      },
    ]);
  }
});

test('a long list of values is one condition', async () => {
  const among = Array.from({ length: 5_000 }, (_, at) => `${prefix}${at}`);
  const { data } = await ask(
    database,
    `query ($in: [String!]) { vendors(where: { key: { in: $in } }) { nodes { key } } }`,
    { in: [...among, `${prefix}zhipu`] },
  );
  expect(data!.vendors.nodes).toEqual([{ key: `${prefix}zhipu` }]);
});

test.each([
  ['{ key: { in: null } }', 'The comparison in was given null.'],
  ['{ name: { contains: null } }', 'The comparison contains was given null.'],
  ['{ builds: { some: { kind: { in: null } } } }', 'The comparison in was given null.'],
])('where: %s is refused', async (where, message) => {
  const { errors } = await ask(database, `{ vendors(where: ${where}) { nodes { key } } }`);
  expect(errors).toMatchObject([{ message, originalError: { code: 'BAD_USER_INPUT' } }]);
});
