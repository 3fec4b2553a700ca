/** urql with graphcache, as they fit this server. */
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { possibleTypes } from './possible-types.json';
import typesWithoutId from './types-without-id.json';

/** Graphcache keeps these with what they are a part of; all others by their id. */
const keys: KeyingConfig = Object.fromEntries(typesWithoutId.map(name => [name, () => null]));

/** Pages of a connection become one list, whichever type has it. */
const paged = { competesWith: relayPagination() };

/** Where `byGet` is true, caches on the way can keep the answers; a server in production has to know the operations then. */
export const createClient = (url: string, byGet = true, fetch = globalThis.fetch): Client =>
  new Client({
    url,
    fetch,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({ keys, possibleTypes, resolvers: { Model: paged, Product: paged } }),
      persistedExchange({ preferGetForPersistedQueries: byGet }),
      fetchExchange,
    ],
  });
