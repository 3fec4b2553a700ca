import type { Plugin } from 'graphql-yoga';

/** When a client may try again, in seconds. */
const RETRY_AFTER = '5';

/**
 * Answers 503 with Retry-After where nothing came of a request because the database is away. The answer's data is
 * null then, as GraphQL over HTTP asks of every status but 2xx. Where a part was answered, so was the request.
 */
export function useOutageStatus(): Plugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (!result || Symbol.asyncIterator in result) return;
      if (!result.errors?.some(({ extensions }) => extensions['code'] === 'UNAVAILABLE')) return;
      if (result.data && Object.values(result.data).some(value => value !== null)) return;
      const http = { status: 503, headers: { 'Retry-After': RETRY_AFTER } };
      setResult({ ...result, data: null, extensions: { ...result.extensions, http } });
    },
  };
}
