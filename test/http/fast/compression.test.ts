import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Database } from '../../../src/neo4j/driver';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, type CachedResponse, type RealServer } from '../real-server';

const prefix = newPrefix();
let real: Database;
let server: RealServer;

beforeAll(async () => {
  real = await openWorld();
  const seeds = [...'abcdefghijkl'].map(key => ({ kind: 'Vendor' as const, key, nameEn: `Vendor ${key}` }));
  await plant(real, prefix, seeds);
  server = await openServer(real);
});
afterAll(async () => {
  await server.close();
  await uproot(real, prefix);
  await real.close();
});

const listed = (names: string) => `query Listed($prefix: String!, $first: Int = 100) {
  vendors(where: { key: { startsWith: $prefix } }, first: $first) {
    nodes { id key kind aliases name(language: EN) ${names} }
  }
}`;
const post = (body: object, encoding?: string) =>
  server.post(JSON.stringify(body), encoding ? { 'accept-encoding': encoding } : {});
const wayOf = () => server.lines.at(-1)?.['way'];

function decompressed({ headers, bytes }: CachedResponse): unknown {
  const decompress = { br: brotliDecompressSync, gzip: gunzipSync }[headers['content-encoding'] ?? ''];
  return JSON.parse((decompress ? decompress(bytes) : bytes).toString());
}

describe('an answer', () => {
  it('is compressed as the client takes it, whichever way makes it, and is the same decompressed', async () => {
    const query = listed('summary');
    const ways = new Set<unknown>();
    const plain = await post({ query, variables: { prefix } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const first of [100, 99, 98, 97, 96, 96, 96]) {
      for (const [accepted, encoding] of [
        ['gzip, deflate, br', 'br'],
        ['gzip;q=0.5', 'gzip'],
        ['br;q=0, identity', undefined],
      ] as const) {
        const answer = await post({ query, variables: { prefix, first } }, accepted);
        ways.add(wayOf());
        expect([wayOf(), answer.status, answer.headers['content-encoding']]).toEqual([
          wayOf(),
          200,
          encoding,
        ]);
        expect(answer.headers.vary).toContain('Accept-Encoding');
        expect(Number(answer.headers['content-length'] ?? answer.bytes.length)).toBe(answer.bytes.length);
        expect(decompressed(answer)).toEqual(JSON.parse(plain.body));
      }
    }
    expect(ways).toEqual(new Set(['yoga', 'compiled', 'kept']));
  });

  it('goes as it is below 1 kB, and so does an error', async () => {
    const small = await post({ query: '{ __typename }' }, 'br');
    expect([small.headers['content-encoding'], small.body]).toEqual([
      undefined,
      '{"data":{"__typename":"Query"}}',
    ]);
    const wrong = await post({ query: '{ nothing }' }, 'br');
    expect(wrong.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(wrong.body).errors).toHaveLength(1);
  });

  it('makes the schema a tenth of its size', async () => {
    const query = '{ __schema { types { name description fields { name description type { name } } } } }';
    const [plain, compressed] = [await post({ query }), await post({ query }, 'br')];
    expect(compressed.bytes.length).toBeLessThan(plain.bytes.length / 8);
    expect(decompressed(compressed)).toEqual(JSON.parse(plain.body));
  });

  it('by GET has a weak tag where it is compressed, which is known again', async () => {
    const address = `/graphql?query=${encodeURIComponent(listed('summary'))}&variables=${encodeURIComponent(JSON.stringify({ prefix }))}`;
    for (let time = 0; time < 3; time++) {
      const answer = await server.send('GET', address, { 'accept-encoding': 'br' });
      expect([answer.headers['content-encoding'], answer.headers.etag]).toEqual([
        'br',
        expect.stringMatching(/^W\/"/),
      ]);
      const again = await server.send('GET', address, {
        'accept-encoding': 'br',
        'if-none-match': answer.headers.etag,
      });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }
  });
});
