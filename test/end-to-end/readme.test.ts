/** The README's queries, as a reader would send them, over the shipped graph. */
import { readFileSync } from 'node:fs';
import { importFixtures } from '../../src/ingest/import';
import type { Database } from '../../src/neo4j/driver';
import { ask, openWorld } from '../support/world';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```(graphql|json)\n([^]*?)```/g)].map(
  ([, language, text]) => ({ language, text: text! }),
);
const queries = blocks.flatMap(({ language, text }, at) => {
  const next = blocks[at + 1];
  const answer = next?.language === 'json' ? (JSON.parse(next.text) as unknown) : undefined;
  return language === 'graphql' ? [{ query: text, answer, number: at + 1 }] : [];
});

let database: Database;
beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
}, 120_000);
afterAll(() => database?.close());

it('are two or more', () => expect(queries.length).toBeGreaterThanOrEqual(2));

it.each(queries)('the query in block $number is answered as the README tells', async ({ query, answer }) => {
  const { data, errors } = await ask(database, query);
  expect(errors).toBeUndefined();
  if (answer) expect(JSON.parse(JSON.stringify({ data }))).toEqual(answer);
});
