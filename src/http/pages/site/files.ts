/** The explorer's files, as `npm run build:web` has made them: read once, sent compressed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { compressedHeaders, encodingOf, type Encoding } from '../../fast/compression';
import { extname, join, relative, resolve, sep } from 'node:path';

/** Where the build is. */
export const distFolder = resolve(__dirname, '../../../../web/dist');

export interface SiteFile {
  type: string;
  bytes: Buffer;
  /** The bytes compressed, by encoding. */
  compressed: Partial<Record<Encoding, Buffer>>;
  etag: string;
  /** Whether its name tells its content, so that it never changes. */
  immutable: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** All files by their paths, as `/assets/index-1a2b.js`; undefined where nothing is built. */
export function readSite(folder: string = distFolder): ReadonlyMap<string, SiteFile> | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = new Map<string, SiteFile>();
  for (const name of names) {
    const type = types[extname(name)];
    const file = join(folder, name);
    if (!type || !statSync(file).isFile()) continue;
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, read(file, type, path.startsWith('/assets/')));
  }
  return files;
}

let built: ReadonlyMap<string, SiteFile> | undefined;

/** The files as they are built, read once they are there. */
export const builtSite = (): ReadonlyMap<string, SiteFile> | undefined => (built ??= readSite());

function read(file: string, type: string, immutable: boolean): SiteFile {
  const bytes = readFileSync(file);
  const compressed: SiteFile['compressed'] = {};
  if (existsSync(`${file}.br`)) compressed.br = readFileSync(`${file}.br`);
  if (existsSync(`${file}.gz`)) compressed.gzip = readFileSync(`${file}.gz`);
  return { type, bytes, compressed, etag: etagOf(bytes), immutable };
}

export const etagOf = (bytes: Buffer | string): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;

/** The best encoding that the client takes. */
export const encodingFor = (request: Request): Encoding | undefined =>
  encodingOf(request.headers.get('accept-encoding'));

/** A file as an answer. */
export function sendFile(request: Request, file: SiteFile, CachedResponse: typeof Response): Response {
  const encoding = encodingFor(request);
  const compressed = encoding && (file.compressed[encoding] ?? file.compressed.gzip);
  const used = compressed && (file.compressed[encoding] ? encoding : 'gzip');
  const headers = {
    'Content-Type': file.type,
    'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    etag: file.etag,
  };
  if (request.headers.get('if-none-match')?.includes(file.etag))
    return new CachedResponse(null, { status: 304, headers });
  return used
    ? new CachedResponse(compressed as never, { headers: compressedHeaders(headers, used) })
    : new CachedResponse(file.bytes as never, { headers });
}
