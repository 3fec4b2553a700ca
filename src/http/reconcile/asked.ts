/** What a request to the service asks, by its address and its form. */
import type { IncomingMessage } from 'node:http';
import { badInput, Fault } from '../../errors';
import { bodyRead, MAX_BODY, textIn, unreadable } from '../body';

export type Asked =
  | { for: 'manifest' | 'properties' | 'preview' }
  | { for: 'queries' | 'extend'; json: string }
  | { for: 'suggest' | 'flyout'; what: 'entity' | 'type' | 'property' };

const SERVICE = '/reconcile';

/** Whether an address belongs to the service. */
export const isReconcile = (path: string): boolean => path === SERVICE || path.startsWith(`${SERVICE}/`);

/** What is asked; undefined where the service has nothing at that address. */
export function askedAt(path: string, params: URLSearchParams): Asked | undefined {
  const [, , first, what, ...more] = path.split('/');
  if (more.length > 0) return undefined;
  if (first === undefined || (first === '' && what === undefined)) {
    const [queries, extend] = [params.get('queries'), params.get('extend')];
    if (queries !== null) return { for: 'queries', json: queries };
    if (extend !== null) return { for: 'extend', json: extend };
    return { for: 'manifest' };
  }
  if (first === 'suggest' || first === 'flyout') {
    return what === 'entity' || what === 'type' || what === 'property' ? { for: first, what } : undefined;
  }
  return (first === 'properties' || first === 'preview') && what === undefined ? { for: first } : undefined;
}

/** The parameters of the address, and of the form that a POST brings. Throws a Fault for a body that is no form. */
export async function paramsOf(request: Request, url: URL, req?: IncomingMessage): Promise<URLSearchParams> {
  if (request.method !== 'POST') return url.searchParams;
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const why =
    type === 'application/x-www-form-urlencoded'
      ? unreadable(name => request.headers.get(name))
      : 'A POST to this address must be a form.';
  if (why) throw badInput(why, 'Send Content-Type: application/x-www-form-urlencoded, in UTF-8.');
  const { text } = bodyRead(req) ?? textIn(new Uint8Array(await bodyOf(request)));
  if (text === undefined) throw tooLong();
  return new URLSearchParams([...url.searchParams, ...new URLSearchParams(text)]);
}

/** The bytes of a body, read no further than they may go. */
async function bodyOf(request: Request): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) throw tooLong();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLong = () =>
  new Fault(
    'LIMIT_EXCEEDED',
    `The request body is longer than ${MAX_BODY / 1_000_000} MB.`,
    'Send several batches.',
  );

/** A whole number of the parameters, not below 0. */
export function numberIn(params: URLSearchParams, name: string): number | undefined {
  const given = params.get(name);
  if (given === null || given === '') return undefined;
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw badInput(`${name} must be a whole number.`, 'Leave it out, or send one from 0.');
}
