/** The database as requests see it: bounded, measured, and with a note of what was seen of the graph. */
import type { Cache } from '../../graph/read/cache';
import type { Log } from '../../log';
import { bounded } from '../../neo4j/bounded';
import { noteBookmarks, type Bookmarks } from '../../neo4j/bookmarks';
import type { Database } from '../../neo4j/driver';
import { observed } from '../../neo4j/observed';
import { createMetrics, type Metrics } from './metrics';
import { createSlowStatementLog } from './slow-statements';

export interface ObservedDatabase extends Bookmarks {
  metrics: Metrics;
}

/** `cache` is asked for when metrics are. */
export function observeDatabase(
  plain: Database,
  { maxStatements, slowStatementMs }: { maxStatements: number; slowStatementMs: number },
  log: Log,
  cache: () => Cache,
): ObservedDatabase {
  const slow = createSlowStatementLog(plain, log, slowStatementMs);
  const { database, load } = bounded(plain, maxStatements);
  const metrics = createMetrics({ cache, load, connections: plain.connections, maxStatements });
  const noted = noteBookmarks(
    observed(database, outcome => {
      metrics.statement(outcome);
      slow(outcome);
    }),
    plain,
  );
  return { ...noted, metrics };
}
