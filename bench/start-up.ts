/**
 * `npm run bench:start`: how long a server takes from its call until it is ready, and what it holds then: from its sources by
 * tsx, and built. NEO4J_URI names a database that has been migrated before.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const RUNS = 5;

const ways: Record<string, string[]> = {
  'sources, by tsx': ['--import', 'tsx', 'src/cli.ts', 'start'],
  built: ['dist/cli.js', 'start'],
};

interface Start {
  seconds: number;
  megabytes: number;
}

async function start(args: string[]): Promise<Start> {
  const begun = performance.now();
  const server = spawn(process.execPath, args, {
    env: { ...process.env, PORT: '0', FIXTURES: 'none', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>(resolve => {
    let told = '';
    server.stdout.on('data', part => (told += part).includes('\nOpen ') && resolve());
  });
  const seconds = (performance.now() - begun) / 1000;
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1]);
  const ended = new Promise(resolve => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  return { seconds, megabytes: kilobytes / 1000 };
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

async function main(): Promise<void> {
  console.log(`Node.js ${process.version}\n\n| | ready after | holds |\n|---|---|---|`);
  for (const [name, args] of Object.entries(ways)) {
    const starts: Start[] = [];
    for (let run = 0; run < RUNS; run += 1) starts.push(await start(args));
    const seconds = median(starts.map(({ seconds }) => seconds)).toFixed(1);
    const megabytes = median(starts.map(({ megabytes }) => megabytes)).toFixed(0);
    console.log(`| ${name} | ${seconds} s | ${megabytes} MB |`);
  }
}

void main();
