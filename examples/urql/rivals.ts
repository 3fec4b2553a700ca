/** `npx tsx rivals.ts [name] [--url http://127.0.0.1:4000/graphql]`: who competes with it, two at a time. */
import { parseArgs } from 'node:util';
import { gql, type OperationResult, type TypedDocumentNode } from '@urql/core';
import { createClient } from './client';

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { basis: string; node: { id: string; name: string } }[];
}

interface Rivals {
  entity: { name: string; competesWith?: Page } | null;
}

const RIVALS: TypedDocumentNode<Rivals, { name: string; after?: string | null }> = gql`
  query Rivals($name: String!, $after: String) {
    entity(name: $name) {
      id
      name(language: EN)
      ...RivalsOf
    }
  }

  fragment RivalsOf on Offering {
    competesWith(first: 2, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
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

async function main(url: string, name: string): Promise<void> {
  const client = createClient(url);
  let told = 0;
  let after: string | null = null;
  do {
    const { data, error }: OperationResult<Rivals> = await client.query(RIVALS, { name, after });
    if (error) throw error;
    if (!data?.entity) throw new Error(`Nothing is called ${name}.`);
    if (after === null) console.log(`${data.entity.name} competes with`);
    const { edges = [], pageInfo }: Partial<Page> = data.entity.competesWith ?? {};
    for (const { node, basis } of edges.slice(told)) console.log(`  ${node.name} (${basis})`);
    told = edges.length;
    after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  const kept = client.readQuery(RIVALS, { name })?.data?.entity?.competesWith?.edges ?? [];
  console.log(`The cache has ${kept.length} of them, each under its id.`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' } },
});

main(values.url, positionals.join(' ') || 'Sora').catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
