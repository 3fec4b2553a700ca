/** Who asks: by an API key, by a token, or nobody in particular, who is told from others by the address alone. */
import { createHash } from 'node:crypto';
import { findApiKey, looksLikeApiKey } from '../../access/api-keys';
import type { Role } from '../../access/roles';
import { createCheckToken, type TokenSettings } from '../../access/tokens';
import { Fault } from '../../errors';
import type { Database } from '../../neo4j/driver';
import type { Exchange } from './exchange';

export interface Identity {
  /** By this a client is counted and logged. */
  client: string;
  /** What the client may do; undefined for nobody in particular. */
  role?: Role;
}

/** Tells who asks, at once where no key is sent. Throws a Fault for a key that is not good. */
export type Identify = (exchange: Exchange) => Identity | Promise<Identity>;

/** How long, in ms, a checked key is good without a look at the graph: a revoked one stops within a second. */
const CHECKED_MS = 500;
/** How many checked keys are remembered. */
const MOST = 1_000;
/** How many keys of one address are looked for at a time. */
const MOST_AT_A_TIME = 10;

export function createIdentify(
  database: Pick<Database, 'read'>,
  settings: TokenSettings & { trustProxy?: string },
): Identify {
  const checkToken = createCheckToken(settings);
  const apiKeyOf = createRemembered(token => findApiKey(database, token));

  return exchange => {
    const address = addressOf(exchange, settings.trustProxy);
    const token = tokenOf(exchange);
    if (token === undefined) return { client: address };
    return looksLikeApiKey(token) ? byApiKey(token, address) : byToken(token);
  };

  async function byApiKey(token: string, address: string): Promise<Identity> {
    const key = await apiKeyOf(token, address);
    if (!key) throw notGood('The API key is wrong, revoked or expired.');
    return { client: `key:${key.id}`, role: key.role };
  }

  async function byToken(token: string): Promise<Identity> {
    if (!checkToken) throw notGood('This server takes API keys alone.');
    const bearer = await checkToken(token);
    if (!bearer) throw notGood('The token is wrong or expired, or not meant for this server.');
    return { client: `sub:${bearer.subject.slice(0, 100)}`, role: bearer.role };
  }
}

const notGood = (message: string) =>
  new Fault(
    'UNAUTHENTICATED',
    message,
    'Send another as Authorization: Bearer …, or none where reading is open.',
  );

/** The token that a request brings; another scheme than Bearer is no token, but refused as one. */
function tokenOf(exchange: Exchange): string | undefined {
  const authorization = exchange.header('authorization');
  if (authorization === undefined) return exchange.header('x-api-key');
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
}

/** The client's address; of IPv6 the first half, since each subscriber has all the rest. */
function addressOf(exchange: Exchange, trustProxy: string | undefined): string {
  const told = trustProxy === undefined ? undefined : exchange.header(trustProxy)?.split(',').at(-1)?.trim();
  const plain = (told || exchange.address).replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 100);
  return plain.includes(':') ? firstHalf(plain) : plain;
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...back];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** Remembers what was found for a key, by its hash, for a moment; requests at the same time share one look. */
function createRemembered<T>(look: (token: string) => Promise<T>) {
  const known = new Map<string, { found: Promise<T>; until: number }>();
  const looking = new Map<string, number>();

  async function lookFor(token: string, address: string): Promise<T> {
    const others = looking.get(address) ?? 0;
    if (others >= MOST_AT_A_TIME) throw tooManyKeys();
    looking.set(address, others + 1);
    try {
      return await look(token);
    } finally {
      const left = looking.get(address)! - 1;
      if (left === 0) looking.delete(address);
      else looking.set(address, left);
    }
  }

  return (token: string, address: string): Promise<T> => {
    const name = createHash('sha256').update(token).digest('base64');
    const there = known.get(name);
    if (there && there.until > performance.now()) return there.found;
    const found = lookFor(token, address);
    known.delete(name);
    known.set(name, { found, until: performance.now() + CHECKED_MS });
    if (known.size > MOST) known.delete(known.keys().next().value!);
    found.catch(() => known.delete(name));
    return found;
  };
}

const tooManyKeys = () =>
  new Fault('TOO_MANY_REQUESTS', 'This address sends too many different keys.', 'Send one key, and wait.');
