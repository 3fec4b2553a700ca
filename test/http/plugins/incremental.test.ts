import type { Database } from '../../../src/neo4j/driver';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, type RealServer } from '../real-server';
import { standIn } from '../stand-in';

const prefix = newPrefix();
const accept = 'multipart/mixed;deferSpec=20220824, application/json';
let real: Database;
let server: RealServer;

beforeAll(async () => {
  real = await openWorld();
  await plant(
    real,
    prefix,
    [
      { kind: 'Vendor', key: 'v', nameEn: 'V' },
      { kind: 'Model', key: 'm1' },
      { kind: 'Model', key: 'm2' },
    ],
    [
      ['v', 'BUILDS', 'm1'],
      ['v', 'BUILDS', 'm2'],
    ],
  );
  server = await openServer(real);
});
afterAll(async () => {
  await server?.close();
  await uproot(real, prefix);
  await real?.close();
});

/** The parts of a multipart answer. */
const partsOf = (text: string) =>
  text
    .split(/\r?\n---(?:--)?\r?\n?/)
    .filter(part => part.includes('{'))
    .map(part => JSON.parse(part.slice(part.indexOf('{'))) as Record<string, any>); // eslint-disable-line @typescript-eslint/no-explicit-any

const ask = (query: string, headers = {}) => server.post(JSON.stringify({ query }), { accept, ...headers });

it('answers what is deferred behind the rest, and lists entry by entry', async () => {
  const query = `{
    vendor(key: "${prefix}v") { name(language: EN) models { nodes @stream(initialCount: 1) { key } } }
    ... @defer(label: "counts") { vendors(where: { key: { startsWith: "${prefix}" } }) { totalCount } }
  }`;
  // Asked again, it is neither compiled nor kept.
  for (let at = 0; at < 6; at++) {
    const { status, headers, body } = await ask(query);
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^multipart\/mixed/)]);
    const [first, ...later] = partsOf(body);
    const models = { nodes: [{ key: `${prefix}m1` }] };
    expect(first).toEqual({ data: { vendor: { name: 'V', models } }, hasNext: true });
    const incremental = later.flatMap(part => part['incremental'] ?? []);
    expect(incremental).toContainEqual(
      expect.objectContaining({ data: { vendors: { totalCount: 1 } }, label: 'counts' }),
    );
    expect(incremental).toContainEqual(expect.objectContaining({ items: [{ key: `${prefix}m2` }] }));
    expect(later.at(-1)!['hasNext']).toBe(false);
  }
  expect(new Set(server.lines.map(({ way }) => way))).toEqual(new Set(['yoga']));
});

it('bounds what is deferred as all else, and tells its errors with code and hint', async () => {
  const tight = await openServer(real, { maxAnswerNodes: 100 });
  try {
    const query = `{ __typename ... @defer { paths(from: { key: "${prefix}v" }, to: { key: "${prefix}m1" }) { isComplete } } }`;
    const { body } = await tight.post(JSON.stringify({ query }), { accept });
    const [error] = partsOf(body).flatMap(part => part['incremental'] ?? [])[0].errors;
    expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', hint: expect.any(String) });
  } finally {
    await tight.close();
  }
});

it('tells no cause of a defect in a later part', async () => {
  const { app } = standIn();
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query: '{ echo ... @defer { defect deeper { fault } } }' }),
  });
  const text = await response.text();
  expect(text).not.toContain('secret');
  const { errors } = partsOf(text).flatMap(part => part['incremental'] ?? [])[0];
  expect(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code).sort()).toEqual([
    'BAD_USER_INPUT',
    'INTERNAL_SERVER_ERROR',
  ]);
});

it('refuses parts to who takes none, and tells a wrong count from a defect', async () => {
  const query = '{ __typename ... @defer { stats { kindCounts { kind } } } }';
  const { status, body } = await ask(query, { accept: 'application/json' });
  expect([status, JSON.parse(body).errors[0].extensions]).toEqual([
    406,
    { code: 'BAD_REQUEST', hint: expect.stringContaining('multipart/mixed') },
  ]);
  const wrong = await ask('{ vendors(first: 1) { nodes @stream(initialCount: -1) { key } } }');
  expect(wrong.body).toMatch(/initialCount must be.*BAD_USER_INPUT.*initialCount: 1/);
  const parts = await server.send('GET', `/graphql?query=${encodeURIComponent(query)}`, { accept });
  expect(parts.headers['cache-control']).toBe('no-store');
});
