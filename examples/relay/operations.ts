/**
 * What relay-compiler reads; it writes __generated__. With Relay's plugin for Babel or SWC, as an app in React has it, these
 * stand in the components, and what `graphql` gives is used there.
 */
import { graphql } from 'relay-runtime';

export const query = graphql`
  query rivalsQuery($name: String!, $first: Int, $after: String, $last: Int, $before: String) {
    entity(name: $name) {
      id
      name(language: EN)
      ...rivals_offering
        @arguments(first: $first, after: $after, last: $last, before: $before)
        @alias(as: "offering")
    }
  }
`;

export const fragment = graphql`
  fragment rivals_offering on Offering
  @refetchable(queryName: "rivalsPageQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    competesWith(first: $first, after: $after, last: $last, before: $before)
      @connection(key: "rivals_competesWith") {
      pageInfo {
        startCursor
        hasPreviousPage
        endCursor
        hasNextPage
      }
      edges {
        basis
        node {
          id
          name(language: EN)
        }
      }
    }
  }
`;
