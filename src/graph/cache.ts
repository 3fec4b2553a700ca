/**
 * A cache that the database's bookmark validates: exact, without a time to live.
 *
 * A bookmark changes with every committed write, whoever made it. What was read while the bookmark stood still forms
 * a generation, and may be used by whoever has seen that bookmark since. A read's bookmark is taken at its end, and
 * Neo4j reads what is committed as it goes; so what a read brought back belongs to a generation only where some
 * earlier read had ended with the same bookmark before it began. Else it may mix two states, and is not kept.
 */
import type { Database, Meter, Query } from './driver';
import { createStore, type Store } from './store';

/** One state of the database, and what is known of it. */
export interface Generation {
  readonly bookmark: string;
  readonly store: Store;
}

/** What a read brought back, and the generation that it belongs to, if it can be told. */
export interface Read {
  rows: unknown[][];
  bookmark: string;
  generation?: Generation;
}

export interface Cache {
  /**
   * The generation of the bookmark that was seen last. It may be past: `confirm` tells. None is given while the graph
   * changes between almost any two reads: asking for the bookmark first would then be a round trip for nothing.
   */
  latest(): Generation | undefined;
  /** The generation that is valid at some moment after the call. Whoever asks meanwhile shares the next probe. */
  confirm(meter: Meter): Promise<Generation>;
  /** Reads from the database. */
  read(query: Query, meter: Meter): Promise<Read>;
  /** About how many bytes are kept. */
  size(): number;
}

/** The smallest question whose answer brings a bookmark. */
const PROBE: Query = { text: 'RETURN 1', params: {} };

/** How many times in a row the bookmark stood still, as far as it is counted. */
const STEADIEST = 4;

/** Keeps at most about `maxBytes`; 0 keeps nothing, and asks for no bookmark. */
export function createCache(database: Database, { maxBytes }: { maxBytes: number }): Cache {
  let seen: Generation | undefined;
  let probing: Promise<unknown> = Promise.resolve();
  let next: Promise<Generation> | undefined;
  let steadiness = 0;

  const see = (bookmark: string): Generation => {
    if (seen?.bookmark === bookmark) {
      steadiness = Math.min(steadiness + 1, STEADIEST);
      return seen;
    }
    steadiness = Math.max(steadiness - 2, 0);
    return (seen = { bookmark, store: createStore(maxBytes) });
  };
  const probe = async (): Promise<Generation> => see((await database.read(PROBE)).bookmark);

  return {
    latest() {
      if (steadiness === 0) return undefined;
      seen?.store.trim();
      return seen;
    },
    confirm(meter) {
      meter.queries += 1;
      // The next probe begins when the one under way has ended: all who come until then share it.
      next ??= probing
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          const probed = probe();
          probing = probed;
          return probed;
        });
      return next;
    },
    async read(query, meter) {
      const before = seen;
      const { rows, bookmark } = await database.read(query, meter);
      if (maxBytes === 0) return { rows, bookmark };
      const generation = see(bookmark);
      return { rows, bookmark, generation: generation === before ? generation : undefined };
    },
    size: () => seen?.store.size() ?? 0,
  };
}
