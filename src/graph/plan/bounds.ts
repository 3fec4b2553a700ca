/** How much one statement may read: an answer cannot be smaller than what was read for it. */
import { Fault } from '../../errors';
import type { QueryBuilder } from './query-builder';

/** A level is not read where its pages, if they were full, would have so many times what the statement may read. */
const FULL_PAGES = 25;

/** Cypher for the nodes of a level from which a relation is followed: none where that would be too much. */
export function withinBounds(
  { entries, mostTimes }: QueryBuilder,
  { from, limit }: { from: string; limit: string },
): string {
  return `CASE WHEN ${entries} <= ${mostTimes(1)} AND size(${from}) * ${limit} <= ${mostTimes(FULL_PAGES)} THEN ${from} ELSE [] END`;
}

/** Cypher for a list of what was read, or for an empty one where the statement has read too much with it. */
export const ifNotTooMuch = ({ mostTimes }: QueryBuilder, list: string, entries: string): string =>
  `CASE WHEN ${entries} <= ${mostTimes(1)} THEN ${list} ELSE [] END`;

/** Throws Fault LIMIT_EXCEEDED where the nodes of a level have no lists: that was too much. */
export function assertFollowed(lists: readonly unknown[], nodes: number, name: string, most: number): void {
  if (lists.length === nodes) return;
  throw new Fault(
    'LIMIT_EXCEEDED',
    `The operation reads more than ${most.toLocaleString('en-US')} entries of the graph.`,
    `${name} is followed from ${nodes.toLocaleString('en-US')} nodes at once: ask for fewer of it (first:), or in two steps.`,
    { details: { cost: { limit: most } } },
  );
}
