import type { Plugin } from 'graphql-yoga';
import { neo4jFile } from './neo4j-files';

/**
 * `/neo4j?query=` opens Neo4j Browser with a query in its editor. Where this server does not know of one, it leads to
 * the page that tells how to get there. Below it are the files that Neo4j Browser takes.
 */
export function useNeo4jBrowser(browserUrl: () => string | undefined = () => undefined): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const file = url.pathname.startsWith('/neo4j/')
        ? neo4jFile(url.pathname.slice(7), url.origin)
        : undefined;
      if (file && request.method === 'OPTIONS') {
        return endResponse(new fetchAPI.Response(null, { status: 204, headers: readByAll }));
      }
      if (request.method !== 'GET') return;
      if (file) {
        const headers = { ...readByAll, 'Content-Type': file.type, 'Cache-Control': 'no-cache' };
        return endResponse(new fetchAPI.Response(file.body as never, { headers }));
      }
      if (url.pathname !== '/neo4j') return;
      const headers = { Location: target(browserUrl(), url), 'Cache-Control': 'no-store' };
      endResponse(new fetchAPI.Response(null, { status: 302, headers }));
    },
  };
}

/** Neo4j Browser, which has another origin, asks for the guide with headers of its own. Nothing in it is secret. */
const readByAll = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };

function target(browserUrl: string | undefined, url: URL): string {
  if (!browserUrl) return '/guide';
  const query = url.searchParams.get('query');
  const to = new URL(browserUrl);
  if (query) {
    to.searchParams.set('cmd', 'edit');
    to.searchParams.set('arg', query);
  }
  return to.href;
}
