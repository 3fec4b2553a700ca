/** Fetches the embedded database's jars with Maven. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../../errors';
import { pomFile, stampOf, type Jars } from '../../neo4j/embedded/jars';
import { startProgress } from '../progress';
import { runCommand } from './commands';

/** Fetches into a folder beside the wanted one, which takes its place when all is there. */
export async function fetchJars(jars: Jars): Promise<void> {
  const draft = join(dirname(jars.folder), `lib.${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await fetchInto(draft);
    rmSync(jars.stampFile, { force: true });
    rmSync(jars.folder, { recursive: true, force: true });
    renameSync(draft, jars.folder);
    writeFileSync(jars.stampFile, stampOf(jars.fingerprint, readdirSync(jars.folder).length));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function fetchInto(folder: string): Promise<void> {
  const progress = startProgress('Fetching Neo4j');
  const tally = createTally();
  const { ok, lines } = await runCommand(
    [
      ...['mvn', '-B', '-f', pomFile, 'dependency:copy-dependencies'],
      ...['-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
    ],
    line => progress.update(tally(line)),
  );
  if (ok) {
    progress.done(`Fetched Neo4j: ${readdirSync(folder).length} files`);
    return;
  }
  const errors = lines.filter(line => line.startsWith('[ERROR]'));
  throw new Fault(
    'SETUP_NEEDED',
    `Maven could not fetch Neo4j:\n${(errors.length > 0 ? errors : lines).slice(0, 6).join('\n')}`,
    'Check the network and the free space, then run npm run setup again: it goes on where it stopped. Proxies and mirrors are read from ~/.m2/settings.xml.',
  );
}

/** Reads Maven's output, line by line, and tells how far it is. */
export function createTally(): (line: string) => string {
  let files = 0;
  let megabytes = 0;
  return line => {
    const [, size, unit] = /^\[INFO\] Downloaded from .* \(([\d.]+) (B|kB|MB)/.exec(line) ?? [];
    if (size) {
      files += 1;
      megabytes += Number(size) / { B: 1e6, kB: 1e3, MB: 1 }[unit as 'B' | 'kB' | 'MB'];
    }
    return files > 0
      ? `${files} files downloaded, ${megabytes.toFixed(0)} MB`
      : 'Maven looks what is there already';
  };
}
