/** Finds a Java that the database runs on. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Fault } from '../../../errors';

export const OLDEST_JAVA = 17;

/** A Java as it was found: where, and its version's first number (undefined where it does not run). */
export interface Java {
  command: string;
  version?: number;
}

/** Looks at JAVA_HOME, where that is set, or else for `java` on the path. */
export function findJava(javaHome?: string): Java {
  const command = javaHome ? join(javaHome, 'bin/java') : 'java';
  const { stderr, error } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  return error ? { command } : { command, version: versionIn(stderr) };
}

/** The command of a Java that is new enough. Throws Fault SETUP_NEEDED where there is none. */
export function requireJava(javaHome?: string): string {
  const java = findJava(javaHome);
  if (isEnough(java)) return java.command;
  throw new Fault('SETUP_NEEDED', javaProblem(java), 'Run npm run setup.');
}

export const isEnough = ({ version = 0 }: Java): boolean => version >= OLDEST_JAVA;

/** A sentence that says what is wrong with that Java. */
export const javaProblem = ({ command, version }: Java): string =>
  version
    ? `${command} is Java ${version}; the embedded database needs Java ${OLDEST_JAVA} or later.`
    : `There is no Java at "${command}"; the embedded database needs Java ${OLDEST_JAVA} or later.`;

/** "1.8.0_402" is Java 8; "17.0.15" is Java 17. */
function versionIn(text: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return first === undefined ? undefined : Number(first === '1' ? second : first);
}
