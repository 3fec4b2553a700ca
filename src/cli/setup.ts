/** `setup`: fetches what the embedded database needs. Done already, it only says so. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Fault } from '../errors';
import { findJars, pomFile } from '../graph/embedded/jars';
import { requireJava } from '../graph/embedded/java';

export async function run(): Promise<void> {
  requireJava();
  const jars = findJars();
  if (!jars.complete) {
    rmSync(jars.folder, { recursive: true, force: true });
    mkdirSync(jars.folder, { recursive: true });
    const maven = spawn(
      'mvn',
      [
        '-B',
        '-f',
        pomFile,
        'dependency:copy-dependencies',
        `-DoutputDirectory=${jars.folder}`,
        '-DincludeScope=runtime',
      ],
      { stdio: 'inherit' },
    );
    const [code] = (await once(maven, 'close')) as [number | null];
    if (code !== 0) throw new Fault('SETUP_NEEDED', 'Maven failed.');
    writeFileSync(jars.stampFile, jars.fingerprint);
  }
  console.log('Java and the database are there. Next: npm start');
}
