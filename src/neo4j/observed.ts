import { traced } from '../tracing';
import type { Database, Query } from './driver';

/** What came of one reading statement. */
export interface Outcome {
  query: Query;
  ms: number;
  failed: boolean;
}

/** The same database, which tells of each reading statement when it has ended. Values stay out of traces. */
export function observed(database: Database, ended: (outcome: Outcome) => void): Database {
  return {
    ...database,
    async read(...read) {
      const [query] = read;
      const started = performance.now();
      let failed = true;
      try {
        const attributes = { 'db.system.name': 'neo4j', 'db.query.text': query.text };
        const reply = await traced('statement', attributes, () => database.read(...read));
        failed = false;
        return reply;
      } finally {
        ended({ query, ms: performance.now() - started, failed });
      }
    },
  };
}
