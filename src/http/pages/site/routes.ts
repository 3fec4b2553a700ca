/** Which addresses are pages of the explorer. */

/** What a page shows, as far as its head needs it. */
export type Route =
  | { page: 'entity'; key: string }
  | { page: 'path'; from: string; to: string }
  | { page: 'compare'; a: string; b: string }
  | { page: 'table'; kind: string }
  | { page: 'docs'; name: string }
  | { page: 'home' | 'search' | 'map' | 'timeline' | 'schema' | 'guide' };

/** The page at an address; undefined where the explorer has none. */
export function routeOf({ pathname, searchParams }: URL): Route | undefined {
  const asked = (name: string) => searchParams.get(name)?.slice(0, 200) ?? '';
  const [, page = '', rest, ...more] = pathname.split('/');
  if (page === 'docs') return { page, name: pathname.split('/').slice(2).map(decoded).join('/') };
  if (more.length > 0) return undefined;
  if (rest === undefined) {
    if (page === '') return { page: 'home' };
    if (page === 'path') return { page, from: asked('from'), to: asked('to') };
    if (page === 'compare') return { page, a: asked('a'), b: asked('b') };
    if (['search', 'map', 'timeline', 'schema', 'guide'].includes(page)) return { page: page as 'map' };
    return undefined;
  }
  if (page === 'e' && rest) return { page: 'entity', key: decoded(rest) };
  if (page === 'table' && rest) return { page, kind: decoded(rest) };
  return undefined;
}

/** Whether a path is that of a file of the explorer or of the documentation, which is for everyone. */
export const isSiteFile = (path: string): boolean =>
  path.startsWith('/assets/') || path === '/favicon.svg' || /^\/docs\/.+\.(json|md|png|svg)$/.test(path);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
