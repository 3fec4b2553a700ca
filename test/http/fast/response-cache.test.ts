import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { Fault } from '../../../src/errors';
import type { Database } from '../../../src/neo4j/driver';
import { isProbe, signal } from '../../support/steered';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, warm as warmServer, type CachedResponse, type RealServer } from '../real-server';

const prefix = newPrefix();
const page = 'https://client.example';
let real: Database;
let server: RealServer;

beforeAll(async () => {
  real = await openWorld();
  await plant(real, prefix, [
    { kind: 'Vendor', key: 'a', nameEn: 'A' },
    { kind: 'Vendor', key: 'b', nameEn: 'B' },
  ]);
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
const bodyFor = (key: string, more = {}) =>
  JSON.stringify({ query, variables: { key: prefix + key }, ...more });
const post = (body = bodyFor('a'), headers: OutgoingHttpHeaders = {}) => server.post(body, headers);
const warm = (asking: () => Promise<CachedResponse>) => warmServer(server, asking);
const rename = (to: string) =>
  server.steer.write({
    text: 'MATCH (v:Vendor {key: $key}) SET v.nameEn = $to',
    params: { key: `${prefix}a`, to },
  });
/** Whether a request was answered from what was kept. */
const wasKept = () => server.lines.at(-1)?.['way'] === 'kept';

describe('the same request', () => {
  it('gets the same bytes and headers, for a probe alone', async () => {
    const first = await warm(post);
    const again = await post();
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(JSON.parse(again.body)).toEqual({ data: { vendor: { key: `${prefix}a`, name: 'A' } } });
    const lasting = ({ date: _, 'x-request-id': __, ...headers }: IncomingHttpHeaders) => headers;
    expect(lasting(again.headers)).toEqual(lasting(first.headers));
    expect(server.steer.reads.map(isProbe)).toEqual([true]);
    expect(server.lines).toEqual([
      expect.objectContaining({ operation: 'Named', path: '/graphql', status: 200, queries: 1, way: 'kept' }),
    ]);
  });

  it('shares the probe with others at the same time', async () => {
    await warm(post);
    const began = signal();
    const mayEnd = signal();
    server.steer.steer(async (_, run) => {
      began.reach();
      await mayEnd.reached;
      return run();
    });
    const first = post();
    await began.reached;
    const others = Array.from({ length: 5 }, () => post());
    // All have come when the server has answered one that came after them.
    await server.send('GET', '/live');
    mayEnd.reach();
    await Promise.all([first, ...others]);
    expect(server.steer.reads.map(isProbe)).toEqual([true, true]);
  });

  it('is executed after a write, whoever wrote, and its answer is new', async () => {
    await warm(post);
    await rename('Later');
    const { body } = await post();
    expect(JSON.parse(body).data.vendor.name).toBe('Later');
    expect(wasKept()).toBe(false);
    await rename('A');
  });

  it('is executed each time where nothing may be kept', async () => {
    await server.close();
    server = await openServer(real, { cacheMegabytes: 0 });
    await warm(post);
    for (let at = 0; at < 3; at++) await post();
    expect(server.steer.reads.map(isProbe)).toEqual([false, false, false]);
  });
});

describe('another request is not mistaken for it', () => {
  const accept = 'application/graphql-response+json';
  const two =
    'query A($key: String!) { vendor(key: $key) { key } } query B($key: String!) { vendor(key: $key) { name(language: EN) } }';

  it.each<[string, () => Promise<CachedResponse>, (answer: CachedResponse) => unknown, unknown]>([
    ['variables', () => post(bodyFor('b')), ({ body }) => JSON.parse(body).data.vendor.name, 'B'],
    [
      'a query',
      () => post(bodyFor('a', { query: query.replace('name(language: EN)', '') })),
      ({ body }) => JSON.parse(body).data.vendor,
      { key: `${prefix}a` },
    ],
    [
      'an operation',
      () => post(bodyFor('a', { query: two, operationName: 'B' })),
      ({ body }) => JSON.parse(body).data.vendor,
      { name: 'A' },
    ],
    [
      'Accept',
      () => post(bodyFor('a'), { accept }),
      ({ headers }) => headers['content-type'],
      `${accept}; charset=utf-8`,
    ],
    [
      'Origin',
      () => post(bodyFor('a'), { origin: page }),
      ({ headers }) => headers['access-control-allow-origin'],
      page,
    ],
    [
      'a foreign Origin',
      () => post(bodyFor('a'), { origin: 'https://evil.example' }),
      ({ headers }) => headers['access-control-allow-origin'],
      undefined,
    ],
    [
      'a content type',
      () => post(bodyFor('a'), { 'content-type': 'text/plain' }),
      ({ status }) => status,
      415,
    ],
    [
      'a method',
      () =>
        server.send('HEAD', `/graphql?query=${encodeURIComponent(`{ vendor(key: "${prefix}a") { key } }`)}`),
      ({ body }) => body,
      '',
    ],
    [
      'a path',
      () =>
        server.send(
          'POST',
          '/graphqlx',
          { 'content-type': 'application/json', 'content-length': bodyFor('a').length },
          bodyFor('a'),
        ),
      ({ status }) => status,
      404,
    ],
  ])('which differs by %s', async (_, asking, part, expected) => {
    await warm(post);
    await post(bodyFor('a', { query: two, operationName: 'A' }));
    expect(part(await asking())).toEqual(expected);
    expect(part(await asking())).toEqual(expected);
    expect(part(await asking())).toEqual(expected);
  });

  it('which comes from pages of several origins, each with its own headers and Vary', async () => {
    for (const origin of [page, 'https://other.example']) {
      await warm(() => post(bodyFor('a'), { origin }));
      const { headers } = await post(bodyFor('a'), { origin });
      expect([wasKept(), headers['access-control-allow-origin'], headers['vary']]).toEqual([
        true,
        origin,
        'Origin, Accept-Encoding',
      ]);
    }
  });
});

describe('never kept is', () => {
  const twice = async (asking: () => Promise<CachedResponse>) => {
    await warm(asking);
    const answer = await asking();
    expect(server.lines.some(({ way }) => way === 'kept')).toBe(false);
    return answer;
  };

  it('an answer with errors, in part or in whole', async () => {
    await warm(post);
    const partly = bodyFor('a', {
      query: 'query Named($key: String!) { vendor(key: $key) { key } entity { key } }',
    });
    const { data, errors } = JSON.parse((await twice(() => post(partly))).body);
    expect([data, errors.length]).toEqual([{ vendor: { key: `${prefix}a` }, entity: null }, 1]);
    expect((await twice(() => post(bodyFor('a', { query: '{ nothing }' })))).status).toBe(200);
    expect((await twice(() => post('{'))).status).toBe(400);
  });

  it('an answer that tells what it cost', async () => {
    await warm(post);
    const { body } = await twice(() => post(bodyFor('a'), { 'x-stats': '1' }));
    expect(JSON.parse(body).extensions).toEqual({ stats: { queries: 1 } });
  });

  it('an answer sent as a stream of events, and so it is whole each time', async () => {
    await warm(post);
    const { body, headers } = await twice(() => post(bodyFor('a'), { accept: 'text/event-stream' }));
    expect(headers['content-type']).toContain('text/event-stream');
    expect(body).toMatch(/^(:\n\n)?event: next\ndata: .*"name":"A"/);
  });

  it('an answer without anything of the graph', async () => {
    await twice(() => post(JSON.stringify({ query: '{ __typename }' })));
  });
});

describe('a body', () => {
  const padded = (length: number) => bodyFor('a', { query: `${query}\n#${'x'.repeat(length)}` });

  it('that is long is answered, and not looked up', async () => {
    await warm(() => post(padded(20_000)));
    expect(JSON.parse((await post(padded(20_000))).body).data.vendor.name).toBe('A');
    expect(server.lines.some(({ way }) => way === 'kept')).toBe(false);
    expect((await post(padded(1_100_000))).status).toBe(413);
  });

  it('of unknown length is answered', async () => {
    const chunked = () =>
      server.send(
        'POST',
        '/graphql',
        { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
        bodyFor('a'),
      );
    await warm(chunked);
    expect(JSON.parse((await chunked()).body).data.vendor.name).toBe('A');
  });

  it('in any script is the same to all', async () => {
    const body = JSON.stringify({ query: '{ search(query: "千问😀", first: 1) { nodes { key } } }' });
    const first = await warm(() => post(body));
    expect(await post(body)).toMatchObject({ status: 200, body: first.body });
    expect(wasKept()).toBe(true);
  });

  it('that is cut off by its sender harms no one else', async () => {
    await warm(post);
    const socket = connect(server.port, '127.0.0.1');
    await new Promise(resolve => socket.once('connect', resolve));
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query"',
    );
    await server.send('GET', '/live');
    socket.destroy();
    expect((await post()).status).toBe(200);
  });
});

test('a sender that has gone before its answer is known harms no one else', async () => {
  await warm(post);
  const [began, mayEnd] = [signal(), signal()];
  server.steer.steer(async (_, run) => {
    began.reach();
    await mayEnd.reached;
    return run();
  });
  const socket = connect(server.port, '127.0.0.1');
  const body = bodyFor('a');
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  await began.reached;
  socket.destroy();
  mayEnd.reach();
  server.steer.release();
  expect((await post()).status).toBe(200);
});

test('while the database is away, nothing that was kept is served', async () => {
  await warm(post);
  server.steer.steer(async () => {
    throw new Fault('UNAVAILABLE', 'The database does not answer.');
  });
  const answer = await post();
  expect([answer.status, JSON.parse(answer.body)]).toEqual([
    503,
    {
      data: null,
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAVAILABLE' }) })],
    },
  ]);
  server.steer.release();
  expect((await post()).status).toBe(200);
});
