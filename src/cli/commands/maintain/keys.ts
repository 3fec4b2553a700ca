/** `keys create|list|revoke`: the API keys by which clients are known. */
import { createApiKey, listApiKeys, revokeApiKey, type ApiKey } from '../../../access/api-keys';
import { isRole, roles } from '../../../access/roles';
import { readConfig } from '../../../config';
import { badInput } from '../../../errors';
import type { Database } from '../../../neo4j/driver';
import { withSharedDatabase } from '../../database';
import { print, tableLines } from '../../table';

const use = (act: (database: Database) => Promise<void>) =>
  withSharedDatabase(
    readConfig(),
    new AbortController().signal,
    ({ database }) => act(database),
    process.stderr,
  );

interface Creation {
  name?: string;
  role: string;
  days?: string;
}

export async function create({ name, role, days }: Creation): Promise<void> {
  if (!name || name.length > 100)
    throw badInput('A key needs a name, of 100 characters or less.', '--name <name>');
  if (!isRole(role)) throw badInput(`A role is one of ${roles.join(', ')}.`, '--role reader');
  if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days))
    throw badInput('--days is a number of days.', '--days 90');
  await use(async database => {
    const { token, key } = await createApiKey(database, {
      name,
      role,
      days: days ? Number(days) : undefined,
    });
    console.error(`The key ${key.id} (${name}, ${role}). It is shown this once:`);
    console.log(token); // alone on standard output, for a pipe into a store of secrets
  });
}

export const list = ({ json }: { json?: boolean }): Promise<void> =>
  use(async database => {
    const keys = await listApiKeys(database);
    print(json, keys, () => linesOf(keys));
  });

export const revoke = (id: string): Promise<void> =>
  use(async database => {
    const { name } = await revokeApiKey(database, id);
    console.log(`The key ${id} (${name}) is revoked. Servers that run refuse it within a second.`);
  });

function linesOf(keys: readonly ApiKey[]): string[] {
  if (keys.length === 0) return ['There are no keys.'];
  return tableLines(
    keys.map(({ id, name, role, created, expires, revoked }) => [
      id,
      role,
      created.slice(0, 10),
      revoked ? `revoked ${revoked.slice(0, 10)}` : expires ? `until ${expires.slice(0, 10)}` : 'without end',
      name,
    ]),
  );
}
