import type { ExecutionResult } from 'graphql';
import type { GraphQLRequest } from '../../mcp/session';
import type { Exchange } from '../admission/exchange';

/** What answers a GraphQL request, as yoga does. */
export interface Handler {
  fetch(url: string, init: RequestInit, context: { exchange: Exchange }): Promise<Response> | Response;
}

/**
 * Executes a GraphQL request inside another exchange: under all limits that hold by HTTP, and at the expense of
 * whoever asks.
 */
export async function executeInside(
  exchange: Exchange,
  handler: Handler,
  request: GraphQLRequest,
): Promise<ExecutionResult> {
  // Several may be under way at a time: what each took is its own until it is added up.
  const inner = Object.create(exchange) as Exchange;
  const response = await handler.fetch(
    'http://localhost/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
    },
    { exchange: inner },
  );
  const { data, errors } = (await response.json()) as ExecutionResult;
  addUp(exchange, inner);
  return { data, errors };
}

function addUp(exchange: Exchange, inner: Exchange): void {
  const { stats, cost, errors } = inner;
  if (Object.hasOwn(inner, 'stats') && stats) {
    exchange.stats = { queries: (exchange.stats?.queries ?? 0) + stats.queries };
  }
  if (Object.hasOwn(inner, 'cost') && cost) {
    exchange.cost = { nodes: (exchange.cost?.nodes ?? 0) + cost.nodes, limit: cost.limit };
  }
  if (Object.hasOwn(inner, 'errors') && errors) {
    exchange.errors = [...new Set([...(exchange.errors ?? []), ...errors])];
  }
}
