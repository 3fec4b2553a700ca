import { isDeepStrictEqual } from 'node:util';
import { createCache } from '../../../src/graph/read/cache';
import type { Database, Run } from '../../../src/neo4j/driver';
import type { EntityId } from '../../../src/graph/explore/expand';
import { coalescedReadsOf, type CoalescedReads } from '../../../src/graph/read/coalescing';
import type { Term } from '../../../src/graph/cypher/order';
import { findPaths } from '../../../src/graph/explore/paths/paths';
import type { Root } from '../../../src/graph/plan/compile';
import { batchKeyOf } from '../../../src/graph/plan/batch';
import { addHop, emptySelection, type Selection } from '../../../src/graph/plan/selection';
import { statementTypes } from '../../../src/ontology';
import { signal, steered, type Steered } from '../../support/steered';
import { searchText } from '../../../src/graph/cypher/search-text';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';

const prefix = newPrefix();
const keys = ['a', 'b', 'c', 'd', 'e'].map(key => prefix + key);
const meter = () => ({ queries: 0 });
let real: Database;
let steer: Steered;
let coalesced: CoalescedReads;
let read: CoalescedReads['root'];

beforeAll(async () => {
  real = await openWorld();
  await plant(
    real,
    prefix,
    [
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(key => ({
        kind: 'Vendor' as const,
        key,
        nameEn: `${prefix}${key}𠮷`,
      })),
      { kind: 'Model', key: 'm' },
    ],
    [
      ['a', 'BUILDS', 'm'],
      ['b', 'BUILDS', 'm'],
    ],
  );
  await real.execute({
    text: 'UNWIND $keys AS key MATCH (n:Vendor {key: key}) REMOVE n.nameEn',
    params: { keys: ['f', 'g', 'h'].map(key => prefix + key) },
  });
});
afterAll(async () => {
  await uproot(real, prefix);
  await real.close();
});
beforeEach(() => {
  steer = steered(real);
  coalesced = coalescedReadsOf(createCache(steer.database, { maxBytes: 1e6 }));
  read = coalesced.root;
});

const vendor = (...keys: string[]): Root => ({ end: 'Entity', keys: keys.map(key => prefix + key) });
const found = async (reading: ReturnType<CoalescedReads['root']>) => {
  const { value } = await reading;
  return value.edges.map(({ node }) => node.key.slice(prefix.length));
};

/** What vendors build, and its makers. */
function builds(): Selection {
  const selection = emptySelection();
  addHop(selection, {
    relation: 'BUILDS',
    direction: 'OUT',
    to: 'Offering',
    order: [],
    page: { size: 20, backward: false },
    requirements: { list: true, more: false, total: false, facts: false },
    next: emptySelection(),
  });
  return selection;
}

/** Holds the next read back until the test lets it go. */
function hold() {
  const begun = signal();
  const go = signal();
  steer.steer(async (_, run) => {
    begun.reach();
    await go.reached;
    steer.release();
    return run();
  });
  return { begun: begun.reached, go: go.reach };
}

describe('requests that want the same from other nodes', () => {
  it('are read by one statement where they come together, and each gets its own', async () => {
    const selection = emptySelection();
    const meters = [meter(), meter(), meter()];
    const responses = await Promise.all([
      found(read(vendor('a'), selection, meters[0]!)),
      found(read(vendor('c', 'a'), selection, meters[1]!)),
      found(read(vendor('-'), selection, meters[2]!)),
    ]);
    expect(responses).toEqual([['a'], ['c', 'a'], []]);
    expect([steer.reads.length, meters.map(({ queries }) => queries)]).toEqual([1, [1, 1, 1]]);
  });

  it('wait for the read that is under way, and share the next: nobody gets what was read before he came', async () => {
    const selection = emptySelection();
    const held = hold();
    const first = found(read(vendor('a'), selection, meter()));
    await held.begun;
    const others = ['b', 'c'].map(key => found(read(vendor(key), selection, meter())));
    held.go();
    expect(await Promise.all([first, ...others])).toEqual([['a'], ['b'], ['c']]);
    expect(steer.reads).toHaveLength(2);
  });

  it('do not wait for long: a slow read holds nobody up', async () => {
    const selection = emptySelection();
    const held = hold();
    const slow = found(read(vendor('a'), selection, meter()));
    await held.begun;
    steer.release();
    expect(await found(read(vendor('b'), selection, meter()))).toEqual(['b']);
    held.go();
    expect(await slow).toEqual(['a']);
  });

  it('are read alone where the joint read fails, so that one cannot fail the others', async () => {
    const selection = emptySelection();
    steer.steer(async ({ params }, run) => {
      if (JSON.stringify(params).includes(keys[1]!)) throw new Error('too much');
      return run();
    });
    const responses = await Promise.allSettled(
      ['a', 'b', 'c'].map(key => found(read(vendor(key), selection, meter()))),
    );
    expect(responses.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('share what lies below several of them', async () => {
    const selection = builds();
    const reading = await Promise.all(['a', 'b'].map(key => read(vendor(key), selection, meter())));
    const models = reading.map(({ store, value: { edges } }) =>
      [...selection.hops.keys()].flatMap(hop =>
        store
          .connections(hop)
          .get(edges[0]!.node.key)!
          .edges.map(({ node }) => node),
      ),
    );
    expect(models[0]).toHaveLength(1);
    expect(models[0]![0]).toBe(models[1]![0]);
  });
});

/** Expects of roots that one statement reads for them what is read for each by itself. */
async function areReadAlike(roots: readonly Root[]): Promise<void> {
  const alone = async () => {
    const pages = [];
    for (const root of roots) pages.push((await read(root, emptySelection(), meter())).value);
    return pages;
  };
  // Other tests write meanwhile: only what stood still can be compared.
  for (let stoodStill = false; !stoodStill;) {
    const before = await alone();
    const selection = emptySelection();
    const reads = steer.reads.length;
    const together = await Promise.all(roots.map(root => read(root, selection, meter())));
    expect(steer.reads.length - reads).toBe(1);
    stoodStill = isDeepStrictEqual(before, await alone());
    if (stoodStill) expect(together.map(({ value }) => value)).toEqual(before);
  }
}

describe('pages of one list', () => {
  const name: Term = { name: 'nameEn', direction: 'ASC', property: 'nameEn' };
  const degree: Term = {
    name: 'models',
    direction: 'DESC',
    degree: { relation: 'BUILDS', direction: 'OUT', to: 'Model' },
  };
  const all = { list: true, more: true, total: true, facts: false };
  const page = (order: Term[], position: unknown[], backward = false): Root => ({
    end: 'Vendor',
    list: {
      order,
      page: { size: 2, backward, [backward ? 'before' : 'after']: position },
      requirements: all,
    },
  });

  it.each([
    ['by key', [], (key: string) => [prefix + key]],
    ['by name', [name], (key: string) => [`${prefix}${key}𠮷`, prefix + key]],
    ['by name, of what has none', [name], (key: string) => [null, prefix + key]],
    ['by name, beyond the last', [name], (key: string) => ['\u{10ffff}', prefix + key]],
    ['by degree', [degree], (key: string) => [key < 'c' ? 1 : 0, prefix + key]],
  ])('are the same whether they are read together or alone, %s', async (_, order, at) => {
    for (const backward of [false, true]) {
      const roots = ['a', 'b', 'd'].map(key => page(order, at(key), backward));
      await areReadAlike(roots);
    }
  });

  it('of another size, another order or with a filter are no kin', () => {
    const root = page([], [prefix]) as Extract<Root, { list: unknown }>;
    const kin = batchKeyOf(root);
    expect(kin).toBe(batchKeyOf(page([], ['z'])));
    const { list } = root;
    const others = [
      page([name], ['a', 'a']),
      page([], ['a'], true),
      page([name], [null, 'a']),
      { ...root, list: { ...list, page: { ...list.page, size: 3 } } },
      { ...root, list: { ...list, requirements: { ...all, more: false } } },
    ];
    expect(others.map(batchKeyOf)).not.toContain(kin);
    expect(batchKeyOf({ ...root, list: { ...list, where: { key: { eq: 'a' } } } })).toBeUndefined();
  });
});

describe('searches', () => {
  const search = (text: string, size: number, after?: unknown[]): Root => ({
    end: 'Entity',
    search: {
      text: searchText(text, ['Vendor']),
      kinds: ['Vendor'],
      page: { size, backward: false, after },
      requirements: { list: true, more: true, total: false, facts: false },
    },
  });

  it.each([
    ['for the first pages', [search(`${prefix}a𠮷`, 1), search(`${prefix}b𠮷`, 3), search('§', 2)]],
    [
      'for what is behind a cursor',
      [search(`${prefix}a`, 1, [0.9, `${prefix}a`]), search(`${prefix}b`, 2, [0.5, prefix])],
    ],
  ])('find the same together as alone, %s', async (_, roots) => {
    await areReadAlike(roots);
  });

  it('really find', async () => {
    await real.execute({
      text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
      params: {},
    });
    expect(await found(read(search(`${prefix}a𠮷`, 1), emptySelection(), meter()))).toEqual(['a']);
  });
});

describe('statements over a list of questions', () => {
  const id = (key: string): EntityId => ({ kind: 'Vendor', key: prefix + key });
  const ask = (run: Run, from: string, to: string) =>
    findPaths(run, { from: id(from), to: id(to), types: statementTypes, maxLength: 4, first: 1 });
  const alone: Run = async query => (await real.read(query)).rows;

  it('are run as one for requests that come together, and each gets its own rows', async () => {
    const asked = ['a b', 'b a', 'a b', 'b a'].map(pair => pair.split(' ') as [string, string]);
    const meters = asked.map(meter);
    const responses = await Promise.all(
      asked.map(([from, to], at) =>
        ask(async query => (await coalesced.rows(query, meters[at]!)).rows, from, to),
      ),
    );
    expect([steer.reads.length, meters.map(({ queries }) => queries)]).toEqual([1, [1, 1, 1, 1]]);
    expect(responses.map(({ paths }) => paths.map(steps => steps.length))).toEqual([[2], [2], [2], [2]]);
    for (const [at, [from, to]] of asked.entries()) expect(responses[at]).toEqual(await ask(alone, from, to));
  });

  it('are run apart where their texts differ, and so is a statement over no list', async () => {
    const each = {
      text: 'UNWIND range(0, size($each) - 1) AS at RETURN at, $each[at]',
      params: { each: [7] },
    };
    const other = {
      text: 'UNWIND range(0, size($each) - 1) AS at RETURN at, -$each[at]',
      params: { each: [7] },
    };
    const queries = [each, { ...each, params: { each: [8] } }, other, { text: 'RETURN 9', params: {} }];
    const rows = (await Promise.all(queries.map(query => coalesced.rows(query, meter())))).map(
      ({ rows }) => rows,
    );
    expect(rows.map(([row]) => row!.at(-1))).toEqual([7, 8, -7, 9]);
    expect(steer.reads).toHaveLength(3);
  });
});
