/** What every resolver of one request shares. */
import type { Cache } from '../graph/read/cache';
import { createReader, type Reader, type ReaderOptions } from '../graph/read/reader';
import type { Changes } from '../graph/read/changes';
import type { Meter } from '../neo4j/driver';
import { createCost, type Cost } from './cost/cost';

/** Something in the graph that no import has written. */
export interface Oddity {
  what: string;
  /** Keys, or how else to find them. */
  where: readonly string[];
  /** How many of them doctor can fix. */
  fixable: number;
}

export interface Context {
  reader: Reader;
  /** What the request has cost so far. */
  stats: Meter;
  /** What its answer costs, and how much it may. */
  cost: Cost;
  /** Loaders of single fields, by their syntax; made by the first field that needs one. */
  loaders?: WeakMap<object, unknown>;
  /** Where changes of the graph are told, if they are. */
  changes?: Changes;
  /** Walks the graph for oddities, for whoever may ask for that; undefined where nobody may. */
  examine?(): Promise<Oddity[]>;
  /** Forgets what was read: the operation is executed again, without the cache. */
  restart(this: Context): void;
}

export interface ContextOptions extends ReaderOptions {
  /** Who waits for the answer; the signal is asked for only where a read lasts. */
  asker?: { readonly signal: AbortSignal; over(): unknown };
  changes?: Changes;
  /** How many nodes the answer may have. */
  maxAnswerNodes?: number;
  /** Whether the keys of the answer's nodes are noted. */
  notesEntities?: boolean;
  examine?: Context['examine'];
}

/** The context of one request. */
export function createContext(cache: Cache, options: ContextOptions = { readAhead: true }): Context {
  const stats = new RequestMeter(options.asker);
  const cost = createCost(options.maxAnswerNodes, options.notesEntities);
  return {
    reader: createReader(cache, stats, options),
    stats,
    cost,
    changes: options.changes,
    examine: options.examine,
    restart() {
      // Yoga copies a context into its own.
      this.reader = createReader(cache, stats, { ...options, fresh: true });
      this.loaders = undefined;
      cost.reset();
    },
  };
}

/** A class: V8 makes a hidden class for each object literal with a getter, which outlives what the getter refers to. */
class RequestMeter implements Meter {
  queries = 0;
  probes?: number = undefined;
  running = 0;

  constructor(private readonly asker: ContextOptions['asker']) {}

  over(): unknown {
    return this.asker?.over();
  }

  get signal(): AbortSignal | undefined {
    return this.asker?.signal;
  }
}
