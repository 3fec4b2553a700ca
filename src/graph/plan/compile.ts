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
import {
  directedPattern,
  farEnd,
  leadsElsewhere,
  listOf,
  whereClause,
  type Parameters,
} from '../cypher/text';
import {
  createQueryBuilder,
  limitOf,
  pageOfEdges,
  readNodes,
  readTargets,
  type QueryBuilder,
  type Reading,
} from './query-builder';
import type { Query } from '../../neo4j/driver';
import { assertFollowed, entriesBelow, levelText } from './bounds';
import { entriesOf } from './requirements';
import { hasKey, isSound, labelOf } from '../cypher/properties';
import { relationFields } from '../cypher/relation-fields';
import { compact, fold } from '../cypher/fold';
import { countList, findPage, positionOf, type Approach, type RootList } from './list';
import { boundsOf, orderClause } from '../cypher/page';
import { compileStatements, readStatements, type StatementPlan, type StatementRoot } from './statements';
import { findHits, type RootSearch } from './search';
import { hopSignature, type Hop, type Selection } from './selection';
import { usableBasis, usableEvidence } from './usable';
import { mergeConnections, type Connection, type Edge, type EntityRow, type RowTarget } from './rows';
import { edgePredicateOf, predicateOf } from '../cypher/where';

/**
 * Where a read begins: at nodes known by key, at the entity of some end that a name means, at a page of a kind's list or
 * of a search. By KIND, it finds what the indexes of all entities do not have, since a hand took the label Entity from
 * it, or the folded names: it is dearer, and for what was not found without.
 */
export type Root =
  | { end: End; keys: readonly string[]; by?: 'KIND' }
  | { end: End; name: string; by?: 'KIND' }
  | { end: Kind | 'Entity'; list: RootList }
  | { end: 'Entity'; search: RootSearch };

export type { RootList };

/** A root of nodes known by key. */
export type KeyedRoot = Extract<Root, { keys: readonly string[] }>;

/** A statement, and what makes sense of its record: it fills the store, and gives the root's page. */
export interface Plan {
  query: Query;
  decode(record: unknown[], store: RowTarget): RootPage;
}

/** A root's page; an empty one where a filter came first and found too much. */
export type RootPage = Connection<Edge> & Pick<Reading, 'tooMuch'>;

/** Makes the statement that reads `selection` from `root`. */
export function compile(
  root: Root,
  selection: Selection,
  most?: number,
  approach: Approach = 'FILTER_FIRST',
): Plan {
  const builder = createQueryBuilder(entriesBelow(selection, nodesOf(root)), most);
  if ('keys' in root) keyedRoot(builder, root, selection);
  else if ('list' in root) listRoot(builder, root.end, root.list, selection, approach);
  else if ('search' in root) searchRoot(builder, root.search, selection);
  else if (root.by) storedNameRoot(builder, root.end, root.name, selection);
  else namedRoot(builder, root.end, root.name, selection);
  return {
    query: builder.query(),
    decode(record, store) {
      return rootPage(root, builder.read(record, store));
    },
  };
}

/** How many nodes a root has at the most. */
function nodesOf(root: Root): number {
  if ('keys' in root) return root.keys.length;
  if ('name' in root) return 1;
  const { page, requirements } = 'list' in root ? root.list : root.search;
  return entriesOf(page, requirements);
}

/** Makes the statement that reads a list of statements, and what is wanted of their ends. */
export const compileStatementList = (
  root: StatementRoot,
  subject: Selection,
  object: Selection,
  most?: number,
): StatementPlan => compileStatements(root, { subject, object }, readLevel, most);

function keyedRoot(builder: QueryBuilder, { end, keys, by }: KeyedRoot, selection: Selection): void {
  const nodes = builder.variable('n');
  const kinds = kindsOf(end);
  const label = by || kinds.length === 1 ? kinds.join('|') : 'Entity';
  const narrowed = label !== 'Entity' || end === 'Entity' ? [] : [`n:${labelOf(end)}`];
  builder.write(
    `CALL () { UNWIND ${builder.parameters.add(keys)} AS key MATCH (n:${label} {key: key})${whereClause(narrowed)} RETURN collect(n) AS ${nodes} }`,
  );
  readNodes(builder, nodes, end, selection);
  readLevel(builder, nodes, selection);
}

/** A name is looked up in an index that holds each folded name and alias as one term. */
function namedRoot(builder: QueryBuilder, end: End, name: string, selection: Selection): void {
  const nodes = builder.variable('n');
  const folded = fold(name);
  const forms = [...new Set([folded, compact(folded)])];
  const term = builder.parameters.add(
    forms.map(form => `folded:"${form.replace(/[\\"]/g, '\\$&')}"`).join(' '),
  );
  builder.write(
    `CALL () { CALL db.index.fulltext.queryNodes('entity_name', ${term}) YIELD node AS n WITH n, [form IN ${builder.parameters.add(forms)} WHERE form IN ${listOf('n.folded')}] AS forms WHERE ${end === 'Entity' ? '' : `(n:${labelOf(end)}) AND `}size(forms) > 0 AND ${hasKey('n')} WITH n ORDER BY ${builder.parameters.add(folded)} IN forms DESC, n.key LIMIT 1 RETURN collect(n) AS ${nodes} }`,
  );
  readNodes(builder, nodes, end, selection);
  readLevel(builder, nodes, selection);
}

/** A name as it is stored, in the kinds' own indexes. */
function storedNameRoot(builder: QueryBuilder, end: End, name: string, selection: Selection): void {
  const nodes = builder.variable('n');
  const given = builder.parameters.add(name.normalize('NFC').trim());
  const branches = kindsOf(end).flatMap(kind =>
    ['nameZh', 'nameEn'].map(
      property => `MATCH (n:${kind}) WHERE n.${property} = ${given} AND ${hasKey('n')} RETURN n`,
    ),
  );
  builder.write(
    `CALL () { CALL () { ${branches.join(' UNION ')} } WITH n ORDER BY n.key LIMIT 1 RETURN collect(n) AS ${nodes} }`,
  );
  readNodes(builder, nodes, end, selection);
  readLevel(builder, nodes, selection);
}

function searchRoot(builder: QueryBuilder, search: RootSearch, selection: Selection): void {
  const { list, more, total } = search.requirements;
  if (!list && !more && !total) return;
  const nodes = builder.variable('n');
  findHits(builder, nodes, search);
  readPositions(builder);
  readNodes(builder, nodes, 'Entity', selection);
  readLevel(builder, nodes, selection);
}

function listRoot(
  builder: QueryBuilder,
  end: End,
  list: RootList,
  selection: Selection,
  approach: Approach,
): void {
  const { where, order, requirements } = list;
  if (requirements.list || requirements.more) {
    const nodes = builder.variable('n');
    findPage(builder, nodes, end, list, approach);
    if (order.length) readPositions(builder);
    readNodes(builder, nodes, end, selection);
    readLevel(builder, nodes, selection);
  }
  if (requirements.total) {
    const total = builder.variable('t');
    countList(builder, total, end, where);
    builder.column(total, (value, reading) => (reading.total = value as number));
  }
}

const readPositions = (builder: QueryBuilder) =>
  builder.column('positions', (value, reading) => (reading.positions = value as unknown[][]));

function rootPage(root: Root, { levels, positions, total, tooMuch }: Reading): RootPage {
  const nodes = levels.get('n0') ?? [];
  const edges = nodes.map((node, at): Edge =>
    positions.length ? { node, position: positions[at] } : { node },
  );
  const list = 'list' in root ? root.list : 'search' in root ? root.search : undefined;
  if (!list)
    return { edges, more: false, requirements: { list: true, more: true, total: false, facts: true } };
  return { ...pageOfEdges(edges, list.page), total, requirements: list.requirements, tooMuch };
}

/** Everything that is followed from a level. */
export function readLevel(builder: QueryBuilder, level: string, selection: Selection): void {
  for (const hop of selection.hops.values()) readHop(builder, level, hop);
  for (const hop of selection.statements.values()) readStatements(builder, level, hop, readLevel);
}

function readHop(builder: QueryBuilder, from: string, hop: Hop): void {
  const { order, page, requirements } = hop;
  const signature = hopSignature(hop);
  const totals = requirements.total ? readTotals(builder, from, hop) : undefined;
  /** Puts the entries of each node of the level; none has any where only their number is asked for. */
  const put = (reading: Reading, entries: Edge[][] = []) => {
    const connections = reading.store.connections(signature);
    reading.levels.get(from)!.forEach(({ key }, at) => {
      const counted = totals === undefined ? undefined : reading.totals.get(totals)![at];
      const found = pageOfEdges(entries[at] ?? [], page);
      const total = counted !== undefined && isWhole(hop, found) ? found.edges.length : counted;
      const read = { ...found, total, requirements };
      connections.set(key, mergeConnections(connections.get(key), read));
    });
  };
  if (!requirements.list && !requirements.more) {
    builder.column('null', (_, reading) => put(reading));
    return;
  }
  const [to, found, facts] = [builder.variable('n'), builder.variable('e'), builder.variable('f')];
  const label = `:${labelOf(hop.to)}`;
  const far = `(b${leadsAstray(hop) ? label : ''})`;
  const served = leadsAstray(hop) ? isSound('b', 'key') : `${isSound('b', 'key')} AND b${label}`;
  const predicates = [
    ...boundsOf('b', page, order, builder.parameters),
    ...filtersOf(hop, builder.parameters),
  ];
  const more = [
    ...(order.length ? [`[${order.map(term => positionOf('b', term)).join(', ')}]`] : []),
    ...(requirements.facts ? ['r.key', 'r.basis', 'r.evidence', 'r.when'] : []),
  ];
  const also = more.length > 0;
  const limit = limitOf(page, requirements, builder.parameters);
  const level = levelText(builder, from, limit);
  builder.write(
    `CALL (${from}${level.scope}) { UNWIND ${level.from} AS a CALL (a) { MATCH ${directedPattern('(a)', `r:${hop.relation}`, hop.direction, far)}${whereClause(predicates)} WITH r, b WHERE ${served} ORDER BY ${orderClause('b', page, order)} LIMIT ${limit} RETURN collect(b) AS bs${also ? `, collect([${more.join(', ')}]) AS fs` : ''} } RETURN collect(bs) AS ${found}${also ? `, collect(fs) AS ${facts}` : ''} }
CALL (${found}${level.scope}) { UNWIND ${found} AS bs UNWIND bs AS b ${level.collect('b', { [to]: 'collect(DISTINCT b)' })} }`,
  );
  readTargets(builder, to, hop.to, hop.next);
  let told: unknown[][][] | undefined;
  if (also) builder.column(level.kept(facts), value => (told = value as unknown[][][]));
  builder.column(`[bs IN ${level.kept(found)} | [b IN bs | id(b)]]`, (value, reading) => {
    assertFollowed(value as unknown[], reading.levels.get(from)!.length, nameOf(hop), builder.most);
    const entries = (value as number[][]).map((ids, at) =>
      ids.map((id, place) => edgeOf(hop, reading.nodes.get(id)!, told?.[at]![place])),
    );
    put(reading, entries);
  });
  readLevel(builder, to, hop.next);
}

/** An edge to a node, from the columns that were read beside it: its place in an order, and its facts. */
function edgeOf({ order, relation, requirements }: Hop, node: EntityRow, columns?: unknown[]): Edge {
  const edge: Edge = { node };
  if (columns && order.length) edge.position = columns.shift() as unknown[];
  if (columns && requirements.facts) {
    const [key, basis, evidence, when] = columns as [string, string | null, unknown, string | null];
    edge.facts = {
      key,
      basis: relation === 'MENTIONS' ? null : usableBasis(basis, key),
      evidence: usableEvidence(evidence, key),
      when,
    };
  }
  return edge;
}

/** Whether a page is the whole list; relations that lead to what cannot be served are then not counted, either. */
const isWhole = ({ page, requirements }: Hop, { edges, more }: { edges: Edge[]; more: boolean }): boolean =>
  requirements.list &&
  (requirements.more ? !more : edges.length < page.size) &&
  page.after === undefined &&
  page.before === undefined;

/** The name of the field that follows a hop. */
const nameOf = ({ relation, direction, to }: Hop): string =>
  relationFields.find(
    field => field.relation === relation && field.direction === direction && field.to === to,
  )?.name ?? relation;

/** A label is asked for only where the relation could lead to something else. */
const leadsAstray = ({ relation, direction, to }: Hop): boolean =>
  leadsElsewhere(relation, direction, to) || kindsOf(farEnd(relation, direction)).length > 1;

const filtersOf = (hop: Hop, parameters: Parameters): string[] => [
  ...(hop.where ? [predicateOf(hop.where, 'b', hop.to, parameters)] : []),
  ...(hop.edge ? [edgePredicateOf(hop.edge, 'r', parameters)] : []),
];

/** How many there are without paging, for each node of the level. */
function readTotals(builder: QueryBuilder, from: string, hop: Hop): string {
  const totals = builder.variable('t');
  const far =
    leadsElsewhere(hop.relation, hop.direction, hop.to) || hop.where ? `(b:${labelOf(hop.to)})` : '()';
  const pattern = directedPattern('(a)', `${hop.edge ? 'r' : ''}:${hop.relation}`, hop.direction, far);
  builder.column(
    `[a IN ${from} | COUNT { ${pattern}${whereClause(filtersOf(hop, builder.parameters))} }]`,
    (value, reading) => reading.totals.set(totals, value as number[]),
  );
  return totals;
}
