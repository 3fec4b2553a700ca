/** GraphML, read back by graphology and by networkx. */
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { hard, links, seeds, unwritable, usePlanted } from './graph';
import { onPython, readBack } from './python';

const planted = usePlanted();

it('is read by graphology: every node and relation, with what is known of it', async () => {
  const graph = parse(MultiDirectedGraph, await planted.export('graphml'));
  expect(graph.order).toBe(seeds.length);
  expect(graph.size).toBe(links.length);
  const of = (key: string) => graph.getNodeAttributes(planted.prefix + key);
  for (const [key, text] of Object.entries(hard)) {
    expect(of(key)).toMatchObject({ kind: 'Model', nameZh: text, summaryZh: text });
    expect(JSON.parse(of(key)['aliases'] as string)).toEqual([text, 'plain']);
  }
  expect(of('paper')).toMatchObject({
    kind: 'Article',
    label: hard.quotes,
    views: 2652,
    paragraphs: '[5,17,0]',
  });
  expect(JSON.parse(of('maker')['figures'] as string)).toHaveLength(2);
  const { prefix } = planted;
  const edge = `COMPETES_WITH:${prefix}app:${prefix}quotes`;
  expect(graph.extremities(edge)).toEqual([`${prefix}app`, `${prefix}quotes`]);
  expect(graph.getEdgeAttributes(edge)).toEqual({
    ...{ type: 'COMPETES_WITH', basis: 'INFERRED', evidence: '["paper#s1p1","paper#s1p2"]' },
    ...{ label: 'competes with', weight: 2 },
  });
});

it('replaces what XML cannot write', async () => {
  const text = await planted.export('graphml');
  expect(text).not.toContain('\u0007');
  const graph = parse(MultiDirectedGraph, text);
  expect(graph.getNodeAttribute(`${planted.prefix}bell`, 'summaryEn')).toBe(
    unwritable.replace('\u0007', '\ufffd'),
  );
});

onPython('networkx')('is read by networkx: the same counts, names, types, evidence and dates', async () => {
  const { nodes, edges } = readBack('graphml', await planted.export('graphml')) as {
    nodes: Record<string, Record<string, unknown>>;
    edges: [string, string, string, Record<string, unknown>][];
  };
  expect(Object.keys(nodes)).toHaveLength(seeds.length);
  expect(edges).toHaveLength(links.length);
  for (const [key, text] of Object.entries(hard)) {
    expect(nodes[planted.prefix + key]).toMatchObject({
      kind: 'Model',
      nameZh: text,
      nameEn: `${text} en`,
    });
  }
  const { prefix } = planted;
  expect(nodes[`${prefix}paper`]).toMatchObject({ views: 2652, publishedOn: '2024-02-29' });
  expect(nodes[`${prefix}saying`]).toMatchObject({ kind: 'Claim', mode: 'DOUBT', when: '2024-12~' });
  expect(edges).toContainEqual([
    ...[`${prefix}app`, `${prefix}quotes`, `POWERED_BY:${prefix}app:${prefix}quotes`],
    {
      ...{ type: 'POWERED_BY', label: 'powered by', weight: 1, basis: 'STATED', evidence: '["paper#s1p1"]' },
      ...{ statedBy: '["paper"]', when: '2024', whenFrom: '2024-01-01', whenTo: '2024-12-31' },
    },
  ]);
});
