import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Exchange } from '../admission/exchange';
import type { Context } from '../../schema/context';

/** Tells admission what came of a request that yoga answers: the operation's name, and the codes of its errors. */
export function useExchange(): Plugin<Context & { exchange: Exchange }> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      contextValue.exchange.operation = nameOf(document, operationName);
      contextValue.exchange.stats = contextValue.stats;
      contextValue.exchange.cost = contextValue.cost;
    },
    onExecutionResult({ result, context }) {
      if (!result || Symbol.asyncIterator in result || !result.errors) return;
      const { exchange } = context as unknown as { exchange: Exchange };
      exchange.errors = [...new Set(result.errors.map(({ extensions }) => extensions['code']))];
    },
  };
}

/** A name that a client chose is kept short. */
export const nameOf = (...operation: Parameters<typeof getOperationAST>): string | undefined =>
  getOperationAST(...operation)?.name?.value.slice(0, 100);
