/** Relay's environment over fetch. */
import { Environment, Network, RecordSource, Store, type GraphQLResponse } from 'relay-runtime';

export const createEnvironment = (url: string): Environment =>
  new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as GraphQLResponse;
    }),
  });
