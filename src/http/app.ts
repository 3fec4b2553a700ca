/** The GraphQL server apart from listening: admission, then the ways that answer a request, yoga the last of them. */
import type { RequestListener } from 'node:http';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { GraphQLSchema } from 'graphql';
import { createServerAdapter } from '@whatwg-node/server';
import { createYoga } from 'graphql-yoga';
import type { Config } from '../config';
import type { Log } from '../log';
import { createMcpServer } from '../mcp/server';
import { tools } from '../mcp/tools';
import { persistedTools } from '../mcp/tools/graphql';
import type { Database } from '../neo4j/driver';
import { assertMay, createNeededRole } from './admission/access';
import { createAdmission, setHeaders } from './admission/admission';
import type { AdmissionSettings } from './admission/gate';
import { createAwaitBookmarks } from './admission/bookmarks';
import { beginExchange, exchangeOf, type Exchange } from './admission/exchange';
import { createEngine } from './engine';
import { createDocumentCache } from './fast/document-cache';
import { executeInside } from './mcp/execute';
import { observeDatabase } from './observe/observed-database';
import { createAsk } from './pages/site/ask';
import { createLayouts } from './pages/site/layout';
import { warmUp } from './pages/site/warm-up';
import { pluginsOf } from './plugins';
import { corsHeaders, originsOf } from './plugins/headers/cors';
import { securityHeaders } from './plugins/headers/security-headers';
import { createMask } from './plugins/masking';
import { createSubscriptions, type Subscriptions } from './subscriptions';

/** The settings that the HTTP side reads. */
export type HttpConfig = AdmissionSettings &
  Pick<
    Config,
    | 'cacheMegabytes'
    | 'corsOrigins'
    | 'maxAnswerNodes'
    | 'maxDepth'
    | 'maxStatements'
    | 'persistedOnly'
    | 'persistedOperations'
    | 'playground'
    | 'slowStatementMs'
    | 'surrogateKeys'
  >;

export interface App {
  /** Answers one request. Tests call it without a socket. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Answers the requests of a node:http server. */
  listener: RequestListener;
  /** Answers the requests for a WebSocket of a node:http server. */
  upgrade: Subscriptions['upgrade'];
  /** Serves the Model Context Protocol over a transport, to whoever runs this process. */
  serveMcp(transport: Transport): Promise<void>;
  /** Asks what the explorer asks first, so that its first reader does not wait for the database's plans. */
  warmUp(): Promise<void>;
  /** From now on `/ready` says no, so that load balancers turn away. Requests are still answered. */
  close(): void;
  /** Lets go of what the app holds, once all requests are answered. */
  release(): void;
}

/** Builds the server; it does not listen. */
export function createApp(parts: {
  schema: GraphQLSchema;
  database: Database;
  config: HttpConfig;
  log: Log;
  /** Where Neo4j Browser is, if there is one beside this server. */
  neo4jBrowser?: () => string | undefined;
}): App {
  const { schema, config, log, neo4jBrowser, database: plain } = parts;
  const neededRole = createNeededRole(config);
  const observed = observeDatabase(plain, config, log, () => engine.cache);
  const { database, metrics } = observed;
  const engine = createEngine({ schema, database, config, log, neededRole });
  const admission = createAdmission({
    database,
    awaitBookmarks: createAwaitBookmarks(observed),
    settings: config,
    neededRole,
    log,
    ended: metrics.request,
    headersFor: exchange => ({
      ...securityHeaders,
      ...corsHeaders(originsOf(exchange.path, config.corsOrigins), exchange.header('origin')),
    }),
  });
  const ask = createAsk(schema, engine.cache);
  const layouts = createLayouts(ask, {
    state: async () => (await engine.cache.confirm({ queries: 0 }).catch(() => undefined))?.bookmark,
  });
  const allTools = [...tools, ...persistedTools(config.persistedOperations, schema)];
  /** The server of the Model Context Protocol, for whoever asks in an exchange, or in one after another. */
  const mcpServerFor = (exchange: () => Exchange): ReturnType<typeof createMcpServer> =>
    createMcpServer({
      schema,
      tools: allTools,
      execute: request => executeInside(exchange(), yoga, request),
      assertMayDescribe: () => assertMay('introspection', exchange(), neededRole),
      logDefect: error => log.error({ err: error }, 'A tool met a defect.'),
    });
  let closing = false;
  const mask = createMask(log);
  const services = {
    ...{ schema, log, engine, metrics, database, plain, neededRole, ask, layouts, neo4jBrowser, mask },
    mcpServerFor: (exchange: Exchange) => mcpServerFor(() => exchange),
    executeFor: (exchange: Exchange) => (request: Parameters<typeof executeInside>[2]) =>
      executeInside(exchange, yoga, request),
    isClosing: () => closing,
  };
  const yoga: Yoga = createYoga<{ exchange: Exchange }>({
    schema,
    context: ({ exchange }) => engine.makeContext(exchange),
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
    plugins: pluginsOf(config, services),
  });
  const { corsOrigins, persistedOnly } = config;
  const subscriptions = createSubscriptions({ yoga, admission, corsOrigins, persistedOnly });
  const server = adapterOf(yoga, log);

  // As node:http has it, the innermost first.
  const byYoga: RequestListener = (request, response) => {
    const exchange = exchangeOf(request);
    setHeaders(response, exchange);
    void server(request, response, { exchange });
  };
  const { responses, fastPath, changes } = engine;

  return {
    fetch: (url, init = {}) =>
      admission.fetch(url, init, async exchange => server.fetch(url, init, { exchange })),
    upgrade: subscriptions.upgrade,
    serveMcp: transport => mcpServerFor(() => ownExchange(config.requestTimeoutMs)).connect(transport),
    listener: admission.listen(responses.listen(fastPath.listen(byYoga))),
    warmUp: () => warmUp(ask, layouts),
    close: () => {
      closing = true;
      changes.close(); // who listens would hold its connection
      subscriptions.close();
    },
    release: () => {
      engine.release();
      return admission.close();
    },
  };
}

type Yoga = ReturnType<typeof createYoga<{ exchange: Exchange }>>;

/** Yoga answers with the stack of what is thrown outside of GraphQL, as by an address that is none: that is not told. */
const adapterOf = (yoga: Yoga, log: Log) =>
  createServerAdapter<{ exchange: Exchange }>(async (request, context) => {
    try {
      return await yoga.handleRequest(request, context);
    } catch (error) {
      if (!URL.canParse(request.url)) return new Response('The address is no URL.\n', { status: 400 });
      log.error({ err: error }, 'A request met a defect.');
      return new Response('Something went wrong on the server.\n', { status: 500 });
    }
  });

/** An exchange without a request: whoever runs this process may read what it reads. */
const ownExchange = (timeoutMs: number): Exchange =>
  Object.assign(
    beginExchange({ method: 'POST', url: '/mcp', header: () => undefined, address: '' }, timeoutMs),
    { role: 'curator' as const },
  );
