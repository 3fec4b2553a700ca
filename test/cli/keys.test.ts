import { execFileSync } from 'node:child_process';
import { findApiKey } from '../../src/access/api-keys';
import { createProgram } from '../../src/cli/program';
import type { Database } from '../../src/neo4j/driver';
import { newPrefix, openWorld } from '../support/world';
import { wuwen } from './run';

const name = `${newPrefix()}app`;
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env as Record<string, string>;
let database: Database;
beforeAll(async () => {
  database = await openWorld();
});
afterAll(async () => {
  await database.execute({ text: 'MATCH (k:ApiKey {name: $name}) DELETE k', params: { name } });
  await database.close();
});

const run = (args: string[]) => createProgram().parseAsync(['keys', ...args], { from: 'user' });

/** What a command says on standard output. */
async function said(...args: string[]): Promise<string> {
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await run(args);
    return log.mock.calls.join('\n');
  } finally {
    log.mockRestore();
  }
}

describe('wuwen keys', () => {
  it('makes a key that is shown once, and revokes it; nothing secret is an argument', async () => {
    const making = wuwen(['keys', 'create', '--name', name, '--role', 'curator', '--days', '90'], {
      NEO4J_URI: NEO4J_URI!,
      NEO4J_USER: NEO4J_USER!,
      NEO4J_PASSWORD: NEO4J_PASSWORD!,
      NEO4J_DATABASE: NEO4J_DATABASE!,
    });
    const shown = execFileSync('ps', ['-o', 'args=', '-p', String(making.process.pid)], { encoding: 'utf8' });
    let output = '';
    making.process.stdout!.on('data', part => (output += part));
    expect(await making.ended).toBe(0);
    const token = output.trim();
    expect(token).toMatch(/^wuwen_[0-9a-f]{12}_[\w-]{43}$/); // alone, for a pipe
    expect(making.said()).toContain('It is shown this once');
    expect(shown).toContain(`--name ${name}`);
    expect(shown).not.toContain(NEO4J_PASSWORD);
    expect(shown).not.toContain(token);
    expect(await findApiKey(database, token)).toMatchObject({ name, role: 'curator' });

    const [, id, secret] = token.match(/^wuwen_([^_]+)_(.+)$/)!; // a secret may have a _, too
    const row = (await said('list')).split('\n').find(line => line.includes(name));
    expect(row).toMatch(
      new RegExp(`^${id} +curator +\\d{4}-\\d\\d-\\d\\d +until \\d{4}-\\d\\d-\\d\\d +${name}$`),
    );
    const stored = await database.execute({
      text: 'MATCH (k:ApiKey {name: $name}) RETURN k {.*}',
      params: { name },
    });
    expect(JSON.stringify([row, stored])).not.toContain(secret);

    expect(await said('revoke', id!)).toContain(`The key ${id} (${name}) is revoked.`);
    expect(await findApiKey(database, token)).toBeUndefined();
    expect((await said('list')).split('\n').find(line => line.includes(name))).toContain('revoked ');
  });

  it.each([
    [[], 'create, list, revoke'],
    [['create'], 'needs a name'],
    [['create', '--name', 'a', '--role', 'king'], 'reader, curator, admin'],
    [['create', '--name', 'a', '--days', '0'], 'number of days'],
    [['create', '--nome', 'a'], '--nome'],
    [['revoke'], "missing required argument 'id'"],
    [['revoke', 'no-such-key'], 'no key no-such-key'],
  ])('%j is refused in words', async (args, words) => {
    const help = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    await expect(run(args)).rejects.toThrow(words);
    help.mockRestore();
  });
});
