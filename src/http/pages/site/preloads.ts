/** What a page loads besides the first files, told in its head: a browser then fetches all of it at once. */
import type { SiteFile } from './files';
import type { Route } from './routes';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

type Manifest = Record<string, Chunk>;

/** The parts of the build that draw a page; home is in the first file. */
const parts: Partial<Record<Route['page'], readonly string[]>> = {
  entity: ['src/pages/entity/entity.tsx', 'src/picture/engine/engine.ts'],
  map: ['src/pages/map/map.tsx', 'src/picture/engine/engine.ts'],
  path: ['src/pages/path.tsx', 'src/picture/engine/engine.ts'],
  schema: ['src/pages/schema.tsx', 'src/picture/engine/engine.ts'],
  search: ['src/pages/search.tsx'],
  compare: ['src/pages/compare.tsx'],
  table: ['src/pages/table/table.tsx'],
  timeline: ['src/pages/timeline.tsx'],
  guide: ['src/pages/guide.tsx'],
  docs: ['src/pages/docs/docs.tsx'],
};

/** The tags that load what a page needs, beside what `index.html` names itself. */
export function preloadsOf(
  site: ReadonlyMap<string, Pick<SiteFile, 'bytes'>>,
  page: Route['page'],
): string[] {
  const manifest = JSON.parse(site.get('/manifest.json')?.bytes.toString() ?? '{}') as Manifest;
  const named = filesOf(manifest, 'index.html');
  const files = new Set((parts[page] ?? []).flatMap(part => [...filesOf(manifest, part)]));
  return [...files].filter(file => !named.has(file)).map(tagOf);
}

const tagOf = (file: string) =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}" />`
    : `<link rel="modulepreload" crossorigin href="/${file}" />`;

/** All files of a chunk and of what it imports. */
function filesOf(manifest: Manifest, name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || seen.has(chunk.file)) return seen;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
  for (const next of chunk.imports ?? []) filesOf(manifest, next, seen);
  return seen;
}
