import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { createChanges } from '../../src/graph/read/changes';
import { entityKinds } from '../../src/ontology';
import type { Database } from '../../src/neo4j/driver';
import { newPrefix, openWorld, uproot } from '../support/world';
import { openServer, type RealServer } from './real-server';

const query = 'subscription { graphChanged { revision at kinds } }';
interface Event {
  data: { graphChanged: { revision: string; at: string; kinds: string[] } };
}

let database: Database;
let server: RealServer;
const prefix = newPrefix();
beforeAll(async () => {
  database = await openWorld();
  server = await openServer(database);
});
afterAll(async () => {
  await server?.close();
  await uproot(database, prefix);
  await database?.close();
});

const addVendor = (key: string) =>
  server.steer.write({
    text: 'CREATE (:Vendor:Entity {key: $key, kind: "Vendor", nameEn: $key})',
    params: { key: prefix + key },
  });

/** The events of a stream, as they come. */
async function* eventsOf(response: Response): AsyncGenerator<Event> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const data = /^data: ?(.+)$/m.exec(block)?.[1];
      if (data) yield JSON.parse(data) as Event;
    }
  }
}

/** The first event that tells of vendors: other tests write meanwhile, and what they change is told, too. */
async function vendorsChanged(next: () => Promise<Event['data']['graphChanged']>, key: string) {
  for (let time = 0; time < 5; time++) {
    await addVendor(`${key}${time}`); // another test may have removed one at the same time
    const change = await next();
    if (change.kinds.includes('VENDOR')) return change;
  }
  throw new Error('Nothing has told of vendors.');
}

it('graphChanged tells the state, and that it changed, as server-sent events', async () => {
  const stop = new AbortController();
  const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: stop.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = eventsOf(response);
  const first = (await events.next()).value as Event;
  expect(first.data.graphChanged.kinds).toEqual([]);
  const next = async () => ((await events.next()).value as Event).data.graphChanged;
  expect((await vendorsChanged(next, 'a')).revision).not.toBe(first.data.graphChanged.revision);
  stop.abort();
});

it('the same by WebSocket, which takes nothing else', async () => {
  const url = `ws://127.0.0.1:${server.port}/graphql`;
  const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
  const events = client.iterate<Event['data']>({ query });
  const first = await events.next();
  const next = async () => (await events.next()).value!.data!.graphChanged;
  expect((await vendorsChanged(next, 'b')).revision).not.toBe(first.value!.data!.graphChanged.revision);
  await events.return!();
  await expect(client.iterate({ query: '{ stats { kindCounts { count } } }' }).next()).rejects.toMatchObject([
    { message: 'A socket takes subscriptions alone.' },
  ]);
  await client.dispose();
});

it('a socket is admitted as any request, from pages of this server alone', async () => {
  const closed = await openServer(database, { readAccess: 'keys' });
  const statusOf = (port: number, path: string, headers: Record<string, string> = {}) =>
    new Promise<number>(resolve => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, 'graphql-transport-ws', { headers });
      socket.on('unexpected-response', (_, { statusCode = 0 }) => resolve(statusCode));
      socket.on('open', () => resolve(101));
      socket.on('open', () => socket.close());
      socket.on('error', () => undefined);
    });
  expect(await statusOf(closed.port, '/graphql')).toBe(401);
  expect(await statusOf(closed.port, '/graphql', { accept: 'text/html' })).toBe(401);
  expect(await statusOf(server.port, '/elsewhere')).toBe(404);
  expect(await statusOf(server.port, '/graphql', { origin: 'https://evil.example' })).toBe(403);
  expect(await statusOf(server.port, '/graphql')).toBe(101);
  await closed.close();
});

it('nobody asks the database while nobody listens; who listens shares one question', async () => {
  let reads = 0;
  let bookmark = 'a';
  const rows = [entityKinds.map(() => 1)];
  const fake = {
    read: async () => {
      reads += 1;
      return { rows, bookmark };
    },
  };
  const changes = createChanges(fake as unknown as Database, 1);
  expect(reads).toBe(0);
  const [one, other] = [changes.listen(), changes.listen()];
  expect((await one.next()).value.revision).toBe((await other.next()).value.revision);
  const waiting = one.next();
  bookmark = 'b';
  expect((await waiting).value.kinds).toEqual([]);
  await one.return!();
  await other.return!();
  await new Promise(resolve => setTimeout(resolve, 10));
  const before = reads;
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(reads).toBe(before);
  const ended = changes.listen();
  changes.close();
  expect(await ended.next()).toEqual({ done: true, value: undefined });
});
