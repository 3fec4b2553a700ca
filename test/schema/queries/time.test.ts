/** Dates of entities and statements: filters, order, and the timeline. */
import type { Database } from '../../../src/neo4j/driver';
import { importFixtures } from '../../../src/ingest/import';
import { article, complaintsIn, folderOf } from '../../ingest/fixtures';
import { ask, newPrefix, openWorld, uproot } from '../../support/world';

const prefix = newPrefix();
let database: Database;

const own = (name: string) => prefix + name;
const item = (name: string, kind: string, when?: string | number) => ({
  ...{ key: own(name), kind, name: { en: own(name) }, mentions: ['s1p1'] },
  ...(when !== undefined && { when }),
});

beforeAll(async () => {
  database = await openWorld();
  await importFixtures(
    database,
    folderOf({
      'article.yaml': article(own('paper')),
      'entities.yaml': [
        item('year', 'Model', 1834),
        item('month', 'Model', '1834-12~'),
        item('day', 'Model', '1834-12-20'),
        item('open', 'Model', '1835/..'),
        item('undated', 'Model'),
        item('feast', 'Event', '1834-12-05/1834-12-20'),
      ],
      'relations.yaml': [
        {
          ...{ type: 'ANNOUNCED_AT', subject: own('undated'), object: own('feast'), basis: 'STATED' },
          ...{ evidence: ['s1p1'], when: '1834-12-06' },
        },
      ],
      'claims.yaml': [
        {
          ...{
            key: own('said'),
            mode: 'FORECAST',
            text: { en: own('It will.') },
            claimant: { en: 'someone' },
          },
          ...{ about: [own('day')], when: '1834-11', evidence: ['s1p1'] },
        },
      ],
    }),
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const models = async (rest: string) => {
  const { data, errors } = await ask(
    database,
    `{ models(${rest}) { totalCount nodes { key } pageInfo { endCursor hasNextPage } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, pageInfo } = data!.models as { nodes: { key: string }[]; pageInfo: { endCursor: string } };
  return { keys: nodes.map(({ key }) => key.slice(prefix.length)), pageInfo };
};

const mine = (when: string) => `where: { key: { startsWith: "${prefix}" }, when: ${when} }`;

test.each([
  ['{ overlaps: "1834-12" }', ['day', 'month', 'year']],
  ['{ overlaps: "1834-12-20/1835-06" }', ['day', 'month', 'open', 'year']],
  ['{ before: "1835" }', ['day', 'month', 'year']],
  ['{ after: "1834" }', ['open']],
  ['{ after: "1833", before: "1834-12-31" }', ['day']],
  ['{ eq: null }', ['undated']],
  ['{ eq: "1834-12~" }', ['month']],
])('models whose date is %s', async (when, keys) => {
  expect((await models(mine(when))).keys).toEqual(keys);
});

test('a list is sorted by time, page by page, and what has no date stands last', async () => {
  for (const [way, keys] of [
    ['ASC', ['year', 'month', 'day', 'open', 'undated']],
    ['DESC', ['open', 'day', 'month', 'year', 'undated']],
  ] as const) {
    const of = `where: { key: { startsWith: "${prefix}" } }, orderBy: { when: ${way} }, first: 3`;
    const page = await models(of);
    expect(page.keys).toEqual(keys.slice(0, 3));
    const next = await models(`${of}, after: "${page.pageInfo.endCursor}"`);
    expect(next.keys).toEqual(keys.slice(3));
  }
});

test('a date tells its days, how exact it is, and as it is written', async () => {
  const { data, queries } = await ask(
    database,
    `{ models(where: { key: { in: ["${own('month')}", "${own('open')}", "${own('undated')}"] } }) { nodes { when { text from to precision approximate uncertain } } } }`,
  );
  expect(queries).toBe(1);
  const month = { text: '1834-12~', from: '1834-12-01', to: '1834-12-31', precision: 'MONTH' };
  expect(data!.models).toMatchObject({
    nodes: [
      { when: { ...month, approximate: true, uncertain: false } },
      { when: { text: '1835/..', from: '1835-01-01', to: null } },
      { when: null },
    ],
  });
});

test('what happened in a month is one question', async () => {
  const timeline = async (more = '') => {
    const { data, errors } = await ask(
      database,
      `{ timeline(from: "1834-12", to: "1834-12" ${more}) { isComplete entries { when { text }
         entity { key when { text } } statement { key subject { key } when { text } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data!.timeline as { isComplete: boolean; entries: Record<string, { key: string } | null>[] };
  };
  const { entries, isComplete } = await timeline();
  const keys = entries.map(({ entity, statement }) => (entity ?? statement)!.key.replaceAll(prefix, ''));
  expect(isComplete).toBe(true);
  expect(keys).toEqual(['year', 'month', 'feast', 'ANNOUNCED_AT:undated:feast', 'day']);
  expect(entries[3]).toMatchObject({
    ...{ when: { text: '1834-12-06' }, entity: null },
    statement: { subject: { key: own('undated') }, when: { text: '1834-12-06' } },
  });
  expect(await timeline(', kinds: [EVENT], first: 1')).toMatchObject({
    isComplete: true,
    entries: [{ entity: { key: own('feast') } }],
  });
  expect((await timeline(', first: 2')).isComplete).toBe(false);
});

test('a claim has a date, which statements can be kept by, too', async () => {
  const { data } = await ask(
    database,
    `{ claims(where: { key: { startsWith: "${prefix}" }, when: { overlaps: "1834" } }) { nodes { text(language: EN) } }
       statements(where: { when: { overlaps: "1834-12" }, subject: { key: { startsWith: "${prefix}" } } }) { nodes { key } } }`,
  );
  expect(data).toEqual({
    claims: { nodes: [{ text: own('It will.') }] },
    statements: { nodes: [{ key: `ANNOUNCED_AT:${own('undated')}:${own('feast')}` }] },
  });
});

test('what is no date is refused, by the server and by the importer', async () => {
  const { errors } = await ask(database, '{ timeline(from: "May 2024") { isComplete } }');
  expect(errors![0]!.message).toContain('"May 2024" is no date');
  const hint =
    'Write a date as in 2024, 2024-12, 2024-12-20, 2024-12~ (about) or 2024-02/2024-12 (from, to).';
  expect(
    complaintsIn({
      'entities.yaml': '- { key: m, kind: Model, name: { zh: 甲 }, mentions: [s0p1], when: May }',
    }),
  ).toEqual([`entities.yaml:1  \`when\` cannot be "May".  ${hint}`]);
});
