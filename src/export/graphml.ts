/** GraphML. It knows no lists, so lists are JSON. */
import { kindNames, storedProperties } from '../ontology';
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

const nodeKeys = ['label', 'kind', ...nodeProperties.filter(name => !lookUpProperties.has(name))];
const edgeKeys = ['label', 'weight', 'type', ...relationProperties];

export async function* writeGraphml(graph: Graph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield nodeKeys.map(name => keyElement('node', name)).join('');
  yield edgeKeys.map(name => keyElement('edge', name)).join('');
  yield '<graph id="wuwen" edgedefault="directed">\n';
  for await (const batch of graph.nodes()) yield batch.map(nodeElement).join('');
  for await (const batch of graph.relations()) yield batch.map(edgeElement).join('');
  yield '</graph>\n</graphml>\n';
}

const numbers = new Set(
  kindNames.flatMap(kind =>
    Object.entries(storedProperties(kind)).flatMap(([name, type]) => (type === 'Int' ? [name] : [])),
  ),
);

const keyElement = (of: 'node' | 'edge', name: string): string =>
  `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${typeOf(name)}"/>\n`;

/** Readers that draw take weights for decimals. */
const typeOf = (name: string) => (name === 'weight' ? 'double' : numbers.has(name) ? 'long' : 'string');

function nodeElement(node: NodeRecord): string {
  const values: Record<string, Value> = { label: captionOf(node), kind: node.kind, ...node.properties };
  return `<node id="${escape(node.key)}">${dataElements('node', nodeKeys, values)}</node>\n`;
}

function edgeElement(relation: RelationRecord): string {
  const { key, type, subject, object, properties } = relation;
  const ends = `source="${escape(subject)}" target="${escape(object)}"`;
  const values: Record<string, Value> = {
    label: labelOf(type),
    weight: weightOf(relation),
    type,
    ...properties,
  };
  return `<edge id="${escape(key)}" ${ends}>${dataElements('edge', edgeKeys, values)}</edge>\n`;
}

/** As a person reads it beside a line: `competes with`. */
const labelOf = (type: string) => type.toLowerCase().replaceAll('_', ' ');

const dataElements = (of: 'node' | 'edge', names: readonly string[], values: Record<string, Value>): string =>
  names
    .filter(name => values[name] !== undefined)
    .map(name => `<data key="${of}-${name}">${escape(textOf(name, values[name]!))}</data>`)
    .join('');

const textOf = (name: string, value: Value): string =>
  typeof value === 'object' ? listText(name, value) : String(value);

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as XML has it. White space that one reader or another folds is written as references; characters that XML 1.0
 * has no way to write become U+FFFD.
 */
const escape = (text: string): string =>
  text.replace(
    /[&<>"\t\n\r\u0085\u2028]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    character =>
      /[\t\n\r\u0085\u2028]/.test(character)
        ? `&#${character.charCodeAt(0)};`
        : (entities[character] ?? '\uFFFD'),
  );
