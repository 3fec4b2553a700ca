/** The real database, and a corner of it that is one test's own. */
import { randomBytes } from 'node:crypto';
import type { Database } from '../../src/neo4j/driver';
import { openWorld } from '../support/world';

/** A new database takes a while to make its constraints and indexes. */
const SCHEMA_MS = 120_000;

/** Opens the database before the tests of the file, and closes it after them. */
export function useDatabase(): { (): Database; rows(text: string, params?: object): Promise<unknown[][]> } {
  let database: Database;
  beforeAll(async () => {
    database = await openWorld();
  }, SCHEMA_MS);
  afterAll(() => database?.close());
  return Object.assign(() => database, {
    rows: async (text: string, params = {}) => (await database.read({ text, params: { ...params } })).rows,
  });
}

/** A prefix for keys and names that no other test uses; what bears it is removed when the test is done. */
export function usePrefix(database: () => Database): () => string {
  let prefix: string;
  beforeEach(() => {
    prefix = `t${randomBytes(6).toString('hex')}`;
  });
  afterEach(() =>
    database().execute({
      text: 'MATCH (n:Entity|Article) WHERE n.key STARTS WITH $prefix DETACH DELETE n',
      params: { prefix },
    }),
  );
  return () => prefix;
}
