/** `keys create|list|revoke`: the API keys by which clients are known. */
import { parseArgs } from 'node:util';
import { createApiKey, listApiKeys, revokeApiKey, type ApiKey } from '../access/api-keys';
import { isRole, roles } from '../access/roles';
import { readConfig } from '../config';
import { badInput } from '../errors';
import type { Database } from '../neo4j/driver';
import { withSharedDatabase } from './database';

type Action = (database: Database) => Promise<void>;

export async function run([action, ...args]: string[]): Promise<void> {
  const act = actionOf(action, args);
  const never = new AbortController().signal;
  await withSharedDatabase(readConfig(), never, ({ database }) => act(database), process.stderr);
}

function actionOf(action: string | undefined, args: string[]): Action {
  switch (action) {
    case 'create':
      return creation(args);
    case 'list':
      return async database => console.log(tableOf(await listApiKeys(database)));
    case 'revoke': {
      const [id, ...more] = args;
      if (!id || more.length > 0) throw badInput('One key is to be named.', 'wuwen keys revoke <id>');
      return async database => {
        const { name } = await revokeApiKey(database, id);
        console.log(`The key ${id} (${name}) is revoked. Servers that run refuse it within a second.`);
      };
    }
    default:
      throw badInput('keys takes create, list or revoke.', 'wuwen keys create --name <name> --role reader');
  }
}

function creation(args: string[]): Action {
  const { name, role, days } = optionsIn(args);
  if (!name || name.length > 100)
    throw badInput('A key needs a name, of 100 characters or less.', '--name <name>');
  if (!isRole(role)) throw badInput(`A role is one of ${roles.join(', ')}.`, '--role reader');
  if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days))
    throw badInput('--days is a number of days.', '--days 90');
  return async database => {
    const { token, key } = await createApiKey(database, {
      name,
      role,
      days: days ? Number(days) : undefined,
    });
    console.error(`The key ${key.id} (${name}, ${role}). It is shown this once:`);
    console.log(token); // alone on standard output, for a pipe into a store of secrets
  };
}

function optionsIn(args: string[]): { name?: string; role: string; days?: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        name: { type: 'string' },
        role: { type: 'string', default: 'reader' },
        days: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw badInput((error as Error).message, 'wuwen keys create --name <name> --role reader --days 90');
  }
}

function tableOf(keys: readonly ApiKey[]): string {
  if (keys.length === 0) return 'There are no keys.';
  const rows = keys.map(({ id, name, role, created, expires, revoked }) => [
    id,
    role,
    created.slice(0, 10),
    revoked ? `revoked ${revoked.slice(0, 10)}` : expires ? `until ${expires.slice(0, 10)}` : 'without end',
    name,
  ]);
  return rows
    .map(row =>
      row
        .map((cell, at) => cell.padEnd([14, 9, 12, 20, 0][at]!))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
