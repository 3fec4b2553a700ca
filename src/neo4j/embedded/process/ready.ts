/** Waits for the database by asking it over Bolt. */
import neo4j, { type Driver } from 'neo4j-driver';
import { Fault } from '../../../errors';
import { failure, logsSince, newestMessage, type LogMark } from '../failure';
import type { Home } from '../home';
import type { ServerProcess } from './server-process';
import { whyNotOpen } from '../store';

/** How long, in ms, the database may take until it answers; after a crash it has to recover first. */
const START_MS = 180_000;
/** How often, in ms, it is asked. */
const ASK_MS = 100;
/** After so long, in ms, without an answer it is asked whether its store is open. */
const SOON_MS = 1_000;

export interface Waiting {
  uri: string;
  password: string;
  server: ServerProcess;
  home: Home;
  mark: LogMark;
  /** Hears what the database is about. */
  progress(description: string): void;
  /** Gives up when this is aborted. */
  signal?: AbortSignal;
}

/**
 * Asks until the database answers. Throws as soon as its process ends, it refuses the password, or it is too late.
 * It is not asked before its log says that it serves: who answers at its port until then may be another server.
 */
export async function untilReady({
  uri,
  password,
  server,
  home,
  mark,
  progress,
  signal,
}: Waiting): Promise<void> {
  let gone: string | undefined;
  void server.exit.then(how => (gone = how));
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const until = Date.now() + START_MS;
  try {
    while (true) {
      const asked = hasStarted(home, mark) ? await ask(driver, home) : false;
      if (asked === true) return;
      if (asked) throw failure(`The database cannot open its store: ${asked}`, home, mark);
      signal?.throwIfAborted();
      if (gone !== undefined) throw failure(`The database ended while it started (${gone}).`, home, mark);
      if (Date.now() > until) {
        throw failure(`The database did not answer within ${START_MS / 1000} s.`, home, mark);
      }
      progress(phaseOf(newestMessage(home, mark)));
      await new Promise(resolve => setTimeout(resolve, ASK_MS));
    }
  } finally {
    await driver.close();
  }
}

/** What the database is about, in our words: its own log speaks to those who know it. */
function phaseOf(message: string | undefined): string {
  if (!message) return 'starting Java';
  if (/Bolt enabled|HTTP enabled|Remote interface|Started/.test(message)) return 'opening its ports';
  return 'opening the store';
}

const hasStarted = (home: Home, mark: LogMark) => / INFO +Started\.$/m.test(logsSince(home, mark));

/** Whether the database answers, or why it never will. It is silent for 10 s where its store does not open. */
async function ask(driver: Driver, home: Home): Promise<string | boolean> {
  const answering = answers(driver, home);
  answering.catch(() => undefined); // told below, unless the store's state is
  const soon = await Promise.race([answering, after(SOON_MS)]);
  if (soon !== undefined) return soon || ((await whyNotOpen(driver)) ?? false);
  return (await whyNotOpen(driver)) ?? answering;
}

const after = (ms: number) => new Promise<undefined>(resolve => setTimeout(resolve, ms, undefined).unref());

/** Whether the database answers. One that refuses the password never will. */
async function answers(driver: Driver, { home, passwordFile }: Home): Promise<boolean> {
  try {
    // A statement, for the server lets one connect to a database that did not open; and the first takes longest.
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j', routing: 'READ' });
    return true;
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('Neo.ClientError.Security')) return false;
    throw new Fault(
      'DATABASE_FAILED',
      `The database refuses the password in ${passwordFile}.`,
      `Write the right one into that file, or delete ${home} to begin anew: npm start imports the articles again.`,
      { cause: error },
    );
  }
}
