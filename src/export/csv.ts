/**
 * CSV as RFC 4180 has it. Lists are JSON. A text that a spreadsheet would take for a formula gets a `'` before it,
 * which spreadsheets take for "this is text".
 */
import { listText } from './figures';
import { nodeProperties, type Graph, type Value } from './graph';

/** `folded` only serves look-ups. */
const nodeColumns = ['key', 'kind', ...nodeProperties.filter(name => name !== 'folded')];
const relationColumns = ['key', 'type', 'subject', 'object', 'basis', 'evidence'];

export async function* writeNodesCsv(graph: Graph): AsyncGenerator<string> {
  yield header(nodeColumns);
  for await (const batch of graph.nodes()) {
    yield batch.map(({ properties, ...rest }) => line(nodeColumns, { ...rest, ...properties })).join('');
  }
}

export async function* writeStatementsCsv(graph: Graph): AsyncGenerator<string> {
  yield header(relationColumns);
  for await (const batch of graph.relations()) {
    yield batch.map(({ properties, ...rest }) => line(relationColumns, { ...rest, ...properties })).join('');
  }
}

const header = (columns: readonly string[]): string => `${columns.join(',')}\r\n`;

const line = (columns: readonly string[], values: Record<string, Value>): string =>
  `${columns.map(name => cell(name, values[name])).join(',')}\r\n`;

function cell(name: string, value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? disarmed(value) : listText(name, value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const disarmed = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
