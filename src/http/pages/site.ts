import type { Exchange } from '../admission/exchange';
import type { Plugin } from 'graphql-yoga';
import { compress, compressedHeaders, encodingFor } from '../fast/compression';
import { explorerDocument } from './site/document';
import { builtSite, etagOf, sendFile } from './site/files';
import { fillHead, languageOf } from './site/head/head';
import type { Layout } from './site/layout';
import { linkedEntity } from './site/head/linked';
import { preloadsOf } from './site/preloads';
import { isSiteFile, routeOf, type Route } from './site/routes';
import { readEntity, subjectOf, type Ask, type Subject } from './site/head/subject';

/** What the explorer's pages may load: their own files, and nothing that is written into them. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = `The explorer is not built: run npm run build:web, and start the server again.
GraphQL is at /graphql, in a browser a playground.
`;

/** The explorer: its pages for browsers, its files, and an entity as JSON-LD for those who ask for that. */
export function useSite(
  ask: Ask,
  layout: () => Promise<Layout | undefined>,
  { mayRead, closed }: SiteAccess,
): Plugin<{ exchange: Exchange }> {
  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const file = isSiteFile(url.pathname) ? builtSite()?.get(url.pathname) : undefined;
      if (file) return endResponse(sendFile(request, file, fetchAPI.Response));
      if (url.pathname === '/layout.json') {
        return endResponse(
          await sendLayout(request, await layout().catch(() => undefined), fetchAPI.Response),
        );
      }
      const route = routeOf(url);
      if (!route) return;
      if (route.page === 'entity' && prefersLinked(request)) {
        endResponse(await sendLinked(request, url, route.key, ask, fetchAPI.Response));
      } else if (wantsPage(request)) {
        // Who may not read gets the page without what it is about.
        const asking = mayRead((serverContext as unknown as { exchange: Exchange }).exchange)
          ? ask
          : undefined;
        const html = explorerDocument();
        endResponse(
          html === undefined
            ? new fetchAPI.Response(NOT_BUILT, { status: 503, headers: { 'Content-Type': 'text/plain' } })
            : await sendPage(
                request,
                url,
                asking ? await subjectOf(route, asking) : await unasked(route),
                withClosed(html, closed),
                fetchAPI.Response,
                preloadsOf(builtSite()!, route.page),
              ),
        );
      }
    },
  };
}

export interface SiteAccess {
  /** Whether a client may see what is in the graph. */
  mayRead(exchange: Exchange): boolean;
  /** What is closed to whoever sends no key, as a browser does that follows a link. */
  closed: readonly string[];
}

const withClosed = (html: string, closed: readonly string[]) =>
  closed.length === 0
    ? html
    : html.replace(
        '<!--head-->',
        `<meta name="wuwen-closed" content="${closed.join(' ')}" />\n    <!--head-->`,
      );

/** What a page is about, for whoever may not see what is there: not even whether it is. */
const unasked = async (route: Route): Promise<Subject> => {
  const subject = await subjectOf(route, async () => undefined);
  return route.page === 'docs' ? subject : { ...subject, missing: false };
};

/** The explorer's page for an address where nothing is; undefined where no page is wanted, or none is built. */
export async function missingPage(
  request: Request,
  url: URL,
  Answer: typeof Response,
): Promise<Response | undefined> {
  const html = wantsPage(request) ? explorerDocument() : undefined;
  return html === undefined ? undefined : sendPage(request, url, nothing, html, Answer);
}

const nothing: Subject = {
  title: { zh: '这里没有东西', en: 'There is nothing here' },
  description: { zh: '没有这个地址的页面。', en: 'No page has this address.' },
  missing: true,
};

const accepts = (request: Request, type: string) => (request.headers.get('accept') ?? '').includes(type);
const wantsPage = (request: Request) => accepts(request, 'text/html');
const prefersLinked = (request: Request) => {
  const accept = request.headers.get('accept') ?? '';
  const at = accept.search(/application\/(ld\+)?json/);
  return at >= 0 && (!wantsPage(request) || at < accept.indexOf('text/html'));
};

async function sendPage(
  request: Request,
  url: URL,
  subject: Subject,
  html: string,
  Answer: typeof Response,
  preloads: readonly string[] = [],
): Promise<Response> {
  const text = fillHead(html, url, languageOf(url, request), subject, preloads);
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    Vary: 'Accept, Accept-Encoding, Accept-Language',
  };
  return subject.missing
    ? compressed(request, text, { ...headers, 'cache-control': 'no-cache' }, 404, Answer)
    : sendText(request, text, headers, Answer);
}

async function sendLinked(
  request: Request,
  url: URL,
  key: string,
  ask: Ask,
  Answer: typeof Response,
): Promise<Response> {
  const entity = await readEntity(ask, key);
  if (entity)
    return sendText(request, JSON.stringify(linkedEntity(url.origin, entity), null, 2), LINKED, Answer);
  const description = { message: `There is no entity with the key "${key.slice(0, 200)}".` };
  return Answer.json(description, {
    status: 404,
    headers: { Vary: 'Accept', 'Cache-Control': 'no-cache' },
  });
}

const LINKED = { 'Content-Type': 'application/ld+json', Vary: 'Accept, Accept-Encoding' };

/** Where entities stand on the map. */
function sendLayout(
  request: Request,
  layout: Layout | undefined,
  Answer: typeof Response,
): Response | Promise<Response> {
  if (!layout) return Answer.json(null, { headers: { 'Cache-Control': 'no-store' } });
  return sendText(request, JSON.stringify(layout), LAYOUT, Answer);
}

const LAYOUT = { 'Content-Type': 'application/json', Vary: 'Accept-Encoding' };

/** A text with its tag, or that what the client has is still that; compressed as the client takes it. */
async function sendText(
  request: Request,
  text: string,
  headers: Record<string, string>,
  Answer: typeof Response,
): Promise<Response> {
  const tagged = { ...headers, 'cache-control': 'no-cache', etag: etagOf(text) };
  if (request.headers.get('if-none-match')?.includes(tagged.etag))
    return new Answer(null, { status: 304, headers: tagged });
  return compressed(request, text, tagged, 200, Answer);
}

async function compressed(
  request: Request,
  text: string,
  headers: Record<string, string>,
  status: number,
  Answer: typeof Response,
): Promise<Response> {
  const encoding = encodingFor(request.headers.get('accept-encoding'), Buffer.byteLength(text));
  if (!encoding) return new Answer(text, { status, headers });
  const body = await compress(encoding, text);
  return new Answer(body as never, { status, headers: compressedHeaders(headers, encoding) });
}
