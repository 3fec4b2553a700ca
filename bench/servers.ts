/** Starts the servers that are measured, each as a process of its own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface Running {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

export type Contestant = 'wuwen' | 'peer' | 'baseline' | 'constant';

const commands: Record<Contestant, string[]> = {
  wuwen: ['bench/serve/serve-wuwen.cjs'],
  peer: ['bench/peer/serve.cjs'],
  baseline: ['--import', 'tsx', 'bench/serve/serve-baseline.ts'],
  constant: ['--import', 'tsx', 'bench/serve/serve-constant.ts'],
};

const UNBOUNDED = { BUDGET: '0', MAX_CONCURRENT_REQUESTS: '0' };

/** Starts a server, of this checkout or of another one, and waits until it says that it is ready. */
export async function startServer(
  which: Contestant,
  env: Record<string, string>,
  checkout = process.cwd(),
): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, which === 'wuwen' ? built(checkout) : commands[which], {
    cwd: checkout,
    // The load comes from one client: what it may ask is not what is measured.
    env: { ...process.env, NODE_ENV: 'production', ...UNBOUNDED, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(which, child);
  return {
    port,
    pid: child.pid!,
    stop: () =>
      new Promise(resolve => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

/** Builds a checkout, as it is shipped; one from before there was a build runs its sources. */
function built(checkout: string): string[] {
  if (!existsSync(join(checkout, 'build.mjs'))) return ['--import', 'tsx', 'bench/serve/serve-wuwen.ts'];
  execFileSync(process.execPath, ['build.mjs'], { cwd: checkout });
  return commands.wuwen;
}

const ready = (which: string, child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', chunk => {
      if (String(chunk).includes('ready')) resolve();
    });
    child.once('exit', code => reject(new Error(`The server ${which} ended with ${code}.`)));
  });

export const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
