import type { OutgoingHttpHeaders } from 'node:http';
import type { Database } from '../../../src/neo4j/driver';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, warm as warmServer, type CachedResponse, type RealServer } from '../real-server';

const prefix = newPrefix();
const page = 'https://client.example';
let real: Database;
let server: RealServer;

beforeAll(async () => {
  real = await openWorld();
  await plant(real, prefix, [{ kind: 'Vendor', key: 'a', nameEn: 'A' }]);
});
afterAll(async () => {
  await uproot(real, prefix);
  await real.close();
});
beforeEach(async () => {
  server = await openServer(real, { corsOrigins: [page, 'https://other.example'] });
});
afterEach(() => server.close());

const query = 'query Named($key: String!) { vendor(key: $key) { key name(language: EN) } }';
const path = `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify({ key: `${prefix}a` }))}`;
const get = (headers: OutgoingHttpHeaders = {}) => server.send('GET', path, headers);
const warm = (asking: () => Promise<CachedResponse>) => warmServer(server, asking);
const rename = (to: string) =>
  server.steer.write({
    text: 'MATCH (v:Vendor {key: $key}) SET v.nameEn = $to',
    params: { key: `${prefix}a`, to },
  });
/** Whether a request was answered from what was kept. */
const wasKept = () => server.lines.at(-1)?.['way'] === 'kept';

describe('a request by GET', () => {
  it('gets a tag, and 304 for it while the graph stands, with the headers that a cache needs', async () => {
    const { headers, body } = await warm(() => get({ origin: page }));
    expect(headers).toMatchObject({
      etag: expect.stringMatching(/^"[\w-]+"$/),
      'cache-control': 'no-cache',
      vary: 'Origin, Accept-Encoding, Accept',
    });
    for (const tag of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`]) {
      const known = await get({ origin: page, 'if-none-match': tag });
      expect([known.status, known.body, wasKept()]).toEqual([304, '', true]);
      expect(known.headers).toMatchObject({
        etag: headers.etag,
        'cache-control': 'no-cache',
        vary: 'Origin, Accept-Encoding, Accept',
        'access-control-allow-origin': page,
      });
      expect(known.headers['content-type']).toBeUndefined();
    }
    expect(await get({ origin: page, 'if-none-match': '"other"' })).toMatchObject({ status: 200, body });
  });

  it('gets the new answer after a write that changed it, and 304 after one that did not', async () => {
    const { headers } = await warm(get);
    const conditional = () => get({ 'if-none-match': headers.etag });
    await rename('Later');
    const later = await conditional();
    expect([later.status, JSON.parse(later.body).data.vendor.name]).toEqual([200, 'Later']);
    expect(later.headers.etag).not.toBe(headers.etag);
    await rename('A');
    const known = await conditional();
    expect([known.status, known.body, wasKept()]).toEqual([304, '', false]);
    expect(known.headers).toMatchObject({
      etag: headers.etag,
      'cache-control': 'no-cache',
      vary: 'Origin, Accept-Encoding, Accept',
    });
  });

  it('has another tag in another form', async () => {
    const plain = await warm(() => get({ accept: 'application/json' }));
    const other = await warm(() => get({ accept: 'application/graphql-response+json' }));
    expect(other.body).toBe(plain.body);
    expect(other.headers.etag).not.toBe(plain.headers.etag);
  });
});

test('an answer by POST, and one with errors, has no tag', async () => {
  const posted = await server.post(JSON.stringify({ query, variables: { key: `${prefix}a` } }), {
    'if-none-match': '*',
  });
  const failed = await server.send('GET', '/graphql?query={nothing}');
  for (const { headers } of [posted, failed])
    expect([headers.etag, headers['cache-control']]).toEqual([undefined, undefined]);
  expect(posted.status).toBe(200);
});
