/**
 * Following relations with a bound on the work: on how many are read, not only on how many are answered. Degrees
 * are counts that Neo4j keeps, so a hub is known as one before any of its relations is read.
 */
import type { EntityKind, RelationType } from '../../ontology';
import { keyedRelation } from '../cypher/text';
import type { Run } from '../../neo4j/driver';
import type { Facts } from '../plan/rows';

/** The most relations that one search reads. */
export const MAX_EXPANSIONS = 10_000;

/** A bound that ended a search. */
export type Cut = 'LENGTH' | 'FIRST' | 'EXPANSIONS' | 'TIME';

/** An entity: by its key, and by its kind where that is known. */
export interface EntityId {
  kind: EntityKind | 'Entity';
  key: string;
}

/** At least one of these entities does not exist. */
export class UnknownEntity extends Error {
  constructor(readonly entities: readonly EntityId[]) {
    super(`One of these is no entity: ${entities.map(({ key }) => key).join(', ')}`);
  }
}

/** Entities from which relations are followed; of one kind alone, where it is given. */
export interface Frontier {
  kind?: EntityKind | 'Entity';
  keys: readonly string[];
}

export interface Expansion {
  /** How many of each frontier's nodes there are. */
  sizes: number[];
  /** Which frontier was expanded: the one whose nodes have the fewest relations. */
  chosen: number;
  /** The keys of the statements that were read, each once. */
  statements: string[];
  /** Whether its nodes have more relations than were read. */
  cut: boolean;
}

export interface ExpansionOptions {
  types: readonly RelationType[];
  /** The most relations to read. */
  most: number;
  /** Whether nodes whose relations do not all fit give some of them, in no order. Else at most the first does. */
  partly: boolean;
}

/** Reads the relations of the cheaper of one or two frontiers, those of the nodes with the fewest first. */
export async function expand(
  run: Run,
  frontiers: readonly Frontier[],
  { types, most, partly }: ExpansionOptions,
): Promise<Expansion> {
  const cheaper = (name: string) =>
    frontiers.length === 1 ? `${name}0` : `CASE WHEN cost0 <= cost1 THEN ${name}0 ELSE ${name}1 END`;
  const each = (column: string) => frontiers.map((_, at) => column.replace('#', String(at))).join(', ');
  const text = [
    ...frontiers.map(
      (_, at) =>
        `CALL () { UNWIND $keys${at} AS key MATCH (n:Entity {key: key}) WHERE $kind${at} IS NULL OR $kind${at} IN labels(n) ${sorted(types)} RETURN collect(n) AS nodes${at}, collect(degree) AS degrees${at}, sum(degree) AS cost${at} }`,
    ),
    `WITH *, ${cheaper('nodes')} AS nodes, ${cheaper('degrees')} AS degrees`,
    `CALL (nodes, degrees) { UNWIND nodes${partly ? '' : `[..${fittingOrOne}]`} AS n MATCH ${relationPattern('n', types, 'r')} WITH r LIMIT toInteger($most) RETURN collect(DISTINCT r.key) AS statements }`,
    `RETURN [${each('size(nodes#)')}], [${each('cost#')}], statements`,
  ].join('\n');
  const params = frontiers.map(({ kind = null, keys }, at) => ({ [`keys${at}`]: keys, [`kind${at}`]: kind }));
  const [row] = await run({ text, params: Object.assign({ most }, ...params) });
  const [sizes, costs, statements] = row as [number[], number[], string[]];
  const chosen = costs.indexOf(Math.min(...costs));
  return { sizes, chosen, statements, cut: costs[chosen]! > most };
}

/** The statements whose two ends are both among some nodes. */
export interface StatementsBetween {
  statements: Facts[];
  /** Whether some may be missing. */
  cut: boolean;
}

/**
 * Reads the statements among nodes: each is found at the end that has fewer relations. Those between hubs, whose
 * relations are more than `most` allows, are looked up by their keys; where there are too many hubs for that, too,
 * they may be missing.
 */
export async function readStatementsBetween(
  run: Run,
  keys: readonly string[],
  { types, most }: Pick<ExpansionOptions, 'types' | 'most'>,
): Promise<StatementsBetween> {
  const lookUps = types.map(type => `${keyedRelation(type, `'${type}:' + s.key + ':' + o.key`)} RETURN r`);
  const text = `CALL () { UNWIND $keys AS key MATCH (n:Entity {key: key}) ${sorted(types)} RETURN collect(n) AS nodes, collect(degree) AS degrees }
    WITH nodes, ${fitting} AS fit
    CALL (nodes, fit) { UNWIND nodes[..fit] AS n MATCH ${relationPattern('n', types, 'r', 'm')} WHERE m IN nodes RETURN collect(DISTINCT r) AS found }
    WITH found, nodes[fit..] AS hubs
    CALL (hubs) { UNWIND hubs[..toInteger($hubs)] AS s UNWIND hubs[..toInteger($hubs)] AS o CALL (s, o) { ${lookUps.join(' UNION ALL ')} } RETURN collect(r) AS between }
    RETURN [r IN found + between | [r.key, r.basis, r.evidence, r.when]], size(hubs)`;
  const hubs = Math.floor(Math.sqrt(most / types.length));
  const [row] = await run({ text, params: { keys, most, hubs } });
  const [found, hubsFound] = row as [[string, string | null, string[], string | null][], number];
  return {
    statements: found.map(([key, basis, evidence, when]) => ({ key, basis, evidence, when })),
    cut: hubsFound > hubs,
  };
}

/** A statement's key, taken apart. */
export function partsOf(statement: string): { type: RelationType; subject: string; object: string } {
  const [type, subject, object] = statement.split(':') as [RelationType, string, string];
  return { type, subject, object };
}

/** Every relation of a node, or of some types, whichever way it leads. */
export const relationPattern = (
  node: string,
  types: readonly RelationType[],
  relation: string,
  far = '',
): string => `(${node})-[${relation}:${types.join('|')}]-(${far})`;

/** How many such relations a node has: one look-up a type, however many there are. */
export const degreeExpression = (node: string, types: readonly RelationType[]): string =>
  `COUNT { ${relationPattern(node, types, '')} }`;

const sorted = (types: readonly RelationType[]): string =>
  `WITH n, ${degreeExpression('n', types)} AS degree ORDER BY degree, n.key`;

/** How many of the nodes, whose `degrees` rise, have at most `$most` relations together. */
const fitting =
  'reduce(sum = [0, 0], d IN degrees | CASE WHEN sum[0] + d <= $most THEN [sum[0] + d, sum[1] + 1] ELSE sum END)[1]';

/** The same, but one at the least: some relations of the least hub are better than none. */
export const fittingOrOne = `(CASE ${fitting} WHEN 0 THEN 1 ELSE ${fitting} END)`;
