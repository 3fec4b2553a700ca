/** What every resolver of one request shares. */
import type { Database } from '../graph/driver';
import { createReader, type Reader, type ReaderOptions } from '../graph/reader';

export interface Context {
  reader: Reader;
  /** What the request has cost so far. */
  stats: { queries: number };
  /** What was found out about the operation's fields; see read-ahead.ts. */
  plans: WeakMap<object, unknown>;
}

/** The context of one request. */
export function createContext(database: Database, options: ReaderOptions = { readAhead: true }): Context {
  const stats = { queries: 0 };
  return { reader: createReader(database, stats, options), stats, plans: new WeakMap() };
}
