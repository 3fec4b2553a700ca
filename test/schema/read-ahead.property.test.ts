/** Random operations are answered alike whether they are read ahead or level by level. */
import fc from 'fast-check';
import type { Database } from '../../src/graph/driver';
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

test('an operation has the same answer with and without reading ahead', async () => {
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
    }),
    { numRuns: 16 },
  );
});

test('one query serves each root field, whatever is below it', async () => {
  const readLater = (type: string, field: string) => type === 'Evidence' && field === 'article';
  await fc.assert(
    fc.asyncProperty(fc.gen(), async gen => {
      const range = { graph, filterOf, depth: 3, relations: 4, without: readLater };
      const { source, variables, reads } = randomOperation(choicesOf(gen), range);
      const { queries, errors } = await ask(database, source, variables);
      expect({ source, errors }).toEqual({ source, errors: undefined });
      expect({ source, variables, queries: Math.min(queries, reads) }).toEqual({
        source,
        variables,
        queries,
      });
    }),
    { numRuns: 16 },
  );
});
