/**
 * Reads a whole selection in one statement: level by level, each level's nodes deduplicated before the next is
 * followed from them, each parent with its own page. So a level costs what its distinct nodes cost, not what the
 * tree that a client sees would.
 *
 * The statement has one record. A level's nodes come once, in columns of their keys, their ids and each of their
 * properties; what joins two levels comes as a list of ids for each node of the first, in its order. A column and the
 * code that reads it are written side by side below.
 */
import { kindsOf, type End, type Kind } from '../../ontology';
import { directedPattern, farEnd, leadsElsewhere, whereClause, type Parameters } from '../cypher/text';
import {
  createDraft,
  limitOf,
  pageOfEdges,
  readNodes,
  readTargets,
  type Draft,
  type Reading,
} from './query-builder';
import type { Query } from '../../neo4j/driver';
import { labelOf } from '../cypher/properties';
import { fold } from '../cypher/fold';
import { countList, findPage, positionOf, type RootList } from './list';
import { boundsOf, orderClause } from '../cypher/page';
import { compileStatements, readStatements, type StatementPlan, type StatementRoot } from './statements';
import { findHits, type RootSearch } from './search';
import { hopSignature, type Hop, type Selection } from './selection';
import { together, type Connection, type Edge, type RowTarget } from './rows';
import { edgePredicateOf, predicateOf } from '../cypher/where';

/** Where a read begins: at nodes known by key, at the entity that a name means, at a page of a kind's list or of a search. */
export type Root =
  | { end: End; keys: readonly string[] }
  | { end: 'Entity'; name: string }
  | { end: Kind; list: RootList }
  | { end: 'Entity'; search: RootSearch };

export type { RootList };

/** A statement, and what makes sense of its record: it fills the store, and gives the root's page. */
export interface Plan {
  query: Query;
  decode(record: unknown[], store: RowTarget): Connection<Edge>;
}

/** Makes the statement that reads `selection` from `root`. */
export function compile(root: Root, selection: Selection): Plan {
  const draft = createDraft();
  if ('keys' in root) keyedRoot(draft, root.end, root.keys, selection);
  else if ('list' in root) listRoot(draft, root.end, root.list, selection);
  else if ('search' in root) searchRoot(draft, root.search, selection);
  else namedRoot(draft, root.name, selection);
  return {
    query: draft.query(),
    decode(record, store) {
      return rootPage(root, draft.read(record, store));
    },
  };
}

/** Makes the statement that reads a list of statements, and what is wanted of their ends. */
export const compileStatementList = (
  root: StatementRoot,
  subject: Selection,
  object: Selection,
): StatementPlan => compileStatements(root, { subject, object }, readLevel);

function keyedRoot(draft: Draft, end: End, keys: readonly string[], selection: Selection): void {
  const nodes = draft.variable('n');
  const label = end === 'Article' ? 'Article' : 'Entity';
  const narrowed = end === label ? [] : [`n:${labelOf(end)}`];
  draft.write(
    `CALL () { UNWIND ${draft.parameters.add(keys)} AS key MATCH (n:${label} {key: key})${whereClause(narrowed)} RETURN collect(n) AS ${nodes} }`,
  );
  readNodes(draft, nodes, end, selection);
  readLevel(draft, nodes, selection);
}

/** A name is looked up in an index that holds each folded name and alias as one term. */
function namedRoot(draft: Draft, name: string, selection: Selection): void {
  const nodes = draft.variable('n');
  const folded = fold(name);
  const term = draft.parameters.add(`folded:"${folded.replace(/[\\"]/g, '\\$&')}"`);
  draft.write(
    `CALL () { CALL db.index.fulltext.queryNodes('entity_name', ${term}) YIELD node AS n WITH n WHERE ${draft.parameters.add(folded)} IN n.folded WITH n ORDER BY n.key LIMIT 1 RETURN collect(n) AS ${nodes} }`,
  );
  readNodes(draft, nodes, 'Entity', selection);
  readLevel(draft, nodes, selection);
}

function searchRoot(draft: Draft, search: RootSearch, selection: Selection): void {
  if (!search.wants.list && !search.wants.more) return;
  const nodes = draft.variable('n');
  findHits(draft, nodes, search);
  readPositions(draft);
  readNodes(draft, nodes, 'Entity', selection);
  readLevel(draft, nodes, selection);
}

function listRoot(draft: Draft, end: Kind, list: RootList, selection: Selection): void {
  const { where, order, wants } = list;
  if (wants.list || wants.more) {
    const nodes = draft.variable('n');
    findPage(draft, nodes, end, list);
    if (order.length) readPositions(draft);
    readNodes(draft, nodes, end, selection);
    readLevel(draft, nodes, selection);
  }
  if (wants.total) {
    const total = draft.variable('t');
    countList(draft, total, end, where);
    draft.column(total, (value, reading) => (reading.total = value as number));
  }
}

const readPositions = (draft: Draft) =>
  draft.column('positions', (value, reading) => (reading.positions = value as unknown[][]));

function rootPage(root: Root, { levels, positions, total }: Reading): Connection<Edge> {
  const nodes = levels.get('n0') ?? [];
  const edges = nodes.map((node, at): Edge =>
    positions.length ? { node, position: positions[at] } : { node },
  );
  const list = 'list' in root ? root.list : 'search' in root ? root.search : undefined;
  if (!list) return { edges, more: false, wants: { list: true, more: true, total: false, facts: true } };
  return { ...pageOfEdges(edges, list.page), total, wants: list.wants };
}

/** Everything that is followed from a level. */
export function readLevel(draft: Draft, level: string, selection: Selection): void {
  for (const hop of selection.hops.values()) readHop(draft, level, hop);
  for (const hop of selection.statements.values()) readStatements(draft, level, hop, readLevel);
}

function readHop(draft: Draft, from: string, hop: Hop): void {
  const { order, page, wants } = hop;
  const signature = hopSignature(hop);
  const totals = wants.total ? readTotals(draft, from, hop) : undefined;
  /** Puts the entries of each node of the level; none has any where only their number is asked for. */
  const put = (reading: Reading, entries: Edge[][] = []) => {
    const connections = reading.store.connections(signature);
    reading.levels.get(from)!.forEach(({ key }, at) => {
      const total = totals === undefined ? undefined : reading.totals.get(totals)![at];
      const read = { ...pageOfEdges(entries[at] ?? [], page), total, wants };
      connections.set(key, together(connections.get(key), read));
    });
  };
  if (!wants.list && !wants.more) {
    draft.column('null', (_, reading) => put(reading));
    return;
  }
  const [to, found, facts] = [draft.variable('n'), draft.variable('e'), draft.variable('f')];
  const far = `(b${leadsAstray(hop) ? `:${labelOf(hop.to)}` : ''})`;
  const predicates = [...boundsOf('b', page, order, draft.parameters), ...filtersOf(hop, draft.parameters)];
  const more = [
    ...(order.length ? [`[${order.map(term => positionOf('b', term)).join(', ')}]`] : []),
    ...(wants.facts ? ['r.key', 'r.basis', 'r.evidence'] : []),
  ];
  const also = more.length > 0;
  draft.write(
    `CALL (${from}) { UNWIND ${from} AS a CALL (a) { MATCH ${directedPattern('(a)', `r:${hop.relation}`, hop.direction, far)}${whereClause(predicates)} WITH r, b ORDER BY ${orderClause('b', page, order)} LIMIT ${limitOf(page, wants, draft.parameters)} RETURN collect(b) AS bs${also ? `, collect([${more.join(', ')}]) AS fs` : ''} } RETURN collect(bs) AS ${found}${also ? `, collect(fs) AS ${facts}` : ''} }
CALL (${found}) { UNWIND ${found} AS bs UNWIND bs AS b RETURN collect(DISTINCT b) AS ${to} }`,
  );
  readTargets(draft, to, hop.to, hop.next);
  let told: unknown[][][] | undefined;
  if (also) draft.column(facts, value => (told = value as unknown[][][]));
  draft.column(`[bs IN ${found} | [b IN bs | id(b)]]`, (value, reading) => {
    const edgeOf = (id: number, more: unknown[] | undefined): Edge => {
      const edge: Edge = { node: reading.nodes.get(id)! };
      if (more && order.length) edge.position = more.shift() as unknown[];
      if (more && wants.facts) {
        const [key, basis, evidence] = more as [string, string | null, string[]];
        edge.facts = { key, basis, evidence };
      }
      return edge;
    };
    const entries = (value as number[][]).map((ids, at) =>
      ids.map((id, place) => edgeOf(id, told?.[at]![place])),
    );
    put(reading, entries);
  });
  readLevel(draft, to, hop.next);
}

/** A label is asked for only where the relation could lead to something else. */
const leadsAstray = ({ relation, direction, to }: Hop): boolean =>
  leadsElsewhere(relation, direction, to) || kindsOf(farEnd(relation, direction)).length > 1;

const filtersOf = (hop: Hop, parameters: Parameters): string[] => [
  ...(hop.where ? [predicateOf(hop.where, 'b', hop.to, parameters)] : []),
  ...(hop.edge ? [edgePredicateOf(hop.edge, 'r', parameters)] : []),
];

/** How many there are without paging, for each node of the level. */
function readTotals(draft: Draft, from: string, hop: Hop): string {
  const totals = draft.variable('t');
  const far =
    leadsElsewhere(hop.relation, hop.direction, hop.to) || hop.where ? `(b:${labelOf(hop.to)})` : '()';
  const pattern = directedPattern('(a)', `${hop.edge ? 'r' : ''}:${hop.relation}`, hop.direction, far);
  draft.column(
    `[a IN ${from} | COUNT { ${pattern}${whereClause(filtersOf(hop, draft.parameters))} }]`,
    (value, reading) => reading.totals.set(totals, value as number[]),
  );
  return totals;
}
