/** What went wrong with the database, as its logs tell it, and what to do about it. */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { Fault } from '../../errors';
import { freeMegabytes } from './folder';
import type { Home } from './home';
import { storeHint } from './store';

/** Where the database's log ended before this start: only what comes after tells of it. */
export type LogMark = number;

export function markLog({ log }: Home): LogMark {
  try {
    return statSync(log).size;
  } catch {
    return 0;
  }
}

/** What the logs say since the mark: the Java process's own words and the database's. */
export const logsSince = (home: Home, mark: LogMark): string =>
  [read(home.javaLog), read(home.log, mark)].join('\n').trim();

/** The newest message of the log, without its time and level, or undefined where there is none. */
export const newestMessage = ({ log }: Home, mark: LogMark): string | undefined =>
  /\S+ \S+ [A-Z]+ +(.+)$/.exec(lastLines(read(log, mark), 1))?.[1];

/** A Fault with the end of the logs, and with the hint for what they tell of. */
export function failure(sentence: string, home: Home, mark: LogMark): Fault {
  const logs = logsSince(home, mark);
  const hint = hintFor(`${sentence}\n${logs}`, home) ?? `Look into the logs in ${home.logs}.`;
  const message = logs ? `${sentence} Its log ends with:\n${lastLines(withoutStacks(logs), 12)}` : sentence;
  return new Fault('DATABASE_FAILED', message, hint);
}

/** On a full disk the logs, too, may be empty. */
const hintFor = (said: string, { home }: Home): string | undefined =>
  freeMegabytes(home) < 1
    ? FREE_SPACE
    : (hints.find(([sign]) => sign.test(said))?.[1] ??
      (DAMAGED.test(said) ? storeHint({ home }) : undefined));

const FREE_SPACE = 'The disk is full: free some space, then start again.';

/** The store does not open, and no other sign tells why. */
const DAMAGED = /cannot open its store|recovery|corrupt|damage|immense term|Unable to start/i;

/** The database says so where another process has taken its port first. */
export const PORT_TAKEN = /address already in use|failed to bind/i;

/** Signs in what is said of the end and in the logs, and what to do; the first that is there counts. */
const hints: [RegExp, string][] = [
  [/no space left on device/i, FREE_SPACE],
  [
    /could not reserve enough space|insufficient memory|cannot allocate memory|OutOfMemoryError|exceeds physical memory|Invalid (maximum|initial) heap size/i,
    'There is not enough memory: set NEO4J_HEAP and NEO4J_PAGE_CACHE to less, or stop other programs.',
  ],
  [
    /locked by another process/i,
    'Another database uses that folder: stop it, or set WUWEN_DATA to another folder.',
  ],
  [PORT_TAKEN, 'Start again: another port will be taken.'],
  [
    /UnsupportedClassVersionError|Unrecognized VM option/i,
    'This Java cannot run the database: set JAVA_HOME to a Java 17 or 21.',
  ],
  [
    /permission denied|AccessDeniedException/i,
    'Make the data folder belong to the user who starts the server, or set WUWEN_DATA to another folder.',
  ],
  [
    /\(SIGKILL\)/,
    'Something killed it, as the system does where memory runs out: start again, and if it happens again, set NEO4J_HEAP and NEO4J_PAGE_CACHE to less.',
  ],
];

/** The file's text after its first `from` bytes; it may be long, and is asked for often. */
function read(file: string, from = 0): string {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      const start = size < from ? 0 : from; // a log that has grown too long begins anew
      const bytes = Buffer.alloc(size - start);
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, start));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}

const withoutStacks = (text: string) => text.replace(/^\s+(at |\.\.\. ).*\n?/gm, '');

const lastLines = (text: string, count: number) => text.trim().split('\n').slice(-count).join('\n');
