import type { Plugin } from 'graphql-yoga';
import { isReconcile } from '../../reconcile/asked';

/** How long, in seconds, a browser may remember what a preflight said. */
const MAX_AGE = 600;
/** What a page may send, and what it may read of an answer's headers. */
const SENT =
  'Authorization, Content-Type, Mcp-Protocol-Version, Neo4j-Bookmark, X-API-Key, X-Cost, X-Request-Id, X-Stats';
const READ = 'ETag, Neo4j-Bookmark, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';

/**
 * The origins whose pages may read answers of an address: at `/reconcile` all, as its protocol wants. They read what
 * anyone may who reaches the server: a browser adds nothing to a request that would tell who its user is, and a key is
 * sent by those alone who have it.
 */
export const originsOf = (path: string, configured: readonly string[]): readonly string[] =>
  isReconcile(path) ? ['*'] : configured;

/** What an answer must say for a page of `origin` to read it; `*` among the origins means every one. */
export function corsHeaders(origins: readonly string[], origin: string | null | undefined) {
  const headers: Record<string, string> = {};
  if (origins.length === 0) return headers;
  const all = origins.includes('*');
  const allowed = origin == null ? undefined : all ? '*' : origins.find(known => known === origin);
  if (!all) headers['vary'] = 'Origin';
  if (!allowed) return headers;
  return { ...headers, 'access-control-allow-origin': allowed, 'access-control-expose-headers': READ };
}

/**
 * Lets pages of the configured origins read answers; without any, CORS is off. Credentials are never allowed: no cookie
 * means anything here. Yoga's own CORS would reflect any origin, with credentials.
 */
export function useCors(origins: readonly string[]): Plugin {
  const headersFor = (request: Request) =>
    corsHeaders(originsOf(pathOf(request), origins), request.headers.get('origin'));

  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return;
      if (originsOf(pathOf(request), origins).length === 0) return;
      const headers: Record<string, string> = { 'Content-Length': '0' };
      if (headersFor(request)['access-control-allow-origin']) {
        headers['Access-Control-Allow-Methods'] = 'GET, POST';
        headers['Access-Control-Allow-Headers'] = SENT;
        headers['Access-Control-Max-Age'] = String(MAX_AGE);
      }
      endResponse(new fetchAPI.Response(null, { status: 204, headers }));
    },
    onResponse({ request, response }) {
      for (const [name, value] of Object.entries(headersFor(request))) response.headers.append(name, value);
    },
  };
}

/** The path of a request, where it may be one of the service's. */
const pathOf = ({ url }: Request): string =>
  url.includes('/reconcile') && URL.canParse(url) ? new URL(url).pathname : '';
