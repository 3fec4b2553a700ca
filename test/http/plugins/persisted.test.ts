import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../src/config';
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
      { query: '{ echo }', ...byExtension(echo) },
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
    ['with what is no text', () => file('{"abc":{"query":"{ echo }"}}')],
  ])('name a manifest %s', (_, path) => {
    const text = path();
    const fault = faultOf({ PERSISTED_OPERATIONS: text });
    expect([fault.code, fault.message]).toEqual([
      'BAD_CONFIGURATION',
      expect.stringContaining(`PERSISTED_OPERATIONS is ${JSON.stringify(text)}`),
    ]);
    expect(fault.message).toContain('JSON file');
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
