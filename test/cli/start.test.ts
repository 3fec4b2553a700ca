import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Holder } from '../../src/neo4j/embedded/lock';
import { ended, isAlive, type ProcessId } from '../../src/neo4j/embedded/process/process-info';
import { wuwen, wuwenBehind, type Running } from './run';

const READY = 'Ctrl-C stops';
const urlIn = (said: string) => /GraphQL +(\S+)/.exec(said)![1]!;

const running: Running[] = [];
const start = (settings: Record<string, string>) => {
  const server = wuwen(['start'], { PORT: '0', LOG_LEVEL: 'error', ...settings });
  running.push(server);
  return server;
};
afterAll(() => running.forEach(({ process }) => process.kill('SIGKILL')));

async function vendorsAt(url: string): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: '{ vendors { totalCount } }' }),
  });
  return ((await answer.json()) as { data: { vendors: { totalCount: number } } }).data.vendors.totalCount;
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise(done => probe.close(done));
  return port;
}

describe('start with the embedded database', () => {
  const dataDir = join(tmpdir(), `wuwen start 数据-${process.pid}`);
  const settings = {
    WUWEN_DATA: dataDir,
    LC_ALL: 'C',
    NEO4J_HEAP: '400m',
    JAVA_TOOL_OPTIONS: process.env.TEST_JAVA_OPTIONS!,
  };
  const lockFile = join(dataDir, 'lock');
  const database = (): ProcessId => (JSON.parse(readFileSync(lockFile, 'utf8')) as Holder).database!;
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('serves the graph, says where, keeps others out, and leaves no Java when it is killed', async () => {
    const first = start(settings);
    await first.description(READY);
    expect(first.said()).toMatch(/entities: [1-9]\d* created, 0 changed, 0 unchanged/);
    expect(first.said().trimEnd()).toMatch(/\nOpen http:\/\/127\.0\.0\.1:\d+$/);
    expect(await vendorsAt(urlIn(first.said()))).toBeGreaterThan(10);
    expect(first.said()).toMatch(/Neo4j Browser +http:.*\?dbms=bolt:\/\/neo4j@127\.0\.0\.1:\d+&/);
    expect(first.said()).toContain(`cat '${join(dataDir, 'neo4j-password')}'`);

    const second = start(settings);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`in use by process ${first.process.pid}.`);

    const java = database();
    expect(isAlive(java)).toBe(true);
    first.process.kill('SIGKILL');
    expect(await ended(java, 10_000)).toBe(true);
  }, 180_000);

  it('takes the folder over, lives from the first second, finds its data again, starts a database that dies again, and leaves in order on Ctrl-C', async () => {
    const port = await freePort();
    const server = start({ ...settings, PORT: String(port), LOG_LEVEL: 'info' });
    const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    await server.description('Starting Neo4j');
    expect((await at('/live')).status).toBe(200);
    const early = await at('/ready');
    expect([early.status, await early.json()]).toMatchObject([503, { reason: 'The server is starting.' }]);
    await server.description(READY);
    expect(server.said()).toMatch(/entities: 0 created, 0 changed, [1-9]\d* unchanged/);
    expect((await at('/ready')).status).toBe(200);

    const java = database();
    process.kill(java.pid, 'SIGKILL');
    await server.description('it is started again in');
    const answer = await at('/graphql?query={vendors{totalCount}}');
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
    ]);
    await server.description('The database runs again.');
    expect(await vendorsAt(`http://127.0.0.1:${port}/graphql`)).toBeGreaterThan(10);
    const second = database();
    expect(second).not.toEqual(java);
    // A terminal or a supervisor tells all processes at once; the database goes on for those who are being answered.
    for (const all of ['SIGINT', 'SIGTERM'] as const) process.kill(second.pid, all);
    expect(await ended(second, 3_000)).toBe(false);
    server.process.kill('SIGINT');
    expect(await server.ended).toBe(0);
    expect(server.said()).toMatch(/Stopped\.\n$/);
    expect(isAlive(second)).toBe(false);
    expect(existsSync(lockFile)).toBe(false);
  }, 180_000);

  it('names a damaged store, and goes on without it once that is set aside', async () => {
    for (const file of ['neostore', 'neostore.nodestore.db', 'neostore.counts.db', 'schema.db']) {
      const path = join(dataDir, 'neo4j/data/databases/neo4j', file);
      if (existsSync(path)) writeFileSync(path, 'no store');
    }
    const server = start(settings);
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(
      /cannot open its store[^]*\nRestore a backup of .* or run "wuwen set-aside"/,
    );
    const aside = wuwen(['set-aside'], settings);
    expect(await aside.ended).toBe(0);
    const folder = /is now in (.+)\. The next/.exec(aside.said())![1]!;
    expect(existsSync(join(folder, 'databases/neo4j'))).toBe(true);
    const anew = start(settings);
    await anew.description(READY);
    expect(anew.said()).toMatch(/entities: [1-9]\d* created/);
    anew.process.kill('SIGTERM');
    expect(await anew.ended).toBe(0);
  }, 180_000);

  it('leaves no Java where it is stopped before it is ready', async () => {
    const server = start(settings);
    await server.description('Starting Neo4j …');
    while (!existsSync(lockFile) || !readFileSync(lockFile, 'utf8').includes('"database"')) {
      await new Promise(setImmediate);
    }
    const java = database();
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(isAlive(java)).toBe(false);
  }, 180_000);
});

describe('start with a server that others run', () => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env as Record<string, string>;
  const named = { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } as Record<string, string>;

  it('embeds nothing, finishes what is under way on SIGTERM, and takes nothing new', async () => {
    const dataDir = join(tmpdir(), 'wuwen-never-made');
    const server = start({ ...named, WUWEN_DATA: dataDir });
    await server.description(READY);
    expect(existsSync(dataDir)).toBe(false);
    expect(server.said()).not.toContain('Neo4j Browser');

    const url = urlIn(server.said());
    const slow = request(url, { method: 'POST', headers: { 'Content-Type': 'application/json' } });
    slow.write('{"query":');
    await once(slow, 'socket');
    await fetch(new URL('/ready', url)); // so the server has the other request, too
    server.process.kill('SIGTERM');
    await server.description('Stopping');
    slow.end('"{ __typename }"}');
    const [answer] = (await once(slow, 'response')) as [{ statusCode: number }];
    expect(answer.statusCode).toBe(200);
    expect(await server.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  }, 180_000);

  it('leaves at once when it is asked a second time', async () => {
    const server = start(named);
    await server.description(READY);
    const slow = request(urlIn(server.said()), { method: 'POST' });
    slow.on('error', () => undefined).write('{');
    await once(slow, 'socket');
    await fetch(new URL('/ready', urlIn(server.said())));
    let code: number | string | undefined;
    void server.ended.then(how => (code = how));
    while (code === undefined) {
      server.process.kill('SIGINT');
      await new Promise(setImmediate);
    }
    expect([130, 'SIGINT']).toContain(code); // a signal more may come while it exits
  }, 180_000);

  it('leaves when the npm that started it is killed', async () => {
    const settings = { ...named, PORT: '0', LOG_LEVEL: 'error', npm_lifecycle_event: 'start' };
    const server = wuwenBehind(['start'], settings);
    await server.description(READY);
    server.process.kill('SIGKILL');
    await server.ended;
    expect(server.said()).toMatch(/Stopped\.\n$/);
  }, 180_000);

  it('says at once that the server is away, and what to check', async () => {
    const server = start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(
      /^The database "neo4j" at bolt:\/\/127\.0\.0\.1:1 cannot be used: connect ECONNREFUSED .*\nSee that/,
    );
  });

  it('says that the password is refused', async () => {
    const server = start({ ...named, NEO4J_PASSWORD: 'wrong' });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(/unauthorized.*\nCheck NEO4J_USER and NEO4J_PASSWORD\./);
  });

  it('says that the server has no such database', async () => {
    const server = start({ ...named, NEO4J_DATABASE: 'landscape' });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(/"landscape" .* not found.*\nCheck NEO4J_DATABASE/);
  });

  it('says that the port is taken, before anything is started', async () => {
    const other = createServer().listen({ host: '127.0.0.1', port: 0 });
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const server = start({ ...named, PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(new RegExp(`^Port ${port} of 127.0.0.1 is taken\\.`));
    other.close();
  });
});

describe('a mistake of the person who types', () => {
  it.each([
    [
      ['start'],
      { PORT: 'abc', MAX_DEPTH: '0' },
      /2 settings are wrong:\n {2}PORT is "abc".*\n {2}MAX_DEPTH is "0"/,
    ],
    [['stary'], {}, /unknown command 'stary'\n\(Did you mean start\?\)/],
    [['start', 'now'], {}, /too many arguments for 'start'/],
  ])('%j is answered in words, without a stack', async (args, settings, words) => {
    const run = wuwen(args, settings);
    expect(await run.ended).toBe(words.source.includes('settings') ? 1 : 2);
    expect(run.said()).toMatch(words);
    expect(run.said()).not.toContain('    at ');
  });

  it('is helped by --help, which lists the commands', async () => {
    const run = wuwen(['--help']);
    expect(await run.ended).toBe(0);
    expect(run.said()).toMatch(/ setup .*\n[^]* start .*\n[^]* import .*<folder...> /);
  });
});
