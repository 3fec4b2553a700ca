/**
 * Proves, under load, that no answer is stale and that memory is bounded:
 *
 *     npx tsx bench/soak.ts --requests 100000
 *     npx tsx bench/soak.ts --minutes 10 --rest 20 --cache 64
 *
 * The server runs as a process of its own, over an embedded Neo4j with a synthetic graph. Readers ask for nodes whose
 * counter a second writer keeps raising, and, as often, for other things, each once, to fill the cache. While the
 * writer rests (`--rest`, in seconds), the cache grows to its bound.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase, PATIENT, type Connection, type Database } from '../src/neo4j/driver';
import { startEmbedded } from '../src/neo4j/embedded/start';
import { applySchema } from '../src/neo4j/schema';
import { importBulk } from '../src/ingest/bulk';
import { writeGraph } from './generate';
import { startServer } from './servers';
import { questionsFor } from './soak/questions';
import { race, type Tally } from './soak/race';
import { openWriter } from './soak/writer';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '0' },
    minutes: { type: 'string', default: '0' },
    cache: { type: 'string', default: '64' },
    rest: { type: 'string', default: '2' },
    readers: { type: 'string', default: '8' },
    nodes: { type: 'string', default: '10000' },
  },
});
const requests = Number(options.requests);
const minutes = Number(options.minutes);
const nodes = Number(options.nodes);

/** How often, in ms, the memory is looked at, and a line is printed. */
const LOOK_MS = 1_000;
const TELL_MS = 15_000;

async function main(): Promise<void> {
  if (!requests && !minutes) throw new Error('Say how long: --requests 100000 or --minutes 10');
  const neo4j = await startEmbedded({
    dataDir: join(tmpdir(), `wuwen-soak-${nodes}`),
    ports: { bolt: 0, http: 0 },
  });
  const database = openDatabase(neo4j, { patience: PATIENT });
  try {
    await fill(database);
    const keys = await modelKeys(database);
    const failed = await soak(neo4j, keys);
    if (failed) process.exitCode = 1;
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

/** Whether an answer was wrong. */
async function soak(neo4j: Connection, keys: string[]): Promise<boolean> {
  const prefix = 'soak-';
  const writer = await openWriter(neo4j, prefix);
  const server = await startServer('wuwen', {
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    NEO4J_DATABASE: neo4j.database,
    CACHE_MB: options.cache,
  });
  const memory = watch(server.pid);
  try {
    const began = performance.now();
    const until = minutes ? began + minutes * 60_000 : Infinity;
    let told = { at: began, requests: 0 };
    console.log('   s  requests  per s  writes  stale  mixed  RSS, MB');
    const tally = await race({
      port: server.port,
      writer,
      questions: questionsFor(prefix),
      others: number => otherBody(keys, number),
      readers: Number(options.readers),
      rest: Number(options.rest) * 1_000,
      goOn(tally) {
        const now = performance.now();
        if (now - told.at >= TELL_MS) {
          console.log(
            line(tally, now - began, (tally.requests - told.requests) / (now - told.at), memory.now()),
          );
          told = { at: now, requests: tally.requests };
        }
        return requests ? tally.requests < requests : now < until;
      },
    });
    conclude(tally, performance.now() - began, memory);
    return tally.stale + tally.mixed > 0;
  } finally {
    memory.close();
    await server.stop();
    await writer.close();
  }
}

async function fill(database: Database): Promise<void> {
  await applySchema(database);
  const [[count]] = (await database.execute({ text: 'MATCH (n:Entity) RETURN count(n)', params: {} })) as [
    [number],
  ];
  if (count < nodes * 0.9) {
    const folder = mkdtempSync(join(tmpdir(), 'wuwen-graph-'));
    writeGraph({ nodes, seed: 1 }, folder);
    console.log(`Importing ${nodes} nodes …`);
    await importBulk(database, folder);
    rmSync(folder, { recursive: true });
  }
  await database.execute({ text: 'CALL db.awaitIndexes(600)', params: {} });
}

const modelKeys = async (database: Database) =>
  (
    await database.execute({
      text: 'MATCH (n:Model) WHERE COUNT { (n)--() } < 200 RETURN n.key AS k ORDER BY reverse(k), k',
      params: {},
    })
  ).map(([key]) => key as string);

/** Something that was not asked before, and shares nodes with what was. */
function otherBody(keys: string[], number: number): string {
  const query = `query Other($key: String!, $first: Int!) { model(key: $key) { key name summary
    builtBy { nodes { key name } } exemplifies { nodes { key name summary models(first: $first) { nodes { key name summary } } } } } }`;
  const key = keys[number % keys.length];
  const first = 1 + (Math.floor(number / keys.length) % 50);
  return JSON.stringify({ query, variables: { key, first } });
}

/** Looks at what a process has resident, in MB. */
function watch(pid: number) {
  const now = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  const start = now();
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(now()), LOOK_MS);
  return { start, seen, now, close: () => clearInterval(timer) };
}

const line = ({ requests, writes, stale, mixed }: Tally, elapsed: number, rate: number, rss: number) =>
  [
    [elapsed / 1_000, 4],
    [requests, 10],
    [rate * 1_000, 7],
    [writes, 8],
    [stale, 7],
    [mixed, 7],
    [rss, 9],
  ]
    .map(([value, width]) => value!.toFixed(0).padStart(width!))
    .join('');

function conclude(tally: Tally, elapsed: number, { start, seen }: ReturnType<typeof watch>): void {
  const part = (from: number, to: number) => {
    const some = seen.slice(Math.floor(seen.length * from), Math.ceil(seen.length * to));
    return (some.reduce((sum, mb) => sum + mb, 0) / some.length).toFixed(0);
  };
  const { examples, ...counts } = tally;
  console.log({ ...counts, perSecond: Math.round((tally.requests / elapsed) * 1_000) });
  console.log(
    `RSS in MB with CACHE_MB=${options.cache}: ${start.toFixed(0)} at the start, ${part(0, 0.25)}, ${part(0.25, 0.5)}, ${part(0.5, 0.75)}, ${part(0.75, 1)} by quarters, ${Math.max(...seen).toFixed(0)} at the most`,
  );
  examples.forEach(example => console.log(example.slice(0, 1_000)));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
