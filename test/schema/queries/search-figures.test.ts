/** Entities found by their figures, over the shipped articles and over planted ones. */
import type { Database } from '../../../src/neo4j/driver';
import { searchText } from '../../../src/graph/cypher/search-text';
import { figureTexts, MOST_BYTES } from '../../../src/graph/explore/figure-texts';
import { migrate } from '../../../src/graph/migrations';
import { compile } from '../../../src/graph/plan/compile';
import { emptySelection } from '../../../src/graph/plan/selection';
import { examine } from '../../../src/ingest/doctor/examine';
import { importFixtures } from '../../../src/ingest/import';
import { ask, newPrefix, openWorld, plant, uproot } from '../../support/world';

const prefix = newPrefix();
let database: Database;
beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
}, 120_000);
afterAll(async () => {
  await uproot(database, prefix);
  await database.execute({ text: 'MATCH (n:SchemaVersion {key: $prefix}) DELETE n', params: { prefix } });
  await database.close();
});

async function hits(query: string): Promise<string[]> {
  const { data, errors, queries } = await ask(
    database,
    'query ($query: String!) { search(query: $query, first: 100) { edges { matchedBy node { key } } } }',
    { query },
  );
  expect(errors).toBeUndefined();
  expect(queries).toBe(1);
  return data!.search.edges.map(
    ({ matchedBy, node }: { matchedBy: string; node: { key: string } }) => `${node.key} ${matchedBy}`,
  );
}

const own = async (query: string) =>
  (await hits(query)).filter(hit => hit.startsWith(prefix)).map(hit => hit.slice(prefix.length));

const figure = (value: number, unit: object | undefined, more: object = {}) =>
  JSON.stringify({
    label: { zh: '量', en: 'amount' },
    ...{ value, ...(unit && { unit }), locator: 'paper#s1p1', ...more },
  });
const seed = (key: string, ...figures: string[]) => ({ kind: 'Model' as const, key, figures });

test.each([
  ['6500万', 'cursor'],
  ['65 million', 'cursor'],
  ['65,000,000', 'cursor'],
  ['65000000', 'cursor'],
  ['$65M', 'cursor'],
  ['年化收入 6500万美元', 'cursor'],
  ['Cursor 65 million US dollars', 'cursor'],
  ['1080P', 'kling'],
  ['74', 'spark-4.0-turbo'],
  ['74种语言', 'spark-4.0-turbo'],
  ['2万元', 'cui'],
  ['5000-6000元', 'danny'],
])('by its figure, %j finds %s before all others', async (query, key) => {
  const found = await hits(query);
  expect(found.find(hit => hit.endsWith(' FIGURE'))).toBe(`${key} FIGURE`);
  expect(found.filter(hit => / (TEXT|PARTIAL)$/.test(hit))).not.toContain(found[0]);
});

test('what a figure is of is a text like others', async () => {
  expect(await hits('本科生')).toContain('cursor TEXT');
  expect(await hits('undergraduates')).toContain('cursor TEXT');
});

test('a number is that number alone, with its unit, and stands behind names', async () => {
  await plant(database, prefix, [
    seed('share', figure(7391, { code: '%', zh: '%', en: 'percent' })),
    seed('count', figure(7391, { zh: '种', en: 'languages' }), figure(12, { zh: '%', en: '%' })),
    seed('ten-times', figure(73910, { zh: '种', en: 'languages' })),
    seed('bare', figure(7391, undefined)),
    seed('range', figure(7000, undefined, { upTo: 7391 })),
    seed('in-unit', figure(73.91, { zh: '百元', en: 'hundred yuan' })),
    seed('scaled', figure(7391, { zh: '万', en: 'ten thousand' })),
    { ...seed('named'), nameEn: `${prefix} 7391 Pro` },
    { ...seed('said'), summaryEn: 'All of 7391 are told.' },
  ]);
  const all = ['bare FIGURE', 'count FIGURE', 'range FIGURE', 'share FIGURE'];
  const found = await own('7391');
  expect(found[0]).toBe('named WORDS');
  expect(found.at(-1)).toBe('said TEXT');
  expect(found.slice(1, -1).sort()).toEqual(all);
  expect((await own('7,391')).filter(hit => hit.endsWith('FIGURE')).sort()).toEqual(all);
  expect((await own('7391%')).filter(hit => hit.endsWith('FIGURE'))).toEqual(['share FIGURE']);
  expect((await own('7391 languages'))[0]).toBe('count FIGURE');
  expect((await own('73.91 million'))[0]).toBe('scaled FIGURE');
});

test('the statement is answered from the full-text indexes alone', async () => {
  const requirements = { list: true, more: true, total: true, facts: false };
  const search = { text: searchText('Cursor 65 million'), page: { size: 20, backward: false }, requirements };
  const { query } = compile({ end: 'Entity', search }, emptySelection());
  expect(search.text.steps.some(({ query }) => query.includes('figureTexts:"65000000"'))).toBe(true);
  expect(query.text).toContain('CALL db.index.fulltext.queryNodes');
  expect(query.text).not.toContain('MATCH');
});

test('doctor and a migration bring back what a hand, or an older version, left out', async () => {
  const edit = (text: string) => database.execute({ text, params: { key: `${prefix}edited` } });
  const NODE = 'MATCH (n:Entity {key: $key})';
  await plant(database, prefix, [seed('edited', figure(48_151, { zh: '元', en: 'yuan' }))]);
  expect(await own('48151')).toEqual(['edited FIGURE']);

  await edit(`${NODE} SET n.figures = [replace(n.figures[0], '48151', '62342')]`);
  expect(await own('62342')).toEqual([]);
  const { findings } = await examine(database, { fix: true, within: `${prefix}edited` });
  expect(findings).toMatchObject([{ what: 'no `figureTexts`, or not those of its figures', fixable: 1 }]);
  expect(await own('62342')).toEqual(['edited FIGURE']);
  expect(await own('48151')).toEqual([]);

  await edit(`${NODE} REMOVE n.figureTexts`);
  await migrate(database, { key: prefix });
  expect(await own('62342')).toEqual(['edited FIGURE']);
});

test('what is stored is bounded, and what is no figure has nothing', () => {
  const long = Array.from({ length: 500 }, (_, at) => figure(at, { zh: `${'名'.repeat(190)}${at}` }));
  const texts = figureTexts(long)!;
  expect(Buffer.byteLength(texts.join(''))).toBeLessThanOrEqual(MOST_BYTES);
  expect(Buffer.byteLength(texts.join(''))).toBeGreaterThan(MOST_BYTES - 1_000);
  expect(figureTexts([])).toBeNull();
  expect(figureTexts('12 %')).toBeNull();
  expect(figureTexts([figure(5, { zh: 5, en: '' }, { label: { zh: [] } })])).toEqual(['5']);
});
