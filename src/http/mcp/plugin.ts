import type { IncomingMessage } from 'node:http';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Plugin } from 'graphql-yoga';
import type { createMcpServer } from '../../mcp/server';
import type { Exchange } from '../admission/exchange';
import { isOwnOrigin } from '../origin';
import { bodyRead, textIn, unreadable, type Body } from '../body';

/** Makes the server that answers for one exchange. */
export type McpServerFor = (exchange: Exchange) => ReturnType<typeof createMcpServer>;

/**
 * `POST /mcp`: the Model Context Protocol by Streamable HTTP, without sessions: each request is answered by itself, as
 * JSON. Admission has let it in, as everything else.
 */
export function useMcp(
  serverFor: McpServerFor,
  corsOrigins: readonly string[],
): Plugin<{ exchange: Exchange }> {
  return {
    async onRequest({ url, request, serverContext, endResponse }) {
      if (url.pathname !== '/mcp' || request.method === 'OPTIONS') return;
      const { exchange, req } = serverContext as unknown as { exchange: Exchange; req?: IncomingMessage };
      const answer = await respond(request, exchange, req, serverFor, corsOrigins);
      if (answer.status >= 400 && !exchange.errors) exchange.errors = ['BAD_REQUEST'];
      endResponse(answer as never);
    },
  };
}

async function respond(
  request: Request,
  exchange: Exchange,
  req: IncomingMessage | undefined,
  serverFor: McpServerFor,
  corsOrigins: readonly string[],
): Promise<Response> {
  if (request.method !== 'POST') {
    return refusal(405, 'MCP is served by POST; there are no sessions and no stream of its own.', {
      Allow: 'POST',
    });
  }
  const { headers } = request;
  const host = headers.get('host') ?? new URL(request.url).host;
  // A page of another site must not use a browser as its agent.
  if (!isOwnOrigin(headers.get('origin'), host, corsOrigins))
    return refusal(403, 'This origin is not among those of CORS_ORIGIN.');
  const why = unreadable(name => request.headers.get(name));
  if (why) return refusal(415, why);
  const body = bodyRead(req) ?? textIn(new Uint8Array(await request.arrayBuffer()));
  const message = messageIn(body);
  if (message instanceof Response) return message;
  const server = serverFor(exchange);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    const { method, url } = request;
    return await transport.handleRequest(new Request(url, { method, headers: [...headers] }), {
      parsedBody: message,
    });
  } finally {
    await server.close();
  }
}

/** The one message of a body; a refusal where it is none, or more than one: what a request may cost is asked for each. */
function messageIn({ text, isUtf8, isTooComplex }: Body): unknown {
  if (isUtf8 === false) return refusal(400, 'The request body is not UTF-8.');
  if (isTooComplex) return refusal(400, 'The request body has too many values, or too deep in one another.');
  if (text === undefined) return refusal(413, 'The request body is longer than 1 MB.');
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return refusal(400, 'The request body is not JSON.', {}, -32700);
  }
  if (Array.isArray(message)) return refusal(400, 'One message is sent at a time.');
  return message;
}

/** As JSON-RPC tells errors. */
const refusal = (status: number, message: string, headers: Record<string, string> = {}, code = -32600) =>
  Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status, headers });
