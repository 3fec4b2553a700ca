import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../src/config';
import { MOST } from '../../../src/http/plugins/persisted/automatic-persisted';
import { Fault } from '../../../src/errors';
import type { Database } from '../../../src/neo4j/driver';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, warm, type RealServer } from '../real-server';
import { standIn } from '../stand-in';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a server with a manifest', () => {
  const echo = 'query Echo($text: String!) { echo(text: $text) }';
  const two = 'query One { echo(text: "one") } query Two { echo(text: "two") }';
  const invalid = '{ nothing }';
  const persistedOperations = Object.fromEntries([echo, two, invalid].map(text => [hashOf(text), text]));
  const open = standIn({ persistedOperations });
  const closed = standIn({ persistedOperations, persistedOnly: true });

  const both = [
    ['that takes others, too', open],
    ['that refuses all others', closed],
  ] as const;

  async function send({ app }: typeof open, params: object, method = 'POST') {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    };
    const response =
      method === 'POST'
        ? await app.fetch('http://localhost/graphql', { method, headers, body: JSON.stringify(params) })
        : await app.fetch(
            `http://localhost/graphql?${new URLSearchParams(
              Object.entries(params).map(([name, value]) => [
                name,
                typeof value === 'string' ? value : JSON.stringify(value),
              ]),
            )}`,
            { headers },
          );
    const { data, errors } = await response.json();
    return { status: response.status, data, errors };
  }
  const byId = (text: string) => ({ documentId: hashOf(text) });
  const byExtension = (text: string) => ({
    extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
  });

  describe.each(both)('%s', (_, server) => {
    it.each([
      { documentId: 7 },
      { documentId: ['a'] },
      { extensions: { persistedQuery: { sha256Hash: {} } } },
    ])('refuses ids that are no text: %j', async params => {
      const { status, errors } = await send(server, params);
      expect({ status, code: errors?.[0]?.extensions['code'] }).toEqual({ status: 400, code: 'BAD_REQUEST' });
    });

    it.each([
      ['documentId', 'POST', byId],
      ['documentId', 'GET', byId],
      ['extensions.persistedQuery', 'POST', byExtension],
      ['extensions.persistedQuery', 'GET', byExtension],
    ])('serves by %s in a %s, with variables', async (_, method, by) => {
      const variables = { text: '五问' };
      expect(await send(server, { ...by(echo), variables }, method)).toMatchObject({
        status: 200,
        data: { echo: '五问' },
      });
    });

    it('serves the operation that is named', async () => {
      expect((await send(server, { ...byId(two), operationName: 'Two' })).data).toEqual({ echo: 'two' });
    });

    it('checks a persisted operation as any other', async () => {
      const { status, errors } = await send(server, byId(invalid));
      expect([status, errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    });

    it.each(['0'.repeat(64), 'constructor', '__proto__', ''])(
      'refuses a hash that is not in it: %j',
      async documentId => {
        expect(await send(server, { documentId })).toMatchObject({
          status: 400,
          errors: [
            {
              message: 'There is no persisted operation with that hash.',
              extensions: { code: 'BAD_USER_INPUT', hint: expect.any(String) },
            },
          ],
        });
      },
    );

    it('says what is missing where there is neither query nor hash', async () => {
      expect(await send(server, { variables: {} })).toMatchObject({
        status: 400,
        errors: [{ message: expect.stringContaining('documentId') }],
      });
    });
  });

  it('answers other operations, unless it is told to refuse them', async () => {
    expect((await send(open, { query: '{ echo }' })).data).toEqual({ echo: 'hello' });
    for (const params of [
      { query: '{ echo }' },
      { query: '{ __schema { types { name } } }' },
      { query: echo, variables: { text: 'known' } },
      { query: '{ echo }', ...byId(echo) },
    ]) {
      for (const method of ['POST', 'GET']) {
        const { status, data, errors } = await send(closed, params, method);
        expect([status, data, errors]).toEqual([
          400,
          undefined,
          [
            {
              message: 'This server answers persisted operations alone.',
              extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('documentId') },
            },
          ],
        ]);
      }
    }
  });
});

describe('automatic persisted queries', () => {
  const open = standIn();
  const query = 'query Echo($text: String!) { echo(text: $text) }';
  const variables = { text: '五问' };
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
  const code = (answer: Awaited<ReturnType<typeof sendTo>>) => [
    answer.errors?.[0]?.message,
    answer.errors?.[0]?.extensions.code,
  ];
  const NOT_FOUND = ['PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND'];
  const NOT_SUPPORTED = ['PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED'];

  it('are found once they were sent with their hash, by POST and GET', async () => {
    for (const method of ['GET', 'POST']) {
      const asked = await sendTo(open, { variables, extensions }, method);
      expect([asked.status, asked.cacheControl, ...code(asked)]).toEqual([404, 'no-store', ...NOT_FOUND]);
    }
    expect(code(await sendTo(open, { query: '{ number }', extensions }))).toEqual([
      'The hash is not that of the query.',
      'BAD_REQUEST',
    ]);
    const invalid = '{ nothing }';
    const ofInvalid = { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(invalid) } } };
    await sendTo(open, { query: invalid, ...ofInvalid });
    expect(code(await sendTo(open, ofInvalid))).toEqual(NOT_FOUND);
    expect((await sendTo(open, { query, variables, extensions })).data).toEqual({ echo: '五问' });
    for (const method of ['GET', 'POST']) {
      expect((await sendTo(open, { variables, extensions }, method)).data).toEqual({ echo: '五问' });
    }
  });

  it('are forgotten, the least recently used first, where there are too many', async () => {
    for (let at = 0; at < MOST; at++) {
      const other = `{ echo(text: "${at}") }`;
      await sendTo(open, {
        query: other,
        extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(other) } },
      });
      if (at === 500) expect((await sendTo(open, { variables, extensions })).status).toBe(200);
    }
    expect((await sendTo(open, { variables, extensions })).status).toBe(200);
    const first = {
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('{ echo(text: "0") }') } },
    };
    expect(code(await sendTo(open, first))).toEqual(NOT_FOUND);
  });

  it('are off where persisted operations alone are served, and by GET in production', async () => {
    const closed = standIn({ persistedOnly: true });
    const production = standIn({ production: true });
    for (const [server, method] of [
      [closed, 'GET'],
      [closed, 'POST'],
      [production, 'GET'],
    ] as const) {
      expect(code(await sendTo(server, { extensions }, method))).toEqual(NOT_SUPPORTED);
      if (server === production) continue; // which takes no query by GET at all
      expect(code(await sendTo(server, { query, variables, extensions }, method))).toEqual(NOT_SUPPORTED);
    }
    expect((await sendTo(production, { query, variables, extensions })).data).toEqual({ echo: '五问' });
  });

  async function sendTo({ app }: typeof open, params: Record<string, unknown>, method = 'POST') {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const texts = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    const response =
      method === 'POST'
        ? await app.fetch('http://localhost/graphql', { method, headers, body: JSON.stringify(params) })
        : await app.fetch(`http://localhost/graphql?${String(new URLSearchParams(texts))}`, { headers });
    const { data, errors } = await response.json();
    return { status: response.status, cacheControl: response.headers.get('cache-control'), data, errors };
  }
});

describe('an answer to a persisted operation', () => {
  const prefix = newPrefix();
  const text = `query Named($key: String!) { vendor(key: $key) { name(language: EN) } }`;
  const variables = { key: `${prefix}a` };
  let real: Database;
  let server: RealServer;

  beforeAll(async () => {
    real = await openWorld();
    await plant(real, prefix, [{ kind: 'Vendor', key: 'a', nameEn: 'A' }]);
    server = await openServer(real, { persistedOperations: { [hashOf(text)]: text }, persistedOnly: true });
  });
  afterAll(async () => {
    await server.close();
    await uproot(real, prefix);
    await real.close();
  });

  it.each([
    ['POST', () => server.post(JSON.stringify({ documentId: hashOf(text), variables }))],
    [
      'GET',
      () =>
        server.send(
          'GET',
          `/graphql?documentId=${hashOf(text)}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
        ),
    ],
    [
      'GET with extensions',
      () =>
        server.send(
          'GET',
          `/graphql?${new URLSearchParams({
            variables: JSON.stringify(variables),
            extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } }),
          })}`,
        ),
    ],
  ])('is kept as any other: %s', async (_, asking) => {
    await warm(server, asking);
    expect(JSON.parse((await asking()).body)).toEqual({ data: { vendor: { name: 'A' } } });
    expect(server.lines).toMatchObject([{ operation: 'Named', way: 'kept' }]);
  });
});

describe('the settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wuwen-manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (content: string) => {
    const path = join(folder, 'manifest.json');
    writeFileSync(path, content);
    return path;
  };

  it('read the manifest', () => {
    const path = file('{"abc":"{ echo }"}');
    const { persistedOperations, persistedOnly } = readConfig({
      PERSISTED_OPERATIONS: path,
      PERSISTED_ONLY: 'true',
    });
    expect([persistedOperations, persistedOnly]).toEqual([{ abc: '{ echo }' }, true]);
  });

  it("read Apollo's manifest, and Relay's; a hash may have its prefix, or not", async () => {
    const query = '{ echo }';
    const [relay, apollo, codegen] = [
      readConfig({ PERSISTED_OPERATIONS: file(JSON.stringify({ [hashOf(query)]: query })) }),
      readConfig({
        PERSISTED_OPERATIONS: file(
          JSON.stringify({
            format: 'apollo-persisted-query-manifest',
            version: 1,
            operations: [{ id: hashOf(query), name: 'Echo', type: 'query', body: query }],
          }),
        ),
      }),
      readConfig({ PERSISTED_OPERATIONS: file(JSON.stringify({ [`sha256:${hashOf(query)}`]: query })) }),
    ];
    for (const { persistedOperations } of [relay, apollo, codegen]) {
      const { app } = standIn({ persistedOperations, persistedOnly: true });
      for (const documentId of [hashOf(query), `sha256:${hashOf(query)}`]) {
        const response = await app.fetch('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ documentId }),
        });
        expect(await response.json()).toEqual({ data: { echo: 'hello' } });
      }
    }
  });

  it('read what codegen writes for the example client', () => {
    const { persistedOperations } = readConfig({
      PERSISTED_OPERATIONS: 'examples/client/gql/persisted-documents.json',
    });
    expect(Object.keys(persistedOperations).length).toBeGreaterThan(0);
  });

  it.each([
    ['that is not there', () => join(folder, 'none.json')],
    ['that is a folder', () => folder],
    ['that is no JSON', () => file('{')],
    ['that is a list', () => file('["{ echo }"]')],
    ['with what is no operation', () => file('{"abc":"{ echo"}')],
    ['with what is no text', () => file('{"abc":{"query":"{ echo }"}}')],
  ])('name a manifest %s', (_, path) => {
    const text = path();
    const fault = faultOf({ PERSISTED_OPERATIONS: text });
    expect([fault.code, fault.message]).toEqual([
      'BAD_CONFIGURATION',
      expect.stringContaining(`PERSISTED_OPERATIONS is ${JSON.stringify(text)}`),
    ]);
    expect(fault.message).toContain('manifest');
  });

  it('ask for a manifest where all else is to be refused', () => {
    expect(faultOf({ PERSISTED_ONLY: 'true' })).toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining('PERSISTED_OPERATIONS'),
    });
  });

  function faultOf(env: NodeJS.ProcessEnv): Fault {
    try {
      readConfig(env);
    } catch (error) {
      return error as Fault;
    }
    throw new Error('The settings were taken.');
  }
});
