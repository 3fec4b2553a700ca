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
      { kind: 'Vendor', key: 'openai' },
      { kind: 'Vendor', key: 'kuaishou' },
      { kind: 'Model', key: 'sora' },
      { kind: 'Model', key: 'kling' },
      { kind: 'Model', key: 'vidu' },
      { kind: 'Trend', key: 'video' },
      { kind: 'Technique', key: 'dit', nameZh: '扩散' },
      { kind: 'Person', key: 'hermit' },
      {
        kind: 'Article',
        key: 'paper',
        title: 'Paper',
        url: 'https://example.org',
        author: 'A',
        publisher: 'P',
      },
    ],
    [
      ['openai', 'BUILDS', 'sora', { evidence: [`${prefix}paper#s1p2`] }],
      ['kuaishou', 'BUILDS', 'kling'],
      ['sora', 'COMPETES_WITH', 'kling', { basis: 'INFERRED' }],
      ['sora', 'EXEMPLIFIES', 'video'],
      ['kling', 'EXEMPLIFIES', 'video'],
      ['vidu', 'EXEMPLIFIES', 'video'],
      ['vidu', 'COMPETES_WITH', 'kling'],
      ['video', 'ENABLED_BY', 'dit'],
    ],
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const AROUND = `query ($of: EntityRef!, $depth: Int, $types: [RelationType!], $first: Int) {
  neighborhood(of: $of, depth: $depth, types: $types, first: $first) {
    isComplete
    cutBy
    nodes { key }
    statements { key }
  }
}`;

async function around(kind: string, key: string, options: object = {}) {
  const { data, errors, queries } = await ask(database, AROUND, {
    of: { id: globalId(kind, prefix + key) },
    ...options,
  });
  expect(errors).toBeUndefined();
  const { nodes, statements, ...rest } = data!.neighborhood;
  return {
    ...rest,
    queries,
    nodes: nodes.map(({ key }: { key: string }) => short(key)),
    statements: statements.map(({ key }: { key: string }) => key.split(':').map(short).join(' ')),
  };
}

const short = (key: string) => key.replace(prefix, '');

test('the middle comes first, then its neighbours by key, with every statement among them', async () => {
  expect(await around('Model', 'sora')).toEqual({
    nodes: ['sora', 'kling', 'openai', 'video'],
    statements: [
      'BUILDS openai sora',
      'COMPETES_WITH kling sora',
      'EXEMPLIFIES kling video',
      'EXEMPLIFIES sora video',
    ],
    isComplete: true,
    cutBy: null,
    queries: 3,
  });
});

test('nearer entities come before farther ones, and each further step costs one query', async () => {
  expect(await around('Vendor', 'openai', { depth: 3 })).toMatchObject({
    nodes: ['openai', 'sora', 'kling', 'video', 'dit', 'kuaishou', 'vidu'],
    isComplete: true,
    queries: 5,
  });
});

test('statements among the farthest entities are there, too', async () => {
  const { statements } = await around('Trend', 'video');
  expect(statements).toEqual(
    expect.arrayContaining(['COMPETES_WITH kling sora', 'COMPETES_WITH kling vidu']),
  );
});

test('first keeps the nearest, and says that there are more', async () => {
  expect(await around('Vendor', 'openai', { depth: 3, first: 3 })).toMatchObject({
    nodes: ['openai', 'sora', 'kling'],
    statements: ['BUILDS openai sora', 'COMPETES_WITH kling sora'],
    isComplete: false,
    cutBy: 'FIRST',
  });
});

test('a bound that all just fit into cuts nothing', async () => {
  const all = { isComplete: true, cutBy: null };
  expect(await around('Model', 'sora', { first: 4 })).toMatchObject(all);
  expect(await around('Vendor', 'openai', { depth: 3, first: 7 })).toMatchObject(all);
  expect(await around('Person', 'hermit', { depth: 3, first: 1 })).toMatchObject(all);
});

test('types restrict what is followed, and the statements that are given', async () => {
  expect(await around('Model', 'sora', { depth: 2, types: ['EXEMPLIFIES'] })).toMatchObject({
    nodes: ['sora', 'video', 'kling', 'vidu'],
    statements: ['EXEMPLIFIES kling video', 'EXEMPLIFIES sora video', 'EXEMPLIFIES vidu video'],
  });
});

test.each([
  ['an unknown key', 'Model', 'nothing'],
  ['a key of another kind', 'Model', 'openai'],
  ['an article', 'Article', 'paper'],
  ['an unknown type', 'Nothing', 'sora'],
])('an id of %s is refused', async (_, kind, key) => {
  const { errors } = await ask(database, AROUND, { of: { id: globalId(kind, prefix + key) } });
  expect(errors).toMatchObject([{ originalError: { code: 'NOT_FOUND' } }]);
});

test.each([
  [{ depth: 0 }, 'depth is 0; it must be from 1 to 3.'],
  [{ depth: 4 }, 'depth is 4; it must be from 1 to 3.'],
  [{ first: 0 }, 'first is 0; it must be from 1 to 500.'],
  [{ first: 501 }, 'first is 501; it must be from 1 to 500.'],
  [{ types: [] }, 'types names no relation.'],
])('%j is refused, with what would do', async (options, message) => {
  const { errors } = await ask(database, AROUND, { of: { key: 'a' }, ...options });
  expect(errors?.map(error => error.message)).toEqual([message]);
  expect(errors![0]!.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('entities and statements answer whatever is asked of them, without a further query', async () => {
  const { data, errors, queries } = await ask(
    database,
    `query ($of: EntityRef!) {
      neighborhood(of: $of) {
        nodes { kind name ... on Trend { enabledBy { nodes { name } } } ...built }
        statements { basis evidence { section paragraph } subject { key statements { totalCount } } object { name } }
      }
    }
    fragment built on Offering { builtBy { nodes { key builds { totalCount } } } }`,
    { of: { key: `${prefix}sora` } },
  );
  expect(errors).toBeUndefined();
  const { nodes, statements } = data!.neighborhood;
  const maker = (key: string) => ({ nodes: [{ key: prefix + key, builds: { totalCount: 1 } }] });
  expect(nodes).toEqual([
    { kind: 'MODEL', name: `${prefix}sora`, builtBy: maker('openai') },
    { kind: 'MODEL', name: `${prefix}kling`, builtBy: maker('kuaishou') },
    { kind: 'VENDOR', name: `${prefix}openai` },
    { kind: 'TREND', name: `${prefix}video`, enabledBy: { nodes: [{ name: '扩散' }] } },
  ]);
  expect(statements.slice(0, 2)).toEqual([
    {
      basis: 'STATED',
      evidence: [{ section: 1, paragraph: 2 }],
      subject: { key: `${prefix}openai`, statements: { totalCount: 1 } },
      object: { name: `${prefix}sora` },
    },
    {
      basis: 'INFERRED',
      evidence: [{ section: 1, paragraph: 1 }],
      subject: { key: `${prefix}kling`, statements: { totalCount: 4 } },
      object: { name: `${prefix}sora` },
    },
  ]);
  expect(queries).toBe(3);
});
