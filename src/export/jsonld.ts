/**
 * JSON-LD 1.1. A relation is a triple between its ends, and a reified statement beside it, which has its key, basis
 * and evidence, and is derived from paragraphs. What somebody claims is no fact of the default graph: as in a
 * nanopublication, a claim has a graph of what is claimed, and one of where that comes from.
 */
import { figuresOf, type Figure } from '../graph/explore/figures';
import { claimTypes } from '../ontology';
import { captionOf, type Graph, type NodeRecord, type RelationRecord, type Value } from './graph';
import { jsonItems } from './json';
import { context, nodeIri, paragraphIri, statementIri, typesOf, vocabulary } from './jsonld-terms';

export async function* writeJsonLd(graph: Graph): AsyncGenerator<string> {
  const terms = vocabulary().map(term => JSON.stringify(term));
  yield `{"@context":${JSON.stringify(context())},"@graph":[\n${terms.join(',\n')}`;
  yield* jsonItems(graph.nodes(), nodeObjects, ',\n');
  yield* jsonItems(graph.relations(), relationObjects, ',\n');
  yield '\n]}\n';
}

const nodeObjects = (node: NodeRecord): object[] =>
  node.kind === 'Claim' ? [nodeObject(node), ...claimGraphs(node)] : [nodeObject(node)];

function nodeObject(node: NodeRecord): object {
  const { key, kind, properties } = node;
  const {
    nameZh,
    nameEn,
    summaryZh,
    summaryEn,
    claimantZh,
    claimantEn,
    figures,
    folded: _folded,
    figureTexts: _texts,
    ...rest
  } = properties;
  const [type, term] = [typesOf(kind)].flat();
  const name = inLanguages(nameZh, nameEn);
  return {
    ...{ '@id': nodeIri(key), '@type': term ? [type, term] : type, key },
    ...(name && { name, ...(term === 'skos:Concept' && { prefLabel: name }) }),
    ...{ summary: inLanguages(summaryZh, summaryEn), claimant: inLanguages(claimantZh, claimantEn) },
    ...rest,
    ...(figures && { figures: figuresOf(figures).map(figureObject) }),
    ...(kind === 'Article' && { hasPart: partsOf(key, properties['paragraphs']) }),
    ...(kind === 'Claim' && { ...graphsOf(key), ...sourcesOf(properties['evidence']) }),
  };
}

const inLanguages = (zh: Value | undefined, en: Value | undefined) =>
  zh === undefined && en === undefined ? undefined : { zh, en };

const figureObject = (figure: Figure): object => ({
  '@type': 'schema:PropertyValue',
  ...figure,
  ...derivedFrom(figure.locators ?? [figure.locator]),
});

/** The paragraphs of an article, of which facts are derived. */
const partsOf = (article: string, counts: Value | undefined): object[] =>
  ((counts ?? []) as readonly number[]).flatMap((count, section) =>
    Array.from({ length: count + 1 }, (_, paragraph) => ({
      ...{ '@id': paragraphIri(`${article}#s${section}p${paragraph}`), '@type': 'Paragraph' },
      ...{ section, paragraph },
    })).slice(section === 0 ? 1 : 0),
  );

const derivedFrom = (locators: readonly string[]) =>
  locators.length > 0 && { wasDerivedFrom: locators.map(paragraphIri) };

/** Paragraphs, and the articles in which they stand. */
const sourcesOf = (evidence: Value | undefined) => {
  const locators = (evidence ?? []) as readonly string[];
  const articles = [...new Set(locators.map(locator => nodeIri(locator.split('#')[0]!)))];
  return { ...derivedFrom(locators), ...(articles.length > 0 && { appearance: articles }) };
};

const graphsOf = (claim: string) => ({
  assertion: `${nodeIri(claim)}#assertion`,
  provenance: `${nodeIri(claim)}#provenance`,
});

/** What is claimed, and where that comes from. */
function claimGraphs(claim: NodeRecord): object[] {
  const { assertion, provenance } = graphsOf(claim.key);
  const { nameZh, nameEn, claimantZh, claimantEn, evidence, when } = claim.properties;
  const text = inLanguages(nameZh, nameEn) ?? { zh: captionOf(claim) };
  const source = { ...derivedFrom((evidence ?? []) as readonly string[]), when };
  return [
    { '@id': assertion, '@graph': [{ '@id': nodeIri(claim.key), text }] },
    {
      '@id': provenance,
      '@graph': [{ '@id': assertion, claimant: inLanguages(claimantZh, claimantEn), ...source }],
    },
  ];
}

function relationObjects(relation: RelationRecord): object[] {
  const { key, type, subject, object, properties } = relation;
  const { evidence, statedBy, ...rest } = properties;
  const triple = { '@id': nodeIri(subject), [type]: nodeIri(object) };
  const statement = {
    ...{ '@id': statementIri(key), '@type': 'rdf:Statement', key },
    ...{ subject: triple, predicate: type, object: nodeIri(object), ...rest },
    ...{ evidence, ...derivedFrom((evidence ?? []) as readonly string[]) },
    ...(statedBy && { statedBy: (statedBy as readonly string[]).map(nodeIri) }),
  };
  return claimTypes.includes(type as never) ? [statement, claimed(relation, triple)] : [statement];
}

/** The relation in its claim's graph: who claims it belongs to its provenance, all else to what is claimed. */
function claimed({ type, subject, object }: RelationRecord, triple: object): object {
  const { assertion, provenance } = graphsOf(subject);
  return type === 'CLAIMED_BY'
    ? { '@id': provenance, '@graph': [{ '@id': assertion, wasAttributedTo: [nodeIri(object)] }] }
    : { '@id': assertion, '@graph': [triple] };
}
