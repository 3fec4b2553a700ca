import type { Plugin } from 'graphql-yoga';

/**
 * `/neo4j?query=` opens Neo4j Browser with a query in its editor. Where this server does not know of one, it leads to
 * the picture of kinds and relations.
 */
export function useNeo4jBrowser(browserUrl: () => string | undefined = () => undefined): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/neo4j' || request.method !== 'GET') return;
      endResponse(
        new fetchAPI.Response(null, {
          status: 302,
          headers: { Location: target(browserUrl(), url), 'Cache-Control': 'no-store' },
        }),
      );
    },
  };
}

function target(browserUrl: string | undefined, url: URL): string {
  if (!browserUrl) return '/schema';
  const query = url.searchParams.get('query');
  const to = new URL(browserUrl);
  if (query) {
    to.searchParams.set('cmd', 'edit');
    to.searchParams.set('arg', query);
  }
  return to.href;
}
