/**
 * The shortest paths between two entities that are at most four steps apart, by one statement: all that is on them is
 * within two steps of an end. Degrees tell what a level costs before it is read. Neo4j's own shortestPath does not
 * look at them: it goes on from the end that has reached fewer nodes last, even if one of these is a hub.
 */
import type { RelationType } from '../../../ontology';
import type { Run } from '../../../neo4j/driver';
import { relationPattern, type EntityId } from '../expand';

/** Two entities, and the relations that a path between them may follow. */
export interface PathEnds {
  from: EntityId;
  to: EntityId;
  /** Followed both ways. */
  types: readonly RelationType[];
}

/**
 * The keys of all statements on the shortest paths, with perhaps some of longer ones; empty where the shortest have
 * more than four steps, or more than `most` relations are to be read for them. Undefined where an end does not exist.
 */
export async function readNearPaths(
  run: Run,
  { from, to, types }: PathEnds,
  most: number,
): Promise<string[] | undefined> {
  const one = { from: from.key, fromKind: from.kind, to: to.key, toKind: to.kind, most };
  const [row] = await run({ text: statement(types), params: { each: [one] } });
  return row?.[1] as string[] | undefined;
}

/**
 * From ends `a` and `b`, levels meet: their neighbours with the other end or with each other (one step and two), then
 * the neighbours of the `near` side, which has fewer relations, with those of the `far` one (three), then the
 * neighbours of both sides' neighbours (four). What a level finds no longer is looked for in the next. `through` are
 * those neighbours of the ends over which the paths lead.
 */
const statement = (types: readonly RelationType[]): string => {
  const follow = (nodes: string) => `UNWIND ${nodes} AS n MATCH ${relationPattern('n', types, 'r', 'm')}`;
  return [
    'UNWIND range(0, size($each) - 1) AS at WITH at, $each[at] AS one',
    'MATCH (a:Entity {key: one.from}) MATCH (b:Entity {key: one.to}) WHERE one.fromKind IN labels(a) AND one.toKind IN labels(b)',
    `WITH at, toInteger(one.most) AS most, a, b, ${degree('a')} + ${degree('b')} AS cost`,
    neighbours('a', 'A', types),
    neighbours('b', 'B', types),
    'WITH *, CASE WHEN b IN nodesA THEN [b] ELSE [n IN nodesA WHERE n IN nodesB] END AS through2',
    'WITH *, CASE WHEN costA <= costB THEN [nodesA, nodesB, costA] ELSE [nodesB, nodesA, costB] END AS sides',
    'WITH *, sides[0] AS near, sides[1] AS far, cost + sides[2] AS cost3',
    'WITH *, CASE WHEN through2 = [] AND cost3 <= most THEN near ELSE [] END AS from3',
    `CALL (from3, far) { ${follow('from3')} WHERE m IN far RETURN collect(r) AS ties3, collect(n) + collect(m) AS through3 }`,
    'WITH *, CASE WHEN through2 + through3 = [] AND cost3 + costA + costB <= most THEN near ELSE [] END AS from4',
    `CALL (from4) { ${follow('from4')} RETURN collect([m, n, r]) AS begun, collect(DISTINCT m) AS reached }`,
    `CALL (far, reached) { ${follow('CASE reached WHEN [] THEN [] ELSE far END')} WHERE m IN reached RETURN collect(r) AS ties4, collect(n) AS farEnds, collect(DISTINCT m) AS met }`,
    'WITH *, [half IN begun WHERE half[0] IN met] AS halves',
    'WITH *, through2 + through3 + farEnds + [half IN halves | half[1]] AS through',
    'RETURN at, [tie IN tiesA + tiesB WHERE tie[0] IN through | tie[1].key] + [half IN halves | half[2].key] + [r IN ties3 + ties4 | r.key]',
  ].join('\n');
};

/** What is around an end, if both ends can be read; and what it costs to go on from there. */
const neighbours = (end: string, side: string, types: readonly RelationType[]): string =>
  `CALL (${end}, cost, most) { WITH ${end} WHERE cost <= most MATCH ${relationPattern(end, types, 'r', 'n')} RETURN collect([n, r]) AS ties${side}, collect(DISTINCT n) AS nodes${side}, sum(${degree('n')}) AS cost${side} }`;

/** How many relations a node has at the most: to count those of some types takes a look-up for each of these. */
const degree = (node: string): string => `COUNT { (${node})--() }`;
