import type { Log } from '../../log';
import type { Exchange } from './exchange';

/**
 * One line a request, whichever way answered it: never variables, for they may hold what is private. Probes, and the
 * explorer's files, are only for debugging.
 */
export function logExchange(log: Log, exchange: Exchange, status: number, complete: boolean): void {
  const { id, way, operation, path, started, stats, errors } = exchange;
  log[way === 'probe' || way === 'page' ? 'debug' : 'info']({
    requestId: id,
    way,
    operation,
    path,
    ms: Math.round((performance.now() - started) * 10) / 10,
    status,
    queries: stats?.queries,
    errors,
    ...(!complete && { hungUp: true }),
  });
}
