/** `npx tsx rivals.ts [name] [--url http://127.0.0.1:4000/graphql]`: who competes with it, two at a time. */
import { parseArgs } from 'node:util';
import { gql, type TypedDocumentNode } from '@apollo/client';
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
  const asked = { query: RIVALS, variables: { name } };
  let { data } = await client.query(asked);
  if (!data?.entity) throw new Error(`Nothing is called ${name}.`);
  console.log(`${data.entity.name} competes with`);
  for (;;) {
    const { edges, pageInfo }: Partial<Page> = data?.entity?.competesWith ?? {};
    console.log(edges?.map(({ node, basis }) => `  ${node.name} (${basis})`).join('\n') ?? '  nobody');
    if (!pageInfo?.hasNextPage) break;
    ({ data } = await client.watchQuery(asked).fetchMore({ variables: { after: pageInfo.endCursor } }));
  }
  const kept = client.readQuery(asked)?.entity?.competesWith?.edges ?? [];
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
