/**
 * `npm run web:measure -- --url http://… [--large http://…] [--clone] [--out docs/explorer-figures.md]`: how long the
 * explorer's pages take in Chromium without a GPU, and how long a frame takes while the map is moved. `--large` is a
 * server with thousands of entities, as `bench/generate.ts` makes them: all of its trends are opened first. `--clone`
 * times a new user's way from a clone to a picture, too. What is not measured keeps its lines in the file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { timesFromClone } from './from-clone';
import { rows as sizes, tableOf, type Row } from './budgets';

const VISITS = 5;
/** How long, in ms, a large map may take to open all, and how long it must rest to count as opened. */
const OPENING_MS = 300_000;
const RESTING_MS = 12_000;

const { values } = parseArgs({
  options: {
    ...{ url: { type: 'string' }, large: { type: 'string' }, out: { type: 'string' } },
    clone: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const times = values.url ? await timesOf(browser, values.url) : [];
    const large = values.large ? await framesOfLarge(browser, values.large) : [];
    const clone = values.clone ? await timesFromClone(browser) : [];
    const kept = values.out ? linesOf(values.out) : [];
    const text = report(kept, [...sizes, ...times, ...large, ...clone]);
    console.log(text);
    if (values.out) writeFileSync(values.out, text);
  } finally {
    await browser.close();
  }
}

/** The figures that a file has: those of another run. */
const linesOf = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => /^\| .*\d/.test(line))
    : [];

/** What a line tells of, whatever the numbers in it. */
const subjectOf = (line: string) => line.split('|')[1]!.replace(/[\d,]+/g, '');

/** The figures, and below them those of other runs about what was not measured now. */
function report(kept: readonly string[], figures: readonly Row[]): string {
  const now = tableOf(figures);
  const measured = new Set(now.split('\n').slice(2).map(subjectOf));
  return page([now, ...kept.filter(line => !measured.has(subjectOf(line)))].join('\n'));
}

const page = (table: string) => `# The explorer in figures

Made by \`npm run web:measure\` in Chromium without a GPU, on ${cpus().length} cores. Times are medians of ${VISITS} visits with
an empty cache; frames are taken while the map is dragged and zoomed. The large map is that of a graph from
\`npx tsx bench/generate.ts --nodes 9000\`, with all of its trends opened.

${table}
`;

async function timesOf(browser: Browser, url: string): Promise<Row[]> {
  const visit = async (path: string, until: (page: Page) => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < VISITS; round++) {
      const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
      const page = await context.newPage();
      const begun = performance.now();
      await page.goto(url + path, { waitUntil: 'commit' });
      await until(page);
      times.push(performance.now() - begun);
      await context.close();
    }
    return median(times);
  };
  const picture = (page: Page) => page.locator('.picture canvas').first().waitFor();
  const ms = (what: string, is: number, most: number): Row => ({ what, is, most, unit: 'ms' });
  const first = await visit('/', page => page.locator('.hero h1').waitFor());
  const whole = await visit('/', page => page.locator('.trend:not(.placeholder)').first().waitFor());
  const entity = await visit('/e/kling', picture);
  const map = await visit('/map', picture);
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  await page.goto(`${url}/map`);
  await picture(page);
  return [
    ms('home: first view', first, 500),
    ms('home: all of it', whole, 1000),
    ms('an entity: picture', entity, 1000),
    ms('the map: picture', map, 1000),
    ...(await frames(page, 'the map')),
  ];
}

/** Opens every trend, one after another as the page asks for them, and then moves the map. */
async function framesOfLarge(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  await page.goto(`${url}/map?lang=en`);
  await page.locator('.picture canvas').first().waitFor({ timeout: OPENING_MS });
  await page.getByRole('button', { name: 'Open all' }).click();
  const shown = () => page.locator('.picture-caption').innerText();
  const until = Date.now() + OPENING_MS;
  for (let was = '', since = Date.now(); Date.now() < until && Date.now() - since < RESTING_MS;) {
    const now = await shown();
    if (now !== was) since = Date.now();
    was = now;
    await page.waitForTimeout(500);
  }
  const [nodes, edges] = (await shown()).match(/[\d,]+/g) ?? [];
  return frames(page, `a map of ${nodes} entities and ${edges} relations`);
}

/** Runs in the page: keeps the time between frames. Text, for what compiles this file would put names of its own into it. */
const RECORD = `
  globalThis.times = [];
  let last = performance.now();
  requestAnimationFrame(function tick(now) {
    times.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  });
`;

/** Median and 95th percentile of the time between frames, while the map is dragged and zoomed. */
async function frames(page: Page, what: string): Promise<Row[]> {
  const box = (await page.locator('.picture-canvas').boundingBox())!;
  await page.evaluate(RECORD);
  const [x, y] = [box.x + 30, Math.min(box.y + box.height, 860) - 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 60; step++) await page.mouse.move(x + step * 6, y - step * 3);
  await page.mouse.up();
  for (let step = 0; step < 20; step++) await page.mouse.wheel(0, step % 2 ? 120 : -120);
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times.slice(1));
  const sorted = times.sort((a, b) => a - b);
  return [
    { what: `${what}: a frame while it is moved, median`, is: median(sorted), most: 33, unit: 'ms' },
    {
      what: `${what}: a frame, 95th percentile`,
      is: sorted[Math.floor(sorted.length * 0.95)]!,
      most: 200,
      unit: 'ms',
    },
  ];
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

void main();
