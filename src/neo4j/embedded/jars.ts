/** Where the embedded server's jars are, and whether they are those that neo4j/pom.xml asks for. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { home as ownHome } from '../../paths';

const project = resolve(__dirname, '../../..');

/** The pinned artifacts, as Maven reads them. */
export const pomFile = join(project, 'neo4j/pom.xml');

export interface Jars {
  /** The folder of the jars: `.wuwen/neo4j-<version>/lib` in the project. */
  folder: string;
  /** Written when all jars are there. */
  stampFile: string;
  /** The fingerprint of the pom as it is now. */
  fingerprint: string;
  /** Whether the folder holds what the pom asks for. */
  complete: boolean;
}

/** Looks at the pom and at the folder beside it. */
export function findJars(): Jars {
  const pom = readFileSync(pomFile, 'utf8');
  const version = /<neo4j\.version>(.+?)</.exec(pom)?.[1] ?? 'unknown';
  const home = join(ownHome, '.wuwen', `neo4j-${version}`);
  const folder = join(home, 'lib');
  const stampFile = join(home, 'complete');
  const fingerprint = createHash('sha256').update(pom).digest('hex');
  return {
    folder,
    stampFile,
    fingerprint,
    complete: isComplete(stampFile, folder, fingerprint),
  };
}

/** What the stamp says: for which pom the jars were fetched, and how many they were. */
export const stampOf = (fingerprint: string, count: number): string => `${fingerprint} ${count}\n`;

function isComplete(stampFile: string, folder: string, fingerprint: string): boolean {
  try {
    return readFileSync(stampFile, 'utf8') === stampOf(fingerprint, readdirSync(folder).length);
  } catch {
    return false;
  }
}
