/** A real Neo4j of our own: the server as a child process, on loopback, which never outlives this process. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { Fault } from '../errors';
import { configure, ensurePassword, homeIn, type Home, type Memory } from './embedded/home';
import { findJars } from './embedded/jars';
import { requireJava } from './embedded/java';
import { takeLock } from './embedded/lock';
import { choosePorts, type Ports } from './embedded/ports';
import { end, startServerProcess, type ServerProcess } from './embedded/server-process';

export interface EmbeddedOptions {
  /** The folder of the database, its logs and its password. It is made where it is missing. */
  dataDir: string;
  /** 512 MB of heap and 256 MB of page cache, unless told otherwise. */
  memory?: Memory;
  /** The ports wished for; 7687 and 7474 unless told otherwise. Others are taken where these are; 0 means any. */
  ports?: Ports;
  /** Where Java is, if not on the path. */
  javaHome?: string;
}

export interface EmbeddedNeo4j {
  /** The Bolt address, as `bolt://127.0.0.1:7687`. */
  uri: string;
  /** Where Neo4j Browser is, as `http://127.0.0.1:7474`. */
  httpUrl: string;
  user: string;
  password: string;
  database: string;
  /** The file that holds the password; only its owner can read it. */
  passwordFile: string;
  /** The number of the database's process. */
  pid: number;
  /** Settles when the process has ended: with nothing after `stop`, else with what went wrong. */
  exited: Promise<Fault | undefined>;
  /** Ends the database in order and gives its folder free. May be called again. */
  stop(): Promise<void>;
}

/** How long, in ms, the database may take until it answers; after a crash it has to recover first. */
const START_MS = 180_000;

/**
 * Starts the server and waits until it answers. Throws a Fault SETUP_NEEDED where Java or the jars are missing,
 * IN_USE where another process holds the data folder, and DATABASE_FAILED where the server does not start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { dataDir, memory = { heap: '512m', pageCache: '256m' }, javaHome } = options;
  const wished = options.ports ?? { bolt: 7687, http: 7474 };
  const java = requireJava(javaHome);
  const classPath = requireJars();

  const home = homeIn(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = await takeLock(dataDir, end);
  try {
    const ports = await choosePorts(wished);
    configure(home, ports, memory);
    const password = await ensurePassword(home, java, classPath);
    const logged = sizeOf(home.log);
    const server = await startServerProcess(javaCommand(java, classPath, home, memory), home.javaLog);
    lock.note(server.id);

    let stopping = false;
    const exited = server.exit.then(how => {
      lock.release();
      return stopping ? undefined : failure(`The database ended (${how}).`, home, logged);
    });
    const stop = async () => {
      stopping = true;
      await server.stop();
      await exited;
    };
    const uri = `bolt://127.0.0.1:${ports.bolt}`;
    try {
      await untilReady(uri, password, server, home, logged);
    } catch (error) {
      await stop();
      throw error;
    }
    return {
      uri,
      httpUrl: `http://127.0.0.1:${ports.http}`,
      user: 'neo4j',
      password,
      database: 'neo4j',
      passwordFile: home.passwordFile,
      pid: server.id.pid,
      exited,
      stop,
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function requireJars(): string {
  const { folder, complete } = findJars();
  if (complete) return join(folder, '*');
  throw new Fault('SETUP_NEEDED', "The embedded database's files are not there.", 'Run npm run setup.');
}

const javaCommand = (java: string, classPath: string, { home, conf }: Home, { heap }: Memory) => [
  java,
  `-Xms${heap}`,
  `-Xmx${heap}`,
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-cp',
  classPath,
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${conf}`,
];

/** Asks Bolt until it answers, the process ends, or it is too late. */
async function untilReady(
  uri: string,
  password: string,
  server: ServerProcess,
  home: Home,
  logged: number,
): Promise<void> {
  let gone: number | NodeJS.Signals | undefined;
  void server.exit.then(how => (gone = how));
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 1_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const until = Date.now() + START_MS;
  try {
    while (!(await answers(driver, home))) {
      if (gone !== undefined) throw failure(`The database ended while it started (${gone}).`, home, logged);
      if (Date.now() > until) {
        throw failure(`The database did not answer within ${START_MS / 1000} s.`, home, logged);
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  } finally {
    await driver.close();
  }
}

/** Whether the database answers. One that refuses the password never will. */
async function answers(driver: Driver, { passwordFile }: Home): Promise<boolean> {
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return true;
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('Neo.ClientError.Security')) return false;
    throw new Fault(
      'DATABASE_FAILED',
      `The database refuses the password in ${passwordFile}.`,
      'If the password was changed, write the new one into that file.',
      { cause: error },
    );
  }
}

/** What went wrong, with the end of the logs, which say why. */
function failure(sentence: string, home: Home, logged: number): Fault {
  const log = tail(home.log, logged) || tail(home.javaLog, 0);
  return new Fault(
    'DATABASE_FAILED',
    log ? `${sentence} Its log ends with:\n${log}` : sentence,
    `The whole log is in ${home.logs}.`,
  );
}

/** The last lines of a file, of those after its first `from` bytes. */
function tail(file: string, from: number): string {
  try {
    return readFileSync(file).subarray(from).toString('utf8').trim().split('\n').slice(-12).join('\n');
  } catch {
    return '';
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
