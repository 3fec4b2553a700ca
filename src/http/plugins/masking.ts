/** Which errors an answer tells. Whatever is not deliberate is one sentence, with an id under which the log has it. */
import { randomUUID } from 'node:crypto';
import { GraphQLError, Kind } from 'graphql';
import { Fault } from '../../errors';
import type { Log } from '../../log';
import { hintFor } from './hints';

/**
 * The function through which yoga sends every error that an execution or a request met:
 * - a Fault keeps its sentence, and gets its code and its hint as extensions;
 * - GraphQL's and yoga's own refusals of a request stay as they are, with a code;
 * - all else is a defect: the log has its cause, once, and the answer has the id of that line.
 */
export function createMask(log: Log) {
  const seen = new WeakMap<object, string>();

  /** Logs a cause the first time that it is met: one failed batch spoils many fields. Its id stays the same. */
  function idOf(cause: unknown, report: (id: string) => void): string {
    const key = typeof cause === 'object' && cause !== null ? cause : {};
    const known = seen.get(key);
    if (known) return known;
    const id = randomUUID();
    seen.set(key, id);
    report(id);
    return id;
  }

  return (error: unknown): GraphQLError => {
    const cause = causeOf(error);
    const place: Place = error instanceof GraphQLError ? placeOf(error) : {};
    if (cause instanceof Fault) {
      if (cause.code === 'UNAVAILABLE') idOf(cause, id => log.warn({ id, err: cause.cause }, cause.message));
      // What is refused before it is executed has no path.
      const http = place.path ? {} : { http: { status: 400, spec: true } };
      const extensions = { ...cause.details, code: cause.code, hint: cause.hint, ...http };
      return new GraphQLError(cause.message, { ...place, extensions });
    }
    if (error instanceof GraphQLError && isRefusal(error, cause)) return told(error);
    const id = idOf(cause, id => log.error({ id, err: cause }, 'A request met a defect.'));
    return new GraphQLError('Something went wrong on the server.', { ...place, extensions: defect(id) });
  };
}

const defect = (id: string) => ({
  code: 'INTERNAL_SERVER_ERROR',
  id,
  hint: 'Tell this id to whoever runs the server: its log has the cause.',
  unexpected: true, // yoga answers 500 for it where nothing was executed, and keeps the word to itself
});

type Place = Partial<Pick<GraphQLError, 'nodes' | 'source' | 'positions' | 'path'>>;

const placeOf = ({ nodes, source, positions, path }: GraphQLError): Place => ({
  nodes,
  source,
  positions,
  path,
});

/** What was thrown in the first place: GraphQL wraps it once for every field that it spoils. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** Whether the client is told on purpose: the document, the variables or the form of the request are at fault. */
function isRefusal(error: GraphQLError, cause: unknown): boolean {
  if (isAboutInput(error) || isAboutStream(cause)) return true;
  // GraphQL itself throws GraphQLErrors for values that a resolver may not give; those have a path, and no code.
  return (
    cause instanceof GraphQLError && (cause.extensions['code'] !== undefined || error.path === undefined)
  );
}

/** What GraphQL says of a variable or an argument points at it, and not at a field, as a resolver's errors do. */
const isAboutInput = ({ nodes }: GraphQLError): boolean =>
  !!nodes?.length && nodes.every(({ kind }) => kind !== Kind.FIELD);

/** The executor says so of `@stream(initialCount: -1)`, as if the field were at fault. */
const isAboutStream = (cause: unknown): boolean =>
  cause instanceof Error && cause.message.startsWith('initialCount must be');

/** Refusals as the answer tells them. */
function told(error: GraphQLError): GraphQLError {
  const { code, originalError } = error.extensions;
  if (originalError) return refusal(error, String(code), { status: 400 }); // yoga repeats the body that is not JSON
  // GraphQL gives no code to what it says of variables and arguments; yoga gives one to all else.
  return code ? error : refusal(error, 'BAD_USER_INPUT', { status: 400, spec: true });
}

function refusal(error: GraphQLError, code: string, http: { status: number; spec?: boolean }): GraphQLError {
  const hint = hintFor(error.message);
  return new GraphQLError(error.message, {
    ...placeOf(error),
    extensions: { code, ...(hint !== undefined && { hint }), http },
  });
}
