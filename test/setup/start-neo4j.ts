/** One embedded Neo4j for the whole run, or the server that NEO4J_URI names. Tests find it in the environment. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/graph/embedded';

declare global {
  var stopNeo4j: (() => Promise<void>) | undefined;
}

export default async function start(): Promise<void> {
  if (process.env.NEO4J_URI) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'wuwen-test-'));
  const { uri, user, password, database, stop } = await startEmbedded({
    dataDir,
    ports: { bolt: 0, http: 0 },
    // A server that lives for minutes, and plans new queries all along, is not worth the costlier compiler.
    javaOptions: ['-XX:TieredStopAtLevel=1'],
  });
  Object.assign(process.env, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  globalThis.stopNeo4j = async () => {
    await stop();
    rmSync(dataDir, { recursive: true });
  };
}
