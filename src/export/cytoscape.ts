/** Cytoscape's JSON: `{ elements: { nodes, edges } }`, each element under `data`. */
import { figuresOf } from './figures';
import type { Graph, NodeRecord, RelationRecord } from './graph';
import { jsonItems } from './json';

export async function* writeCytoscape(graph: Graph): AsyncGenerator<string> {
  yield '{"format_version":"1.0","generated_by":"wuwen","target_cytoscapejs_version":"~3",';
  yield '"elements":{"nodes":[';
  yield* jsonItems(graph.nodes(), nodeElement);
  yield '],"edges":[';
  yield* jsonItems(graph.relations(), edgeElement);
  yield ']}}\n';
}

function nodeElement({ key, kind, properties }: NodeRecord): object {
  const { folded: _folded, figures, ...rest } = properties;
  const name = properties['nameZh'] ?? properties['title'];
  return { data: { id: key, kind, name, ...rest, ...(figures && { figures: figuresOf(figures) }) } };
}

const edgeElement = ({ key, type, subject, object, properties }: RelationRecord): object => ({
  data: {
    ...{ id: key, source: subject, target: object, type },
    ...{ basis: properties['basis'], evidence: properties['evidence'] },
  },
});
