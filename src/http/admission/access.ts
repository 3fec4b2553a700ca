/** What a request is for, and which role that asks for. */
import { isEnough, type Role } from '../../access/roles';
import { Fault } from '../../errors';
import { isSiteFile, routeOf } from '../pages/site/routes';
import type { Exchange } from './exchange';

export interface AccessSettings {
  production: boolean;
  readAccess: 'open' | 'keys';
  introspection: 'open' | 'closed';
}

/**
 * What the rules tell apart: nobody is asked for a key to see whether the server lives, to load a script, or to see the
 * frame of a page, which has no data for those who may not read.
 */
export type Purpose =
  'probe' | 'file' | 'page' | 'read' | 'export' | 'stats' | 'introspection' | 'metrics' | 'doctor';

/** The least role for a purpose; undefined where everyone may. */
export type NeededRole = (purpose: Purpose) => Role | undefined;

export function createNeededRole({ production, readAccess, introspection }: AccessSettings): NeededRole {
  const reading = readAccess === 'keys' ? 'reader' : undefined;
  const needed: Record<Purpose, Role | undefined> = {
    probe: undefined,
    file: undefined,
    page: undefined,
    read: reading,
    export: production ? 'reader' : reading,
    stats: production ? 'curator' : reading,
    introspection: introspection === 'closed' ? 'curator' : reading,
    doctor: 'admin', // it walks the whole graph
    metrics: production || readAccess === 'keys' ? 'admin' : undefined,
  };
  return purpose => needed[purpose];
}

/** Whether a client may do what the purpose says. */
export function may(purpose: Purpose, { role }: Pick<Exchange, 'role'>, neededRole: NeededRole): boolean {
  const needed = neededRole(purpose);
  return !needed || isEnough(role, needed);
}

/** Throws a Fault where a client may not do what the purpose says. */
export function assertMay(
  purpose: Purpose,
  { role }: Pick<Exchange, 'role'>,
  neededRole: NeededRole,
): undefined {
  if (may(purpose, { role }, neededRole)) return undefined;
  const needed = neededRole(purpose)!;
  if (role === undefined) {
    throw new Fault(
      'UNAUTHENTICATED',
      `This needs an API key or a token with the role ${needed}.`,
      'Send it as Authorization: Bearer …',
    );
  }
  throw new Fault(
    'FORBIDDEN',
    `This needs the role ${needed}; yours is ${role}.`,
    'Ask an admin for another key.',
  );
}

/** What a request is for, by its address. */
export function purposeOf(exchange: Exchange): Purpose {
  const { method, path } = exchange;
  if (path === '/live' || path === '/ready') return 'probe';
  if (path === '/export' || path === '/metrics') return path === '/export' ? 'export' : 'metrics';
  if (method === 'OPTIONS') return 'probe'; // a browser asks so beforehand, and sends no key
  const isPlayground =
    method === 'GET' && path === '/graphql' && exchange.header('accept')?.includes('text/html');
  if (isPlayground || path.startsWith('/neo4j/') || isSiteFile(path)) return 'file';
  return isPage(exchange) ? 'page' : 'read';
}

/** Whether a browser asks for a page of the explorer, and for nothing that a program would read. */
function isPage(exchange: Exchange): boolean {
  const { method, path } = exchange;
  if (!['GET', 'HEAD'].includes(method)) return false;
  const accept = exchange.header('accept') ?? '';
  if (!accept.includes('text/html') || accept.includes('json')) return false;
  return URL.canParse(path, 'http://localhost') && routeOf(new URL(path, 'http://localhost')) !== undefined;
}
