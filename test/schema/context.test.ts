import { createCache } from '../../src/graph/read/cache';
import { createContext } from '../../src/schema/context';
import type { Database } from '../../src/neo4j/driver';

it('An operation that begins anew has a new reader in the context that Yoga has made of ours.', () => {
  const cache = createCache({} as Database, { maxBytes: 1e6 });
  const context = Object.assign({ request: 'its own' }, createContext(cache));
  const { reader } = context;
  context.cost.charge(5, 'search');
  context.restart();
  expect(context.reader).not.toBe(reader);
  expect(context.cost.nodes).toBe(0);
});
