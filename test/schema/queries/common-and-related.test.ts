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
  const COMMON = `query ($a: EntityRef!, $b: EntityRef!, $first: Int) {
    common(a: $a, b: $b, first: $first) {
      isComplete
      cutBy
      shared { type isForward node { key } statements { key } }
    }
  }`;

  async function common(a: string, b: string, options: object = {}) {
    const { data, errors, queries } = await ask(database, COMMON, { a: { id: a }, b: { id: b }, ...options });
    expect(errors).toBeUndefined();
    const { shared, ...rest } = data!.common;
    return { ...rest, queries, shared: shared.map(textOf) };
  }

  interface SharedData {
    type: string;
    isForward: boolean;
    node: { key: string };
    statements: { key: string }[];
  }

  const textOf = ({ type, isForward, node, statements }: SharedData) =>
    `${isForward ? '>' : '<'}${type} ${short(node.key)}: ${statements.map(({ key }) => short(key)).join(', ')}`;

  test('what both are related to in the same way is shared, with both statements', async () => {
    expect(await common(id('Model', 'sora'), id('Model', 'kling'))).toEqual({
      shared: [
        '>COMPETES_WITH vidu: COMPETES_WITH:sora:vidu, COMPETES_WITH:kling:vidu',
        '>EXEMPLIFIES film: EXEMPLIFIES:sora:film, EXEMPLIFIES:kling:film',
        '>EXEMPLIFIES video: EXEMPLIFIES:sora:video, EXEMPLIFIES:kling:video',
      ],
      isComplete: true,
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

  test('first keeps the first, and says that there are more', async () => {
    expect(await common(id('Model', 'sora'), id('Model', 'kling'), { first: 1 })).toMatchObject({
      shared: ['>COMPETES_WITH vidu: COMPETES_WITH:sora:vidu, COMPETES_WITH:kling:vidu'],
      isComplete: false,
      cutBy: 'FIRST',
    });
  });

  test.each([['nothing in common', id('Trend', 'video'), id('Vendor', 'kuaishou')]])(
    '%s gives an empty list, and that is complete',
    async (_, a, b) => {
      expect(await common(a, b)).toMatchObject({ shared: [], isComplete: true, cutBy: null });
    },
  );

  test.each([
    ['an unknown key', 'a', id('Model', 'nothing'), id('Model', 'kling')],
    ['a key of another kind', 'b', id('Model', 'sora'), id('Product', 'kling')],
    ['rubbish', 'a', 'rubbish', id('Model', 'kling')],
  ])('%s is refused', async (_, argument, a, b) => {
    const { errors } = await ask(database, COMMON, { a: { id: a }, b: { id: b } });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(`^${argument}: there is no entity`),
        originalError: { code: 'NOT_FOUND' },
      },
    ]);
  });

  test('shared entities answer whatever is asked of them, without a further query', async () => {
    const { data, errors, queries } = await ask(
      database,
      `query ($a: EntityRef!, $b: EntityRef!) {
        common(a: $a, b: $b) {
          shared {
            node { name ... on Trend { models { totalCount } } }
            statements { evidence { section paragraph } subject { name } }
          }
        }
      }`,
      { a: { name: `${prefix}sora` }, b: { key: `${prefix}kling` } },
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
    // One of them finds the name.
    expect(queries).toBe(4);
  });

  test.each([0, 501])('first: %d of common is refused', async first => {
    const { errors } = await ask(database, COMMON, { a: { key: 'a' }, b: { key: 'b' }, first });
    expect(errors?.map(error => error.message)).toEqual([`first is ${first}; it must be from 1 to 500.`]);
  });
});

describe('related', () => {
  const RELATED = `query ($of: EntityRef!, $first: Int) {
    related(of: $of, first: $first) {
      isComplete
      cutBy
      nodes { score sharedCount node { key } shared { key } }
    }
  }`;

  interface RelatedData {
    score: number;
    sharedCount: number;
    node: { key: string };
    shared: { key: string }[];
  }

  async function related(of: string, first?: number) {
    const { data, errors, queries } = await ask(database, RELATED, { of: { id: of }, first });
    expect(errors).toBeUndefined();
    const { nodes, ...rest } = data!.related as { nodes: RelatedData[] };
    return {
      ...rest,
      queries,
      entities: nodes.map(({ node, score, sharedCount, shared }) => ({
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
      isComplete: true,
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
  ])('%s is refused', async (_, of) => {
    const { errors } = await ask(database, RELATED, { of: { id: of } });
    expect(errors).toMatchObject([{ originalError: { code: 'NOT_FOUND' } }]);
  });

  test.each([0, 101])('first: %d is refused', async first => {
    const { errors } = await ask(database, RELATED, { of: { key: 'a' }, first });
    expect(errors?.map(error => error.message)).toEqual([`first is ${first}; it must be from 1 to 100.`]);
  });
});
