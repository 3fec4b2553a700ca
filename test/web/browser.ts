/** The explorer in a real browser: a server of its own over the test run's database, and one browser a file. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { pino } from 'pino';
import { buildExplorer } from '../../src/cli/setup/explorer';
import { readConfig, type Config } from '../../src/config';
import { createApp } from '../../src/http/app';
import { listen, type Listening } from '../../src/http/listen';
import { importFixtures } from '../../src/ingest/import';
import type { Database } from '../../src/neo4j/driver';
import { schema } from '../../src/schema';
import { openWorld } from '../support/world';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Where there is no Chromium, the tests are skipped. */
export const describeBrowser = existsSync(executablePath) ? describe : describe.skip;

export interface Explorer {
  url: string;
  database: Database;
  browser: Browser;
  /** What must not happen: words on the console, errors, and requests to other hosts. */
  complaints: string[];
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Another server over the same database. */
  openBeside(settings: Partial<Config>): Promise<Listening>;
  /** Ends the server, and starts it again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openExplorer(neo4jBrowser?: string): Promise<Explorer> {
  await buildExplorer();
  const database = await openWorld();
  await importFixtures(database, 'fixtures/2024-five-questions');
  const serve = (port: number, settings: Partial<Config> = {}) =>
    listen(
      createApp({
        ...{ schema, database, config: { ...readConfig({}), ...settings }, log: pino({ level: 'silent' }) },
        neo4jBrowser: () => neo4jBrowser,
      }),
      { host: '127.0.0.1', port },
    );
  let server: Listening | undefined = await serve(0);
  const { url } = server;
  const quiet = ['background-networking', 'component-update', 'sync', 'quic'].map(
    name => `--disable-${name}`,
  );
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
  const complaints: string[] = [];
  return {
    ...{ url, database, browser, complaints },
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(90_000); // the first answers of a database that has just started take long
      const page = await context.newPage();
      page.on('console', message => complaints.push(message.text()));
      page.on('pageerror', error => complaints.push(error.message));
      page.on('request', request => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== url && !['data:', 'blob:'].includes(protocol)) complaints.push(request.url());
      });
      await page.goto(url + path);
      return page;
    },
    openBeside: settings => serve(0, settings),
    async stop() {
      await server?.close();
      server = undefined;
    },
    async start() {
      server = await serve(Number(new URL(url).port));
    },
    async close() {
      await browser.close();
      await server?.close();
      await database.close();
    },
  };
}

const axeFile = createRequire(__filename).resolve('axe-core/axe.min.js');

/** What axe-core finds on a page, a line each; by some of its rules, or by all. */
export async function violations(page: Page, only?: string[]): Promise<string[]> {
  // The page's policy lets no foreign script in; the browser's own console may run one.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(axeFile, 'utf8'));
  return page.evaluate(async only => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run({
      // By itself axe leaves out what it holds for experimental.
      rules: { 'label-content-name-mismatch': { enabled: true } },
      ...(only ? { runOnly: only } : {}),
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, only);
}
