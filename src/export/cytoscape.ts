/** Cytoscape's JSON: `{ elements: { nodes, edges } }`, each element under `data`. */
import { figuresOf } from '../graph/explore/figures';
import { captionOf, weightOf, type Graph, type NodeRecord, type RelationRecord } from './graph';
import { jsonItems } from './json';

export async function* writeCytoscape(graph: Graph): AsyncGenerator<string> {
  yield '{"format_version":"1.0","generated_by":"wuwen","target_cytoscapejs_version":"~3",';
  yield '"elements":{"nodes":[';
  yield* jsonItems(graph.nodes(), nodeElement);
  yield '],"edges":[';
  yield* jsonItems(graph.relations(), edgeElement);
  yield ']}}\n';
}

function nodeElement(node: NodeRecord): object {
  const { folded: _folded, figureTexts: _texts, figures, ...rest } = node.properties;
  const names = { id: node.key, kind: node.kind, name: captionOf(node) };
  return { data: { ...names, ...rest, ...(figures && { figures: figuresOf(figures) }) } };
}

const edgeElement = (relation: RelationRecord): object => ({
  data: {
    ...{ id: relation.key, source: relation.subject, target: relation.object, type: relation.type },
    ...{ weight: weightOf(relation), ...relation.properties },
  },
});
