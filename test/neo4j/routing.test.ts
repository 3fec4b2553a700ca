import { openDatabase, type Database } from '../../src/neo4j/driver';
import { openFaultProxy, type FaultProxy } from '../support/fault-proxy';

/** A cluster as a driver sees it: a router, a reader and a writer, which are one real database behind three proxies. */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env as Record<string, string>;
/** Not `RETURN 1`: that is a probe, which the proxies do not count. */
const query = { text: 'RETURN 2', params: {} };
let [router, reader, writer]: FaultProxy[] = [];
let database: Database;

beforeAll(async () => {
  [router, reader, writer] = await Promise.all([1, 2, 3].map(() => openFaultProxy(NEO4J_URI!)));
  router!.route({ readers: [reader!.uri], writers: [writer!.uri] });
  database = openDatabase({
    uri: router!.uri.replace('bolt:', 'neo4j:'),
    user: NEO4J_USER!,
    password: NEO4J_PASSWORD!,
    database: NEO4J_DATABASE!,
  });
});
afterAll(async () => {
  await database.execute({ text: 'MATCH (n:RoutingTest) DELETE n', params: {} });
  await database.close();
  await Promise.all([router, reader, writer].map(proxy => proxy!.close()));
});

const counts = () => [router, reader, writer].map(proxy => proxy!.statements());

describe('a cluster, by neo4j://', () => {
  it('is read from its readers and written by its writer, and each session waits for what was seen before', async () => {
    await database.read(query);
    expect(counts()).toEqual([0, 1, 0]);
    const { bookmark } = await database.read(query);
    expect(bookmark).toMatch(/^FB:/);
    expect(counts()).toEqual([0, 2, 0]);
    reader!.bookmarks.length = 0;
    await database.write(run => run({ text: 'MERGE (n:RoutingTest) SET n.at = timestamp()', params: {} }));
    expect(counts()).toEqual([0, 2, 1]);
    await database.read(query);
    const [sent] = reader!.bookmarks;
    expect(sent).toMatch(/^FB:/);
    expect(sent).not.toBe(bookmark);
    await database.execute(query);
    expect(counts()).toEqual([0, 3, 2]);
  });

  it('is told to be away where its reader is, and read again once that is back', async () => {
    await reader!.refuse();
    await expect(database.read(query)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await reader!.heal();
    const until = Date.now() + 15_000;
    for (;;) {
      const back = await database.read(query).catch(() => undefined);
      if (back || Date.now() > until) return expect(back?.rows).toEqual([[2]]);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  });
});
