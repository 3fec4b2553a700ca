import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Fault } from '../../../errors';
import { findPersisted, type PersistedOperations } from '../../../persisted-manifest';

/** What is known of operations beforehand. */
interface Persisted {
  persistedOperations: PersistedOperations;
  persistedOnly: boolean;
}

/**
 * Serves operations by the hash of their text (`documentId`, or `extensions.persistedQuery.sha256Hash`), from a
 * manifest. A server that is told so refuses all others.
 */
export const usePersisted = ({ persistedOperations, persistedOnly }: Persisted): Plugin =>
  usePersistedOperations({
    getPersistedOperation: id => findPersisted(persistedOperations, id) ?? null,
    extractPersistedOperationId: (params, request) =>
      textIn((params as { documentId?: unknown }).documentId) ??
      new URL(request.url, 'http://localhost').searchParams.get('documentId') ??
      textIn((params.extensions?.['persistedQuery'] as { sha256Hash?: unknown } | undefined)?.sha256Hash) ??
      null,
    allowArbitraryOperations: !persistedOnly,
    customErrors: {
      keyNotFound: () =>
        new GraphQLError('A request needs a query, or the documentId of a persisted operation.', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        }),
      notFound: () => refused('There is no persisted operation with that hash.'),
      persistedQueryOnly: () => refused('This server answers persisted operations alone.'),
    },
  }) as Plugin;

/** What a client sends may be anything. */
function textIn(id: unknown): string | undefined {
  if (id == null || typeof id === 'string') return id ?? undefined;
  throw new GraphQLError('The id of a persisted operation must be a text.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

const refused = (message: string) =>
  new Fault('BAD_USER_INPUT', message, 'Send the documentId of an operation that is in its manifest.');
