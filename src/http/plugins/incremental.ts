/**
 * `@defer` and `@stream`: an operation that has them is answered in parts, as `multipart/mixed`, by yoga's executor. All
 * others go their ways as if there were none.
 */
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { BREAK, visit, type DocumentNode, type ExecutionResult, type GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

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
    onExecute() {
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) setResult(masked(result as AsyncIterable<Part>) as never);
        },
      };
    },
  };
}

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
