import {
  addHop,
  addStatements,
  emptySelection,
  hopSignature,
  statementSignature,
  type Hop,
  type Selection,
  type StatementHop,
} from '../../../src/graph/plan/selection';
import { type StatementRow } from '../../../src/graph/plan/rows';
import { covers } from '../../../src/graph/read/coverage';
import { createStore } from '../../../src/graph/read/store';

const listed = { list: true, more: true, total: false, facts: false };
const page = { size: 2, backward: false };

const selection = (...properties: string[]): Selection => ({
  ...emptySelection(),
  properties: new Set(properties),
});
const hop = (next: Selection, requirements = listed): Hop => ({
  relation: 'COMPETES_WITH',
  direction: 'BOTH',
  to: 'Model',
  order: [],
  page,
  requirements,
  next,
});

describe('a store serves a selection for a node', () => {
  it('where each property was read, though the node may lack it', () => {
    const store = createStore();
    const row = store.row('a', 'Model');
    expect(covers(store, row, selection('nameEn'))).toBe(false);
    store.put(row, 'nameEn', null);
    expect(covers(store, row, selection('nameEn'))).toBe(true);
    expect(covers(store, row, selection('nameEn', 'nameZh'))).toBe(false);
  });

  it('where each relation was read, with all that is wanted of it and below it', () => {
    const store = createStore();
    const [a, b] = [store.row('a', 'Model'), store.row('b', 'Model')];
    const wish = selection();
    const below = hop(selection('nameEn'));
    addHop(wish, below);
    expect(covers(store, a, wish)).toBe(false);

    const shelf = store.connections(hopSignature(below));
    shelf.set('a', { edges: [{ node: b }], more: false, requirements: { ...listed, more: false } });
    store.put(b, 'nameEn', 'B');
    expect(covers(store, a, wish)).toBe(false);
    shelf.set('a', { edges: [{ node: b }], more: false, requirements: listed });
    expect(covers(store, a, wish)).toBe(true);
    expect(covers(store, b, wish)).toBe(false);
  });

  it('where a node two levels below lacks nothing', () => {
    const store = createStore();
    const [a, b, c] = ['a', 'b', 'c'].map(key => store.row(key, 'Model'));
    const last = hop(selection('nameEn'));
    const middle = selection();
    addHop(middle, last);
    const wish = selection();
    addHop(wish, hop(middle));
    const shelf = store.connections(hopSignature(last));
    shelf.set('a', { edges: [{ node: b! }], more: false, requirements: listed });
    shelf.set('b', { edges: [{ node: c! }], more: false, requirements: listed });
    expect(covers(store, a!, wish)).toBe(false);
    store.put(c!, 'nameEn', 'C');
    expect(covers(store, a!, wish)).toBe(true);
  });

  it('where statements were read, and what is wanted of both ends', () => {
    const store = createStore();
    const [a, b] = [store.row('a', 'Vendor'), store.row('b', 'Model')];
    const backing: StatementHop = {
      types: ['BUILDS'],
      page,
      requirements: listed,
      subject: selection('nameZh'),
      object: selection('nameEn'),
    };
    const wish = selection();
    addStatements(wish, backing);
    const statement: StatementRow = {
      type: 'BUILDS',
      key: 'BUILDS:a:b',
      basis: 'STATED',
      evidence: [],
      subject: a,
      object: b,
    };
    store.put(a, 'nameZh', '甲');
    expect(covers(store, a, wish)).toBe(false);
    store
      .statements(statementSignature(backing))
      .set('a', { edges: [statement], more: false, requirements: listed });
    expect(covers(store, a, wish)).toBe(false);
    store.put(b, 'nameEn', 'B');
    expect(covers(store, a, wish)).toBe(true);
  });

  it('without looking at a node twice, in a ring too', () => {
    const store = createStore();
    const keys = Array.from({ length: 30 }, (_, at) => `n${at}`);
    const rows = keys.map(key => store.row(key, 'Model'));
    // Each competes with all: 30 to the power of 9 ways lead through nine levels.
    let wish = selection();
    for (let level = 0; level < 9; level++) {
      const above = selection();
      addHop(above, hop(wish));
      wish = above;
    }
    const shelf = store.connections(hopSignature(hop(selection())));
    for (const key of keys) {
      shelf.set(key, { edges: rows.map(node => ({ node })), more: false, requirements: listed });
    }
    const looks = jest.spyOn(shelf, 'get');
    expect(covers(store, rows[0]!, wish)).toBe(true);
    expect(looks.mock.calls.length).toBeLessThanOrEqual(9 * 30);
  });
});
