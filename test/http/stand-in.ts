/** A tiny schema, a database that answers as it is told, and a log that is kept: for tests of the HTTP side alone. */
import {
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { pino } from 'pino';
import { Fault } from '../../src/errors';
import type { Database, Query } from '../../src/neo4j/driver';
import { createApp, type App } from '../../src/http/app';
import type { HttpConfig } from '../../src/http/http-config';
import type { Context } from '../../src/schema/context';
import { httpConfig } from '../support/http-config';

export const away = () =>
  new Fault('UNAVAILABLE', 'The database does not answer.', 'Try again.', { cause: 'gone' });

/** A scalar whose reader throws what is no GraphQLError. */
const Even = new GraphQLScalarType({
  name: 'Even',
  parseValue: value => {
    if (Number(value) % 2) throw new TypeError('odd');
    return value;
  },
});

const failing = (make: () => unknown) => ({
  type: GraphQLString,
  resolve: () => {
    throw make();
  },
});

const fields = (): GraphQLFieldConfigMap<unknown, Context> => ({
  echo: {
    type: GraphQLString,
    args: { text: { type: new GraphQLNonNull(GraphQLString), defaultValue: 'hello' }, even: { type: Even } },
    resolve: (_, { text }) => text,
  },
  number: { type: GraphQLInt, resolve: () => 'secret-7' },
  twoQueries: {
    type: GraphQLString,
    resolve: (_, __, context) => {
      context.stats.queries += 2;
      return 'done';
    },
  },
  fault: failing(() => new Fault('BAD_USER_INPUT', 'No such cursor.', 'Send one that this list gave.')),
  defect: failing(() => new Error('secret: password 1234')),
  text: failing(() => 'secret text'),
  stated: failing(() => new GraphQLError('You may not.', { extensions: { code: 'FORBIDDEN' } })),
  away: failing(away),
  needed: { ...failing(away), type: new GraphQLNonNull(GraphQLString) },
  many: {
    type: new GraphQLList(GraphQLString),
    resolve: () => {
      const shared = new Error('secret: one batch');
      return [Promise.reject(shared), Promise.reject(shared), 'fine'];
    },
  },
  iterable: { type: new GraphQLList(GraphQLString), resolve: () => 'secret: no list' },
  deeper: { type: Deep, resolve: () => ({}) },
});

const Deep: GraphQLObjectType = new GraphQLObjectType({ name: 'Deep', fields });

export const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: { change: { type: GraphQLString, resolve: () => 'changed' } },
  }),
});

export interface StandIn {
  app: App;
  /** The log, a line each. */
  lines: Record<string, unknown>[];
  /** Sends an operation by POST; `accept` is that of today's clients. */
  ask(
    query: string,
    more?: { variables?: unknown; headers?: Record<string, string> },
  ): Promise<CachedResponse>;
}

export interface CachedResponse {
  status: number;
  headers: Headers;
  text: string;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

export function standIn(
  config: Partial<HttpConfig> = {},
  read: (query: Query) => Promise<unknown> = async () => ({ rows: [], bookmark: '' }),
): StandIn {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const database = { read } as unknown as Database;
  const app = createApp({
    schema,
    database,
    config: httpConfig({ maxDepth: 12, ...config }),
    log,
  });
  return {
    app,
    lines,
    ask: async (query, { variables, headers } = {}) => {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, ...JSON.parse(text) };
    },
  };
}
