/** The one thin place that runs Cypher: the official driver, set up to give up soon and to cost little. */
import { Fault } from '../errors';
import { createCircuitBreaker, type Patience } from './circuit-breaker';
import { managerFor, openPools, type Connection, type Connections } from './connections';
import { noAnswer } from './driver-errors';
import {
  executeIn,
  explainIn,
  probe,
  readOnce,
  twice,
  writeRetrying,
  type Meter,
  type Query,
  type Reply,
  type Run,
} from './sessions';

export type { Connection, Meter, Query, Reply, Run };

export interface Database {
  /**
   * Runs one reading statement by itself, on a reader of a cluster; where `after` is given, it first waits until all
   * that was committed up to those bookmarks can be seen. Throws Fault UNAVAILABLE while the database is away.
   */
  read(query: Query, meter?: Meter, after?: string | string[]): Promise<Reply>;
  /** Runs `work` in one transaction. It may run again after a lost COMMIT, so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one statement outside a managed transaction, as schema changes and `CALL { … } IN TRANSACTIONS` need. */
  execute(query: Query): Promise<unknown[][]>;
  /** The operators by which the database would answer a statement, the last one first. */
  explain(query: Query): Promise<string[]>;
  /** How many connections there are now. */
  connections?(): Connections;
  /** Waits for those statements to end that are under way, and closes the connections. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Hears that the database is away, and why; statements are refused from now on. */
  away?(reason: Fault): void;
  /** Hears that it answers again. */
  back?(): void;
  /** How many connections there may be. */
  connections?: number;
  /** How long it is waited before the database is called away. */
  patience?: Patience;
}

/** For who need not be told soon, as commands, imports and tests: a database that has much to do is no outage. */
export const PATIENT: Patience = { suspicious: 5_000, probe: 10_000 };

/** Opens a pool of connections; it connects when the first statement runs. */
export function openDatabase(
  connection: Connection,
  { away, back, connections = 100, patience }: DatabaseOptions = {},
): Database {
  const { database } = connection;
  const pools = openPools(connection, connections);
  /** Members of a cluster lag behind one another: each session sees at least what the ones before it have seen. */
  let bookmarkManager = managerFor(connection);
  const open = () => pools.driver().session({ database, bookmarkManager });
  const breaker = createCircuitBreaker({
    patience,
    probe: () => probe(pools.scout(), database),
    probeFailed: pools.replaceScout,
    opened(reason) {
      pools.replaceDriver();
      away?.(reason);
    },
    closed: () => back?.(),
  });
  /** What was seen may be gone, as after a restore: nothing is to wait for it for ever. */
  const forget = (error: unknown): never => {
    if (error instanceof Fault && error.code === 'UNAVAILABLE') bookmarkManager = managerFor(connection);
    throw error;
  };
  return {
    read: (query, meter, after) => {
      if (meter) meter.queries += 1;
      const where = { database, bookmarkManager, after };
      const reading = breaker.run(() => twice(() => readOnce(pools.driver(), where, query, meter)));
      return bookmarkManager ? reading.catch(forget) : reading;
    },
    async write(work) {
      let told = false;
      const openUnlessTold = () => {
        if (told) throw noAnswer(); // whoever writes has heard that it failed: it is not tried again behind their back
        return open();
      };
      try {
        return await breaker.run(() => writeRetrying(openUnlessTold, work), Infinity);
      } finally {
        told = true;
      }
    },
    execute: query => breaker.run(() => executeIn(open(), query), Infinity),
    explain: query => explainIn(open(), query),
    connections: pools.count,
    async close() {
      breaker.stop();
      await pools.close();
      breaker.abandon();
    },
  };
}
