import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createClient as createApollo } from '../../examples/apollo/client';
import { createClient as createUrql } from '../../examples/urql/client';
import { ApolloClient, gql as apolloQuery, HttpLink, InMemoryCache } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { Client, fetchExchange, gql as urqlQuery } from '@urql/core';
import { importFixtures } from '../../src/ingest/import';
import type { Database } from '../../src/neo4j/driver';
import { openServer, type RealServer } from '../http/real-server';
import { openWorld } from '../support/world';
import { copyExample, expectShown } from './copied';

let database: Database;
let server: RealServer;
let url: string;

beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
  server = await openServer(database, { requestTimeoutMs: 60_000 }); // a machine that runs tests may be slow
  url = `http://127.0.0.1:${server.port}`;
}, 120_000);
afterAll(async () => {
  await server?.close();
  await database?.close();
});

const folders = readdirSync('examples').filter(name => existsSync(`examples/${name}/package.json`));

it('are all here', () => expect(folders).toEqual(['agent', 'apollo', 'client', 'mcp', 'relay', 'urql']));

it.each(folders)('%s, copied, prints what its README shows', async name => {
  const copy = copyExample(name, url);
  try {
    await expectShown(copy);
  } finally {
    copy.remove();
  }
});

it.each(folders)('%s takes the versions that are tested here', name => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
  const ours = read('package.json');
  const { dependencies, devDependencies } = read(`examples/${name}/package.json`);
  const versions = { ...dependencies, ...devDependencies };
  expect({ ...ours['dependencies'], ...ours['devDependencies'] }).toMatchObject(versions);
});

it("Relay's artifacts are what its compiler makes of the schema that the server tells", async () => {
  const copy = copyExample('relay', url);
  try {
    const printed = await copy.run(
      `curl -fsS -o schema.graphql http://127.0.0.1:4000/schema.graphql && relay-compiler --validate && echo valid`,
    );
    expect(printed).toContain('valid\n');
  } finally {
    copy.remove();
  }
});

describe('what is deferred', () => {
  const query = '{ vendor(key: "openai") { id } ... @defer(label: "c") { stats { kindCounts { kind } } } }';
  const keysOf = (data: unknown) =>
    Object.keys((data as object | undefined) ?? {}).filter(key => key !== '__typename');

  it('comes to Apollo Client behind the rest', async () => {
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: `${url}/graphql` }),
      incrementalHandler: new Defer20220824Handler(),
    });
    const seen: string[][] = [];
    await new Promise<void>((done, failed) =>
      client.watchQuery({ query: apolloQuery(query) }).subscribe(({ data, dataState, error }) => {
        seen.push(keysOf(data));
        if (error) failed(error);
        if (dataState === 'complete') done();
      }),
    );
    expect(seen.slice(-2)).toEqual([['vendor'], ['vendor', 'stats']]);
  });

  it('comes to urql behind the rest', async () => {
    const client = new Client({ url: `${url}/graphql`, exchanges: [fetchExchange], preferGetMethod: false });
    const seen: string[][] = [];
    await new Promise<void>((done, failed) =>
      client.query(urqlQuery(query), {}).subscribe(({ data, hasNext, error }) => {
        seen.push(keysOf(data));
        if (error) failed(error);
        if (!hasNext) done();
      }),
    );
    expect(seen).toEqual([['vendor'], ['vendor', 'stats']]);
  });
});

describe('automatic persisted queries', () => {
  const text = 'query Named { entity(key: "sora") { id name(language: EN) } }';
  const told = { entity: expect.objectContaining({ name: 'Sora' }) };
  /** Each gives a function that asks, and writes down how. */
  const clients = {
    Apollo(at: string, asked: string[]) {
      const client = createApollo(`${at}/graphql`, noting(asked));
      return async () => (await client.query({ query: apolloQuery(text), fetchPolicy: 'no-cache' })).data;
    },
    urql(at: string, asked: string[], byGet = true) {
      const client = createUrql(`${at}/graphql`, byGet, noting(asked));
      const options = { requestPolicy: 'network-only' } as const;
      return async () => (await client.query(urqlQuery(text), {}, options).toPromise()).data;
    },
  };
  const noting =
    (asked: string[]): typeof fetch =>
    async (url, init) => {
      const response = await fetch(url, init);
      asked.push(`${init?.method} ${response.status}`);
      return response;
    };

  it.each(Object.entries(clients))('%s sends a query whole once, then its hash by GET', async (_, open) => {
    const other = await openServer(database, { requestTimeoutMs: 60_000 });
    try {
      const asked: string[] = [];
      const ask = open(`http://127.0.0.1:${other.port}`, asked);
      for (let at = 0; at < 3; at++) expect(await ask()).toEqual(told);
      expect(asked).toEqual(['GET 404', expect.stringMatching(/^(GET|POST) 200$/), 'GET 200', 'GET 200']);
    } finally {
      await other.close();
    }
  });

  it.each(Object.entries(clients))('%s goes by POST where a server takes none by GET', async (_, open) => {
    const other = await openServer(database, { requestTimeoutMs: 60_000, production: true });
    try {
      const asked: string[] = [];
      const ask = open(`http://127.0.0.1:${other.port}`, asked, false);
      for (let at = 0; at < 2; at++) expect(await ask()).toEqual(told);
      expect(asked.filter(line => line.startsWith('POST')).slice(-2)).toEqual(['POST 200', 'POST 200']);
    } finally {
      await other.close();
    }
  });
});
