/** Bodies of requests, read once and never beyond what may be served. */
import type { IncomingMessage } from 'node:http';

/** The longest request body, in bytes. */
export const MAX_BODY = 1_000_000;

/** A body as text; undefined where it is longer than MAX_BODY. */
export type Body = { text: string | undefined };

const bodies = new WeakMap<IncomingMessage, Body>();

/** The body that `readBody` has read, if it has. */
export const bodyRead = (request: IncomingMessage | undefined): Body | undefined =>
  request && bodies.get(request);

/** Reads a body, and remembers it for whoever serves the request. Too long a one is not read to its end. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const body = { text: await textOf(request) };
  bodies.set(request, body);
  return body;
}

function textOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return resolve(undefined);
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('error', reject);
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_BODY) return void chunks.push(chunk);
      request.pause();
      request.removeAllListeners('data');
      resolve(undefined);
    });
  });
}
