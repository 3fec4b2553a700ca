/** The GraphQL server apart from listening: admission, then the ways that answer a request, yoga the last of them. */
import type { RequestListener } from 'node:http';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log';
import type { GraphQLRequest } from '../mcp/session';
import type { Database } from '../neo4j/driver';
import { createNeededRole } from './admission/access';
import { createAdmission } from './admission/admission';
import { createAwaitBookmarks } from './admission/bookmarks';
import type { Exchange } from './admission/exchange';
import { createEngine } from './engine';
import type { HttpConfig } from './http-config';
import { executeInside } from './mcp/execute';
import { createMcpServers } from './mcp/servers';
import { observeDatabase } from './observe/observed-database';
import { createAsk } from './pages/site/ask';
import { createLayouts } from './pages/site/layout';
import { warmUp } from './pages/site/warm-up';
import { pluginsOf } from './plugins';
import { corsHeaders, originsOf } from './plugins/headers/cors';
import { securityHeaders } from './plugins/headers/security-headers';
import { createMask } from './plugins/masking';
import { createSubscriptions, type Subscriptions } from './subscriptions';
import { createYogaServer, overHttp, type YogaServer } from './yoga';

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
  const { corsOrigins, persistedOnly } = config;
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
    headersFor: headersWith(corsOrigins),
  });
  const executeFor = (exchange: Exchange) => (request: GraphQLRequest) =>
    executeInside(exchange, yoga, request);
  const mcpServers = createMcpServers({ schema, config, log, neededRole, executeFor });
  const ask = createAsk(schema, engine.cache);
  const layouts = createLayouts(ask, {
    state: async () => (await engine.cache.confirm({ queries: 0 }).catch(() => undefined))?.bookmark,
  });
  const mask = createMask(log);
  let closing = false;
  const plugins = pluginsOf(config, {
    ...{ schema, log, engine, metrics, database, plain, neededRole, ask, layouts, neo4jBrowser, mask },
    ...{ executeFor, mcpServerFor: mcpServers.forExchange },
    isClosing: () => closing,
  });
  const yoga: YogaServer = createYogaServer({ schema, makeContext: engine.makeContext, mask, plugins });
  const byYoga = overHttp(yoga, log);
  const subscriptions = createSubscriptions({ yoga, admission, corsOrigins, persistedOnly });
  const { responses, fastPath, changes } = engine;

  return {
    fetch: (url, init = {}) => admission.fetch(url, init, exchange => byYoga.fetch(url, init, exchange)),
    upgrade: subscriptions.upgrade,
    serveMcp: mcpServers.serve,
    // As node:http has it, the innermost first.
    listener: admission.listen(responses.listen(fastPath.listen(byYoga.listener))),
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

/** What every answer has, whatever answers. */
const headersWith = (corsOrigins: readonly string[]) => (exchange: Exchange) => ({
  ...securityHeaders,
  ...corsHeaders(originsOf(exchange.path, corsOrigins), exchange.header('origin')),
});
