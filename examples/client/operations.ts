/** The operations that the examples send. `npm run codegen` reads them here and writes their types into gql/. */
import { graphql } from './gql';

export const Rivals = graphql(`
  query Rivals($name: String!, $first: Int, $after: String) {
    entity(name: $name) {
      kind
      name
      ... on Offering {
        builtBy {
          nodes {
            name
          }
        }
        competesWith(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            basis
            evidence {
              locator
              section
              paragraph
              article {
                title
              }
            }
            node {
              kind
              name
              builtBy {
                nodes {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const Trends = graphql(`
  query Trends($first: Int, $after: String) {
    trends(first: $first, after: $after, orderBy: [{ exemplars: DESC }]) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        key
        name
        english: name(language: EN)
        exemplars {
          totalCount
        }
      }
    }
  }
`);
