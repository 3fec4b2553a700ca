/** Nodes as the server holds them: a plain object a node, with those properties that were read. */
import {
  kindNames,
  kindOf,
  kindsOf,
  storedProperties,
  type End,
  type Kind,
  type StoredType,
} from '../../ontology';

/** The stored properties that every entity may have, beside its key. */
export const entityProperties = ['nameZh', 'nameEn', 'aliases', 'summaryZh', 'summaryEn', 'figures'] as const;

/** All stored properties of a kind but the key. */
export const propertiesOf = (kind: Kind): string[] => [
  ...(kind === 'Article' ? [] : entityProperties),
  ...Object.keys(storedProperties(kind)),
];

/** The label expression that matches an end: `Model`, `Model|Product`; `Entity` is a label of its own. */
export const labelOf = (end: End): string =>
  end === 'Entity' || kindsOf(end).length === 1 ? end : kindsOf(end).join('|');

/** Cypher for the place of a node's kind among the kinds of `end`; nothing to ask where there is one alone. */
export function kindExpression(node: string, end: End): string {
  const kinds = kindsOf(end);
  if (kinds.length === 1) return '0';
  const cases = kinds.slice(1).map((kind, at) => `WHEN ${node}:${kind} THEN ${at + 1}`);
  return `CASE ${cases.join(' ')} ELSE 0 END`;
}

/** Cypher for a stored property as the server holds it: dates as ISO text. */
export const propertyExpression = (node: string, property: string): string =>
  isDate(property) ? `toStringOrNull(${node}.${property})` : `${node}.${property}`;

/** Whether a stored property is a Neo4j DATE; on this side it is ISO text. */
export const isDate = (property: string): boolean => dates.has(property);

/**
 * Cypher for whether all of the properties can be sorted by: there may be none, or a hand may have written one of another
 * type. The planner takes every test for one that few pass, the bare one the more, and goes another way than by the
 * index; so it is one test, which says nothing to it.
 */
export const isThere = (node: string, ...properties: string[]): string =>
  `coalesce(${properties.map(property => isOfType(`${node}.${property}`, property)).join(' AND ')}, false)`;

/** A number that is too great would not come back from a cursor as it was. */
const isOfType = (value: string, property: string): string =>
  isNumber(property)
    ? `${value} IS :: INTEGER NOT NULL AND -${GREATEST} <= ${value} <= ${GREATEST}`
    : `${value} IS :: ${isDate(property) ? 'DATE' : 'STRING'} NOT NULL`;

const GREATEST = Number.MAX_SAFE_INTEGER;

/** Cypher for the opposite. */
export const isLacking = (node: string, property: string): string => `NOT ${isThere(node, property)}`;

/** Cypher for whether a node has a key that can be served: without one, or with a number for one, it is not. */
export const hasKey = (node: string): string => `${node}.key IS NOT NULL AND ${isThere(node, 'key')}`;

/** The same of one property where there is nothing to plan, since the nodes are found by then. */
export const isSound = (node: string, property: string): string => isOfType(`${node}.${property}`, property);

const isNumber = (property: string): boolean => numbers.has(property);

/** Whether a stored property is a text of any letters; a key is of a few alone. */
export const isText = (property: string): boolean => texts.has(property);

/** Whether a property is stored in each language. */
export const isInLanguages = (property: string): boolean => inLanguages.has(property);

/** Whether a property is a partial date. */
export const isPartialDate = (property: string): boolean => partialDates.has(property);

const ownOf = (...types: StoredType[]) =>
  kindNames.flatMap(kind =>
    Object.entries(storedProperties(kind))
      .filter(([, type]) => types.includes(type))
      .map(([name]) => name),
  );

const dates = new Set(ownOf('Date'));
const numbers = new Set(ownOf('Int'));
const texts = new Set(['nameZh', 'nameEn', ...ownOf('String', 'URL')]);
const partialDates = new Set(ownOf('EDTF'));
const inLanguages = new Set([
  'name',
  'summary',
  ...kindNames.flatMap(kind =>
    Object.entries(kindOf(kind).properties).flatMap(([name, { type }]) =>
      type === 'InLanguages' ? [name] : [],
    ),
  ),
]);
