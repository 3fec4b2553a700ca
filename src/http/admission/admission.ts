/**
 * What stands before every way of answering: kept answers, the fast path, yoga, exports, pages. Who asks, whether they
 * may, and how much they have taken is decided here alone, and each request is counted and logged here, so that no way
 * can forget to.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Fault } from '../../errors';
import type { Log } from '../../log';
import type { Database } from '../../neo4j/driver';
import { assertMay, purposeOf, type AccessSettings, type NeededRole } from './access';
import type { AwaitBookmarks } from './bookmarks';
import { createBudget } from './budgets/budget';
import { createConcurrency } from './budgets/concurrency';
import { beginExchange, rememberExchange, type Exchange, type Incoming } from './exchange';
import { createIdentify } from './identity';
import { openRedis } from './budgets/redis';
import { refuse, type Refusal } from './refusal';
import { logExchange } from './request-log';
import { startRequestSpan, type RequestSpan } from '../../tracing';
import type { TokenSettings } from '../../access/tokens';

export interface AdmissionSettings extends AccessSettings, TokenSettings {
  budget: number;
  requestTimeoutMs: number;
  concurrency: number;
  redisUrl?: string;
  trustProxy?: string;
}

export interface Admission {
  /** Gives requests that are admitted to `next`. */
  listen(next: RequestListener): RequestListener;
  /** The same for a request without a socket. */
  fetch(url: string, init: RequestInit, next: (exchange: Exchange) => Promise<Response>): Promise<Response>;
  /** Checks a request for a WebSocket, which is under way until its socket closes; tells why it is not admitted. */
  admitSocket(request: IncomingMessage, socket: Duplex): Promise<Refusal | undefined>;
  close(): void;
}

/** How long browsers come back by TLS alone: a year. */
const HSTS_SECONDS = 31_536_000;

type Check = (exchange: Exchange) => Refusal | undefined | Promise<Refusal | undefined>;

export function createAdmission(parts: {
  database: Pick<Database, 'read'>;
  awaitBookmarks: AwaitBookmarks;
  settings: AdmissionSettings;
  neededRole: NeededRole;
  log: Log;
  /** Hears of each request that is over. */
  ended(exchange: Exchange, status: number): void;
  /** Headers that every answer has which no plugin makes. */
  headersFor(exchange: Exchange): Record<string, string>;
}): Admission {
  const { database, awaitBookmarks, settings, neededRole, log, ended, headersFor } = parts;
  const redis = settings.redisUrl === undefined ? undefined : openRedis(settings.redisUrl, log);
  const identify = createIdentify(database, settings);
  const budget = createBudget(settings.budget, redis);
  const concurrency = createConcurrency(settings.concurrency, redis);

  /** What is asked of each request, in this order. */
  const checks: Check[] = [
    exchange => settle(identify(exchange), who => void Object.assign(exchange, who)),
    exchange => assertMay(purposeOf(exchange), exchange, neededRole),
    ...(concurrency ? [concurrency.enter] : []),
    ...(budget ? [budget.check] : []),
    awaitBookmarks,
  ];

  function firstRefusal(exchange: Exchange, from = 0): ReturnType<Check> {
    for (let at = from; at < checks.length; at++) {
      const refusal = checks[at]!(exchange);
      if (refusal instanceof Promise) return refusal.then(found => found ?? firstRefusal(exchange, at + 1));
      if (refusal) return refusal;
    }
    return undefined;
  }

  /** Checks a request; gives it to `admitted` or `refused`, at once where nothing is to be waited for. */
  function admit<T>(exchange: Exchange, admitted: () => T, refused: (refusal: Refusal) => T): T | Promise<T> {
    const decide = (refusal: Refusal | undefined) => {
      if (!refusal) return admitted();
      exchange.way = 'refused';
      exchange.errors = [refusal.code];
      return refused({
        ...refusal,
        headers: { ...headersFor(exchange), ...exchange.headers, ...refusal.headers },
      });
    };
    if (purposeOf(exchange) === 'probe') return admitted();
    if (settings.production && isBehindTls(exchange, settings)) {
      exchange.headers['strict-transport-security'] = `max-age=${HSTS_SECONDS}`;
    }
    try {
      const refusal = firstRefusal(exchange);
      return refusal instanceof Promise ? refusal.catch(asRefusal).then(decide) : decide(refusal);
    } catch (error) {
      return decide(asRefusal(error));
    }
  }

  function asRefusal(error: unknown): Refusal {
    if (error instanceof Fault) return refuse(error);
    log.error({ err: error }, 'A request could not be checked.');
    return refuse(
      new Fault('UNAVAILABLE', 'The request could not be checked.', 'Try again in a few seconds.'),
    );
  }

  function end(exchange: ReturnType<typeof beginExchange>, status: number, complete: boolean): void {
    exchange.end();
    concurrency?.leave(exchange);
    budget?.charge(exchange);
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
      void admit(
        exchange,
        () => (span ? span.run(() => next(request, response)) : next(request, response)),
        refusal => sendRefusal(response, refusal),
      );
    },
    async fetch(url, init, next) {
      const exchange = beginExchange(withoutSocket(url, init), settings.requestTimeoutMs);
      const response = await admit(
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
      const refusal = await admit(
        exchange,
        async (): Promise<Refusal | undefined> => undefined,
        async refusal => refusal,
      );
      if (refusal || socket.destroyed) end(exchange, refusal?.status ?? 499, false);
      else socket.once('close', () => end(exchange, 101, true));
      return refusal;
    },
    close: () => redis?.disconnect(),
  };
}

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

/** A proxy that is trusted tells how the client came to it. */
export const isBehindTls = (exchange: Exchange, { trustProxy }: Pick<AdmissionSettings, 'trustProxy'>) =>
  trustProxy !== undefined && exchange.header('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'https';

function settle<T>(value: T | Promise<T>, then: (value: T) => undefined): undefined | Promise<undefined> {
  return value instanceof Promise ? value.then(then) : then(value);
}

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
