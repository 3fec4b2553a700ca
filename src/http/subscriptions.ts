/**
 * Subscriptions by WebSocket, as graphql-ws speaks it, at the path of all operations; by HTTP they are served as
 * server-sent events. Queries go by HTTP, with its limits and caches.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { getOperationAST, GraphQLError, type DocumentNode, type ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { YogaServerInstance } from 'graphql-yoga';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Admission } from './admission/admission';
import { exchangeOf, type Exchange } from './admission/exchange';
import { PATH } from './fast/request-key';
import { isOwnOrigin } from './origin';

export interface Subscriptions {
  /** Answers a request for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

/** The longest message, in bytes. */
const LONGEST = 64_000;
/** How many operations one socket may have under way. */
const MOST_OPERATIONS = 5;

export function createSubscriptions(parts: {
  yoga: Yoga;
  admission: Pick<Admission, 'admitSocket'>;
  corsOrigins: readonly string[];
  /** Whether operations of the clients' own are refused. */
  persistedOnly: boolean;
}): Subscriptions {
  const { yoga, admission, corsOrigins, persistedOnly } = parts;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST });
  const underWay = new WeakMap<WebSocket, number>();

  const server = useServer<Record<string, unknown>, { socket: WebSocket; request: IncomingMessage }>(
    {
      execute: ({ rootValue, ...args }: ExecutionArgs) => (rootValue as Rooted).execute(args),
      subscribe: ({ rootValue, ...args }: ExecutionArgs) => (rootValue as Rooted).subscribe(args),
      async onSubscribe({ extra }, _, { query, operationName, variables }) {
        const exchange = exchangeOf(extra.request);
        if (persistedOnly) return [refused('This server answers persisted operations alone.')];
        const others = underWay.get(extra.socket) ?? 0;
        if (others >= MOST_OPERATIONS)
          return [refused(`A socket may have ${MOST_OPERATIONS} subscriptions.`)];
        const enveloped = yoga.getEnveloped({ exchange } as never);
        const document: DocumentNode = enveloped.parse(query);
        const mistakes = mistakesIn(document, operationName, enveloped);
        if (mistakes.length > 0) return mistakes;
        underWay.set(extra.socket, others + 1);
        return {
          schema: enveloped.schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: await enveloped.contextFactory(),
          rootValue: enveloped,
        };
      },
      onComplete: ({ extra }) => {
        underWay.set(extra.socket, Math.max(0, (underWay.get(extra.socket) ?? 1) - 1));
      },
    },
    sockets,
  );

  return {
    upgrade(request, socket, head) {
      const { origin, host } = request.headers;
      const path = request.url?.split('?')[0];
      if (path !== PATH) return turnAway(socket, 404);
      if (!isOwnOrigin(origin, host, corsOrigins)) return turnAway(socket, 403);
      socket.on('error', () => socket.destroy());
      void admission.admitSocket(request, socket).then(refusal => {
        if (refusal) return turnAway(socket, refusal.status);
        sockets.handleUpgrade(request, socket, head, opened => sockets.emit('connection', opened, request));
      });
    },
    close() {
      void server.dispose();
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

function mistakesIn(
  document: DocumentNode,
  operationName: string | null | undefined,
  { schema, validate }: Enveloped,
): readonly GraphQLError[] {
  return getOperationAST(document, operationName)?.operation === 'subscription'
    ? validate(schema, document)
    : [refused('A socket takes subscriptions alone.')];
}

type Yoga = Pick<YogaServerInstance<{ exchange: Exchange }, object>, 'getEnveloped'>;
type Enveloped = ReturnType<Yoga['getEnveloped']>;
type Rooted = Record<'execute' | 'subscribe', (args: object) => never>;

const refused = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', hint: 'Send it by HTTP.' } });

const turnAway = (socket: Duplex, status: number) =>
  void socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
