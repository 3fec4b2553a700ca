/** What entities have in common: what two of them share, and which share the most with one. */
import { relationOf, statementKey, factTypes, type RelationType } from '../../ontology';
import { keyedRelation } from '../cypher/text';
import type { Run } from '../../neo4j/driver';
import {
  relationPattern,
  degreeExpression,
  expand,
  fittingOrOne,
  MAX_EXPANSIONS,
  partsOf,
  UnknownEntity,
  type Cut,
  type EntityId,
} from './expand';
import { compareText } from './paths/simple-paths';

/** An entity to which two others are related in the same way. */
export interface Shared {
  relation: RelationType;
  /** Whether the two are the subjects; of a symmetric relation always. */
  forward: boolean;
  /** The key of what they share. */
  node: string;
  /** The keys of the statements: of `a`, of `b`. */
  statements: [string, string];
}

export interface CommonAnswer {
  /** By relation, then by direction, then by key. */
  shared: Shared[];
  /** FIRST: there are more. EXPANSIONS: both have too many relations to follow them all. */
  cutBy: Cut | null;
}

/**
 * What two entities share. The relations of the one that has fewer are followed; whether the other has the same
 * is looked up by the statement's key. Two statements. Throws UnknownEntity where one of the two does not exist.
 */
export async function findCommon(
  run: Run,
  { a, b, first }: { a: EntityId; b: EntityId; first: number },
  expansions = MAX_EXPANSIONS,
): Promise<CommonAnswer> {
  const frontiers = [a, b].map(({ kind, key }) => ({ kind, keys: [key] }));
  const options = { types: factTypes, most: expansions, partly: true };
  const { sizes, chosen, statements, cut } = await expand(run, frontiers, options);
  if (sizes.includes(0)) throw new UnknownEntity([a, b].filter((_, at) => sizes[at] === 0));
  const [near, far] = chosen === 0 ? [a.key, b.key] : [b.key, a.key];
  const possible = statements.flatMap(statement =>
    counterparts(statement, near, far).map(counterpart => ({ statement, counterpart })),
  );
  const there = await existing(
    run,
    possible.map(({ counterpart }) => counterpart),
  );
  const shared = possible
    .filter(({ counterpart }) => there.has(counterpart))
    .map(({ statement, counterpart }): Shared => {
      const { type, subject, object } = partsOf(statement);
      const forward = relationOf(type).symmetric === true || subject === near;
      const node = subject === near ? object : subject;
      const statements: Shared['statements'] =
        near === a.key ? [statement, counterpart] : [counterpart, statement];
      return { relation: type, forward, node, statements };
    })
    .sort(compareShared);
  return {
    shared: shared.slice(0, first),
    cutBy: cut ? 'EXPANSIONS' : shared.length > first ? 'FIRST' : null,
  };
}

/** The keys that the same statement would have if it were one of `far`, not of `near`. */
function counterparts(statement: string, near: string, far: string): string[] {
  const { type, subject, object } = partsOf(statement);
  const node = subject === near ? object : subject;
  if (relationOf(type).symmetric) return [statementKey(type, far, node), statementKey(type, node, far)];
  return [subject === near ? statementKey(type, far, node) : statementKey(type, node, far)];
}

/** Which of the statements there are; one look-up each. */
async function existing(run: Run, keys: readonly string[]): Promise<Set<string>> {
  const lookUps = factTypes.map(
    type => `UNWIND $${type} AS key ${keyedRelation(type, 'key')} RETURN r.key AS key`,
  );
  const text = `CALL () { ${lookUps.join(' UNION ALL ')} } RETURN collect(key)`;
  const byType = factTypes.map(type => [type, keys.filter(key => key.startsWith(`${type}:`))]);
  const [row] = await run({ text, params: Object.fromEntries(byType) });
  return new Set(row![0] as string[]);
}

const compareShared = (a: Shared, b: Shared): number =>
  compareText(a.relation, b.relation) || Number(b.forward) - Number(a.forward) || compareText(a.node, b.node);

/** An entity that has neighbours in common with another. */
export interface RelatedEntity {
  key: string;
  /** The sum over the shared neighbours of 1 / ln(how many relations the neighbour has). */
  score: number;
  /** How many neighbours they share. */
  sharedCount: number;
  /** The keys of those that say most, at most MAX_SHARED. */
  shared: string[];
}

/** How many shared neighbours are named. */
export const MAX_SHARED = 20;

export interface RelatedAnswer {
  /** The most related first, equally related ones by key. */
  entities: RelatedEntity[];
  /** EXPANSIONS: of neighbours with too many relations, which say the least, some or all were left out. */
  cutBy: Cut | null;
}

/**
 * Ranks entities by the neighbours that they share with one, in one statement. The score is that of L. A. Adamic
 * and E. Adar, "Friends and neighbors on the Web", Social Networks 25 (2003), 211-230: a neighbour of many counts
 * for little. Follows at most `expansions` relations of the one, and as many of its neighbours. Throws UnknownEntity where there is no such entity.
 */
export async function findRelated(
  run: Run,
  { of, first }: { of: EntityId; first: number },
  expansions = MAX_EXPANSIONS,
): Promise<RelatedAnswer> {
  const relations = (node: string, far: string) => relationPattern(node, factTypes, '', far);
  const degree = (node: string) => degreeExpression(node, factTypes);
  const text = `MATCH (a:Entity {key: $key}) WHERE $kind IN labels(a)
    CALL (a) { MATCH ${relations('a', 'z')} WITH z LIMIT toInteger($most) WITH DISTINCT z WHERE z <> a WITH z, ${degree('z')} AS degree ORDER BY degree, z.key RETURN collect(z) AS near, collect(degree) AS degrees, sum(degree) AS cost }
    WITH a, near, degrees, cost, ${fittingOrOne} AS fit
    CALL (a, near, degrees, fit) {
      UNWIND range(0, fit - 1) AS at WITH a, near[at] AS z, 1 / log(degrees[at]) AS weight
      MATCH ${relations('z', 'y')} WITH a, y, z, weight LIMIT toInteger($most)
      WITH DISTINCT y, z, weight WHERE y <> a AND y <> z
      WITH y, z, weight ORDER BY weight DESC, z.key
      WITH y, sum(weight) AS score, collect(z.key) AS shared
      ORDER BY score DESC, y.key LIMIT toInteger($first)
      RETURN collect([y.key, score, size(shared), shared[..${MAX_SHARED}]]) AS ranked
    }
    RETURN ranked, cost > $most OR ${degree('a')} > $most`;
  const [row] = await run({ text, params: { ...of, first, most: expansions } });
  if (!row) throw new UnknownEntity([of]);
  const [ranked, cut] = row as [[string, number, number, string[]][], boolean];
  return {
    entities: ranked.map(([key, score, sharedCount, shared]) => ({ key, score, sharedCount, shared })),
    cutBy: cut ? 'EXPANSIONS' : null,
  };
}
