import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../schema/context';

/**
 * Where the graph changed while an operation ran, its answer could mix what was cached with what is new. Such an
 * operation runs again, from the database alone.
 */
export function useConsistentRead(): Plugin<Context> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async args => {
        const result = await executeFn(args);
        const context = args.contextValue as Context;
        if (!context.reader.mixed()) return result;
        if (Symbol.asyncIterator in result) await (result as AsyncGenerator).return?.(undefined);
        context.restart();
        return executeFn(args);
      });
    },
  };
}
