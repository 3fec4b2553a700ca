import type { Plugin } from 'graphql-yoga';
import { etagOf } from './site/files';
import { languageOf } from './site/head';
import { hasChineseFont, pngOf, shareSvg } from './site/share-image';
import { subjectOf, type Ask } from './site/subject';

/** How many pictures are kept. */
const KEPT = 64;

/** `/og.png` and `/og/e/KEY.png`: pictures for links that are shared. */
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
      const key = /^\/og(?:\/e\/([^/]+))?\.png$/.exec(url.pathname);
      if (!key || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const route = key[1]
        ? ({ page: 'entity', key: decoded(key[1]) } as const)
        : ({ page: 'home' } as const);
      const subject = await subjectOf(route, ask);
      if (subject.missing)
        return endResponse(new fetchAPI.Response('There is no such entity.\n', { status: 404 }));
      const svg = shareSvg(subject, hasChineseFont() ? languageOf(url, request) : 'en');
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

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
