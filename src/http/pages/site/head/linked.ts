/** An entity as JSON-LD, whose IRIs are its own addresses. */
import { isShipped, page } from '../../../../domain/current';
import { entityKinds, relationNames } from '../../../../ontology';
import type { HeadEntity } from './subject';

/** What schema.org calls a kind; all others are terms that are defined here. */
function schemaType(kind: string): string {
  if (isShipped && kind === 'Product') return 'schema:SoftwareApplication'; // as all products of the domain are
  const term = page.terms.kinds[kind] ?? '';
  return term.startsWith('schema:') ? term : 'schema:DefinedTerm';
}

const kindLabel = (kind: string): string =>
  entityKinds.find(name => name.toUpperCase() === kind.toUpperCase().replaceAll('_', '')) ?? kind;

/** JSON-LD 1.1, with the relations as links to other entities, and each statement with its basis and evidence. */
export function linkedEntity(origin: string, entity: HeadEntity): object {
  const iri = (key: string) => `${origin}/e/${encodeURIComponent(key)}`;
  const kind = kindLabel(entity.kind);
  return {
    '@context': contextOf(origin),
    '@id': iri(entity.key),
    '@type': [kind, schemaType(kind)],
    key: entity.key,
    name: { zh: entity.zh, en: entity.en },
    ...(entity.aliases.length > 0 && { aliases: entity.aliases }),
    ...(entity.summaryZh && { summary: { zh: entity.summaryZh, en: entity.summaryEn ?? undefined } }),
    ...relationsOf(entity, iri),
    statements: entity.statements.nodes.map(({ key, type, basis, subject, object, evidence }) => ({
      '@type': 'rdf:Statement',
      key,
      subject: iri(subject.key),
      predicate: type,
      object: iri(object.key),
      basis,
      evidence: evidence.map(({ locator }) => locator),
    })),
  };
}

/** The relations of which the entity is the subject. */
function relationsOf(entity: HeadEntity, iri: (key: string) => string): Record<string, string[]> {
  const links: Record<string, string[]> = {};
  for (const { type, subject, object } of entity.statements.nodes) {
    if (subject.key === entity.key) (links[type] ??= []).push(iri(object.key));
  }
  return links;
}

const contextOf = (origin: string) => ({
  '@version': 1.1,
  '@vocab': `${origin}/schema#`,
  schema: 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  name: { '@id': 'rdfs:label', '@container': '@language' },
  aliases: { '@id': 'skos:altLabel', '@container': '@set' },
  summary: { '@id': 'rdfs:comment', '@container': '@language' },
  statements: { '@container': '@set' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  evidence: { '@container': '@set' },
  ...Object.fromEntries(relationNames.map(type => [type, { '@type': '@id' }])),
});
