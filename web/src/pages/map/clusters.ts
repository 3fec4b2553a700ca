/** What a map of trends shows: each trend, and what belongs to those that are opened. */
import type { PictureData, PictureEdge, PictureNode } from '../../picture/data';
import type { Around } from '../../picture/neighbours';
import { placeAround } from './map-places';

/** How many entities are drawn at the most. */
export const DRAWN = 5000;

export type Members = ReadonlyMap<string, Around>;

interface Clustered {
  data: PictureData;
  /** Whether of some opened trend not all is there. */
  cutMembers: boolean;
  /** Whether there is more than is drawn at the most. */
  cutNodes: boolean;
}

export function clustered(
  clusters: readonly PictureNode[],
  opened: readonly string[],
  members: Members,
): Clustered {
  const nodes = new Map(clusters.map(cluster => [cluster.key, cluster]));
  const edges = new Map<string, PictureEdge>();
  let [cutMembers, cutNodes] = [false, false];
  for (const key of opened) {
    const around = members.get(key);
    const cluster = nodes.get(key);
    if (!around || !cluster) continue;
    cutMembers ||= !around.isComplete;
    for (const node of placeAround(cluster, around.nodes)) {
      if (nodes.has(node.key)) continue;
      if (nodes.size < DRAWN) nodes.set(node.key, node);
      else cutNodes = true;
    }
    for (const edge of around.edges) edges.set(edge.key, edge);
  }
  const drawn = [...edges.values()].filter(({ subject, object }) => nodes.has(subject) && nodes.has(object));
  return { data: { nodes: [...nodes.values()], edges: drawn }, cutMembers, cutNodes };
}
