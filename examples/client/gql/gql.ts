/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Rivals($name: String!, $first: Int, $after: String) {\n    entity(name: $name) {\n      kind\n      name\n      ... on Offering {\n        builtBy {\n          nodes {\n            name\n          }\n        }\n        competesWith(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            basis\n            evidence {\n              locator\n              section\n              paragraph\n              article {\n                title\n              }\n            }\n            node {\n              kind\n              name\n              builtBy {\n                nodes {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RivalsDocument,
    "\n  query Trends($first: Int, $after: String) {\n    trends(first: $first, after: $after, orderBy: [{ exemplars: DESC }]) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        key\n        name\n        english: name(language: EN)\n        exemplars {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.TrendsDocument,
};
const documents: Documents = {
    "\n  query Rivals($name: String!, $first: Int, $after: String) {\n    entity(name: $name) {\n      kind\n      name\n      ... on Offering {\n        builtBy {\n          nodes {\n            name\n          }\n        }\n        competesWith(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            basis\n            evidence {\n              locator\n              section\n              paragraph\n              article {\n                title\n              }\n            }\n            node {\n              kind\n              name\n              builtBy {\n                nodes {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RivalsDocument,
    "\n  query Trends($first: Int, $after: String) {\n    trends(first: $first, after: $after, orderBy: [{ exemplars: DESC }]) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        key\n        name\n        english: name(language: EN)\n        exemplars {\n          totalCount\n        }\n      }\n    }\n  }\n": types.TrendsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rivals($name: String!, $first: Int, $after: String) {\n    entity(name: $name) {\n      kind\n      name\n      ... on Offering {\n        builtBy {\n          nodes {\n            name\n          }\n        }\n        competesWith(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            basis\n            evidence {\n              locator\n              section\n              paragraph\n              article {\n                title\n              }\n            }\n            node {\n              kind\n              name\n              builtBy {\n                nodes {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RivalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trends($first: Int, $after: String) {\n    trends(first: $first, after: $after, orderBy: [{ exemplars: DESC }]) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        key\n        name\n        english: name(language: EN)\n        exemplars {\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TrendsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
