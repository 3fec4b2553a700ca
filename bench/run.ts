/**
 * `npm run bench`: measures wuwen against @neo4j/graphql and against the driver alone, on one database, in one run.
 *
 *     npm run bench -- --nodes 10000 --seconds 3 --clients 1,8,64 --shapes point,deep --modes cold,new --delay 5
 *
 * First all servers must give the same answers; then they are measured shape by shape, in rounds that alternate, so
 * that what else the machine does, and what it has yet to compile, meets all of them alike.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { openDatabase, PATIENT, type Database } from '../src/neo4j/driver';
import { startEmbedded } from '../src/neo4j/embedded/start';
import { openClient, requestOf } from './client';
import { fill, readPool } from './database';
import { figuresOf, measure, peakMegabytes, type Figures, type Load, type Mode, type Round } from './load';
import { startProxy } from './proxy';
import { writeReport, type Measurement } from './report';
import { startServer, type Contestant, type Running } from './servers';
import { shapes, type Pool, type Shape } from './shapes';

const { values: options } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '3' },
    clients: { type: 'string', default: '1,8,64' },
    modes: { type: 'string', default: 'cold,new,known,mixed' },
    shapes: { type: 'string', default: shapes.map(({ name }) => name).join(',') },
    delay: { type: 'string', default: '0' },
    out: { type: 'string', default: 'bench/results' },
  },
});
const nodes = Number(options.nodes);
const seconds = Number(options.seconds);
const delay = Number(options.delay);
const chosen = shapes.filter(({ name }) => options.shapes.split(',').includes(name));
const modes = options.modes.split(',') as Mode[];
const clients = options.clients.split(',').map(Number);

/** How many rounds the seconds of a measurement are divided into. */
const ROUNDS = 3;

/** The contestants that ask the database. */
const contestants: Contestant[] = ['wuwen', 'peer', 'baseline'];

async function main(): Promise<void> {
  if (!existsSync('bench/peer/node_modules')) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', 'bench/peer'], { stdio: 'inherit' });
  }
  const neo4j = await startEmbedded({
    dataDir: join(tmpdir(), `wuwen-bench-${nodes}`),
    ports: { bolt: 0, http: 0 },
    memory: { heap: '1g', pageCache: '2g' },
  });
  const database = openDatabase(neo4j, { patience: PATIENT });
  try {
    await fill(database, nodes);
    const proxy = await startProxy(neo4j.uri, delay);
    const env = {
      NEO4J_URI: proxy.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
    };
    const servers = new Map<Contestant, Running>();
    for (const which of contestants) servers.set(which, await startServer(which, env));
    const pool = await readPool(database);
    await sameAnswers(servers, pool);
    const queries = await countQueries(servers, pool, proxy);
    const measurements = await measureAll(database, servers, pool, neo4j.pid);
    const memory = Object.fromEntries(
      contestants.map(which => [which, peakMegabytes(servers.get(which)!.pid)]),
    );
    mkdirSync(options.out, { recursive: true });
    writeReport(options.out, { machine: machine(), nodes, delay, queries, memory, measurements });
    for (const server of servers.values()) await server.stop();
    await proxy.close();
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

const textFor = (which: Contestant, shape: Shape) =>
  which === 'peer' ? shape.peer : which === 'wuwen' ? shape.wuwen : '';

const bodyFor = (which: Contestant, shape: Shape, pool: Pool, at: number) => {
  const query = textFor(which, shape);
  const variables = shape.variables(pool, at);
  return JSON.stringify(query ? { query, variables } : { operationName: shape.name, variables });
};

/** Refuses to measure servers that do not say the same. */
async function sameAnswers(servers: Map<Contestant, Running>, pool: Pool): Promise<void> {
  for (const shape of chosen) {
    for (let at = 0; at < Math.min(25, shape.count(pool)); at++) {
      const answers: unknown[] = [];
      for (const which of contestants) {
        const client = await openClient(servers.get(which)!.port);
        const body = (await client.send(requestOf(bodyFor(which, shape, pool, at)))).body();
        client.close();
        const { data, errors } = JSON.parse(body);
        if (errors) throw new Error(`${which} fails at ${shape.name}: ${body.slice(0, 500)}`);
        answers.push(which === 'baseline' ? data : shape.answer[which as 'wuwen' | 'peer'](data));
      }
      if (answers.some(answer => !isDeepStrictEqual(answer, answers[0]))) {
        const told = answers.map(answer => JSON.stringify(answer).slice(0, 400)).join('\n');
        throw new Error(`${shape.name} ${at} is answered differently:\n${told}`);
      }
    }
  }
  console.log('All servers give the same answers.');
}

/** How many statements one request runs, counted on the wire while nothing is cached. */
async function countQueries(
  servers: Map<Contestant, Running>,
  pool: Pool,
  proxy: Awaited<ReturnType<typeof startProxy>>,
): Promise<Record<string, Record<string, number>>> {
  const counted: Record<string, Record<string, number>> = {};
  for (const shape of chosen) {
    counted[shape.name] = {};
    for (const which of contestants) {
      const client = await openClient(servers.get(which)!.port);
      const before = proxy.runs();
      await client.send(requestOf(bodyFor(which, shape, pool, Math.min(30, shape.count(pool) - 1))));
      counted[shape.name]![which] = proxy.runs() - before;
      client.close();
    }
  }
  return counted;
}

async function measureAll(
  database: Database,
  servers: Map<Contestant, Running>,
  pool: Pool,
  databasePid: number,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  let tick = 0;
  const write = () =>
    database.execute({ text: 'MERGE (c:BenchClock) SET c.tick = $tick', params: { tick: ++tick } });
  for (const shape of chosen) {
    const constant = modes.includes('known')
      ? await startConstant(servers.get('wuwen')!, shape, pool)
      : undefined;
    // Not measured: what this shape needs is read from the disk, and compiled, in the servers and in the database.
    await askAll(servers.get('baseline')!, shape, pool);
    await compare(servers, { shape, mode: modes[0]!, clients: Math.max(...clients), pool, write });
    for (const mode of modes) {
      for (const count of clients) {
        const compared = new Map(servers);
        if (constant && mode === 'known') compared.set('constant', constant);
        const row = await compare(compared, { shape, mode, clients: count, pool, write });
        measurements.push({ shape: shape.name, nested: shape.nested, mode, clients: count, ...row });
        console.log(line(measurements.at(-1)!));
      }
    }
    await constant?.stop();
  }
  return measurements;

  async function compare(
    compared: Map<Contestant, Running>,
    load: Pick<Load, 'shape' | 'mode' | 'clients' | 'pool' | 'write'>,
  ): Promise<Partial<Record<Contestant, Figures>>> {
    const rounds = new Map([...compared.keys()].map(which => [which, [] as Round[]]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [which, { port, pid }] of compared) {
        const text = which === 'constant' ? load.shape.wuwen : textFor(which, load.shape);
        const pids = { server: pid, database: databasePid };
        const measured = await measure({ ...load, port, text, pids, seconds: seconds / ROUNDS });
        rounds.get(which)!.push(measured);
      }
    }
    return Object.fromEntries([...rounds].map(([which, measured]) => [which, figuresOf(measured)]));
  }
}

/** Asks with all variables that there are, once. */
async function askAll({ port }: Running, shape: Shape, pool: Pool): Promise<void> {
  let at = 0;
  const ask = async () => {
    const client = await openClient(port);
    while (at < shape.count(pool)) await client.send(requestOf(bodyFor('baseline', shape, pool, at++)));
    client.close();
  };
  await Promise.all(Array.from({ length: 8 }, ask));
}

async function startConstant(server: Running, shape: Shape, pool: Pool): Promise<Running> {
  const client = await openClient(server.port);
  const body = (await client.send(requestOf(bodyFor('wuwen', shape, pool, 0)))).body();
  client.close();
  const folder = mkdtempSync(join(tmpdir(), 'wuwen-answer-'));
  const file = join(folder, 'answer.json');
  writeFileSync(file, body);
  const constant = await startServer('constant', { ANSWER: file });
  rmSync(folder, { recursive: true });
  return constant;
}

const line = ({ shape, mode, clients, wuwen, peer, baseline, constant }: Measurement) =>
  [
    shape.padEnd(9),
    mode.padEnd(6),
    String(clients).padStart(2),
    ...[wuwen, peer, baseline, constant].map(f => (f ? f.throughput.toFixed(0) : '').padStart(7)),
    `  ${(wuwen!.throughput / peer!.throughput).toFixed(2)} × the peer`,
    constant ? `  ${(wuwen!.throughput / constant.throughput).toFixed(2)} × a constant` : '',
  ].join(' ');

const machine = () =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
