/** What the tutorial tells a reader to type, in the order in which it does, in either language. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { importFixtures } from '../../src/ingest/import';
import type { Database } from '../../src/neo4j/driver';
import { ask, openWorld, uproot } from '../support/world';

const FINISHED = 'examples/tutorial/weather';
const finished = ['entities', 'relations', 'claims'].flatMap(
  name => parse(readFileSync(`${FINISHED}/${name}.yaml`, 'utf8')) as object[],
);

let database: Database;
beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, FINISHED);
}, 120_000);
afterAll(async () => {
  for (const { key } of finished as { key?: string }[]) if (key) await uproot(database, key);
  await uproot(database, 'weather');
  await database.close();
});

describe.each(['docs/tutorial.md', 'docs/zh/tutorial.md'])('%s', page => {
  const folder = mkdtempSync(join(tmpdir(), 'wuwen-tutorial-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```(\w+)\n([^]*?)```/g)].map(
    ([, language, text]) => ({ language, text: text! }),
  );
  const of = (language: string) =>
    blocks.filter(block => block.language === language).map(({ text }) => text);

  it('has commands that do what is told, one after another', () => {
    const commands = of('sh').flatMap(text => text.trim().split('\n'));
    expect(commands[0]).toBe('npm ci && npm run setup && npm start');
    // The server runs, and what is imported into it is imported here by beforeAll.
    for (const command of commands.filter(text => !/ start$| import /.test(text))) {
      const typed = command
        .replaceAll('fixtures/my-weather', join(folder, 'weather'))
        .replace('npm run wuwen --', 'node --import tsx src/cli.ts');
      execFileSync('sh', ['-c', typed], { stdio: 'pipe' });
    }
    expect(existsSync(join(folder, 'weather/claims.yaml'))).toBe(true);
  }, 60_000);

  it('shows what is in the finished folder', () => {
    const shown = of('yaml').flatMap(text => parse(text) as object[]);
    expect(shown.length).toBeGreaterThan(1);
    for (const item of shown) expect(finished).toContainEqual(expect.objectContaining(item));
  });

  it('has a query, and its answer', async () => {
    const { data, errors } = await ask(database, of('graphql')[0]!);
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify({ data }))).toEqual(JSON.parse(of('json')[0]!));
  });
});
