/** How long a new user takes from a clone to the first picture: each step as the README tells it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Row } from './budgets';

const project = resolve(__dirname, '..');
const PORT = '4799';

export async function timesFromClone(browser: Browser): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wuwen-clone-'));
  const rows: Row[] = [];
  const timed = async (what: string, step: () => unknown) => {
    const begun = performance.now();
    await step();
    const seconds = (performance.now() - begun) / 1000;
    console.error(`${what}: ${seconds.toFixed(1)} s`);
    rows.push({ what: `from clone to picture: ${what}`, is: seconds, unit: 's' });
  };
  const inClone = (...command: string[]) => run(command, folder);
  let server: ChildProcess | undefined;
  try {
    await timed('git clone', () => run(['git', 'clone', '--quiet', project, folder], project));
    await timed('npm ci', () => inClone('npm', 'ci'));
    await timed('npm run setup', () => inClone('npm', 'run', 'setup'));
    await timed('npm start, until it says where to look', async () => {
      server = await start(folder);
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(STARTING_MS);
    await timed('home, and the first picture of an entity', async () => {
      await page.goto(`http://127.0.0.1:${PORT}/`);
      await page.locator('.trend:not(.placeholder)').first().waitFor();
      await page.goto(`http://127.0.0.1:${PORT}/e/kling`);
      await page.locator('.picture canvas').first().waitFor();
    });
    await page.close();
  } finally {
    if (server) await stop(server);
    rmSync(folder, { recursive: true, force: true });
  }
  const whole = rows.reduce((sum, { is }) => sum + is, 0);
  return [...rows, { what: 'from clone to picture, in all', is: whole, most: 300, unit: 's' }];
}

/** How long, in ms, a step may take, and the end of a server. */
const STARTING_MS = 300_000;
const ENDING_MS = 30_000;

/** A new user's environment has no settings. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(NEO4J_|WUWEN_|PORT$)/.test(name)),
);

function run([command, ...args]: string[], cwd: string): void {
  const options = { cwd, env, timeout: STARTING_MS, encoding: 'utf8' } as const;
  const { status, stderr, error } = spawnSync(command!, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed. ${error?.message ?? ''}\n${stderr}`);
}

/** `npm start`, once it has said where to look. */
function start(cwd: string): Promise<ChildProcess> {
  // A group of its own, to be ended together.
  const child = spawn('npm', ['start'], { cwd, env: { ...env, PORT }, detached: true });
  return new Promise((done, fail) => {
    let said = '';
    const late = setTimeout(() => void stop(child), STARTING_MS);
    const hear = (text: Buffer) => {
      said += text.toString();
      if (!/^Open http/m.test(said)) return;
      clearTimeout(late);
      done(child);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => fail(new Error(`npm start has ended.\n${said}`)));
  });
}

/** Asks npm and what it started to leave, as Ctrl-C in a terminal does; what stays is killed. */
async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise(done => child.once('exit', done));
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, name);
    } catch {
      // It has ended.
    }
  };
  const late = setTimeout(() => signal('SIGKILL'), ENDING_MS);
  signal('SIGINT');
  await ended;
  clearTimeout(late);
  // Whoever is left would keep this process waiting for their words.
  child.stdout?.destroy();
  child.stderr?.destroy();
}
