/**
 * Reads more of a kind than was asked for. Where one request after another wants the same of other nodes of a kind,
 * while the graph stands still, the rest of the kind is read, too, as long as it is small: in the order of its keys,
 * in windows that grow, as operating systems read files ahead. How much is read is bounded by how many requests found
 * nothing: so it costs not much more than they did, however little of it is used (as in "ski rental" problems).
 */
import { entryOf } from '../../maps';
import { perCache, type Cache, type Generation } from './cache';
import type { RootList } from '../plan/list';
import { compile } from '../plan/compile';
import { pageOfEdges } from '../plan/query-builder';
import type { Selection } from '../plan/selection';
import type { Connection, Edge } from '../plan/rows';
import type { Page } from '../cypher/page';
import type { End, Kind } from '../../ontology';

export interface Prefetch {
  /** Hears that a request had to read `selection` of so many nodes of a kind. */
  missed(generation: Generation, kind: End, selection: Selection, nodes: number): void;
}

/** The prefetch of a cache: the same at every call. */
export const prefetchOf = perCache(createPrefetch);

/** Kinds with more nodes than this are too large to be read as a whole. */
const MOST = 10_000;
/** How many nodes are read at once, at first and at the most. */
const [SMALLEST, LARGEST] = [64, 512];
/** How many nodes may be read ahead for a request that found nothing: they cost about as much as it did. */
const creditFor = (nodes: number) => 16 + 4 * nodes;

interface Progress {
  /** How many nodes may still be read. */
  credit: number;
  window: number;
  /** The last key that was read. */
  last?: string;
  /** Whether a window is being read; or the kind is read, too large, or the cache full. */
  busy: boolean;
}

function createPrefetch(cache: Cache): Prefetch {
  const generations = new WeakMap<Generation, Map<Selection, Map<End, Progress>>>();

  function progressOf(generation: Generation, kind: End, selection: Selection): Progress {
    const selections = entryOf(generations, generation, () => new Map<Selection, Map<End, Progress>>());
    const kinds = entryOf(selections, selection, () => new Map<End, Progress>());
    return entryOf(kinds, kind, () => ({ credit: 0, window: SMALLEST, busy: false }));
  }

  /** Reads the next window. Says whether there is more to read ahead. */
  async function readWindow(
    generation: Generation,
    kind: End,
    selection: Selection,
    progress: Progress,
  ): Promise<boolean> {
    const { last, window } = progress;
    const page: Page = { size: window, backward: false, ...(last !== undefined && { after: [last] }) };
    const requirements = { list: true, more: true, total: true, facts: false };
    const { query, decode } = compile(
      { end: kind as Kind, list: { order: [], page, requirements } },
      selection,
    );
    const read = await cache.read(query, { queries: 0 });
    if (read.generation !== generation) return false;
    const { edges, more, total } = decode(read.rows[0]!, generation.store);
    extendBeginning(generation, kind, last, { edges, more, total, requirements });
    progress.last = edges.at(-1)?.node.key;
    progress.credit -= window;
    progress.window = Math.min(2 * window, LARGEST);
    return more && total! <= MOST && generation.store.isRoomy();
  }

  return {
    missed(generation, kind, selection, nodes) {
      const progress = progressOf(generation, kind, selection);
      progress.credit += creditFor(nodes);
      if (progress.busy || progress.credit < progress.window || !generation.store.isRoomy()) return;
      progress.busy = true;
      readWindow(generation, kind, selection, progress)
        .then(more => (progress.busy = !more))
        .catch(() => undefined); // nobody asked for it; whoever does hears of the failure
    },
  };
}

/** The beginning of a kind's list, in the order of keys, as far as it was read. */
const shelfOf = (generation: Generation) => generation.store.lists;
const nameOf = (kind: End) => `beginning ${kind}`;

/** Adds a window that follows the key `last` to the beginning of a kind, if that was read as far as `last`. */
export function extendBeginning(
  generation: Generation,
  kind: End,
  last: string | undefined,
  read: Connection<Edge>,
): void {
  const there = shelfOf(generation).get(nameOf(kind));
  if (last === undefined) {
    if (!there) shelfOf(generation).set(nameOf(kind), read);
  } else if (there && there.edges.at(-1)?.node.key === last) {
    shelfOf(generation).set(nameOf(kind), { ...read, edges: [...there.edges, ...read.edges] });
  }
}

/** Whether a list is all of its kind, in the order of keys: no other is served by what was read ahead. */
export const isPlain = ({ where, order }: RootList): boolean => !where && order.length === 0;

/** A page of a kind's list, where it lies in the beginning that was read ahead. */
export function pageAhead(generation: Generation, kind: End, list: RootList): Connection<Edge> | undefined {
  if (!isPlain(list)) return undefined;
  const { page, requirements } = list;
  const beginning = shelfOf(generation).get(nameOf(kind));
  if (!beginning) return undefined;
  const { edges, more: unread, total } = beginning;
  const { size, backward, after, before } = page;
  const start = after ? placeOf(edges, after[0] as string, true) : 0;
  const end = before ? placeOf(edges, before[0] as string, false) : edges.length;
  if (end === edges.length && unread && (backward || start + size >= end)) return undefined;
  const [from, to] = backward
    ? [Math.max(start, end - size - 1), end]
    : [start, Math.min(start + size + 1, end)];
  const taken = edges.slice(from, Math.max(from, to));
  return { ...pageOfEdges(backward ? taken.reverse() : taken, page), total, requirements };
}

/** The place of the first entry whose key is not below `key`, or is above it. */
function placeOf(edges: readonly Edge[], key: string, above: boolean): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { node } = edges[middle]!;
    if (node.key < key || (above && node.key === key)) low = middle + 1;
    else high = middle;
  }
  return low;
}
