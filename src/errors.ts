/**
 * The errors that a person may see. Each has a code for programs, a sentence for people, and a hint: what to do
 * about it. Whatever else is thrown is a defect: the log has it, the answer only says that something went wrong.
 */

/** What went wrong, as a program tells it apart. The GraphQL answer carries it as `extensions.code`. */
export type FaultCode =
  | 'BAD_USER_INPUT' // an argument, a cursor or a filter that cannot be meant
  | 'NOT_FOUND' // an entity that an argument points at does not exist
  | 'LIMIT_EXCEEDED' // too deep, too wide, too long, too costly
  | 'UNAUTHENTICATED' // a key or a token that is missing, wrong, revoked or expired
  | 'FORBIDDEN' // whoever asks is known, but may not
  | 'TOO_MANY_REQUESTS' // a client has used up what it may take for now
  | 'UNAVAILABLE' // the database is away, or does not answer in time
  | 'READ_ONLY' // the database takes no changes
  | 'NEWER_DATABASE' // a newer server has brought the database further than this one knows
  | 'TIMED_OUT' // the request's time is over
  | 'CANCELLED' // whoever asked has gone; nobody is told
  | 'BAD_CONFIGURATION' // a setting that cannot be used
  | 'BAD_ONTOLOGY' // a page of a domain that contradicts itself
  | 'BAD_FIXTURE' // an article's file that breaks the ontology
  | 'SETUP_NEEDED' // Java, Maven or the database's files are missing
  | 'DATABASE_FAILED' // the embedded database did not start, or ended
  | 'IN_USE'; // another process holds the data folder

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
export const badInput = (message: string, hint?: string) => new Fault('BAD_USER_INPUT', message, hint);

const FILE_CALLS =
  /^(open|read|write|mkdir|mkdtemp|rename|link|symlink|readlink|unlink|rm|rmdir|access|l?stat|statfs|scandir|copyfile|ftruncate|fsync|close|realpath)$/;

/** Whether the file system refused something; its message says what and where. */
export const isFileError = (error: unknown): error is Error =>
  FILE_CALLS.test(String((error as { syscall?: unknown } | null)?.syscall));
