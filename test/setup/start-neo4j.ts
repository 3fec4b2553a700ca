/** One embedded Neo4j for the whole run, or the server that NEO4J_URI names. Tests find it in the environment. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildExplorer } from '../../src/cli/setup/explorer';
import { startEmbedded } from '../../src/neo4j/embedded/start';
import { holderOf } from '../../src/neo4j/embedded/lock';
import { useClasses } from './java-classes';

declare global {
  var stopNeo4j: (() => Promise<void>) | undefined;
}

/** What a run's folder is called, in the system's folder for such. */
const PREFIX = 'wuwen-test-';

export default async function start(): Promise<void> {
  await buildExplorer(); // once, before tests that would all do it
  execFileSync(process.execPath, ['build.mjs'], { cwd: resolve(__dirname, '../..') });
  const classes = await useClasses();
  // A database of a test's own lives for moments, and is not worth the costlier compiler.
  process.env.TEST_JAVA_OPTIONS = ['-XX:TieredStopAtLevel=1', ...classes].join(' ');
  if (process.env.NEO4J_URI) return;
  removeLeftovers();
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  const remove = () => rmSync(dataDir, { recursive: true });
  const { uri, user, password, database, stop } = await startEmbedded({
    dataDir,
    ports: { bolt: 0, http: 0 },
    // It plans new queries all along, and keeps their plans.
    memory: { heap: '1g', pageCache: '128m' },
    javaOptions: classes,
  }).catch((error: unknown) => {
    remove(); // what its log says is in the error
    throw error;
  });
  Object.assign(process.env, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  globalThis.stopNeo4j = async () => {
    await stop();
    remove();
  };
}

/** Runs that were killed have left their folders. One without a lock may be that of a run which starts now. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(PREFIX) || !existsSync(join(folder, 'lock')) || holderOf(folder)) continue;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
