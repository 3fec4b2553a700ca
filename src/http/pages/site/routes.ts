/** Which addresses are pages of the explorer. */

/** What a page shows, as far as its head needs it. */
export type Route =
  | { page: 'entity'; key: string }
  | { page: 'path'; from: string; to: string }
  | { page: 'compare'; a: string; b: string }
  | { page: 'table'; kind: string }
  | { page: 'home' | 'search' | 'map' | 'timeline' | 'schema' | 'guide' | 'docs' };

/** The page at an address; undefined where the explorer has none. */
export function routeOf({ pathname, searchParams }: URL): Route | undefined {
  const asked = (name: string) => searchParams.get(name)?.slice(0, 200) ?? '';
  const [, page = '', rest, ...more] = pathname.split('/');
  if (more.length > 0) return undefined;
  if (rest === undefined) {
    if (page === '') return { page: 'home' };
    if (page === 'path') return { page, from: asked('from'), to: asked('to') };
    if (page === 'compare') return { page, a: asked('a'), b: asked('b') };
    if (['search', 'map', 'timeline', 'schema', 'guide', 'docs'].includes(page))
      return { page: page as 'map' };
    return undefined;
  }
  if (page === 'e' && rest) return { page: 'entity', key: decoded(rest) };
  if (page === 'table' && rest) return { page, kind: decoded(rest) };
  return undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
