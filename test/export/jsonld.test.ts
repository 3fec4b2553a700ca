/** JSON-LD, read back by the processor of its authors. */
import jsonld from 'jsonld';
import { hard, links, seeds, usePlanted } from './graph';

const planted = usePlanted();

interface Term {
  value: string;
  language?: string;
  datatype?: { value: string };
}
type Quad = Record<'subject' | 'predicate' | 'object', Term>;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
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
});

it('has every node with its kind, and its texts with their languages', () => {
  const keys = new Set(
    quads
      .filter(
        ({ predicate, subject }) =>
          predicate.value === word('key') && subject.value.startsWith('urn:wuwen:node:'),
      )
      .map(quad => quad.subject.value),
  );
  expect(keys.size).toBe(seeds.length);
  for (const [key, text] of Object.entries(hard)) {
    expect(about(node(key), `${RDF}type`).map(({ value }) => value)).toEqual([word('Model')]);
    expect(about(node(key), `${RDFS}label`).map(({ value, language }) => [language, value])).toEqual(
      expect.arrayContaining([
        ['zh', text],
        ['en', `${text} en`],
      ]),
    );
  }
});

it('has dates, addresses, numbers and lists as what they are', () => {
  const [published] = about(node('paper'), word('publishedOn'));
  expect([published!.value, published!.datatype!.value]).toEqual([
    '2024-02-29',
    'http://www.w3.org/2001/XMLSchema#date',
  ]);
  expect(about(node('paper'), word('url'))).toEqual([
    expect.objectContaining({ termType: 'NamedNode', value: 'https://example.org/?a=1&b=2' }),
  ]);
  expect(about(node('paper'), word('views'))[0]).toMatchObject({ value: '2652' });
  const figures = about(node('maker'), word('figures')).map(
    ({ value }) => about(value, word('value'))[0]!.value,
  );
  expect(figures.map(Number).sort((a, b) => a - b)).toEqual([1.5, 74]);
  const first = about(node('paper'), word('paragraphs'))[0]!.value;
  expect(about(first, `${RDF}first`)[0]!.value).toBe('5');
});
