/** Statements in sessions of the driver: one that reads, a transaction that writes, one by itself. */
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Plan,
  type QueryResult,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { mayRetry, toFault } from './driver-errors';

/** A Cypher text and the values that it names; values never enter the text. */
export interface Query {
  text: string;
  params: Record<string, unknown>;
}

/** Counts the Bolt queries of one request, and tells when nobody waits for them any more. */
export interface Meter {
  queries: number;
  /** Those among them that asked for the bookmark alone. */
  probes?: number;
  /** Those that run now, and those that wait until fewer do. */
  running?: number;
  waiting?: Waiting;
  /** Why nobody waits any more, if so: no statement begins then, and this is thrown. */
  over?(): unknown;
  /** Aborted, it ends the statement under way. Its reason is what is thrown. Asked for only where one lasts. */
  readonly signal?: AbortSignal;
}

/** Called, each has its turn; who has waited longest is the first. */
export type Waiting = Set<() => void>;

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

/** How long, in ms, a transaction may be tried again. */
export const RETRY_MS = 5_000;
/** How long, in ms, one reading statement may run before the database ends it. */
const READ_TIMEOUT_MS = 10_000;
/** After so long, in ms, it is noticed that nobody waits for a statement. */
const NOTICED_MS = 20;
/** How long, in ms, a writing transaction may run. */
const WRITE_TIMEOUT_MS = 120_000;

export async function readOnce(
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

/** Reads are safe to repeat: a pooled connection that a restart has cut fails once, and the next one is new. */
export async function twice<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!mayRetry(error)) throw toFault(error);
    return read().catch(again => {
      throw toFault(again);
    });
  }
}

/** Asks the smallest question. */
export async function probe(driver: Driver, database: string): Promise<void> {
  try {
    await readOnce(driver, { database }, { text: 'RETURN 1', params: {} });
  } catch (error) {
    throw toFault(error);
  }
}

/** As the driver's own `executeWrite`; but that also tries again what a second try makes worse. */
export async function writeRetrying<T>(open: () => Session, work: (run: Run) => Promise<T>): Promise<T> {
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

const runIn =
  (tx: Transaction): Run =>
  async ({ text, params }) =>
    rowsOf(await tx.run(text, params));

/** Runs a statement, and closes the session. */
export const executeIn = (fresh: Session, { text, params }: Query): Promise<unknown[][]> =>
  withSession(fresh, async session => rowsOf(await session.run(text, params)));

/** The operators of a statement, the last one first; closes the session. */
export const explainIn = (fresh: Session, { text, params }: Query): Promise<string[]> =>
  withSession(fresh, async session => {
    const { summary } = await session.run(`EXPLAIN ${text}`, params);
    return summary.plan ? operatorsOf(summary.plan) : [];
  });

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap(operatorsOf),
];

async function withSession<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } catch (error) {
    throw toFault(error);
  } finally {
    session.close().catch(() => undefined);
  }
}

const rowsOf = (result: QueryResult): unknown[][] =>
  result.records.map(record => record.keys.map(key => record.get(key)));

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
