/** The list of plugins, in their order: what yoga does with a request, one file each. */
import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Log } from '../log';
import type { Database } from '../neo4j/driver';
import { mcpOperations } from '../mcp/operations';
import { reconcileOperations } from '../reconcile/operations';
import { may, type NeededRole } from './admission/access';
import { isBehindTls } from './admission/gate';
import type { Exchange } from './admission/exchange';
import type { HttpConfig } from './http-config';
import type { Engine } from './engine';
import type { Execute } from '../reconcile/session';
import type { Metrics } from './observe/metrics';
import type { createAsk } from './pages/site/ask';
import type { createLayouts } from './pages/site/layout';
import { siteOperations } from './pages/site/operations';
import { useMetrics } from './pages/metrics';
import { useClosedSchema } from './plugins/closed-schema';
import { useGetOperations } from './plugins/persisted/get-operations';
import { useCost } from './limits/cost';
import { useDeadline } from './limits/deadline';
import { useExchange } from './plugins/exchange';
import { useBookmark } from './plugins/headers/bookmark';
import { useBody } from './plugins/body';
import { useCors } from './plugins/headers/cors';
import { usePlayground } from './pages/playground';
import { useExport } from './pages/export';
import { useHealth } from './pages/health';
import { useLlmsText } from './pages/llms';
import { useMcp, type McpServerFor } from './mcp/plugin';
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
import { useSecurityHeaders } from './plugins/headers/security-headers';
import { useSite } from './pages/site';
import { useStats } from './plugins/stats';
import { createMask } from './plugins/masking';

/** What plugins need beside the settings. */
export interface Services {
  schema: GraphQLSchema;
  log: Log;
  engine: Engine;
  metrics: Metrics;
  /** The database as requests see it. */
  database: Database;
  /** The same without bounds: who asks whether it is there does not wait behind others. */
  plain: Database;
  neededRole: NeededRole;
  /** Asks what pages show. */
  ask: ReturnType<typeof createAsk>;
  layouts: ReturnType<typeof createLayouts>;
  mcpServerFor: McpServerFor;
  /** Executes GraphQL requests at the expense of an exchange. */
  executeFor(exchange: Exchange): Execute;
  neo4jBrowser?: () => string | undefined;
  isClosing(): boolean;
  mask: ReturnType<typeof createMask>;
}

/** Their order matters where a comment says so, and that what serves pages comes before what minds operations. */
export function pluginsOf(config: HttpConfig, services: Services): Plugin<never>[] {
  const { schema, log, engine, metrics, database, plain, neededRole, ask, layouts, isClosing, mask } =
    services;
  const persistedOperations = {
    ...siteOperations(),
    ...mcpOperations(),
    ...reconcileOperations(),
    ...config.persistedOperations,
  };
  const persisted = { ...config, persistedOperations };
  const closed = [
    ...(config.playground === 'on' ? [] : ['playground']),
    ...(neededRole('export') ? ['export'] : []),
  ];
  return [
    useExchange(),
    useNotFound(),
    useSecurityHeaders(),
    useCors(config.corsOrigins),
    useHealth(plain, isClosing),
    useMetrics(metrics),
    useSite(ask, layouts, { mayRead: exchange => may('read', exchange, neededRole), closed }),
    useShareImage(ask),
    useNeo4jBrowser(services.neo4jBrowser),
    useSchemaText(schema, config.introspection !== 'closed'),
    usePlayground(config.playground === 'on'),
    useExport(database, log),
    useLlmsText(),
    useMcp(services.mcpServerFor, config.corsOrigins),
    useReconcile({
      executeFor: services.executeFor,
      originFor: (exchange, url) => (isBehindTls(exchange, config) ? `https://${url.host}` : url.origin),
      isClosed: config.readAccess === 'keys',
    }),
    useJsonOnly(),
    useBody(), // after what chooses the parser
    useLimits(config),
    useClosedSchema(config.introspection === 'closed', neededRole),
    useGetOperations(config.production),
    useHints(),
    engine.compiled.plugin,
    useConsistentRead(), // after what executes, to execute again
    useStats(neededRole),
    useIncremental(mask),
    useCost(),
    useDeadline(),
    useOutageStatus(),
    useAutomaticPersisted(persisted),
    usePersisted(persisted),
    useVaryByEncoding(),
    engine.fastPath.plugin, // sees every header that does not depend on variables
    engine.surrogateKeys.plugin,
    engine.responses.plugin, // sees every header
    useBookmark(), // not to be kept
    useCompression(),
  ] as Plugin<never>[];
}
