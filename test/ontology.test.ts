/** A kind and a relation that a copy of the ontology has beside its own are served by everything: nothing else was written for them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Database } from '../src/neo4j/driver';
import type * as World from './support/world';

const folder = mkdtempSync(join(tmpdir(), 'wuwen-ontology-'));

const KIND = `  Chip: {
    plural: 'chips',
    description: 'A chip on which models are trained.',
    properties: {
      foundry: required('String', 'Who makes it.'),
      node: optional('Int', 'How fine it is, in nanometres.'),
      when: released,
    },
  },
`;
const RELATION = `  TRAINED_ON: {
    from: 'Model',
    to: 'Chip',
    description: 'The model was trained on the chip.',
    out: { trainedOn: { to: 'Chip', description: 'Chips on which this was trained.' } },
    in: { trains: { to: 'Model', description: 'Models that were trained on this.' } },
  },
`;

let world: typeof World;
let database: Database;
let prefix: string;
const own = (key: string) => prefix + key;

/** A part of the shipped domain, with more before a line of it. */
function copyOf(part: string, line: string, more: string): object {
  const copy = join(folder, `${part}.ts`);
  writeFileSync(copy, readFileSync(`src/domain/industry/${part}.ts`, 'utf8').replace(line, `${more}$&`));
  return jest.requireActual(copy);
}

/** Asks for what must be there, without the prefix of its keys. */
async function ask(source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await world.ask(database, source, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data).replaceAll(prefix, ''));
}

beforeAll(async () => {
  jest.doMock('../src/domain/industry/kinds', () => copyOf('kinds', '  Article: {\n', KIND));
  jest.doMock('../src/domain/industry/relations', () => copyOf('relations', '  MENTIONS: {\n', RELATION));
  world = await import('./support/world');
  database = await world.openWorld();
  prefix = world.newPrefix();
}, 120_000);

afterAll(async () => {
  await world.uproot(database, prefix);
  const made = await database.execute({
    text: "SHOW INDEXES YIELD name, labelsOrTypes, owningConstraint WHERE any(of IN labelsOrTypes WHERE of IN ['Chip', 'TRAINED_ON']) RETURN name, owningConstraint",
    params: {},
  });
  for (const [name, constraint] of made)
    await database.execute({ text: `DROP ${constraint ? 'CONSTRAINT' : 'INDEX'} ${name}`, params: {} });
  await database.close();
  rmSync(folder, { recursive: true });
});

const entities = () => [
  {
    key: own('h'),
    kind: 'Chip',
    name: { zh: '甲片', en: own('H') },
    foundry: 'F',
    node: 4,
    when: '2022-03',
    mentions: ['s1p1'],
  },
  {
    key: own('b'),
    kind: 'Chip',
    name: { en: own('B') },
    foundry: 'G',
    aliases: [own('blackish')],
    mentions: ['s1p1'],
  },
  { key: own('m'), kind: 'Model', name: { en: own('M') }, mentions: ['s1p1'] },
  { key: own('n'), kind: 'Model', name: { en: own('N') }, mentions: ['s1p1'] },
];
/** The folder of an article in whose first section everything stands. */
function folderOf(name: string, files: Record<string, object[]>): string {
  const path = join(folder, name);
  mkdirSync(path);
  const article = {
    ...{ key: own(name), title: { en: name }, url: 'https://example.org/', author: 'A', publisher: 'P' },
    ...{ publishedOn: '2025-01-02', paragraphs: [0, 1] },
  };
  for (const [file, content] of Object.entries({ article, ...files }))
    writeFileSync(join(path, `${file}.yaml`), stringify(content));
  return path;
}

const relation = (from: string, to: string) => ({
  ...{ subject: own(from), type: 'TRAINED_ON', object: own(to), evidence: ['s1p1'], basis: 'STATED' },
});

test('constraints, editors’ schemas and styles know them', async () => {
  const { generated } = await import('../src/cli/commands/maintain/schema');
  const files = generated();
  expect(files['cypher/schema.cypher']).toContain('FOR (n:Chip) REQUIRE n.key IS UNIQUE');
  expect(files['cypher/schema.cypher']).toContain('FOR ()-[r:TRAINED_ON]-() REQUIRE r.key IS UNIQUE');
  expect(files['fixtures/entities.schema.json']).toContain('"foundry"');
  expect(files['fixtures/relations.schema.json']).toContain('"TRAINED_ON"');
  expect(files['cypher/browser/style.grass']).toContain('node.Chip {');
  expect(files['schema.graphql']).toContain('type Chip implements Node & Entity {');
});

test('the importer checks and writes them', async () => {
  const { checkFixtures, importFixtures } = await import('../src/ingest/import');
  const told = (path: string) => checkFixtures(path).map(({ message, hint }) => `${message} ${hint}`);
  const incomplete = folderOf('incomplete', {
    entities: [
      { key: own('x'), kind: 'Chip', name: { en: own('X') }, mentions: ['s1p1'] },
      { key: own('y'), kind: 'Model', name: { en: own('Y') }, foundry: 'F', mentions: ['s1p1'] },
    ],
  });
  expect(told(incomplete)).toEqual([expect.stringContaining('foundry'), expect.stringContaining('foundry')]);
  const misled = folderOf('misled', { entities: entities(), relations: [relation('h', 'm')] });
  expect(told(misled)).toEqual([expect.stringMatching(/TRAINED_ON.*Model.*Chip/)]);

  const outcome = await importFixtures(
    database,
    folderOf('paper', {
      entities: entities(),
      relations: [relation('m', 'h'), relation('n', 'h'), relation('n', 'b')],
    }),
  );
  expect([outcome.entities.created, outcome.statements.created]).toEqual([4, 3]);
});

test('types, filters, orders, facets, statements and search serve them', async () => {
  const mine = { key: { startsWith: prefix } };
  const { chips, chip, models, entities, statements, search } = await ask(
    `query ($mine: ChipWhere!, $models: ModelWhere!, $all: EntityWhere!, $trained: StatementWhere!, $text: String!) {
      chips(where: $mine, orderBy: [{ trains: DESC }]) {
        totalCount nodes { key kind foundry node when { text } trains { edges { basis node { key } } } }
        facets(by: TRAINS) { value count }
      }
      chip(name: "${own('blackish')}") { key partOf { totalCount } }
      models(where: $models, orderBy: [{ key: ASC }]) { nodes { key trainedOn(where: { node: { lt: 5 } }) { nodes { key } } } }
      entities(where: $all) { facets(by: KIND) { value count } }
      statements(where: $trained) { totalCount nodes { type subject { key } object { ... on Chip { foundry } } } }
      search(query: $text, kinds: [CHIP]) { nodes { key } }
    }`,
    {
      mine,
      models: { ...mine, trainedOn: { some: { foundry: { eq: 'G' } } } },
      all: mine,
      trained: {
        type: { eq: 'TRAINED_ON' },
        object: { ...mine, kind: { eq: 'CHIP' } },
        subject: { key: { eq: own('m') } },
      },
      text: own('H'),
    },
  );
  expect(chips).toEqual({
    totalCount: 2,
    nodes: [
      {
        ...{ key: 'h', kind: 'CHIP', foundry: 'F', node: 4, when: { text: '2022-03' } },
        trains: { edges: ['m', 'n'].map(key => ({ basis: 'STATED', node: { key } })) },
      },
      {
        ...{ key: 'b', kind: 'CHIP', foundry: 'G', node: null, when: null },
        trains: { edges: [{ basis: 'STATED', node: { key: 'n' } }] },
      },
    ],
    facets: [
      { value: '1', count: 1 },
      { value: '2', count: 1 },
    ],
  });
  expect(chip).toEqual({ key: 'b', partOf: { totalCount: 0 } });
  expect(models).toEqual({ nodes: [{ key: 'n', trainedOn: { nodes: [{ key: 'h' }] } }] });
  expect(entities.facets).toEqual([
    { value: 'MODEL', count: 2 },
    { value: 'CHIP', count: 2 },
  ]);
  expect(statements).toEqual({
    totalCount: 1,
    nodes: [{ type: 'TRAINED_ON', subject: { key: 'm' }, object: { foundry: 'F' } }],
  });
  expect(search.nodes[0]).toEqual({ key: 'h' });
});

test('paths lead over them, and a key that names nothing is told', async () => {
  const { paths, neighborhood, node } = await ask(
    `query ($from: EntityRef!, $to: EntityRef!, $id: ID!) {
      paths(from: $from, to: $to) { paths { steps { isForward statement { type } } } }
      neighborhood(of: $from, types: [TRAINED_ON]) { nodes { key } }
      node(id: $id) { ... on Statement { key } }
    }`,
    {
      ...{ from: { key: own('m') }, to: { key: own('b') } },
      id: Buffer.from(`Statement:TRAINED_ON:${own('m')}:${own('h')}`).toString('base64'),
    },
  );
  expect(paths.paths[0].steps).toEqual(
    [true, false, true].map(isForward => ({ isForward, statement: { type: 'TRAINED_ON' } })),
  );
  expect(neighborhood.nodes).toEqual([{ key: 'm' }, { key: 'h' }]);
  expect(node).toEqual({ key: 'TRAINED_ON:m:h' });
});

test('every export has them', async () => {
  const { formats } = await import('../src/export/formats');
  const { readGraph } = await import('../src/export/graph');
  const { only, textOf } = await import('./export/graph');
  const graph = only(readGraph(database), prefix);
  const [nodes, relations] = await Promise.all([graph.nodes(), graph.relations()].map(collected));
  const read = { nodes: () => nodes, relations: () => relations } as unknown as typeof graph;
  for (const [name, { write }] of Object.entries(formats)) {
    const text = await textOf(write(read, {}));
    if (name !== 'csv-statements') expect([name, text]).toEqual([name, expect.stringMatching(/Chip[^]*F/)]);
    if (name !== 'csv-nodes')
      expect([name, text]).toEqual([name, expect.stringMatching(/TRAINED_ON|trainedOn/)]);
  }
});

async function collected(batches: AsyncIterable<unknown>): Promise<unknown[]> {
  const all = [];
  for await (const batch of batches) all.push(batch);
  return all;
}
