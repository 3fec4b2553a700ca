/** Loads one server for some seconds, and measures it. */
import { readFileSync } from 'node:fs';
import { openClient, requestOf } from './client';
import type { Pool, Shape } from './shapes';

/** What a request meets: a changed graph, a graph at rest with new or known variables, or a write a second. */
export type Mode = 'cold' | 'new' | 'known' | 'mixed';

export interface Load {
  port: number;
  shape: Shape;
  /** The operation's text; an empty one for servers that know it by its name. */
  text: string;
  mode: Mode;
  clients: number;
  seconds: number;
  pool: Pool;
  /** Changes the graph; whoever cached anything must notice. */
  write(): Promise<unknown>;
  /** Processes whose time is taken. */
  pids: { server: number; database: number };
}

/** What one round brought. */
export interface Round {
  /** How long each request took, in ms. */
  times: number[];
  /** How long they took together, in ms: cold, without the writes between. */
  elapsed: number;
  /** CPU time of server and database, in ms. */
  cpu: [server: number, database: number];
}

export interface Figures {
  /** Requests a second; cold, by the time that the requests themselves took. */
  throughput: number;
  /** In ms. */
  p50: number;
  p99: number;
  /** CPU time a request, in ms. */
  serverCpu: number;
  databaseCpu: number;
  requests: number;
}

/** How many different variables "known" asks again and again. */
const KNOWN = 20;

/** Loads the server for half the time unmeasured, then for all of it. */
export async function measure(load: Load): Promise<Round> {
  const { shape, pool, mode, clients, seconds, pids } = load;
  const requests = makeRequests(load);
  const connections = await Promise.all(Array.from({ length: clients }, () => openClient(load.port)));
  let at = 0;
  const variables = shape.count(pool);
  const next = (): Buffer | Promise<Buffer> => {
    const number = at++;
    const request = requests[number % requests.length]!;
    const changes = mode === 'cold' || (mode === 'new' && number > 0 && number % variables === 0);
    return changes ? load.write().then(() => request) : request;
  };
  const times: number[] = [];
  const loop = async (client: (typeof connections)[number], until: number, record: boolean) => {
    while (performance.now() < until) {
      const made = next();
      const request = made instanceof Promise ? await made : made;
      const began = performance.now();
      const { status } = await client.send(request);
      if (status !== 200) throw new Error(`${shape.name} was answered ${status}.`);
      if (record) times.push(performance.now() - began);
    }
  };
  const run = (ms: number, record: boolean) => {
    const until = performance.now() + ms;
    return Promise.all(connections.map(client => loop(client, until, record)));
  };

  const writer = mode === 'mixed' ? setInterval(() => void load.write(), 1_000) : undefined;
  await run(seconds * 500, false);
  const before = cpuOf(pids);
  const began = performance.now();
  await run(seconds * 1_000, true);
  const elapsed = performance.now() - began;
  const after = cpuOf(pids);
  clearInterval(writer);
  connections.forEach(client => client.close());
  return {
    times,
    elapsed: mode === 'cold' ? times.reduce((sum, ms) => sum + ms, 0) / clients : elapsed,
    cpu: [after[0] - before[0], after[1] - before[1]],
  };
}

/** What several rounds tell together. */
export function figuresOf(rounds: readonly Round[]): Figures {
  const times = rounds.flatMap(round => round.times).sort((a, b) => a - b);
  const sum = (value: (round: Round) => number) => rounds.reduce((all, round) => all + value(round), 0);
  return {
    throughput: (times.length / sum(({ elapsed }) => elapsed)) * 1_000,
    p50: times[Math.floor(times.length * 0.5)]!,
    p99: times[Math.floor(times.length * 0.99)]!,
    serverCpu: sum(({ cpu }) => cpu[0]) / times.length,
    databaseCpu: sum(({ cpu }) => cpu[1]) / times.length,
    requests: times.length,
  };
}

function makeRequests({ shape, text, pool, mode }: Load): Buffer[] {
  const count = mode === 'known' || mode === 'mixed' ? Math.min(KNOWN, shape.count(pool)) : shape.count(pool);
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({ query: text, operationName: shape.name, variables: shape.variables(pool, at) }),
  ).map(body => requestOf(text ? body.replace(`,"operationName":"${shape.name}"`, '') : body));
}

const cpuOf = ({ server, database }: Load['pids']) => [cpuMs(server), cpuMs(database)] as const;

/** CPU time that a process has used, in ms, user and system. */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The most memory that a process has had resident, in MB. */
export const peakMegabytes = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
