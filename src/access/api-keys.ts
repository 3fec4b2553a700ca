/**
 * API keys. A key is shown once, when it is made; the graph has its hash alone. It is random and long, so one round of
 * SHA-256 hides it: there is nothing to guess.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Fault } from '../errors';
import type { Database } from '../neo4j/driver';
import { isRole, type Role } from './roles';

/** What is known of a key, beside the key itself. */
export interface ApiKey {
  id: string;
  name: string;
  role: Role;
  /** Times as ISO 8601. */
  created: string;
  expires?: string;
  revoked?: string;
}

interface StoredKey extends ApiKey {
  /** SHA-256 of the secret part, in hexadecimal. */
  hash: string;
}

/** By this a key is told from other tokens, by people and by scanners for leaked secrets. */
const PREFIX = 'wuwen';
const PATTERN = /^wuwen_([0-9a-f]{12})_([\w-]{43})$/;

export const looksLikeApiKey = (token: string): boolean => token.startsWith(`${PREFIX}_`);

/** Makes a key, and gives it: nobody can tell it later. */
export async function createApiKey(
  database: Pick<Database, 'execute'>,
  { name, role, days }: { name: string; role: Role; days?: number },
): Promise<{ token: string; key: ApiKey }> {
  const secret = randomBytes(32).toString('base64url');
  const now = Date.now();
  const key: ApiKey = {
    id: randomBytes(6).toString('hex'),
    name,
    role,
    created: new Date(now).toISOString(),
    ...(days && { expires: new Date(now + days * 86_400_000).toISOString() }),
  };
  await database.execute({
    text: 'CREATE (k:ApiKey) SET k = $key',
    params: { key: { ...key, hash: hashOf(secret) } },
  });
  return { token: `${PREFIX}_${key.id}_${secret}`, key };
}

/** All keys, the newest first. */
export async function listApiKeys(database: Pick<Database, 'read'>): Promise<ApiKey[]> {
  const { rows } = await database.read({
    text: 'MATCH (k:ApiKey) RETURN k {.id, .name, .role, .created, .expires, .revoked} ORDER BY k.created DESC, k.id',
    params: {},
  });
  return rows.map(([key]) => key as ApiKey);
}

/** Revokes a key for good; to do so again changes nothing. Throws a Fault where there is no such key. */
export async function revokeApiKey(database: Pick<Database, 'execute'>, id: string): Promise<ApiKey> {
  const [row] = await database.execute({
    text: 'MATCH (k:ApiKey {id: $id}) SET k.revoked = coalesce(k.revoked, $now) RETURN k {.*}',
    params: { id, now: new Date().toISOString() },
  });
  if (!row)
    throw new Fault(
      'BAD_USER_INPUT',
      `There is no key ${id}.`,
      'wuwen keys list tells those that are there.',
    );
  return row[0] as ApiKey;
}

/** The key that a token is, if it is one that was made here, and is neither revoked nor expired. */
export async function findApiKey(
  database: Pick<Database, 'read'>,
  token: string,
): Promise<ApiKey | undefined> {
  const [, id, secret] = PATTERN.exec(token) ?? [];
  if (!id || !secret) return undefined;
  const { rows } = await database.read({
    text: 'MATCH (k:ApiKey {id: $id}) RETURN k {.id, .name, .role, .hash, .created, .expires, .revoked}',
    params: { id },
  });
  const stored = rows[0]?.[0] as StoredKey | undefined;
  // The hashes are compared in a time that tells nothing, of a key that is not there as well.
  const same = isSame(hashOf(secret), stored?.hash ?? hashOf(''));
  return stored && same && isValid(stored) ? stored : undefined;
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

const isSame = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const isValid = ({ role, expires, revoked }: ApiKey) =>
  isRole(role) && !revoked && (!expires || Date.parse(expires) > Date.now());
