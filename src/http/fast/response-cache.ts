/**
 * Whole answers, kept as the bytes that were sent: who asks the same again, while the graph stands still, gets them
 * without an execution. They stand in front of yoga, since its own work is most of what such a request would cost.
 * An answer by GET has a tag, and who has it already is told so.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import type { Cache, Generation } from '../../graph/read/cache';
import type { Sized } from '../../graph/read/byte-size';
import { answerHeadersOf, exchangeOf, type Exchange } from '../admission/exchange';
import { readBody } from '../body';
import { nameOf } from '../plugins/exchange';
import { compress, compressedHeaders, encodingFor, type Encoding } from './compression';
import { asksForMore, requestFrameOf, isJson, PATH, typeOf } from './request-key';
import type { Context } from '../../schema/context';
import { LARGE } from '../../schema/cost/priced';
import { stringifyInTurns } from '../../turns';

/** An answer, as it goes over the wire. */
interface CachedResponse extends Sized {
  operation?: string;
  headers: Record<string, string>;
  body: Buffer;
  /** The body compressed, as far as somebody has asked for it. */
  compressed?: Partial<Record<Encoding, Buffer>>;
  /** What it cost when it was made. */
  cost?: Exchange['cost'];
  /** Where it was asked for by GET. */
  etag?: string;
}

export interface ResponseCache {
  /** Serves what is kept, and gives all else to `next`. */
  listen(next: RequestListener): RequestListener;
  /** Keeps an answer, if it may be kept and is of one generation. */
  keep(exchange: Exchange, generation: Generation | undefined, answer: Made): void;
  /** Keeps what yoga answers; it must come last, to see every header. */
  plugin: Plugin<Context>;
}

/** An answer that was made; its body in memory of its own, as `bytesOf` gives it. */
type Made = Pick<CachedResponse, 'operation' | 'headers' | 'etag' | 'cost' | 'body'>;

/** The longest body that is looked up, in characters. */
const LONGEST = 16_384;
/** What an answer takes beside its body: headers, tag, objects. */
const ANSWER_BYTES = 1_500;

/** Keeps answers in the generations of `cache`. */
export function createResponseCache(cache: Cache): ResponseCache {
  function keep({ requestKey }: Exchange, generation: Generation | undefined, answer: Made): void {
    if (!generation || requestKey === undefined) return;
    const bytes = answer.body.length + ANSWER_BYTES;
    generation.store.responses.set(requestKey, { ...answer, bytes } as CachedResponse);
  }

  return {
    keep,
    listen: next => (request, response) => {
      if (request.method !== 'POST' && !mayBeKept(request)) return next(request, response);
      requestKeyOf(request)
        .then(async key => {
          if (key === undefined) return next(request, response);
          exchangeOf(request).requestKey = key;
          if (!(await serve(cache, key, request, response))) next(request, response);
        })
        .catch(() => response.destroy()); // whoever asked has gone
    },
    plugin: keeping(keep),
  };
}

/** Serves what is kept of the present generation, if there is something; says whether it did. */
async function serve(
  cache: Cache,
  requestKey: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const generation = cache.latest();
  const answer = generation?.store.responses.get(requestKey) as CachedResponse | undefined;
  if (!answer) return false;
  const stats = { queries: 0 };
  if ((await cache.confirm(stats).catch(() => undefined)) !== generation) return false;
  const { operation, cost } = answer;
  Object.assign(exchangeOf(request), { way: 'kept', operation, stats, cost });
  const encoding = encodingFor(request.headers['accept-encoding'], answer.body.length);
  const compressed = encoding && (await compressedBody(requestKey, generation!, answer, encoding));
  send(answer, request, response, encoding, compressed);
  return true;
}

/** An answer compressed; what was compressed once is kept beside it. */
async function compressedBody(
  requestKey: string,
  { store }: Generation,
  answer: CachedResponse,
  encoding: Encoding,
): Promise<Buffer> {
  const known = answer.compressed?.[encoding];
  if (known) return known;
  const body = await compress(encoding, answer.body);
  const compressed = { ...answer.compressed, [encoding]: body };
  store.responses.set(requestKey, { ...answer, compressed, bytes: answer.bytes + body.length } as never);
  return body;
}

/** Keeps what yoga answers. */
function keeping(keep: ResponseCache['keep']): Plugin<Context> {
  const made = new WeakMap<
    Request,
    Pick<Made, 'operation' | 'cost'> & { text: string; generation?: Generation }
  >();
  return {
    onExecute({ args: { contextValue, document, operationName } }) {
      return {
        async onExecuteDone({ result }) {
          if (Symbol.asyncIterator in result || result.errors) return;
          const generation = contextValue.reader?.state();
          const operation = nameOf(document, operationName);
          const large = contextValue.cost?.values > LARGE ? await textOf(result, contextValue) : undefined;
          const stringify = (value: unknown) => {
            const text = large ?? JSON.stringify(value);
            made.set(contextValue.request, { text, generation, operation, cost: priceIn(contextValue) });
            return text;
          };
          Object.assign(result, { stringify });
        },
      };
    },
    onResponse({ request, response, serverContext, fetchAPI, setResponse }) {
      const answer = made.get(request);
      if (!answer || response.status !== 200 || !isJson(response.headers)) return;
      const { text, generation, operation, cost } = answer;
      const { exchange } = serverContext as unknown as { exchange: Exchange };
      const etag = request.method === 'GET' ? etagOf(text, response.headers) : undefined;
      if (etag) {
        response.headers.set('ETag', etag);
        response.headers.set('Cache-Control', exchange.role ? 'private, no-cache' : 'no-cache');
        response.headers.append('Vary', 'Accept');
      }
      const headers = Object.fromEntries(response.headers);
      keep(exchange, generation, { body: bytesOf(text), operation, headers, etag, cost });
      if (has(request.headers.get('if-none-match'), etag)) {
        setResponse(new fetchAPI.Response(null, { status: 304, headers: withoutBody(headers) }));
      }
    },
  };
}

/** An answer as text; a large one in turns with other requests. */
export const textOf = async (result: unknown, { cost }: Context): Promise<string> =>
  cost.values > LARGE ? stringifyInTurns(result) : JSON.stringify(result);

/** The price of an answer, without what was counted with. */
export const priceIn = ({ cost }: Context): Exchange['cost'] => ({ nodes: cost.nodes, limit: cost.limit });

/** Whether the answer may be kept: an operation that asks for nothing but its answer. */
function mayBeKept(request: IncomingMessage): boolean {
  const { method, url = '' } = request;
  if (!url.startsWith(PATH) || asksForMore(request)) return false;
  if (method === 'GET') return url.includes('?');
  return method === 'POST';
}

/** What a request asks, with all that its answer depends on; undefined where the answer is not kept. */
async function requestKeyOf(request: IncomingMessage): Promise<string | undefined> {
  const frame = requestFrameOf(request);
  if (request.method === 'GET') return frame;
  const { text = '' } = await readBody(request);
  return text !== '' && text.length <= LONGEST && mayBeKept(request) ? `${frame}\n${text}` : undefined;
}

/** Sends an answer, or only that it is still the one which the client has. */
function send(
  { headers, body, etag }: CachedResponse,
  request: IncomingMessage,
  response: ServerResponse,
  encoding?: Encoding,
  compressed: Buffer = body,
): void {
  const admitted = answerHeadersOf(exchangeOf(request));
  if (has(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { ...withoutBody(headers), ...admitted }).end();
  } else {
    const all = encoding ? compressedHeaders(headers, encoding) : headers;
    response.writeHead(200, { ...all, ...admitted, 'content-length': compressed.length }).end(compressed);
  }
}

/** In memory of their own: small buffers are else cut out of a greater one, and keep all of it. */
export function bytesOf(text: string): Buffer {
  const body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  body.write(text);
  return body;
}

/** Names the bytes and the form in which they are sent. */
const etagOf = (text: string, headers: Headers) =>
  `"${createHash('sha1').update(typeOf(headers)).update(text).digest('base64url')}"`;

/** Whether a client has what the tag names. A proxy that compresses answers calls their tags weak. */
const has = (ifNoneMatch: string | null | undefined, etag: string | undefined) =>
  etag !== undefined && !!ifNoneMatch?.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag);

/** The headers of an answer that is not sent again. */
const withoutBody = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-(type|length)$/i.test(name)));
