/**
 * Automatic persisted queries, as Apollo Client and urql speak them: a client sends the hash of a query alone; where the
 * server does not know it, the query with it, once. What is known is bounded, and the least recently used goes first.
 */
import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { findPersisted, type PersistedOperations } from '../../../persisted-manifest';

export interface AutomaticSettings {
  persistedOperations: PersistedOperations;
  persistedOnly: boolean;
  /** In production, a GET names an operation that was approved beforehand. */
  production: boolean;
}

/** How many queries are known at the most, and how long each may be, in characters. */
export const MOST = 1_000;
const LONGEST = 20_000;

export function useAutomaticPersisted(settings: AutomaticSettings): Plugin {
  const { persistedOperations, persistedOnly, production } = settings;
  const known = new Map<string, string>();
  /** Queries that are remembered once they have turned out to be valid. */
  const sent = new WeakMap<Request, { hash: string; query: string }>();

  function remember(hash: string, query: string): void {
    known.delete(hash);
    if (query.length > LONGEST) return;
    known.set(hash, query);
    if (known.size > MOST) known.delete(known.keys().next().value!);
  }

  return {
    onParams({ params, setParams, request }) {
      const hash = hashIn(params.extensions?.['persistedQuery']);
      if (hash === undefined) return;
      if (!params.query && findPersisted(persistedOperations, hash) !== undefined) return; // of the manifest
      if (persistedOnly || (production && request.method === 'GET')) throw notSupported();
      if (params.query) {
        if (hashOf(params.query) !== hash) throw mismatch();
        sent.set(request, { hash, query: params.query });
        return;
      }
      const query = known.get(hash);
      if (query === undefined) throw notFound();
      remember(hash, query);
      setParams({ ...params, query });
    },
    onExecute({ args: { contextValue } }) {
      const asked = sent.get((contextValue as { request: Request }).request);
      if (asked) remember(asked.hash, asked.query);
    },
  };
}

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');

/** The hash that a request names by Apollo's protocol; what has another form is left to others. */
function hashIn(persistedQuery: unknown): string | undefined {
  const { version, sha256Hash } = (persistedQuery ?? {}) as { version?: unknown; sha256Hash?: unknown };
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash.toLowerCase() : undefined;
}

/** Clients go by these words and codes; they must never be kept by a cache. */
const headers = { 'Cache-Control': 'no-store' };

const notFound = () =>
  new GraphQLError('PersistedQueryNotFound', {
    extensions: {
      code: 'PERSISTED_QUERY_NOT_FOUND',
      hint: 'Send the query with its hash, once.',
      http: { status: 404, spec: true, headers },
    },
  });

const notSupported = () =>
  new GraphQLError('PersistedQueryNotSupported', {
    extensions: {
      code: 'PERSISTED_QUERY_NOT_SUPPORTED',
      hint: 'Send the documentId of an operation that is in the manifest, or, where others are served, the query by POST.',
      http: { status: 400, spec: true, headers },
    },
  });

const mismatch = () =>
  new GraphQLError('The hash is not that of the query.', {
    extensions: {
      code: 'BAD_REQUEST',
      hint: 'Send the SHA-256 of the query in hexadecimal digits.',
      http: { status: 400, spec: true },
    },
  });
