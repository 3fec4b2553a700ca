/** A database that others use, too: what is told of it, and that nothing of theirs is touched. */
import { examine } from '../../src/ingest/doctor/examine';
import { importFixtures } from '../../src/ingest/import';
import type { Database } from '../../src/neo4j/driver';
import { insist } from '../../src/neo4j/schema';
import { refuseForeignIndexes, survey, surveyLines } from '../../src/neo4j/survey';
import { article, folderOf } from '../ingest/fixtures';
import { ask, newPrefix, openWorld, uproot } from '../support/world';

let database: Database;
const prefix = newPrefix();
const run = (text: string) => database.execute({ text, params: { prefix } });
const theirs = `MATCH (n {test: $prefix}) OPTIONAL MATCH (n)-[r]->() RETURN labels(n), properties(n), type(r), properties(r) ORDER BY n.no`;

beforeAll(async () => {
  database = await openWorld();
  await run(`CREATE (p:Person {test: $prefix, no: 1, name: 'Keanu'})-[:ACTED_IN {roles: ['Neo']}]->(:Film {test: $prefix, no: 2}),
             (p)-[:BUILDS]->(:Product {test: $prefix, no: 3, price: 1.5}), (:Person {test: $prefix, no: 4, key: 5})`);
});
afterAll(async () => {
  await uproot(database, prefix);
  await run('MATCH (n {test: $prefix}) DETACH DELETE n');
  await database.close();
});

test('it tells what is there, works beside it, and doctor leaves it alone', async () => {
  const found = await survey(database);
  expect(found).toMatchObject({ prepared: true, shared: expect.arrayContaining(['Product', 'Person']) });
  expect(found.others).toBeGreaterThanOrEqual(4);
  expect(found.labels).toContain('Film');
  expect(surveyLines(found).join('\n')).toMatch(
    /nodes that are not wuwen's \(.*Film.*\).*\nSome of them are labelled Product, Person,/,
  );
  expect(surveyLines({ ...found, others: 0, shared: [] })).toEqual([]);
  expect(surveyLines({ ...found, others: 0, shared: [], own: 7, prepared: false })).toEqual([
    'It has 7 nodes of wuwen, but not its constraints and indexes: these are made now.',
  ]);

  const before = await run(theirs);
  const entity = (key: string, kind: string) => ({
    ...{
      key: `${prefix}${key}`,
      kind,
      name: { zh: `${prefix}${key}`, en: `${prefix}${key}` },
      mentions: ['s1p1'],
    },
  });
  await importFixtures(
    database,
    folderOf({
      'article.yaml': article(`${prefix}paper`),
      'entities.yaml': [entity('who', 'Person'), entity('app', 'Product')],
      'relations.yaml': [],
    }),
  );
  const { findings } = await examine(database, { fix: true, within: prefix });
  expect(findings).toEqual([]);
  expect(await run(theirs)).toEqual(before);
  const { data, errors } = await ask(database, '{ people(first: 100) { nodes { key name } } }');
  expect(errors).toBeUndefined();
  expect(data!.people.nodes.map((node: { key: string }) => node.key)).toContain(`${prefix}who`);
});

test('an index or nodes of theirs that are in the way are told, and no index of theirs is dropped', async () => {
  const foreign = {
    ...database,
    execute: async () => [['person_key', 'RANGE', ['Person'], ['name']]],
  } as Database;
  const found = await survey(database);
  await expect(refuseForeignIndexes(foreign, { ...found, prepared: false })).rejects.toThrow(
    'an index "person_key"',
  );
  await expect(refuseForeignIndexes(foreign, found)).resolves.toBeUndefined();
  await run(`UNWIND [1, 2] AS no CREATE (:Film {test: $prefix, key: $prefix})`);
  const text = 'CREATE CONSTRAINT film_key IF NOT EXISTS FOR (n:Film) REQUIRE n.key IS UNIQUE';
  await expect(insist(database, text)).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: expect.stringContaining('does not take a constraint'),
  });
});
