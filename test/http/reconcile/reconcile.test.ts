/** The W3C's Reconciliation Service API 0.2, as OpenRefine and other clients speak it, over the shipped graph. */
import { parse, validate } from 'graphql';
import { importFixtures } from '../../../src/ingest/import';
import type { Database } from '../../../src/neo4j/driver';
import { propertiesOperation } from '../../../src/reconcile/operations';
import { schema } from '../../../src/schema';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, type RealServer } from '../real-server';
import { read, reconcileByPython, refusal, sendForm } from './client';
import { names } from './names';
import { refusedForms } from './refused';
import * as shapes from './shapes';

const prefix = newPrefix();
let database: Database;
let server: RealServer;

beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'v', nameEn: 'Quxomatic Works', aliases: ['Quxomatic'] },
      { kind: 'Vendor', key: 'w', nameEn: 'Zyrblat' },
      { kind: 'Model', key: 'm', nameEn: 'Zyrblat', when: '2024-12' },
      { kind: 'Model', key: 'x', nameEn: '<img src=x>"&', summaryEn: '<script>alert(1)</script>' },
    ],
    [['v', 'BUILDS', 'm']],
  );
  server = await openServer(database, { persistedOnly: true, requestTimeoutMs: 60_000 });
}, 120_000);
afterAll(async () => {
  await server?.close();
  await uproot(database, prefix);
  await database?.close();
});

const form = (fields: Record<string, string>, headers = {}) => sendForm(server, fields, headers);
const get = (path: string, headers = {}) => server.send('GET', `/reconcile${path}`, headers);
const ask = async (queries: object) => read(await form({ queries: JSON.stringify(queries) }), shapes.results);
/** The candidates of one query, without what other tests have planted in the same graph. */
const candidatesFor = async (query: object) => {
  const { q0 } = await ask({ q0: query });
  return q0!.result.filter(({ id }) => isOurs(id));
};
const isOurs = (id: string) => id.startsWith(prefix) || !/^t[0-9a-z]+-/.test(id) || id === 'tool-use';

describe('the manifest', () => {
  it('tells what there is, and where', async () => {
    const { identifierSpace, view, batchSize, authentication } = read(await get(''), shapes.manifest);
    const origin = `http://127.0.0.1:${server.port}`;
    expect([identifierSpace, view.url]).toEqual([`${origin}/e/`, `${origin}/e/{{id}}`]);
    expect([batchSize, authentication]).toEqual([20, undefined]);
  });
});

describe('messy names', () => {
  it('lead to the right keys', async () => {
    const found: [name: string, key: string | null, got: string | null][] = [];
    for (let at = 0; at < names.length; at += 20) {
      const part = names.slice(at, at + 20);
      const results = await ask(
        Object.fromEntries(part.map(([query], i) => [`q${i}`, { query, limit: 10 }])),
      );
      part.forEach(([name, key], i) => {
        const [best] = results[`q${i}`]!.result.filter(({ id }) => isOurs(id));
        found.push([name, key, best && best.score >= 80 ? best.id : null]);
      });
    }
    const told = found.filter(([, , got]) => got !== null);
    const right = told.filter(([, key, got]) => key === got);
    const [precision, recall] = [
      right.length / told.length,
      right.length / names.filter(([, key]) => key).length,
    ];
    const wrong = found
      .filter(([, key, got]) => key !== got)
      .map(([name, key, got]) => `${name}: ${got}, not ${key}`);
    console.info(
      `${names.length} names: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${wrong.join('\n')}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('of one batch are looked up by one statement', async () => {
    server.steer.reads.length = 0;
    const queries = Array.from({ length: 20 }, (_, i) => [`q${i}`, { query: `${prefix}nothing ${i}` }]);
    await ask(Object.fromEntries(queries));
    expect(server.steer.reads.filter(({ text }) => text.includes('fulltext')).length).toBeLessThanOrEqual(2);
  });
});

describe('a query', () => {
  it('matches a whole name or alias that one entity alone has', async () => {
    const [best, ...others] = await candidatesFor({ query: 'QUXOMATIC, Inc.' });
    expect(best).toMatchObject({ id: `${prefix}v`, name: 'Quxomatic Works', match: true });
    expect(best!.type).toEqual([{ id: 'Vendor', name: 'Vendor' }]);
    expect(best!.score).toBeGreaterThan(90);
    expect(others.some(({ match }) => match)).toBe(false);
    expect((await candidatesFor({ query: 'Quxomatik' }))[0]).toMatchObject({
      id: `${prefix}v`,
      match: false,
    });
    expect((await candidatesFor({ query: `${prefix}v` }))[0]).toMatchObject({ id: `${prefix}v` });
  });

  it('is about the types that are asked for, strictly or not', async () => {
    const told = async (query: object) =>
      (await candidatesFor({ query: 'Zyrblat', ...query })).map(({ id, match }) => [id.slice(-1), match]);
    expect(await told({})).toEqual([
      ['m', false],
      ['w', false],
    ]);
    expect(await told({ type: 'Model' })).toEqual([['m', true]]);
    expect(await told({ type: ['vendor'], type_strict: 'any' })).toEqual([['w', true]]);
    expect(await told({ type: 'Offering' })).toEqual([['m', true]]);
    expect(await told({ type: ['Offering', 'Agent'], type_strict: 'all' })).toEqual([]);
    expect(await told({ type: 'Vendor', type_strict: 'should' })).toEqual([
      ['w', true],
      ['m', false],
    ]);
    expect(await told({ type: [{ id: 'Model' }], limit: 1 })).toEqual([['m', true]]);
  });

  it('has properties that speak for an entity, or against it', async () => {
    const hinted = async (...properties: object[]) =>
      (await candidatesFor({ query: 'Zyrblat', type: 'Model', properties }))[0]!;
    const plain = await hinted();
    const right = await hinted({ pid: 'builtBy', v: 'quxomatic' }, { pid: 'when', v: 2024 });
    expect([right.score, right.match]).toEqual([plain.score, true]);
    expect((await hinted({ pid: 'builtBy', v: [{ id: `${prefix}v` }, 'OpenAI'] })).match).toBe(true);
    const wrong = await hinted({ pid: 'builtBy', v: 'OpenAI' });
    expect([wrong.score < right.score, wrong.match]).toEqual([true, false]);
    const [openai] = await candidatesFor({
      query: 'OpenAI',
      properties: [{ pid: 'builds', v: { id: 'sora' } }],
    });
    expect(openai!.features.at(-1)).toEqual({ id: 'properties', value: 1 });
    const unknown = await hinted({ pid: 'variantOf', v: 'GPT' });
    expect([unknown.score > wrong.score, unknown.match]).toEqual([true, true]);
  });

  it('comes by GET, too, and as a script that calls a function', async () => {
    const queries = JSON.stringify({ a: { query: 'Quxomatic' } });
    const { body } = await get(`?${new URLSearchParams({ queries })}`);
    const script = await get(`?${new URLSearchParams({ queries, callback: 'jQuery34_1.call' })}`);
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.body).toBe(`/**/jQuery34_1.call(${body});\n`);
    for (const callback of ['alert(1)', 'a;b', 'a-b', '<x>', 'a'.repeat(101)]) {
      const answer = await get(`?${new URLSearchParams({ callback })}`);
      expect(refusal(answer)).toEqual([400, expect.stringContaining('the name of a function')]);
      expect(answer.headers['content-type']).toMatch('application/json');
    }
  });

  it('that cannot be meant is told so', async () => {
    for (const [name, json, status, message] of refusedForms) {
      expect(refusal(await form({ [name]: json }))).toEqual([status, expect.stringContaining(message)]);
    }
  });

  it('is a form, or else refused', async () => {
    expect((await form({ queries: '{}' }, { 'content-type': 'application/json' })).status).toBe(400);
    expect((await form({ queries: ' '.repeat(1_000_001) })).status).toBe(413);
    expect((await server.send('PUT', '/reconcile')).headers['allow']).toBe('GET, HEAD, POST');
    expect((await server.send('POST', '/reconcile/properties')).status).toBe(405);
    expect((await get('/nothing')).status).toBe(404);
    expect(read(await form({ queries: '{"a":{"query":" "}}' }), shapes.results)).toEqual({
      a: { result: [] },
    });
  });
});

describe('what entities have', () => {
  it('is told by properties, with settings of their own', async () => {
    const properties = [
      { id: 'builds', settings: { limit: '1', language: 'zh' } },
      ...['builtBy', 'when', 'country', 'aliases', 'mentionedIn'].map(id => ({ id })),
    ];
    const ids = [`${prefix}v`, `${prefix}m`, 'sora', 'nothing'];
    const { meta, rows } = read(await form({ extend: JSON.stringify({ ids, properties }) }), shapes.extended);
    expect(meta.slice(0, 3)).toEqual([
      { id: 'builds', name: 'Builds', type: { id: 'Offering', name: 'Offering' } },
      { id: 'builtBy', name: 'Built by', type: { id: 'Vendor', name: 'Vendor' } },
      { id: 'when', name: 'When' },
    ]);
    const none = { builds: [], builtBy: [], when: [], country: [], aliases: [], mentionedIn: [] };
    expect(rows).toEqual({
      [ids[0]!]: { ...none, builds: [{ id: ids[1], name: ids[1] }], aliases: [{ str: 'Quxomatic' }] },
      [ids[1]!]: { ...none, builtBy: [{ id: ids[0], name: 'Quxomatic Works' }], when: [{ str: '2024-12' }] },
      sora: expect.objectContaining({
        builtBy: [{ id: 'openai', name: 'OpenAI' }],
        mentionedIn: expect.arrayContaining([{ str: expect.any(String) }]),
      }),
      nothing: none,
    });
  });

  it('may be numbers, dates and places in articles', async () => {
    expect(validate(schema, parse(propertiesOperation.text))).toEqual([]);
    const id = 'o3-opens-reasoning-growth';
    const properties = ['number', 'claimant', 'mode', 'evidence', 'summary', 'name'].map(id => ({ id }));
    const ids = [id, 'five-questions-q1'];
    const { rows } = read(await form({ extend: JSON.stringify({ ids, properties }) }), shapes.extended);
    expect(rows[id]).toMatchObject({
      claimant: [{ str: 'the author' }],
      mode: [{ str: 'OPINION' }],
      evidence: [{ str: '2024-five-questions#s0p2' }],
      number: [],
    });
    expect(rows['five-questions-q1']).toMatchObject({ number: [{ int: 1 }], mode: [] });
  });

  it('is proposed by type', async () => {
    const { type, limit, properties } = read(await get('/properties?type=Vendor&limit=7'), shapes.proposed);
    expect([type, limit, properties.length]).toEqual(['Vendor', 7, 7]);
    const ids = read(await get('/properties?type=Vendor'), shapes.proposed).properties.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['country', 'builds', 'people']));
    expect(ids).not.toContain('builtBy');
  });
});

describe('what a person types', () => {
  it('is completed to entities, types and properties', async () => {
    const suggested = async (path: string) =>
      read(await get(`/suggest/${path}`), shapes.suggested).result.map(({ id }) => id);
    expect(await suggested('entity?prefix=quxom')).toContain(`${prefix}v`);
    let [first, second, again]: [string[], string[], string[]] = [[], [], []];
    // What another test writes meanwhile moves the pages.
    do {
      first = await suggested('entity?prefix=o');
      second = await suggested('entity?prefix=o&cursor=10');
      again = await suggested('entity?prefix=o');
    } while (String(first) !== String(again));
    expect([first.length, first.filter(id => second.includes(id))]).toEqual([10, []]);
    expect(await suggested('entity?prefix=quxom&type=Model')).not.toContain(`${prefix}v`);
    expect(await suggested('type?prefix=ven')).toEqual(['Vendor', 'Event']);
    expect(await suggested('property?prefix=built')).toEqual(['builtBy']);
    expect((await get('/suggest/entity?prefix=a&cursor=-1')).status).toBe(400);
  });

  it('is explained by a small page that loads nothing, and by parts of one', async () => {
    const { headers, body } = await get(`/preview?id=${prefix}x`);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(body).toContain('&lt;img src=x&gt;&quot;&amp;');
    expect(body).not.toMatch(/<script|<img/);
    expect((await get('/preview?id=%3Cb%3E')).status).toBe(404);
    expect((await get('/preview?id=%3Cb%3E')).body).not.toContain('<b>');
    const { html } = JSON.parse((await get(`/flyout/entity?id=${prefix}x`)).body);
    expect(html).toContain('&lt;script&gt;');
    expect(JSON.parse((await get('/flyout/type?id=Vendor')).body)).toMatchObject({ id: 'Vendor' });
    expect((await get('/flyout/property?id=nope')).status).toBe(404);
  });
});

describe('pages of other origins', () => {
  it('may read, and send no credentials', async () => {
    const origin = 'https://refine.example';
    const preflight = await server.send('OPTIONS', '/reconcile', {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-api-key',
    });
    expect(preflight.headers['access-control-allow-headers']).toContain('X-API-Key');
    const closed = await openServer(database, { readAccess: 'keys' });
    const refused = await closed.send('GET', '/reconcile', { origin });
    await closed.close();
    expect(refused.status).toBe(401);
    for (const { headers } of [
      preflight,
      await get('', { origin }),
      await get('/nothing', { origin }),
      refused,
    ]) {
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
    const elsewhere = await server.send('GET', '/reconciled', { origin });
    expect(elsewhere.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('the client `reconciler` for Python', () => {
  it('finds what it looks for, where it is installed', async () => {
    const found = await reconcileByPython(`http://127.0.0.1:${server.port}/reconcile`, ['Sora', 'Gogle']);
    expect(found ?? 'not installed').toEqual(
      found
        ? [
            ['Sora', 'sora', true],
            ['Gogle', 'google', false],
          ]
        : 'not installed',
    );
  }, 30_000);
});
