import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * In production, a GET names a persisted operation by its hash: whatever a link on another site may make a browser
 * send, it is an operation that was approved beforehand.
 */
export function useGetOperations(persistedAlone: boolean): Plugin {
  return {
    onParams({ params, request }) {
      if (!persistedAlone || request.method !== 'GET' || !params.query) return;
      throw new GraphQLError('A GET must name a persisted operation.', {
        extensions: {
          code: 'BAD_REQUEST',
          hint: 'Send the query by POST, or the documentId of an operation that is in the manifest.',
          http: { status: 405, headers: { Allow: 'POST' } },
        },
      });
    },
  };
}
