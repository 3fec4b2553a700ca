/** A graph with every oddity that a hand leaves in Neo4j Browser, before and after it was fixed. */
import { examinationLines, examine } from '../../src/ingest/doctor/examine';
import { importFixtures } from '../../src/ingest/import';
import { ask } from '../support/world';
import { article, folderOf } from './fixtures';
import { useDatabase, usePrefix } from './graph';

const database = useDatabase();
const prefix = usePrefix(database);
const own = (name: string) => `${prefix()}-${name}`;

async function plantSound(): Promise<void> {
  const entity = (name: string, kind: string, more: object = {}) => ({
    ...{ key: own(name), kind, name: { zh: `${own(name)}名`, en: own(name) }, mentions: ['s1p1'] },
    ...more,
  });
  const relation = (type: string, subject: string, object: string) => ({
    ...{ type, subject: own(subject), object: own(object), basis: 'INFERRED', evidence: ['s1p1'] },
  });
  const vendors = Array.from({ length: 12 }, (_, at) => entity(`v${at}`, 'Vendor'));
  const models = Array.from({ length: 6 }, (_, at) => entity(`m${at}`, 'Model'));
  await importFixtures(
    database(),
    folderOf({
      'article.yaml': article(own('paper')),
      'entities.yaml': [...vendors, ...models, entity('q', 'Question', { number: 1 })],
      'relations.yaml': models.map((_, at) => relation('BUILDS', `v${at}`, `m${at}`)),
    }),
  );
}

const node = (name: string) => `MATCH (n {key: '${own(name)}'})`;
const built = (at: number) => `MATCH ({key: '${own(`v${at}`)}'})-[r:BUILDS]->()`;

const edits = () => [
  `${node('v0')} REMOVE n.nameZh`,
  `${node('v1')} REMOVE n.nameZh, n.nameEn`,
  `${node('v2')} REMOVE n.folded`,
  `${node('v3')} REMOVE n:Entity`,
  `${node('v4')} SET n:Model`,
  `${node('v5')} REMOVE n:Vendor`,
  `${node('v6')} SET n.key = '${own('v 6')}'`,
  `${node('v7')} SET n.aliases = 'Alias'`,
  `${node('v8')} SET n.figures = ['12 %']`,
  `${node('v9')} SET n.nameEn = '${own('Renamed by hand')}'`,
  `${node('v10')} SET n:Mine, n.mine = 1`,
  `${node('q')} SET n.number = '12'`,
  `${node('paper')} SET n.publishedOn = datetime('2025-03-04T05:06'), n.views = 1.5`,
  `${built(0)} SET r.basis = 'maybe'`,
  `${built(1)} REMOVE r.evidence`,
  `${built(2)} REMOVE r.key`,
  `${built(3)} SET r.evidence = r.evidence[0]`,
  `${node('m4')} MATCH (v {key: '${own('v11')}'}) CREATE (n)-[:BUILDS {basis: 'STATED', evidence: ['a#s1p1']}]->(v)`,
  `${node('m5')} CREATE (n)-[:VARIANT_OF {basis: 'STATED', evidence: ['a#s1p1']}]->(n)`,
];

test('what a hand has left is told by its sort, and fixed where that is safe', async () => {
  await plantSound();
  expect((await examine(database(), { within: prefix() })).findings).toEqual([]);
  for (const edit of edits()) await database().execute({ text: edit, params: {} });

  const lines = async (fix = false) =>
    examinationLines(await examine(database(), { fix, within: prefix() })).map(line =>
      line.replaceAll(`${prefix()}-`, ''),
    );
  const before = await lines();
  expect(before).toMatchSnapshot();
  expect(await lines(true)).toEqual(before.map(line => line.replace('can be fixed', 'fixed')));
  expect(await lines()).toMatchSnapshot();

  // What search and look-ups go by is there again, and what a hand has added stays.
  const { data } = await ask(database(), 'query ($name: String!) { entity(name: $name) { key } }', {
    name: own('renamedbyhand'),
  });
  expect(data!.entity).toEqual({ key: own('v9') });
  expect(await database.rows(`${node('v10')} RETURN n.mine, n:Mine`)).toEqual([[1, true]]);
  expect(await database.rows(`${node('q')} RETURN n.number`)).toEqual([[12]]);
  expect(await database.rows(`${node('v4')} RETURN labels(n)`)).toEqual([
    [expect.not.arrayContaining(['Model'])],
  ]);
});
