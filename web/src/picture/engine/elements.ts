/** What Cytoscape holds of a picture. */
import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { kindAppearance } from '../../../../src/appearance';
import { kindName } from '../../words/ontology';
import type { PictureData, PictureEdge, PictureNode } from '../data';

interface Place {
  x: number;
  y: number;
}

interface Before {
  /** What new nodes come from, and stand beside. */
  from: string | undefined;
  /** Whether the places that nodes come with are others than before. */
  moves: boolean;
  /** Where nodes were that have been taken out: they come back there. */
  left: Map<string, Place>;
}

/** Puts the elements in the place of those that are there. Gives the keys of nodes that are new. */
export function replace(
  core: Core,
  { nodes, edges }: PictureData,
  label: (node: PictureNode) => string,
  { from, moves, left }: Before,
): string[] {
  const keys = new Set([...nodes.map(({ key }) => key), ...edges.map(({ key }) => key)]);
  const origin = from ? core.getElementById(from) : core.collection();
  const beside = origin.nonempty() ? (origin as unknown as NodeSingular).position() : undefined;
  const fresh: string[] = [];
  core.batch(() => {
    core.elements().forEach(element => {
      if (keys.has(element.id())) return;
      if (element.isNode()) left.set(element.id(), { ...element.position() });
      element.remove();
    });
    const added: ElementDefinition[] = [];
    nodes.forEach((node, at) => {
      const there = core.getElementById(node.key);
      if (there.nonempty()) {
        if (there.data('label') !== label(node)) there.data('label', label(node));
        if (moves && node.x !== undefined) there.position({ x: node.x, y: node.y! });
        return;
      }
      const was = moves ? undefined : left.get(node.key);
      if (!was) fresh.push(node.key);
      added.push(nodeElement(node, label(node), was ?? placeOf(node) ?? (beside && around(beside, at))));
    });
    core.add([...added, ...edges.filter(({ key }) => core.getElementById(key).empty()).map(edgeElement)]);
  });
  return fresh;
}

const placeOf = ({ x, y }: PictureNode): Place | undefined =>
  x !== undefined && y !== undefined ? { x, y } : undefined;

const around = ({ x, y }: Place, at: number): Place => ({
  x: x + 90 * Math.cos(at * 2.4),
  y: y + 90 * Math.sin(at * 2.4),
});

function nodeElement(
  { key, kind, degree, members }: PictureNode,
  label: string,
  position: Place = { x: 0, y: 0 },
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
    position,
  };
}

const edgeElement = ({ key, type, basis, subject, object }: PictureEdge): ElementDefinition => ({
  group: 'edges',
  data: { id: key, source: subject, target: object, type, basis },
});
