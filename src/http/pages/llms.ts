import type { Plugin } from 'graphql-yoga';
import { isShipped, page } from '../../domain/current';
import { tools } from '../../mcp/tools';
import { documentationPages } from './site/documentation';

/** `GET /llms.txt`: where a model finds what, after llmstxt.org. */
export function useLlmsText(): Plugin {
  return {
    onRequest({ url, request, fetchAPI, endResponse }) {
      if (url.pathname !== '/llms.txt' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const headers = { 'Content-Type': 'text/markdown; charset=utf-8', 'Cache-Control': 'no-cache' };
      const text = request.method === 'HEAD' ? null : llmsText(url.origin);
      endResponse(new fetchAPI.Response(text, { headers }));
    },
  };
}

const WHAT = isShipped
  ? `A knowledge graph of an industry's landscape: who builds what, what it competes with, which trend it exemplifies, and
> which paragraph of which article says so.`
  : `A knowledge graph${page.title ? ` of ${page.title.en.toLowerCase()}` : ''}, and which paragraph of which article says so.`;

const llmsText = (origin: string) => `# wuwen 五问

> ${WHAT}

Every fact has a basis (STATED: a paragraph says it; INFERRED: the arrangement of the article implies it) and evidence, by
locator: \`2024-five-questions#s1p10\` is section 1, paragraph 10 of that article. Cite locator and URL. A claim is what
somebody says, and no fact. Entities are meant by name or alias, in Chinese or English, or by key.

## For agents

- [MCP](${origin}/mcp): the Model Context Protocol by Streamable HTTP (POST): the tools ${listed(tools.map(({ name }) => name))}
- [GraphQL](${origin}/graphql): POST \`{"query": "{ entity(name: \\"Sora\\") { name(language: EN) summary(language: EN) } }"}\`
- [Schema](${origin}/schema.graphql): the GraphQL schema, where it is open

## Optional

- [Explorer](${origin}/): the graph in a browser; an entity is at \`/e/{key}\`, and answers JSON-LD where that is asked for
- [Whole graph](${origin}/export?format=jsonld): JSON-LD; graphml, cytoscape, csv-nodes, csv-statements, cypher, too
${documentation(origin)}`;

/** The documentation, a line a page. */
const documentation = (origin: string) =>
  documentationPages()
    .map(({ name, title }) => `- [${title}](${origin}/docs/${name.replaceAll('/', '-') || 'index'}.en.md)\n`)
    .join('');

/** Three names on the first line, and the others on the next. */
const listed = (names: string[]) =>
  `${names.slice(0, 3).join(', ')},\n  ${names.slice(3, -1).join(', ')} and ${names.at(-1)}`;
