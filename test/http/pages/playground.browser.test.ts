import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { pino } from 'pino';
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
    database = await openWorld();
    await importFixtures(database, 'fixtures');
    const app = createApp({ schema, database, config: readConfig({}), log: pino({ level: 'silent' }) });
    server = await listen(app, { host: '127.0.0.1', port: 0 });
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
    page = await browser.newPage();
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    page.on('request', request => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== server.url && protocol !== 'data:') complaints.push(request.url());
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

  it('opens the tab that is clicked, runs its query, and shows the answer', async () => {
    await page.locator('.graphiql-tab-button', { hasText: 'SorasRivals' }).click();
    await page.locator('.graphiql-query-editor', { hasText: 'query SorasRivals' }).waitFor();
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

  it('asks no other host, and complains of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
