/**
 * Reads the whole graph, a batch at a time, in the order of keys, out of the keys' indexes: what is held in memory
 * does not depend on the size of the graph. Each batch is what is stored at its time; it is no snapshot of one moment.
 */
import type { Database, Query } from '../neo4j/driver';
import { kindExpression, labelOf, propertiesOf, propertyExpression } from '../graph/cypher/properties';
import { kindsOf, relationNames, type End, type Kind, type Relation } from '../ontology';

export type Value = string | number | readonly string[] | readonly number[];

/** A node: an article or an entity. */
export interface NodeRecord {
  key: string;
  kind: Kind;
  /** As stored, under the stored names, without the key; dates as text. What is absent is left out. */
  properties: Record<string, Value>;
}

/** A statement, or what an article mentions. */
export interface RelationRecord {
  key: string;
  type: Relation;
  /** Keys of the ends. */
  subject: string;
  object: string;
  /** `basis` (not of MENTIONS), `evidence`, and `statedBy`, the articles that state it where others only imply it. */
  properties: Record<string, Value>;
}

/** The graph as batches; each iteration reads it anew. */
export interface Graph {
  /** Articles, then entities. */
  nodes(): AsyncIterable<NodeRecord[]>;
  /** All relations, type by type. */
  relations(): AsyncIterable<RelationRecord[]>;
}

/** How many records a batch has at the most. */
export const BATCH = 2_000;

/** All stored properties of nodes, without the key, in the order of the ontology. */
export const nodeProperties: readonly string[] = [
  ...new Set([
    ...kindsOf('Entity').flatMap(propertiesOf),
    'folded',
    ...propertiesOf('Article'),
    'paragraphs',
    'headingsZh',
    'headingsEn',
    'sources',
  ]),
];

const relationProperties = ['basis', 'evidence', 'statedBy', 'when', 'whenFrom', 'whenTo'] as const;

export const readGraph = (database: Pick<Database, 'read'>): Graph => ({
  async *nodes() {
    yield* readNodes(database, 'Article');
    yield* readNodes(database, 'Entity');
  },
  async *relations() {
    for (const type of relationNames) yield* readRelations(database, type);
  },
});

async function* readNodes(database: Pick<Database, 'read'>, end: End): AsyncGenerator<NodeRecord[]> {
  const kinds = kindsOf(end);
  const columns = nodeProperties.map(name => propertyExpression('n', name));
  const text = `MATCH (n:${labelOf(end)}) WHERE n.key > $after
    RETURN n.key, ${kindExpression('n', end)}, [${columns.join(', ')}] ORDER BY n.key LIMIT ${BATCH}`;
  for await (const rows of pagesOf<[string, number, unknown[]]>(database, text)) {
    yield rows.map(([key, kind, values]) => ({
      key,
      kind: kinds[kind]!,
      properties: named(nodeProperties, values),
    }));
  }
}

async function* readRelations(
  database: Pick<Database, 'read'>,
  type: Relation,
): AsyncGenerator<RelationRecord[]> {
  const columns = relationProperties.map(name => propertyExpression('r', name));
  // The hint keeps the order in the index also where the planner believes that the type has few relations.
  const text = `MATCH (s)-[r:${type}]->(o) USING INDEX r:${type}(key) WHERE r.key > $after
    RETURN r.key, s.key, o.key, [${columns.join(', ')}] ORDER BY r.key LIMIT ${BATCH}`;
  for await (const rows of pagesOf<[string, string, string, unknown[]]>(database, text)) {
    yield rows.map(([key, subject, object, values]) => ({
      ...{ key, type, subject, object },
      properties: named(relationProperties, values),
    }));
  }
}

/** Pages of a statement that takes `$after` and gives the key first. */
async function* pagesOf<Row extends [key: string, ...unknown[]]>(
  database: Pick<Database, 'read'>,
  text: string,
): AsyncGenerator<Row[]> {
  for (let after = ''; ;) {
    const query: Query = { text, params: { after } };
    const rows = (await database.read(query)).rows as Row[];
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)![0];
  }
}

const named = (names: readonly string[], values: readonly unknown[]): Record<string, Value> =>
  Object.fromEntries(names.flatMap((name, at) => (values[at] === null ? [] : [[name, values[at] as Value]])));
