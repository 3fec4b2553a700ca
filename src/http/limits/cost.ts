/** What of an operation's price its answer tells. */
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Fault } from '../../errors';
import type { Context } from '../../schema/context';

/**
 * An operation that costs too much has nothing but its refusal for an answer. What others cost is told where a request
 * has the header `x-cost: 1`.
 */
export function useCost(): Plugin<Context> {
  return {
    onExecute({ args: { contextValue } }) {
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const refusal = refusalIn(result);
          if (refusal) {
            const http = { status: 400, spec: true };
            setResult({ data: null, errors: [refusal], extensions: { http } as never });
          } else if (contextValue.request.headers.get('x-cost') === '1') {
            const { nodes, limit } = contextValue.cost;
            setResult({ ...result, extensions: { ...result.extensions, cost: { nodes, limit } } });
          }
        },
      };
    },
  };
}

const refusalIn = ({ errors }: ExecutionResult): GraphQLError | undefined => errors?.find(isTooCostly);

/** Whether an error tells that an operation costs too much: to execute it again would tell the same. */
export const isTooCostly = ({ originalError }: GraphQLError): boolean =>
  originalError instanceof Fault && originalError.details?.['cost'] !== undefined;
