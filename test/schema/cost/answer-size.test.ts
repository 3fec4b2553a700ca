/** The price of an operation is the number of nodes in its answer, told before the answer is made. */
import fc from 'fast-check';
import { graphql, isObjectType } from 'graphql';
import { createCache } from '../../../src/graph/read/cache';
import type { Database } from '../../../src/neo4j/driver';
import { schema } from '../../../src/schema';
import { createContext } from '../../../src/schema/context';
import { choicesOf } from '../../support/choices';
import { globalId } from '../../support/global-id';
import { filtersFor, type MakeFilter } from '../../support/random-filter';
import { plantRandom, type MemoryGraph } from '../../support/random-graph';
import { randomOperation } from '../../support/random-operation';
import { newPrefix, openWorld, plant, uproot, type Link, type Seed } from '../../support/world';

/** How many nodes GraphQL has made into an answer: it asks each of them for its type; below `Node`, twice. */
let made = 0;
for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
  const { isTypeOf } = type;
  type.isTypeOf = (...args) => {
    const is = isTypeOf!(...args);
    made += is === false ? 0 : 1; // of a large answer it is a promise
    return is;
  };
}

const prefix = newPrefix();
let database: Database;
let graph: MemoryGraph;
let filterOf: MakeFilter;

/** Five models, each of which competes with the four others, and two vendors that build them all. */
const models = ['a', 'b', 'c', 'd', 'e'].map(key => `clique-${key}`);
const vendors = ['v', 'w'].map(key => `clique-${key}`);
const seeds: Seed[] = [
  ...models.map(key => ({ kind: 'Model' as const, key })),
  ...vendors.map(key => ({ kind: 'Vendor' as const, key })),
];
const links: Link[] = [
  ...models.flatMap((one, at) => models.slice(at + 1).map((other): Link => [one, 'COMPETES_WITH', other])),
  ...vendors.flatMap(vendor => models.map((model): Link => [vendor, 'BUILDS', model])),
];

beforeAll(async () => {
  database = await openWorld();
  graph = await plantRandom(database, prefix, { seed: 5, nodes: 8, links: 40 });
  filterOf = filtersFor(graph);
  await plant(database, prefix, seeds, links);
});
afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

async function costOf(
  source: string,
  {
    variables = {},
    readAhead = true,
    maxAnswerNodes = 20_000,
    maxEntries = 20_000,
  }: { variables?: object; readAhead?: boolean; maxAnswerNodes?: number; maxEntries?: number } = {},
) {
  made = 0;
  const contextValue = createContext(createCache(database, { maxBytes: 0, maxEntries }), {
    readAhead,
    maxAnswerNodes,
  });
  const variableValues = variables as Record<string, unknown>;
  const { errors } = await graphql({ schema, source, variableValues, contextValue });
  return { nodes: contextValue.cost.nodes, values: contextValue.cost.values, made, errors };
}

test('it is that number for random operations, whether levels are read ahead or one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async gen => {
      const without = (type: string, field: string) =>
        type === 'Query' && /^(facets|search|paths|neighborhood|nodes?)$/.test(field);
      const range = { graph, filterOf, depth: 3, relations: 4, without };
      const { source, variables } = randomOperation(choicesOf(gen), range);
      if (/\bnodes?\(id/.test(source)) return; // counted twice here
      const conditions = /[wW]here:/.test(source);
      for (const readAhead of [true, false]) {
        const { nodes, made, errors } = await costOf(source, { variables, readAhead });
        expect({ source, errors }).toEqual({ source, errors: undefined });
        if (conditions) expect(nodes).toBeGreaterThanOrEqual(made);
        else expect({ source, nodes }).toEqual({ source, nodes: made });
      }
    }),
    { numRuns: 8 },
  );
});

describe('it counts', () => {
  const model = `model(key: "${prefix}clique-a")`;
  const rivals = 'competesWith(first: 100)';
  it.each([
    ['a node', `{ ${model} { key } }`, 1],
    ['one that is not there', '{ model(key: "no such") { key } }', 0],
    ['entries under nodes', `{ ${model} { ${rivals} { nodes { key } } } }`, 5],
    ['entries under edges', `{ ${model} { ${rivals} { edges { node { key } } } } }`, 5],
    ['both', `{ ${model} { ${rivals} { nodes { key } edges { node { key } } } } }`, 9],
    [
      'aliases, of lists and of what is in them',
      `{ ${model} { a: ${rivals} { nodes { key } n: nodes { key } } b: ${rivals} { nodes { key } } } }`,
      13,
    ],
    [
      'fields that are merged once',
      `{ ${model} { ${rivals} { nodes { key } } ${rivals} { nodes { name } } } }`,
      5,
    ],
    [
      'fragments where they apply',
      `{ ${model} { ...F ... on Entity { key } } } fragment F on Model { ${rivals} { nodes { ... on Product { poweredBy { nodes { key } } } ... on Model { key } } } }`,
      5,
    ],
    ['nothing that is skipped', `{ ${model} { ${rivals} @skip(if: true) { nodes { key } } } }`, 1],
    [
      'levels',
      `{ ${model} { ${rivals} { nodes { ${rivals} { nodes { builtBy { nodes { key } } } } } } } }`,
      1 + 4 + 16 + 32,
    ],
    ['pages', `{ ${model} { ${rivals} { nodes { competesWith(first: 2) { nodes { key } } } } } }`, 1 + 4 + 8],
    [
      'statements and their ends',
      `{ ${model} { statements(first: 100) { nodes { subject { key } object { key } } } } }`,
      1 + 6 * 3,
    ],
    [
      'statements of edges',
      `{ ${model} { ${rivals} { edges { statement { subject { ... on Model { ${rivals} { nodes { key } } } } object { key } } } } } }`,
      1 + 4 * (3 + 4),
    ],
    ['no totals', `{ ${model} { ${rivals} { totalCount } } }`, 1],
    [
      'articles of evidence, as they are read',
      `{ ${model} { ${rivals} { edges { evidence { article { key } } } } } }`,
      1 + 4,
    ],
    ['root fields together', `{ a: ${model} { key } b: ${model} { ${rivals} { nodes { key } } } }`, 6],
  ])('%s', async (_, source, nodes) => {
    const cost = await costOf(source);
    expect(cost.errors).toBeUndefined();
    expect(cost).toMatchObject({ nodes, made: nodes });
  });

  it('nodes by ids, also the same again', async () => {
    const id = globalId('Model', `${prefix}clique-a`);
    const { nodes } = await costOf(
      `{ nodes(ids: ["${id}", "${id}"]) { ... on Model { ${rivals} { nodes { key } } } } }`,
    );
    expect(nodes).toBe(10);
  });

  it('values: leaves, and objects', async () => {
    expect(
      (await costOf(`{ ${model} { key k: key __typename ${rivals} { nodes { key name } } } }`)).values,
    ).toBe(4 + 1 + 4 * 3);
  });
});

describe('an operation that costs too much', () => {
  const deep = (levels: number): string =>
    levels ? `competesWith(first: 100) { nodes { key ${deep(levels - 1)} } }` : '';
  const source = `{ model(key: "${prefix}clique-a") { key ${deep(8)} } }`;

  it('is refused before any of its answer is made, with the field that multiplies most', async () => {
    const { errors, made } = await costOf(source);
    expect(made).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toBe('The answer would have 87,381 nodes; at most 20,000 will do.');
    expect(errors![0]!.originalError).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      hint: expect.stringMatching(
        /^competesWith at model(\.competesWith\.nodes)+\.competesWith gives 4 entries for each of [\d,]+: ask for first: 3 there, or ask in two steps\.$/,
      ),
      details: { cost: { nodes: 87_381, limit: 20_000 } },
    });
  });

  it('passes where what it hints at is done', async () => {
    const { errors, made } = await costOf(source.replaceAll('first: 100', 'first: 3'));
    expect(errors).toBeUndefined();
    expect(made).toBe((3 ** 9 - 1) / 2);
  });

  it('is refused for its values as well', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `n${at}: name`).join(' ');
    const { errors, made } = await costOf(
      `{ model(key: "${prefix}clique-a") { competesWith { nodes { ${names} } } } }`,
      { maxAnswerNodes: 10 },
    );
    expect(made).toBe(0);
    expect(errors![0]!.message).toBe('The answer would have 126 values; at most 100 will do.');
  });

  it('is refused for searches and counts, which cost more than they show', async () => {
    const id = globalId('Model', `${prefix}clique-a`);
    const paths = Array.from(
      { length: 3 },
      (_, at) => `p${at}: paths(from: { id: "${id}" }, to: { id: "${id}" }) { isComplete }`,
    );
    const { errors } = await costOf(`{ ${paths.join(' ')} }`, { maxAnswerNodes: 1_000 });
    expect(errors![0]!.message).toMatch(
      /^With paths, the operation costs as much as an answer of 1,200 nodes/,
    );
  });

  describe('is refused for what it would read', () => {
    const levels = (...pages: number[]): string =>
      pages.reduceRight((below, first) => `competesWith(first: ${first}) { nodes { key ${below} } }`, '');
    const readOf = (maxEntries: number, below: string, readAhead = true) =>
      costOf(`{ model(key: "${prefix}clique-a") { key ${below} } }`, { maxEntries, readAhead });

    // Four rivals, and four of each of these, and so on: what is read is 4, then 4 × 4, then 4 of each of five models. Of six
    // statements the subjects are the model itself and two vendors, of whom there are five each.
    it.each([
      [4 + 16, levels(100, 100)],
      [4 + 16 + 20, levels(100, 100, 100)],
      [4 + 8, levels(100, 2)],
      [
        6 + 6 + 5 + 5,
        'statements { nodes { subject { key ... on Model { statements { nodes { key } } } } } }',
      ],
    ])('%i entries, where it may be one less', async (entries, below) => {
      expect((await readOf(entries, below)).errors).toBeUndefined();
      const { errors, made } = await readOf(entries - 1, below);
      expect(made).toBe(0);
      expect(errors![0]!.originalError).toMatchObject({
        code: 'LIMIT_EXCEEDED',
        message: `The operation reads more than ${entries - 1} entries of the graph.`,
        hint: expect.stringMatching(/^(competesWith|statements) is followed from \d nodes at once: /),
      });
    });

    it('also where levels are read one by one', async () => {
      const { errors } = await readOf(15, levels(100, 100), false);
      expect(errors![0]!.message).toBe('The operation reads more than 15 entries of the graph.');
    });
  });
});
