import type { Page } from 'playwright-core';
import { kindAppearance } from '../../src/appearance';
import { openDatabase } from '../../src/neo4j/driver';
import { addressOf, dropFile, logIn, runIn } from '../support/neo4j-browser';
import { describeBrowser, openExplorer, type Explorer } from './browser';

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;

/** The real one, which the run's database serves. */
describeBrowser('Neo4j Browser', () => {
  let explorer: Explorer;
  let page: Page;
  const foreign: string[] = [];

  beforeAll(async () => {
    explorer = await openExplorer(addressOf(await httpUrl(), uri!));
    page = await explorer.open('/e/kling?lang=en');
    page.on('response', response => {
      const { protocol, hostname, href } = new URL(response.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost')
        foreign.push(href);
    });
  }, 180_000);
  afterAll(() => explorer?.close());

  it("opens an explorer's picture, coloured by the style, and tells stated from inferred", async () => {
    await page.getByRole('button', { name: 'Save' }).click();
    const link = page.getByRole('link', { name: /Neo4j Browser/ });
    const query = new URL((await link.first().getAttribute('href'))!, explorer.url).searchParams.get(
      'query',
    )!;
    const { rows } = await explorer.database.read({ text: query, params: {} });
    await page.goto(`${explorer.url}/neo4j?query=${encodeURIComponent(query)}`);
    await logIn(page, user, password!);
    await page.getByTestId('activeEditor').getByText('WHERE n.key IN').waitFor();
    await dropFile(page, 'cypher/browser/style.grass');
    await page.getByText('node.Vendor {').waitFor();
    await runIn(page, query);
    await page.locator('g.node').first().waitFor();

    const drawn = await page
      .locator('g.node circle.b-outline')
      .evaluateAll(circles => circles.map(circle => circle.getAttribute('fill')!));
    expect(drawn.sort()).toEqual(coloursOf(rows as unknown as Row[]));
    const captions = (await page.locator('g.relationship text').allTextContents()).join();
    expect(captions).toContain('STATED');
    expect(captions).toContain('INFERRED');
  });

  it('runs a saved query from the archive that this server makes', async () => {
    const zip = await (await fetch(`${explorer.url}/neo4j/queries-zh.zip`)).arrayBuffer();
    await dropFile(page, 'queries.zip', Buffer.from(zip));
    await runIn(page, ':config autoComplete: false');
    await page.getByTestId('navigationFavorites').click();
    await page.getByText('Sora 的对手和它们的厂商').first().click();
    await page.getByTestId('editor-Run').click();
    const frame = page.getByTestId('frame').filter({ hasText: '的对手和它们的厂商' }).first();
    await frame.locator('g.node').first().waitFor();
    const fills = await frame
      .locator('g.node circle.b-outline')
      .evaluateAll(circles => circles.map(circle => circle.getAttribute('fill')!));
    expect(new Set(fills)).toEqual(
      new Set(['Model', 'Product', 'Vendor'].map(kind => kindAppearance(kind).color)),
    );
  });

  it('plays the guide', async () => {
    await runIn(page, `:play ${explorer.url.replace('127.0.0.1', 'localhost')}/neo4j/guide-zh.html`);
    await page.getByRole('heading', { name: '在 Neo4j Browser 里看五问' }).waitFor();
  });

  it('reaches no other host', () => expect(foreign).toEqual([]));
});

type Row = [n: { labels: string[]; properties: { key: string } }];

const coloursOf = (rows: Row[]) => {
  const kinds = new Map(
    rows.map(([{ labels, properties }]) => [properties.key, labels.find(label => label !== 'Entity')!]),
  );
  return [...kinds.values()].map(kind => kindAppearance(kind).color).sort();
};

/** Where the run's database has its own pages. */
async function httpUrl(): Promise<string> {
  const database = openDatabase({ uri: uri!, user, password: password!, database: 'neo4j' });
  try {
    const { rows } = await database.read({
      text: "SHOW SETTINGS 'server.http.listen_address' YIELD value RETURN value",
      params: {},
    });
    return `http://${(rows[0] as unknown as string[])[0]}`;
  } finally {
    await database.close();
  }
}
