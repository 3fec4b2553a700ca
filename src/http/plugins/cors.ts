import type { Plugin } from 'graphql-yoga';

/** How long, in seconds, a browser may remember what a preflight said. */
const MAX_AGE = 600;

/**
 * Lets pages of the configured origins read answers; `*` means every origin; without any, CORS is off. Credentials
 * are never allowed: no cookie means anything here. Yoga's own CORS would reflect any origin, with credentials.
 */
export function useCors(origins: readonly string[]): Plugin {
  const all = origins.includes('*');
  const allowed = (request: Request) => {
    const origin = request.headers.get('origin');
    if (origin === null) return undefined;
    return all ? '*' : origins.find(known => known === origin);
  };
  if (origins.length === 0) return {};

  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return;
      const headers: Record<string, string> = { 'Content-Length': '0' };
      if (allowed(request)) {
        headers['Access-Control-Allow-Methods'] = 'GET, POST';
        headers['Access-Control-Allow-Headers'] = 'Content-Type, X-Stats';
        headers['Access-Control-Max-Age'] = String(MAX_AGE);
      }
      endResponse(new fetchAPI.Response(null, { status: 204, headers }));
    },
    onResponse({ request, response }) {
      const origin = allowed(request);
      if (origin) response.headers.set('Access-Control-Allow-Origin', origin);
      if (!all) response.headers.append('Vary', 'Origin');
    },
  };
}
