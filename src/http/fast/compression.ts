/** Answers as they go over the wire: compressed for whoever can decompress them, unless they are so small that it would not pay. */
import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** From how many bytes on an answer is compressed. */
export const SMALL = 1_000;
/** Compresses tighter than gzip in about the same time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The best encoding that a client takes, by its Accept-Encoding. */
export function encodingOf(accepted: string | null | undefined): Encoding | undefined {
  if (!accepted) return undefined;
  const takes = (name: string) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

/** In which encoding a body is sent; undefined where it goes as it is. */
export const encodingFor = (accepted: string | null | undefined, length: number): Encoding | undefined =>
  length < SMALL ? undefined : encodingOf(accepted);

export const compress = (encoding: Encoding, body: Buffer | string): Promise<Buffer> =>
  encoding === 'br' ? brotli(body, BROTLI) : gzipped(body, { level: 5 });

/** Compresses what flows through it. */
export const compressing = (encoding: Encoding): Transform =>
  encoding === 'br' ? createBrotliCompress(BROTLI) : createGzip({ level: 5 });

/** The headers of a compressed answer. Its tag is weak: the same answer has other bytes where it is compressed otherwise. */
export function compressedHeaders(
  { etag, ...headers }: Record<string, string>,
  encoding: Encoding,
): Record<string, string> {
  const tag = etag && (etag.startsWith('W/') ? etag : `W/${etag}`);
  return { ...headers, ...(tag && { etag: tag }), 'content-encoding': encoding };
}
