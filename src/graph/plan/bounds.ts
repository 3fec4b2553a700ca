/** How much one statement may read: an answer cannot be smaller than what was read for it. */
import { Fault } from '../../errors';
import type { QueryBuilder } from './query-builder';
import { entriesOf } from './requirements';
import type { Selection } from './selection';
import { grouped } from '../../grouped';

/** A level is not read where its pages, if they were full, would have so many times what the statement may read. */
const FULL_PAGES = 25;

/** How many entries are read below so many nodes, if all pages are full. */
export function entriesBelow({ hops, statements }: Selection, nodes: number): number {
  let entries = 0;
  for (const { page, requirements, next } of hops.values()) {
    const read = nodes * entriesOf(page, requirements);
    entries += read && read + entriesBelow(next, read);
  }
  for (const { page, requirements, subject, object } of statements.values()) {
    const read = nodes * entriesOf(page, requirements);
    entries += read && read + entriesBelow(subject, read) + entriesBelow(object, read);
  }
  return entries;
}

/** Cypher that follows something from a level's nodes; it counts what it reads where that may be too much. */
export interface LevelText {
  /** What the subqueries take from outside beside their list. */
  scope: string;
  /** The nodes from which it is followed. */
  from: string;
  /** The end of the subquery that collects what was reached, `each` for one entry; lists by their variables. */
  collect(each: string, lists: Record<string, string>): string;
  /** A list of what was read. */
  kept(list: string): string;
}

/** Begins a level below the nodes of `from`, with pages of `limit` entries. */
export function levelText(builder: QueryBuilder, from: string, limit: string): LevelText {
  if (!builder.counts) {
    return {
      ...{ scope: '', from },
      collect: (_, lists) => `RETURN ${named(lists)}`,
      kept: list => list,
    };
  }
  const [before, after] = [builder.entries, builder.variable('w')];
  builder.entries = after;
  const most = builder.mostTimes(1);
  const ifNotTooMuch = (list: string, entries: string) =>
    `CASE WHEN ${entries} <= ${most} THEN ${list} ELSE [] END`;
  return {
    scope: before === '0' ? '' : `, ${before}`,
    from: `CASE WHEN ${before} <= ${most} AND size(${from}) * ${limit} <= ${builder.mostTimes(FULL_PAGES)} THEN ${from} ELSE [] END`,
    collect: (each, lists) =>
      `WITH count(${each}) AS c, ${named(lists)} RETURN ${Object.keys(lists)
        .map(name => `${ifNotTooMuch(name, `${before} + c`)} AS ${name}`)
        .join(', ')}, ${before} + c AS ${after}`,
    kept: list => ifNotTooMuch(list, after),
  };
}

const named = (lists: Record<string, string>): string =>
  Object.entries(lists)
    .map(([name, list]) => `${list} AS ${name}`)
    .join(', ');

/** Throws Fault LIMIT_EXCEEDED where the nodes of a level have no lists: that was too much. */
export function assertFollowed(lists: readonly unknown[], nodes: number, name: string, most: number): void {
  if (lists.length === nodes) return;
  throw new Fault(
    'LIMIT_EXCEEDED',
    `The operation reads more than ${grouped(most)} entries of the graph.`,
    `${name} is followed from ${grouped(nodes)} nodes at once: ask for fewer of it (first:), or in two steps.`,
    { details: { cost: { limit: most } } },
  );
}
