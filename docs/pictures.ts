/**
 * Takes the README's pictures, from servers of its own with the articles imported: `npx tsx docs/pictures.ts`.
 * Needs Chromium, and a font with Chinese characters (apt-get install chromium fonts-noto-cjk).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildExplorer } from '../src/cli/setup/explorer';
import { readConfig } from '../src/config';
import { openDatabase, type Database } from '../src/neo4j/driver';
import { startEmbedded, type EmbeddedNeo4j } from '../src/neo4j/embedded/start';
import { applySchema } from '../src/neo4j/schema';
import { createApp } from '../src/http/app';
import { listen } from '../src/http/listen';
import { importFixtures } from '../src/ingest/import';
import { createLog } from '../src/log';
import { schema } from '../src/schema';
import { addressOf, dropFile, logIn, runIn } from '../test/support/neo4j-browser';

const project = resolve(__dirname, '..');
const saved = join(project, 'cypher/browser');

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wuwen-pictures-'));
  const neo4j = await startEmbedded({ dataDir, ports: { bolt: 0, http: 0 } });
  const database = openDatabase(neo4j);
  try {
    await buildExplorer();
    await applySchema(database);
    await importFixtures(database, join(project, 'fixtures'));
    await withServer(database, async url => {
      await takePicture('home.png', page => showPage(page, `${url}/?lang=en`, '.trend:not(.placeholder)'), {
        height: 1200,
      });
      await takePicture('entity.png', page =>
        showPage(page, `${url}/e/kling?lang=en&sel=sora`, '.selected-card'),
      );
      const paragraph = `${url}/e/sora?at=${encodeURIComponent('2024-five-questions#s2p7')}&lang=zh`;
      await takePicture('evidence.png', page => showPage(page, paragraph, '.drawer-part'));
      await takePicture('map.png', page => showPage(page, `${url}/map?lang=en`, '.picture canvas'), {
        colorScheme: 'dark',
        height: 680,
      });
      await takePicture('playground.png', page => showPlayground(page, url));
    });
    await takePicture('neo4j-browser.png', page => showGraph(page, neo4j), { scale: 2 }); // captions are small
  } finally {
    await database.close();
    await neo4j.stop();
    rmSync(dataDir, { recursive: true });
  }
}

interface View {
  colorScheme?: 'light' | 'dark';
  height?: number;
  /** How many pixels of the picture are one of the page. */
  scale?: number;
}

/** Opens a page, has it prepared, and writes its picture into docs/. */
async function takePicture(
  name: string,
  prepare: (page: Page) => Promise<void>,
  { colorScheme = 'light', height = 800, scale = 1 }: View = {},
): Promise<void> {
  const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map(
    what => `--disable-${what}`,
  );
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
    ignoreDefaultArgs: ['--hide-scrollbars'], // room is kept for them
  });
  try {
    const viewport = { width: 1280, height };
    const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: scale });
    page.setDefaultTimeout(120_000);
    await prepare(page);
    await page.screenshot({ path: join(__dirname, name) });
    console.log(`Wrote docs/${name}.`);
  } finally {
    await browser.close();
  }
}

/** Opens a page of the explorer, and waits for what is to be seen on it. */
async function showPage(page: Page, address: string, wanted: string): Promise<void> {
  await page.goto(address);
  await page.locator(wanted).first().waitFor();
  await page.locator('.lost.shown').waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500); // a picture settles
}

/** Logs in to Neo4j Browser, loads the style, and draws the landscape. */
async function showGraph(page: Page, { httpUrl, uri, user, password }: EmbeddedNeo4j): Promise<void> {
  await page.goto(addressOf(httpUrl, uri));
  await logIn(page, user, password);
  await dropFile(page, join(saved, 'style.grass'));
  await page.getByText('node.Vendor {').waitFor();
  // It would add every relation between the nodes that a query returns: each rival with each.
  await runIn(page, ':config autoComplete: false');
  await runIn(page, readFileSync(join(saved, 'landscape.cypher'), 'utf8'));
  await page.getByText('Overview').waitFor();
  await page.getByTestId('frame').first().getByTitle('Fullscreen').click();
  await stillness(page, 'g.node');
  await page.getByLabel('zoom-to-fit').first().click();
  await stillness(page, 'g.node');
}

/** Waits until nothing that the selector finds moves any more. */
async function stillness(page: Page, selector: string): Promise<void> {
  const places = () =>
    page.locator(selector).evaluateAll(found => {
      const boxes = found.map(element => element.getBoundingClientRect());
      return boxes.map(({ x, y, width }) => [x, y, width].map(Math.round).join()).join(' ');
    });
  for (let was = '', now = await places(); was !== now || now === ''; now = await places()) {
    was = now;
    await page.waitForTimeout(1000);
  }
}

/** Opens the tab of an example, and runs it. */
async function showPlayground(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/graphql`);
  await page.locator('.graphiql-response', { hasText: '深度推理' }).waitFor();
  await page.locator('.graphiql-tab-button', { hasText: 'SorasRivals' }).click();
  await page.locator('.graphiql-query-editor', { hasText: 'query SorasRivals' }).waitFor();
  const answer = page.locator('.graphiql-response', { hasText: 'competesWith' });
  // A database that has just started may take too long for the first.
  for (let tries = 0; tries < 5 && !(await answer.isVisible()); tries++) {
    await page.locator('.graphiql-execute-button').click();
    await answer.waitFor({ timeout: 15_000 }).catch(() => undefined);
  }
  await page.mouse.move(0, 0);
}

async function withServer(database: Database, use: (url: string) => Promise<void>): Promise<void> {
  const app = createApp({
    schema,
    database,
    config: readConfig({ REQUEST_TIMEOUT: '120' }),
    log: createLog('silent'),
  });
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  try {
    await use(server.url);
  } finally {
    await server.close();
  }
}

void main();
