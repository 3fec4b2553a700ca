/**
 * Whatever articles say, and in whatever order they are imported and imported again, the graph says what their last
 * versions say: random articles, against a graph that is a few maps.
 */
import fc from 'fast-check';
import { statementKey, type Basis } from '../../src/ontology';
import { factsOf } from '../../src/ingest/fixture/facts';
import type { Fixture } from '../../src/ingest/fixture/fixture';
import { planOf, sizeOf, type Changes, type Plan, type Stored } from '../../src/ingest/write/plan';

/** What one version of an article says of two vendors and two models. */
interface Version {
  article: string;
  /** Each entity's paragraphs. */
  mentions: Record<string, string[]>;
  figures: Record<string, number[]>;
  claims: { subject: string; object: string; basis: Basis; evidence: string[] }[];
}

const articles = ['a', 'b', 'c'];
const vendors = ['v', 'w'];
const models = ['m', 'n'];
const pairs = vendors.flatMap(subject => models.map(object => ({ subject, object })));

const locators = fc.uniqueArray(fc.constantFrom('s0p1', 's1p2', 's1p10', 's2p1'), {
  minLength: 1,
  maxLength: 3,
});
const basis = fc.constantFrom<Basis>('STATED', 'INFERRED');
const entities = [...vendors, ...models];

const version: fc.Arbitrary<Version> = fc.record({
  article: fc.constantFrom(...articles),
  mentions: fc.dictionary(fc.constantFrom(...entities), locators),
  figures: fc.dictionary(fc.constantFrom(...entities), fc.array(fc.integer(), { maxLength: 2 })),
  claims: fc
    .uniqueArray(fc.constantFrom(...pairs), { maxLength: 3 })
    .chain(chosen =>
      fc.tuple(
        ...chosen.map(pair => fc.record({ basis, evidence: locators }).map(said => ({ ...pair, ...said }))),
      ),
    ),
});

test('imports in any order come to the same graph as one import of the last versions', () => {
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 6 }), versions => {
      const step = emptyGraph();
      for (const one of versions) importInto(step, [one]);
      const last = articles.flatMap(article => versions.filter(one => one.article === article).slice(-1));
      const whole = emptyGraph();
      importInto(whole, last);
      expect(step).toEqual(whole);
      expect(sizeOf(planOf(factsOf(last.map(fixtureOf)), stored(step, last)))).toBe(0);
    }),
    { numRuns: 500 },
  );
});

test('a statement is STATED where an article of its evidence states it', () => {
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 6 }), versions => {
      const graph = emptyGraph();
      for (const one of versions) importInto(graph, [one]);
      const last = articles.flatMap(article => versions.filter(one => one.article === article).slice(-1));
      const claims = last.flatMap(({ claims }) => claims);
      const expected = new Map<string, Basis>();
      for (const { subject, object, basis } of claims) {
        const key = statementKey('BUILDS', subject, object);
        if (expected.get(key) !== 'STATED') expected.set(key, basis);
      }
      const found = [...graph.statements.values()].map(
        ({ key, properties }) => [key, properties.basis] as const,
      );
      expect(new Map(found)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

type Graph = Omit<Stored, 'shared'>;

const emptyGraph = (): Graph => ({
  articles: new Map(),
  entities: new Map(),
  statements: new Map(),
  mentions: new Map(),
});

function importInto(graph: Graph, versions: Version[]): void {
  const plan = planOf(factsOf(versions.map(fixtureOf)), stored(graph, versions));
  for (const sort of Object.keys(graph) as (keyof Graph)[]) apply(graph[sort], plan[sort]);
}

function apply<Row extends { key: string }>(
  rows: Map<string, Row>,
  changes: Changes<Plan[keyof Plan]> | object,
): void {
  const { created, changed, removed } = changes as Changes<Row>;
  for (const row of [...created, ...changed]) rows.set(row.key, row);
  for (const { key } of removed) rows.delete(key);
}

/** What the database would be asked for, as cypher/write/stored-*.cypher ask. */
function stored(graph: Graph, versions: Version[]): Stored {
  const imported = versions.map(({ article }) => article);
  const filter = <Row>(rows: Map<string, Row>, keep: (row: Row) => boolean) =>
    new Map([...rows].filter(([, row]) => keep(row)));
  const mentions = filter(graph.mentions, ({ article }) => imported.includes(article));
  const facts = factsOf(versions.map(fixtureOf));
  const touched = new Set([...mentions.values(), ...facts.mentions.values()].map(({ entity }) => entity));
  const found = filter(graph.entities, ({ key }) => touched.has(key));
  const others = [...graph.mentions.values()].filter(({ article }) => !imported.includes(article));
  return {
    articles: filter(graph.articles, ({ key }) => imported.includes(key)),
    entities: found,
    shared: new Set(others.map(({ entity }) => entity).filter(key => found.has(key))),
    statements: filter(graph.statements, ({ subject }) => touched.has(subject)),
    mentions,
  };
}

/** The version as its folder would be read; what it has to say of an entity that it does not mention is left out. */
function fixtureOf({ article, mentions, figures, claims }: Version): Fixture {
  const place = () => ({ file: article, line: 1 });
  const ends = claims.flatMap(({ subject, object }) => [subject, object]);
  const keys = entities.filter(key => mentions[key] || ends.includes(key));
  return {
    folder: article,
    article: { value: { key: article, title: { zh: article }, paragraphs: [9, 9, 9] }, place },
    entities: keys.map(key => ({
      value: {
        key,
        kind: vendors.includes(key) ? ('Vendor' as const) : ('Model' as const),
        name: { zh: key },
        mentions: mentions[key] ?? ['s0p1'],
        figures: (figures[key] ?? []).map(value => ({ label: { zh: '数' }, value, at: 's1p2' })),
      },
      place,
    })),
    relations: claims.map(claim => ({ value: { type: 'BUILDS' as const, ...claim }, place })),
    malformed: new Set(),
    legible: true,
    complaints: [],
  };
}
