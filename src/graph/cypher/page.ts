/** Pages by keyset: a cursor holds the sort values of its place, so it stays right while the graph changes. */
import { badInput } from '../../errors';
import type { Parameters } from './text';
import { hasKey, isDate, isLacking, isThere } from './properties';
import { mayLack, sortExpression, type Sorting, type Term } from './order';

/** A page of an ordered list. */
export interface Page {
  /** How many entries at the most. */
  size: number;
  /** The last entries before `before`, instead of the first after `after`. */
  backward: boolean;
  after?: Position;
  before?: Position;
}

/** A place in an ordered list: one value for each term of the order, the key last. */
export type Position = unknown[];

/** Relay's arguments, as a client gives them. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;
const SIZES = { default: DEFAULT_PAGE, most: MAX_PAGE };

/**
 * Checks Relay's arguments. `list` names the list, as `Vendor` or `BUILDS>Model`: a cursor of another is refused.
 * Throws Fault BAD_USER_INPUT.
 */
export function pageOf(
  { first, after, last, before }: PageArguments,
  list: string,
  order: Term[],
  sizes = SIZES,
): Page {
  if (first != null && last != null) {
    throw badInput(
      'first and last cannot both be given.',
      'Give first to page forward, or last to page backward.',
    );
  }
  const name = last != null ? 'last' : 'first';
  const size = last ?? first ?? sizes.default;
  if (size < 0 || size > sizes.most) {
    throw badInput(
      `${name} is ${size}; it must be from 0 to ${sizes.most}.`,
      `Ask for at most ${sizes.most}, then for the next page.`,
    );
  }
  return {
    size,
    backward: last != null,
    ...(after != null && { after: readCursor(after, list, order) }),
    ...(before != null && { before: readCursor(before, list, order) }),
  };
}

/** The cursor of a position; opaque to clients. */
export const writeCursor = (list: string, order: Term[], position: Position): string =>
  Buffer.from(JSON.stringify([fingerprint(list, order), ...position])).toString('base64url');

/** The position of a cursor that `writeCursor` made for the same list and order. Throws Fault BAD_USER_INPUT. */
export function readCursor(cursor: string, list: string, order: Term[]): Position {
  const hint = 'Take a cursor from this list (edges.cursor or pageInfo), with the same orderBy.';
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = undefined;
  }
  if (
    !Array.isArray(parts) ||
    typeof parts[0] !== 'string' ||
    Buffer.from(cursor, 'base64url').toString('base64url') !== cursor
  ) {
    throw badInput(`The cursor "${shortened(cursor)}" is broken.`, hint);
  }
  const [made, ...position] = parts;
  if (made !== fingerprint(list, order)) {
    throw badInput(`The cursor "${shortened(cursor)}" belongs to another list or order.`, hint);
  }
  const terms: Term[] = [...order, KEY];
  if (position.length !== terms.length || !terms.every((term, at) => canStand(term, position[at]))) {
    throw badInput(`The cursor "${shortened(cursor)}" is broken.`, hint);
  }
  return position;
}

/** Whether a term can have that value; only a forged cursor has another. */
function canStand(term: Term, value: unknown): boolean {
  if ('date' in term) return typeof value === 'string';
  if (value === null) return mayLack(term);
  if (!('property' in term)) return Number.isInteger(value);
  if (isDate(term.property)) return typeof value === 'string' && isDay(value);
  return typeof value === 'string' || typeof value === 'number';
}

/** A day as Cypher writes it, in whatever year. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4}|-\d{4,9}|\+\d{5,9})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  // The calendar repeats itself every 400 years.
  const alike = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month) - 1, Number(day)));
  return year !== undefined && alike.toISOString().slice(5, 10) === `${month}-${day}`;
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const fingerprint = (list: string, order: Term[]) =>
  [list, ...order.map(term => `${term.direction === 'DESC' ? '-' : ''}${term.name}`)].join(' ');

/** The WHERE predicates that keep to a page's bounds, for nodes or relationships named `item`. */
export function boundsOf(
  item: string,
  page: Page,
  order: Term[],
  parameters: Pick<Parameters, 'add'>,
  sorting: Sorting = 'MEMORY',
): string[] {
  const terms = keyed(order).map((term, at) => ({
    term,
    expression: sortExpression(item, term, sorting, at === 0),
    absence: absenceOf(item, term, sorting, at),
    presence: mayLack(term) ? isThere(item, term.property) : undefined,
  }));
  return [
    ...(page.after ? [beyond(terms, page.after, '>', parameters)] : []),
    ...(page.before ? [beyond(terms, page.before, '<', parameters)] : []),
  ];
}

/** What an index has is there, which the text must say: else it would not give its order. Without a key, nothing is served. */
export const presenceOf = (item: string, order: Term[], sorting: Sorting = 'MEMORY'): string[] => {
  const [first] = order;
  if (sorting === 'MEMORY' || !first || !mayLack(first)) return [hasKey(item)];
  const { property } = first;
  return [`${item}.${property} IS NOT NULL`, `${item}.key IS NOT NULL`, isThere(item, property, 'key')];
};

/** A part of a list, which has a page of its own. */
export interface Part {
  page: Page;
  order: Term[];
  sorting: Sorting;
  /** The property that all of its nodes lack. */
  lacks?: string;
}

/**
 * The parts of a list that may have something of a page, in the order in which the page is read: what the index of the
 * first term has; and behind it what lacks that property, in the order of the further terms.
 */
export function partsOf(page: Page, order: Term[]): Part[] {
  const whole: Part = { page, order, sorting: 'INDEX' };
  const [first] = order;
  if (!first || !mayLack(first)) return [whole];
  const { after, before } = page;
  if (before && !isAmongLacking(before)) {
    // Nothing is behind the one and before the other.
    return [isAmongLacking(after) ? { ...whole, sorting: 'MEMORY' } : whole];
  }
  const further = (position?: Position) => (isAmongLacking(position) ? position!.slice(1) : undefined);
  const lacking: Part = {
    page: { ...page, after: further(after), before: further(before) },
    order: keyed(order).slice(1),
    sorting: 'MEMORY',
    lacks: first.property,
  };
  if (isAmongLacking(after)) return [lacking];
  const having = { ...whole, page: { ...page, before: undefined } };
  return page.backward ? [lacking, having] : [having, lacking];
}

const isAmongLacking = (position: Position | undefined): boolean => position?.[0] === null;

/** Cypher for whether the term has no value, where it may have none. */
const absenceOf = (item: string, term: Term, sorting: Sorting, at: number): string | undefined =>
  mayLack(term) && !(at === 0 && sorting === 'INDEX') ? isLacking(item, term.property) : undefined;

/** The ORDER BY of a page: reversed where it is read backward. What lacks a property stands last, whichever way. */
export const orderClause = (item: string, page: Page, order: Term[], sorting: Sorting = 'MEMORY'): string =>
  keyed(order)
    .map((term, at) => {
      const descending = (term.direction === 'DESC') !== page.backward;
      const expression = `${sortExpression(item, term, sorting, at === 0)}${descending ? ' DESC' : ''}`;
      // Where it ascends, Cypher itself puts it last.
      const absence = term.direction === 'DESC' && absenceOf(item, term, sorting, at);
      return absence ? `${absence}${page.backward ? ' DESC' : ''}, ${expression}` : expression;
    })
    .join(', ');

const KEY = { name: 'key', direction: 'ASC', property: 'key' } satisfies Term;

/** The key breaks ties, so that the order is total; the way of a property before it, so that an index gives the order. */
function keyed(order: Term[]): Term[] {
  const last = order.at(-1);
  if (last?.name === KEY.name) return order;
  return [...order, last && 'property' in last ? { ...KEY, direction: last.direction } : KEY];
}

/**
 * Lexicographic comparison with a position: (a, b, key) > (x, y, k) is a >= x and (a <> x or b >= y and (…)).
 * The bare leading bound lets an index on the first term be sought; > in place of <> would be sought, too, for nothing.
 */
function beyond(
  terms: Sorted[],
  position: Position,
  way: '>' | '<',
  parameters: Pick<Parameters, 'add'>,
): string {
  const [{ term, expression, absence, presence }, ...rest] = terms as [Sorted, ...Sorted[]];
  const [value, ...values] = position;
  const sign = term.direction === 'DESC' ? (way === '>' ? '<' : '>') : way;
  if (value === null) {
    const further = beyond(rest, values, way, parameters);
    return way === '>' ? `${absence} AND (${further})` : `${presence} OR ${further}`;
  }
  const placeholder = parameters.add(value);
  const bound = 'property' in term && isDate(term.property) ? `date(${placeholder})` : placeholder;
  if (rest.length === 0) return `${expression} ${sign} ${bound}`;
  const further = beyond(rest, values, way, parameters);
  const bounded = `${expression} ${sign}= ${bound} AND (${expression} <> ${bound} OR ${further})`;
  return absence && way === '>' ? `${absence} OR ${bounded}` : bounded;
}

interface Sorted {
  term: Term;
  expression: string;
  absence?: string;
  presence?: string;
}
