/** Gives the app its database, and keeps it there: an embedded one that dies or hangs is started again. */
import type { Config } from '../config';
import { Fault } from '../errors';
import type { Log } from '../log';
import { openDatabase, type Connection } from '../neo4j/driver';
import { needsRestart } from '../neo4j/driver-errors';
import { startEmbedded, type EmbeddedNeo4j } from '../neo4j/embedded/start';
import { supervise, type Supervisor } from '../neo4j/embedded/supervisor';
import type { SwitchableDatabase } from '../neo4j/switchable-database';

/** How long, in ms, an embedded database may be silent before it is started anew. */
const HUNG_MS = 20_000;

export const starting = () =>
  new Fault('UNAVAILABLE', 'The server is starting.', 'Try again in a few seconds.');
const restarting = (cause: unknown) =>
  new Fault('UNAVAILABLE', 'The database has ended, and is started again.', 'Try again in a few seconds.', {
    cause,
  });

/** Lets `served` use the server at `connection`, which others keep. */
export function serveNamed(served: SwitchableDatabase, connection: Connection, log: Log): void {
  served.use(
    openDatabase(connection, {
      away: reason => log.warn({ err: reason.cause }, reason.message),
      back: () => log.info('The database answers again.'),
    }),
  );
}

/** Lets `served` use the embedded server, and keeps that running. */
export function serveEmbedded(
  served: SwitchableDatabase,
  embedded: EmbeddedNeo4j,
  config: Config,
  log: Log,
): Supervisor {
  let hung: NodeJS.Timeout | undefined;
  const open = (server: EmbeddedNeo4j) =>
    served.use(
      openDatabase(server, {
        away(reason) {
          log.warn({ err: reason.cause }, reason.message);
          if (needsRestart(reason)) supervisor.replace();
          else hung = setTimeout(() => supervisor.replace(), HUNG_MS).unref();
        },
        back() {
          clearTimeout(hung);
          log.info('The database answers again.');
        },
      }),
    );
  const supervisor = supervise(embedded, {
    start: signal => startEmbedded({ ...optionsOf(config), ports: portsOf(embedded), signal }),
    ended(why, wait) {
      clearTimeout(hung);
      served.leave(restarting(why));
      const { message, hint } = why as Fault;
      log.error({ reason: message, hint }, `The database is away; it is started again in ${wait / 1000} s.`);
    },
    started(server) {
      open(server);
      log.info({ uri: server.uri }, 'The database runs again.');
    },
  });
  open(embedded);
  return supervisor;
}

/** How the settings want the embedded server. */
export const optionsOf = ({ dataDir, heap, pageCache, javaHome }: Config) => ({
  dataDir,
  memory: { heap, pageCache },
  javaHome,
});

const portsOf = ({ uri, httpUrl }: EmbeddedNeo4j) => ({
  bolt: Number(new URL(uri).port),
  http: Number(new URL(httpUrl).port),
});
