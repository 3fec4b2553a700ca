/** What the driver and the server throw, as a Fault where it is no defect of ours; and what may be tried again. */
import neo4j from 'neo4j-driver';
import { Fault, type FaultCode } from '../errors';

interface Meaning {
  /** Codes of the driver and of the server. */
  codes: RegExp;
  fault: FaultCode;
  message: string;
  hint: string;
  /** Trying again would be as bad, or worse, though the driver calls it transient. */
  final?: true;
}

const SOON = 'Try again in a few seconds.';
const LESS = 'Ask for less: a smaller page, fewer levels, a narrower filter.';

/** The first that fits counts. */
const meanings: Meaning[] = [
  {
    codes: /Security\.Forbidden/,
    fault: 'READ_ONLY',
    message: 'The database does not let this user do that.',
    hint: 'An operator grants the user more, or names another one: NEO4J_USER.',
  },
  {
    codes: /Security\.(?!AuthorizationExpired)/,
    fault: 'UNAVAILABLE',
    message: 'The database refuses the user or the password.',
    hint: 'Check NEO4J_USER and NEO4J_PASSWORD, then start again.',
  },
  {
    codes: /InvalidBookmark/,
    fault: 'BAD_USER_INPUT',
    message: 'That is no bookmark of this database.',
    hint: 'Send one that a server of this graph has answered with, or none.',
  },
  {
    codes: /BookmarkTimeout/,
    fault: 'UNAVAILABLE',
    message: 'The database has not caught up with the bookmark.',
    hint: SOON,
    final: true,
  },
  {
    codes: /TransactionTimedOut/,
    fault: 'LIMIT_EXCEEDED',
    message: 'The query ran for longer than the database allows.',
    hint: LESS,
  },
  {
    codes: /MemoryPoolOutOfMemory|TransactionMemoryLimit|TransactionOutOfMemory|StackOverFlow/,
    fault: 'LIMIT_EXCEEDED',
    message: 'The query needs more memory than the database allows.',
    hint: LESS,
    final: true,
  },
  {
    codes: /General\.OutOfMemoryError/,
    fault: 'UNAVAILABLE',
    message: 'The database is out of memory.',
    hint: 'Try again in a few seconds, and ask for less. An operator gives it more: NEO4J_HEAP.',
    final: true,
  },
  {
    codes: /ReadOnlyDatabase|ReadOnlyAccess|NotALeader/,
    fault: 'READ_ONLY',
    message: 'The database takes no changes now: it is read-only.',
    hint: 'Reading goes on. An operator makes the database writable, or names the server that takes writes.',
  },
  {
    codes: /StorageDamage|CorruptionDetected|UnableToStartDatabase/,
    fault: 'UNAVAILABLE',
    message: 'The store of the database is damaged.',
    hint: 'An operator restores a backup, or sets the store aside and imports again.',
  },
  {
    codes: /TransactionLogError|TransactionCommitFailed/,
    fault: 'UNAVAILABLE',
    message: 'The database cannot write to its disk.',
    hint: 'An operator looks whether the disk is full, and into the log of the database.',
  },
  {
    codes: /TransactionStartFailed|DatabaseUnavailable|DatabaseNotFound/,
    fault: 'UNAVAILABLE',
    message: 'The database is not in service.',
    hint: SOON,
  },
  {
    codes: /NoThreadsAvailable|ResourceExhaustion|MaximumTransactionLimit|acquisition timed out/,
    fault: 'UNAVAILABLE',
    message: 'All connections to the database are in use.',
    hint: SOON,
    final: true,
  },
];

/** What is thrown, as whoever asked should hear it: a Fault, or the error itself where it is a defect. */
export function toFault(error: unknown): unknown {
  if (error instanceof Fault) return error;
  const meaning = meaningOf(error);
  if (meaning) return new Fault(meaning.fault, meaning.message, meaning.hint, { cause: error });
  return isAway(error) ? noAnswer(error) : error;
}

/** Whether the same read may well succeed at once: a connection was cut, or the server was in a passing state. */
export const mayRetry = (error: unknown): boolean =>
  neo4j.isRetryableError(error) && !meaningOf(error)?.final;

/** Whether the server runs, but its database will not serve until the server is started anew. */
export const needsRestart = ({ cause }: Fault): boolean =>
  /TransactionStartFailed|TransactionLogError|StorageDamage/.test((cause as { code?: string })?.code ?? '');

/** The database says nothing. */
export const noAnswer = (cause?: unknown) =>
  new Fault('UNAVAILABLE', 'The database does not answer.', SOON, { cause });

function meaningOf(error: unknown): Meaning | undefined {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  // The driver's own errors have few codes: what they mean is in their words.
  const sign = code.startsWith('Neo.') ? code : message;
  return meanings.find(({ codes }) => codes.test(sign));
}

/** Codes by which the driver says that a server cannot be reached, or not now. */
const AWAY = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

function isAway(error: unknown): boolean {
  const {
    code,
    gqlStatus,
    message = '',
  } = (error ?? {}) as {
    code?: string;
    gqlStatus?: string;
    message?: string;
  };
  return (
    AWAY.has(code ?? '') ||
    // The driver's own errors have this status, and so have the server's where it has no better one.
    (gqlStatus === '50N42' && !code?.startsWith('Neo.')) ||
    /pool is closed/i.test(message)
  );
}
