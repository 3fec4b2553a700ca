/** graphql-cop's checks, written anew: what it asks, and by which sign in the answer it finds a weakness. */
import { pino } from 'pino';
import type { Database } from '../../../src/neo4j/driver';
import { createApp, type App } from '../../../src/http/app';
import { schema } from '../../../src/schema';
import { httpConfig } from '../../support/http-config';
import { readConfig } from '../../../src/config';

interface Answer {
  status: number;
  text: string;
  json: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

const serve = (config: Parameters<typeof httpConfig>[0]): App =>
  createApp({
    schema,
    database: { read: async () => ({ rows: [], bookmark: '' }) } as unknown as Database,
    config: httpConfig(config),
    log: pino({ level: 'silent' }),
  });

async function fetched(app: App, url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await app.fetch(url, init);
  const text = await response.text();
  try {
    return { status: response.status, text, json: JSON.parse(text) };
  } catch {
    return { status: response.status, text, json: undefined };
  }
}

const address = 'http://localhost/graphql';
const post = (app: App, body: unknown, headers: Record<string, string> = {}) =>
  fetched(app, address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const ask = (app: App, query: string) => post(app, { query });
const get = (app: App, query: string) => fetched(app, `${address}?${new URLSearchParams({ query })}`);
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at));

const deep = times(4, () => 'fields { type {').join(' ');

/** Each says whether the weakness is there. */
const checks: Record<string, (app: App) => Promise<boolean>> = {
  'Alias Overloading': async app => {
    const { json } = await ask(app, `query cop { ${times(101, at => `alias${at}: __typename`).join(' ')} }`);
    return json?.data?.alias100 !== undefined;
  },
  'Array-based Query Batching': async app => {
    const { json } = await post(
      app,
      times(10, () => '').map(() => ({ query: 'query cop { __typename }' })),
    );
    return Array.isArray(json) && json.length >= 10;
  },
  'Directive Overloading': async app => {
    const { json } = await ask(app, `query cop { __typename ${'@aa'.repeat(10)} }`);
    return json?.errors?.length === 10;
  },
  'Introspection-based Circular Query': async app => {
    const circle = `${deep} name ${'} } '.repeat(4)}`;
    const { json } = await ask(app, `query cop { __schema { types { ${circle} } } }`);
    return (json?.data?.__schema?.types?.length ?? 0) > 25;
  },
  'GET Method Query Support': async app => {
    const { json } = await get(app, 'query cop { __typename }');
    return json?.data?.__typename !== undefined;
  },
  'Mutation is allowed over GET': async app => {
    const { json } = await get(app, 'mutation cop { __typename }');
    return json?.data?.__typename !== undefined;
  },
  'POST based url-encoded query': async app => {
    const { json } = await fetched(app, address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query: 'query cop { __typename }' }).toString(),
    });
    return json?.data?.__typename !== undefined;
  },
  'Trace Mode': async app => {
    const { json } = await post(app, { query: 'query cop { __typename }' }, { 'x-apollo-tracing': '1' });
    return (
      JSON.stringify(json?.extensions ?? {}).includes('tracing') || json?.errors?.[0]?.extensions?.tracing
    );
  },
  'Field Duplication': async app => {
    const { json } = await ask(app, `query cop { ${'__typename \n '.repeat(500)} }`);
    return json?.data?.__typename !== undefined;
  },
  'Field Suggestions': async app => {
    const { json } = await ask(app, 'query cop { __schema { directive } }');
    return JSON.stringify(json?.errors ?? []).includes('Did you mean');
  },
  Introspection: async app => {
    const { json } = await ask(app, 'query cop { __schema { types { name fields { name } } } }');
    return json?.data?.__schema !== undefined;
  },
  'GraphQL IDE': async app => {
    const signs = ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground'];
    const { text } = await fetched(app, address, { headers: { accept: 'text/html' } });
    return signs.some(sign => text.includes(sign));
  },
  'Unhandled Errors Detection': async app => {
    const { json } = await ask(app, 'qwerty cop { abc }');
    return JSON.stringify(json?.errors?.[0]?.extensions ?? {}).includes('exception');
  },
};

/** What a server for development leaves open, on purpose. Of the playground, which is a page of its own, the tool knows no sign. */
const onPurpose = ['Field Suggestions', 'GET Method Query Support', 'Introspection'];

const found = async (app: App) => {
  const names = [];
  for (const [name, check] of Object.entries(checks)) if (await check(app)) names.push(name);
  return names;
};

describe("graphql-cop's checks", () => {
  it('find nothing in production', async () => {
    expect(await found(serve({ ...readConfig({ NODE_ENV: 'production' }), budget: 0 }))).toEqual([]);
  });

  it('find in development what is open there on purpose', async () => {
    expect((await found(serve({}))).sort()).toEqual(onPurpose);
  });
});

describe('production', () => {
  const app = serve({ ...readConfig({ NODE_ENV: 'production', TRUST_PROXY: 'X-Forwarded-For' }) });

  it('answers persisted operations by GET, and no others', async () => {
    const { status, json } = await get(app, '{ __typename }');
    expect([status, json.errors[0].extensions.code]).toEqual([405, 'BAD_REQUEST']);
  });

  it('has no page where the playground is off, and says so', async () => {
    for (const path of ['', '?query={__typename}']) {
      const { status, text } = await fetched(app, address + path, { headers: { accept: 'text/html' } });
      expect([status, text]).toEqual([404, expect.stringContaining('nothing at this address')]);
    }
  });

  it('asks browsers to come by TLS alone, where a proxy says that they did', async () => {
    const asked = (proto: string) =>
      app.fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-proto': proto },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
    expect((await asked('https')).headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await asked('http')).headers.get('strict-transport-security')).toBeNull();
  });

  it('suggests no names, wherever GraphQL would', async () => {
    for (const query of [
      '{ vendorz { nodes { key } } }',
      '{ vendors(firs: 1) { nodes { key } } }',
      '{ vendors(orderBy: [{ nam: ASC }]) { nodes { key } } }',
    ]) {
      const { text, json } = await ask(app, query);
      expect(json.errors.length).toBeGreaterThan(0);
      expect(text).not.toContain('Did you mean');
    }
    const { text } = await post(app, {
      query: 'query($o: [VendorOrder!]) { vendors(orderBy: $o) { nodes { key } } }',
      variables: { o: [{ name: 'AS' }] },
    });
    expect(text).toContain('errors');
    expect(text).not.toContain('Did you mean');
  });

  it('needs a key for exports', async () => {
    expect((await fetched(app, 'http://localhost/export?format=jsonld')).status).toBe(401);
  });
});
