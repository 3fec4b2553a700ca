import type { Database, Query } from '../../src/neo4j/driver';

/** The same database, with each statement that is read through it kept. */
export function recorded(database: Database): { database: Database; texts: string[]; reads: Query[] } {
  const reads: Query[] = [];
  const texts: string[] = [];
  return {
    reads,
    texts,
    database: {
      ...database,
      read(query, meter) {
        reads.push(query);
        texts.push(query.text);
        return database.read(query, meter);
      },
    },
  };
}
