/**
 * What several requests want of the graph, read by one statement (`coalescing-queue.ts`): the same selection from different
 * roots, so that what lies below several of them is read once; or rows of the same statement over `$each`.
 */
import { entryOf } from '../../maps';
import { perCache, type Cache, type Generation, type Read } from './cache';
import type { Meter, Query } from '../../neo4j/driver';
import type { Root } from '../plan/compile';
import { compileBatch, batchKeyOf } from '../plan/batch';
import type { Approach } from '../plan/list';
import { createQueue } from './coalescing-queue';
import type { Selection } from '../plan/selection';
import type { Connection, Edge } from '../plan/rows';
import { createStore, type Store } from './store';

/** What a read brought back, where it was put, and the generation that it belongs to, if it can be told. */
export interface CoalescedRead {
  value: Connection<Edge>;
  store: Store;
  generation?: Generation;
}

export interface CoalescedReads {
  /** Reads `selection` from a root. */
  root(root: Root, selection: Selection, meter: Meter): Promise<CoalescedRead>;
  /**
   * Runs a statement. One whose parameters are a list `each` goes over that list, and may get a longer one: its rows
   * begin with the place in the list, and those of one entry depend on no other.
   */
  rows(query: Query, meter: Meter): Promise<Read>;
}

/** For so many of several requests a statement may read as for each alone; what is too much then is read for each. */
const MOST_TOGETHER = 5;

/** The coalesced reads of a cache: the same at every call. */
export const coalescedReadsOf = perCache(createCoalescedReads);

function createCoalescedReads(cache: Cache): CoalescedReads {
  type RootQueue = (root: Root, meter: Meter) => Promise<CoalescedRead>;
  const roots = new WeakMap<Selection, Map<string, RootQueue>>();
  const rows = new Map<string, (one: unknown, meter: Meter) => Promise<Read>>();

  const readRoots = async (
    asked: readonly Root[],
    selection: Selection,
    meter: Meter,
    approach: Approach = 'FILTER_FIRST',
  ): Promise<CoalescedRead[]> => {
    const most = cache.maxEntries * Math.min(asked.length, MOST_TOGETHER);
    const { query, decode } = compileBatch(asked, selection, most, approach);
    const { rows, generation } = await cache.read(query, meter);
    const store = generation?.store ?? createStore();
    const pages = decode(rows[0]!, store);
    if (pages[0]!.tooMuch) return readRoots(asked, selection, meter, 'IN_ORDER');
    return pages.map((value): CoalescedRead => ({ value, store, generation }));
  };

  const readEach = async (text: string, each: readonly unknown[], meter: Meter) => {
    const { rows, generation } = await cache.read({ text, params: { each } }, meter);
    const found = each.map((): Read => ({ rows: [], generation }));
    for (const row of rows) found[row[0] as number]!.rows.push(row);
    return found;
  };

  return {
    async root(root, selection, meter) {
      const batchKey = batchKeyOf(root);
      if (batchKey === undefined) return (await readRoots([root], selection, meter))[0]!;
      const ofSelection = entryOf(roots, selection, () => new Map<string, RootQueue>());
      const queue = entryOf(ofSelection, batchKey, () =>
        createQueue<Root, CoalescedRead>((asked, meter) => readRoots(asked, selection, meter)),
      );
      return queue(root, meter);
    },
    rows(query, meter) {
      const { text, params } = query;
      if (!Array.isArray(params['each']) || params['each'].length !== 1) return cache.read(query, meter);
      const queue = entryOf(rows, text, () =>
        createQueue<unknown, Read>((each, meter) => readEach(text, each, meter)),
      );
      return queue(params['each'][0], meter);
    },
  };
}
