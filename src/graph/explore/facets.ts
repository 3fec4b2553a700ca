/** How a list divides: how many of its entries have each value of something. */
import type { End, Relation, RelationType } from '../../ontology';
import { matchList } from '../cypher/access-path';
import { createParameters, directedPattern, whereClause, type Direction } from '../cypher/text';
import type { Query } from '../../neo4j/driver';
import { kindExpression, labelOf } from '../cypher/properties';
import type { RelationField } from '../cypher/relation-fields';
import { matchHits, type RootSearch } from '../plan/search';
import { typesOf } from '../plan/statements';
import {
  edgePredicateOf,
  predicateOf,
  statementPredicateOf,
  type EdgeWhere,
  type StatementWhere,
  type Where,
} from '../cypher/where';

/** By what a list of nodes is divided: by kind, by the number of ends of one of its relations, or by each such end. */
export type FacetBy = { kind: true } | { relation: RelationField; each?: boolean };

/** One value, and how many entries have it. */
export interface Facet {
  value: string;
  count: number;
}

/** The most values that are told of one list: those that most entries have. */
export const MAX_FACETS = 100;

/** Divides all nodes of an end that a filter admits. Rows: value, count. */
export function facetsOfList(end: End, where: Where | undefined, by: FacetBy): Query {
  const parameters = createParameters();
  const { text: match, predicates } = matchList(end, where, parameters);
  return {
    text: `${match}${whereClause(predicates)} ${groups('n', end, by)} ${MOST_FIRST} RETURN value, count`,
    params: parameters.values,
  };
}

/** Divides what a search finds. Rows: value, count. */
export function facetsOfSearch(search: Pick<RootSearch, 'text' | 'where'>, by: FacetBy): Query {
  const parameters = createParameters();
  return {
    text: `${matchHits(search, parameters)} ${groups('n', 'Entity', by)} ${MOST_FIRST} RETURN value, count`,
    params: parameters.values,
  };
}

/** The part of a hop that says which nodes it leads to. */
export interface FacetHop {
  relation: Relation;
  direction: Direction;
  to: End;
  where?: Where;
  edge?: EdgeWhere;
}

/** Divides what a relation leads to, for each of the nodes that have these keys. Rows: key, value, count. */
export function facetsOfHop(from: End, keys: readonly string[], hop: FacetHop, by: FacetBy): Query {
  const parameters = createParameters();
  const { relation, direction, to, where, edge } = hop;
  const pattern = directedPattern('(a)', `r:${relation}`, direction, `(b:${labelOf(to)})`);
  const filter = whereClause([
    ...(where ? [predicateOf(where, 'b', to, parameters)] : []),
    ...(edge ? [edgePredicateOf(edge, 'r', parameters)] : []),
  ]);
  const label = from === 'Article' ? 'Article' : 'Entity';
  return {
    text: `UNWIND ${parameters.add(keys)} AS key MATCH (a:${label} {key: key}) CALL (a) { MATCH ${pattern}${filter} ${groups('b', to, by)} ${MOST_FIRST} RETURN value, count } RETURN key, value, count`,
    params: parameters.values,
  };
}

/** By what a list of statements is divided. */
export type StatementFacetBy = 'basis' | 'type' | 'article';

/** Divides all statements that a filter admits. Rows: value, count. */
export function facetsOfStatements(where: StatementWhere | undefined, by: StatementFacetBy): Query {
  const parameters = createParameters();
  const filter = whereClause(where ? [statementPredicateOf(where, parameters)] : []);
  const types = typesOf(where);
  const branches = types.map(
    type => `MATCH (s:Entity)-[r:${type}]->(o:Entity)${filter} ${divided(by)} RETURN value, count(*) AS part`,
  );
  const parts = branches.join(' UNION ALL ') || 'UNWIND [] AS value RETURN value, 0 AS part';
  return {
    text: `CALL () { ${parts} } WITH value, sum(part) AS count ${MOST_FIRST} RETURN value, count`,
    params: parameters.values,
  };
}

/** Divides the statements of each of the entities that have these keys. Rows: key, value, count. */
export function facetsOfStatementsOf(
  keys: readonly string[],
  types: readonly RelationType[],
  by: StatementFacetBy,
): Query {
  const pattern = types.length ? `MATCH (a)-[r:${types.join('|')}]-()` : 'UNWIND [] AS r';
  return {
    text: `UNWIND $keys AS key MATCH (a:Entity {key: key}) CALL (a) { ${pattern} ${divided(by)} WITH value, count(*) AS count ${MOST_FIRST} RETURN value, count } RETURN key, value, count`,
    params: { keys },
  };
}

/** A statement that several articles back counts for each of them. */
const divided = (by: StatementFacetBy): string =>
  ({
    basis: 'WITH r.basis AS value',
    type: 'WITH type(r) AS value',
    article: "UNWIND r.evidence AS e WITH DISTINCT r, split(e, '#')[0] AS value",
  })[by];

const MOST_FIRST = `ORDER BY count DESC, value LIMIT ${MAX_FACETS}`;

/** Binds each value, and how many of the nodes have it. */
function groups(node: string, end: End, by: FacetBy): string {
  if ('kind' in by) return `WITH ${kindExpression(node, end)} AS value, count(*) AS count`;
  const { relation, direction, to } = by.relation;
  const pattern = (other: string) =>
    directedPattern(`(${node})`, `:${relation}`, direction, `(${other}:${labelOf(to)})`);
  return by.each
    ? `MATCH ${pattern('facet')} WITH facet.key AS value, count(DISTINCT ${node}) AS count`
    : `WITH COUNT { ${pattern('')} } AS value, count(*) AS count`;
}

/** Counts of the whole graph: nodes by kind, statements by type, and of each article. */
export function overview(kinds: readonly string[], types: readonly string[]): Query {
  const nodes = kinds.map(kind => `['${kind}', COUNT { (:${kind}) }]`);
  const statements = types.map(type => `['${type}', COUNT { ()-[:${type}]->() }]`);
  return {
    text: `RETURN [${nodes.join(', ')}] AS nodes, [${statements.join(', ')}] AS statements, COLLECT { MATCH (a:Article) WITH a ORDER BY a.key LIMIT ${MAX_FACETS} RETURN [a.key, COUNT { (a)-[:MENTIONS]->() }] } AS articles`,
    params: {},
  };
}
