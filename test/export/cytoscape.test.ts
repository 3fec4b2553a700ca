/** Cytoscape's JSON, read back by Cytoscape.js. */
import cytoscape, { type ElementsDefinition } from 'cytoscape';
import { hard, links, seeds, usePlanted } from './graph';

const planted = usePlanted();

it('is read by Cytoscape.js: every node and relation, with what is known of it', async () => {
  const { elements } = JSON.parse(await planted.export('cytoscape')) as { elements: ElementsDefinition };
  const graph = cytoscape({ headless: true, elements });
  expect(graph.nodes()).toHaveLength(seeds.length);
  expect(graph.edges()).toHaveLength(links.length);
  const { prefix } = planted;
  const data = (id: string) => graph.getElementById(id).data() as Record<string, unknown>;
  for (const [key, text] of Object.entries(hard)) {
    expect(data(prefix + key)).toMatchObject({ kind: 'Model', name: text, aliases: [text, 'plain'] });
  }
  expect(data(`${prefix}paper`)).toMatchObject({
    kind: 'Article',
    name: hard.quotes,
    paragraphs: [5, 17, 0],
  });
  expect(data(`${prefix}maker`)['figures']).toEqual([
    expect.objectContaining({ value: 74 }),
    expect.objectContaining({ value: 1.5, upTo: 3 }),
  ]);
  expect(data(`COMPETES_WITH:${prefix}app:${prefix}quotes`)).toEqual({
    ...{ id: `COMPETES_WITH:${prefix}app:${prefix}quotes`, type: 'COMPETES_WITH', basis: 'INFERRED' },
    ...{ source: `${prefix}app`, target: `${prefix}quotes`, evidence: ['paper#s1p1', 'paper#s1p2'] },
    weight: 2,
  });
  expect(data(`POWERED_BY:${prefix}app:${prefix}quotes`)).toMatchObject({
    when: '2024',
    statedBy: ['paper'],
  });
  expect(data(`${prefix}saying`)).toMatchObject({ kind: 'Claim', mode: 'DOUBT', when: '2024-12~' });
  expect(graph.getElementById(`${prefix}quotes`).neighborhood('node')).toHaveLength(5);
  graph.destroy();
});
