/** JSON-LD, read back by the processor of its authors, and by rdflib. */
import jsonld from 'jsonld';
import { hard, links, seeds, usePlanted } from './graph';
import { onPython, readBack } from './python';

const planted = usePlanted();

interface Term {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}
type Quad = Record<'subject' | 'predicate' | 'object' | 'graph', Term>;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SCHEMA = 'https://schema.org/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const PROV = 'http://www.w3.org/ns/prov#';
const word = (name: string) => `urn:wuwen:vocabulary:${name}`;
const node = (key: string) => `urn:wuwen:node:${planted.prefix}${key}`;

let quads: Quad[];
beforeAll(async () => {
  const document = JSON.parse(await planted.export('jsonld')) as object;
  quads = (await jsonld.toRDF(document)) as unknown as Quad[];
});

const about = (subject: string, predicate: string) =>
  quads
    .filter(quad => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(quad => quad.object);

it('has a statement for every relation, and a triple between its ends', () => {
  const statements = quads
    .filter(({ object }) => object.value === `${RDF}Statement`)
    .map(quad => quad.subject.value);
  expect(new Set(statements).size).toBe(links.length);
  const reified = statements.map(id =>
    ['subject', 'predicate', 'object'].map(part => about(id, RDF + part).map(({ value }) => value)),
  );
  for (const [subject, predicate, object] of reified) {
    expect([subject, predicate, object].map(values => values!.length)).toEqual([1, 1, 1]);
    expect(about(subject![0]!, predicate![0]!).map(({ value }) => value)).toContain(object![0]);
  }
});

it('tells what backs a statement', () => {
  const { prefix } = planted;
  const id = `urn:wuwen:statement:COMPETES_WITH:${prefix}app:${prefix}quotes`;
  expect(about(id, word('basis')).map(({ value }) => value)).toEqual(['INFERRED']);
  expect(about(id, word('evidence')).map(({ value }) => value)).toEqual(['paper#s1p1', 'paper#s1p2']);
  expect(about(id, `${PROV}wasDerivedFrom`).map(({ value }) => value)).toEqual([
    'urn:wuwen:node:paper#s1p1',
    'urn:wuwen:node:paper#s1p2',
  ]);
  const dated = `urn:wuwen:statement:POWERED_BY:${prefix}app:${prefix}quotes`;
  expect(about(dated, word('when'))[0]).toMatchObject({
    value: '2024',
    datatype: { value: 'http://id.loc.gov/datatypes/edtf/EDTF' },
  });
  expect(about(dated, word('statedBy')).map(({ value }) => value)).toEqual(['urn:wuwen:node:paper']);
});

it('has every node with its kind, and its texts with their languages', () => {
  const keys = new Set(
    quads
      .filter(
        ({ predicate, subject }) =>
          predicate.value === `${SCHEMA}identifier` && subject.value.startsWith('urn:wuwen:node:'),
      )
      .map(quad => quad.subject.value),
  );
  expect(keys.size).toBe(seeds.length);
  for (const [key, text] of Object.entries(hard)) {
    expect(about(node(key), `${RDF}type`).map(({ value }) => value)).toEqual([
      word('Model'),
      `${SCHEMA}SoftwareApplication`,
    ]);
    expect(about(node(key), `${SCHEMA}name`).map(({ value, language }) => [language, value])).toEqual(
      expect.arrayContaining([
        ['zh', text],
        ['en', `${text} en`],
      ]),
    );
  }
});

it('has dates, addresses, numbers and lists as what they are', () => {
  const [published] = about(node('paper'), `${SCHEMA}datePublished`);
  expect([published!.value, published!.datatype!.value]).toEqual([
    '2024-02-29',
    'http://www.w3.org/2001/XMLSchema#date',
  ]);
  expect(about(node('paper'), `${SCHEMA}url`)).toEqual([
    expect.objectContaining({ termType: 'NamedNode', value: 'https://example.org/?a=1&b=2' }),
  ]);
  expect(about(node('paper'), word('views'))[0]).toMatchObject({ value: '2652' });
  const figures = about(node('maker'), word('figures')).map(
    ({ value }) => about(value, `${SCHEMA}value`)[0]!.value,
  );
  expect(figures.map(Number).sort((a, b) => a - b)).toEqual([1.5, 74]);
  const first = about(node('paper'), word('paragraphs'))[0]!.value;
  expect(about(first, `${RDF}first`)[0]!.value).toBe('5');
});

it('has what somebody claims in a graph of its own, and where that comes from in another', () => {
  const { prefix } = planted;
  const claim = node('saying');
  const inGraph = (part: string) =>
    quads
      .filter(({ graph }) => graph.value === `${claim}#${part}`)
      .map(({ predicate, object }) => [predicate.value, object.value]);
  expect(about(claim, `${RDF}type`).map(({ value }) => value)).toContain(`${SCHEMA}Claim`);
  expect(inGraph('assertion')).toEqual(
    expect.arrayContaining([
      [`${SCHEMA}text`, 'Said'],
      [word('ABOUT'), node('app')],
    ]),
  );
  expect(inGraph('provenance')).toEqual(
    expect.arrayContaining([
      [`${PROV}wasDerivedFrom`, 'urn:wuwen:node:paper#s1p1'],
      [`${PROV}wasAttributedTo`, `urn:wuwen:node:${prefix}maker`],
      [word('when'), '2024-12~'],
    ]),
  );
});

it('has IRIs alone, whatever the keys, and SKOS terms', async () => {
  await planted.database.execute({
    text: `CREATE (:Trend:Entity {key: $prefix + 'a b/<"云">%', nameZh: '潮', nameEn: 'T', aliases: ['t']})`,
    params: { prefix: planted.prefix },
  });
  const document = JSON.parse(await planted.export('jsonld')) as object;
  const all = (await jsonld.toRDF(document)) as unknown as Quad[];
  const named = all.flatMap(quad => Object.values(quad).filter(term => term.termType === 'NamedNode'));
  const wrong = named.filter(({ value }) => !/^[a-z]+:[^\s<>"{}|\\^`]+$/.test(value));
  expect(wrong).toEqual([]);
  const trend = `urn:wuwen:node:${planted.prefix}a%20b%2F%3C%22%E4%BA%91%22%3E%25`;
  const of = all.filter(({ subject }) => subject.value === trend).map(quad => quad.predicate.value);
  expect(of).toEqual(expect.arrayContaining([`${SKOS}prefLabel`, `${SKOS}altLabel`]));
  await planted.database.execute({
    text: `MATCH (n:Entity) WHERE n.key STARTS WITH $prefix + 'a b' DETACH DELETE n`,
    params: { prefix: planted.prefix },
  });
});

onPython('rdflib')('is read by rdflib: the same counts, each statement with its paragraphs', async () => {
  await planted.database.execute({
    text: `MATCH (a:Article {key: $prefix + 'paper'}) MATCH (c:Entity {key: $prefix + 'saying'})
           MATCH (:Entity {key: $prefix + 'app'})-[r:POWERED_BY]->()
           SET c.evidence = [a.key + '#s1p1'], r.evidence = [a.key + '#s1p17']`,
    params: { prefix: planted.prefix },
  });
  expect(readBack('jsonld', await planted.export('jsonld'))).toEqual({
    ...{ nodes: seeds.length, statements: links.length, claims: 1, sourced_statements: 1 },
  });
});
