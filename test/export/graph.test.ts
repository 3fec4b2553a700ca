/** Reading the whole graph, out of the real database. */
import { foldedNames } from '../../src/graph/cypher/fold';
import { BATCH, readGraph, type NodeRecord, type RelationRecord } from '../../src/export/graph';
import type { Query } from '../../src/neo4j/driver';
import { kindNames, relationNames } from '../../src/ontology';
import { newPrefix, plant, uproot } from '../support/world';
import { links, only, seeds, usePlanted } from './graph';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';

const planted = usePlanted();

const all = async <Row>(batches: AsyncIterable<Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
};

it('gives every node once, with what is stored of it, dates as text', async () => {
  const nodes = await all(only(readGraph(planted.database), planted.prefix).nodes());
  const own = (key: string) => nodes.filter(node => node.key === planted.prefix + key);
  expect(nodes).toHaveLength(seeds.length);
  expect(own('paper')).toEqual([
    {
      key: `${planted.prefix}paper`,
      kind: 'Article',
      properties: Object.fromEntries(
        Object.entries(seeds[0]!).filter(([name]) => name !== 'key' && name !== 'kind'),
      ),
    },
  ]);
  const name = `${planted.prefix}why`;
  expect(own('why')).toEqual([
    {
      key: `${planted.prefix}why`,
      kind: 'Question',
      properties: { nameZh: name, nameEn: name, aliases: [], folded: foldedNames([name]), number: 3 },
    },
  ]);
});

it('gives every relation once, with its ends and what backs it', async () => {
  const { prefix } = planted;
  const relations = await all(only(readGraph(planted.database), prefix).relations());
  expect(relations).toHaveLength(links.length);
  expect(relations.filter(({ type }) => type === 'COMPETES_WITH' || type === 'MENTIONS')).toEqual([
    {
      key: `COMPETES_WITH:${prefix}app:${prefix}quotes`,
      type: 'COMPETES_WITH',
      subject: `${prefix}app`,
      object: `${prefix}quotes`,
      properties: { basis: 'INFERRED', evidence: ['paper#s1p1', 'paper#s1p2'] },
    },
    {
      key: `MENTIONS:${prefix}paper:${prefix}maker`,
      type: 'MENTIONS',
      subject: `${prefix}paper`,
      object: `${prefix}maker`,
      properties: { evidence: ['paper#s1p1', 'paper#s2p0'] },
    },
    expect.objectContaining({ key: `MENTIONS:${prefix}paper:${prefix}quotes` }),
  ]);
});

it('gives articles before entities, and each sort in the order of keys', async () => {
  const nodes = await all(readGraph(planted.database).nodes());
  const articles = nodes.filter(({ kind }) => kind === 'Article').length;
  expect(articles).toBeGreaterThan(0);
  for (const part of [nodes.slice(0, articles), nodes.slice(articles)]) {
    expect(part.map(({ key }) => key)).toEqual(part.map(({ key }) => key).sort(byCodePoint));
  }
  const relations = await all(readGraph(planted.database).relations());
  const types = relations.map(({ type }) => relationNames.indexOf(type));
  expect(types).toEqual([...types].sort((a, b) => a - b));
  expect(new Set(nodes.map(({ kind }) => kind)).size).toBeLessThanOrEqual(kindNames.length);
});

it('goes through more than one batch without a gap or a repetition', async () => {
  const prefix = newPrefix();
  const count = 2 * BATCH + 1;
  const keys = Array.from({ length: count }, (_, at) => `m${String(at).padStart(5, '0')}`);
  await plant(
    planted.database,
    prefix,
    [{ kind: 'Vendor', key: 'maker' }, ...keys.map(key => ({ kind: 'Model' as const, key }))],
    keys.map(key => ['maker', 'BUILDS', key]),
  );
  try {
    const graph = only(readGraph(planted.database), prefix);
    const nodes = (await all<NodeRecord>(graph.nodes())).map(({ key }) => key.slice(prefix.length));
    expect(nodes).toEqual([...keys, 'maker']);
    const relations = await all<RelationRecord>(graph.relations());
    expect(relations.map(({ object }) => object.slice(prefix.length))).toEqual(keys);
  } finally {
    await uproot(planted.database, prefix);
  }
});

it('reads each batch out of an index, in its order, without sorting or scanning', async () => {
  const queries = new Map<string, Query>();
  const { database } = planted;
  const watched = { read: (query: Query) => (queries.set(query.text, query), database.read(query)) };
  await all(readGraph(watched).nodes());
  await all(readGraph(watched).relations());
  // Beside these, two that look for what hands have made.
  const paged = [...queries.values()].filter(({ params }) => 'after' in params);
  expect([paged.length, queries.size]).toEqual([2 + relationNames.length, 4 + relationNames.length]);
  for (const { text, params } of paged) {
    const operators = await operatorsOf(text, params);
    expect(operators.join(' ')).toMatch(/IndexSeekByRange|IndexSeek/);
    expect(operators.filter(name => /Sort|Top|Scan/.test(name))).toEqual([]);
  }
});

const byCodePoint = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

async function operatorsOf(text: string, params: object): Promise<string[]> {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD, NEO4J_DATABASE = 'neo4j' } = process.env;
  const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD!));
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params, { database: NEO4J_DATABASE });
  await driver.close();
  const names: string[] = [];
  const add = ({ operatorType, children }: ProfiledPlan): void => {
    names.push(operatorType.split('@')[0]!);
    children.forEach(add);
  };
  add(summary.plan as ProfiledPlan);
  return names;
}
