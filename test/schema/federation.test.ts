import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices as composeByTheGuild } from '@theguild/federation-composition';
import { graphql, parse, type ExecutionResult } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createApp } from '../../src/http/app';
import { listen, type Listening } from '../../src/http/listen';
import { createLog } from '../../src/log';
import { httpConfig } from '../support/http-config';
import { createCache } from '../../src/graph/read/cache';
import type { Database } from '../../src/neo4j/driver';
import { subgraph } from '../../src/schema';
import { createContext } from '../../src/schema/context';
import { globalId } from '../support/global-id';
import { newPrefix, openWorld, plant, uproot } from '../support/world';

const prefix = newPrefix();
const schema = subgraph();
let database: Database;
beforeAll(async () => {
  database = await openWorld();
  const models = Array.from({ length: 100 }, (_, at) => ({ kind: 'Model' as const, key: `m${at}` }));
  await plant(
    database,
    prefix,
    [...models, { kind: 'Vendor', key: 'v' }],
    models.map(({ key }) => ['v', 'BUILDS', key] as const).map(([s, type, o]) => [s, type, o]),
  );
});
afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const contextValue = createContext(createCache(database, { maxBytes: 0 }));
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors, queries: contextValue.stats.queries };
}

const sdl = async () => (await ask('{ _service { sdl } }')).data._service.sdl as string;

const REVIEWS = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { reviews(first: Int): [Review!]! }
  type Review { text: String! model: Model! vendor: Vendor! }
  type Model @key(fields: "key") { key: String! reviews: [Review!]! }
  type Vendor @key(fields: "id") { id: ID! reviews: [Review!]! }`;

it("composes with another subgraph, by Apollo's composer and The Guild's", async () => {
  const services = [
    { name: 'wuwen', url: 'http://wuwen/graphql', typeDefs: parse(await sdl()) },
    { name: 'reviews', url: 'http://reviews/graphql', typeDefs: parse(REVIEWS) },
  ];
  const apollo = composeServices(services);
  expect(apollo.errors).toBeUndefined();
  expect(apollo.supergraphSdl).toMatch(/type Model [^{]*@join__type\(graph: WUWEN, key: "key"\)/);
  const guild = composeByTheGuild(services);
  expect(guild.errors ?? []).toEqual([]);
  expect(guild.supergraphSdl).toContain('key: "key"');
});

describe('behind a gateway, beside another subgraph', () => {
  const listed = [
    { text: 'good', model: { key: `${prefix}m1` }, vendor: { id: globalId('Vendor', `${prefix}v`) } },
  ];
  const about = ({ key }: { key: string }) => listed.filter(({ model }) => model.key === key);
  const resolvers = { Query: { reviews: () => listed }, Model: { reviews: about } };
  let own: Listening;
  let reviews: Server;
  let supergraph: string;

  beforeAll(async () => {
    const config = httpConfig({ requestTimeoutMs: 60_000 });
    own = await listen(createApp({ schema, database, config, log: createLog('silent') }), {
      host: '127.0.0.1',
      port: 0,
    });
    reviews = createServer(
      createYoga({ schema: buildSubgraphSchema({ typeDefs: parse(REVIEWS), resolvers }), logging: false }),
    ).listen(0, '127.0.0.1');
    await once(reviews, 'listening');
    const url = `http://127.0.0.1:${(reviews.address() as AddressInfo).port}/graphql`;
    supergraph = composeServices([
      { name: 'wuwen', url: `${own.url}/graphql`, typeDefs: parse(await sdl()) },
      { name: 'reviews', url, typeDefs: parse(REVIEWS) },
    ]).supergraphSdl!;
  });
  afterAll(async () => {
    reviews?.close();
    await own?.close();
  });

  it.each([
    ["Apollo's", askApollo],
    ["Hive's", askHive],
  ])('%s joins what both know of an entity', async (_, ask) => {
    const { data, errors } = await ask(
      supergraph,
      `{
        reviews { text model { name builtBy { nodes { key } } } vendor { key } }
        model(key: "${prefix}m1") { reviews { text } }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      reviews: [
        {
          text: 'good',
          model: { name: `${prefix}m1`, builtBy: { nodes: [{ key: `${prefix}v` }] } },
          vendor: { key: `${prefix}v` },
        },
      ],
      model: { reviews: [{ text: 'good' }] },
    });
  });
});

async function askApollo(supergraphSdl: string, query: string): Promise<ExecutionResult> {
  const quiet = () => undefined;
  const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const gateway = new ApolloGateway({ supergraphSdl, logger });
  try {
    const { executor } = await gateway.load();
    const asked = { document: parse(query), request: { query }, queryHash: '', context: {}, metrics: {} };
    return (await executor({ ...asked, operationName: null } as never)) as ExecutionResult;
  } finally {
    await gateway.stop();
  }
}

async function askHive(supergraph: string, query: string): Promise<ExecutionResult> {
  const gateway = createGatewayRuntime({ supergraph, logging: false, maskedErrors: false });
  try {
    const response = await gateway.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as ExecutionResult;
  } finally {
    await gateway[Symbol.asyncDispose]();
  }
}

it('reads what 100 representations mean by one Bolt query, in their order', async () => {
  const keys = Array.from({ length: 100 }, (_, at) => `${prefix}m${99 - at}`);
  const representations = keys.map((key, at) =>
    at % 2 ? { __typename: 'Model', key } : { __typename: 'Model', id: globalId('Model', key) },
  );
  const { data, errors, queries } = await ask(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { __typename ... on Model { key builtBy { nodes { key } } } }
    }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual(
    keys.map(key => ({ __typename: 'Model', key, builtBy: { nodes: [{ key: `${prefix}v` }] } })),
  );
  expect(queries).toBe(1);
});

it('gives null for what is none, and tells what a representation lacks', async () => {
  const entities = '_entities(representations: [{ __typename: "Model", key: "none" }]) { __typename }';
  expect((await ask(`{ ${entities} }`)).data).toEqual({ _entities: [null] });
  const { errors } = await ask('{ _entities(representations: [{ __typename: "Model" }]) { __typename } }');
  expect(errors![0]!.message).toBe('A representation needs __typename, and id or key.');
});
