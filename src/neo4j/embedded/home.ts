/** The database's folder: its configuration, and the password that only the folder's owner can read. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../errors';
import type { Ports } from './process/ports';

/** Files and folders under a data folder. */
export const homeIn = (dataDir: string) => {
  const home = join(dataDir, 'neo4j');
  const passwordFile = join(dataDir, 'neo4j-password');
  return {
    home,
    conf: join(home, 'conf'),
    logs: join(home, 'logs'),
    /** The database's own log. */
    log: join(home, 'logs/neo4j.log'),
    /** What the Java process itself says, before the database's log begins. */
    javaLog: join(home, 'logs/java.log'),
    passwordFile,
    readPassword: () => readFileSync(passwordFile, 'utf8').trim(),
  };
};

export type Home = ReturnType<typeof homeIn>;

/** What runs the database: the command of Java, and its class path. */
export interface Runtime {
  java: string;
  classPath: string;
}

/** Java opens paths with Chinese characters in a UTF-8 locale alone; in this one it tells errors in English, too. */
export const UTF_8 = 'LC_ALL=C.UTF-8';

/** How much memory the database gets, in Neo4j's own notation, as `512m` or `2g`. */
export interface Memory {
  heap: string;
  pageCache: string;
}

/**
 * What Neo4j Browser may load and ask: this machine alone. Its own policy lets in fonts, statistics and a feedback form
 * of other hosts, which it asks for even where telemetry is off.
 */
const BROWSER_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self' ${['ws', 'http'].map(scheme => `${scheme}://127.0.0.1:* ${scheme}://localhost:*`).join(' ')}`,
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Writes the configuration: loopback only, these ports, this memory. */
export function configure({ conf, logs }: Home, ports: Ports, memory: Memory): void {
  mkdirSync(conf, { recursive: true });
  mkdirSync(logs, { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'dbms.security.auth_enabled': 'true',
    // Neo4j Browser alone: the HTTP API answers pages of any origin.
    'server.http_enabled_modules': 'BROWSER',
    // Cypher reads neither files nor addresses, and calls what wuwen and Neo4j Browser need.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.security.procedures.allowlist': 'db.*,dbms.components,dbms.info,dbms.clientConfig',
    'dbms.usage_report.enabled': 'false',
    // Neo4j Browser, too, would else tell its maker how it is used, and says so in a banner.
    'client.allow_telemetry': 'false',
    'dbms.security.http_static_content_security_policy_header': BROWSER_POLICY,
    // When it stops, Bolt listens for another 10 s for clients, though its databases are closed by then.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'server.memory.pagecache.size': memory.pageCache,
    // One statement may take half of the heap, and no reading one of ours runs for longer than 10 s.
    'db.memory.transaction.max': halfOf(memory.heap),
    'db.transaction.timeout': '1h', // for what is written: an import takes long
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(conf, 'neo4j.conf'), `# Written at every start of wuwen.\n${lines.join('')}`);
}

/** Half of a size, as `512m` or `2g`; never below 64 MB, which an import needs. */
export function halfOf(size: string): string {
  const unit = { k: 1 / 1024, m: 1, g: 1024 }[size.at(-1)!.toLowerCase()] ?? 1;
  return `${Math.max(64, Math.floor((parseInt(size, 10) * unit) / 2))}m`;
}

/**
 * The password of the user neo4j. Before the first start one is made, written to its file and set. Throws a Fault
 * where the database exists but its password's file does not.
 */
export async function ensurePassword(home: Home, runtime: Runtime): Promise<string> {
  const started = existsSync(join(home.home, 'data/databases/system'));
  if (!existsSync(home.passwordFile)) {
    if (started) throw lostPassword(home);
    writePassword(home);
  }
  const password = home.readPassword();
  if (!started) await setInitialPassword(home, runtime);
  return password;
}

/** The file comes whole or not at all, and others cannot read it even for a moment. */
function writePassword({ passwordFile }: Home): void {
  const draft = `${passwordFile}.draft`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${randomBytes(16).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(draft, passwordFile);
}

const lostPassword = ({ home, passwordFile }: Home) =>
  new Fault(
    'DATABASE_FAILED',
    `The database in ${home} has a password, but the file ${passwordFile} is gone.`,
    `Write the password into that file again, or delete ${home} to begin anew: npm start imports the articles again.`,
  );

async function setInitialPassword(
  { home, conf, passwordFile }: Home,
  { java, classPath }: Runtime,
): Promise<void> {
  const admin = spawn(
    'env',
    [
      `NEO4J_HOME=${home}`,
      `NEO4J_CONF=${conf}`,
      UTF_8,
      ...[java, '-XX:TieredStopAtLevel=1', '-cp', classPath, 'org.neo4j.server.startup.Neo4jAdminCommand'],
      // The file stands for its content: everyone could read the password itself in the list of processes.
      ...['dbms', 'set-initial-password', `@${passwordFile}`],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let description = '';
  admin.stderr.setEncoding('utf8').on('data', (text: string) => (description += text));
  const [code] = (await once(admin, 'close')) as [number | null];
  if (code === 0) return;
  throw new Fault(
    'DATABASE_FAILED',
    `The database's password could not be set:\n${description.trim()}`,
    'Mend that, and start again.',
  );
}
