/** The terms of JSON-LD exports: our vocabulary, and which words of schema.org, PROV and SKOS say the same. */
import { page } from '../domain/current';
import {
  kindNames,
  kindOf,
  relationNames,
  relationOf,
  storedProperties,
  type Kind,
  type StoredType,
} from '../ontology';

const VOCABULARY = 'urn:wuwen:vocabulary:';

/** Characters that no IRI has are percent-encoded, so any key makes one; colons stand in statements' keys. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');

export const nodeIri = (key: string) => `urn:wuwen:node:${encoded(key)}`;
export const statementIri = (key: string) => `urn:wuwen:statement:${encoded(key)}`;

/** A paragraph is a part of its article: its locator is the fragment. */
export function paragraphIri(locator: string): string {
  const [article, place = ''] = locator.split(/#(?=[^#]*$)/) as [string, string?];
  return `${nodeIri(article)}#${encoded(place)}`;
}

/** What kinds and relations are for others. */
const terms = page.terms;

export const typesOf = (kind: Kind): string | string[] => {
  const term = terms.kinds[kind];
  return term ? [kind, term] : kind;
};

/** Our kinds and relations, each with what it is a case of. */
export const vocabulary = (): object[] => [
  ...kindNames.map(kind => ({
    ...{ '@id': VOCABULARY + kind, '@type': 'rdfs:Class' },
    ...{ 'rdfs:comment': kindOf(kind).description },
    ...(terms.kinds[kind] && { 'rdfs:subClassOf': { '@id': terms.kinds[kind] } }),
  })),
  ...relationNames.map(type => ({
    ...{ '@id': VOCABULARY + type, '@type': 'rdf:Property' },
    ...{ 'rdfs:comment': relationOf(type).description },
    ...(terms.relations[type] && { 'rdfs:subPropertyOf': { '@id': terms.relations[type] } }),
  })),
];

const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' });
const iris = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' });
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

export const context = () => ({
  '@version': 1.1,
  '@vocab': VOCABULARY,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  np: 'http://www.nanopub.org/nschema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(kindNames.flatMap(kind => Object.entries(storedProperties(kind)).flatMap(typed))),
  ...{ key: 'schema:identifier', name: inLanguages('schema:name'), prefLabel: inLanguages('skos:prefLabel') },
  aliases: { '@id': 'skos:altLabel', '@container': '@set' },
  ...{ summary: inLanguages('schema:description'), text: inLanguages('schema:text') },
  ...{ title: 'schema:headline', titleEn: { '@id': 'schema:alternativeHeadline', '@language': 'en' } },
  ...{ url: { '@id': 'schema:url', '@type': '@id' }, author: 'schema:author', publisher: 'schema:publisher' },
  ...{ editor: 'schema:editor', publishedOn: { '@id': 'schema:datePublished', '@type': 'xsd:date' } },
  ...{ number: 'schema:position', country: 'schema:addressCountry', claimant: inLanguages('claimant') },
  ...{ figures: { '@container': '@set' }, label: inLanguages('schema:name'), value: 'schema:value' },
  ...{ upTo: 'schema:maxValue', currency: 'schema:currency', locators: { '@container': '@set' } },
  ...Object.fromEntries(['zh', 'en'].map(tag => [tag, { '@id': 'rdfs:label', '@language': tag }])),
  ...{ paragraphs: { '@container': '@list' }, headingsZh: listIn('zh'), headingsEn: listIn('en') },
  ...{ hasPart: iris('schema:hasPart'), isPartOf: iris('schema:isPartOf') },
  ...{ subject: { '@id': 'rdf:subject', '@type': '@id' }, object: { '@id': 'rdf:object', '@type': '@id' } },
  ...{ predicate: { '@id': 'rdf:predicate', '@type': '@vocab' }, evidence: { '@container': '@set' } },
  ...{
    wasDerivedFrom: iris('prov:wasDerivedFrom'),
    statedBy: iris('statedBy'),
    appearance: iris('schema:appearance'),
  },
  ...{ wasAttributedTo: iris('prov:wasAttributedTo') },
  ...{ assertion: { '@id': 'np:hasAssertion', '@type': '@id' } },
  ...{ provenance: { '@id': 'np:hasProvenance', '@type': '@id' } },
  when: { '@type': EDTF },
  ...Object.fromEntries(relationNames.map(type => [type, { '@type': '@id' }])),
});

const listIn = (tag: string) => ({ '@container': '@list', '@language': tag });

/** The context of a property whose values are no plain JSON. */
function typed([name, type]: [string, StoredType]): [string, object][] {
  if (type === 'Date') return [[name, { '@type': 'xsd:date' }]];
  if (type === 'URL') return [[name, { '@type': '@id' }]];
  return [];
}
