/** A server in a process of its own, which tells how long its event loop was held, and how much memory it has. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { createApp } from '../../../src/http/app';
import { httpConfig } from '../../support/http-config';
import { listen } from '../../../src/http/listen';
import { openDatabase } from '../../../src/neo4j/driver';
import { schema } from '../../../src/schema';

/** What is told when the parent asks; then it is measured anew. */
export interface Measured {
  /** The longest time, in ms, for which nothing else had its turn. */
  blockMs: number;
  /** The same in the time of the processor, which other processes do not lengthen. */
  cpuMs: number;
  /** Resident memory, in MB. */
  memoryMb: number;
}

const TICK_MS = 5;

async function main(): Promise<void> {
  process.setSourceMapsEnabled(false); // tsx reads them at the first error, for 30 ms; what is built has none
  const database = openDatabase({
    uri: process.env.NEO4J_URI!,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD!,
    database: process.env.NEO4J_DATABASE ?? 'neo4j',
  });
  const config = httpConfig({ cacheMegabytes: 64, budget: 0, concurrency: 0 });
  const app = createApp({ schema, database, config, log: pino({ level: 'silent' }) });
  const { url } = await listen(app, { host: '127.0.0.1', port: 0 });

  const delay = monitorEventLoopDelay({ resolution: TICK_MS });
  delay.enable();
  let longest = 0;
  let before = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    longest = Math.max(longest, (user + system) / 1000);
  }, TICK_MS);

  process.on('message', () => {
    const told: Measured = {
      blockMs: delay.max / 1e6,
      cpuMs: longest,
      memoryMb: process.memoryUsage().rss / 1e6,
    };
    delay.reset();
    longest = 0;
    process.send!(told);
  });
  process.once('disconnect', () => process.exit());
  process.send!({ url });
}

void main();
