import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Log } from '../../log';
import type { Context } from '../../schema/context';

/** What is known of a request under way. */
interface Entry {
  started: number;
  operation?: string;
  context?: Context;
  codes?: unknown[];
}

/**
 * One line a request: the operation's name, the time in ms, the status, the number of Bolt queries, and the codes of
 * the errors. Never variables: they may hold what is private. Probes, and the explorer's files, are only for debugging.
 */
export function useRequestLog(log: Log): Plugin<Context> {
  const entries = new WeakMap<Request, Entry>();
  return {
    onRequest({ request }) {
      entries.set(request, { started: performance.now() });
    },
    onExecute({ args: { document, operationName, contextValue } }) {
      const entry = entries.get(contextValue.request);
      if (!entry) return;
      entry.operation = getOperationAST(document, operationName)?.name?.value.slice(0, 100);
      entry.context = contextValue;
    },
    onExecutionResult({ request, result }) {
      const entry = entries.get(request);
      if (!entry || !result || Symbol.asyncIterator in result || !result.errors) return;
      entry.codes = [...new Set(result.errors.map(({ extensions }) => extensions['code']))];
    },
    onResponse({ request, response }) {
      const entry = entries.get(request);
      if (!entry) return;
      const { pathname } = new URL(request.url, 'http://localhost');
      const level = pathname === '/graphql' ? 'info' : 'debug';
      log[level]({
        operation: entry.operation,
        path: pathname,
        ms: Math.round((performance.now() - entry.started) * 10) / 10,
        status: response.status,
        queries: entry.context?.stats.queries,
        errors: entry.codes,
      });
    },
  };
}
