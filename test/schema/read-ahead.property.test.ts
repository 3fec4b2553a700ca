/** Random operations are answered alike whether they are read ahead, level by level, or in part from the cache. */
import fc from 'fast-check';
import { graphql } from 'graphql';
import { createCache, type Cache } from '../../src/graph/read/cache';
import type { Database } from '../../src/neo4j/driver';
import { schema } from '../../src/schema';
import { createContext } from '../../src/schema/context';
import { choicesOf } from '../support/choices';
import { filtersFor, type MakeFilter } from '../support/random-filter';
import { plantRandom, type MemoryGraph } from '../support/random-graph';
import { randomOperation } from '../support/random-operation';
import { ask, newPrefix, openWorld, uproot } from '../support/world';

const prefix = newPrefix();
let database: Database;
let graph: MemoryGraph;
let filterOf: MakeFilter;

beforeAll(async () => {
  database = await openWorld();
  graph = await plantRandom(database, prefix, { seed: 11, nodes: 8, links: 40 });
  filterOf = filtersFor(graph);
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

test('an operation has the same answer read ahead, read by level, and from what others left in the cache', async () => {
  const cache = createCache(database, { maxBytes: 50_000_000 });
  await fc.assert(
    fc.asyncProperty(fc.gen(), async gen => {
      const { source, variables } = randomOperation(choicesOf(gen), {
        graph,
        filterOf,
        depth: 3,
        relations: 4,
      });
      const ahead = await ask(database, source, variables);
      const byLevel = await ask(database, source, variables, { readAhead: false });
      expect({ source, ...ahead, queries: 0 }).toEqual({ source, data: byLevel.data, queries: 0 });
      expect(byLevel.errors).toBeUndefined();
      for (const _ of ['with what is there', 'with all there']) {
        expect({ source, ...(await askCache(cache, source, variables)) }).toEqual({
          source,
          data: byLevel.data,
        });
      }
    }),
    { numRuns: 12 },
  );
});

test('one query serves each root field, whatever is below it', async () => {
  const readLater = (type: string, field: string) =>
    (type === 'Evidence' && ['article', 'heading', 'label', 'url'].includes(field)) || field === 'paragraphs';
  await fc.assert(
    fc.asyncProperty(fc.gen(), async gen => {
      const range = { graph, filterOf, depth: 3, relations: 4, without: readLater };
      const { source, variables, reads } = randomOperation(choicesOf(gen), range);
      const { queries, data, errors } = await ask(database, source, variables);
      // What is not found is sought once more, by the labels that it may have kept.
      const sought = Object.values(data ?? {}).filter(given => given === null).length;
      expect({ source, errors }).toEqual({ source, errors: undefined });
      expect({ source, variables, queries: Math.min(queries, reads + sought) }).toEqual({
        source,
        variables,
        queries,
      });
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

/** As the server does it: an answer that mixes two states, as another test may cause, is made again. */
async function askCache(cache: Cache, source: string, variableValues: Record<string, unknown>) {
  const contextValue = createContext(cache);
  const execute = () => graphql({ schema, source, variableValues, contextValue });
  const result = await execute();
  if (!contextValue.reader.mixed()) return result;
  contextValue.restart();
  return execute();
}
