/** A page of an end's list as the root of a plan, found without looking at more of the list than needs be. */
import type { End } from '../../ontology';
import { matchList } from '../cypher/access-path';
import { createRow, whereClause, type Parameters } from '../cypher/text';
import { limitOf, type QueryBuilder } from './query-builder';
import { isLacking, isSound, propertyExpression } from '../cypher/properties';
import { indexHint, mayLack, termExpression, type Sorting, type Term } from '../cypher/order';
import { boundsOf, orderClause, partsOf, presenceOf, type Page, type Part } from '../cypher/page';
import type { Requirements } from './requirements';
import { predicateOf, type Where } from '../cypher/where';

/** A page of all nodes of a kind. */
export interface RootList {
  where?: Where;
  order: Term[];
  page: Page;
  requirements: Requirements;
}

/**
 * How many nodes are collected and sorted at the most. A filter that finds more than these is so common that the page
 * is soon full where the list is read in its order.
 */
const MANY = 1_000;

/** How a filtered list is read: what the filter finds is sorted, as long as that is not too much; or the list is read in its order. */
export type Approach = 'FILTER_FIRST' | 'IN_ORDER';

/**
 * Writes the part that finds the page: a list of nodes, and their positions where the list has an order of its own. Where
 * the filter comes first and finds too much, there is no page, and the reading says so.
 */
export function findPage(
  builder: QueryBuilder,
  nodes: string,
  end: End,
  list: RootList,
  approach: Approach,
): void {
  const { where, order } = list;
  const { text, predicates, finds } = matchList(end, where, builder.parameters);
  const positions = `[n IN ${nodes} | [${order.map(term => positionOf('n', term)).join(', ')}]]`;
  const page = pageOf(
    end,
    list,
    limitOf(list.page, list.requirements, builder.parameters),
    builder.parameters,
  );
  const write = (found: string, scope = '') =>
    builder.write(
      `CALL (${scope}) { ${found} WITH collect(n) AS ${nodes} RETURN ${nodes}${order.length ? `, ${positions} AS positions` : ''} }`,
    );
  if (finds !== 'SOME' || !hasIndex(order)) {
    write(page(text, finds === 'ALL' ? 'INDEX' : 'MEMORY', predicates));
  } else if (approach === 'IN_ORDER') {
    // So that the planner does not seek by it once more what was found to be too much.
    const holds = `coalesce(${predicateOf(where!, 'n', end, builder.parameters)}, false)`;
    write(page(`MATCH (n:${end})`, 'INDEX', [holds]));
  } else {
    const isTooMuch = `size(found) > ${MANY}`;
    builder.write(
      `CALL () { ${text}${whereClause(predicates)} WITH n LIMIT ${MANY + 1} RETURN collect(n) AS found }`,
    );
    write(page(`UNWIND CASE WHEN ${isTooMuch} THEN [] ELSE found END AS n WITH n`, 'MEMORY', []), 'found');
    builder.column(isTooMuch, (value, reading) => (reading.tooMuch = value as boolean));
  }
}

/**
 * Writes the part that finds several pages of one list, which has no filter; they differ in their cursors alone. Gives
 * all nodes of the pages, each once; and the pages, each with its place among `lists`, its nodes and their positions.
 */
export function findPages(
  builder: QueryBuilder,
  { nodes, pages }: { nodes: string; pages: string },
  end: End,
  lists: readonly RootList[],
): void {
  const [list, ...others] = lists as [RootList, ...RootList[]];
  const { order } = list;
  const limit = limitOf(list.page, list.requirements, builder.parameters);
  const read = (list: RootList) => {
    const cursor = createRow('at');
    const text = pageOf(end, list, limit, cursor, ['at'])(`MATCH (n:${end})`, 'INDEX', []);
    return { text, values: cursor.values };
  };
  // The text is the same for all, as their cursors stand in the same part of the list.
  const { text: found, values } = read(list);
  const cursors = [values, ...others.map(other => read(other).values)];
  const positions = `[${order.map(term => positionOf('n', term)).join(', ')}]`;
  const rows = builder.parameters.add(cursors.map((values, at) => [...values, at]));
  builder.write(
    `CALL () { UNWIND ${rows} AS at CALL (at) { ${found} RETURN collect(n) AS page, collect(${positions}) AS positions } RETURN collect([at[-1], page, positions]) AS ${pages} }
CALL (${pages}) { UNWIND ${pages} AS page UNWIND page[1] AS n RETURN collect(DISTINCT n) AS ${nodes} }`,
  );
}

/** Whether an index gives the list in its order, as it does by the properties of nodes, and not by their degrees. */
const hasIndex = ([first]: Term[]): boolean => !first || 'property' in first;

/**
 * Writes the part that counts the nodes that a filter admits. All of a kind are counted by Neo4j's own count, at once,
 * however many there are; it has what a hand left without a key, too, which cannot be listed: to leave that out would
 * take a look at every node. Doctor tells of it.
 */
export function countList(builder: QueryBuilder, total: string, end: End, where: Where | undefined): void {
  const { text, predicates } = matchList(end, where, builder.parameters);
  // The indexes of names have the key, too, and serve only where it is said to be there.
  const counted = predicates.length ? [...presenceOf('n', []), ...predicates] : [];
  builder.write(`CALL () { ${text}${whereClause(counted)} RETURN count(n) AS ${total} }`);
}

/** What cuts a page out of the nodes that `match` binds to `n`; `scope` has the variables on which its bounds depend. */
function pageOf(
  end: End,
  { order, page }: RootList,
  limit: string,
  cursor: Pick<Parameters, 'add'>,
  scope: string[] = [],
) {
  return (match: string, sorting: Sorting, predicates: string[]): string => {
    const cut = ({ page, order, sorting, lacks }: Part): string => {
      const bounds = boundsOf('n', page, order, cursor, sorting);
      const hint = bounds.length && sorting === 'INDEX' ? indexHint('n', end, order) : '';
      const holds = whereClause([
        ...presenceOf('n', order, sorting),
        ...(lacks ? [isLacking('n', lacks)] : []),
        ...bounds,
        ...predicates,
      ]);
      return `${match}${hint}${holds} WITH n ORDER BY ${orderClause('n', page, order, sorting)} LIMIT ${limit}`;
    };
    const parts = sorting === 'INDEX' ? partsOf(page, order) : [{ page, order, sorting }];
    const [first, second] = parts.map(cut) as [string, string?];
    return second === undefined ? first : oneAfterAnother(first, second, limit, scope);
  };
}

/**
 * Reads the second part of a list only where the first does not fill the page. No index has what lacks a property: it
 * is sought in the whole kind, and so is it by a page that is read backward from the end, where it stands.
 */
const oneAfterAnother = (first: string, second: string, limit: string, scope: string[]): string =>
  `CALL (${scope.join()}) { ${first} RETURN collect(n) AS some } CALL (${[...scope, 'some'].join(', ')}) { WITH * WHERE size(some) < ${limit} CALL (${scope.join()}) { ${second} RETURN n } RETURN collect(n) AS others } UNWIND (some + others)[..${limit}] AS n`;

/** Cypher for a node's value of a term, as a cursor holds it. */
export const positionOf = (item: string, term: Term): string =>
  mayLack(term)
    ? `CASE WHEN ${isSound(item, term.property)} THEN ${propertyExpression(item, term.property)} END`
    : termExpression(item, term);
