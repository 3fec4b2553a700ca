import { createStore, type Store } from '../../../src/graph/read/store';
import type { Requirements } from '../../../src/graph/plan/requirements';
import type { Connection, Edge, StatementRow } from '../../../src/graph/plan/rows';

const requirements: Requirements = { list: true, more: true, total: false, facts: true };
const connection = <E>(edges: E[]): Connection<E> => ({ edges, more: false, requirements });
const facts = (key: string) => ({ key, basis: 'STATED', evidence: [`paper#${key}`] });
const answer = (bytes: number) => ({ bytes });

/** About 1 kB each. */
function fill(store: Store, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    store.put(store.row(`node-${at}`, 'Vendor'), 'nameEn', 'x'.repeat(350));
  }
}

describe('a store', () => {
  it('gives the same node for a key, with what was put into it', () => {
    const store = createStore();
    const row = store.row('a', 'Vendor');
    store.put(row, 'nameEn', 'A');
    expect(store.row('a', 'Vendor')).toBe(row);
    expect(store.find('a')).toEqual({ key: 'a', kind: 'Vendor', nameEn: 'A' });
    expect(store.find('b')).toBeUndefined();
  });

  it('tells hops, statements, lists and answers of one name apart', () => {
    const store = createStore();
    const edges = connection<Edge>([]);
    const statements = connection<StatementRow>([]);
    store.connections('x').set('a', edges);
    store.statements('x').set('a', statements);
    store.lists.set('a', connection<Edge>([]));
    expect(store.connections('x').get('a')).toBe(edges);
    expect(store.statements('x').get('a')).toBe(statements);
    expect(store.lists.get('a')).not.toBe(edges);
    expect([
      store.connections('y').get('a'),
      store.statementLists.get('a'),
      store.responses.get('a'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('without a bound drops nothing', () => {
    const store = createStore();
    fill(store, 0, 2_000);
    store.trim();
    expect(store.find('node-0')).toBeDefined();
  });
});

describe('a bounded store', () => {
  it('stays below its bound where much is put into it at once, and a little after', () => {
    const store = createStore(100_000);
    fill(store, 0, 85);
    store.trim();
    expect(store.find('node-0')).toBeDefined();
    fill(store, 100, 130);
    store.trim();
    expect(store.size()).toBeLessThanOrEqual(100_000);
    expect(store.find('node-129')).toBeDefined();
  });

  it('stays below its bound, however much is put into it', () => {
    const store = createStore(100_000);
    for (let at = 0; at < 1_000; at++) {
      fill(store, at, at + 1);
      store.trim();
      expect(store.size()).toBeLessThanOrEqual(100_000 + 2_000);
    }
    expect(store.size()).toBeGreaterThan(40_000);
  });

  it('keeps what is used, and drops what was least recently used', () => {
    const store = createStore(100_000);
    const used = store.row('used', 'Vendor');
    store.connections('hop').set('used', connection<Edge>([{ node: used }]));
    store.responses.set('used', answer(100));
    store.row('unused', 'Vendor');
    for (let at = 0; at < 1_000; at++) {
      fill(store, at, at + 1);
      store.trim();
      if (at % 20 === 0) {
        store.find('used');
        store.connections('hop').get('used');
        store.responses.get('used');
      }
    }
    expect(store.find('used')).toBe(used);
    expect(store.connections('hop').get('used')?.edges[0]?.node).toBe(used);
    expect(store.responses.get('used')).toBeDefined();
    expect([store.find('unused'), store.find('node-0'), store.find('node-999')?.kind]).toEqual([
      undefined,
      undefined,
      'Vendor',
    ]);
  });

  it('keeps the nodes that a used list shows', () => {
    const store = createStore(20_000);
    const shown = store.row('shown', 'Vendor');
    store.put(shown, 'nameEn', 'Shown');
    store.lists.set('page', connection<Edge>([{ node: shown }]));
    for (let at = 0; at < 100; at++) {
      fill(store, at, at + 1);
      store.trim();
      store.lists.get('page');
    }
    expect(store.find('shown')).toBe(shown);
  });

  it('counts all that stays reachable, and each thing once', () => {
    const store = createStore(1e9);
    const size = (work: () => void) => {
      const before = store.size();
      work();
      return store.size() - before;
    };
    const row = store.row('a', 'Vendor');
    const long = size(() => store.put(row, 'summaryEn', 'x'.repeat(1_000)));
    expect(long).toBeGreaterThanOrEqual(1_000);
    expect(size(() => store.put(row, 'summaryEn', 'x'.repeat(1_000)))).toBe(0);

    store.lists.set('first', connection<Edge>([]));
    const bare = size(() => store.lists.set('bare', connection<Edge>([{ node: row }])));
    const backed = size(() =>
      store.lists.set('full', connection<Edge>([{ node: row, facts: facts('k'.repeat(100)) }])),
    );
    expect(backed).toBeGreaterThan(bare + 200);
    expect(size(() => store.lists.set('bare', connection<Edge>([{ node: row }])))).toBe(0);
    expect(size(() => store.responses.set('a', answer(5_000)))).toBeGreaterThanOrEqual(5_000);

    const statement: StatementRow = { ...facts('k'.repeat(100)), type: 'BUILDS', subject: row, object: row };
    expect(size(() => store.statementLists.set('s', connection([statement])))).toBeGreaterThan(200);
  });

  it('counts a long text that moves on with what is used', () => {
    const store = createStore(10_000);
    store.put(store.row('a', 'Vendor'), 'summaryEn', 'x'.repeat(2_600));
    store.trim();
    store.find('a');
    expect(store.size()).toBeGreaterThan(10_000);
    store.trim();
    expect(store.find('a')).toBeDefined();
    expect(store.size()).toBeGreaterThan(5_200);
  });

  it('keeps nothing that is more than the bound by itself', () => {
    const store = createStore(10_000);
    fill(store, 0, 50);
    store.trim();
    expect(store.size()).toBe(0);
    expect(store.find('node-49')).toBeUndefined();
  });
});
