import type { Plugin } from 'graphql-yoga';
import { isShipped } from '../../domain/current';
import { examplesOfDomain } from './examples/of-domain';
import { dataBlock } from './site/document';
import { builtSite, etagOf, sendFile, type SiteFile } from './site/files';

/** What the page may load: its own files, and the styles that its editor writes into it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = `The playground is not built: run npm run build:web.\n`;

/**
 * GraphiQL for whoever opens `/graphql` in a browser; `web/playground` has it. All of its files come from this server,
 * so that it works without a network, and under a policy that lets no other script run.
 */
export function usePlayground(on: boolean): Plugin {
  let file: SiteFile | undefined;
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== '/graphql' || !wantsPage(request)) return;
      if (!on) return endResponse(new fetchAPI.Response(null, { status: 404 }));
      const page = (file ??= playgroundFile());
      if (!page) return endResponse(new fetchAPI.Response(NOT_BUILT, { status: 503 }));
      const response = sendFile(request, page, fetchAPI.Response);
      response.headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
      response.headers.append('Vary', 'Accept');
      endResponse(response);
    },
  };
}

/** The page as it is built; for another domain than the shipped one it has the examples of that one. */
function playgroundFile(): SiteFile | undefined {
  const file = builtSite()?.get('/playground.html');
  if (!file || isShipped) return file;
  const examples = dataBlock('examples', examplesOfDomain());
  const bytes = Buffer.from(file.bytes.toString().replace('</head>', () => `${examples}\n  </head>`));
  return { ...file, bytes, compressed: {}, etag: etagOf(bytes) };
}

const wantsPage = (request: Request) => !!request.headers.get('accept')?.includes('text/html');
