/** Yoga: parses, validates and executes what nothing before it has answered, as its plugins have it. */
import type { RequestListener } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Log } from '../log';
import type { Context } from '../schema/context';
import { setHeaders } from './admission/admission';
import { exchangeOf, type Exchange } from './admission/exchange';
import { createDocumentCache } from './fast/document-cache';
import type { createMask } from './plugins/masking';

export type YogaServer = ReturnType<typeof createYoga<{ exchange: Exchange }>>;

export function createYogaServer(parts: {
  schema: GraphQLSchema;
  makeContext(asker: Exchange): Context;
  mask: ReturnType<typeof createMask>;
  plugins: Plugin<never>[];
}): YogaServer {
  const { schema, makeContext, mask, plugins } = parts;
  return createYoga<{ exchange: Exchange }>({
    schema,
    context: ({ exchange }) => makeContext(exchange),
    maskedErrors: { maskError: mask, errorMessage: '', isDev: false },
    cors: false, // yoga's reflects any origin, with credentials
    maxRequestBodySize: false, // useBody minds it
    multipart: false,
    batching: false,
    graphiql: false, // yoga's own page loads its scripts from another host
    landingPage: false,
    logging: false, // masking logs the causes, and admission the rest
    healthCheckEndpoint: '\0', // never: yoga's answers any URL that ends so, whatever its path
    parserAndValidationCache: createDocumentCache(),
    plugins,
  });
}

/** Answers the requests that admission has let in. */
export function overHttp(yoga: YogaServer, log: Log) {
  const server = adapterOf(yoga, log);
  const listener: RequestListener = (request, response) => {
    const exchange = exchangeOf(request);
    setHeaders(response, exchange);
    void server(request, response, { exchange });
  };
  return {
    fetch: async (url: string, init: RequestInit, exchange: Exchange): Promise<Response> =>
      server.fetch(url, init, { exchange }),
    listener,
  };
}

/** Yoga answers with the stack of what is thrown outside of GraphQL, as by an address that is none: that is not told. */
const adapterOf = (yoga: YogaServer, log: Log) =>
  createServerAdapter<{ exchange: Exchange }>(async (request, context) => {
    try {
      return await yoga.handleRequest(request, context);
    } catch (error) {
      if (!URL.canParse(request.url)) return new Response('The address is no URL.\n', { status: 400 });
      log.error({ err: error }, 'A request met a defect.');
      return new Response('Something went wrong on the server.\n', { status: 500 });
    }
  });
