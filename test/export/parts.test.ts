/** Exports of a part of the graph, and of a graph that hands have edited: no relation without its ends, in any format. */
import cytoscape, { type ElementsDefinition } from 'cytoscape';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import type { SelectionText } from '../../src/export/selection';
import { selectionOf } from '../../src/export/selection';
import { newPrefix, uproot } from '../support/world';
import { links, seeds, usePlanted } from './graph';

const planted = usePlanted();
const key = (name: string) => planted.prefix + name;

interface Elements {
  nodes: string[];
  edges: string[];
}

async function part(text: SelectionText): Promise<Elements> {
  const { elements } = JSON.parse(await planted.export('cytoscape', {}, text)) as {
    elements: ElementsDefinition;
  };
  const own = (id: unknown) => String(id).replaceAll(planted.prefix, '');
  cytoscape({ headless: true, elements }).destroy(); // it throws where an edge lacks an end
  return {
    nodes: elements.nodes.map(({ data }) => own(data.id)).sort(),
    edges: elements.edges.map(({ data }) => own(data.id)).sort(),
  };
}

describe('a part of the graph', () => {
  it('has the kinds that are named, and the relations among them', async () => {
    const { nodes, edges } = await part({ kinds: 'product,QUESTION,Claim', types: 'ABOUT,CLAIMED_BY' });
    expect(nodes).toEqual(['app', 'saying', 'why']);
    expect(edges).toEqual(['ABOUT:saying:app']);
  });

  it('has the types that are named, and MENTIONS only where they are wanted', async () => {
    const typed = await part({ types: 'variant_of,ASKS_ABOUT' });
    expect(typed.nodes).toHaveLength(seeds.length);
    expect(typed.edges).toEqual(['ASKS_ABOUT:why:quotes', 'VARIANT_OF:xml:quotes']);
    expect((await part({ types: 'VARIANT_OF', mentions: true })).edges).toHaveLength(3);
    expect(selectionOf({ mentions: false }).types).not.toContain('MENTIONS');
    expect(selectionOf({}).types).toContain('MENTIONS');
  });

  it('has what is around a node, but passes no articles and claims', async () => {
    expect((await part({ around: key('why'), types: 'ASKS_ABOUT' })).nodes).toEqual(['quotes', 'why']);
    const { nodes, edges } = await part({
      around: `${key('xml')}:2`,
      types: 'VARIANT_OF,POWERED_BY,COMPETES_WITH',
    });
    expect(nodes).toEqual(['app', 'quotes', 'xml']);
    expect(edges).toEqual(['COMPETES_WITH:app:quotes', 'POWERED_BY:app:quotes', 'VARIANT_OF:xml:quotes']);
    // By its claim, the app would hang together with the maker; by the paper, quotes would.
    expect((await part({ around: `${key('app')}:2`, types: 'ABOUT,CLAIMED_BY' })).nodes).toEqual([
      'app',
      'saying',
    ]);
    expect((await part({ around: `${key('maker')}:2`, types: 'MENTIONS' })).nodes).toEqual([
      'maker',
      'paper',
    ]);
  });

  it('is refused where it names what is not there', async () => {
    expect(() => selectionOf({ kinds: 'Vendor,Firm' })).toThrow('There is no kind "FIRM".');
    expect(() => selectionOf({ types: ' , ' })).toThrow('No type is named.');
    expect(() => selectionOf({ around: 'openai:9' })).toThrow('"openai:9" is no key with a depth.');
    await expect(part({ around: key('nowhere') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

/** Each is one edit in Neo4j Browser. */
const edits = [
  "MATCH (n {key: $p + 'maker'}) REMOVE n.nameZh, n.folded SET n.figures = ['12 %', n.figures[0]], n.aliases = 'A'",
  "MATCH (n {key: $p + 'app'}) REMOVE n.nameZh, n.nameEn SET n.summaryZh = 1.5, n.when = ['x'], n.whenFrom = 5",
  "MATCH (n {key: $p + 'why'}) REMOVE n:Entity SET n.number = '3'",
  "MATCH (n {key: $p + 'xml'}) SET n:Vendor:Mine, n.mine = point({x: 1, y: 2})",
  "MATCH (n {key: $p + 'plus'}) REMOVE n:Model",
  "MATCH (n {key: $p + 'minus'}) REMOVE n.key SET n.test = $p",
  "MATCH (n {key: $p + 'at'}) SET n.key = $p + 'a t'",
  "MATCH (n {key: $p + 'paper'}) SET n.publishedOn = datetime('2025-03-04T05:06'), n.views = 1.5, n.url = 'none', n.paragraphs = 'x', n.headingsZh = 4",
  "MATCH (n {key: $p + 'saying'}) SET n.mode = 'SHOUT', n.evidence = 'paper#s1p1'",
  "MATCH ()-[r {key: 'BUILDS:' + $p + 'maker:' + $p + 'csv'}]->() REMOVE r.evidence SET r.basis = 'maybe', r.when = date('2024-01-01')",
  "MATCH ()-[r {key: 'BUILDS:' + $p + 'maker:' + $p + 'quotes'}]->() REMOVE r.key SET r.evidence = 'paper#s1p1'",
  "MATCH (a {key: $p + 'maker'}) MATCH (b {key: $p + 'csv'}) CREATE (a)-[:BUILDS]->(b) CREATE (b)-[:BUILDS]->(a)",
  "MATCH (a {key: $p + 'quotes'}) CREATE (a)-[:VARIANT_OF]->(a)",
];

describe('a graph that hands have edited', () => {
  /** Without plus, which has no kind, and minus, which has no key; a self-loop more. */
  const counts = [seeds.length - 2, links.length - 2 + 1];
  const copy = newPrefix();
  beforeAll(async () => {
    for (const text of edits) await planted.database.execute({ text, params: { p: planted.prefix } });
  });
  afterAll(async () => {
    await uproot(planted.database, copy);
    const text = 'MATCH (n:Model|Question) WHERE n.test = $p OR n.key STARTS WITH $p DETACH DELETE n';
    await planted.database.execute({ text, params: { p: planted.prefix } });
  });

  it('is whole in Cytoscape', async () => {
    const { nodes, edges } = await part({});
    expect([nodes.length, edges.length]).toEqual(counts);
    expect(nodes).toEqual(expect.arrayContaining(['why', 'a t', 'xml']));
    expect(edges).toContain('BUILDS:maker:quotes');
  });

  it('is whole in GraphML and CSV', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await planted.export('graphml'));
    expect([graph.order, graph.size]).toEqual(counts);
    expect(graph.getNodeAttributes(key('app'))).toEqual({
      label: key('app'),
      kind: 'Product',
      summaryZh: '1.5',
      aliases: '[]',
    });
    const tables = ['csv-nodes', 'csv-statements'] as const;
    const rows = await Promise.all(
      tables.map(async name => parseCsv(await planted.export(name), { columns: true })),
    );
    expect(rows.map(all => all.length)).toEqual(counts);
  });

  it('is whole in JSON-LD, with IRIs alone', async () => {
    const quads = (await jsonld.toRDF(
      JSON.parse(await planted.export('jsonld')) as object,
    )) as unknown as Record<string, { value: string }>[];
    const statements = quads.filter(({ object }) => object!.value.endsWith('#Statement'));
    const keyed = quads.filter(({ predicate }) => predicate!.value === 'https://schema.org/identifier');
    expect([keyed.length - statements.length, statements.length]).toEqual(counts);
  });

  it('is whole in Cypher: Neo4j makes the same of it', async () => {
    const statements = (await planted.export('cypher'))
      .replaceAll(planted.prefix, copy)
      .split(/;\n/)
      .slice(0, -1);
    for (const text of statements) await planted.database.execute({ text, params: {} });
    const made = await planted.database.read({
      text: `MATCH (n:Entity|Article) WHERE n.key STARTS WITH $copy
             RETURN count(DISTINCT n), sum(COUNT { (n)-[]->() })`,
      params: { copy },
    });
    expect(made.rows).toEqual([counts]);
  });
});
