/** Apollo Client, as it fits this server. */
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from './possible-types.json';

/** Pages of a connection become one list; filters and orders each have a list of their own. */
const paged = relayStylePagination(['where', 'orderBy']);

/** A policy of an interface holds for all of its types. */
const typePolicies: TypePolicies = {
  Offering: { fields: { competesWith: paged } },
};

export const createClient = (uri: string, fetch = globalThis.fetch) =>
  new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    link: new PersistedQueryLink({
      sha256: text => createHash('sha256').update(text).digest('hex'),
      useGETForHashedQueries: true, // caches on the way can keep the answers
    }).concat(new HttpLink({ uri, fetch })),
  });
