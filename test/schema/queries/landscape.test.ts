import type { Database } from '../../../src/neo4j/driver';
import { globalId } from '../../support/global-id';
import { ask, newPrefix, openWorld, plant, uproot } from '../../support/world';

const prefix = newPrefix();
let database: Database;

beforeAll(async () => {
  database = await openWorld();
  await plant(
    database,
    prefix,
    [
      { kind: 'Trend', key: 'video', nameZh: '视频之作' },
      { kind: 'Trend', key: 'quiet' },
      { kind: 'Vendor', key: 'openai' },
      { kind: 'Vendor', key: 'kuaishou' },
      { kind: 'Vendor', key: 'tsinghua' },
      { kind: 'Vendor', key: 'outsider' },
      { kind: 'Model', key: 'sora' },
      { kind: 'Model', key: 'kling' },
      { kind: 'Model', key: 'vidu' },
      { kind: 'Model', key: 'other' },
      { kind: 'Product', key: 'kling-app' },
      { kind: 'Work', key: 'mirror' },
    ],
    [
      ['sora', 'EXEMPLIFIES', 'video'],
      ['kling', 'EXEMPLIFIES', 'video'],
      ['kling-app', 'EXEMPLIFIES', 'video'],
      ['vidu', 'EXEMPLIFIES', 'video'],
      ['mirror', 'EXEMPLIFIES', 'video'],
      ['openai', 'BUILDS', 'sora'],
      ['kuaishou', 'BUILDS', 'kling'],
      ['kuaishou', 'BUILDS', 'kling-app'],
      ['kuaishou', 'BUILDS', 'vidu'],
      ['tsinghua', 'BUILDS', 'vidu'],
      ['outsider', 'BUILDS', 'other'],
      ['sora', 'COMPETES_WITH', 'kling', { basis: 'INFERRED', evidence: [`${prefix}paper#s4p1`] }],
      ['sora', 'COMPETES_WITH', 'vidu'],
      ['sora', 'COMPETES_WITH', 'other'],
    ],
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const LANDSCAPE = `query ($trend: EntityRef!, $first: Int) {
  landscape(trend: $trend, first: $first) {
    isComplete
    cutBy
    trend { key }
    groups { vendor { key } exemplars { key } }
    competition { key }
  }
}`;

const id = (kind: string, key: string) => globalId(kind, prefix + key);
const short = (key: string) => key.replaceAll(prefix, '');

async function landscape(id: string, first?: number) {
  const { data, errors, queries } = await ask(database, LANDSCAPE, { trend: { id }, first });
  expect(errors).toBeUndefined();
  const { groups, competition, trend: found, ...rest } = data!.landscape;
  type Group = { vendor: { key: string } | null; exemplars: { key: string }[] };
  return {
    ...rest,
    queries,
    trend: short(found.key),
    groups: groups.map(({ vendor, exemplars }: Group) => [
      vendor && short(vendor.key),
      ...exemplars.map(({ key }) => short(key)),
    ]),
    competition: competition.map(({ key }: { key: string }) => short(key)),
  };
}

test('exemplars stand by vendor, the greatest first, those without one last, with the rivalries inside', async () => {
  expect(await landscape(id('Trend', 'video'))).toEqual({
    trend: 'video',
    groups: [
      ['kuaishou', 'kling', 'kling-app', 'vidu'],
      ['openai', 'sora'],
      ['tsinghua', 'vidu'],
      [null, 'mirror'],
    ],
    competition: ['COMPETES_WITH:kling:sora', 'COMPETES_WITH:sora:vidu'],
    isComplete: true,
    cutBy: null,
    queries: 6,
  });
});

test('first keeps the first exemplars by key, and says that there are more', async () => {
  expect(await landscape(id('Trend', 'video'), 3)).toMatchObject({
    groups: [
      ['kuaishou', 'kling', 'kling-app'],
      [null, 'mirror'],
    ],
    competition: [],
    isComplete: false,
    cutBy: 'FIRST',
  });
  expect(await landscape(id('Trend', 'video'), 5)).toMatchObject({ isComplete: true, cutBy: null });
});

test('a trend without exemplars has an empty landscape', async () => {
  expect(await landscape(id('Trend', 'quiet'))).toMatchObject({
    groups: [],
    competition: [],
    isComplete: true,
  });
});

test.each([
  ['an unknown key', id('Trend', 'nothing')],
  ['a model', id('Model', 'sora')],
  ["a model's key as a trend's", id('Trend', 'sora')],
  ['rubbish', 'rubbish'],
])('%s is refused', async (_, trend) => {
  const { errors } = await ask(database, LANDSCAPE, { trend: { id: trend } });
  expect(errors).toMatchObject([{ originalError: { code: 'NOT_FOUND' } }]);
});

test('a trend is pointed at by its name', async () => {
  const { data } = await ask(database, '{ landscape(trend: { name: "视频之作" }) { trend { key } } }');
  expect(data!.landscape.trend.key).toBe(`${prefix}video`);
});

test('its entities and statements answer whatever is asked of them, without a further query', async () => {
  const { data, errors, queries } = await ask(
    database,
    `query ($trend: EntityRef!) {
      landscape(trend: $trend) {
        trend { name }
        groups { vendor { builds { totalCount } } exemplars { ... on Offering { competesWith { nodes { key } } } } }
        competition { basis evidence { section } subject { name } object { name } }
      }
    }`,
    { trend: { id: id('Trend', 'video') } },
  );
  expect(errors).toBeUndefined();
  const { trend, groups, competition } = data!.landscape;
  expect(trend).toEqual({ name: '视频之作' });
  expect(groups[1]).toEqual({
    vendor: { builds: { totalCount: 1 } },
    exemplars: [{ competesWith: { nodes: ['kling', 'other', 'vidu'].map(key => ({ key: prefix + key })) } }],
  });
  expect(competition[0]).toEqual({
    basis: 'INFERRED',
    evidence: [{ section: 4 }],
    subject: { name: `${prefix}kling` },
    object: { name: `${prefix}sora` },
  });
  expect(queries).toBe(6);
});

test.each([0, 501])('first: %d is refused', async first => {
  const { errors } = await ask(database, LANDSCAPE, { trend: { key: 'a' }, first });
  expect(errors?.map(error => error.message)).toEqual([`first is ${first}; it must be from 1 to 500.`]);
});
