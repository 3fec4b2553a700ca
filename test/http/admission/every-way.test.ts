/** Every way of answering, times every check that stands before them: none is bypassed. */
import type { OutgoingHttpHeaders } from 'node:http';
import { createApiKey } from '../../../src/access/api-keys';
import type { Database } from '../../../src/neo4j/driver';
import type { HttpConfig } from '../../../src/http/http-config';
import { isProbe, signal } from '../../support/steered';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, type CachedResponse, type RealServer } from '../real-server';

const prefix = newPrefix();
let real: Database;
/** Keys of two clients, who have the role admin: then nothing but the check at hand is in the way. */
let ours: string;
let theirs: string;
let server: RealServer;

beforeAll(async () => {
  real = await openWorld();
  await plant(real, prefix, [{ kind: 'Vendor', key: 'a', nameEn: 'A' }]);
  ours = (await createApiKey(real, { name: `${prefix}ours`, role: 'admin' })).token;
  theirs = (await createApiKey(real, { name: `${prefix}theirs`, role: 'admin' })).token;
});
afterAll(async () => {
  await real.execute({
    text: 'MATCH (k:ApiKey) WHERE k.name STARTS WITH $prefix DELETE k',
    params: { prefix },
  });
  await uproot(real, prefix);
  await real.close();
});
afterEach(() => server.close());

const query = 'query Named($key: String!) { vendor(key: $key) { key } }';
const json = { 'content-type': 'application/json' };
const asking = (key: string) => JSON.stringify({ query, variables: { key } });
const byGet = `/graphql?${new URLSearchParams({ query: `{ vendor(key: "${prefix}a") { key } }` })}`;

interface WayOf {
  /** Sends the request that the way answers. */
  send(headers: OutgoingHttpHeaders): Promise<CachedResponse>;
  /** Asked so often first, another way answers. */
  warm?: number;
  status?: number;
}

let asked = 0;
const ways: Record<string, WayOf> = {
  yoga: {
    send: headers => server.send('POST', '/graphql', { ...json, ...headers }, asking(`none-${asked++}`)),
  },
  compiled: {
    send: headers => server.send('POST', '/graphql', { ...json, ...headers }, asking(`none-${asked++}`)),
    warm: 6,
  },
  kept: {
    send: headers => server.send('POST', '/graphql', { ...json, ...headers }, asking(`${prefix}a`)),
    warm: 3,
  },
  'kept by GET': { send: headers => server.send('GET', byGet, headers), warm: 3 },
  export: { send: headers => server.send('GET', '/export?format=csv-nodes', headers) },
  reconcile: {
    send: headers => server.send('GET', `/reconcile?queries={"q":{"query":"none-${asked++}"}}`, headers),
  },
  page: {
    send: headers => server.send('GET', `/e/${prefix}a`, { accept: 'application/ld+json', ...headers }),
  },
  'nothing there': { send: headers => server.send('GET', '/nothing', headers), status: 404 },
  'in disguise': {
    send: headers =>
      server.send('POST', '/assets/../graphql', { ...json, ...headers }, asking(`none-${asked++}`)),
  },
};
/** The way that the log tells. */
const told: Record<string, string> = {
  'kept by GET': 'kept',
  'nothing there': 'page',
  'in disguise': 'yoga',
};

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function open(way: string, settings: Partial<HttpConfig>): Promise<WayOf> {
  server = await openServer(real, { readAccess: 'keys', ...settings });
  const found = ways[way]!;
  for (let time = 0; time < (found.warm ?? 0); time++) await found.send(bearer(ours));
  server.lines.length = 0;
  return found;
}

const codeOf = ({ body }: CachedResponse) => JSON.parse(body).errors[0].extensions.code;

describe.each(Object.keys(ways))('an answer by the way "%s"', way => {
  it('is for those who may, has an id, and one line in the log', async () => {
    const { send, status = 200 } = await open(way, {});
    const headers = { ...bearer(ours), 'x-request-id': 'walk-1' };
    const answer = await send(headers);
    expect([answer.status, answer.headers['x-request-id']]).toEqual([status, 'walk-1']);
    const lines = server.lines.filter(({ requestId }) => requestId === 'walk-1');
    expect(lines).toEqual(
      way === 'page' || way === 'nothing there' // told at the level debug
        ? []
        : [
            expect.objectContaining({
              way: told[way] ?? way,
              status,
              client: expect.stringMatching(/^key:/),
            }),
          ],
    );

    for (const [code, sent] of [
      ['UNAUTHENTICATED', {}],
      ['UNAUTHENTICATED', bearer(`${ours.slice(0, -1)}${ours.endsWith('A') ? 'B' : 'A'}`)],
      ['UNAUTHENTICATED', { authorization: 'Basic YTpi' }],
    ] as const) {
      const refused = await send(sent);
      expect([refused.status, codeOf(refused)]).toEqual([401, code]);
      expect(refused.headers).toMatchObject({
        'www-authenticate': 'Bearer realm="wuwen"',
        'x-content-type-options': 'nosniff',
        'x-request-id': expect.any(String),
      });
      expect(server.lines.at(-1)).toMatchObject({ way: 'refused', status: 401, errors: [code] });
    }
    expect(JSON.stringify(server.lines)).not.toContain(ours.slice(-20));
  });

  it('is charged, and refused to a client that has used up its budget', async () => {
    const { send, status = 200 } = await open(way, { budget: 12 });
    const first = await send(bearer(theirs));
    expect(first.status).toBe(status);
    expect(first.headers).toMatchObject({
      'ratelimit-policy': '"client";q=12;w=60',
      ratelimit: expect.stringMatching(/^"client";r=\d+;t=\d+$/),
    });
    let answer = first;
    for (let time = 0; time < 15 && answer.status === status; time++) answer = await send(bearer(theirs));
    expect([answer.status, codeOf(answer)]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(server.lines.at(-1)).toMatchObject({ way: 'refused', status: 429 });
  });

  it('is refused to a client that has too many requests under way', async () => {
    const { send, status = 200 } = await open(way, { concurrency: 1 });
    const began = signal();
    const mayEnd = signal();
    server.steer.steer(async (read, run) => {
      if (!isProbe(read) && !read.text.includes('ApiKey')) {
        began.reach();
        await mayEnd.reached;
      }
      return run();
    });
    const under = server.send('POST', '/graphql', { ...json, ...bearer(theirs) }, asking(`slow-${asked++}`));
    await began.reached;
    const refused = await send(bearer(theirs));
    expect([refused.status, codeOf(refused), refused.headers['retry-after']]).toEqual([
      429,
      'TOO_MANY_REQUESTS',
      '1',
    ]);
    mayEnd.reach();
    expect((await under).status).toBe(200);
    expect((await send(bearer(theirs))).status).toBe(status);
  });
});

describe('probes and files', () => {
  it.each(['/live', '/ready', '/favicon.svg'])('%s are for everyone, without a budget', async path => {
    server = await openServer(real, { readAccess: 'keys', budget: path.startsWith('/favicon') ? 0 : 1 });
    for (let time = 0; time < 3; time++) expect((await server.send('GET', path)).status).toBe(200);
  });
});

describe('what is kept for one role', () => {
  it('is not told to another', async () => {
    server = await openServer(real, { introspection: 'closed' });
    const body = JSON.stringify({ query: '{ __schema { queryType { name } } }' });
    for (let time = 0; time < 6; time++) {
      expect((await server.post(body, bearer(ours))).status).toBe(200);
      expect((await server.post(body)).status).toBe(401);
    }
  });
});
