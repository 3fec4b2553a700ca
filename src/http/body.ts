/** Bodies of requests, read once and never beyond what may be served. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/** The longest request body, in bytes. */
export const MAX_BODY = 1_000_000;

/** How deep lists and objects of a body may lie in one another; what walks through them does so by recursion. */
export const MAX_NESTING = 200;

/** How many values a body may hold: each is looked at several times before anything is asked of the database. */
export const MAX_VALUES = 20_000;

/** A body as text; undefined where it is longer than MAX_BODY, too complex, in another encoding, or no UTF-8. */
export type Body = { text: string | undefined; isUtf8?: false; isTooComplex?: true };

/** Why bytes with these headers are not read: they would be taken for another text than was sent. */
export function unreadable(header: (name: string) => string | null | undefined): string | undefined {
  const encoding = header('content-encoding')?.trim().toLowerCase();
  if (encoding && encoding !== 'identity')
    return `A body with the Content-Encoding ${quoted(encoding)} is not read.`;
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(header('content-type') ?? '')?.[1]?.toLowerCase();
  if (charset === undefined || ['utf-8', 'utf8', 'us-ascii'].includes(charset)) return undefined;
  return `A body in the charset ${quoted(charset)} is not read.`;
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 40));

/** The bytes as text, without a byte order mark; nothing where they are no UTF-8, which JSON must be. */
export function textIn(bytes: Uint8Array): Body {
  if (!isUtf8(bytes)) return { text: undefined, isUtf8: false };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  if (isTooComplex(text)) return { text: undefined, isTooComplex: true };
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
}

/** Whether a JSON text has more values than it may, or lists and objects deeper in one another. */
function isTooComplex(text: string): boolean {
  if (text.length <= 2 * MAX_NESTING) return false;
  let [depth, values] = [0, 1];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') {
      if (++depth > MAX_NESTING) return true;
    } else if (character === ']' || character === '}') depth -= 1;
    else if (character === ',' && ++values > MAX_VALUES) return true;
  }
  return false;
}

const bodyKey = Symbol('body');

declare module 'node:http' {
  interface IncomingMessage {
    [bodyKey]?: Body;
  }
}

/** The body that `readBody` has read, if it has. */
export const bodyRead = (request: IncomingMessage | undefined): Body | undefined => request?.[bodyKey];

/** Reads a body, and remembers it for whoever serves the request. Too long a one is not read to its end. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const body = unreadable(name => request.headers[name] as string | undefined)
    ? { text: undefined }
    : await bodyOf(request);
  request[bodyKey] = body;
  return body;
}

function bodyOf(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return resolve({ text: undefined });
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('error', reject);
    request.on('end', () => resolve(textIn(Buffer.concat(chunks))));
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_BODY) return void chunks.push(chunk);
      request.pause();
      request.removeAllListeners('data');
      resolve({ text: undefined });
    });
  });
}
