/**
 * `npm run bench:against -- --checkout ../before`: measures this checkout against another one of the same project, on
 * one database, in rounds that alternate. Prints, for each shape and mode, the requests a second of both and the ratio.
 *
 * Each server is asked in the words of its own `bench/shapes.ts`, so the schema may have changed between the two.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase, PATIENT } from '../src/neo4j/driver';
import { startEmbedded } from '../src/neo4j/embedded/start';
import { fill, readPool } from './database';
import { figuresOf, measure, type Figures, type Mode, type Round } from './load';
import { startServer } from './servers';
import { shapes, type Shape } from './shapes';

const { values: options } = parseArgs({
  options: {
    checkout: { type: 'string' },
    nodes: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '6' },
    clients: { type: 'string', default: '8' },
    modes: { type: 'string', default: 'cold,new,known' },
    shapes: { type: 'string', default: shapes.map(({ name }) => name).join(',') },
    rounds: { type: 'string', default: '6' },
  },
});

async function main(): Promise<void> {
  if (!options.checkout) throw new Error('Name the folder of the other checkout: --checkout DIR');
  const other = resolve(options.checkout);
  const before = ((await import(join(other, 'bench/shapes.ts'))) as { shapes: Shape[] }).shapes;
  const neo4j = await startEmbedded({
    dataDir: join(tmpdir(), `wuwen-bench-${options.nodes}`),
    ports: { bolt: 0, http: 0 },
    memory: { heap: '1g', pageCache: '2g' },
  });
  const database = openDatabase(neo4j, { patience: PATIENT });
  try {
    await fill(database, Number(options.nodes));
    const { uri, user, password } = neo4j;
    const env = {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: neo4j.database,
    };
    const pool = await readPool(database);
    const servers = [
      { server: await startServer('wuwen', env, other), shapes: before },
      { server: await startServer('wuwen', env), shapes },
    ];
    let tick = 0;
    const write = () =>
      database.execute({ text: 'MERGE (c:BenchClock) SET c.tick = $tick', params: { tick: ++tick } });
    const rounds = Number(options.rounds);

    // What all shapes share is compiled to machine code before any is measured.
    for (const { server, shapes } of servers)
      for (const shape of shapes.filter(({ name }) => options.shapes.split(',').includes(name)))
        for (const mode of options.modes.split(',') as Mode[])
          await measure({
            ...{ shape, mode, pool, write, port: server.port, text: shape.wuwen, seconds: 1 },
            clients: Number(options.clients),
            pids: { server: server.pid, database: neo4j.pid },
          });

    console.log(
      '| shape | mode | before, req/s | now, req/s | now / before | server CPU, ms | database CPU, ms |\n|---|---|---|---|---|---|---|',
    );
    for (const name of options.shapes.split(',')) {
      for (const mode of options.modes.split(',') as Mode[]) {
        const measured: Round[][] = [[], []];
        for (let round = -1; round < rounds; round++) {
          // The first who is asked after a pause has a little less: they take turns.
          for (const at of round % 2 ? [0, 1] : [1, 0]) {
            const { server, shapes } = servers[at]!;
            const shape = shapes.find(shape => shape.name === name)!;
            const figures = await measure({
              shape,
              mode,
              clients: Number(options.clients),
              pool,
              write,
              port: server.port,
              text: shape.wuwen,
              pids: { server: server.pid, database: neo4j.pid },
              seconds: Number(options.seconds) / rounds,
            });
            if (round >= 0) measured[at]!.push(figures); // the first round warms up
          }
        }
        const [then, now] = measured.map(figuresOf) as [Figures, Figures];
        const pair = (value: (figures: Figures) => number, digits: number) =>
          [then, now].map(figures => value(figures).toFixed(digits));
        console.log(
          [
            ...['', name, mode, ...pair(({ throughput }) => throughput, 0)],
            (now.throughput / then.throughput).toFixed(2),
            pair(({ serverCpu }) => serverCpu, 3).join(' → '),
            pair(({ databaseCpu }) => databaseCpu, 3).join(' → '),
            '',
          ]
            .join(' | ')
            .trim(),
        );
      }
    }
    for (const { server } of servers) await server.stop();
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
