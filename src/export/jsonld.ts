/**
 * JSON-LD 1.1. A relation is a triple between its ends, and a reified statement beside it, which has its key, basis
 * and evidence. A graph store can drop either.
 */
import { kindNames, relationNames, storedProperties, type StoredType } from '../ontology';
import { figuresOf } from './figures';
import type { Graph, NodeRecord, RelationRecord } from './graph';
import { jsonItems } from './json';

export async function* writeJsonLd(graph: Graph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context())},"@graph":[`;
  let separator = '\n';
  for await (const text of jsonItems(graph.nodes(), nodeObject)) {
    yield text;
    separator = ',\n';
  }
  yield* jsonItems(graph.relations(), statementObject, separator);
  yield ']}\n';
}

const nodeId = (key: string) => `urn:wuwen:node:${key}`;
const statementId = (key: string) => `urn:wuwen:statement:${key}`;

const context = () => ({
  '@version': 1.1,
  '@vocab': 'urn:wuwen:vocabulary:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: { '@id': 'rdfs:label', '@container': '@language' },
  aliases: { '@id': 'skos:altLabel', '@container': '@set' },
  summary: { '@id': 'rdfs:comment', '@container': '@language' },
  figures: { '@container': '@set' },
  label: { '@id': 'rdfs:label', '@container': '@language' },
  unit: { '@container': '@language' },
  paragraphs: { '@container': '@list' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  evidence: { '@container': '@set' },
  ...Object.fromEntries(relationNames.map(type => [type, { '@type': '@id' }])),
  ...Object.fromEntries(kindNames.flatMap(kind => Object.entries(storedProperties(kind)).flatMap(typed))),
});

/** The context of a property whose values are no plain JSON. */
function typed([name, type]: [string, StoredType]): [string, object][] {
  if (type === 'Date') return [[name, { '@type': 'xsd:date' }]];
  if (type === 'URL') return [[name, { '@type': '@id' }]];
  return [];
}

function nodeObject({ key, kind, properties }: NodeRecord): object {
  const { nameZh, nameEn, summaryZh, summaryEn, figures, folded: _folded, ...rest } = properties;
  return {
    ...{ '@id': nodeId(key), '@type': kind, key },
    ...(nameZh !== undefined && { name: { zh: nameZh, en: nameEn } }),
    ...((summaryZh ?? summaryEn) !== undefined && { summary: { zh: summaryZh, en: summaryEn } }),
    ...rest,
    ...(figures && { figures: figuresOf(figures) }),
  };
}

const statementObject = ({ key, type, subject, object, properties }: RelationRecord): object => ({
  '@id': statementId(key),
  '@type': 'rdf:Statement',
  key,
  subject: { '@id': nodeId(subject), [type]: nodeId(object) },
  predicate: type,
  object: nodeId(object),
  basis: properties['basis'],
  evidence: properties['evidence'],
  ...(properties['when'] !== undefined && { when: properties['when'] }),
});
