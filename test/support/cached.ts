import { graphql, type ExecutionResult } from 'graphql';
import type { Cache } from '../../src/graph/read/cache';
import { schema } from '../../src/schema';
import { createContext } from '../../src/schema/context';

type Answer = ExecutionResult<Record<string, any>> & { queries: number }; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Executes an operation over a cache, as the server does: an answer that mixes two states is made again. */
export async function askCache(
  cache: Cache,
  source: string,
  variableValues: Record<string, unknown> = {},
  options = { readAhead: true },
): Promise<Answer> {
  const contextValue = createContext(cache, options);
  const execute = () => graphql({ schema, source, variableValues, contextValue });
  let result = await execute();
  if (contextValue.reader.mixed()) {
    contextValue.restart();
    result = await execute();
  }
  return { ...result, queries: contextValue.stats.queries };
}
