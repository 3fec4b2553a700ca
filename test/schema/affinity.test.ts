import type { Database } from '../../src/neo4j/driver';
import { globalId } from '../support/global-id';
import { ask, newPrefix, openWorld, plant, uproot } from '../support/world';

const prefix = newPrefix();
let database: Database;

beforeAll(async () => {
  database = await openWorld();
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'kuaishou' },
      { kind: 'Model', key: 'sora' },
      { kind: 'Model', key: 'kling' },
      { kind: 'Model', key: 'vidu', nameZh: '维度' },
      { kind: 'Model', key: 'echo' },
      { kind: 'Product', key: 'kling-app' },
      { kind: 'Trend', key: 'video' },
      { kind: 'Trend', key: 'film' },
    ],
    [
      ['kuaishou', 'BUILDS', 'kling'],
      ['kuaishou', 'BUILDS', 'kling-app'],
      ['sora', 'EXEMPLIFIES', 'video'],
      ['kling', 'EXEMPLIFIES', 'video'],
      ['vidu', 'EXEMPLIFIES', 'video'],
      ['echo', 'EXEMPLIFIES', 'video'],
      ['sora', 'EXEMPLIFIES', 'film'],
      ['kling', 'EXEMPLIFIES', 'film'],
      ['vidu', 'COMPETES_WITH', 'kling'],
      ['vidu', 'COMPETES_WITH', 'sora', { evidence: [`${prefix}paper#s2p3`] }],
      ['sora', 'COMPETES_WITH', 'kling'],
    ],
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const id = (kind: string, key: string) => globalId(kind, prefix + key);
const short = (key: string) => key.replaceAll(prefix, '');

describe('common', () => {
  const COMMON = `query ($a: ID!, $b: ID!, $limit: Int) {
    common(a: $a, b: $b, limit: $limit) {
      complete
      cutBy
      shared { relation forward node { key } statements { key } }
    }
  }`;

  async function common(a: string, b: string, options: object = {}) {
    const { data, errors, queries } = await ask(database, COMMON, { a, b, ...options });
    expect(errors).toBeUndefined();
    const { shared, ...rest } = data!.common;
    return { ...rest, queries, shared: shared.map(textOf) };
  }

  interface SharedData {
    relation: string;
    forward: boolean;
    node: { key: string };
    statements: { key: string }[];
  }

  const textOf = ({ relation, forward, node, statements }: SharedData) =>
    `${forward ? '>' : '<'}${relation} ${short(node.key)}: ${statements.map(({ key }) => short(key)).join(', ')}`;

  test('what both are related to in the same way is shared, with both statements', async () => {
    expect(await common(id('Model', 'sora'), id('Model', 'kling'))).toEqual({
      shared: [
        '>COMPETES_WITH vidu: COMPETES_WITH:sora:vidu, COMPETES_WITH:kling:vidu',
        '>EXEMPLIFIES film: EXEMPLIFIES:sora:film, EXEMPLIFIES:kling:film',
        '>EXEMPLIFIES video: EXEMPLIFIES:sora:video, EXEMPLIFIES:kling:video',
      ],
      complete: true,
      cutBy: null,
      queries: 3,
    });
  });

  test('it is the same the other way round, with the statements in the order of the arguments', async () => {
    const { shared } = await common(id('Model', 'kling'), id('Model', 'sora'));
    expect(shared[2]).toBe('>EXEMPLIFIES video: EXEMPLIFIES:kling:video, EXEMPLIFIES:sora:video');
  });

  test('of which both are objects is shared backward: the maker', async () => {
    expect(await common(id('Product', 'kling-app'), id('Model', 'kling'))).toMatchObject({
      shared: ['<BUILDS kuaishou: BUILDS:kuaishou:kling-app, BUILDS:kuaishou:kling'],
    });
  });

  test('the limit keeps the first, and says that there are more', async () => {
    expect(await common(id('Model', 'sora'), id('Model', 'kling'), { limit: 1 })).toMatchObject({
      shared: ['>COMPETES_WITH vidu: COMPETES_WITH:sora:vidu, COMPETES_WITH:kling:vidu'],
      complete: false,
      cutBy: 'LIMIT',
    });
  });

  test.each([
    ['nothing in common', id('Trend', 'video'), id('Vendor', 'kuaishou')],
    ['an unknown key', id('Model', 'nothing'), id('Model', 'kling')],
    ['a key of another kind', id('Model', 'sora'), id('Product', 'kling')],
    ['rubbish', 'rubbish', id('Model', 'kling')],
  ])('%s gives an empty list, and that is complete', async (_, a, b) => {
    expect(await common(a, b)).toMatchObject({ shared: [], complete: true, cutBy: null });
  });

  test('shared entities answer whatever is asked of them, without a further query', async () => {
    const { data, errors, queries } = await ask(
      database,
      `query ($a: ID!, $b: ID!) {
        common(a: $a, b: $b) {
          shared {
            node { name ... on Trend { models { totalCount } } }
            statements { evidence { section paragraph } subject { name } }
          }
        }
      }`,
      { a: id('Model', 'sora'), b: id('Model', 'kling') },
    );
    expect(errors).toBeUndefined();
    expect(data!.common.shared[0]).toEqual({
      node: { name: '维度' },
      statements: [
        { evidence: [{ section: 2, paragraph: 3 }], subject: { name: `${prefix}sora` } },
        { evidence: [{ section: 1, paragraph: 1 }], subject: { name: `${prefix}kling` } },
      ],
    });
    expect(data!.common.shared[2]!.node).toEqual({ name: `${prefix}video`, models: { totalCount: 4 } });
    expect(queries).toBe(3);
  });

  test.each([0, 501])('a limit of %d is refused', async limit => {
    const { errors } = await ask(database, COMMON, { a: 'a', b: 'b', limit });
    expect(errors?.map(error => error.message)).toEqual([`limit is ${limit}; it must be from 1 to 500.`]);
  });
});

describe('related', () => {
  const RELATED = `query ($of: ID!, $first: Int) {
    related(of: $of, first: $first) {
      complete
      cutBy
      entities { score sharedCount node { key } shared { key } }
    }
  }`;

  interface RelatedData {
    score: number;
    sharedCount: number;
    node: { key: string };
    shared: { key: string }[];
  }

  async function related(of: string, first?: number) {
    const { data, errors, queries } = await ask(database, RELATED, { of, first });
    expect(errors).toBeUndefined();
    const { entities, ...rest } = data!.related as { entities: RelatedData[] };
    return {
      ...rest,
      queries,
      entities: entities.map(({ node, score, sharedCount, shared }) => ({
        key: short(node.key),
        score: Number(score.toFixed(3)),
        sharedCount,
        shared: shared.map(({ key }) => short(key)),
      })),
    };
  }

  test('a shared neighbour counts for the less, the more are related to it', async () => {
    // film and kuaishou have 2 relations, vidu 3, sora and video 4; 1 / ln of that is what each adds.
    expect(await related(id('Model', 'kling'), 3)).toEqual({
      entities: [
        { key: 'sora', score: 3.074, sharedCount: 3, shared: ['film', 'vidu', 'video'] },
        { key: 'video', score: 1.632, sharedCount: 2, shared: ['vidu', 'sora'] },
        { key: 'kling-app', score: 1.443, sharedCount: 1, shared: ['kuaishou'] },
      ],
      complete: true,
      cutBy: null,
      queries: 3,
    });
  });

  test('equally related entities come by key, and the entity itself never', async () => {
    const { entities } = await related(id('Model', 'echo'));
    expect(entities.map(({ key, score }) => [key, score])).toEqual([
      ['kling', 0.721],
      ['sora', 0.721],
      ['vidu', 0.721],
    ]);
  });

  test.each([
    ['an unknown key', id('Model', 'nothing')],
    ['a key of another kind', id('Product', 'kling')],
    ['rubbish', 'rubbish'],
  ])('%s has no related entities, and that is complete', async (_, of) => {
    expect(await related(of)).toMatchObject({ entities: [], complete: true, cutBy: null });
  });

  test.each([0, 101])('first: %d is refused', async first => {
    const { errors } = await ask(database, RELATED, { of: 'a', first });
    expect(errors?.map(error => error.message)).toEqual([`first is ${first}; it must be from 1 to 100.`]);
  });
});
