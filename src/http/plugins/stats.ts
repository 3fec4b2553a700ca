import type { Plugin } from 'graphql-yoga';
import { may, type NeededRole } from '../admission/access';
import type { Exchange } from '../admission/exchange';
import type { Context } from '../../schema/context';

/** Where a request has the header `x-stats: 1`, its answer tells how many Bolt queries the operation took. */
export function useStats(neededRole: NeededRole): Plugin<Context & { exchange: Exchange }> {
  return {
    onExecute({ args: { contextValue } }) {
      if (contextValue.request.headers.get('x-stats') !== '1') return;
      if (!may('stats', contextValue.exchange, neededRole)) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const stats = { queries: contextValue.stats.queries };
          setResult({ ...result, extensions: { ...result.extensions, stats } });
        },
      };
    },
  };
}
