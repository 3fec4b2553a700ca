import type { Database } from '../../../src/neo4j/driver';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, type RealServer } from '../real-server';

const prefix = newPrefix();
let real: Database;
let server: RealServer;

beforeAll(async () => {
  real = await openWorld();
  const models = Array.from({ length: 100 }, (_, at) => `model-with-a-longer-key-${at}`);
  await plant(
    real,
    prefix,
    [
      { kind: 'Vendor', key: 'v' },
      { kind: 'Vendor', key: 'many' },
      { kind: 'Model', key: 'm' },
      { kind: 'Vendor', key: 'odd\r\nx-evil: 1' },
      { kind: 'Vendor', key: '某' },
      ...models.map(key => ({ kind: 'Model' as const, key })),
    ],
    [['v', 'BUILDS', 'm'], ...models.map(key => ['many', 'BUILDS', key] as ['many', 'BUILDS', string])],
  );
});
afterEach(() => server?.close());
afterAll(async () => {
  await uproot(real, prefix);
  await real.close();
});

const query = `query Built($key: String!, $first: Int) {
  vendor(key: $key) { name models(first: $first) { nodes { name } edges { statement { basis } } } }
}`;
const ask = (variables: object, text = query) => server.post(JSON.stringify({ query: text, variables }));
const keysOf = async (variables: object, text?: string) =>
  (await ask(variables, text)).headers['surrogate-key'];

it('are the same, whichever way an answer comes, by POST and GET', async () => {
  server = await openServer(real, { surrogateKeys: 'Surrogate-Key' });
  const keys = `GRAPH MODEL VENDOR ${prefix}m ${prefix}v`;
  // Other variables are another question to what keeps answers.
  for (let at = 0; at < 8; at++) expect(await keysOf({ key: `${prefix}v`, at })).toBe(keys);
  for (let at = 0; at < 3; at++) expect(await keysOf({ key: `${prefix}v` })).toBe(keys);
  const ways = server.lines.map(({ way }) => way);
  expect(['yoga', 'compiled', 'kept'].filter(way => !ways.includes(way))).toEqual([]);

  const variables = JSON.stringify({ key: `${prefix}v` });
  const path = `/graphql?${new URLSearchParams({ query, variables })}`;
  for (const _ of [1, 2, 3]) expect((await server.send('GET', path)).headers['surrogate-key']).toBe(keys);
  const { etag = '' } = (await server.send('GET', path)).headers;
  const same = await server.send('GET', path, { 'if-none-match': etag });
  expect([same.status, same.headers['surrogate-key']]).toEqual([304, keys]);
});

it('name kinds where nothing was found, ends of statements, and MANY instead of too many', async () => {
  server = await openServer(real, { surrogateKeys: 'Surrogate-Key' });
  expect(await keysOf({ key: `${prefix}none` })).toBe('GRAPH MODEL VENDOR');
  expect(await keysOf({ key: `${prefix}many`, first: 100 })).toBe('GRAPH MODEL VENDOR MANY');
  expect(await keysOf({}, '{ __typename }')).toBe('GRAPH');
  // Hands have written such keys; no way of answering may fail by them, or say more than is meant.
  for (const key of [`${prefix}odd\r\nx-evil: 1`, `${prefix}某`])
    for (let at = 0; at < 6; at++) {
      const { status, headers } = await ask({ key });
      expect([status, headers['surrogate-key'], headers['x-evil']]).toEqual([
        200,
        'GRAPH MODEL VENDOR MANY',
        undefined,
      ]);
    }
  const statements = `{ statements(where: { subject: { key: { eq: "${prefix}v" } } }) { nodes { basis } } }`;
  expect(await keysOf({}, statements)).toBe(`GRAPH ${prefix}m ${prefix}v`);
  const { headers } = await ask({ key: `${prefix}v`, first: 1000 });
  expect(headers['surrogate-key']).toBeUndefined();
});

it('go by Cache-Tag with commas, and not at all where nothing is said', async () => {
  server = await openServer(real, { surrogateKeys: 'Cache-Tag' });
  const { headers } = await ask({ key: `${prefix}v` });
  expect(headers['cache-tag']).toBe(`GRAPH,MODEL,VENDOR,${prefix}m,${prefix}v`);
  await server.close();
  server = await openServer(real);
  const plain = await ask({ key: `${prefix}v` });
  expect([plain.headers['cache-tag'], plain.headers['surrogate-key']]).toEqual([undefined, undefined]);
});
