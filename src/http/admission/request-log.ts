import type { Log } from '../../log';
import type { Exchange } from './exchange';

/**
 * One line a request, whichever way answered it: never variables, for they may hold what is private. Probes, and the
 * explorer's files, are only for debugging.
 */
export function logExchange(log: Log, exchange: Exchange, status: number, complete: boolean): void {
  const { id, client, way, operation, path, started, stats, cost, errors } = exchange;
  log[['probe', 'page', 'metrics'].includes(way) ? 'debug' : 'info']({
    requestId: id,
    client,
    way,
    operation,
    path,
    ms: Math.round((performance.now() - started) * 10) / 10,
    status,
    queries: stats?.queries,
    nodes: cost?.nodes,
    errors,
    ...(!complete && { hungUp: true }),
  });
}
