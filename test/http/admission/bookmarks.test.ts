import { pino } from 'pino';
import { createApp } from '../../../src/http/app';
import type { Database } from '../../../src/neo4j/driver';
import { schema } from '../../../src/schema';
import { httpConfig } from '../../support/http-config';
import { signal } from '../../support/steered';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, warm, type RealServer } from '../real-server';

const prefix = newPrefix();
const query = JSON.stringify({ query: `{ vendor(key: "${prefix}a") { name(language: EN) } }` });
const variables = (key: string) =>
  JSON.stringify({ query: 'query Q($key: String!) { vendor(key: $key) { key } }', variables: { key } });
let real: Database;
let server: RealServer;

beforeAll(async () => {
  real = await openWorld();
  await plant(real, prefix, [{ kind: 'Vendor', key: 'a', nameEn: 'Old' }]);
});
afterEach(() => server?.close());
afterAll(async () => {
  await uproot(real, prefix);
  await real.close();
});

const header = 'neo4j-bookmark';
const nameIn = ({ body }: { body: string }) => JSON.parse(body).data.vendor.name;
const codeIn = ({ body }: { body: string }) => JSON.parse(body).errors[0].extensions.code;

describe('Neo4j-Bookmark', () => {
  it('is told by every way of answering, and moves with the graph', async () => {
    server = await openServer(real);
    const ways: unknown[] = [];
    for (const body of [query, query, query, ...[...'abcdefgh'].map(variables)]) {
      expect((await server.post(body)).headers[header]).toBe(server.steer.bookmark());
      ways.push(server.lines.at(-1)!.way);
    }
    expect(new Set(ways)).toEqual(new Set(['yoga', 'kept', 'compiled']));
    const byGet = await server.send('GET', `/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(byGet.headers[header]).toBe(server.steer.bookmark());
    expect((await server.send('GET', '/live')).headers[header]).toBeUndefined();
    await server.steer.write({ text: 'RETURN 1', params: {} });
    expect((await server.post(query)).headers[header]).toBe('b2');
  });

  it('makes a server that lags behind wait, though it has the answer kept', async () => {
    server = await openServer(real);
    await warm(server, () => server.post(query));
    const caughtUp = signal();
    const { steer } = server;
    await real.execute({ text: `MATCH (n:Vendor {key: '${prefix}a'}) SET n.nameEn = 'New'`, params: {} });
    steer.steer(async (_, run, after) => {
      if (after?.includes('b2')) {
        await caughtUp.reached;
        await steer.write({ text: 'RETURN 1', params: {} });
        steer.release();
      }
      return run();
    });
    expect(nameIn(await server.post(query))).toBe('Old');
    const later = server.post(query, { [header]: 'b2' });
    expect(nameIn(await server.post(query))).toBe('Old'); // others need not wait
    caughtUp.reach();
    const answer = await later;
    expect([nameIn(answer), answer.headers[header]]).toEqual(['New', 'b2']);
    const before = steer.reads.length;
    await server.post(query, { [header]: 'b2' });
    expect(steer.reads.slice(before).filter(({ after }) => after?.includes('b2')).length).toBe(0);
  });

  it.each([
    ['too long', 'x'.repeat(401)],
    ['not printable', 'a\tb'],
    ['too many', Array(11).fill('a').join(',')],
    ['empty beside another', 'a,,b'],
  ])('that is %s is refused', async (_, sent) => {
    server = await openServer(real);
    const answer = await server.post(query, { [header]: sent });
    expect([answer.status, codeIn(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(server.steer.reads).toEqual([]);
  });

  it('that the database does not know is refused; one that never comes is told in time, and holds up nobody', async () => {
    const settings = { schema, database: real, config: httpConfig(), log: pino({ level: 'silent' }) };
    const app = createApp(settings);
    const post = async (sent?: string) => {
      const headers = { 'content-type': 'application/json', ...(sent && { [header]: sent }) };
      const answer = await app.fetch('http://localhost/graphql', { method: 'POST', headers, body: query });
      return { status: answer.status, bookmark: answer.headers.get(header)!, body: await answer.text() };
    };
    const { bookmark } = await post();
    expect((await post(bookmark)).status).toBe(200);
    const unknown = await post('FB:nothing');
    expect([unknown.status, codeIn(unknown)]).toEqual([400, 'BAD_USER_INPUT']);

    const begun = performance.now();
    const waiting = Array.from({ length: 40 }, () => post(inFuture(bookmark)));
    expect((await post(bookmark)).status).toBe(200);
    for (const answer of await Promise.all(waiting)) {
      expect([answer.status, codeIn(answer)]).toEqual([503, 'UNAVAILABLE']);
    }
    expect(performance.now() - begun).toBeLessThan(8_000); // 3 s, on a machine at rest
    expect((await post()).status).toBe(200);
  });
});

/** The same database's bookmark of a transaction that never was: its last part is the transaction's number. */
function inFuture(bookmark: string): string {
  const bytes = Buffer.from(bookmark.slice('FB:'.length), 'base64');
  const number = Buffer.from([0xca, 0x7f, 0, 0, 0]);
  return `FB:${Buffer.concat([bytes.subarray(0, 19), number, Buffer.from([0x90])]).toString('base64')}`;
}
