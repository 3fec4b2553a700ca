/** What Cytoscape holds of a picture. */
import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { kindAppearance } from '../../../../src/appearance';
import { kindName } from '../../words/ontology';
import type { PictureData, PictureEdge, PictureNode } from '../data';

/** Puts the elements in the place of those that are there. Gives the keys of nodes that are new. */
export function replace(
  core: Core,
  { nodes, edges }: PictureData,
  label: (node: PictureNode) => string,
  { from, moves }: { from: string | undefined; moves: boolean },
) {
  const keys = new Set([...nodes.map(({ key }) => key), ...edges.map(({ key }) => key)]);
  const origin = from ? core.getElementById(from) : core.collection();
  const beside = origin.nonempty() ? (origin as unknown as NodeSingular).position() : undefined;
  const fresh: string[] = [];
  core.batch(() => {
    core.elements().forEach(element => {
      if (!keys.has(element.id())) element.remove();
    });
    const added: ElementDefinition[] = [];
    nodes.forEach((node, at) => {
      const there = core.getElementById(node.key);
      if (there.nonempty()) {
        if (there.data('label') !== label(node)) there.data('label', label(node));
        if (moves && node.x !== undefined) there.position({ x: node.x, y: node.y! });
        return;
      }
      fresh.push(node.key);
      added.push(nodeElement(node, label(node), beside && around(beside, at)));
    });
    core.add([...added, ...edges.filter(({ key }) => core.getElementById(key).empty()).map(edgeElement)]);
  });
  return fresh;
}

const around = ({ x, y }: { x: number; y: number }, at: number) => ({
  x: x + 90 * Math.cos(at * 2.4),
  y: y + 90 * Math.sin(at * 2.4),
});

function nodeElement(
  { key, kind, x, y, degree, members }: PictureNode,
  label: string,
  beside?: { x: number; y: number },
): ElementDefinition {
  const { scale, shape } = kindAppearance(kindName(kind));
  const grown = members ? 1.1 + Math.sqrt(members) / 6 : 1 + Math.min(0.5, Math.sqrt(degree ?? 0) / 12);
  return {
    group: 'nodes',
    data: {
      id: key,
      kind: kindName(kind),
      label,
      shape,
      size: Math.round(26 * scale * grown),
      weight: degree ?? 0,
    },
    position: x !== undefined && y !== undefined ? { x, y } : (beside ?? { x: 0, y: 0 }),
  };
}

const edgeElement = ({ key, type, basis, subject, object }: PictureEdge): ElementDefinition => ({
  group: 'edges',
  data: { id: key, source: subject, target: object, type, basis },
});
