/** A graph with every oddity that a hand leaves in Neo4j Browser, before and after it was fixed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { examinationLines, examine, type Finding } from '../../src/ingest/doctor/examine';
import { readFixture } from '../../src/ingest/fixture/fixture';
import { importFixtures } from '../../src/ingest/import';
import { fixtureFolders } from '../../src/ingest/fixture/folder';
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

const part = (name: string, of: string) =>
  `${node(name)} MATCH (o {key: '${own(of)}'}) CREATE (n)-[:VARIANT_OF {key: 'VARIANT_OF:${own(name)}:${own(of)}', basis: 'STATED', evidence: ['a#s1p1']}]->(o)`;

const edits = () => [
  part('m0', 'm1'),
  part('m1', 'm2'),
  part('m2', 'm0'),
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
  `${node('v11')} SET n.figures = ['{"label":{"zh":"量","en":"amount"},"value":12,"locator":"a#s1p1"}']`,
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

  const look = async (fix = false) => {
    const examination = await examine(database(), { fix, within: prefix() });
    return { ...examination, lines: examinationLines(examination) };
  };
  const before = await look();
  const fixed = await look(true);
  expect(fixed.lines).toEqual(before.lines.map(line => line.replace('can be fixed', 'fixed')));
  const after = await look();
  const page = pageOf(before.findings, after.findings);
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);

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

test('nothing is odd about what the importer writes: the shipped articles', async () => {
  await importFixtures(database(), 'fixtures');
  const shipped = new Set(
    fixtureFolders('fixtures').flatMap(folder => readFixture(folder).entities.map(({ value }) => value.key)),
  );
  const { findings } = await examine(database());
  const own = findings.flatMap(({ what, where }) =>
    where.filter(key => key.split(/[: ]/).some(part => shipped.has(part))).map(key => `${key}: ${what}`),
  );
  expect(own).toEqual([]);
});

const PAGE = 'docs/doctor.md';

/** What doctor finds after those edits, and what is left of it once it has fixed what can be fixed. */
function pageOf(before: readonly Finding[], after: readonly Finding[]): string {
  const own = (text: string) => text.replaceAll(`${prefix()}-`, '');
  const rows = before.map(({ what, where }) => {
    const left = after.find(finding => finding.what === what);
    const keys = where.map(key => `\`${own(key)}\``).join(', ');
    return `| ${what} | ${keys} | ${left ? `${left.where.length} left, for a person` : 'fixed'} |`;
  });
  return `# What doctor finds

\`wuwen doctor\` walks the whole graph, and tells what no import has written; \`--fix\` fixes what can be fixed without a guess, in one
transaction. Admins ask for the same by \`{ stats { oddities { description count fixable keys } } }\`, and a start tells what it
finds at a quick look. Somebody else's nodes are not looked at.

The table is made by a test, which makes each of these edits afresh, as in Neo4j Browser: \`UPDATE_DOCS=1 npx jest
test/ingest/doctor\`. It names v0, v1, …, vendors; m0, m1, …, models; q, a question; paper, their article.

| what is odd | where | after \`--fix\` |
|---|---|---|
${rows.join('\n')}
`;
}
