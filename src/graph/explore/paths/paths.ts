/**
 * The shortest paths between two entities. One statement looks at what is near; where that does not tell all, a
 * breadth-first search from both ends follows. Each of its levels is one statement with a bound on what it reads, and
 * goes out from the end that is cheaper to go on with; so a hub is reached from its neighbours, and is itself expanded
 * last.
 */
import type { RelationType } from '../../../ontology';
import type { Run } from '../../../neo4j/driver';
import { expand, MAX_EXPANSIONS, UnknownEntity, type Cut, type EntityId, type Frontier } from '../expand';
import { readNearPaths, type PathEnds } from './near-paths';
import { createKnownGraph, simplePaths, type KnownGraph, type Step } from './simple-paths';

export interface PathQuestion extends PathEnds {
  /** How many steps a path may have, from 1. */
  maxLength: number;
  /** How many paths are wanted, from 1. */
  first: number;
}

export interface PathAnswer {
  /** The shortest first, among equally long ones by their keys; none visits an entity twice. */
  paths: Step[][];
  /**
   * The bound that ended the search; null where none did, so that without bounds the answer would be the same.
   * LENGTH: all paths of up to `maxLength` steps are there, and there may be longer ones.
   * EXPANSIONS, TIME: shorter paths may be missing as well.
   */
  cutBy: Cut | null;
}

export interface PathBounds {
  /** How many relations are read: so many by the look at what is near, and so many by the search that may follow. */
  expansions: number;
  /** After how many ms no further level is begun. */
  ms: number;
}

const BOUNDS: PathBounds = { expansions: MAX_EXPANSIONS, ms: 5_000 };

/** Searches with one statement, or with `maxLength` more at the most. Throws UnknownEntity where an end does not exist. */
export async function findPaths(run: Run, question: PathQuestion, bounds = BOUNDS): Promise<PathAnswer> {
  const { from, to } = question;
  if (from.key === to.key) return { paths: [[]], cutBy: null };
  const deadline = Date.now() + bounds.ms;
  const near = Date.now() < deadline && (await lookNear(run, question, bounds.expansions));
  return near || searchByLevels(run, question, bounds.expansions, deadline);
}

/** The answer, where the shortest paths have a few steps and there are enough of them, or they are too long. */
async function lookNear(
  run: Run,
  question: PathQuestion,
  expansions: number,
): Promise<PathAnswer | undefined> {
  const { from, to, maxLength, first } = question;
  const statements = await readNearPaths(run, question, expansions);
  if (!statements) throw new UnknownEntity([from, to]);
  const graph = createKnownGraph();
  graph.add(statements);
  const { paths, longer } = take(graph, from, to, first, maxLength);
  if (longer && paths.length === 0) return { paths, cutBy: 'LENGTH' };
  // Of the longer ones not all are known.
  const enough = paths.length === first && paths.at(-1)!.length === paths[0]!.length;
  return enough ? { paths, cutBy: null } : undefined;
}

async function searchByLevels(
  run: Run,
  { from, to, types, maxLength, first }: PathQuestion,
  expansions: number,
  deadline: number,
): Promise<PathAnswer> {
  const search = beginSearch(run, from, to, types, expansions);
  let cut: Cut | null = null;
  for (let level = 1; level <= maxLength && !search.exhausted(); level++) {
    if (Date.now() >= deadline) {
      cut ??= 'TIME';
      break;
    }
    const { missing, whole } = await search.deepen();
    if (missing) throw new UnknownEntity([from, to]);
    if (!whole) cut ??= 'EXPANSIONS';
    // Up to `level` steps every path is known by now; where the search was cut, any that is known must do.
    const { paths } = take(search.graph, from, to, first, cut ? maxLength : level);
    if (paths.length === first) return { paths, cutBy: cut };
  }
  const { paths, longer } = take(search.graph, from, to, first, maxLength);
  const all = paths.length === first || (search.exhausted() && !longer);
  return { paths, cutBy: cut ?? (all ? null : 'LENGTH') };
}

/** The first paths of up to `longest` steps, and whether a longer one came before there were enough. */
function take(
  graph: KnownGraph,
  from: EntityId,
  to: EntityId,
  first: number,
  longest: number,
): { paths: Step[][]; longer: boolean } {
  const paths: Step[][] = [];
  for (const path of simplePaths(graph, from.key, to.key)) {
    if (path.length > longest) return { paths, longer: true };
    paths.push(path);
    if (paths.length === first) break;
  }
  return { paths, longer: false };
}

/** A search under way: what is known of the graph, and how far it has come from either end. */
interface Search {
  graph: KnownGraph;
  /** Goes one level further from one end. */
  deepen(): Promise<{
    /** Whether one of the ends does not exist. */
    missing: boolean;
    /** Whether the level was read as a whole. */
    whole: boolean;
  }>;
  /** Whether all that hangs together with one of the ends is known. */
  exhausted(): boolean;
}

/** One end of a search. */
interface Side extends Frontier {
  /** All entities that it has come to. */
  reached: Set<string>;
}

function beginSearch(
  run: Run,
  from: EntityId,
  to: EntityId,
  types: readonly RelationType[],
  expansions: number,
): Search {
  const graph = createKnownGraph();
  const expanded = new Set<string>();
  const sides = [from, to].map(({ kind, key }): Side => ({
    kind,
    keys: [key],
    reached: new Set([key]),
  }));
  let left = expansions;
  /** A level leaves something for the next: with a hub at both ends, that finds what lies between. */
  const mostOfLevel = expansions / 2;

  async function deepen() {
    const waiting = sides.map(({ kind, keys }) => ({ kind, keys: keys.filter(key => !expanded.has(key)) }));
    const known = waiting.findIndex(({ keys }) => keys.length === 0);
    if (known >= 0) {
      advance(sides[known]!, graph);
      return { missing: false, whole: true };
    }
    const { sizes, chosen, statements, cut } = await expand(run, waiting, {
      types,
      most: Math.min(left, mostOfLevel),
      partly: false,
    });
    left -= statements.length;
    graph.add(statements);
    for (const key of waiting[chosen]!.keys) expanded.add(key);
    advance(sides[chosen]!, graph);
    return { missing: sizes.includes(0), whole: !cut };
  }

  return { graph, deepen, exhausted: () => sides.some(({ keys }) => keys.length === 0) };
}

/** Moves a side to the entities one step on. */
function advance(side: Side, graph: KnownGraph): void {
  const next = new Set(side.keys.flatMap(key => graph.steps(key).map(({ to }) => to)));
  side.keys = [...next].filter(key => !side.reached.has(key));
  delete side.kind;
  for (const key of side.keys) side.reached.add(key);
}
