/**
 * Cypher that makes the graph in another Neo4j, as `cypher-shell` reads it: statements that end with `;` at the end
 * of a line. All of them merge, so they may run again.
 */
import { schemaStatements } from '../neo4j/schema';
import { isDate } from '../graph/cypher/properties';
import { relationOf, type End, type Kind, type Relation } from '../ontology';
import type { Graph, NodeRecord, RelationRecord, Value } from './graph';

/** How many records one statement makes. */
const ROWS = 200;

export async function* writeCypher(graph: Graph): AsyncGenerator<string> {
  const constraints = schemaStatements().filter(text => text.startsWith('CREATE CONSTRAINT'));
  yield constraints.map(text => `${text};\n`).join('');
  for await (const batch of graph.nodes()) yield* inGroups(batch, ({ kind }) => kind, nodeStatement);
  for await (const batch of graph.relations()) yield* inGroups(batch, ({ type }) => type, relationStatement);
}

function* inGroups<Row, Name>(
  batch: Row[],
  nameOf: (row: Row) => Name,
  statement: (name: Name, rows: Row[]) => string,
): Iterable<string> {
  for (const name of new Set(batch.map(nameOf))) {
    const rows = batch.filter(row => nameOf(row) === name);
    for (let at = 0; at < rows.length; at += ROWS) yield statement(name, rows.slice(at, at + ROWS));
  }
}

function nodeStatement(kind: Kind, rows: NodeRecord[]): string {
  const items = rows.map(({ key, properties }) => ({ key, properties }));
  const label = labelOf(kind);
  // The kind is a property, too: full-text indexes see no labels.
  const kindToo = label === kind ? '' : `n:${kind}, n.kind = ${literal(kind)}, `;
  return `UNWIND ${list(items)} AS row
MERGE (n:${label} {key: row.key})
SET ${kindToo}n += row.properties;
`;
}

function relationStatement(type: Relation, rows: RelationRecord[]): string {
  const { from, to } = relationOf(type);
  const items = rows.map(({ key, subject, object, properties }) => ({ key, subject, object, properties }));
  return `UNWIND ${list(items)} AS row
MATCH (s:${labelOf(from)} {key: row.subject})
MATCH (o:${labelOf(to)} {key: row.object})
MERGE (s)-[r:${type} {key: row.key}]->(o)
SET r += row.properties;
`;
}

/** The label whose keys are unique: every kind but Article is an Entity. */
const labelOf = (end: End): string => (end === 'Article' ? end : 'Entity');

const list = (rows: Record<string, unknown>[]): string => `[\n${rows.map(row => map(row)).join(',\n')}\n]`;

const map = (values: Record<string, unknown>): string =>
  `{${Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      const nested = typeof value === 'object' && !Array.isArray(value);
      return `${name}: ${nested ? map(value as Record<string, unknown>) : propertyLiteral(name, value as Value)}`;
    })
    .join(', ')}}`;

function propertyLiteral(name: string, value: Value): string {
  if (Array.isArray(value)) return `[${(value as (string | number)[]).map(literal).join(', ')}]`;
  return isDate(name) ? `date(${literal(value as string)})` : literal(value as string | number);
}

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', "'": "\\'", '\\': '\\\\' };

/** A string literal stays on its line, so that only the ends of statements end lines with `;`. */
const literal = (value: string | number): string =>
  typeof value !== 'string'
    ? String(value)
    : `'${value.replace(/[\u0000-\u001F'\\\u007F-\u009F\u2028\u2029]/g, escaped)}'`;

const escaped = (character: string): string =>
  escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
