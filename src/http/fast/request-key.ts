/** What a request is, beside its body: on this depends how it is answered. */
import type { IncomingMessage } from 'node:http';
import { exchangeOf } from '../admission/exchange';

/** The path at which operations are served. */
export const PATH = '/graphql';

/** All that an answer depends on, beside the request's body. */
export function requestFrameOf(request: IncomingMessage): string {
  const { method, url, headers } = request;
  const { role } = exchangeOf(request);
  return [role, method, url, headers.accept, headers.origin, headers['content-type']].join('\n');
}

/** Whether a request wants to be told of more than its answer: how it was made, and what it cost. */
export const asksForMore = ({ headers }: IncomingMessage): boolean =>
  headers['x-stats'] !== undefined || headers['x-cost'] !== undefined;

/** The media type that headers tell, without its parameters. */
export const typeOf = (headers: Headers): string => headers.get('content-type')?.split(';')[0]?.trim() ?? '';

/** Whether headers tell of an answer to an operation. */
export const isJson = (headers: Headers): boolean =>
  ['application/json', 'application/graphql-response+json'].includes(typeOf(headers));
