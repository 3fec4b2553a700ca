/** GraphML, read back by graphology and by networkx. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { hard, links, seeds, unwritable, usePlanted } from './graph';

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

const runs = (...args: string[]) => spawnSync('python3', args).status === 0;
/** Where Python is missing; on a person's machine, also where it has no networkx, which CI installs. */
const skipped = !runs('--version') || (!process.env['CI'] && !runs('-c', 'import networkx'));

(skipped ? it.skip : it)('is read by networkx: the same counts, names, types and evidence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wuwen-graphml-'));
  try {
    const file = join(folder, 'graph.graphml');
    writeFileSync(file, await planted.export('graphml'));
    const { stdout, stderr, status } = spawnSync('python3', [join(__dirname, 'read-back.py'), file], {
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { nodes, edges } = JSON.parse(stdout) as {
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
    expect(edges).toContainEqual([
      ...[`${prefix}app`, `${prefix}quotes`, `COMPETES_WITH:${prefix}app:${prefix}quotes`],
      expect.objectContaining({
        type: 'COMPETES_WITH',
        basis: 'INFERRED',
        evidence: '["paper#s1p1","paper#s1p2"]',
      }),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
