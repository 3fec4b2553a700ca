/** One request and its answer: who asks, how it is answered, and what it took. */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Role } from '../../access/roles';
import { Fault } from '../../errors';

/** How a request was answered. */
export type Way =
  'kept' | 'compiled' | 'yoga' | 'export' | 'mcp' | 'reconcile' | 'page' | 'probe' | 'metrics' | 'refused';

export interface Exchange {
  /** The request's id: the client's own, if it sent one. */
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** The path in the address, as a URL has it. */
  readonly path: string;
  header(name: string): string | undefined;
  /** Where the connection comes from. */
  readonly address: string;
  /** Who asks, as they are counted and logged. */
  client: string;
  /** What they may do; undefined for nobody in particular. */
  role?: Role;
  /** When it came, as `performance.now()` tells it. */
  readonly started: number;
  /** Headers of the answer, whichever way makes it. */
  readonly headers: Record<string, string>;
  /** What has been seen of the graph, for the client to take along; known once the answer is. */
  bookmark?(): string | undefined;
  /** Aborted when the client has gone, or when the request's time is over. */
  readonly signal: AbortSignal;
  /** Why nobody waits for the answer any more, if so. */
  over(): Fault | undefined;
  way: Way;
  /** The operation's name. */
  operation?: string;
  /** What it took; the reader counts while it reads. */
  stats?: { queries: number; probes?: number };
  /** By what its answer is kept, if it may be. */
  requestKey?: string;
  /** What its answer costs, in nodes, and the most that it may; known when all was read. */
  cost?: { readonly nodes: number; readonly limit: number };
  /** The codes of its errors, each once. */
  errors?: unknown[];
}

/** What an exchange is made of, with a socket or without. */
export interface Incoming {
  method: string;
  url: string;
  header(name: string): string | undefined;
  address: string;
}

/** How long, in ms, a request may take where nothing else is said. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** Begins an exchange; `abort` tells that the client has gone, `end` that it was answered. */
export const beginExchange = (incoming: Incoming, timeoutMs = REQUEST_TIMEOUT_MS): OpenExchange =>
  new OpenExchange(incoming, timeoutMs);

/** A class, as there is one for every request, and most of them need none of what it can do. */
class OpenExchange implements Exchange {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly address: string;
  readonly started = performance.now();
  readonly headers: Record<string, string>;
  client: string;
  way: Way;
  role?: Role = undefined;
  bookmark?: Exchange['bookmark'] = undefined;
  operation?: string = undefined;
  stats?: Exchange['stats'] = undefined;
  requestKey?: string = undefined;
  cost?: Exchange['cost'] = undefined;
  errors?: unknown[] = undefined;

  private controller: AbortController | undefined = undefined;
  private timer: NodeJS.Timeout | undefined = undefined;
  private gone: Fault | undefined = undefined;

  constructor(
    private readonly incoming: Incoming,
    private readonly timeoutMs: number,
  ) {
    this.method = incoming.method;
    this.url = incoming.url;
    this.path = pathOf(incoming.url);
    this.address = incoming.address;
    this.client = incoming.address;
    this.way = wayOf(this.path);
    this.id = idIn(this.header('x-request-id')) ?? randomUUID();
    this.headers = { 'x-request-id': this.id };
  }

  header(name: string): string | undefined {
    return this.incoming.header(name);
  }

  over(): Fault | undefined {
    return this.gone ?? (this.left() <= 0 ? timedOut(this.timeoutMs) : undefined);
  }

  get signal(): AbortSignal {
    return (this.controller ??= this.abortable()).signal;
  }

  abort(): void {
    this.gone = new Fault('CANCELLED', 'Whoever asked has gone.');
    this.controller?.abort(this.gone);
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private left(): number {
    return this.started + this.timeoutMs - performance.now();
  }

  private abortable(): AbortController {
    const made = new AbortController();
    setMaxListeners(0, made.signal); // a request may have many reads under way
    const reason = this.over();
    if (reason) made.abort(reason);
    else this.timer = setTimeout(() => made.abort(timedOut(this.timeoutMs)), this.left()).unref();
    return made;
  }
}

const timedOut = (ms: number) =>
  new Fault('TIMED_OUT', `The request took more than ${ms / 1000} s.`, 'Ask for less, or again later.');

const exchangeKey = Symbol('exchange');

declare module 'node:http' {
  interface IncomingMessage {
    [exchangeKey]?: Exchange;
  }
}

/** Remembers the exchange of a request for whoever answers it. */
export function rememberExchange(request: IncomingMessage, exchange: Exchange): void {
  request[exchangeKey] = exchange;
}

/** The exchange of a request that admission has let in. */
export const exchangeOf = (request: IncomingMessage): Exchange => request[exchangeKey]!;

/** The headers that admission gives an answer which is ready to be sent. */
export function answerHeadersOf({ headers, bookmark }: Exchange): Record<string, string> {
  const seen = bookmark?.();
  return seen ? { ...headers, [BOOKMARK_HEADER]: seen } : headers;
}

/** By this a client takes along what it has seen, from one server to another. */
export const BOOKMARK_HEADER = 'neo4j-bookmark';

/** An id of the client's own enters the log, so it must be short and plain. */
const idIn = (given: string | undefined) => (given && /^[\w.:-]{1,128}$/.test(given) ? given : undefined);

/** The path that all who answer will see: that of `/assets/../graphql` is `/graphql`. */
function pathOf(url: string): string {
  const end = url.indexOf('?');
  const raw = end < 0 ? url : url.slice(0, end);
  if (/^\/[\w-]*$/.test(raw)) return raw;
  const whole = raw.startsWith('/') ? `http://localhost${raw}` : raw;
  return URL.canParse(whole) ? new URL(whole).pathname : raw;
}

const ways: Record<string, Way> = {
  '/graphql': 'yoga',
  '/export': 'export',
  '/mcp': 'mcp',
  '/reconcile': 'reconcile',
  '/live': 'probe',
  '/ready': 'probe',
};

function wayOf(path: string): Way {
  const way = path.startsWith('/reconcile/') ? '/reconcile' : path;
  return Object.hasOwn(ways, way) ? ways[way]! : 'page';
}
