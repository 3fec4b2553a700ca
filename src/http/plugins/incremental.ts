/**
 * `@defer` and `@stream`: an operation that has them is answered in parts, as `multipart/mixed`, by yoga's executor. All
 * others go their ways as if there were none.
 */
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { BREAK, GraphQLError, visit, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';

interface Part extends ExecutionResult {
  incremental?: ExecutionResult[];
}

/** Errors of later parts are masked here: yoga masks those of the first alone. */
export function useIncremental(mask: (error: unknown) => GraphQLError): Plugin {
  const told = <R extends ExecutionResult>(result: R): R =>
    result.errors ? { ...result, errors: result.errors.map(mask) } : result;

  async function* masked(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
    for await (const part of parts) {
      yield part.incremental ? { ...part, incremental: part.incremental.map(told) } : part;
    }
  }

  return {
    onPluginInit: ({ addPlugin }) => addPlugin(useDeferStream() as never),
    onExecute({ args: { contextValue } }) {
      return {
        onExecuteDone({ result, setResult }) {
          if (!(Symbol.asyncIterator in result)) return;
          if (takesParts((contextValue as YogaInitialContext).request)) {
            setResult(masked(result as AsyncIterable<Part>) as never);
          } else {
            void (result as AsyncGenerator).return?.(undefined);
            setResult({ errors: [noParts()] });
          }
        },
      };
    },
    // The same address answers in one part, or in others, to whoever asks for it otherwise.
    onResponse({ response }) {
      if (response.headers.get('content-type')?.startsWith('multipart/'))
        response.headers.set('cache-control', 'no-store');
    },
  };
}

const takesParts = ({ headers }: Request): boolean =>
  /\*\/\*|multipart\/(\*|mixed)|text\/(\*|event-stream)/i.test(headers.get('accept') ?? '*/*');

const noParts = () =>
  new GraphQLError('An operation with @defer or @stream is answered in parts.', {
    extensions: {
      code: 'BAD_REQUEST',
      hint: 'Send Accept: multipart/mixed, or leave the directives out.',
      http: { status: 406 },
    },
  });

/** Whether an operation of the document may be answered in parts. */
export function isIncremental(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive({ name }) {
      if (name.value !== 'defer' && name.value !== 'stream') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
