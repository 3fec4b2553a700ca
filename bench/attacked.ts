/**
 * `npm run bench:attacked`: honest clients at full load, first by themselves, then beside attackers. Prints for each
 * minute what the honest ones had, and what the server took, in Markdown.
 *
 * Honest clients come from many addresses, and each attacker from one; budgets and bounds are those of production.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config';
import { openDatabase, PATIENT } from '../src/neo4j/driver';
import { startEmbedded } from '../src/neo4j/embedded/start';
import { openClient, requestOf } from './client';
import { fill, readPool } from './database';
import { startServer } from './servers';
import { shapes, type Pool } from './shapes';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    before: { type: 'string', default: '3' },
    clients: { type: 'string', default: '8' },
    attackers: { type: 'string', default: '4' },
    nodes: { type: 'string', default: '10000' },
  },
});

/** What honest clients ask for, one after the other. */
const ASKED = ['point', 'list', 'chain', 'rivals', 'reverse', 'evidence', 'search'];

/** What one minute brought. */
interface Minute {
  times: number[];
  failed: number;
}

async function main(): Promise<void> {
  const dataDir = join(tmpdir(), `wuwen-attacked-${options.nodes}`);
  const neo4j = await startEmbedded({ dataDir, ports: { bolt: 0, http: 0 } });
  const database = openDatabase(neo4j, { patience: PATIENT });
  const env = {
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    NEO4J_DATABASE: neo4j.database,
  };
  await fill(database, Number(options.nodes));
  const run = { stdio: 'ignore' as const, env: { ...process.env, ...env } };
  execFileSync('node', ['--import', 'tsx', 'src/cli.ts', 'import', 'fixtures', '--yes'], run);
  const { budget, concurrency } = readConfig({ NODE_ENV: 'production' });
  const server = await startServer('wuwen', {
    ...env,
    BUDGET: String(budget),
    MAX_CONCURRENT_REQUESTS: String(concurrency),
    TRUST_PROXY: 'x-forwarded-for',
  });
  try {
    await soak(server, await readPool(database));
  } finally {
    await server.stop();
    await database.close();
    await neo4j.stop();
  }
}

async function soak({ port, pid }: { port: number; pid: number }, pool: Pool): Promise<void> {
  console.log(
    '| minute | attackers | answers a second | p50, ms | p99, ms | failed | resident, MB | handles |\n|---|---|---|---|---|---|---|---|',
  );
  const honest = createHonest(port, pool);
  const minute = async (name: string, attackers: string): Promise<number> => {
    const { times, failed } = await honest();
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)]!;
    const figures = [
      name,
      attackers,
      times.length / 60,
      at(0.5),
      at(0.99),
      failed,
      residentMb(pid),
      handles(pid),
    ];
    console.log(`| ${figures.map(value => (typeof value === 'number' ? told(value) : value)).join(' | ')} |`);
    return at(0.99);
  };
  await honest(); // what is asked is compiled, and read, by now
  const alone: number[] = [];
  for (let at = 1; at <= Number(options.before); at++) alone.push(await minute(String(at), '0'));
  const attackers = fork(join(__dirname, 'attacked/attackers.ts'), [
    `http://127.0.0.1:${port}`,
    options.attackers,
  ]);
  const beside: number[] = [];
  for (let at = 1; at <= Number(options.minutes); at++)
    beside.push(await minute(String(at), options.attackers));
  attackers.send('tell');
  const [statuses] = (await once(attackers, 'message')) as [Record<string, number>];
  attackers.kill();
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
  const ratio = median(beside) / median(alone);
  console.log(`\nThe median p99 beside attackers is ${ratio.toFixed(2)} times what it is without them.`);
  console.log(
    `The attackers were answered: ${Object.entries(statuses)
      .map(entry => entry.join(': '))
      .join(', ')}.`,
  );
}

/** Clients that ask all the time; gives what runs them for a minute. */
function createHonest(port: number, pool: Pool): () => Promise<Minute> {
  const asked = shapes.filter(({ name }) => ASKED.includes(name));
  let number = 0;
  /** Four of five are asked for again and again. */
  const next = (): Buffer => {
    const shape = asked[number++ % asked.length]!;
    const variables = shape.variables(pool, number % 5 ? number % 20 : number);
    const address = `10.0.${(number >> 8) & 255}.${number & 255}`;
    return requestOf(JSON.stringify({ query: shape.wuwen, variables }), [`X-Forwarded-For: ${address}`]);
  };
  return async () => {
    const minute: Minute = { times: [], failed: 0 };
    const until = performance.now() + 60_000;
    const clients = Array.from({ length: Number(options.clients) }, async () => {
      const client = await openClient(port);
      while (performance.now() < until) {
        const request = next();
        const began = performance.now();
        const { status } = await client.send(request);
        minute.times.push(performance.now() - began);
        if (status !== 200) minute.failed += 1;
      }
      client.close();
    });
    await Promise.all(clients);
    return minute;
  };
}

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

const handles = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

const told = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(2);

void main();
