/** Numbers of all entities: found by what they say, sorted, and held against each other. */
import type { Database } from '../../../src/neo4j/driver';
import { importFixtures } from '../../../src/ingest/import';
import { article, complaintsIn, folderOf } from '../../ingest/fixtures';
import { ask, newPrefix, openWorld, uproot } from '../../support/world';

const prefix = newPrefix();
let database: Database;
const own = (name: string) => prefix + name;

const item = (name: string, figures: object[]) => ({
  ...{ key: own(name), kind: 'Model', name: { en: own(name) }, mentions: ['s1p1'], figures },
});
const delay = (value: number, code: string, more: object = {}) => ({
  ...{ label: { zh: '跳票', en: 'delay' }, measure: 'delay', value, unit: { code, en: code }, at: 's1p1' },
  ...more,
});
const revenue = {
  ...{
    label: { zh: '收入', en: 'revenue' },
    value: 65_000_000,
    currency: 'USD',
    approximate: true,
    when: 2024,
  },
  ...{
    unit: { zh: '美元', en: 'US dollars' },
    per: { code: 'a', zh: '年', en: 'year' },
    at: ['s1p2', 's1p1'],
  },
  ...{ source: { zh: '业内调研', en: 'a survey' }, of: { en: 'the product' } },
};
const score = (value: number, index: number) => ({
  ...{ label: { en: 'score' }, measure: 'score', value, series: own('scores'), index, at: 's1p3' },
});

beforeAll(async () => {
  database = await openWorld();
  await importFixtures(
    database,
    folderOf({
      'article.yaml': article(own('paper')),
      'entities.yaml': [
        item('late', [delay(1, 'a'), delay(10, 'mo'), score(87.5, 3)]),
        item('later', [delay(1, 'a'), delay(12, 'mo'), score(5, 2)]),
        item('rich', [
          revenue,
          score(0, 1),
          { label: { zh: '分辨率' }, value: 1080, unit: { zh: 'P' }, at: 's1p1' },
        ]),
      ],
    }),
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const find = async (where: string, rest = '') => {
  const { data, errors } = await ask(
    database,
    `{ figures(where: { article: "${own('paper')}", ${where} } ${rest}) { totalCount isComplete nodes { entity { key } figure { value } } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes } = data!.figures as { nodes: { entity: { key: string }; figure: { value: number } }[] };
  return nodes.map(({ entity, figure }) => [entity.key.slice(prefix.length), figure.value]);
};

test.each([
  ['text: "6500万"', [['rich', 65_000_000]]],
  ['text: "65 million"', [['rich', 65_000_000]]],
  ['text: "1080P"', [['rich', 1080]]],
  ['text: "业内调研"', [['rich', 65_000_000]]],
  ['currency: "USD", least: 60000000', [['rich', 65_000_000]]],
  ['label: { eq: "收入" }, value: { gt: 3e7 }', [['rich', 65_000_000]]],
  [
    `entity: { name: "${own('late')}" }, value: { in: [10, 87.5] }`,
    [
      ['late', 10],
      ['late', 87.5],
    ],
  ],
  [
    'measure: "delay", unit: { in: ["mo", "%"] }',
    [
      ['late', 10],
      ['later', 12],
    ],
  ],
  ['least: 1000, most: 2000', [['rich', 1080]]],
] as [string, [string, number][]][])('figures with %s', async (where, found) => {
  expect(await find(where)).toEqual(found);
});

test('a series is in order, whoever bears its figures', async () => {
  expect(await find(`series: "${own('scores')}"`, ', orderBy: SERIES')).toEqual([
    ['rich', 0],
    ['later', 5],
    ['late', 87.5],
  ]);
});

test.each(['', 'SERIES', 'VALUE', 'WHEN'])('pages of figures by %j are the list, either way', async order => {
  const orderBy = order && `, orderBy: ${order}`;
  const page = async (bounds: string) => {
    const { data, errors, queries } = await ask(
      database,
      `{ figures(where: { article: "${own('paper')}" }${orderBy}, ${bounds}) {
        totalCount edges { cursor node { entity { key } figure { label value } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    expect(queries).toBeLessThanOrEqual(2);
    return data!.figures;
  };
  const all = await page('first: 500');
  expect(all.edges).toHaveLength(all.totalCount);
  expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  const cursors = all.edges.map(({ cursor }: { cursor: string }) => cursor);
  expect(new Set(cursors).size).toBe(cursors.length);

  const [ahead, back]: object[][] = [[], []];
  for (let at = 'first: 3', more = true; more;) {
    const { edges, pageInfo, totalCount } = await page(at);
    expect(totalCount).toBe(all.totalCount);
    ahead!.push(...edges);
    more = pageInfo.hasNextPage;
    at = `first: 3, after: "${pageInfo.endCursor}"`;
  }
  for (let at = 'last: 4', more = true; more;) {
    const { edges, pageInfo } = await page(at);
    back!.unshift(...edges);
    more = pageInfo.hasPreviousPage;
    at = `last: 4, before: "${pageInfo.startCursor}"`;
  }
  expect(ahead).toEqual(all.edges);
  expect(back).toEqual(all.edges);
  const between = await page(`first: 9, after: "${cursors[1]}", before: "${cursors[4]}"`);
  expect(between.edges).toEqual(all.edges.slice(2, 4));
});

test('a cursor of another list of figures is refused, and so are too many', async () => {
  const ask1 = (args: string) =>
    ask(database, `{ figures(${args}) { nodes { figure { value } } pageInfo { endCursor } } }`);
  const { data } = await ask1('first: 1');
  const cursor = data!.figures.pageInfo.endCursor as string;
  for (const args of [
    `first: 1, after: "${cursor}", orderBy: VALUE`,
    `first: 1, after: "${cursor}", where: { currency: "USD" }`,
    'first: 501',
    'first: 1, last: 1',
  ]) {
    expect((await ask1(args)).errors![0]).toMatchObject({ originalError: { code: 'BAD_USER_INPUT' } });
  }
});

test('a figure tells its currency, unit, subject, time, source and every paragraph', async () => {
  const { data, queries } = await ask(
    database,
    `{ model(key: "${own('rich')}") { figures { amount from to approximate currency unitCode unit per(language: EN) of source when { text } evidence { locator } } } }`,
  );
  expect(queries).toBe(1);
  const { figures } = data!.model as { figures: object[] };
  expect(figures.find(figure => 'currency' in figure && figure.currency)).toEqual({
    ...{ amount: '65000000', from: null, to: null, approximate: true, currency: 'USD', unitCode: null },
    ...{ unit: '美元', per: 'year', of: 'the product', source: '业内调研', when: { text: '2024' } },
    evidence: [{ locator: `${own('paper')}#s1p1` }, { locator: `${own('paper')}#s1p2` }],
  });
});

test('what is measured twice, and differs once units are made equal, is a conflict', async () => {
  const conflicts = async (name: string) =>
    (
      await ask(
        database,
        `{ conflicts(entity: { key: "${own(name)}" }) { figures { measure entity { key } figures { value } } } }`,
      )
    ).data!.conflicts.figures;
  expect(await conflicts('late')).toEqual([
    { measure: 'delay', entity: { key: own('late') }, figures: [{ value: 1 }, { value: 10 }] },
  ]);
  expect(await conflicts('later')).toEqual([]);
  for (const field of [
    'conflicts(entity: { key: "no-such" })',
    'figures(where: { entity: { key: "no-such" } })',
  ]) {
    const { errors } = await ask(database, `{ ${field} { __typename } }`);
    expect(errors![0]).toMatchObject({ originalError: { code: 'NOT_FOUND' } });
  }
});

test('a currency or date that is none is complained of', () => {
  const figure = '{ label: { zh: 价 }, value: 1, currency: yuan, when: May, at: s0p1 }';
  expect(
    complaintsIn({
      'entities.yaml': `- { key: m, kind: Model, name: { zh: 甲 }, mentions: [s0p1], figures: [${figure}] }`,
    }),
  ).toEqual([
    'entities.yaml:1  `figures[0].currency` cannot be "yuan".  Write the three capital letters of ISO 4217, as in CNY or USD.',
    expect.stringContaining('`figures[0].when` cannot be "May".'),
  ]);
});
