/** What a list is sorted by. */
import { directedPattern, leadsElsewhere, type Direction } from './text';
import { isText, isSound, labelOf } from './properties';
import type { End, Relation } from '../../ontology';

/** One term of an order: a stored property, a partial date, or the number of a relation's ends. */
export type Term = {
  /** As the client names it: `name`, `models`; part of the cursor. */
  name: string;
  direction: 'ASC' | 'DESC';
} & (
  { property: string } | { date: string } | { degree: { relation: Relation; direction: Direction; to: End } }
);

/**
 * Where a list is sorted, and its bounds are sought. Neo4j sorts texts by code point, in an index as in memory; but
 * outside an index it compares a text with a parameter by UTF-16 unit. Beyond U+FFFF they differ, and a page would
 * lose entries. So in memory, texts are made to be sorted by UTF-16 unit, too.
 */
export type Sorting = 'INDEX' | 'MEMORY';

/** Cypher for the value by which `item` is sorted and compared; an index serves the first term alone. */
export function sortExpression(item: string, term: Term, sorting: Sorting, first: boolean): string {
  const value = termExpression(item, term);
  if (!mayLack(term) || (first && sorting === 'INDEX')) return value;
  return `CASE WHEN ${isSound(item, term.property)} THEN ${value}${isText(term.property) ? " + ''" : ''} END`;
}

/** Whether there may be nodes that cannot be sorted by the term; everything that is served has a key. */
export const mayLack = (term: Term): term is Extract<Term, { property: string }> =>
  'property' in term && term.property !== 'key';

/**
 * The index that has a list's order, where it must be told to the planner lest it compares in memory; to be sought, since
 * the planner may else go through it as a whole, and compare in memory all the same.
 */
export const indexHint = (item: string, end: End, [first]: Term[]): string =>
  first && 'property' in first && isText(first.property)
    ? ` USING INDEX SEEK ${item}:${end}(${first.property}, key)`
    : '';

/** Cypher for the value by which `item` is sorted. */
export function termExpression(item: string, term: Term): string {
  if ('property' in term) return `${item}.${term.property}`;
  // What has no date stands last, whichever way the list is sorted.
  if ('date' in term)
    return `CASE WHEN ${item}.${term.date}From IS :: DATE NOT NULL THEN toString(${item}.${term.date}From) ELSE '${term.direction === 'DESC' ? '' : '~'}' END`;
  const { relation, direction, to } = term.degree;
  // Without a label, the number is stored with the node.
  const far = leadsElsewhere(relation, direction, to) ? `(:${labelOf(to)})` : '()';
  return `COUNT { ${directedPattern(`(${item})`, `:${relation}`, direction, far)} }`;
}
