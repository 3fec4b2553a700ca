import type { Plugin } from 'graphql-yoga';

/** A browser must take an answer for what its Content-Type says, and tell other sites nothing of the address. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
    },
  };
}
