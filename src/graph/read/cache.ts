/**
 * A cache that the database's bookmark validates: exact, without a time to live.
 *
 * A bookmark names the last transaction that was committed, whoever made it. What was read while it stood still forms
 * a generation, and may be used by whoever has seen that bookmark since. A read belongs to a generation where
 * - an earlier read had ended with the generation's bookmark before it began;
 * - all up to that bookmark could be seen when it began: Neo4j tells the bookmark of a transaction before it has
 *   applied it, and until then reads the old values, or some old and some new;
 * - it ended with that bookmark, too: Neo4j reads what is committed as it goes, so it may have run across a commit.
 * What belongs to none is answered, and not kept.
 */
import { entryOf } from '../../maps';
import { Fault } from '../../errors';
import type { Database, Meter, Query, Reply } from '../../neo4j/driver';
import { MAX_ENTRIES } from '../plan/query-builder';
import { shareNext } from './sharing';
import { createStore, type Store } from './store';

/** One state of the database, and what is known of it. */
export interface Generation {
  readonly bookmark: string;
  readonly store: Store;
}

/** What a read brought back, and the generation that it belongs to, if it can be told. */
export interface Read {
  rows: unknown[][];
  generation?: Generation;
}

export interface Cache {
  /** How many entries one statement may read for one request. */
  readonly maxEntries: number;
  /**
   * The generation of the bookmark that was seen last. It may be past: `confirm` tells. None is given while the graph
   * changes between almost any two reads: asking for the bookmark first would then be a round trip for nothing.
   */
  latest(): Generation | undefined;
  /**
   * The generation that is valid at some moment after the call, or undefined where that cannot be told. Whoever asks
   * meanwhile shares the next probe.
   */
  confirm(meter: Meter): Promise<Generation | undefined>;
  /** Reads from the database. */
  read(query: Query, meter: Meter): Promise<Read>;
  /** About how many bytes are kept. */
  size(): number;
}

/** What belongs to a cache and is made when it is first asked for; the same at every call. */
export function perCache<T>(make: (cache: Cache) => T): (cache: Cache) => T {
  const made = new WeakMap<Cache, T>();
  return cache => entryOf(made, cache, () => make(cache));
}

/** The smallest question whose answer brings a bookmark. */
const PROBE: Query = { text: 'RETURN 1', params: {} };

/** How many times in a row the bookmark stood still, as far as it is counted. */
const STEADIEST = 4;

/** How long, in ms, reads go on to wait for a transaction to be applied; while a great one is, others go ahead. */
const PATIENCE_MS = 50;

interface Seen extends Generation {
  /** Whether all up to the bookmark can be seen: a read that waited for it has come back. */
  applied: boolean;
  /** Since when reads wait for that. */
  waitedFor?: number;
}

/** Keeps at most about `maxBytes`; 0 keeps nothing, and asks for no bookmark. */
export function createCache(
  database: Database,
  { maxBytes, maxEntries = MAX_ENTRIES }: { maxBytes: number; maxEntries?: number },
): Cache {
  let seen: Seen | undefined;
  let steadiness = STEADIEST / 2;

  /** Takes note of how a read ended that began when `before` was seen. */
  const see = (bookmark: string, before: Seen | undefined): Seen | undefined => {
    if (seen?.bookmark === bookmark) {
      steadiness = Math.min(steadiness + 1, STEADIEST);
      return seen;
    }
    // One that began before the latest bookmark was seen may tell an older one.
    if (before !== seen || !bookmark) return undefined;
    if (seen) steadiness = Math.max(steadiness - 2, 0);
    return (seen = { bookmark, store: createStore(maxBytes), applied: false });
  };
  const probe = shareNext(async (): Promise<Generation | undefined> => {
    const before = seen;
    return see((await database.read(PROBE)).bookmark, before);
  });

  /** Reads when all up to the bookmark can be seen. It cannot where the database was replaced by an older state. */
  async function readApplied(generation: Seen, query: Query, meter: Meter): Promise<Reply> {
    generation.waitedFor ??= performance.now();
    try {
      const reply = await database.read(query, meter, generation.bookmark);
      generation.applied = true;
      return reply;
    } catch (error) {
      if (!generation.applied && seen === generation && !meter.signal?.aborted) {
        seen = undefined;
        steadiness = 0;
      }
      if (error instanceof Fault) throw error;
      return database.read(query, meter);
    }
  }

  const waits = ({ applied, waitedFor }: Seen): boolean =>
    !applied && steadiness > 0 && (waitedFor === undefined || performance.now() < waitedFor + PATIENCE_MS);

  return {
    maxEntries,
    latest() {
      seen?.store.trim();
      return steadiness === 0 ? undefined : seen;
    },
    confirm(meter) {
      meter.queries += 1;
      meter.probes = (meter.probes ?? 0) + 1;
      return probe();
    },
    async read(query, meter) {
      if (maxBytes === 0) return { rows: (await database.read(query, meter)).rows };
      const before = seen;
      const waiting = before !== undefined && waits(before);
      const whole = waiting || before?.applied;
      const { rows, bookmark } = await (waiting
        ? readApplied(before, query, meter)
        : database.read(query, meter));
      const generation = see(bookmark, before);
      return { rows, generation: whole && generation === before ? generation : undefined };
    },
    size: () => seen?.store.size() ?? 0,
  };
}
