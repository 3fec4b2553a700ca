import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { pino } from 'pino';
import { buildExplorer } from '../../../src/cli/setup/explorer';
import { readConfig } from '../../../src/config';
import type { Database } from '../../../src/neo4j/driver';
import { createApp } from '../../../src/http/app';
import { tabs } from '../../../src/http/pages/examples';
import { listen, type Listening } from '../../../src/http/listen';
import { importFixtures } from '../../../src/ingest/import';
import { schema } from '../../../src/schema/index';
import { openWorld } from '../../support/world';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const where = existsSync(executablePath) ? describe : describe.skip;

/** Needs Chromium (apt-get install chromium, or CHROMIUM=its path); is skipped where there is none. */
where('GraphiQL in a browser', () => {
  let database: Database;
  let server: Listening;
  let browser: Browser;
  let page: Page;
  /** What must not happen: words on the console, errors, and requests to other hosts. */
  const complaints: string[] = [];

  beforeAll(async () => {
    await buildExplorer();
    database = await openWorld();
    await importFixtures(database, 'fixtures');
    const app = createApp({ schema, database, config: readConfig({}), log: pino({ level: 'silent' }) });
    server = await listen(app, { host: '127.0.0.1', port: 0 });
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
    page = await browser.newPage({ viewport: { width: 1280, height: 2400 } }); // the editor writes what is seen
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    page.on('request', request => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== server.url && !['data:', 'about:'].includes(protocol)) complaints.push(request.url());
    });
    await page.goto(`${server.url}/graphql`);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await database?.close();
  });

  it('shows six tabs', async () => {
    await page.locator('.graphiql-tab').last().waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(tabs.length);
  });

  it('has run the first when it opens', async () => {
    await page.locator('.graphiql-response', { hasText: '深度推理' }).waitFor();
  });

  it('opens the tab that is clicked, runs its query, and shows the answer', async () => {
    await page.locator('.graphiql-tab-button', { hasText: 'SorasRivals' }).click();
    await page.locator('.graphiql-query-editor', { hasText: 'query SorasRivals' }).waitFor();
    await page.waitForTimeout(1_000); // GraphiQL reads the operation's name a moment after it shows the text
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response', { hasText: '海螺AI' }).waitFor();
  });

  it('tells a mistake as the server does, without a stack', async () => {
    await page.locator('.graphiql-query-editor').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('vendor');
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response', { hasText: 'GRAPHQL_PARSE_FAILED' });
    await answer.waitFor();
    expect(await answer.innerText()).not.toContain('stack');
  });

  it('opens an example from the menu, and its answer in the explorer', async () => {
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem').first().click();
    await page.locator('.graphiql-tab').nth(tabs.length).waitFor();
    await page.locator('.graphiql-response', { hasText: '深度推理' }).waitFor();
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open the answer in the explorer' }).click();
    await (await opened).waitForURL(/\/e\/deep-reasoning\?add=/);
    await (await opened).close();
  });

  it('does not cut Chinese in the pane that builds queries', async () => {
    const wide = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const query = '{ vendor(name: "北京智谱华章科技有限公司") { name } }';
    await wide.goto(`${server.url}/graphql?query=${encodeURIComponent(query)}`);
    await wide.getByRole('button', { name: /GraphiQL Explorer/ }).click();
    const fields = wide.locator('.graphiql-explorer-root input[value*="智谱"]');
    await fields.first().waitFor();
    expect(await fields.evaluateAll(all => all.map(field => field.scrollWidth - field.clientWidth))).toEqual([
      0,
    ]);
    await wide.close();
  });

  it('shows query and answer on a phone, one below the other', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await phone.goto(
      `${server.url}/graphql?query=${encodeURIComponent('{ vendor(key: "openai") { name } }')}`,
    );
    const answer = phone.locator('.graphiql-response', { hasText: '"OpenAI"' });
    await answer.waitFor();
    const query = (await phone.locator('.graphiql-query-editor').boundingBox())!;
    const below = (await answer.boundingBox())!;
    for (const { width, height } of [query, below]) {
      expect(width).toBeGreaterThan(300);
      expect(height).toBeGreaterThan(120);
    }
    expect(below.y).toBeGreaterThanOrEqual(query.y + query.height);
    expect(below.y + below.height).toBeLessThanOrEqual(844);
    await phone.close();
  });

  it('asks no other host, and complains of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
