import fc from 'fast-check';
import { createParameters, listOf } from '../../../src/graph/cypher/text';
import {
  edgePredicateOf,
  predicateOf,
  statementPredicateOf,
  type Where,
} from '../../../src/graph/cypher/where';
import type { End } from '../../../src/ontology';

const predicate = (where: Where, end: End = 'Vendor') => {
  const parameters = createParameters();
  return { text: predicateOf(where, 'n', end, parameters), values: Object.values(parameters.values) };
};

test.each<[string, Where, string, unknown[]]>([
  ['nothing', {}, 'true', []],
  ['what was left out', { key: null, or: undefined }, 'true', []],
  ['eq', { key: { eq: 'a' } }, 'n.key = $p0', ['a']],
  ['eq: null', { key: { eq: null } }, 'n.key IS NULL', []],
  ['in', { key: { in: ['a', 'b'] } }, 'n.key IN $p0', [['a', 'b']]],
  ['both of two comparisons', { key: { gt: 'a', lte: 'b' } }, '(n.key > $p0 AND n.key <= $p1)', ['a', 'b']],
  ['startsWith', { key: { startsWith: 'a' } }, 'n.key STARTS WITH $p0', ['a']],
  [
    'contains, without regard to case',
    { key: { contains: 'Ab', ignoreCase: true } },
    'toLower(toStringOrNull(n.key)) CONTAINS $p0',
    ['ab'],
  ],
  [
    'in, without regard to case',
    { key: { in: ['A', 'b'], ignoreCase: true } },
    'toLower(toStringOrNull(n.key)) IN $p0',
    [['a', 'b']],
  ],
  ['a name in either language', { name: { eq: 'a' } }, '(n.nameZh = $p0 OR n.nameEn = $p1)', ['a', 'a']],
  ['any alias', { alias: { eq: 'a' } }, `any(alias IN ${listOf('n.aliases')} WHERE alias = $p0)`, ['a']],
  ['and', { and: [{ key: { eq: 'a' } }, { key: { eq: 'b' } }] }, '(n.key = $p0 AND n.key = $p1)', ['a', 'b']],
  ['or of nothing', { or: [] }, 'false', []],
  ['and of nothing', { and: [] }, 'true', []],
  ['not', { not: { key: { eq: 'a' } } }, 'NOT coalesce(n.key = $p0, false)', ['a']],
])('a filter says %s', (_, where, text, values) => {
  expect(predicate(where)).toEqual({ text, values });
});

test('dates are compared as dates', () => {
  const day = new Date('2025-01-02T00:00:00Z');
  expect(predicate({ publishedOn: { eq: day, in: [day] } }, 'Article')).toEqual({
    text: '(n.publishedOn = date($p0) AND n.publishedOn IN [d IN $p1 | date(d)])',
    values: ['2025-01-02', ['2025-01-02']],
  });
});

test('kinds are compared by label; a kind that must be none is none', () => {
  expect(predicate({ kind: { in: ['Vendor', 'Model'] } }, 'Entity').text).toBe('(n:Vendor OR n:Model)');
  expect(predicate({ kind: { eq: 'Model', in: ['Vendor'] } }, 'Entity').text).toBe('(n:Model AND n:Vendor)');
  expect(predicate({ kind: { eq: null } }, 'Entity').text).toBe('false');
  expect(predicate({ kind: {} }, 'Entity').text).toBe('true');
});

test('a relation is asked for in a subquery, nested ones under names of their own', () => {
  const where = { models: { some: { exemplifies: { none: { key: { eq: 'a' } } } } } };
  expect(predicate(where).text).toBe(
    'EXISTS { (n)-[nr:BUILDS]->(nx:Model) WHERE NOT EXISTS { (nx)-[nxr:EXEMPLIFIES]->(nxx:Trend) WHERE nxx.key = $p0 } }',
  );
});

test('every is none of the contrary, count counts, edge says which relations count', () => {
  expect(predicate({ models: { every: { key: { eq: 'a' } } } }).text).toBe(
    'NOT EXISTS { (n)-[nr:BUILDS]->(nx:Model) WHERE NOT coalesce(nx.key = $p0, false) }',
  );
  expect(predicate({ models: { count: { gte: 2 }, edge: { basis: { eq: 'STATED' } } } }).text).toBe(
    'COUNT { (n)-[nr:BUILDS]->(nx:Model) WHERE nr.basis = $p0 } >= $p1',
  );
  expect(predicate({ competesWith: { some: {} } }, 'Model').text).toContain('(n)-[nr:COMPETES_WITH]-(nx:');
});

test('a relation is kept by what backs it', () => {
  const parameters = createParameters();
  expect(
    edgePredicateOf(
      { basis: { eq: 'STATED' }, evidence: { article: { eq: 'paper' }, paragraph: { gt: 3 } } },
      'r',
      parameters,
    ),
  ).toBe(
    `(r.basis = $p0 AND any(e IN ${listOf('r.evidence')} WHERE (split(e, '#')[0] = $p1 AND toInteger(split(split(e, '#s')[1], 'p')[1]) > $p2)))`,
  );
});

test('a statement is kept by its type, its ends and what backs it', () => {
  const parameters = createParameters();
  const where = {
    type: { eq: 'BUILDS' },
    subject: { key: { eq: 'a' } },
    not: { object: { key: { eq: 'b' } } },
  };
  expect(statementPredicateOf(where, parameters)).toBe(
    '(NOT coalesce(o.key = $p0, false) AND type(r) = $p1 AND s.key = $p2)',
  );
});

test.each(['in', 'lt', 'contains', 'startsWith'])('%s: null is refused, with a hint', name => {
  expect(() => predicate({ key: { [name]: null } })).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: `The comparison ${name} was given null.`,
      hint: expect.stringContaining('eq: null'),
    }),
  );
  expect(() => predicate({ kind: { in: null } }, 'Entity')).toThrow('The comparison in was given null.');
});

test('no value ever stands in the text', () => {
  const value = fc.string({ minLength: 1, unit: 'grapheme' }).map(text => `§${text}§`);
  const comparison = fc.record(
    { eq: value, in: fc.array(value), contains: value, startsWith: value, ignoreCase: fc.boolean() },
    { requiredKeys: [] },
  );
  const { where } = fc.letrec<{ where: Where }>(tie => ({
    where: fc.record(
      {
        key: comparison,
        name: comparison,
        alias: comparison,
        or: fc.array(tie('where'), { maxLength: 2 }),
        not: tie('where'),
        mentionedIn: fc.record({
          some: fc.record({ title: comparison }),
          edge: fc.record({ article: comparison }),
        }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Where>,
  }));
  fc.assert(fc.property(where, where => !predicate(where, 'Entity').text.includes('§')));
});
