/** What every resolver of one request shares. */
import type { Cache } from '../graph/read/cache';
import { createReader, type Reader, type ReaderOptions } from '../graph/read/reader';

export interface Context {
  reader: Reader;
  /** What the request has cost so far. */
  stats: { queries: number };
  /** Loaders of single fields, by their syntax. */
  loaders: WeakMap<object, unknown>;
  /** Forgets what was read: the operation is executed again, without the cache. */
  restart(): void;
}

/** The context of one request. */
export function createContext(cache: Cache, options: ReaderOptions = { readAhead: true }): Context {
  const stats = { queries: 0 };
  const context: Context = {
    reader: createReader(cache, stats, options),
    stats,
    loaders: new WeakMap(),
    restart() {
      context.reader = createReader(cache, stats, { ...options, fresh: true });
    },
  };
  return context;
}
