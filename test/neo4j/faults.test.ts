import { pino } from 'pino';
import { createApp } from '../../src/http/app';
import { openDatabase, type Database } from '../../src/neo4j/driver';
import { schema } from '../../src/schema';
import { openFaultProxy, type FaultProxy } from '../support/fault-proxy';
import { httpConfig } from '../support/http-config';
import { signal } from '../support/steered';

/** The whole server over the real database, with a proxy between them that fails as it is told. */
let proxy: FaultProxy;
let database: Database;
let ask: (query?: string) => Promise<{ status: number; code?: string; hint?: string; ms: number }>;
const heard: string[] = [];

beforeAll(async () => {
  proxy = await openFaultProxy(process.env.NEO4J_URI!);
  database = openDatabase(connectionTo(proxy.uri), {
    away: ({ message }) => heard.push(message),
    back: () => heard.push('back'),
  });
  const app = createApp({
    schema,
    database,
    config: httpConfig({ maxDepth: 12, cacheMegabytes: 8 }),
    log: pino({ level: 'silent' }),
  });
  ask = async (query = '{ vendor(key: "no such vendor") { name } }') => {
    const begun = performance.now();
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: Record<string, string> }[] };
    return { status: response.status, ...errors?.[0]!.extensions, ms: performance.now() - begun };
  };
});

afterAll(async () => {
  await database.close();
  await proxy.close();
});

/** Asks until the server answers: it finds out by itself. */
async function recovered(): Promise<void> {
  await proxy.heal();
  const until = Date.now() + 20_000;
  while ((await ask()).status !== 200) {
    if (Date.now() > until) throw new Error('it does not recover');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

beforeEach(async () => {
  await recovered();
  heard.length = 0;
});

const outage = { status: 503, code: 'UNAVAILABLE', hint: expect.any(String) };
/** What is promised is 3 s; a machine that does much else may add to it. */
const soon = 3_000;

describe('a database that', () => {
  it.each<[string, () => unknown]>([
    ['refuses connections', () => proxy.refuse()],
    ['falls silent', () => proxy.silence()],
    ['takes seconds for each answer', () => proxy.slow(5_000)],
    ['resets connections again and again', () => proxy.reset(Infinity)],
    ['is shut down', () => proxy.fail('Neo.TransientError.General.DatabaseUnavailable')],
    ['cannot begin transactions', () => proxy.fail('Neo.DatabaseError.Transaction.TransactionStartFailed')],
    ['has a damaged store', () => proxy.fail('Neo.DatabaseError.General.StorageDamageDetected')],
    ['has no threads left', () => proxy.fail('Neo.TransientError.Request.NoThreadsAvailable')],
  ])('%s is told in time, then at once, and found again', async (_, begin) => {
    await begin();
    const [first, beside] = await Promise.all([ask(), ask()]);
    expect([first, beside]).toMatchObject([outage, outage]);
    expect(Math.max(first.ms, beside.ms)).toBeLessThan(soon);
    await database.read({ text: 'RETURN 1', params: {} }).catch(() => undefined); // the circuit is open by now
    const second = await ask();
    expect(second).toMatchObject(outage);
    expect(second.ms).toBeLessThan(500);
    await recovered();
    expect(heard).toEqual([expect.any(String), 'back']);
  });

  it.each([
    ['cuts its connections once, as by a restart,', () => proxy.cut()],
    ['resets a connection in the middle of an answer', () => proxy.reset(1)],
  ])('%s is asked again, and nobody hears of it', async (_, begin) => {
    begin();
    expect({ ...(await ask()), heard }).toMatchObject({ status: 200, heard: [] });
  });

  it('is out of memory for a statement is not asked the same again', async () => {
    proxy.fail('Neo.TransientError.General.MemoryPoolOutOfMemoryError');
    const before = proxy.statements();
    expect(await ask()).toMatchObject({ status: 200, code: 'LIMIT_EXCEEDED', hint: expect.any(String) });
    expect(proxy.statements() - before).toBe(1);
    expect(heard).toEqual([]);
    const writing = database.write(run => run({ text: 'CREATE (n:Entity) DELETE n', params: {} }));
    await expect(writing).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(proxy.statements() - before).toBe(2);
  });

  it.each([
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'READ_ONLY'],
    ['Neo.ClientError.Cluster.NotALeader', 'READ_ONLY'],
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'UNAVAILABLE'],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'UNAVAILABLE'],
    ['Neo.TransientError.General.OutOfMemoryError', 'UNAVAILABLE'],
  ])('refuses a write by %s is told as %s', async (code, told) => {
    proxy.fail(code);
    const writing = database.write(run => run({ text: 'CREATE (n:Entity) DELETE n', params: {} }));
    await expect(writing).rejects.toMatchObject({ code: told, hint: expect.any(String) });
  });

  it.each<[string, (run: () => Promise<unknown>) => Promise<unknown>]>([
    ['is written to', run => database.write(run)],
    ['is told a statement', () => database.execute({ text: 'RETURN 1', params: {} })],
  ])('falls silent while it %s is told in time, then at once', async (_, write) => {
    proxy.silence();
    for (const most of [soon, 500]) {
      const begun = performance.now();
      let tries = 0;
      const writing = write(async () => {
        tries += 1;
        await new Promise(() => undefined); // as a statement that is never answered
      });
      await expect(writing).rejects.toMatchObject({ code: 'UNAVAILABLE', hint: expect.any(String) });
      expect(performance.now() - begun).toBeLessThan(most);
      expect(tries).toBeLessThanOrEqual(1);
    }
  });

  it('answers, though a statement takes long, is not called away', async () => {
    const long = 'UNWIND range(1, 12000000) AS n RETURN count(n)';
    await database.read({ text: long, params: {} });
    expect(heard).toEqual([]);
  });
});

describe('connections that are all in use', () => {
  it('are told in time, and the database is not called away', async () => {
    const held = openDatabase(connectionTo(proxy.uri), { connections: 1 });
    const [taken, released] = [signal(), signal()];
    const writing = held.write(async run => {
      await run({ text: 'RETURN 1', params: {} });
      taken.reach();
      await released.reached;
    });
    await taken.reached;
    const begun = performance.now();
    await expect(held.read({ text: 'RETURN 1', params: {} })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'All connections to the database are in use.',
    });
    expect(performance.now() - begun).toBeLessThan(soon);
    released.reach();
    await writing;
    await held.close();
  });
});

function connectionTo(uri: string) {
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env as Record<string, string>;
  return { uri, user: NEO4J_USER!, password: NEO4J_PASSWORD!, database: NEO4J_DATABASE! };
}
