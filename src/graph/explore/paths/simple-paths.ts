/** Paths in a graph that is held in memory: the shortest first, without loops, one after the other. */
import { push } from '../../../maps';
import { partsOf } from '../expand';

/** One step of a path. */
export interface Step {
  /** The key of the statement over which it leads. */
  statement: string;
  /** The key of the entity to which it leads. */
  to: string;
  /** Whether it leads from the statement's subject to its object. */
  forward: boolean;
}

/** Statements, as far as they are known, by their ends. */
export interface KnownGraph {
  add(statements: readonly string[]): void;
  /** All known steps from an entity, in no order. */
  steps(from: string): readonly Step[];
}

export function createKnownGraph(): KnownGraph {
  const known = new Set<string>();
  const steps = new Map<string, Step[]>();
  return {
    add(statements) {
      for (const statement of statements) {
        if (known.has(statement)) continue;
        known.add(statement);
        const { subject, object } = partsOf(statement);
        push(steps, subject, { statement, to: object, forward: true });
        push(steps, object, { statement, to: subject, forward: false });
      }
    },
    steps: from => steps.get(from) ?? [],
  };
}

/**
 * All paths that visit no entity twice, the shortest first; among equally long ones by the keys of entity and
 * statement, step by step. Each costs a breadth-first search for each of its steps, so take only as many as needed.
 *
 * Yen's algorithm (1971) with Lawler's partition (1972): the paths not yet given are parted by where they first
 * leave the given ones; of each part the best is a candidate.
 */
export function* simplePaths(graph: KnownGraph, from: string, to: string): Generator<Step[], void> {
  const candidates: Candidate[] = [];
  const consider = (prefix: Step[], banned: ReadonlySet<string>) => {
    const rest = bestRest(graph, from, to, prefix, banned);
    if (rest) candidates.push({ path: [...prefix, ...rest], leaves: prefix.length, banned });
  };
  consider([], new Set());
  for (;;) {
    const best = candidates.sort((a, b) => compare(a.path, b.path)).shift();
    if (!best) return;
    const { path, leaves, banned } = best;
    yield path;
    for (let at = leaves; at < path.length; at++) {
      consider(path.slice(0, at), new Set([path[at]!.statement, ...(at === leaves ? banned : [])]));
    }
  }
}

/** The best of the paths that begin with the first `leaves` steps of `path` and go on over none of `banned`. */
interface Candidate {
  path: Step[];
  leaves: number;
  banned: ReadonlySet<string>;
}

/** The best way on to `to` that touches nothing of `prefix` and does not begin with one of `banned`. */
function bestRest(
  graph: KnownGraph,
  from: string,
  to: string,
  prefix: Step[],
  banned: ReadonlySet<string>,
): Step[] | undefined {
  const visited = new Set([from, ...prefix.map(step => step.to)]);
  const spur = prefix.at(-1)?.to ?? from;
  const starts = graph.steps(spur).filter(step => !banned.has(step.statement) && !visited.has(step.to));
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let distance = 0; frontier.length; distance++) {
    if (starts.some(step => distances.get(step.to) === distance)) {
      return walk(graph, starts, distances, distance);
    }
    const next: string[] = [];
    for (const key of frontier) {
      for (const step of graph.steps(key)) {
        if (visited.has(step.to) || distances.has(step.to)) continue;
        distances.set(step.to, distance + 1);
        next.push(step.to);
      }
    }
    frontier = next;
  }
  return undefined;
}

/** Goes down the distances, with the least step at each. */
function walk(
  graph: KnownGraph,
  starts: readonly Step[],
  distances: ReadonlyMap<string, number>,
  distance: number,
): Step[] {
  const path: Step[] = [];
  for (let steps = starts, left = distance; left >= 0; left--) {
    const step = steps
      .filter(({ to }) => distances.get(to) === left)
      .reduce((least, other) => (compareSteps(other, least) < 0 ? other : least));
    path.push(step);
    steps = graph.steps(step.to);
  }
  return path;
}

function compare(a: Step[], b: Step[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((step, at) => step.statement !== b[at]!.statement);
  return at < 0 ? 0 : compareSteps(a[at]!, b[at]!);
}

const compareSteps = (a: Step, b: Step): number =>
  compareText(a.to, b.to) || compareText(a.statement, b.statement);

/** Compares keys as Cypher's ORDER BY does. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
