import type { Database } from '../../../src/neo4j/driver';
import { globalId } from '../../support/global-id';
import { ask, newPrefix, openWorld, plant, uproot, type Link } from '../../support/world';

const prefix = newPrefix();
let database: Database;
/** 30 models, by each of which a path leads. */
const blades = Array.from({ length: 30 }, (_, at) => `blade-${at}`);

beforeAll(async () => {
  database = await openWorld();
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'openai' },
      { kind: 'Vendor', key: 'kuaishou' },
      { kind: 'Model', key: 'sora', nameZh: '索拉' },
      { kind: 'Model', key: 'kling' },
      { kind: 'Model', key: 'kling-2' },
      { kind: 'Product', key: 'kling-app' },
      { kind: 'Trend', key: 'video' },
      { kind: 'Trend', key: 'voice' },
      { kind: 'Person', key: 'hermit' },
      { kind: 'Vendor', key: 'fan' },
      ...blades.map(key => ({ kind: 'Model' as const, key })),
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
      ['openai', 'BUILDS', 'sora', { evidence: [`${prefix}paper#s1p2`, `${prefix}paper#s3p4`] }],
      ['kuaishou', 'BUILDS', 'kling'],
      ['kuaishou', 'BUILDS', 'kling-app'],
      ['sora', 'COMPETES_WITH', 'kling', { basis: 'INFERRED' }],
      ['sora', 'EXEMPLIFIES', 'video'],
      ['kling', 'EXEMPLIFIES', 'video'],
      ['kling-2', 'VARIANT_OF', 'kling'],
      ['kling-2', 'EXEMPLIFIES', 'video'],
      ['kling-app', 'POWERED_BY', 'kling'],
      ...blades.flatMap((key): Link[] => [
        ['fan', 'BUILDS', key],
        [key, 'EXEMPLIFIES', 'voice'],
      ]),
    ],
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const SEARCH = `query ($from: EntityRef!, $to: EntityRef!, $types: [RelationType!], $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, types: $types, maxLength: $maxLength, first: $first) {
    isComplete
    cutBy
    paths { length nodes { key } steps { isForward statement { key } } }
  }
}`;

/** Each path as text: `openai >BUILDS sora <EXEMPLIFIES video`, the arrow as the statement leads. */
async function search(from: string, to: string, options: object = {}) {
  const [fromId, toId] = [from, to].map(refOf);
  const { data, errors, queries } = await ask(database, SEARCH, { from: fromId, to: toId, ...options });
  expect(errors).toBeUndefined();
  const { isComplete, cutBy, paths } = data!.paths;
  return { isComplete, cutBy, queries, paths: paths.map(textOf) };
}

interface PathData {
  length: number;
  nodes: { key: string }[];
  steps: { isForward: boolean; statement: { key: string } }[];
}

function textOf({ length, nodes, steps }: PathData): string {
  expect([nodes.length, steps.length]).toEqual([length + 1, length]);
  return steps.reduce(
    (text, { isForward, statement }, at) =>
      `${text} ${isForward ? '>' : '<'}${statement.key.split(':')[0]} ${short(nodes[at + 1]!.key)}`,
    short(nodes[0]!.key),
  );
}

const refOf = (name: string) => ({ id: globalId(...(name.split(':') as [string, string])) });
const short = (key: string) => key.slice(prefix.length);
const vendor = (key: string) => `Vendor:${prefix}${key}`;
const model = (key: string) => `Model:${prefix}${key}`;
const person = (key: string) => `Person:${prefix}${key}`;
const trend = (key: string) => `Trend:${prefix}${key}`;

test('the shortest path is given, with each step as its statement leads', async () => {
  expect(await search(vendor('openai'), vendor('kuaishou'))).toMatchObject({
    isComplete: true,
    cutBy: null,
    paths: ['openai >BUILDS sora <COMPETES_WITH kling <BUILDS kuaishou'],
  });
});

test('further paths follow by length, equally long ones by the keys of what they pass', async () => {
  expect(await search(vendor('openai'), vendor('kuaishou'), { first: 20, maxLength: 6 })).toMatchObject({
    paths: [
      'openai >BUILDS sora <COMPETES_WITH kling <BUILDS kuaishou',
      'openai >BUILDS sora <COMPETES_WITH kling <POWERED_BY kling-app <BUILDS kuaishou',
      'openai >BUILDS sora >EXEMPLIFIES video <EXEMPLIFIES kling <BUILDS kuaishou',
      'openai >BUILDS sora >EXEMPLIFIES video <EXEMPLIFIES kling <POWERED_BY kling-app <BUILDS kuaishou',
      'openai >BUILDS sora >EXEMPLIFIES video <EXEMPLIFIES kling-2 >VARIANT_OF kling <BUILDS kuaishou',
      'openai >BUILDS sora >EXEMPLIFIES video <EXEMPLIFIES kling-2 >VARIANT_OF kling <POWERED_BY kling-app <BUILDS kuaishou',
    ],
    isComplete: true,
  });
});

test('a path read the other way has the same statements, each turned round', async () => {
  expect((await search(vendor('kuaishou'), vendor('openai'))).paths).toEqual([
    'kuaishou >BUILDS kling >COMPETES_WITH sora <BUILDS openai',
  ]);
});

test('only relations of the given types are followed', async () => {
  expect(
    (await search(vendor('openai'), vendor('kuaishou'), { types: ['BUILDS', 'EXEMPLIFIES'] })).paths,
  ).toEqual(['openai >BUILDS sora >EXEMPLIFIES video <EXEMPLIFIES kling <BUILDS kuaishou']);
});

test.each([
  ['there is none', person('hermit'), {}, { paths: [], isComplete: true, cutBy: null }],
  [
    'the way is longer',
    vendor('kuaishou'),
    { maxLength: 2 },
    { paths: [], isComplete: false, cutBy: 'LENGTH' },
  ],
  [
    'there may be longer ones',
    vendor('kuaishou'),
    { maxLength: 3, first: 2 },
    { isComplete: false, cutBy: 'LENGTH' },
  ],
  ['there are enough', vendor('kuaishou'), { maxLength: 3, first: 1 }, { isComplete: true, cutBy: null }],
  [
    'the types lead nowhere',
    vendor('kuaishou'),
    { types: ['BUILDS'], maxLength: 1, first: 5 },
    { paths: [], isComplete: false, cutBy: 'LENGTH' },
  ],
  [
    'all that the types lead to was seen',
    vendor('kuaishou'),
    { types: ['BUILDS'], maxLength: 2, first: 5 },
    { paths: [], isComplete: true, cutBy: null },
  ],
])('isComplete and cutBy tell none from not found: %s', async (_, to, options, expected) => {
  expect(await search(vendor('openai'), to, options)).toMatchObject(expected);
});

test('where all that hangs together was seen, fewer paths than asked for are complete', async () => {
  expect(await search(model('kling-2'), model('kling'), { types: ['VARIANT_OF'], first: 9 })).toMatchObject({
    paths: ['kling-2 >VARIANT_OF kling'],
    isComplete: true,
  });
});

test('where all was seen and a longer path is known, maxLength cut it', async () => {
  const types = ['VARIANT_OF', 'EXEMPLIFIES'];
  expect(await search(model('kling-2'), trend('video'), { types, maxLength: 1, first: 2 })).toMatchObject({
    paths: ['kling-2 >EXEMPLIFIES video'],
    cutBy: 'LENGTH',
  });
});

test('from an entity to itself leads one path without a step', async () => {
  expect(await search(model('sora'), model('sora'), { first: 3 })).toMatchObject({
    paths: ['sora'],
    isComplete: true,
  });
});

test.each([
  ['an unknown key', model('nothing')],
  ['a key of another kind', vendor('kling')],
  ['an article', `Article:${prefix}paper`],
  ['a statement', `Statement:BUILDS:${prefix}openai:${prefix}sora`],
  ['an unknown type', `Nothing:${prefix}kling`],
])('an id of %s is refused at either end', async (_, other) => {
  for (const [from, to, argument] of [
    [vendor('openai'), other, 'to'],
    [other, vendor('openai'), 'from'],
    [other, other, 'from'],
  ] as const) {
    const { errors } = await ask(database, SEARCH, { from: refOf(from), to: refOf(to) });
    expect(errors).toMatchObject([
      {
        message: `${argument}: there is no entity with the id "${refOf(other).id}".`,
        originalError: { code: 'NOT_FOUND', hint: expect.any(String) },
      },
    ]);
  }
});

test('ends are pointed at by id, key or name, at one statement more for names', async () => {
  const to = { key: `${prefix}kuaishou` };
  for (const [from, queries] of [
    [{ id: globalId('Model', `${prefix}sora`) }, 1],
    [{ key: `${prefix}sora` }, 1],
    [{ name: '索拉' }, 2],
  ] as const) {
    const { data, queries: asked } = await ask(database, LENGTH, { from, to });
    expect([data!.paths.paths, asked]).toEqual([[{ length: 2 }], queries]);
  }
});

test('what is misspelt is refused, with the nearest names', async () => {
  const from = { key: `${prefix}sora` };
  const refused = async (to: object) => {
    const { errors } = await ask(database, SEARCH, { from, to });
    return errors![0]!.originalError;
  };
  expect(await refused({ name: `${prefix}klimg-app` })).toMatchObject({
    code: 'NOT_FOUND',
    message: `to: there is no entity with the name "${prefix}klimg-app".`,
    hint: expect.stringContaining(`${prefix}kling-app (${prefix}kling-app)`),
  });
  expect(await refused({ id: `${prefix}kling-app` })).toMatchObject({
    code: 'NOT_FOUND',
    hint: expect.stringContaining(`(${prefix}kling-app)`),
  });
  expect(await refused({ id: '' })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a reference is by one thing alone', async () => {
  const { errors } = await ask(
    database,
    `{ paths(from: { key: "a", name: "b" }, to: { key: "c" }) { cutBy } }`,
  );
  expect(errors).toHaveLength(1);
});

test.each([
  [{ maxLength: 0 }, 'maxLength is 0; it must be from 1 to 6.'],
  [{ maxLength: 7 }, 'maxLength is 7; it must be from 1 to 6.'],
  [{ first: 0 }, 'first is 0; it must be from 1 to 20.'],
  [{ first: 21 }, 'first is 21; it must be from 1 to 20.'],
  [{ types: [] }, 'types names no relation.'],
])('%j is refused, with what would do', async (options, message) => {
  const [from, to] = [{ key: 'a' }, { key: 'b' }];
  const { errors } = await ask(database, SEARCH, { from, to, ...options });
  expect(errors?.map(error => error.message)).toEqual([message]);
  expect(errors![0]!.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('statements carry their evidence, and entities whatever is asked of them, in a query more', async () => {
  const { data, errors, queries } = await ask(
    database,
    `query ($from: EntityRef!, $to: EntityRef!) {
      paths(from: $from, to: $to) {
        paths {
          nodes { name ... on Model { exemplifies { nodes { key models { totalCount } } } } }
          steps {
            statement { basis evidence { section paragraph } subject { key statements { totalCount } } object { key } }
          }
        }
      }
    }`,
    { from: { key: `${prefix}openai` }, to: { id: globalId('Model', `${prefix}kling`) } },
  );
  expect(errors).toBeUndefined();
  const [{ nodes, steps }] = data!.paths.paths;
  expect(nodes).toEqual([
    { name: `${prefix}openai` },
    { name: '索拉', exemplifies: { nodes: [{ key: `${prefix}video`, models: { totalCount: 3 } }] } },
    {
      name: `${prefix}kling`,
      exemplifies: { nodes: [{ key: `${prefix}video`, models: { totalCount: 3 } }] },
    },
  ]);
  expect(steps.map(({ statement }: { statement: unknown }) => statement)).toEqual([
    {
      basis: 'STATED',
      evidence: [
        { section: 1, paragraph: 2 },
        { section: 3, paragraph: 4 },
      ],
      subject: { key: `${prefix}openai`, statements: { totalCount: 1 } },
      object: { key: `${prefix}sora` },
    },
    {
      basis: 'INFERRED',
      evidence: [{ section: 1, paragraph: 1 }],
      subject: { key: `${prefix}kling`, statements: { totalCount: 5 } },
      object: { key: `${prefix}sora` },
    },
  ]);
  expect(queries).toBe(2);
});

test('one path and twenty cost the same number of queries', async () => {
  const [one, all] = await Promise.all([
    search(vendor('fan'), trend('voice'), { types: ['BUILDS', 'EXEMPLIFIES'], first: 1 }),
    search(vendor('fan'), trend('voice'), { types: ['BUILDS', 'EXEMPLIFIES'], first: 20 }),
  ]);
  expect(all.paths).toHaveLength(20);
  expect(all.paths[0]).toBe(one.paths[0]);
  expect([one.queries, all.queries]).toEqual([2, 2]);
});

const LENGTH = `query ($from: EntityRef!, $to: EntityRef!, $types: [RelationType!], $maxLength: Int) {
  paths(from: $from, to: $to, types: $types, maxLength: $maxLength) { cutBy paths { length } }
}`;

test.each([
  [4, vendor('openai'), vendor('kuaishou'), { types: ['BUILDS', 'EXEMPLIFIES'] }],
  [3, vendor('openai'), vendor('kuaishou'), {}],
  [2, vendor('fan'), trend('voice'), {}],
  [1, model('kling'), trend('video'), {}],
  [0, model('kling'), model('kling'), {}],
])('the length of a shortest path of %d steps is found in one query', async (length, from, to, options) => {
  expect(await askLength(from, to, options)).toEqual({ cutBy: null, paths: [{ length }], queries: 1 });
});

test('that the shortest path is longer than asked is found in one query', async () => {
  const found = await askLength(vendor('openai'), vendor('kuaishou'), { maxLength: 2 });
  expect(found).toEqual({ cutBy: 'LENGTH', paths: [], queries: 1 });
});

async function askLength(from: string, to: string, options: object) {
  const [fromId, toId] = [from, to].map(refOf);
  const { data, queries } = await ask(database, LENGTH, { from: fromId, to: toId, ...options });
  return { ...data!.paths, queries };
}
