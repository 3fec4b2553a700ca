/**
 * `npm run web:budgets`: what the explorer weighs, and whether that is within bounds; with `-- --url http://…` also how
 * long its pages take in Chromium, and how long a frame takes while the map is moved.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';

const dist = join(__dirname, 'dist');

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
  isEntry?: boolean;
}

const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, Chunk>;

/** All files that a chunk needs at once. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const { file, css = [], imports = [] } = manifest[name]!;
  if (seen.has(file)) return seen;
  for (const one of [file, ...css]) seen.add(one);
  for (const next of imports) filesOf(next, seen);
  return seen;
}

const without = (files: Set<string>, others: Set<string>) => [...files].filter(file => !others.has(file));

const weigh = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) /
  1000;

const home = filesOf('index.html');
const named = (part: string) => Object.keys(manifest).find(name => name.includes(part))!;

interface Row {
  what: string;
  is: number;
  most: number;
  unit: string;
}

/** The playground loads the parts of its editor at once, though each is a file. */
const playground = filesOf('playground.html');
for (const name of manifest['playground.html']!.dynamicImports ?? []) filesOf(name, playground);

const rows: Row[] = [
  { what: 'home: script and style, gzip', is: weigh(home), most: 40, unit: 'kB' },
  {
    what: 'an entity, beside that',
    is: weigh(without(filesOf('src/pages/entity.tsx'), home)),
    most: 20,
    unit: 'kB',
  },
  {
    what: 'where a picture is: Cytoscape.js, fcose',
    is: weigh(without(filesOf(named('picture/engine')), home)),
    most: 190,
    unit: 'kB',
  },
];
rows.push({ what: 'the playground: script and style, gzip', is: weigh(playground), most: 600, unit: 'kB' });
const text = [...home].map(file => readFileSync(join(dist, file), 'utf8')).join('');
if (text.includes('fcose')) rows.push({ what: 'graph libraries in the home page', is: 1, most: 0, unit: '' });

async function main(): Promise<void> {
  const at = process.argv.indexOf('--url');
  if (at > 0) rows.push(...(await measure(process.argv[at + 1]!)));
  console.log('| what | is | at most |\n|---|---|---|');
  for (const { what, is, most, unit } of rows) {
    console.log(
      `| ${what} | ${is.toFixed(1)} ${unit} | ${most} ${unit}${is > most ? ' **exceeded**' : ''} |`,
    );
  }
  if (rows.some(({ is, most }) => is > most)) process.exitCode = 1;
}

/** Medians of five visits with an empty cache, and of the frames while the map is dragged. */
async function measure(url: string): Promise<Row[]> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args,
  });
  try {
    const visit = async (path: string, until: (page: Page) => Promise<unknown>) => {
      const times: number[] = [];
      for (let round = 0; round < 5; round++) {
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
    const first = await visit('/', page => page.locator('.hero h1').waitFor());
    const full = await visit('/', page => page.locator('.trend:not(.placeholder)').first().waitFor());
    const picture = await visit('/e/kling', page => page.locator('.picture canvas').first().waitFor());
    const map = await visit('/map', page => page.locator('.picture canvas').first().waitFor());
    return [
      { what: 'home: first view', is: first, most: 500, unit: 'ms' },
      { what: 'home: all of it', is: full, most: 1000, unit: 'ms' },
      { what: 'an entity: picture', is: picture, most: 1000, unit: 'ms' },
      { what: 'the map: picture', is: map, most: 1000, unit: 'ms' },
      {
        what: 'the map: a frame while it is dragged',
        is: await frames(await browser.newPage(), url),
        most: 33,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
  }
}

async function frames(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/map${process.env['MAP_QUERY'] ?? ''}`, { waitUntil: 'networkidle' });
  await page.locator('.picture canvas').first().waitFor();
  const box = (await page.locator('.picture-canvas').boundingBox())!;
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    let last = performance.now();
    const tick = (now: number) => {
      times.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(box.x + 30, box.y + box.height - 60);
  await page.mouse.down();
  for (let step = 0; step < 60; step++)
    await page.mouse.move(box.x + 30 + step * 6, box.y + box.height - 60 - step * 3);
  await page.mouse.up();
  for (let step = 0; step < 10; step++) await page.mouse.wheel(0, step % 2 ? 120 : -120);
  return median(await page.evaluate(() => (globalThis as unknown as { times: number[] }).times.slice(1)));
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

void main();
