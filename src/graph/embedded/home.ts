/** The database's folder: its configuration, and the password that only the folder's owner can read. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../errors';
import type { Ports } from './ports';

/** Files and folders under a data folder. */
export const homeIn = (dataDir: string) => {
  const home = join(dataDir, 'neo4j');
  return {
    home,
    conf: join(home, 'conf'),
    logs: join(home, 'logs'),
    /** The database's own log. */
    log: join(home, 'logs/neo4j.log'),
    /** What the Java process itself says, before the database's log begins. */
    javaLog: join(home, 'logs/java.log'),
    passwordFile: join(dataDir, 'neo4j-password'),
  };
};

export type Home = ReturnType<typeof homeIn>;

/** How much memory the database gets, in Neo4j's own notation, as `512m` or `2g`. */
export interface Memory {
  heap: string;
  pageCache: string;
}

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
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': memory.pageCache,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(conf, 'neo4j.conf'), `# Written at every start of wuwen.\n${lines.join('')}`);
}

/**
 * The password of the user neo4j. Before the first start one is made, written to its file and set. Throws a Fault
 * where the database exists but its password's file does not.
 */
export async function ensurePassword(home: Home, java: string, classPath: string): Promise<string> {
  const started = existsSync(join(home.home, 'data/databases/system'));
  if (!existsSync(home.passwordFile)) {
    if (started) throw lostPassword(home);
    // Whole or not at all, and never readable by others, not even for a moment.
    const draft = `${home.passwordFile}.draft`;
    writeFileSync(draft, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
    renameSync(draft, home.passwordFile);
  }
  const password = readFileSync(home.passwordFile, 'utf8').trim();
  if (!started) await setInitialPassword(home, java, classPath, password);
  return password;
}

const lostPassword = ({ home, passwordFile }: Home) =>
  new Fault(
    'DATABASE_FAILED',
    `The database in ${home} has a password, but the file ${passwordFile} is gone.`,
    `Write the password into that file again, or delete ${home} to begin anew: npm start imports the articles again.`,
  );

async function setInitialPassword(
  home: Home,
  java: string,
  classPath: string,
  password: string,
): Promise<void> {
  const admin = spawn(
    java,
    [
      '-XX:TieredStopAtLevel=1',
      '-cp',
      classPath,
      'org.neo4j.server.startup.Neo4jAdminCommand',
      'dbms',
      'set-initial-password',
      password,
    ],
    { env: { NEO4J_HOME: home.home, NEO4J_CONF: home.conf }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let says = '';
  admin.stderr.setEncoding('utf8').on('data', (text: string) => (says += text));
  const [code] = (await once(admin, 'close')) as [number | null];
  if (code === 0) return;
  throw new Fault(
    'DATABASE_FAILED',
    `The database's password could not be set:\n${says.trim()}`,
    `Mend that, and start again.`,
  );
}
