/**
 * Reads the graph, a batch at a time, in the order of keys, out of the keys' indexes: what is held in memory does not
 * depend on the size of the graph. Each batch is what is stored at its time; it is no snapshot of one moment. What a
 * hand has edited is read as the API serves it: no value is of another type than its property's, and no relation has an
 * end that is not there.
 */
import { figuresOf } from '../graph/explore/figures';
import { usable, usableBasis, usableEvidence, usableParagraphs } from '../graph/plan/usable';
import type { Database, Query } from '../neo4j/driver';
import { propertiesOf, propertyExpression } from '../graph/cypher/properties';
import { kindsOf, relationOf, type End, type Kind, type Relation } from '../ontology';
import { everything, type Selection } from './selection';

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
  /** `basis` (not of MENTIONS), `evidence`, `statedBy`, the articles that state it where others only imply it, `datedBy`, what each says of the date where they differ, and `when`. */
  properties: Record<string, Value>;
}

/** The graph as batches; each iteration reads it anew. */
export interface Graph {
  /** Articles, then entities. */
  nodes(): AsyncIterable<NodeRecord[]>;
  /** All relations, type by type; then those that a hand has made without a key. */
  relations(): AsyncIterable<RelationRecord[]>;
}

/** How many records a batch has at the most. */
export const BATCH = 2_000;

/** All stored properties of nodes, without the key, in the order of the ontology. */
export const nodeProperties: readonly string[] = [
  ...new Set([
    ...kindsOf('Entity').flatMap(propertiesOf),
    'folded',
    'figureTexts',
    ...propertiesOf('Article'),
    'paragraphs',
    'headingsZh',
    'headingsEn',
    'sources',
  ]),
];

export const relationProperties = [
  ...['basis', 'evidence', 'statedBy', 'datedBy'],
  ...['when', 'whenFrom', 'whenTo'],
] as const;

/** What only serves look-ups, and follows from the rest: it goes into another Neo4j, and nowhere else. */
export const lookUpProperties: ReadonlySet<string> = new Set(['folded', 'figureTexts']);

/** What a person calls a node. */
export const captionOf = ({ key, properties }: NodeRecord): string =>
  String(properties['nameZh'] ?? properties['nameEn'] ?? properties['title'] ?? key);

/** How many paragraphs back a relation, at least 1: how thick its line is drawn. */
export const weightOf = ({ properties }: RelationRecord): number =>
  Math.max(1, (properties['evidence'] as readonly string[] | undefined)?.length ?? 0);

export const readGraph = (
  database: Pick<Database, 'read'>,
  { kinds, types, keys }: Selection = everything,
): Graph => ({
  async *nodes() {
    if (kinds.includes('Article')) yield* readNodes(database, 'Article', ['Article'], keys);
    const entities = kindsOf('Entity').filter(kind => kinds.includes(kind));
    if (entities.length === 0) return;
    yield* readNodes(database, 'Entity', entities, keys);
    if (!keys) yield* readUnlabelled(database, entities);
  },
  async *relations() {
    for (const type of types) {
      const ends = endsOf(type, kinds);
      if (ends) yield* readRelations(database, type, ends, keys);
    }
    if (!keys) yield* readKeyless(database, kinds, types);
  },
});

async function* readNodes(
  database: Pick<Database, 'read'>,
  end: 'Article' | 'Entity',
  kinds: readonly Kind[],
  keys: readonly string[] | undefined,
): AsyncGenerator<NodeRecord[]> {
  const conditions = [
    ...['n.key > $after', `n:${kinds.join('|')}`],
    ...(keys ? ['n.key IN $keys'] : []),
    ...(end === 'Entity' ? ['NOT n:Article'] : []),
  ];
  const text = `MATCH (n:${end}) ${keys ? '' : `USING INDEX n:${end}(key)`} WHERE ${conditions.join(' AND ')}
    RETURN ${nodeColumns} ORDER BY n.key LIMIT ${BATCH}`;
  for await (const rows of pagesOf<NodeRow>(database, text, keys)) yield rows.map(nodeRecord);
}

/** Entities that a hand has made, without the label Entity. */
async function* readUnlabelled(
  database: Pick<Database, 'read'>,
  kinds: readonly Kind[],
): AsyncGenerator<NodeRecord[]> {
  const text = `MATCH (n:${kinds.join('|')}) WHERE NOT n:Entity AND NOT n:Article AND n.key > ''
    AND NOT EXISTS { (:Entity {key: n.key}) } RETURN ${nodeColumns} LIMIT ${MADE_BY_HAND}`;
  const { rows } = await database.read({ text, params: {} });
  const records = (rows as NodeRow[]).map(nodeRecord);
  if (records.length > 0) yield distinct(records);
}

/** How many nodes or relations a hand makes at the most. */
const MADE_BY_HAND = 10_000;

const distinct = <Row extends { key: string }>(records: readonly Row[]): Row[] => [
  ...new Map(records.map(record => [record.key, record])).values(),
];

type NodeRow = [key: string, labels: string[], values: unknown[]];

const nodeColumns = `n.key, labels(n), [${nodeProperties.map(name => propertyExpression('n', name)).join(', ')}]`;

/** A node of two kinds counts as one of the first. */
const nodeRecord = ([key, labels, values]: NodeRow): NodeRecord => ({
  key,
  kind: articlesFirst.find(kind => labels.includes(kind))!,
  properties: usableProperties(values),
});

const articlesFirst: readonly Kind[] = ['Article', ...kindsOf('Entity')];

function usableProperties(values: readonly unknown[]): Record<string, Value> {
  const properties: Record<string, Value> = {};
  for (const [at, name] of nodeProperties.entries()) {
    const value = (readers[name] ?? (value => usable(name, value)))(values[at]);
    if (value !== null && value !== undefined) properties[name] = value as Value;
  }
  return properties;
}

/** How those are read that are no properties of the ontology, or have texts that mean something. */
const readers: Record<string, (value: unknown) => unknown> = {
  figures: value =>
    (usable('figures', value) as string[] | null)?.filter(text => figuresOf([text]).length > 0),
  paragraphs: usableParagraphs,
  ...Object.fromEntries(
    [...lookUpProperties, 'headingsZh', 'headingsEn', 'sources'].map(name => [
      name,
      (value: unknown) => (isListOfTexts(value) ? value : null),
    ]),
  ),
};

const isListOfTexts = (value: unknown) =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

type Ends = Record<'from' | 'to', string>;

/** The labels of the ends, of those kinds alone; undefined where one end has none of them. */
function endsOf(type: Relation, kinds: readonly Kind[]): Ends | undefined {
  const [from, to] = (['from', 'to'] as const).map(end =>
    kindsOf(relationOf(type)[end])
      .filter(kind => kinds.includes(kind))
      .join('|'),
  );
  return from && to ? { from, to } : undefined;
}

async function* readRelations(
  database: Pick<Database, 'read'>,
  type: Relation,
  { from, to }: Ends,
  keys: readonly string[] | undefined,
): AsyncGenerator<RelationRecord[]> {
  // The hint keeps the order in the index also where the planner believes that the type has few relations.
  const [hint, within] = keys
    ? ['', 's.key IN $keys AND o.key IN $keys']
    : [`USING INDEX r:${type}(key)`, "s.key > '' AND o.key > ''"];
  const text = `MATCH (s:${from})-[r:${type}]->(o:${to}) ${hint} WHERE r.key > $after AND ${within}
    RETURN r.key, s.key, o.key, [${relationColumns}] ORDER BY r.key LIMIT ${BATCH}`;
  for await (const rows of pagesOf<RelationRow>(database, text, keys))
    yield rows.map(row => relationRecord(type, row));
}

/** Relations that a hand has made, without a key: each gets that of its ends, unless it only repeats one. */
async function* readKeyless(
  database: Pick<Database, 'read'>,
  kinds: readonly Kind[],
  types: readonly Relation[],
): AsyncGenerator<RelationRecord[]> {
  if (types.length === 0) return;
  const text = `MATCH (s)-[r:${types.join('|')}]->(o)
    WHERE r.key IS NOT :: STRING NOT NULL AND s.key > '' AND o.key > ''
    WITH s, r, o, type(r) + ':' + s.key + ':' + o.key AS key
    WHERE NOT EXISTS { (s)-[x]->(o) WHERE x.key = key }
    RETURN key, s.key, o.key, [${relationColumns}], type(r), labels(s), labels(o) LIMIT ${MADE_BY_HAND}`;
  const { rows } = await database.read({ text, params: {} });
  const records = (rows as [...RelationRow, Relation, string[], string[]][]).flatMap(
    ([key, subject, object, values, type, from, to]) =>
      isOf(from, relationOf(type).from, kinds) && isOf(to, relationOf(type).to, kinds)
        ? [relationRecord(type, [key, subject, object, values])]
        : [],
  );
  if (records.length > 0) yield distinct(records);
}

const isOf = (labels: readonly string[], end: End, kinds: readonly Kind[]): boolean =>
  kindsOf(end).some(kind => kinds.includes(kind) && labels.includes(kind));

type RelationRow = [key: string, subject: string, object: string, values: unknown[]];

const relationColumns = relationProperties.map(name => propertyExpression('r', name)).join(', ');

function relationRecord(type: Relation, [key, subject, object, values]: RelationRow): RelationRecord {
  const [basis, evidence, statedBy, datedBy, ...dates] = values;
  const entries: [string, unknown][] = [
    ['basis', type === 'MENTIONS' ? null : usableBasis(basis)],
    ['evidence', usableEvidence(evidence)],
    ['statedBy', isListOfTexts(statedBy) ? statedBy : null],
    ['datedBy', isListOfTexts(datedBy) ? datedBy : null],
    ...dates.map((value, at): [string, unknown] => {
      const name = relationProperties[at + 4]!;
      return [name, usable(name, value)];
    }),
  ];
  const properties = Object.fromEntries(entries.filter(([, value]) => value !== null)) as Record<
    string,
    Value
  >;
  return { key, type, subject, object, properties };
}

/** Pages of a statement that takes `$after` and gives the key first. */
async function* pagesOf<Row extends [key: string, ...unknown[]]>(
  database: Pick<Database, 'read'>,
  text: string,
  keys?: readonly string[],
): AsyncGenerator<Row[]> {
  for (let after = ''; ;) {
    const query: Query = { text, params: { after, ...(keys && { keys }) } };
    const rows = (await database.read(query)).rows as Row[];
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)![0];
  }
}
