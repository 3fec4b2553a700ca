/**
 * Any value in every property that a hand can edit, and any text in every filter: nothing but an answer or a complaint
 * comes out. ANY_TEXT_RUNS sets how many are tried.
 */
import fc from 'fast-check';
import { types } from 'neo4j-driver';
import { exportGraph, formats } from '../../src/export/formats';
import { selectionOf } from '../../src/export/selection';
import { Fault } from '../../src/errors';
import { nodeProperties, relationProperties } from '../../src/export/graph';
import type { Database } from '../../src/neo4j/driver';
import { anyText } from '../ingest/any-text';
import { ask, newPrefix, openWorld, plant, uproot } from '../support/world';

const numRuns = Number(process.env.ANY_TEXT_RUNS ?? 8);
const prefix = newPrefix();
let database: Database;

/** Neo4j refuses an index entry of more than about 8 kB, so no hand can write it. */
const shortText = anyText.filter(text => Buffer.byteLength(text) < 2_000);
const anyValue = fc.oneof(
  shortText,
  fc.constantFrom(null, true, 1.5, -1, 2 ** 40, NaN),
  fc.array(shortText, { maxLength: 3 }),
  fc.array(fc.double(), { maxLength: 3 }),
  fc.constantFrom(new types.Date(2024, 2, 29), new types.Duration(1, 2, 3, 4), new types.Point(7203, 1, 2)),
);

beforeAll(async () => {
  database = await openWorld();
  await plant(
    database,
    prefix,
    [
      { kind: 'Vendor', key: 'v' },
      { kind: 'Model', key: 'm' },
      { kind: 'Article', key: 'a', title: 'T', publishedOn: '2025-01-02' },
    ],
    [
      ['v', 'BUILDS', 'm'],
      ['a', 'MENTIONS', 'v'],
    ],
  );
});
afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

const question = `query ($v: String!, $m: String!, $a: String!, $text: String!, $other: String!) {
  vendor(key: $v) {
    name en: name(language: EN) aliases summary country figures { label value unit evidence { locator } }
    builds { totalCount edges { basis evidence { locator } when { text } node { name } } }
  }
  model(key: $m) { name when { text from to } builtBy { nodes { name } } claims { totalCount } }
  article(key: $a) { title url author publishedOn views paragraphs { locator } mentions { nodes { name } } }
  byName: vendors(where: { name: { contains: $text, ignoreCase: true }, alias: { eq: $other } }) { nodes { key } }
  byKey: entities(where: { key: { in: [$text, $other] }, summary: { startsWith: $text } }, orderBy: [{ name: DESC }]) { totalCount }
  models(where: { builtBy: { some: { name: { endsWith: $text } } }, not: { key: { eq: $other } } }, first: 2) { nodes { key } }
  entity(name: $text) { key }
  search(query: $other, first: 2) { nodes { key } }
}`;
const variables = { v: `${prefix}v`, m: `${prefix}m`, a: `${prefix}a` };

/** Only what is meant for whoever asks. */
function expectComplaints(errors: readonly { originalError?: unknown; message: string }[] = []): void {
  for (const { originalError, message } of errors)
    if (!(originalError instanceof Fault)) throw new Error(message, { cause: originalError });
}

test('any value that a hand has written, and any text in a filter, is answered or complained of', async () => {
  const property = fc.constantFrom(...nodeProperties.filter(name => name !== 'key'));
  const edit = fc.dictionary(property, anyValue, { maxKeys: 4 });
  const relation = fc.dictionary(fc.constantFrom(...relationProperties), anyValue, { maxKeys: 2 });
  await fc.assert(
    fc.asyncProperty(
      ...[edit, edit, relation, anyText, anyText],
      async (node, article, edge, text, other) => {
        await database.execute({
          text: `MATCH (v:Vendor {key: $v})-[r:BUILDS]->(m:Model {key: $m}) MATCH (a:Article {key: $a})
                 SET v += $node, m += $node, r += $edge, a += $article`,
          params: { ...variables, node, edge, article },
        });
        expectComplaints((await ask(database, question, { ...variables, text, other })).errors);
        const selection = { ...selectionOf({ types: 'BUILDS,MENTIONS' }), keys: Object.values(variables) };
        let written = '';
        for await (const part of exportGraph(database, formats.jsonld, { selection })) written += part;
        const graph = (JSON.parse(written) as { '@graph': { key?: string }[] })['@graph'];
        expect(graph.filter(({ key }) => key?.includes(prefix))).toHaveLength(5);
      },
    ),
    { numRuns },
  );
});
