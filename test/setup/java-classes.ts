/**
 * Neo4j's classes as Java keeps them once they are loaded and checked, so that each of a run's databases starts with
 * half of the work. Made where it is missing, from a first start; other jars or another Java need another.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { openDatabase, PATIENT } from '../../src/neo4j/driver';
import { findJars } from '../../src/neo4j/embedded/jars';
import { startEmbedded } from '../../src/neo4j/embedded/start';
import { applySchema } from '../../src/neo4j/schema';

const cache = resolve(__dirname, '../../node_modules/.cache/wuwen');

/** Java's options for its use; none where Java does not make it. */
export async function useClasses(): Promise<string[]> {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const { folder, fingerprint } = findJars();
  const key = createHash('sha256').update([stderr, folder, fingerprint].join('\n')).digest('hex');
  const archive = join(cache, `${key.slice(0, 16)}.jsa`);
  if (archive.includes(' ')) return []; // which JAVA_TOOL_OPTIONS does not take
  if (!existsSync(archive)) await make(archive).catch(() => undefined); // what fails here, tests will tell
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

async function make(archive: string): Promise<void> {
  const draft = `${archive}.${process.pid}`;
  mkdirSync(dirname(archive), { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'wuwen-classes-'));
  try {
    const neo4j = await startEmbedded({
      dataDir,
      ports: { bolt: 0, http: 0 },
      javaOptions: ['-XX:TieredStopAtLevel=1', `-XX:ArchiveClassesAtExit=${draft}`],
    });
    const database = openDatabase(neo4j, { patience: PATIENT });
    await applySchema(database);
    await database.close();
    process.kill(neo4j.pid, 'SIGHUP'); // as the server does, but with all the time that it needs
    const ended = await neo4j.exited;
    if (ended?.message.includes('(exit code 129)')) renameSync(draft, archive);
  } finally {
    rmSync(draft, { force: true });
    rmSync(dataDir, { recursive: true, force: true });
  }
}
