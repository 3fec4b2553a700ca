/** Random filters over a random graph: the database keeps what an evaluation in memory keeps. */
import fc from 'fast-check';
import { isObjectType } from 'graphql';
import type { Database } from '../../../src/neo4j/driver';
import { kindNames, kindOf } from '../../../src/ontology';
import { schema } from '../../../src/schema';
import { choicesOf } from '../../support/choices';
import { follow, followed, keepsEdge, keepsNode, keepsStatement } from '../../support/evaluate';
import { filtersFor, type MakeFilter } from '../../support/random-filter';
import { plantRandom, type MemoryGraph } from '../../support/random-graph';
import { ask, newPrefix, openWorld, uproot } from '../../support/world';

const prefix = newPrefix();
let database: Database;
let graph: MemoryGraph;
let filterOf: MakeFilter;

beforeAll(async () => {
  database = await openWorld();
  graph = await plantRandom(database, prefix, { seed: 7, nodes: 12, links: 30 });
  filterOf = filtersFor(graph);
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

test('a list keeps what its filter says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kindNames), fc.gen(), async (kind, gen) => {
      const where = filterOf(`${kind}Where`, choicesOf(gen));
      const list = kindOf(kind).plural;
      const { data, errors } = await ask(
        database,
        `query ($where: ${kind}Where!) { list: ${list}(where: $where, first: 100) { totalCount nodes { key } } }`,
        { where: { and: [{ key: { startsWith: prefix } }, where] } },
      );
      const expected = keys(
        graph.nodes.filter(node => node.kind === kind && keepsNode(graph, where, node, kind)),
      );
      expect({ where, errors, keys: data && keysOf(data.list), total: data?.list.totalCount }).toEqual({
        where,
        errors: undefined,
        keys: expected,
        total: expected.length,
      });
    }),
    { numRuns: 20 },
  );
});

test('a relation keeps, of each parent, what its filter of ends and its filter of relations say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...relationArguments()), fc.gen(), async ({ kind, field }, gen) => {
      const follows = followed(kind, field)!;
      const where = filterOf(`${follows.to}Where`, choicesOf(gen));
      const edge = filterOf('EdgeWhere', choicesOf(gen));
      const { data, errors } = await ask(
        database,
        `query ($own: ${kind}Where!, $where: ${follows.to}Where!, $edge: EdgeWhere!) {
          list: ${kindOf(kind).plural}(where: $own, first: 100) {
            nodes { key ends: ${field}(where: $where, edge: $edge, first: 100) { totalCount nodes { key } } }
          }
        }`,
        { own: { key: { startsWith: prefix } }, where, edge },
      );
      const expected = graph.nodes
        .filter(node => node.kind === kind)
        .map(parent => {
          const kept = follow(graph, parent, follows)
            .filter(({ link, node }) => keepsEdge(edge, link) && keepsNode(graph, where, node, follows.to))
            .map(({ node }) => node);
          return [parent.key, keys(kept), kept.length];
        })
        .sort();
      const actual = data?.list.nodes.map(({ key, ends }: any) => [key, keysOf(ends), ends.totalCount]); // eslint-disable-line @typescript-eslint/no-explicit-any
      expect({ where, edge, errors, actual }).toEqual({ where, edge, errors: undefined, actual: expected });
    }),
    { numRuns: 16 },
  );
});

test('the list of statements keeps what its filter says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async gen => {
      const where = filterOf('StatementWhere', choicesOf(gen), 2);
      const { data, errors } = await ask(
        database,
        `query ($where: StatementWhere!) { list: statements(where: $where, first: 100) { totalCount nodes { key } } }`,
        { where: { and: [{ subject: { key: { startsWith: prefix } } }, where] } },
      );
      const expected = keys(
        graph.links.filter(link => link.relation !== 'MENTIONS' && keepsStatement(graph, where, link)),
      );
      expect({ where, errors, keys: data && keysOf(data.list), total: data?.list.totalCount }).toEqual({
        where,
        errors: undefined,
        keys: expected.slice(0, 100),
        total: expected.length,
      });
    }),
    { numRuns: 10 },
  );
});

const keys = (items: { key: string }[]) => items.map(({ key }) => key).sort();
const keysOf = (list: { nodes: { key: string }[] }) => list.nodes.map(({ key }) => key);

/** Every field of every kind that takes a filter of ends. */
const relationArguments = () =>
  kindNames.flatMap(kind => {
    const type = schema.getType(kind);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    return fields.filter(field => followed(kind, field)).map(field => ({ kind, field }));
  });
