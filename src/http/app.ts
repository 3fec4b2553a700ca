/** The GraphQL server apart from listening: a yoga instance made of small plugins, one file each. */
import type { RequestListener } from 'node:http';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createServerAdapter } from '@whatwg-node/server';
import { createYoga } from 'graphql-yoga';
import { createChanges } from '../graph/read/changes';
import { hearOddValues } from '../graph/plan/oddities';
import { createCache } from '../graph/read/cache';
import { examine } from '../ingest/doctor/examine';
import type { Config } from '../config';
import { createMetrics } from './observe/metrics';
import { createSlowStatementLog } from './observe/slow-statements';
import { useMetrics } from './pages/metrics';
import { observed } from '../neo4j/observed';
import { noteBookmarks } from '../neo4j/bookmarks';
import { bounded } from '../neo4j/bounded';
import type { Database } from '../neo4j/driver';
import type { Log } from '../log';
import { createContext } from '../schema/context';
import { mcpOperations } from '../mcp/operations';
import { reconcileOperations } from '../reconcile/operations';
import { createMcpServer } from '../mcp/server';
import { tools } from '../mcp/tools';
import { persistedTools } from '../mcp/tools/graphql';
import { assertMay, createNeededRole, may } from './admission/access';
import { useClosedSchema } from './plugins/closed-schema';
import { useGetOperations } from './plugins/persisted/get-operations';
import { createAwaitBookmarks } from './admission/bookmarks';
import { createAdmission, isBehindTls, setHeaders, type AdmissionSettings } from './admission/admission';
import { beginExchange, exchangeOf, type Exchange } from './admission/exchange';
import { useCost } from './limits/cost';
import { useDeadline } from './limits/deadline';
import { useExchange } from './plugins/exchange';
import { createResponseCache } from './fast/response-cache';
import { createFastPath } from './fast/fast-path';
import { createDocumentCache } from './fast/document-cache';
import { createMask } from './plugins/masking';
import { createAsk } from './pages/site/ask';
import { createLayouts } from './pages/site/layout';
import { siteOperations } from './pages/site/operations';
import { warmUp } from './pages/site/warm-up';
import { useBookmark } from './plugins/headers/bookmark';
import { useBody } from './plugins/body';
import { createCompiled } from './fast/compiled-operations';
import { corsHeaders, originsOf, useCors } from './plugins/headers/cors';
import { usePlayground } from './pages/playground';
import { useExport } from './pages/export';
import { useHealth } from './pages/health';
import { useLlmsText } from './pages/llms';
import { executeInside } from './mcp/execute';
import { useMcp } from './mcp/plugin';
import { useReconcile } from './reconcile/plugin';
import { useSchemaText } from './pages/schema';
import { useJsonOnly } from './plugins/json-only';
import { useLimits } from './limits/limits';
import { useHints } from './plugins/hints';
import { useIncremental } from './plugins/incremental';
import { useNotFound } from './pages/not-found';
import { useConsistentRead } from './plugins/consistent-read';
import { useOutageStatus } from './plugins/outage-status';
import { useAutomaticPersisted } from './plugins/persisted/automatic-persisted';
import { useCompression, useVaryByEncoding } from './plugins/compression';
import { usePersisted } from './plugins/persisted/persisted';
import { useNeo4jBrowser } from './pages/neo4j-browser';
import { useShareImage } from './pages/share-image';
import { securityHeaders, useSecurityHeaders } from './plugins/headers/security-headers';
import { createSurrogateKeys } from './plugins/headers/surrogate-keys';
import { useSite } from './pages/site';
import { createSubscriptions, type Subscriptions } from './subscriptions';
import { useStats } from './plugins/stats';

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

/** How many entries of lists may be read for each node that an answer may have: then its price is told, not only that it is too much. */
const ENTRIES_PER_NODE = 5;

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
  const { schema, config, log, neo4jBrowser } = parts;
  const slow = createSlowStatementLog(parts.database, log, config.slowStatementMs);
  const { database: inTurn, load } = bounded(parts.database, config.maxStatements);
  const bookmarks = noteBookmarks(
    observed(inTurn, outcome => {
      metrics.statement(outcome);
      slow(outcome);
    }),
    parts.database,
  );
  const { database } = bookmarks;
  const metrics = createMetrics({
    cache: () => cache,
    load,
    connections: parts.database.connections,
    maxStatements: config.maxStatements,
  });
  const neededRole = createNeededRole(config);
  const admission = createAdmission({
    database,
    awaitBookmarks: createAwaitBookmarks(bookmarks),
    settings: config,
    neededRole,
    log,
    ended: metrics.request,
    headersFor: exchange => ({
      ...securityHeaders,
      ...corsHeaders(originsOf(exchange.path, config.corsOrigins), exchange.header('origin')),
    }),
  });
  const cache = createCache(database, {
    maxBytes: config.cacheMegabytes * 1e6,
    maxEntries: config.maxAnswerNodes * ENTRIES_PER_NODE,
  });
  const changes = createChanges(database);
  const responses = createResponseCache(cache);
  const compiled = createCompiled();
  const { maxAnswerNodes } = config;
  const makeContext = (asker: Exchange) =>
    createContext(cache, {
      ...{ readAhead: true, maxAnswerNodes, asker, changes, notesEntities: config.surrogateKeys !== 'off' },
      async examine() {
        assertMay('doctor', asker, neededRole);
        return (await examine(database)).findings;
      },
    });
  const endOddValues = hearOddValues(odd =>
    log.warn(odd, 'The graph has a value that is not served as it is; "wuwen doctor" tells of all.'),
  );
  const surrogateKeys = createSurrogateKeys(config.surrogateKeys, schema);
  const fastPath = createFastPath(makeContext, compiled, { responses, surrogateKeys });
  const ask = createAsk(schema, cache);
  const layout = createLayouts(ask, {
    state: async () => (await cache.confirm({ queries: 0 }).catch(() => undefined))?.bookmark,
  });
  let closing = false;

  const allTools = [...tools, ...persistedTools(config.persistedOperations, schema)];
  /** The server of the Model Context Protocol, for whoever asks in an exchange, or in one after another. */
  const mcpServerFor = (exchange: () => Exchange): ReturnType<typeof createMcpServer> =>
    createMcpServer({
      schema,
      tools: allTools,
      execute: (request): Promise<ExecutionResult> => executeInside(exchange(), yoga, request),
      assertMayDescribe: () => assertMay('introspection', exchange(), neededRole),
      logDefect: error => log.error({ err: error }, 'A tool met a defect.'),
    });

  const persistedOperations = {
    ...siteOperations(),
    ...mcpOperations(),
    ...reconcileOperations(),
    ...config.persistedOperations,
  };

  const mask = createMask(log);
  const yoga = createYoga<{ exchange: Exchange }>({
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
    plugins: [
      useExchange(),
      useNotFound(),
      useSecurityHeaders(),
      useCors(config.corsOrigins),
      useHealth(parts.database, () => closing),
      useMetrics(metrics),
      useSite(ask, layout, {
        mayRead: exchange => may('read', exchange, neededRole),
        closed: [
          ...(config.playground === 'on' ? [] : ['playground']),
          ...(neededRole('export') ? ['export'] : []),
        ],
      }),
      useShareImage(ask),
      useNeo4jBrowser(neo4jBrowser),
      useSchemaText(schema, config.introspection !== 'closed'),
      usePlayground(config.playground === 'on'),
      useExport(database, log),
      useLlmsText(),
      useMcp(exchange => mcpServerFor(() => exchange), config.corsOrigins),
      useReconcile({
        executeFor:
          exchange =>
          (request): Promise<ExecutionResult> =>
            executeInside(exchange, yoga, request),
        originFor: (exchange, url) => (isBehindTls(exchange, config) ? `https://${url.host}` : url.origin),
        isClosed: config.readAccess === 'keys',
      }),
      useJsonOnly(),
      useBody(), // after what chooses the parser
      useLimits(config),
      useClosedSchema(config.introspection === 'closed', neededRole),
      useGetOperations(config.production),
      useHints(),
      compiled.plugin,
      useConsistentRead(), // after what executes, to execute again
      useStats(neededRole),
      useIncremental(mask),
      useCost(),
      useDeadline(),
      useOutageStatus(),
      useAutomaticPersisted({ ...config, persistedOperations }),
      usePersisted({ ...config, persistedOperations }),
      useVaryByEncoding(),
      fastPath.plugin, // sees every header that does not depend on variables
      surrogateKeys.plugin,
      responses.plugin, // sees every header
      useBookmark(), // not to be kept
      useCompression(),
    ],
  });

  // Yoga answers with the stack of what is thrown outside of GraphQL, as by an address that is none.
  const server = createServerAdapter<{ exchange: Exchange }>(async (request, context) => {
    try {
      return await yoga.handleRequest(request, context);
    } catch (error) {
      if (!URL.canParse(request.url)) return new Response('The address is no URL.\n', { status: 400 });
      log.error({ err: error }, 'A request met a defect.');
      return new Response('Something went wrong on the server.\n', { status: 500 });
    }
  });

  const { corsOrigins, persistedOnly } = config;
  const subscriptions = createSubscriptions({ yoga, admission, corsOrigins, persistedOnly });

  // As node:http has it, the innermost first.
  const byYoga: RequestListener = (request, response) => {
    const exchange = exchangeOf(request);
    setHeaders(response, exchange);
    void server(request, response, { exchange });
  };

  return {
    fetch: (url, init = {}) =>
      admission.fetch(url, init, async exchange => server.fetch(url, init, { exchange })),
    upgrade: subscriptions.upgrade,
    serveMcp: transport => mcpServerFor(() => ownExchange(config.requestTimeoutMs)).connect(transport),
    listener: admission.listen(responses.listen(fastPath.listen(byYoga))),
    warmUp: () => warmUp(ask, layout),
    close: () => {
      closing = true;
      changes.close(); // who listens would hold its connection
      subscriptions.close();
    },
    release: () => {
      endOddValues();
      return admission.close();
    },
  };
}

/** An exchange without a request: whoever runs this process may read what it reads. */
const ownExchange = (timeoutMs: number): Exchange =>
  Object.assign(
    beginExchange({ method: 'POST', url: '/mcp', header: () => undefined, address: '' }, timeoutMs),
    { role: 'curator' as const },
  );
