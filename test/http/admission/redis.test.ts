import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Redis } from 'ioredis';
import { pino } from 'pino';
import { createBudget } from '../../../src/http/admission/budgets/budget';
import { createConcurrency } from '../../../src/http/admission/budgets/concurrency';
import { beginExchange, type Exchange } from '../../../src/http/admission/exchange';
import { openRedis } from '../../../src/http/admission/budgets/redis';

const isHere = (() => {
  try {
    execFileSync('redis-server', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

const exchangeOf = (client: string): Exchange => {
  const exchange = beginExchange({ method: 'GET', url: '/', header: () => undefined, address: client });
  exchange.cost = { nodes: 3, limit: 10 };
  return exchange;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

(isHere ? describe : describe.skip)('two servers that share a Redis', () => {
  let port: number;
  let redis: ChildProcess;
  let servers: [Redis, Redis];
  const lines: string[] = [];

  const start = async () => {
    redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1']);
    await new Promise<void>(resolve =>
      redis.stdout!.on('data', text => String(text).includes('Ready to accept') && resolve()),
    );
  };
  const stop = () => new Promise(resolve => (redis.once('exit', resolve), redis.kill('SIGKILL')));
  const ready = (client: Redis) =>
    client.status === 'ready' ? undefined : new Promise(resolve => client.once('ready', resolve));

  beforeAll(async () => {
    port = await freePort();
    await start();
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    servers = [openRedis(`redis://127.0.0.1:${port}`, log), openRedis(`redis://127.0.0.1:${port}`, log)];
    await Promise.all(servers.map(ready));
  });
  afterAll(async () => {
    for (const server of servers) server.disconnect();
    await stop();
  });

  it('count the points of a client together', async () => {
    const [one, other] = [createBudget(7, servers[0])!, createBudget(7, servers[1])!];
    for (const budget of [one, other]) {
      const exchange = exchangeOf('a');
      expect(await budget.check(exchange)).toBeUndefined();
      budget.charge(exchange);
    }
    // 2 requests, twice 3 nodes: more than 7, whoever is asked.
    await servers[1].ping();
    const refusal = await one.check(exchangeOf('a'));
    expect(refusal).toMatchObject({
      status: 429,
      headers: { 'retry-after': expect.stringMatching(/^\d+$/) },
    });
    expect(await other.check(exchangeOf('b'))).toBeUndefined();
  });

  it('count the requests of a client together that are under way', async () => {
    const [one, other] = servers.map(server => createConcurrency(2, server)!);
    const [first, second, third] = [exchangeOf('c'), exchangeOf('c'), exchangeOf('c')];
    expect(await one!.enter(first)).toBeUndefined();
    expect(await other!.enter(second)).toBeUndefined();
    expect(await one!.enter(third)).toMatchObject({ status: 429 });
    other!.leave(second);
    await servers[1].ping(); // nobody waits for its place to fall free
    expect(await one!.enter(third)).toBeUndefined();
  });

  it('count alone while it is away, and together again when it is back', async () => {
    const budget = createBudget(3, servers[0])!;
    const concurrency = createConcurrency(1, servers[0])!;
    await stop();
    const began = performance.now();
    expect(await budget.check(exchangeOf('d'))).toBeUndefined();
    const [first, second] = [exchangeOf('d'), exchangeOf('d')];
    expect(await concurrency.enter(first)).toBeUndefined();
    expect(await concurrency.enter(second)).toMatchObject({ status: 429 });
    for (let time = 0; time < 2; time++) await budget.check(exchangeOf('d'));
    expect(await budget.check(exchangeOf('d'))).toMatchObject({ status: 429 });
    expect(performance.now() - began).toBeLessThan(2_000);
    await start();
    await Promise.all(servers.map(ready));
    expect(await budget.check(exchangeOf('d'))).toBeUndefined();
    expect(lines.join('')).toContain('Redis is away');
  });
});
