/**
 * CSV as RFC 4180 has it. Lists are JSON. A text that a spreadsheet would take for a formula gets a `'` before it,
 * which spreadsheets take for "this is text".
 */
import { relationOf } from '../ontology';
import {
  captionOf,
  lookUpProperties,
  nodeProperties,
  relationProperties,
  weightOf,
  type Graph,
  type NodeRecord,
  type RelationRecord,
  type Value,
} from './graph';
import { listText } from './lists';

export interface CsvOptions {
  /** Begin with U+FEFF, by which Excel knows UTF-8. */
  bom?: boolean;
  /** Name the columns as Gephi imports them. */
  gephi?: boolean;
}

type Columns<Row> = Record<string, (row: Row) => Value | undefined>;

const ownColumns = Object.fromEntries(
  nodeProperties
    .filter(name => !lookUpProperties.has(name))
    .map(name => [name, ({ properties }: NodeRecord) => properties[name]]),
);
const statementColumns = Object.fromEntries(
  relationProperties.map(name => [name, ({ properties }: RelationRecord) => properties[name]]),
);

const nodeColumns = ({ gephi }: CsvOptions): Columns<NodeRecord> => ({
  ...(gephi ? { Id: ({ key }) => key, Label: captionOf } : { key: ({ key }) => key }),
  kind: ({ kind }) => kind,
  ...ownColumns,
});

/** In Gephi, `Type` is whether the edge has a direction, so ours is the label. */
const relationColumns = ({ gephi }: CsvOptions): Columns<RelationRecord> => ({
  ...(gephi
    ? {
        ...{ Id: ({ key }) => key, Source: ({ subject }) => subject, Target: ({ object }) => object },
        ...{ Type: ({ type }) => (relationOf(type).symmetric ? 'Undirected' : 'Directed') },
        ...{ Label: ({ type }) => type, Weight: weightOf },
      }
    : {
        ...{ key: ({ key }) => key, type: ({ type }) => type },
        ...{ subject: ({ subject }) => subject, object: ({ object }) => object },
      }),
  ...statementColumns,
});

export const writeNodesCsv = (graph: Graph, options: CsvOptions): AsyncIterable<string> =>
  table(graph.nodes(), nodeColumns(options), options);

export const writeStatementsCsv = (graph: Graph, options: CsvOptions): AsyncIterable<string> =>
  table(graph.relations(), relationColumns(options), options);

async function* table<Row>(
  batches: AsyncIterable<Row[]>,
  columns: Columns<Row>,
  { bom }: CsvOptions,
): AsyncGenerator<string> {
  yield `${bom ? '\uFEFF' : ''}${Object.keys(columns).join(',')}\r\n`;
  const all = Object.entries(columns);
  for await (const batch of batches) {
    yield batch.map(row => `${all.map(([name, read]) => cell(name, read(row))).join(',')}\r\n`).join('');
  }
}

function cell(name: string, value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? disarmed(value) : listText(name, value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Some readers trim what cannot be seen before they look. */
const FORMULA = /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

const disarmed = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
