import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { tabs, type Example } from './examples';

const TITLE = 'wuwen';

/** What the page may load: its own files, and the styles and images that its editor writes into it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * GraphiQL for whoever opens `/graphql` in a browser, with a tab for each example. All of its files come from this
 * server, so that it works without a network, and under a policy that lets no other script run.
 */
export function usePlayground(on: boolean): Plugin {
  const file = createFiles();
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET') return;
      if (!on) {
        const asked = url.pathname === '/graphql' && wantsPage(request);
        if (asked) endResponse(new fetchAPI.Response(null, { status: 404 }));
        return;
      }
      if (url.pathname.startsWith(FILES)) {
        endResponse(await answer(request, await file(url.pathname.slice(FILES.length)), fetchAPI.Response));
      } else if (wantsPage(request)) {
        if (url.pathname === '/graphql') endResponse(new fetchAPI.Response(page, { headers: pageHeaders }));
      }
    },
  };
}

const wantsPage = (request: Request) => !!request.headers.get('accept')?.includes('text/html');

/** Where the page's files are, as its visitors see it. */
const FILES = '/graphiql/';

const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cache-Control': 'no-cache',
  Vary: 'Accept',
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${TITLE}</title>
    <link rel="icon" href="${FILES}favicon.svg" />
    <link rel="stylesheet" href="${FILES}graphiql.css" />
    <script defer src="${FILES}start.js"></script>
    <script defer src="${FILES}graphiql.js"></script>
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root"></div>
  </body>
</html>
`;

const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <g stroke="#5b6b8c" stroke-width="2"><path d="M16 16 6 6M16 16 27 8M16 16 25 26M16 16 7 25" /></g>
  <g fill="#d6336c"><circle cx="16" cy="16" r="6" /></g>
  <g fill="#1971c2"><circle cx="6" cy="6" r="4" /><circle cx="27" cy="8" r="4" /></g>
  <g fill="#2f9e44"><circle cx="25" cy="26" r="4" /><circle cx="7" cy="25" r="4" /></g>
</svg>
`;

/**
 * GraphiQL has one row for tabs, where those that find no room are not to be seen; it moves a tab aside as soon as the
 * mouse goes down on it, so that the click misses it; and its editor frames Chinese punctuation, as if someone passed
 * it off for ASCII.
 */
const corrections = `
.graphiql-container .graphiql-session-header { height: auto }
.graphiql-tabs { flex-wrap: wrap; row-gap: 2px }
.graphiql-tab { transform: none !important }
.monaco-editor .unicode-highlight { border: 0 !important; background: none !important }
`;

/**
 * Runs before GraphiQL's own script, which reads `MonacoEnvironment` as it loads. What goes wrong is told as the server
 * tells it: GraphiQL would parse the query itself, and show where in its own script that failed.
 */
const startScript = (tabs: readonly Example[]) => `
const workers = { editorWorkerService: 'editor', json: 'json', graphql: 'graphql' };
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '${FILES}' + workers[label] + '.worker.js',
};
async function fetcher(operation, { headers } = {}) {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(operation),
    });
    return await answer.json();
  } catch {
    return { errors: [{ message: 'The server does not answer. See that it runs, and try again.' }] };
  }
}
addEventListener('DOMContentLoaded', () => {
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), { fetcher, ...${JSON.stringify({
    title: TITLE,
    shouldPersistHeaders: false,
    defaultTabs: tabs.map(({ title, query, variables }) => ({
      query: `# ${title.en}\n# ${title.zh}\n${query}`,
      variables: variables && JSON.stringify(variables, null, 2),
    })),
  })} });
});
`;

interface File {
  type: string;
  text: string;
  packed: Uint8Array<ArrayBuffer>;
  etag: string;
}

/** Finds a file by its name; the package with GraphiQL, 9 MB of text, is loaded with the first. */
function createFiles() {
  const packed = new Map<string, Promise<File>>();
  return async (name: string): Promise<File | undefined> => {
    const known = packed.get(name);
    if (known) return known;
    const texts = await textsOf();
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
    if (text === undefined) return undefined;
    const file = pack(name, text);
    packed.set(name, file);
    return file;
  };
}

async function textsOf(): Promise<Record<string, string>> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  return {
    'graphiql.js': graphiql.js,
    'graphiql.css': graphiql.css + corrections,
    'editor.worker.js': graphiql.editorWorkerService,
    'json.worker.js': graphiql.jsonWorker,
    'graphql.worker.js': graphiql.graphqlWorker,
    'start.js': startScript(tabs),
    'favicon.svg': favicon,
  };
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

async function pack(name: string, text: string): Promise<File> {
  const packed = new Uint8Array(await promisify(gzip)(text, { level: 6 }));
  const type = `${types[name.slice(name.lastIndexOf('.') + 1)]}; charset=utf-8`;
  return {
    type,
    text,
    packed,
    etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`,
  };
}

function answer(request: Request, file: File | undefined, CachedResponse: typeof Response): Response {
  if (!file) return new CachedResponse('No such file.', { status: 404 });
  const headers: Record<string, string> = {
    'Content-Type': file.type,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ETag: file.etag,
  };
  if (request.headers.get('if-none-match')?.includes(file.etag))
    return new CachedResponse(null, { status: 304, headers });
  if (!request.headers.get('accept-encoding')?.includes('gzip'))
    return new CachedResponse(file.text, { headers });
  return new CachedResponse(file.packed, { headers: { ...headers, 'Content-Encoding': 'gzip' } });
}
