/** What hands have edited: the log tells of what is read of it, once; admins may ask for all of it. */
import { pino } from 'pino';
import { createApiKey, type ApiKey } from '../../../src/access/api-keys';
import { createApp, type App } from '../../../src/http/app';
import type { Database } from '../../../src/neo4j/driver';
import { schema } from '../../../src/schema';
import { httpConfig } from '../../support/http-config';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';

const prefix = newPrefix();
const lines: Record<string, unknown>[] = [];
let database: Database;
let app: App;

beforeAll(async () => {
  database = await openWorld();
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'v' },
      { kind: 'Model', key: 'm' },
    ],
    [['v', 'BUILDS', 'm', { basis: 'maybe' }]],
  );
  const text = "MATCH (v:Vendor {key: $key}) REMOVE v.nameZh SET v.aliases = 'A'";
  await database.execute({ text, params: { key: `${prefix}v` } });
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  app = createApp({ schema, database, config: httpConfig({ requestTimeoutMs: 60_000 }), log });
});
afterAll(async () => {
  app?.release();
  await database.execute({
    text: 'MATCH (k:ApiKey) WHERE k.name STARTS WITH $prefix DELETE k',
    params: { prefix },
  });
  await uproot(database, prefix);
  await database.close();
});

async function ask(query: string, token?: string) {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: any; errors?: { extensions: { code: string } }[] }; // eslint-disable-line @typescript-eslint/no-explicit-any
}

test('the log tells once which value is odd, and of what', async () => {
  for (const alias of ['one', 'two']) {
    const { data } = await ask(
      `{ ${alias}: vendor(key: "${prefix}v") { name aliases builds { edges { basis node { name } } } } }`,
    );
    expect(data[alias]).toMatchObject({ aliases: ['A'], builds: { edges: [{ basis: 'INFERRED' }] } });
  }
  const told = lines.filter(({ property }) => property !== undefined);
  expect(told.map(({ key, property, level }) => [key, property, level])).toEqual(
    expect.arrayContaining([
      [`${prefix}v`, 'nameZh', 40],
      [`${prefix}v`, 'aliases', 40],
      [`BUILDS:${prefix}v:${prefix}m`, 'basis', 40],
    ]),
  );
  expect(told).toHaveLength(3);
});

test('admins ask for all oddities; others are told that they may not', async () => {
  const query = '{ stats { oddities { description count fixable keys } } }';
  const tokenOf = async (role: ApiKey['role']) =>
    (await createApiKey(database, { name: prefix + role, role })).token;
  const { data } = await ask(query, await tokenOf('admin'));
  const oddity = data.stats.oddities.find(({ description }: { description: string }) =>
    /^a relation of no known `basis`/.test(description),
  );
  expect(oddity.keys).toContain(`BUILDS:${prefix}v:${prefix}m`);
  expect(oddity.count).toBeGreaterThan(0);
  for (const [token, code] of [
    [undefined, 'UNAUTHENTICATED'],
    [await tokenOf('curator'), 'FORBIDDEN'],
  ]) {
    expect((await ask(query, token)).errors![0]!.extensions.code).toBe(code);
  }
});
