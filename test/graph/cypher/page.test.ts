import fc from 'fast-check';
import { createParameters } from '../../../src/graph/cypher/text';
import type { Sorting, Term } from '../../../src/graph/cypher/order';
import {
  boundsOf,
  orderClause,
  pageOf,
  partsOf,
  presenceOf,
  readCursor,
  writeCursor,
  type Page,
} from '../../../src/graph/cypher/page';

const name: Term = { name: 'name', direction: 'DESC', property: 'nameZh' };
const degree: Term = {
  name: 'models',
  direction: 'DESC',
  degree: { relation: 'BUILDS', direction: 'OUT', to: 'Offering' },
};
const published: Term = { name: 'publishedOn', direction: 'ASC', property: 'publishedOn' };

const bounds = (page: Page, order: Term[], sorting: Sorting = 'INDEX') => {
  const parameters = createParameters();
  return { text: boundsOf('n', page, order, parameters, sorting), values: Object.values(parameters.values) };
};

test('a page has 20 entries from the start where nothing is said', () => {
  expect(pageOf({}, 'Vendor', [])).toEqual({ size: 20, backward: false });
  expect(pageOf({ first: null, after: null }, 'Vendor', [])).toEqual({ size: 20, backward: false });
});

test('first pages forward, last pages backward, from 0 to 100 entries', () => {
  expect(pageOf({ first: 0 }, 'Vendor', [])).toEqual({ size: 0, backward: false });
  expect(pageOf({ last: 100 }, 'Vendor', [])).toEqual({ size: 100, backward: true });
});

test.each([
  [{ first: -1 }, 'first is -1; it must be from 0 to 100.'],
  [{ first: 101 }, 'first is 101; it must be from 0 to 100.'],
  [{ last: 101 }, 'last is 101; it must be from 0 to 100.'],
  [{ first: 1, last: 1 }, 'first and last cannot both be given.'],
])('%j is refused, with a hint', (given, message) => {
  expect(() => pageOf(given, 'Vendor', [])).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message, hint: expect.any(String) }),
  );
});

test('a cursor gives back the position from which it was made', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.string(), (title, count, key) => {
      const order = [name, degree];
      expect(readCursor(writeCursor('Vendor', order, [title, count, key]), 'Vendor', order)).toEqual([
        title,
        count,
        key,
      ]);
    }),
  );
});

const cursor = writeCursor('Vendor', [name], ['甲', 'a']);

test.each<[string, string, Term[]]>([
  ['of another list', 'Model', [name]],
  ['of another order', 'Vendor', []],
  ['of the order turned around', 'Vendor', [{ ...name, direction: 'ASC' }]],
  ['of a longer order', 'Vendor', [name, degree]],
])('a cursor %s is refused', (_, list, order) => {
  expect(() => readCursor(cursor, list, order)).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^The cursor ".*" belongs to another list or order\.$/),
      hint: expect.stringContaining('the same orderBy'),
    }),
  );
});

const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

test.each<[string, string, Term[]]>([
  ['that is empty', '', []],
  ['that is no base64', '%%%', []],
  ['that is no JSON', Buffer.from('Vendor').toString('base64url'), []],
  ['that is no list', Buffer.from('{}').toString('base64url'), []],
  ['that was cut', cursor.slice(0, -2), [name]],
  ['that was added to', `${cursor}!`, [name]],
  ['without a position', forged('Vendor -name'), [name]],
  ['with an object for a name', forged('Vendor -name', {}, 'a'), [name]],
  ['without a key', forged('Vendor -name', '甲', null), [name]],
  ['without a number of relations', forged('Vendor -models', null, 'a'), [degree]],
  ['with a text for a number of relations', forged('Vendor -models', '3', 'a'), [degree]],
  ['with a day that is none', forged('Article publishedOn', '2025-13-45', 'a'), [published]],
  ['with the 29th of a February of 28', forged('Article publishedOn', '2025-02-29', 'a'), [published]],
  ['with a year without its sign', forged('Article publishedOn', '12025-01-01', 'a'), [published]],
])('a cursor %s is broken, and says so', (_, cursor, order) => {
  const list = order[0] === published ? 'Article' : 'Vendor';
  expect(() => readCursor(cursor, list, order)).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^The cursor ".*" is broken\.$/),
    }),
  );
});

test('any text at all is a cursor or is refused as one', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(() => readCursor(text, 'Vendor', [])).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
    }),
  );
});

test('a long cursor is cut in the message', () => {
  expect(() => readCursor('x'.repeat(10_000), 'Vendor', [])).toThrow(
    `The cursor "${'x'.repeat(40)}…" is broken.`,
  );
});

test('a page after a cursor begins beyond its position, in the order', () => {
  const page = { size: 5, backward: false, after: ['甲', 'a'] };
  expect(bounds(page, [name])).toEqual({
    text: ['n.nameZh <= $p0 AND (n.nameZh <> $p0 OR n.key < $p1)'],
    values: ['甲', 'a'],
  });
});

test('a page between two cursors has a bound at each end', () => {
  const page = { size: 5, backward: true, after: ['a'], before: ['c'] };
  expect(bounds(page, [])).toEqual({ text: ['n.key > $p0', 'n.key < $p1'], values: ['a', 'c'] });
});

test('dates are compared as dates', () => {
  const page = { size: 5, backward: false, after: ['2025-01-02', 'a'] };
  expect(bounds(page, [published]).text[0]).toContain('n.publishedOn >= date($p0)');
});

test('no value of a position stands in the text', () => {
  const page = { size: 5, backward: false, after: ['§', 7777, '§'], before: ['§', 7777, '§'] };
  const { text, values } = bounds(page, [name, degree]);
  expect(text.join()).not.toMatch(/§|7777/);
  expect(values).toEqual(['§', 7777, '§', '§', 7777, '§']);
});

test('the key breaks ties, the way of the property before it; a page read backward turns all of it around', () => {
  const forward = { size: 5, backward: false };
  expect(orderClause('n', forward, [])).toBe('n.key');
  expect(orderClause('n', forward, [name], 'INDEX')).toBe('n.nameZh DESC, n.key DESC');
  expect(orderClause('n', { ...forward, backward: true }, [name], 'INDEX')).toBe('n.nameZh, n.key');
  expect(orderClause('n', forward, [degree])).toBe('COUNT { (n)-[:BUILDS]->() } DESC, n.key');
});

/** What a hand has written may be of another type. */
const there = (property: string) => `coalesce(n.${property} IS :: STRING NOT NULL, false)`;
const keyed = `n.key IS NOT NULL AND ${there('key')}`;
const text = (property: string) =>
  `CASE WHEN n.${property} IS :: STRING NOT NULL THEN n.${property} + '' END`;

test('without an index, texts are sorted as they are compared', () => {
  const page = { size: 5, backward: false, after: ['甲', 'a'] };
  expect(bounds(page, [name], 'MEMORY').text).toEqual([
    `NOT ${there('nameZh')} OR ${text('nameZh')} <= $p0 AND (${text('nameZh')} <> $p0 OR n.key < $p1)`,
  ]);
  expect(orderClause('n', page, [name], 'MEMORY')).toBe(
    `NOT ${there('nameZh')}, ${text('nameZh')} DESC, n.key DESC`,
  );
  // An index gives the order of the first property alone.
  const english: Term = { name: 'nameEn', direction: 'DESC', property: 'nameEn' };
  expect(orderClause('n', page, [name, english], 'INDEX')).toBe(
    `n.nameZh DESC, NOT ${there('nameEn')}, ${text('nameEn')} DESC, n.key DESC`,
  );
});

test('an order that ends with the key is not broken once more', () => {
  const key: Term = { name: 'key', direction: 'DESC', property: 'key' };
  expect(orderClause('n', { size: 5, backward: false }, [key])).toBe('n.key DESC');
  expect(bounds({ size: 5, backward: false, after: ['b', 'b'] }, [key])).toEqual({
    text: ['n.key < $p0'],
    values: ['b'],
  });
});

test('what an index is to give is said to be there', () => {
  expect(presenceOf('n', [])).toEqual([keyed]);
  expect(presenceOf('n', [name, published], 'INDEX')).toEqual([
    'n.nameZh IS NOT NULL',
    'n.key IS NOT NULL',
    'coalesce(n.nameZh IS :: STRING NOT NULL AND n.key IS :: STRING NOT NULL, false)',
  ]);
  expect(presenceOf('n', [degree, name], 'INDEX')).toEqual([keyed]);
});

test('behind what has the first property stands what lacks it, and a page is sought only where it may be', () => {
  const parts = (backward: boolean, after?: unknown[], before?: unknown[]) =>
    partsOf({ size: 5, backward, after, before }, [name]).map(({ lacks, page: { after, before } }) => [
      lacks ?? 'none',
      after,
      before,
    ]);
  const [there, absent] = [
    ['甲', 'a'],
    [null, 'b'],
  ];
  const lacking = 'nameZh';
  expect(parts(false)).toEqual([
    ['none', undefined, undefined],
    [lacking, undefined, undefined],
  ]);
  expect(parts(true, there)).toEqual([
    [lacking, undefined, undefined],
    ['none', there, undefined],
  ]);
  expect(parts(false, there, absent)).toEqual([
    ['none', there, undefined],
    [lacking, undefined, ['b']],
  ]);
  expect(parts(true, absent)).toEqual([[lacking, ['b'], undefined]]);
  expect(parts(true, undefined, there)).toEqual([['none', undefined, there]]);
  expect(partsOf({ size: 5, backward: false }, [degree, name])).toHaveLength(1);
});

test('the position of what lacks a property is behind all that has it', () => {
  const page = { size: 5, backward: false, after: [null, 'a'], before: [null, 'c'] };
  expect(bounds(page, [name], 'MEMORY').text).toEqual([
    `NOT ${there('nameZh')} AND (n.key < $p0)`,
    `${there('nameZh')} OR n.key > $p1`,
  ]);
});
