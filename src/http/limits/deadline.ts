import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Exchange } from '../admission/exchange';

/** Where nobody waits for an answer any more, or its time is over, it says so, and nothing else is written. */
export function useDeadline(): Plugin<{ exchange: Exchange }> {
  return {
    onExecute({ args: { contextValue } }) {
      return {
        onExecuteDone({ setResult }) {
          const reason = contextValue.exchange.over();
          if (!reason) return;
          const error = new GraphQLError(reason.message, { originalError: reason });
          setResult({ data: null, errors: [error], extensions: { http: { status: 504 } } as never });
        },
      };
    },
  };
}
