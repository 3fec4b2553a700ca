/** The servers of the Model Context Protocol: one for each request, and one for whoever runs this process. */
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../../log';
import { createMcpServer } from '../../mcp/server';
import type { SessionParts } from '../../mcp/session';
import { tools } from '../../mcp/tools';
import { persistedTools } from '../../mcp/tools/graphql';
import { assertMay, type NeededRole } from '../admission/access';
import { beginExchange, type Exchange } from '../admission/exchange';
import type { HttpConfig } from '../http-config';
import type { McpServerFor } from './plugin';

export interface McpServers {
  forExchange: McpServerFor;
  /** Serves over a transport, to whoever runs this process. */
  serve(transport: Transport): Promise<void>;
}

export function createMcpServers(parts: {
  schema: GraphQLSchema;
  config: Pick<HttpConfig, 'persistedOperations' | 'requestTimeoutMs'>;
  log: Log;
  neededRole: NeededRole;
  /** Executes GraphQL requests at the expense of an exchange. */
  executeFor(exchange: Exchange): SessionParts['execute'];
}): McpServers {
  const { schema, log, neededRole, executeFor } = parts;
  const { persistedOperations, requestTimeoutMs } = parts.config;
  const allTools = [...tools, ...persistedTools(persistedOperations, schema)];
  /** For whoever asks in an exchange, or in one after another. */
  const serverFor = (exchange: () => Exchange) =>
    createMcpServer({
      schema,
      tools: allTools,
      execute: request => executeFor(exchange())(request),
      assertMayDescribe: () => assertMay('introspection', exchange(), neededRole),
      logDefect: error => log.error({ err: error }, 'A tool met a defect.'),
    });
  return {
    forExchange: exchange => serverFor(() => exchange),
    serve: transport => serverFor(() => ownExchange(requestTimeoutMs)).connect(transport),
  };
}

/** An exchange without a request: whoever runs this process may read what it reads. */
const ownExchange = (timeoutMs: number): Exchange =>
  Object.assign(
    beginExchange({ method: 'POST', url: '/mcp', header: () => undefined, address: '' }, timeoutMs),
    { role: 'curator' as const },
  );
