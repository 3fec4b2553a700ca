/**
 * `npm run bench:nginx`: one server by itself, one behind nginx, and two, over one database, in rounds that alternate. Prints
 * requests a second and how long they take, in Markdown. NEO4J_URI names another database than one of its own.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase, PATIENT } from '../src/neo4j/driver';
import { startEmbedded } from '../src/neo4j/embedded/start';
import { fill, readPool } from './database';
import { figuresOf, measure, type Mode, type Round } from './load';
import { startNginx } from './nginx';
import { freePort, startServer } from './servers';
import { shapes } from './shapes';

const { values: options } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '5' },
    clients: { type: 'string', default: '16' },
    modes: { type: 'string', default: 'new,known' },
    shapes: { type: 'string', default: 'point,chain,deep' },
    rounds: { type: 'string', default: '4' },
  },
});

async function main(): Promise<void> {
  const neo4j = await databaseOf(Number(options.nodes));
  const database = openDatabase(neo4j, { patience: PATIENT });
  const { uri, user, password } = neo4j;
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: neo4j.database };
  const limits = { BUDGET: '0', MAX_CONCURRENT_REQUESTS: '0' };
  await fill(database, Number(options.nodes));
  const pool = await readPool(database);
  const servers = [
    await startServer('wuwen', { ...env, ...limits }),
    await startServer('wuwen', { ...env, ...limits }),
  ];
  const [one, other] = servers.map(({ port }) => port) as [number, number];
  const fronts = [await freePort(), await freePort()] as const;
  const proxies = [startNginx(fronts[0], [one]), startNginx(fronts[1], [one, other])];
  const ways = [
    ['one server', one],
    ['one behind nginx', fronts[0]],
    ['two behind nginx', fronts[1]],
  ] as const;
  let tick = 0;
  const write = () =>
    database.execute({ text: 'MERGE (c:BenchClock) SET c.tick = $tick', params: { tick: ++tick } });

  try {
    console.log('| shape | mode | | requests a second | p50, ms | p99, ms |\n|---|---|---|---|---|---|');
    for (const shape of shapes.filter(({ name }) => options.shapes.split(',').includes(name))) {
      for (const mode of options.modes.split(',') as Mode[]) {
        const rounds = new Map<string, Round[]>(ways.map(([way]) => [way, []]));
        for (let round = -1; round < Number(options.rounds); round++) {
          for (const [way, port] of ways) {
            const load = {
              ...{ port, shape, mode, pool, write, text: shape.wuwen },
              clients: Number(options.clients),
              seconds: Number(options.seconds),
              pids: { server: servers[0]!.pid, database: process.pid },
            };
            const measured = await measure(load);
            if (round >= 0) rounds.get(way)!.push(measured); // the first round warms up
          }
        }
        for (const [way, measured] of rounds) {
          const { throughput, p50, p99 } = figuresOf(measured);
          const cells = [shape.name, mode, way, throughput.toFixed(0), p50.toFixed(1), p99.toFixed(1)];
          console.log(`| ${cells.join(' | ')} |`);
        }
      }
    }
  } finally {
    await Promise.all([...proxies, ...servers].map(running => running.stop()));
    await database.close();
    await neo4j.stop();
  }
}

async function databaseOf(nodes: number) {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = process.env;
  if (uri) {
    return {
      uri,
      user: user ?? 'neo4j',
      password: password ?? '',
      database: database ?? 'neo4j',
      stop: async () => {},
    };
  }
  return startEmbedded({
    dataDir: join(tmpdir(), `wuwen-bench-${nodes}`),
    ports: { bolt: 0, http: 0 },
    memory: { heap: '1g', pageCache: '2g' },
  });
}

void main();
