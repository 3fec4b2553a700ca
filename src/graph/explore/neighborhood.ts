/** What surrounds an entity: the nearest entities, and every statement among them. */
import type { RelationType } from '../../ontology';
import type { Run } from '../../neo4j/driver';
import {
  readStatementsBetween,
  expand,
  MAX_EXPANSIONS,
  partsOf,
  UnknownEntity,
  type Cut,
  type EntityId,
  type Frontier,
} from './expand';
import type { Facts } from '../plan/rows';
import { compareText } from './paths/simple-paths';

export interface NeighborhoodQuestion {
  of: EntityId;
  /** How many steps away an entity may be. */
  depth: number;
  /** The relations that count, both ways. */
  types: readonly RelationType[];
  /** How many entities at the most, the one in the middle included. */
  first: number;
}

export interface Neighborhood {
  /** Keys of entities: the middle, then the nearest first, equally near ones by key. */
  keys: string[];
  /** The statements whose two ends are among them, by key. */
  statements: Facts[];
  /**
   * FIRST: there are more entities within reach. EXPANSIONS: not all relations were followed, so that entities and
   * statements may be missing, near ones as well. Null: all is there.
   */
  cutBy: Cut | null;
}

/**
 * Reads with `depth` + 1 statements, each of which reads at most `expansions` relations. Throws UnknownEntity where
 * there is no such entity.
 */
export async function findNeighborhood(
  run: Run,
  { of, depth, types, first }: NeighborhoodQuestion,
  expansions = MAX_EXPANSIONS,
): Promise<Neighborhood> {
  const reached = new Set([of.key]);
  let frontier: Frontier = { kind: of.kind, keys: [of.key] };
  let [full, cut] = [false, false];
  for (let level = 1; level <= depth && frontier.keys.length && !full; level++) {
    const expansion = await expand(run, [frontier], { types, most: expansions, partly: true });
    if (expansion.sizes[0] === 0 && level === 1) throw new UnknownEntity([of]);
    cut ||= expansion.cut;
    const next = nextKeys(expansion.statements, reached);
    const room = first - reached.size;
    full = next.length > room;
    frontier = { keys: next.slice(0, room) };
    for (const key of frontier.keys) reached.add(key);
  }
  const keys = [...reached];
  const { statements, cut: thinned } = await readStatementsBetween(run, keys, { types, most: expansions });
  return {
    keys,
    statements: statements.sort((a, b) => compareText(a.key, b.key)),
    cutBy: cut || thinned ? 'EXPANSIONS' : full ? 'FIRST' : null,
  };
}

/** The ends of statements that were not reached before, by key. */
function nextKeys(statements: readonly string[], reached: ReadonlySet<string>): string[] {
  const ends = new Set<string>();
  for (const { subject, object } of statements.map(partsOf)) ends.add(subject).add(object);
  return [...ends].filter(key => !reached.has(key)).sort(compareText);
}
