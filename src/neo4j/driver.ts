/** The one thin place that runs Cypher: the official driver, set up to give up soon and to cost little. */
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Plan,
  type QueryResult,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { Fault } from '../errors';
import { createCircuitBreaker, type Patience } from './circuit-breaker';
import { connectionsOf, type Connections } from './connections';
import { mayRetry, noAnswer, toFault } from './driver-errors';

/** A Cypher text and the values that it names; values never enter the text. */
export interface Query {
  text: string;
  params: Record<string, unknown>;
}

/** Which server, and as whom. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** Counts the Bolt queries of one request, and tells when nobody waits for them any more. */
export interface Meter {
  queries: number;
  /** Those among them that asked for the bookmark alone. */
  probes?: number;
  /** Why nobody waits any more, if so: no statement begins then, and this is thrown. */
  over?(): unknown;
  /** Aborted, it ends the statement under way. Its reason is what is thrown. Asked for only where one lasts. */
  readonly signal?: AbortSignal;
}

/** What a read brought back. */
export interface Reply {
  /** One array a record, its values in the order of the RETURN clause. */
  rows: unknown[][];
  /**
   * The last transaction that was committed when the read ended, whoever made it. What it wrote need not be visible
   * yet: Neo4j tells of a transaction when it is in the log, and applies it after.
   */
  bookmark: string;
}

/** Runs one statement inside a transaction; its rows come as arrays. */
export type Run = (query: Query) => Promise<unknown[][]>;

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

/** How long, in ms, a connection may take, and how long one is waited for where all are in use. */
const CONNECT_MS = 2_000;
/** How long, in ms, a transaction may be tried again. */
const RETRY_MS = 5_000;
/** How long, in ms, one reading statement may run before the database ends it. */
const READ_TIMEOUT_MS = 10_000;
/** After so long, in ms, it is noticed that nobody waits for a statement. */
const NOTICED_MS = 20;
/** How long, in ms, a writing transaction may run. */
const WRITE_TIMEOUT_MS = 120_000;

/** Opens a pool of connections; it connects when the first statement runs. */
export function openDatabase(
  connection: Connection,
  { away, back, connections = 100, patience }: DatabaseOptions = {},
): Database {
  const { database } = connection;
  let driver = connect(connection, connections);
  let scout = connect(connection, 1);
  /** Members of a cluster lag behind one another: each session sees at least what the ones before it have seen. */
  let bookmarkManager = managerFor(connection);
  const open = () => driver.session({ database, bookmarkManager });
  const breaker = createCircuitBreaker({
    patience,
    async probe() {
      try {
        await readOnce(scout, { database }, PROBE);
      } catch (error) {
        throw toFault(error);
      }
    },
    opened(reason) {
      // What hangs, hangs: connections that are not answered would fill the pool.
      driver = replaced(driver, connect(connection, connections));
      away?.(reason);
    },
    probeFailed() {
      scout = replaced(scout, connect(connection, 1));
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
      const reading = breaker.run(() => twice(() => readOnce(driver, where, query, meter)));
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
    execute: ({ text, params }) =>
      breaker.run(
        () => withSession(open(), async session => rowsOf(await session.run(text, params))),
        Infinity,
      ),
    explain: ({ text, params }) =>
      withSession(open(), async session => {
        const { summary } = await session.run(`EXPLAIN ${text}`, params);
        return summary.plan ? operatorsOf(summary.plan) : [];
      }),
    connections: () => connectionsOf(driver, connections),
    async close() {
      breaker.stop();
      await Promise.all([driver.close(), scout.close()]);
      breaker.abandon();
    },
  };
}

const PROBE: Query = { text: 'RETURN 1', params: {} };

/** Undefined where there is one server alone, which never lags behind itself. */
const managerFor = ({ uri }: Connection): BookmarkManager | undefined =>
  uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;

const connect = ({ uri, user, password }: Connection, maxConnectionPoolSize: number): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: CONNECT_MS,
    maxTransactionRetryTime: RETRY_MS,
    connectionLivenessCheckTimeout: 30_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'wuwen',
  });

function replaced(old: Driver, fresh: Driver): Driver {
  old.close().catch(() => undefined);
  return fresh;
}

const rowsOf = (result: QueryResult): unknown[][] =>
  result.records.map(record => record.keys.map(key => record.get(key)));

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap(operatorsOf),
];

const runIn =
  (tx: Transaction): Run =>
  async ({ text, params }) =>
    rowsOf(await tx.run(text, params));

/** As the driver's own `executeWrite`; but that also tries again what a second try makes worse. */
async function writeRetrying<T>(open: () => Session, work: (run: Run) => Promise<T>): Promise<T> {
  const until = Date.now() + RETRY_MS;
  for (let wait = 100; ; wait *= 2) {
    const session = open();
    try {
      const tx = await session.beginTransaction({ timeout: WRITE_TIMEOUT_MS });
      const result = await work(runIn(tx));
      await tx.commit();
      return result;
    } catch (error) {
      if (!mayRetry(error) || Date.now() + wait > until) throw toFault(error);
    } finally {
      session.close().catch(() => undefined); // what was not committed is rolled back
    }
    await new Promise(resolve => setTimeout(resolve, wait * (0.5 + Math.random())));
  }
}

async function readOnce(
  driver: Driver,
  { after, ...where }: { database: string; bookmarkManager?: BookmarkManager; after?: string | string[] },
  { text, params }: Query,
  meter?: Meter,
): Promise<Reply> {
  const over = meter?.over?.();
  if (over) throw over as Error;
  const session = driver.session({
    ...where,
    defaultAccessMode: neo4j.session.READ,
    ...(after && { bookmarks: after }),
  });
  try {
    const running = unnoted(() => session.run(text, params, { timeout: READ_TIMEOUT_MS }));
    const result = await (meter ? unlessAborted(running, meter) : running);
    return { rows: rowsOf(result), bookmark: session.lastBookmarks()[0] ?? '' };
  } finally {
    // A statement that still runs is ended by this. Not awaited: the answer does not depend on it, and a dead
    // connection would hold it up.
    session.close().catch(() => undefined);
  }
}

/** Most statements have ended by then, and need no signal, which costs as much as all else of a request. */
function unlessAborted<T>(running: PromiseLike<T>, meter: Meter): Promise<T> {
  return new Promise((resolve, reject) => {
    let signal: AbortSignal | undefined;
    const abort = () => reject(signal!.reason as Error);
    const timer = setTimeout(() => {
      ({ signal } = meter);
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort, { once: true });
    }, NOTICED_MS);
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    running.then(
      value => (done(), resolve(value)),
      error => (done(), reject(error)),
    );
  });
}

/** The driver notes the stack of whoever runs a statement, for the sake of its errors; nobody here reads it. */
function unnoted<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function withSession<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } catch (error) {
    throw toFault(error);
  } finally {
    session.close().catch(() => undefined);
  }
}

/** Reads are safe to repeat: a pooled connection that a restart has cut fails once, and the next one is new. */
async function twice<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!mayRetry(error)) throw toFault(error);
    return read().catch(again => {
      throw toFault(again);
    });
  }
}
