/** Opens the database that the settings choose, for as long as a command needs it. */
import type { Config } from '../config';
import { Fault } from '../errors';
import { openDatabase, PATIENT, type Connection, type Database } from '../neo4j/driver';
import { findRunning, startEmbedded, type EmbeddedNeo4j } from '../neo4j/embedded/start';
import { startProgress, type Out } from './progress';
import { optionsOf } from './serve-database';

export interface Opened {
  database: Database;
  connection: Connection;
  /** The server that was started for this; undefined where another serves. */
  embedded?: EmbeddedNeo4j;
}

type Use<T> = (opened: Opened) => Promise<T>;

/**
 * Gives `use` the database, once it answers, and closes it after. An embedded one is started and stopped; `out` hears
 * how that goes.
 */
export async function withDatabase<T>(
  config: Config,
  signal: AbortSignal,
  use: Use<T>,
  out: Out = process.stdout,
): Promise<T> {
  const named = connectionOf(config);
  if (named) return withConnection(named, use);

  const progress = startProgress('Starting Neo4j', out);
  const embedded = await startEmbedded({
    ...optionsOf(config),
    progress: progress.update,
    signal,
  });
  progress.done(`Neo4j answers at ${embedded.uri}`);
  try {
    return await withConnection(embedded, use, embedded);
  } catch (error) {
    throw (await soon(embedded.exited)) ?? error;
  } finally {
    await embedded.stop();
  }
}

/** How the database ended, if it did: its connections are gone a moment before its process is. */
const soon = (exited: EmbeddedNeo4j['exited']) =>
  Promise.race([exited, new Promise<undefined>(resolve => setTimeout(resolve, 500, undefined))]);

/** The same, but where a server of ours runs in the data folder already, that one is used, and left running. */
export async function withSharedDatabase<T>(
  config: Config,
  signal: AbortSignal,
  use: Use<T>,
  out?: Out,
): Promise<T> {
  const running = config.neo4jUri === undefined ? findRunning(config.dataDir) : undefined;
  return running ? withConnection(running, use) : withDatabase(config, signal, use, out);
}

/** The server that the settings name, if they do. */
const connectionOf = ({
  neo4jUri,
  neo4jUser,
  neo4jPassword,
  neo4jDatabase,
}: Config): Connection | undefined =>
  neo4jUri === undefined
    ? undefined
    : { uri: neo4jUri, user: neo4jUser, password: neo4jPassword ?? '', database: neo4jDatabase };

async function withConnection<T>(connection: Connection, use: Use<T>, embedded?: EmbeddedNeo4j): Promise<T> {
  const database = openDatabase(connection, { patience: PATIENT });
  try {
    if (!embedded) await assertAnswers(database, connection);
    return await use({ database, connection, embedded });
  } finally {
    await database.close();
  }
}

/** A server that others run may be away, refuse the password, lack the database or a certificate: say it at once. */
async function assertAnswers(database: Database, { uri, database: name }: Connection): Promise<void> {
  try {
    await database.read({ text: 'RETURN 1', params: {} });
  } catch (error) {
    const { message, code } = ((error as Error).cause ?? error) as Error & { code?: string };
    throw new Fault(
      'UNAVAILABLE',
      // Where the driver cannot connect, it tells of much, and of what happened last.
      `The database "${name}" at ${uri} cannot be used: ${message.replace(/^.* Caused by: /s, '')}`,
      hints.find(([sign]) => code?.startsWith(sign))?.[1] ?? 'See that the server runs, and check NEO4J_URI.',
      { cause: error },
    );
  }
}

/** The server's codes, as they begin, and what to do. */
const hints = [
  ['Neo.ClientError.Security', 'Check NEO4J_USER and NEO4J_PASSWORD.'],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'Check NEO4J_DATABASE; a Neo4j Community Edition has only the database neo4j.',
  ],
] as const;
