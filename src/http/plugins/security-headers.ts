import type { Plugin } from 'graphql-yoga';

/** A browser must take an answer for what its Content-Type says, and tell other sites nothing of the address. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('X-Content-Type-Options', 'nosniff');
      response.headers.set('Referrer-Policy', 'no-referrer');
    },
  };
}
