/** A real Neo4j of our own: the server as a child process, on loopback, which never outlives this process. */
import { join } from 'node:path';
import { Fault, isFileError } from '../../errors';
import { failure, logsSince, markLog, PORT_TAKEN } from './failure';
import { prepareFolder, unusable } from './folder';
import { configure, ensurePassword, homeIn, UTF_8, type Home, type Memory, type Runtime } from './home';
import { findJars } from './jars';
import { requireJava } from './process/java';
import { holderOf, takeLock, type Lock } from './lock';
import { choosePorts, type Ports } from './process/ports';
import { untilReady } from './process/ready';
import { end, startServerProcess } from './process/server-process';
import type { Connection } from '../driver';

export interface EmbeddedOptions {
  /** The folder of the database, its logs and its password. It is made where it is missing. */
  dataDir: string;
  /** 512 MB of heap and 256 MB of page cache, unless told otherwise. */
  memory?: Memory;
  /** The preferred ports; 7687 and 7474 unless told otherwise. Others are taken where these are; 0 means any. */
  ports?: Ports;
  /** Where Java is, if not on the path. */
  javaHome?: string;
  /** Options of the Java machine, beside those that the database needs. */
  javaOptions?: string[];
  /** Hears, again and again, what is being done. */
  progress?: (description: string) => void;
  /** Ends the start when it is aborted. */
  signal?: AbortSignal;
}

/** The server while it runs, and how to reach it. */
export interface EmbeddedNeo4j extends Connection {
  /** Where Neo4j Browser is, as `http://127.0.0.1:7474`. */
  httpUrl: string;
  /** The file that holds the password; only its owner can read it. */
  passwordFile: string;
  /** The number of the database's process. */
  pid: number;
  /** Settles when the process has ended: with nothing after `stop`, else with what went wrong. */
  exited: Promise<Fault | undefined>;
  /** Ends the database in order and gives its folder free. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the server and waits until it answers. Throws Fault SETUP_NEEDED where Java or the jars are missing,
 * IN_USE where another process holds the data folder, and DATABASE_FAILED where the server does not start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const runtime = { java: requireJava(options.javaHome), classPath: requireJars() };
  prepareFolder(options.dataDir);
  let lock: Lock | undefined;
  try {
    lock = await takeLock(options.dataDir, end);
    return await launch({ ...defaults, ...options }, runtime, lock);
  } catch (error) {
    lock?.release();
    throw isFileError(error) ? unusable(options.dataDir, error) : error;
  }
}

/** How to reach the embedded server that some process runs in that folder now, if one does. */
export function findRunning(dataDir: string): Connection | undefined {
  const uri = holderOf(dataDir)?.uri;
  return uri ? { uri, ...credentials(homeIn(dataDir).readPassword()) } : undefined;
}

const credentials = (password: string) => ({ user: 'neo4j', password, database: 'neo4j' });

const defaults = {
  memory: { heap: '512m', pageCache: '256m' },
  ports: { bolt: 7687, http: 7474 },
  javaOptions: [],
  progress: () => undefined,
};

function requireJars(): string {
  const { folder, complete } = findJars();
  if (complete) return join(folder, '*');
  throw new Fault('SETUP_NEEDED', "The embedded database's files are not there.", 'Run npm run setup.');
}

/** How often a start is tried where other processes take ports that were free a moment before. */
const TRIES = 3;

type Launch = EmbeddedOptions & Required<Pick<EmbeddedOptions, keyof typeof defaults>>;

async function launch(options: Launch, runtime: Runtime, lock: Lock, tries = TRIES): Promise<EmbeddedNeo4j> {
  const { dataDir, memory, progress, signal } = options;
  const home = homeIn(dataDir);
  const ports = await choosePorts(options.ports);
  const uri = `bolt://127.0.0.1:${ports.bolt}`;
  configure(home, ports, memory);
  progress('preparing');
  const password = await ensurePassword(home, runtime);
  signal?.throwIfAborted();

  const mark = markLog(home);
  const server = await startServerProcess(command(options, runtime, home), home.javaLog);
  lock.note({ database: server.id });
  let stopping = false;
  const exited = server.exit.then(how => {
    if (stopping) return undefined;
    lock.release();
    return failure(`The database ended (${how}).`, home, mark);
  });
  const stop = async () => {
    stopping = true;
    await server.stop();
  };

  try {
    await untilReady({ uri, password, server, home, mark, progress, signal });
  } catch (error) {
    await stop();
    const again = tries > 1 && PORT_TAKEN.test(logsSince(home, mark));
    if (again) return launch(options, runtime, lock, tries - 1);
    throw error;
  }
  lock.note({ database: server.id, uri });
  return {
    uri,
    ...credentials(password),
    httpUrl: `http://127.0.0.1:${ports.http}`,
    passwordFile: home.passwordFile,
    pid: server.id.pid,
    exited,
    stop: async () => {
      await stop();
      lock.release();
    },
  };
}

const command = (
  { memory, javaOptions }: Launch,
  { java, classPath }: Runtime,
  { home, conf, logs }: Home,
) => [
  ...['env', UTF_8, java],
  `-Xms${memory.heap}`,
  `-Xmx${memory.heap}`,
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  `-XX:ErrorFile=${join(logs, 'java-crash-%p.log')}`, // where it crashes; else in the folder that one stands in
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  ...javaOptions,
  '-cp',
  classPath,
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${conf}`,
];
