/**
 * What stands before every way of answering: kept answers, the fast path, yoga, exports, pages. The gate decides alone
 * whether a request is let in, and each request is counted and logged here, so that no way can forget to.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { beginExchange, rememberExchange, type Exchange, type Incoming } from './exchange';
import { createGate, type GateParts } from './gate';
import type { Refusal } from './refusal';
import { logExchange } from './request-log';
import { startRequestSpan, type RequestSpan } from '../../tracing';

export interface Admission {
  /** Gives requests that are admitted to `next`. */
  listen(next: RequestListener): RequestListener;
  /** The same for a request without a socket. */
  fetch(url: string, init: RequestInit, next: (exchange: Exchange) => Promise<Response>): Promise<Response>;
  /** Checks a request for a WebSocket, which is under way until its socket closes; tells why it is not admitted. */
  admitSocket(request: IncomingMessage, socket: Duplex): Promise<Refusal | undefined>;
  close(): void;
}

export function createAdmission(
  parts: GateParts & {
    /** Hears of each request that is over. */
    ended(exchange: Exchange, status: number): void;
  },
): Admission {
  const { settings, log, ended } = parts;
  const gate = createGate(parts);

  function end(exchange: OpenExchange, status: number, complete: boolean): void {
    exchange.end();
    gate.leave(exchange);
    ended(exchange, status);
    logExchange(log, exchange, status, complete);
  }

  return {
    listen: next => (request, response) => {
      const exchange = beginExchange(incomingOf(request), settings.requestTimeoutMs);
      const span = startRequestSpan(name => exchange.header(name));
      rememberExchange(request, exchange);
      response.on('close', () => {
        if (!response.writableFinished) exchange.abort();
        span?.end(...spanOf(exchange, response.statusCode));
        end(exchange, response.statusCode, response.writableFinished);
      });
      void gate.admit(
        exchange,
        () => (span ? span.run(() => next(request, response)) : next(request, response)),
        refusal => sendRefusal(response, refusal),
      );
    },
    async fetch(url, init, next) {
      const exchange = beginExchange(withoutSocket(url, init), settings.requestTimeoutMs);
      const response = await gate.admit(
        exchange,
        () => next(exchange),
        async ({ status, body, headers }) => new Response(body, { status, headers }),
      );
      for (const [name, value] of Object.entries(exchange.headers)) response.headers.set(name, value);
      end(exchange, response.status, true);
      return response;
    },
    async admitSocket(request, socket) {
      // It is no page that is asked for, whatever it accepts.
      const incoming = { ...incomingOf(request), method: 'POST' };
      const exchange = beginExchange(incoming, settings.requestTimeoutMs);
      rememberExchange(request, exchange);
      const refusal = await gate.admit(
        exchange,
        async (): Promise<Refusal | undefined> => undefined,
        async refusal => refusal,
      );
      if (refusal || socket.destroyed) end(exchange, refusal?.status ?? 499, false);
      else socket.once('close', () => end(exchange, 101, true));
      return refusal;
    },
    close: gate.close,
  };
}

type OpenExchange = ReturnType<typeof beginExchange>;

const spanOf = (
  { method, path, way, operation, id, stats, errors }: Exchange,
  status: number,
): Parameters<RequestSpan['end']> => [
  `${method} ${operation ?? (way === 'page' ? 'page' : path)}`,
  {
    'http.request.method': method,
    'url.path': path,
    'http.response.status_code': status,
    'wuwen.way': way,
    'wuwen.request_id': id,
    'wuwen.queries': stats?.queries ?? 0,
  },
  status >= 500 || !!errors?.length,
];

function incomingOf({ method = 'GET', url = '/', headers, socket }: IncomingMessage): Incoming {
  return {
    method,
    url,
    header(name) {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    address: socket.remoteAddress ?? '',
  };
}

function withoutSocket(url: string, { method = 'GET', headers }: RequestInit): Incoming {
  const sent = new Headers(headers);
  const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: url, search: '' };
  return { method, url: pathname + search, header: name => sent.get(name) ?? undefined, address: '' };
}

function sendRefusal(response: ServerResponse, { status, body, headers }: Refusal): void {
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** Adds what admission tells to an answer that is made elsewhere. */
export function setHeaders(response: ServerResponse, { headers }: Exchange): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
