/**
 * Many nodes, each edited by a hand in one of the ways that Neo4j Browser allows: whatever is listed is counted, comes
 * once, in pages of any order and forwards as backwards, and is found by its key. ANY_TEXT_RUNS sets how many edits are
 * tried.
 */
import fc from 'fast-check';
import { isInputObjectType, isLeafType, isNonNullType, isObjectType, getNullableType } from 'graphql';
import { relationProperties } from '../../src/export/graph';
import type { Database } from '../../src/neo4j/driver';
import { kindNames, kindOf, type Kind } from '../../src/ontology';
import { schema } from '../../src/schema';
import { choicesOf, type Choices } from '../support/choices';
import { followed } from '../support/evaluate';
import { editAll, handEdit } from '../support/hand-edits';
import { plantRandom } from '../support/random-graph';
import { ask, newPrefix, openWorld } from '../support/world';

/** Nodes of each kind. */
const EACH = 8;
const numRuns = Math.ceil(Number(process.env.ANY_TEXT_RUNS ?? 100) / (EACH * kindNames.length));
const TIME = 120_000 + 10_000 * numRuns;
let database: Database;

beforeAll(async () => {
  database = await openWorld();
});
afterAll(() => database.close());

type Answer = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

async function answer(source: string): Promise<Answer> {
  const { data, errors } = await ask(database, source);
  if (errors) throw new Error(`${source}: ${errors[0]!.message}`, { cause: errors[0] });
  return data!;
}

test(
  'however many nodes hands have edited, everything is listed once, counted, and found',
  async () => {
    const edits = fc.tuple(...kindNames.flatMap(kind => Array.from({ length: EACH }, () => handEdit(kind))));
    const facts = fc.dictionary(
      fc.constantFrom(...relationProperties),
      fc.oneof(fc.string(), fc.constantFrom(null, 1.5, true), fc.array(fc.string(), { maxLength: 2 })),
      { maxKeys: 2 },
    );
    await fc.assert(
      fc.asyncProperty(
        edits,
        fc.array(facts, { minLength: 10, maxLength: 10 }),
        fc.gen(),
        async (edits, facts, gen) => {
          const prefix = newPrefix();
          const graph = await plantRandom(database, prefix, { seed: 5, nodes: EACH, links: 15 });
          try {
            await database.execute({
              text: 'MATCH (n:Entity|Article) WHERE n.key STARTS WITH $prefix MATCH (n)-[r]->() WITH r ORDER BY r.key WITH collect(r) AS rs UNWIND range(0, size(rs) - 1) AS at WITH rs[at] AS r, $facts[at % size($facts)] AS facts SET r += facts',
              params: { prefix, facts },
            });
            await editAll(database, prefix, graph.nodes, edits);
            await everythingHolds(prefix, choicesOf(gen));
          } finally {
            await database.execute({ text: 'MATCH (n {mark: $prefix}) DETACH DELETE n', params: { prefix } });
          }
        },
      ),
      { numRuns, endOnFailure: true },
    );
  },
  TIME,
);

async function everythingHolds(prefix: string, choices: Choices): Promise<void> {
  const rows = await database.execute({
    text: 'MATCH (n {mark: $prefix}) WHERE n.key IS :: STRING NOT NULL RETURN n.key, labels(n)',
    params: { prefix },
  });
  const there = rows as [string, string[]][];
  const keysOf = (kind: Kind) =>
    there.flatMap(([key, labels]) => (labels.includes(kind) ? [key] : [])).sort();
  const kindsOf = new Map(
    there.map(([key, labels]) => [key, labels.filter(label => kindNames.includes(label as Kind)).length]),
  );
  for (const kind of kindNames) {
    const list = `${kindOf(kind).plural}(where: { key: { startsWith: "${prefix}" } }, first: 100`;
    const { whole } = await answer(`{ whole: ${list}) { totalCount nodes { ${leavesOf(kind)} } } }`);
    const keys = whole.nodes.map((node: Answer) => node.key);
    expect([kind, keys, whole.totalCount]).toEqual([kind, keysOf(kind), keys.length]);
    const found = await answer(
      `{ ${keys.map((key: string, at: number) => `n${at}: ${lowered(kind)}(key: ${JSON.stringify(key)}) { key }`).join(' ')} a: __typename }`,
    );
    // What has two kinds is looked up as one of them.
    const ofOne = keys.filter((key: string) => (kindsOf.get(key) ?? 0) < 2);
    expect(ofOne.map((key: string) => found[`n${keys.indexOf(key)}`]?.key)).toEqual(ofOne);
  }
  for (const kind of choices.some(kindNames, 4)) {
    const order = orderOf(kind, choices);
    const list = `${kindOf(kind).plural}(where: { key: { startsWith: "${prefix}" } }, orderBy: ${order}`;
    expect([kind, order, await paged(list, '', data => data)]).toEqual([kind, order, keysOf(kind)]);
    const fields = relationsOf(kind);
    const [field, key] = [choices.one(fields), keysOf(kind).find(key => kindsOf.get(key) === 1)];
    if (!field || !key) continue;
    const of = orderOf(followed(kind, field)!.to, choices);
    await paged(
      `of: ${lowered(kind)}(key: ${JSON.stringify(key)}) { page: ${field}(orderBy: ${of}`,
      '}',
      data => data.of,
    );
  }
}

/** The keys of all pages, sorted: the same forwards and backwards, each once, and as many as were counted. */
async function paged(list: string, end: string, pick: (data: Answer) => Answer): Promise<string[]> {
  const [forwards, backwards] = [[] as string[], [] as string[]];
  let total = 0;
  for (const [way, beyond, read] of [
    ['first', 'after', forwards],
    ['last', 'before', backwards],
  ] as const) {
    for (let cursor = ''; ;) {
      const data = await answer(
        `{ ${list.replace(/^(?!of: )/, 'page: ')}, ${way}: 3${cursor}) { totalCount edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${end} }`,
      );
      const { edges, pageInfo, totalCount } = pick(data).page;
      const keys = edges.map((edge: Answer) => edge.node.key);
      if (way === 'first') read.push(...keys);
      else read.unshift(...keys);
      total = totalCount;
      if (read.length > 300) throw new Error(`The pages of ${list} do not end.`);
      if (!(way === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
      cursor = `, ${beyond}: "${way === 'first' ? pageInfo.endCursor : pageInfo.startCursor}"`;
    }
  }
  expect([list, backwards]).toEqual([list, forwards]);
  expect([list, new Set(forwards).size]).toEqual([list, forwards.length]);
  if (!end) expect([list, total]).toEqual([list, forwards.length]);
  return [...forwards].sort();
}

const lowered = (kind: Kind) => kind[0]!.toLowerCase() + kind.slice(1);

/** The fields that are values. */
function leavesOf(kind: Kind): string {
  const type = schema.getType(kind);
  if (!isObjectType(type)) throw new Error(kind);
  return Object.values(type.getFields())
    .filter(
      field => isLeafType(getNullableType(field.type)) && !field.args.some(({ type }) => isNonNullType(type)),
    )
    .map(({ name }) => name)
    .join(' ');
}

const relationsOf = (kind: Kind): string[] => {
  const type = schema.getType(kind);
  return isObjectType(type) ? Object.keys(type.getFields()).filter(name => followed(kind, name)) : [];
};

function orderOf(end: string, choices: Choices): string {
  const type = schema.getType(`${end}Order`);
  if (!isInputObjectType(type)) throw new Error(`${end} has no order.`);
  const terms = choices.some(Object.keys(type.getFields()), 3);
  return `[${terms.map(name => `{ ${name}: ${choices.one(['ASC', 'DESC'])} }`).join(', ')}]`;
}
