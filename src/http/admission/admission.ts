/**
 * What stands before every way of answering: kept answers, the fast path, yoga, exports, pages. Each request gets an
 * id, and is checked, counted and logged here alone, so that no way can forget to.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../../log';
import { beginExchange, rememberExchange, type Exchange } from './exchange';
import { logExchange } from './request-log';

export interface Admission {
  /** Gives requests that are admitted to `next`. */
  listen(next: RequestListener): RequestListener;
  /** The same for a request without a socket. */
  fetch(url: string, init: RequestInit, next: (exchange: Exchange) => Promise<Response>): Promise<Response>;
}

export function createAdmission({
  log,
  requestTimeoutMs,
}: {
  log: Log;
  requestTimeoutMs?: number;
}): Admission {
  return {
    listen: next => (request, response) => {
      const exchange = beginExchange(incomingOf(request), requestTimeoutMs);
      rememberExchange(request, exchange);
      response.once('close', () => {
        if (!response.writableFinished) exchange.abort();
        exchange.end();
        logExchange(log, exchange, response.statusCode, response.writableFinished);
      });
      next(request, response);
    },
    async fetch(url, init, next) {
      const headers = new Headers(init.headers);
      const incoming = {
        method: init.method ?? 'GET',
        url,
        header: (name: string) => headers.get(name) ?? undefined,
      };
      const exchange = beginExchange(incoming, requestTimeoutMs);
      const response = await next(exchange);
      exchange.end();
      for (const [name, value] of Object.entries(exchange.headers)) response.headers.set(name, value);
      logExchange(log, exchange, response.status, true);
      return response;
    },
  };
}

const incomingOf = ({ method = 'GET', url = '/', headers }: IncomingMessage) => ({
  method,
  url,
  header(name: string) {
    const value = headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  },
});

/** Adds what admission tells to an answer that is not written by `sendAnswer`. */
export function setHeaders(response: ServerResponse, { headers }: Exchange): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
