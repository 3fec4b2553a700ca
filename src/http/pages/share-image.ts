import type { Plugin } from 'graphql-yoga';
import { etagOf } from './site/files';
import { languageOf } from './site/head/head';
import { hasChineseFont, pngOf, shareSvg } from './site/head/share-image';
import { routeOf } from './site/routes';
import { readPath, subjectOf, type Ask } from './site/head/subject';

/** How many pictures are kept. */
const KEPT = 64;

/** `/og.png`, `/og/e/KEY.png`, `/og/path.png?from=&to=` and `/og/compare.png?a=&b=`: pictures for links that are shared. */
export function useShareImage(ask: Ask): Plugin {
  const kept = new Map<string, Promise<Uint8Array>>();
  const png = (svg: string, name: string): Promise<Uint8Array> => {
    const known = kept.get(name);
    if (known) return known;
    const made = pngOf(svg);
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return made;
  };
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const [, page] = /^\/og(\/e\/[^/]+|\/path|\/compare|)\.png$/.exec(url.pathname) ?? [];
      if (page === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const subject = await subjectOf(routeOf(new URL((page || '/') + url.search, url))!, ask);
      if (subject.missing)
        return endResponse(new fetchAPI.Response('There is no such entity.\n', { status: 404 }));
      const path = subject.pair && (await readPath(ask, subject.pair));
      const svg = shareSvg(subject, hasChineseFont() ? languageOf(url, request) : 'en', path);
      const headers = {
        'Content-Type': 'image/png',
        'Cache-Control': 'public, max-age=3600',
        ETag: etagOf(svg),
      };
      if (request.headers.get('if-none-match')?.includes(headers.ETag))
        return endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      endResponse(new fetchAPI.Response((await png(svg, headers.ETag)) as never, { headers }));
    },
  };
}
