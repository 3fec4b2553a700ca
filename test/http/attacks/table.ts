/** `npm run attacks`: attacks a server over the shipped graph, and writes what became of it into docs/attacks.md. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { startEmbedded } from '../../../src/neo4j/embedded/start';
import { fuzzed, known } from '../../../bench/attacked/attacks';
import { startAttackedServer, type Outcome } from './run';

const FUZZED = 50;
const SEED = 2024;

const head = `# Attacks

What became of requests of those who mean ill, one after the other, beside eight honest clients, over the shipped graph;
those that did harm once, then ${FUZZED} of a fuzzer (seed ${SEED}). \`npm run attacks\` writes this page. A block is how long
the event loop was held at a stretch: in the time of the clock, which a busy machine lengthens, and of the processor, all
threads together. Memory is how much more was resident after than before.

| attack | status and codes | answer, kB | took, ms | longest block, ms | the same, processor | memory, MB |
|---|---|---|---|---|---|---|
`;

const line = ({ name, statuses, answerKb, ms, blockMs, cpuMs, memoryMb }: Outcome) =>
  `| ${name} | ${statuses.join(', ')} | ${answerKb.toFixed(1)} | ${ms.toFixed(0)} | ${blockMs.toFixed(0)} | ${cpuMs.toFixed(0)} | ${memoryMb.toFixed(0)} |\n`;

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wuwen-attacks-'));
  const neo4j = await startEmbedded({ dataDir, ports: { bolt: 0, http: 0 } });
  try {
    Object.assign(process.env, {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
    });
    execFileSync('node', ['--import', 'tsx', 'src/cli.ts', 'import', 'fixtures'], { stdio: 'inherit' });
    const server = await startAttackedServer();
    const lines: string[] = [];
    for (const attack of [...known, ...fuzzed(FUZZED, SEED)]) {
      const outcome = line(await server.attack(attack));
      process.stdout.write(outcome);
      lines.push(outcome);
    }
    const { answered, failed } = server.honest();
    await server.close();
    const honest = `\nThe honest clients had ${answered.toLocaleString('en-US')} answers meanwhile, and ${failed.length} errors.\n`;
    writeFileSync(resolve(__dirname, '../../../docs/attacks.md'), head + lines.join('') + honest);
  } finally {
    await neo4j.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

void main();
