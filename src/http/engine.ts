/** What executes operations: the cache, what an operation's resolvers share, and the ways that are shorter than yoga's. */
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config';
import { hearOddValues } from '../graph/plan/oddities';
import { createCache, type Cache } from '../graph/read/cache';
import { createChanges, type Changes } from '../graph/read/changes';
import { examine } from '../ingest/doctor/examine';
import type { Log } from '../log';
import type { Database } from '../neo4j/driver';
import { createContext, type Context } from '../schema/context';
import { assertMay, type NeededRole } from './admission/access';
import type { Exchange } from './admission/exchange';
import { createCompiled, type Compiled } from './fast/compiled-operations';
import { createFastPath, type FastPath } from './fast/fast-path';
import { createResponseCache, type ResponseCache } from './fast/response-cache';
import { createSurrogateKeys, type SurrogateKeys } from './plugins/headers/surrogate-keys';

export interface Engine {
  cache: Cache;
  changes: Changes;
  responses: ResponseCache;
  compiled: Compiled;
  fastPath: FastPath;
  surrogateKeys: SurrogateKeys;
  /** The context of an operation that is asked for in an exchange. */
  makeContext(asker: Exchange): Context;
  /** Ends the telling of odd values. */
  release(): void;
}

/** How many entries of lists may be read for each node that an answer may have: then its price is told, not only that it is too much. */
const ENTRIES_PER_NODE = 5;

export function createEngine(parts: {
  schema: GraphQLSchema;
  database: Database;
  config: Pick<Config, 'cacheMegabytes' | 'maxAnswerNodes' | 'surrogateKeys'>;
  log: Log;
  neededRole: NeededRole;
}): Engine {
  const { schema, database, log, neededRole } = parts;
  const { cacheMegabytes, maxAnswerNodes, surrogateKeys: header } = parts.config;
  const cache = createCache(database, {
    maxBytes: cacheMegabytes * 1e6,
    maxEntries: maxAnswerNodes * ENTRIES_PER_NODE,
  });
  const changes = createChanges(database);
  const makeContext = (asker: Exchange) =>
    createContext(cache, {
      ...{ readAhead: true, maxAnswerNodes, asker, changes, notesEntities: header !== 'off' },
      async examine() {
        assertMay('doctor', asker, neededRole);
        return (await examine(database)).findings;
      },
    });
  const responses = createResponseCache(cache);
  const compiled = createCompiled();
  const surrogateKeys = createSurrogateKeys(header, schema);
  const fastPath = createFastPath(makeContext, compiled, { responses, surrogateKeys });
  const release = hearOddValues(odd =>
    log.warn(odd, 'The graph has a value that is not served as it is; "wuwen doctor" tells of all.'),
  );
  return { cache, changes, responses, compiled, fastPath, surrogateKeys, makeContext, release };
}
