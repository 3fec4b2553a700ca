/**
 * The errors that a person may see. Each has a code for programs, a sentence for people, and a hint: what to do
 * about it. Whatever else is thrown is a defect: the log has it, the answer only says that something went wrong.
 */

/** What went wrong, as a program tells it apart. The GraphQL answer carries it as `extensions.code`. */
export const faultCodes = {
  BAD_USER_INPUT: 'An argument, a cursor, a filter or an option cannot be meant.',
  NOT_FOUND: 'An entity that an argument points at does not exist; the hint has the nearest names.',
  LIMIT_EXCEEDED: 'The operation is too deep, too wide, too long or too costly.',
  UNAUTHENTICATED: 'A key or a token is missing, wrong, revoked or expired.',
  FORBIDDEN: 'Whoever asks is known, but may not.',
  TOO_MANY_REQUESTS: 'A client has used up what it may take for now.',
  UNAVAILABLE: 'The database is away, or does not answer in time.',
  READ_ONLY: 'The database takes no changes.',
  NEWER_DATABASE:
    'A newer wuwen has brought the database, or written the backup, further than this one knows.',
  TIMED_OUT: "The request's time is over.",
  CANCELLED: 'Whoever asked has gone; nobody is told.',
  BAD_CONFIGURATION: 'A setting cannot be used.',
  BAD_ONTOLOGY: 'A page of a domain contradicts itself.',
  BAD_FIXTURE: "An article's file breaks the ontology.",
  SETUP_NEEDED: "Java, Maven or the database's files are missing.",
  DATABASE_FAILED: 'The embedded database did not start, or ended.',
  IN_USE: 'Another process holds the data folder.',
} as const;
export type FaultCode = keyof typeof faultCodes;

/** A deliberate error: shown to the person who caused it or who can mend it. */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** What programs may want to know beside the code. */
  readonly details?: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: FaultCode,
    /** One sentence: what is wrong. */
    message: string,
    /** One sentence: what to do. */
    readonly hint?: string,
    options: ErrorOptions & { details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options);
    this.details = options.details;
  }
}

/** An input that cannot be meant: the sentence says what, the hint says what would do. */
export const badInput = (message: string, hint?: string): Fault => new Fault('BAD_USER_INPUT', message, hint);

const FILE_CALLS =
  /^(open|read|write|mkdir|mkdtemp|rename|link|symlink|readlink|unlink|rm|rmdir|access|l?stat|statfs|scandir|copyfile|ftruncate|fsync|close|realpath)$/;

/** Whether the file system refused something; its message says what and where. */
export const isFileError = (error: unknown): error is Error =>
  FILE_CALLS.test(String((error as { syscall?: unknown } | null)?.syscall));
