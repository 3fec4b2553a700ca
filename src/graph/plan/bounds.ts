/** How much one statement may read: an answer cannot be made smaller than what was read for it. */
import { Fault } from '../../errors';
import type { QueryBuilder } from './query-builder';

/** What a filter passes over is read, too, but is not in the answer. */
const FILTERED = 5;

/**
 * Cypher for the nodes of a level from which a relation is followed: none of them, where they lead to more entries than
 * the statement may still read. Their relations are counted only where all pages, if they were full, would be too many.
 */
export function withinBounds(
  { entries, most, parameters }: QueryBuilder,
  { from, degree, limit, filtered }: { from: string; degree: string; limit: string; filtered: boolean },
): string {
  const bound = parameters.add(filtered ? most * FILTERED : most);
  const counted = `reduce(sum = ${entries}, d IN [a IN ${from} | ${degree}] | sum + CASE WHEN d < ${limit} THEN d ELSE ${limit} END)`;
  return `CASE WHEN ${entries} + size(${from}) * ${limit} <= ${bound} THEN ${from} WHEN ${counted} <= ${bound} THEN ${from} ELSE [] END`;
}

/** Throws Fault LIMIT_EXCEEDED where a relation was not followed from the nodes of a level. */
export function assertFollowed(lists: readonly unknown[], nodes: number, name: string, most: number): void {
  if (lists.length === nodes) return;
  throw new Fault(
    'LIMIT_EXCEEDED',
    `The operation reads more than ${most.toLocaleString('en-US')} entries of the graph.`,
    `${name} is followed from ${nodes.toLocaleString('en-US')} nodes at once: ask for fewer of it (first:), or in two steps.`,
    { details: { cost: { limit: most } } },
  );
}
