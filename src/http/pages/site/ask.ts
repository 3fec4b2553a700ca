import { graphql, type GraphQLSchema } from 'graphql';
import type { Cache } from '../../../graph/read/cache';
import { createContext } from '../../../schema/context';
import type { Ask } from './head/subject';

/** Executes operations of the server's own pages; what fails there only leaves a page's head plainer. */
export const createAsk =
  (schema: GraphQLSchema, cache: Cache): Ask =>
  async (source, variableValues) => {
    const { data } = await graphql({ schema, source, variableValues, contextValue: createContext(cache) });
    return data ?? undefined;
  };
