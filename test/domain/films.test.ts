/** A domain that nobody programmed: the films of examples/, served by the command, with everything that follows. */
import { existsSync, mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { chromium, type Browser, type Page } from 'playwright-core';
import { typeEndings, typeNames, queryFields } from '../../src/domain/read/reserved';
import { fittedTo } from '../../src/schema/fitted';
import { mcpOperations } from '../../src/mcp/operations';
import { siteOperations } from '../../src/http/pages/site/operations';
import { wuwen, type Running } from '../cli/run';

const folder = mkdtempSync(join(tmpdir(), 'wuwen-films-'));
const ONTOLOGY = 'examples/films/ontology.yaml';
let server: Running;
let url: string;

beforeAll(async () => {
  server = wuwen(['start'], {
    ...{ ONTOLOGY, WUWEN_DATA: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'error', NEO4J_HEAP: '400m' },
    ...{ JAVA_TOOL_OPTIONS: process.env['TEST_JAVA_OPTIONS']! },
    // The first question plans six statements on a database that has just started, beside other tests: 6 s alone.
    ...{ REQUEST_TIMEOUT: '60' },
  });
  await server.description('Ctrl-C stops');
  url = /Open (\S+)/.exec(server.said())![1]!;
}, 180_000);

afterAll(async () => {
  server.process.kill('SIGINT');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

async function ask(query: string): Promise<Record<string, unknown>> {
  const body = JSON.stringify({ query });
  const headers = { 'Content-Type': 'application/json' };
  const answer = (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as {
    data: Record<string, unknown>;
    errors?: unknown;
  };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}
const textAt = async (path: string, accept = '*/*') =>
  (await fetch(url + path, { headers: { accept } })).text();

test('its own article is imported, and none of the shipped ones', () => {
  expect(server.said()).toMatch(/articles: 1 created/);
  expect(server.said()).toMatch(/entities: 27 created/);
});

test('the schema has its kinds and relations, and what needs others is left out', async () => {
  const sdl = await textAt('/schema.graphql');
  const schema = buildSchema(sdl);
  const fields = Object.keys(schema.getQueryType()!.getFields());
  expect(fields).toEqual(expect.arrayContaining(['film', 'films', 'person', 'people', 'timeline', 'paths']));
  for (const absent of ['landscape', 'peers', 'claims', 'vendors']) expect(fields).not.toContain(absent);
  expect(sdl).toMatch(/type Film implements Node & Story & Dated & Entity \{/);
  expect(sdl).not.toMatch(/Vendor|Trend|ClaimMode/);

  // What follows from no kind of this page must not be given to a kind of another.
  const kinds = ['Film', 'Person', 'Studio', 'Book', 'Style', 'Story'];
  const own = Object.keys(schema.getTypeMap()).filter(name => !name.startsWith('__'));
  expect(own.filter(name => ![...typeNames, ...kinds].includes(name) && !typeEndings.test(name))).toEqual([]);
  const lists = [
    'film',
    'films',
    'person',
    'people',
    'studio',
    'studios',
    'book',
    'books',
    'style',
    'styles',
  ];
  expect(fields.filter(name => ![...queryFields, ...lists].includes(name))).toEqual([]);

  // What is asked by the program itself is left with what there is.
  for (const operation of Object.values({ ...siteOperations(), ...mcpOperations() }))
    expect(validate(schema, parse(fittedTo(schema, operation)))).toEqual([]);
});

test('filters, orders, facets, search, paths and the timeline serve them', async () => {
  const data = await ask(`{
    films(where: { styles: { some: { key: { eq: "expressionism" } } } }, orderBy: [{ when: DESC }]) {
      nodes { key minutes when { text } directedBy { edges { basis evidence { locator url } node { key } } } basedOn { nodes { kind key } } }
    }
    all: films(first: 1) { facets(by: STYLES) { value count } }
    search(query: "Murnau", kinds: [PERSON]) { nodes { key } }
    paths(from: { name: "Nosferatu the Vampyre" }, to: { key: "stoker" }) { paths { nodes { key } } }
    timeline(from: "1920", to: "1926", kinds: [FILM]) { entries { entity { ... on Film { key } } } }
    stats { kindCounts { kind count } }
  }`);
  expect(data['films']).toMatchObject({
    nodes: [
      { key: 'metropolis', when: { text: '1927-01-10' } },
      {
        key: 'nosferatu',
        minutes: null,
        directedBy: {
          edges: [
            {
              basis: 'STATED',
              node: { key: 'murnau' },
              evidence: [{ locator: 'eight-films#s1p3' }],
            },
          ],
        },
        basedOn: { nodes: [{ kind: 'BOOK', key: 'dracula' }] },
      },
      { key: 'caligari' },
    ],
  });
  expect(data['all']).toEqual({
    facets: [
      { value: '1', count: 5 },
      { value: '2', count: 3 },
    ],
  });
  expect(data['search']).toEqual({ nodes: [{ key: 'murnau' }] });
  const [path] = (data['paths'] as { paths: { nodes: { key: string }[] }[] }).paths;
  expect(path!.nodes.map(({ key }) => key)).toEqual(['nosferatu-1979', 'nosferatu', 'dracula', 'stoker']);
  expect(JSON.stringify(data['timeline'])).toContain('sherlock-jr');
  expect(data['stats']).toMatchObject({ kindCounts: expect.arrayContaining([{ kind: 'FILM', count: 8 }]) });
});

test('exports, styles, linked data, reconciliation and agents speak of films', async () => {
  const jsonld = JSON.parse(await textAt('/export?format=jsonld')) as object;
  expect(JSON.stringify(jsonld)).toMatch(/"@type":\["Film","schema:Movie"\]/);
  expect(JSON.stringify(jsonld)).toMatch(/DIRECTED_BY[^}]*schema:director/);
  expect(await textAt('/export?format=csv-statements')).toMatch(/DIRECTED_BY.*nosferatu.*murnau/);
  expect(await textAt('/neo4j/style-en.grass')).toMatch(/node\.Film \{[^}]*#B8255A/);
  expect(await textAt('/e/nosferatu', 'application/ld+json')).toContain('schema:Movie');
  expect(await textAt('/reconcile')).toMatch(/"Film"|"FILM"/);
  expect(await textAt('/llms.txt')).not.toMatch(/landscape,|claims,/);
});

test('the importer refuses a wrong end, and what no kind has', async () => {
  const wrong = join(folder, 'wrong');
  cpSync('examples/films/fixtures/eight-films', wrong, { recursive: true });
  writeFileSync(
    join(wrong, 'relations-wrong.yaml'),
    '- { type: DIRECTED_BY, subject: murnau, object: nosferatu, basis: STATED, evidence: [s1p3] }\n',
  );
  const claiming = join(folder, 'claiming');
  cpSync('examples/films/fixtures/eight-films', claiming, { recursive: true });
  writeFileSync(join(claiming, 'claims.yaml'), '[]\n');
  const checks = [wrong, claiming].map(path => wuwen(['check', path], { ONTOLOGY }));
  expect(await Promise.all(checks.map(({ ended }) => ended))).toEqual([1, 1]);
  expect(checks[0]!.said()).toMatch(/relations-wrong\.yaml:1 .*DIRECTED_BY.*Film/);
  expect(checks[1]!.said()).toMatch(/claims\.yaml:1 {2}The domain has no claims/);
});

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const describeBrowser = existsSync(executablePath) ? describe : describe.skip;

describeBrowser('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage({ locale: 'en', reducedMotion: 'reduce' });
    // A database that has just started may be slow: then the explorer asks again.
    const isBusy = (text: string) => /status of 50[34]/.test(text);
    page.on('console', message => {
      if (message.type() === 'error' && !isBusy(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(error.message));
  });
  afterAll(() => browser?.close());

  const open = (path: string) => page.goto(url + path);
  const sees = (text: string) => page.getByText(text, { exact: true }).first().waitFor();

  test('home, an entity, its evidence, a table and the schema show them by their names', async () => {
    await open('/');
    await page.getByRole('heading', { name: 'Films', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Buster Keaton' }).waitFor();
    await open('/e/nosferatu');
    await page.getByRole('heading', { name: /Directed by/ }).waitFor();
    await page.getByText('is based on').first().waitFor();
    await page.getByText('§1 ¶3').first().click();
    await sees('Everything that this paragraph backs');
    await open('/table/film?lang=zh');
    await page.getByRole('heading', { name: '电影', level: 1 }).waitFor();
    await page.getByRole('link', { name: '大都会' }).waitFor();
    await open('/schema');
    await sees('DIRECTED_BY');
    await sees('A motion picture.');
    await open('/map');
    await page.locator('canvas').first().waitFor();
    for (const path of ['/timeline', '/compare?a=metropolis&b=nosferatu']) {
      await open(path);
      await page.getByRole('link', { name: 'Metropolis' }).first().waitFor();
    }
    expect(complaints).toEqual([]);
  });

  test("the playground's first tab asks for films, and is answered", async () => {
    await open('/graphql');
    await page.getByText('query FirstFilm').or(page.getByText('FirstFilm').first()).first().waitFor();
    await page.getByText('"A Trip to the Moon"').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
