import type { Direction } from '../../../src/graph/cypher/text';
import type { Term } from '../../../src/graph/cypher/order';
import { hasKey } from '../../../src/graph/cypher/properties';
import { compile, compileStatementList, type Root } from '../../../src/graph/plan/compile';
import {
  addHop,
  addStatements,
  emptySelection,
  hopSignature,
  type Hop,
  type Selection,
} from '../../../src/graph/plan/selection';
import type { Approach } from '../../../src/graph/plan/list';
import { createStore } from '../../../src/graph/read/store';
import type { Where } from '../../../src/graph/cypher/where';
import { statementTypes, type End, type Relation } from '../../../src/ontology';

const name: Term = { name: 'name', direction: 'ASC', property: 'nameZh' };
const page = { size: 2, backward: false };
const nothing = { list: false, more: false, total: false, facts: false };
const list = { ...nothing, list: true };

const hop = (relation: Relation, direction: Direction, to: End, given: Partial<Hop> = {}): Hop => ({
  relation,
  direction,
  to,
  order: [],
  page,
  requirements: list,
  next: emptySelection(),
  ...given,
});

function selecting(hops: Hop[], properties: string[] = []): Selection {
  const selection = { ...emptySelection(), properties: new Set(properties) };
  for (const each of hops) addHop(selection, each);
  return selection;
}

const textOf = (root: Root, selection = emptySelection()) => compile(root, selection).query.text;
const count = (text: string, part: string) => text.split(part).length - 1;

test('nodes known by key are sought by the one label that has them all', () => {
  expect(textOf({ end: 'Vendor', keys: ['a'] })).toContain('MATCH (n:Vendor {key: key}) RETURN');
  expect(textOf({ end: 'Agent', keys: ['a'] })).toContain('MATCH (n:Entity {key: key}) WHERE n:Vendor|');
  expect(textOf({ end: 'Agent', keys: ['a'], by: 'KIND' })).toContain(
    'MATCH (n:Vendor|Organization|Person {key: key}) RETURN',
  );
  expect(textOf({ end: 'Entity', keys: ['a'] })).toContain('MATCH (n:Entity {key: key}) RETURN');
  expect(textOf({ end: 'Article', keys: ['a'] })).toContain('MATCH (n:Article {key: key}) RETURN');
});

test('no value stands in the text', () => {
  const where = { name: { eq: '§' } };
  const bounded = { ...page, after: ['§'], before: ['§'] };
  const below = selecting([
    hop('BUILDS', 'OUT', 'Offering', { where, edge: { evidence: { article: { eq: '§' } } }, page: bounded }),
  ]);
  addStatements(below, {
    types: ['BUILDS'],
    page: bounded,
    requirements: list,
    subject: emptySelection(),
    object: emptySelection(),
  });
  const roots: Root[] = [
    { end: 'Vendor', keys: ['§'] },
    { end: 'Entity', name: '§' },
    { end: 'Vendor', list: { where, order: [], page: bounded, requirements: { ...list, total: true } } },
  ];
  for (const root of roots) expect(textOf(root, below)).not.toContain('§');
  const statements = { where: { subject: { key: { eq: '§' } } }, page: bounded, requirements: list };
  expect(compileStatementList(statements, below, below).query.text).not.toContain('§');
});

test('only what is wanted is read', () => {
  const text = (requirements: Hop['requirements']) =>
    textOf({ end: 'Vendor', keys: ['a'] }, selecting([hop('BUILDS', 'OUT', 'Offering', { requirements })]));
  expect(text(list)).not.toContain('evidence');
  expect(text(list).split('RETURN').at(-1)).not.toContain('COUNT');
  expect(text({ ...list, facts: true })).toContain('r.key, r.basis, r.evidence');
  expect(text({ ...nothing, total: true })).toContain('COUNT { (a)-[:BUILDS]->() }');
  expect(text({ ...nothing, total: true })).not.toContain('MATCH (a)');
});

test('one entry beyond the page is read where it is asked whether there are more; pages of all sizes share a text', () => {
  const query = (size: number, more: boolean) =>
    compile(
      { end: 'Vendor', list: { order: [], page: { ...page, size }, requirements: { ...list, more } } },
      emptySelection(),
    ).query;
  expect(query(7, false).params).toEqual({ p0: 7 });
  expect(query(7, true)).toEqual({ text: query(30, false).text, params: { p0: 8 } });
});

test('a list that is only counted is not read, and one that is not counted is not counted', () => {
  const text = (requirements: Hop['requirements']) =>
    textOf({ end: 'Vendor', list: { order: [], page, requirements } });
  expect(text({ ...nothing, total: true })).toMatch(
    /^CALL \(\) \{ MATCH \(n:Vendor\) RETURN count\(n\) AS \w+ \}\nRETURN \w+ AS c0$/,
  );
  expect(text(list)).not.toContain('count(');
});

test('a page beyond a cursor is sought in the index of its order, but where the filter pins a few nodes', () => {
  const text = (where?: Where, after?: unknown[]) =>
    textOf({ end: 'Vendor', list: { where, order: [name], page: { ...page, after }, requirements: list } });
  const hint = 'USING INDEX SEEK n:Vendor(nameZh, key)';
  expect(text(undefined, ['a', 'b'])).toContain(`MATCH (n:Vendor) ${hint} WHERE`);
  expect(text()).not.toContain(hint);
  for (const where of [{ key: { in: ['a'] } }, { name: { eq: 'a' } }]) {
    expect(text(where, ['a', 'b'])).not.toContain(hint);
    expect(text(where, ['a', 'b'])).toContain("n.nameZh + '' END, n.key LIMIT");
  }
});

test('what a filter finds is gathered where it is not too much, else the list is read in its order', () => {
  const filters: Where[] = [
    { name: { contains: 'a' } },
    { name: { startsWith: 'a' } },
    { models: { some: { key: { eq: 'm' } } } },
  ];
  const text = (where: Where, order: Term[], approach?: Approach) => {
    const after = { ...page, after: ['a', 'b'] };
    const root: Root = { end: 'Vendor', list: { where, order, page: after, requirements: list } };
    return compile(root, emptySelection(), undefined, approach).query.text;
  };
  for (const where of filters) {
    expect(text(where, [name])).toMatch(
      /LIMIT 1001 RETURN collect\(n\) AS found .*\n.* size\(found\) > 1000 THEN \[\] ELSE found END AS n WITH n WHERE .* ORDER BY CASE .* n.nameZh \+ '' END, n.key /,
    );
    // What was gathered is sorted in memory, the list by its index.
    expect(text(where, [name], 'IN_ORDER')).toMatch(
      /USING INDEX SEEK n:Vendor\(nameZh, key\) .* ORDER BY n.nameZh, n.key /,
    );
    // No index has the order of degrees.
    const builds = { relation: 'BUILDS', direction: 'OUT', to: 'Offering' } as const;
    expect(text(where, [{ name: 'builds', direction: 'ASC', degree: builds }])).not.toContain('found');
  }
  expect(text({ name: { contains: 'a', ignoreCase: true } }, [name])).not.toContain('found');
});

test("a name is sought in both languages' indexes", () => {
  const text = textOf({
    end: 'Vendor',
    list: { where: { name: { eq: 'a' }, key: { startsWith: 'b' } }, order: [], page, requirements: list },
  });
  expect(text).toContain(
    `MATCH (n:Vendor) WHERE n.nameZh = $p0 AND ${hasKey('n')} RETURN n UNION MATCH (n:Vendor) WHERE n.nameEn = $p1 AND ${hasKey('n')} RETURN n } WITH n WHERE ${hasKey('n')} AND n.key STARTS WITH $p2`,
  );
});

test('equal hops are read once, with all that is wanted of them', () => {
  const named = hop('BUILDS', 'OUT', 'Model', { next: selecting([], ['nameZh']) });
  const counted = hop('BUILDS', 'OUT', 'Model', {
    requirements: { ...list, total: true },
    next: selecting([], ['aliases']),
  });
  const text = textOf({ end: 'Vendor', keys: ['a'] }, selecting([named, counted]));
  expect(count(text, 'MATCH (a)-[r:BUILDS]->(b:Model)')).toBe(1);
  for (const property of ['key', 'nameZh', 'aliases']) {
    expect(count(text, `[x IN n2 | x.${property}]`)).toBe(1);
  }
  expect(text).toContain('COUNT {');
});

test('hops that differ in their page, order or filter are read apart', () => {
  const text = textOf(
    { end: 'Vendor', keys: ['a'] },
    selecting([
      hop('BUILDS', 'OUT', 'Model'),
      hop('BUILDS', 'OUT', 'Model', { page: { size: 3, backward: false } }),
      hop('BUILDS', 'OUT', 'Model', { order: [name] }),
      hop('BUILDS', 'OUT', 'Model', { where: { key: { eq: 'm' } } }),
      hop('BUILDS', 'OUT', 'Model', { edge: { basis: { eq: 'STATED' } } }),
    ]),
  );
  expect(count(text, 'MATCH (a)-[r:BUILDS]->(b:Model)')).toBe(5);
});

test("a level's nodes are taken once each before the next level is followed from them", () => {
  const text = textOf(
    { end: 'Vendor', keys: ['a'] },
    selecting([hop('BUILDS', 'OUT', 'Model', { next: selecting([hop('EXEMPLIFIES', 'OUT', 'Trend')]) })]),
  );
  const [, level] = /RETURN collect\(DISTINCT b\) AS (n\d+)/.exec(text)!;
  const next = text.split('\n').find(line => line.includes('MATCH (a)-[r:EXEMPLIFIES]->(b)'))!;
  expect(next).toContain(`CALL (${level}) { UNWIND ${level} AS a CALL (a) {`);
});

test('what is read is counted where full pages would be more than may be read, and only there', () => {
  const two = (size: number) => {
    const page = { size, backward: false };
    const next = selecting([hop('EXEMPLIFIES', 'OUT', 'Trend', { page })]);
    const query = compile(
      { end: 'Vendor', keys: ['a'] },
      selecting([hop('BUILDS', 'OUT', 'Model', { page, next })]),
      10_301,
    ).query;
    return query.text;
  };
  const counted = two(101);
  const [, level, entries] = /THEN (n\d+) ELSE \[\] END AS n\d+, 0 \+ c AS (w\d+)/.exec(counted)!;
  const next = counted.split('\n').find(line => line.includes('MATCH (a)-[r:EXEMPLIFIES]->(b)'))!;
  expect(next).toContain(`CALL (${level}, ${entries}) { UNWIND CASE WHEN ${entries} <= `);
  expect(next).toContain(`THEN ${level} ELSE [] END AS a CALL (a) {`);
  expect(two(100)).not.toMatch(/count\(|CASE/);
});

test('a list of statements has a branch for each type that its filter leaves', () => {
  const text = (where?: object) =>
    compileStatementList({ where, page, requirements: list }, emptySelection(), emptySelection()).query.text;
  expect(count(text(), 'MATCH (s:Entity)')).toBe(statementTypes.length);
  expect(text({ type: { in: ['BUILDS', 'POWERED_BY'] } }).match(/\[r:\w+\]/g)).toEqual([
    '[r:BUILDS]',
    '[r:POWERED_BY]',
  ]);
  expect(text({ type: { in: [] } })).not.toContain('MATCH (s');
});

test('statements known by key are sought by their type alone', () => {
  const keys = ['BUILDS:a:b', 'POWERED_BY:c:d', 'MENTIONS:e:f', 'no type'];
  const { text } = compileStatementList({ keys }, emptySelection(), emptySelection()).query;
  expect(text.match(/\[r:\w+/g)).toEqual(['[r:BUILDS', '[r:POWERED_BY']);
});

test("a record's nodes and relations go into the store, each parent with its own page", () => {
  const builds = hop('BUILDS', 'OUT', 'Offering', {
    requirements: { list: true, more: true, total: true, facts: true },
    next: selecting([], ['nameZh']),
  });
  const plan = compile({ end: 'Vendor', keys: ['v', 'w'] }, selecting([builds]));
  const columns = plan.query.text.split('\nRETURN ')[1]!.split(/ AS c\d+(?:, |$)/);
  expect(columns.slice(0, -1)).toEqual([
    '[x IN n0 | x.key]',
    '[a IN n0 | COUNT { (a)-[:BUILDS]->() }]',
    '[x IN n2 | CASE WHEN x:Product THEN 1 ELSE 0 END]',
    '[x IN n2 | x.key]',
    '[x IN n2 | x.nameZh]',
    '[x IN n2 | id(x)]',
    'f4',
    '[bs IN e3 | [b IN bs | id(b)]]',
  ]);
  const store = createStore();
  const fact = (key: string) => [key, 'STATED', ['paper#s1p1']];
  const page = plan.decode(
    [
      ['v', 'w'],
      [3, 0],
      [0, 1, 0],
      ['m', 'p', 'q'],
      ['甲', '乙', '丙'],
      [11, 12, 13],
      [['BUILDS:v:m', 'BUILDS:v:p', 'BUILDS:v:q'].map(fact), []],
      [[11, 12, 13], []],
    ],
    store,
  );
  expect(page.edges.map(({ node }) => node)).toEqual([
    { key: 'v', kind: 'Vendor' },
    { key: 'w', kind: 'Vendor' },
  ]);
  const read = store.connections(hopSignature(builds));
  expect(read.get('v')).toMatchObject({
    total: 3,
    more: true,
    edges: [
      {
        node: { key: 'm', kind: 'Model', nameZh: '甲' },
        facts: { key: 'BUILDS:v:m', basis: 'STATED', evidence: ['paper#s1p1'] },
      },
      { node: { key: 'p', kind: 'Product', nameZh: '乙' } },
    ],
  });
  expect(read.get('v')!.edges).toHaveLength(2);
  expect(read.get('w')).toMatchObject({ total: 0, more: false, edges: [] });
});
