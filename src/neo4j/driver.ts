/** The one thin place that runs Cypher: the official driver, set up to give up soon and to cost little. */
import neo4j, { type Driver, type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import { Fault } from '../errors';

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

/** Counts the Bolt queries of one request. */
export interface Meter {
  queries: number;
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
   * Runs one reading statement by itself; where `after` is given, it first waits until all that was committed up to
   * that bookmark can be seen. Throws Fault UNAVAILABLE while the database is away.
   */
  read(query: Query, meter?: Meter, after?: string): Promise<Reply>;
  /** Runs `work` in one transaction. It may run again after a lost COMMIT, so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one statement outside a managed transaction, as schema changes and `CALL { … } IN TRANSACTIONS` need. */
  execute(query: Query): Promise<unknown[][]>;
  /** Waits for those statements to end that are under way, and closes the connections. */
  close(): Promise<void>;
}

/** How long, in ms, anyone waits for a database that does not answer. */
const GIVE_UP_MS = 5_000;
/** How long, in ms, one reading statement may run before the database ends it. */
const READ_TIMEOUT_MS = 10_000;

/** Opens a pool of connections; it connects when the first statement runs. */
export function openDatabase({ uri, user, password, database }: Connection): Database {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: GIVE_UP_MS,
    connectionAcquisitionTimeout: GIVE_UP_MS,
    maxTransactionRetryTime: GIVE_UP_MS,
    connectionLivenessCheckTimeout: 30_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'wuwen',
  });
  return {
    read: (query, meter, after) => {
      if (meter) meter.queries += 1;
      return once(() => readOnce(driver, database, query, after));
    },
    write: work =>
      withSession(driver, database, session =>
        session.executeWrite(tx => work(runIn(tx)), { timeout: 120_000 }),
      ),
    execute: ({ text, params }) =>
      withSession(driver, database, async session => rowsOf(await session.run(text, params))),
    close: () => driver.close(),
  };
}

const rowsOf = (result: QueryResult): unknown[][] =>
  result.records.map(record => record.keys.map(key => record.get(key)));

const runIn =
  (tx: ManagedTransaction): Run =>
  async ({ text, params }) =>
    rowsOf(await tx.run(text, params));

async function readOnce(
  driver: Driver,
  database: string,
  { text, params }: Query,
  after?: string,
): Promise<Reply> {
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.READ,
    ...(after && { bookmarks: after }),
  });
  try {
    const result = await inTime(unnoted(() => session.run(text, params, { timeout: READ_TIMEOUT_MS })));
    return { rows: rowsOf(result), bookmark: session.lastBookmarks()[0] ?? '' };
  } finally {
    // Not awaited: the answer does not depend on it, and a dead connection would hold it up.
    session.close().catch(() => undefined);
  }
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

async function withSession<T>(
  driver: Driver,
  database: string,
  work: (session: ReturnType<Driver['session']>) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database });
  try {
    return await work(session);
  } catch (error) {
    throw asFault(error);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Reads are safe to repeat: a pooled connection that a restart has cut fails once, and the next one is new. */
async function once<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw asFault(error);
    return read().catch(again => {
      throw asFault(again);
    });
  }
}

/** A server that took the statement and then fell silent is away, too: the driver itself would wait for ever. */
function inTime<T>(answer: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(unavailable()), READ_TIMEOUT_MS + GIVE_UP_MS);
    answer.then(
      value => (clearTimeout(timer), resolve(value)),
      error => (clearTimeout(timer), reject(error)),
    );
  });
}

const unavailable = (cause?: unknown) =>
  new Fault('UNAVAILABLE', 'The database does not answer.', 'Try again in a few seconds.', { cause });

/** Codes and GQL statuses by which the driver says that a server cannot be reached, or not now. */
const AWAY = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

function asFault(error: unknown): unknown {
  if (error instanceof Fault) return error;
  const { code, gqlStatus, message = '' } = error as { code?: string; gqlStatus?: string; message?: string };
  if (code?.startsWith('Neo.ClientError.Security')) {
    return new Fault(
      'UNAVAILABLE',
      'The database refuses the user or the password.',
      'Check NEO4J_USER and NEO4J_PASSWORD, then start again.',
      { cause: error },
    );
  }
  if (code?.includes('TransactionTimedOut')) {
    return new Fault(
      'LIMIT_EXCEEDED',
      `The query ran for more than ${READ_TIMEOUT_MS / 1000} s.`,
      'Ask for less.',
      {
        cause: error,
      },
    );
  }
  const away =
    AWAY.has(code ?? '') ||
    // The driver's own errors have this status, and so have the server's where it has no better one.
    (gqlStatus === '50N42' && !code?.startsWith('Neo.')) ||
    code?.startsWith('Neo.TransientError.General.DatabaseUnavailable') ||
    /pool is closed|acquisition timed out/i.test(message);
  return away ? unavailable(error) : error;
}
