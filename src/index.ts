/**
 * What a program may import from the package: a server over a Neo4j of its own, the schema, and a look at articles'
 * files. All else is the package's own affair. Its types are written out here, so that they need no others.
 */
import { relative } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { readConfig } from './config';
import { createApp } from './http/app';
import { listen } from './http/listen';
import { checkFixtures, importFixtures } from './ingest/import';
import { createLog } from './log';
import { openDatabase } from './neo4j/driver';
import { migrate } from './graph/migrations';
import { schema as served, subgraph } from './schema';

export { Fault, type FaultCode } from './errors';

/** The GraphQL schema of the domain that is served. */
export const schema: GraphQLSchema = served;

/** Which Neo4j, and as whom. */
export interface Neo4jConnection {
  /** As `bolt://127.0.0.1:7687`. */
  uri: string;
  user: string;
  password: string;
  /** `neo4j` where nothing is said. */
  database?: string;
}

export interface ServerOptions {
  neo4j: Neo4jConnection;
  /** Folders of articles that are imported first; none where nothing is said. */
  fixtures?: string[];
  /** Settings by the names of their variables, as `{ PORT: '0', MAX_DEPTH: '12' }`. The environment is not read. */
  settings?: Record<string, string>;
}

export interface RunningServer {
  /** Where it is, as `http://127.0.0.1:4000`. */
  url: string;
  /** Finishes requests under way, and closes the port and the connections. */
  close(): Promise<void>;
}

/** Brings the database up to date, imports, and listens. Throws a Fault that says what is wrong, and what to do. */
export async function startServer({
  neo4j,
  fixtures = [],
  settings = {},
}: ServerOptions): Promise<RunningServer> {
  const config = readConfig({ LOG_LEVEL: 'silent', ...settings } as NodeJS.ProcessEnv);
  const database = openDatabase({ database: 'neo4j', ...neo4j });
  try {
    await migrate(database);
    if (fixtures.length > 0) await importFixtures(database, fixtures);
    const log = createLog(config.logLevel);
    const app = createApp({ schema: config.federation ? subgraph() : served, database, config, log });
    const { url, close } = await listen(app, config);
    return { url, close: () => close().finally(() => database.close()) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A mistake in an article's files. */
export interface Mistake {
  file: string;
  line?: number;
  message: string;
  /** What to do. */
  hint: string;
}

/** Every mistake of the articles in these folders; none where they can be imported. No database is asked. */
export function checkArticles(folders: string | string[]): Mistake[] {
  return checkFixtures(folders).map(({ file, line, message, hint }) => ({
    file: relative('.', file),
    line,
    message,
    hint,
  }));
}
