/** Places without a layout: the same for the same graph. */
import type { PictureNode } from '../../picture/data';

/** The angle by which a sunflower turns from seed to seed: all directions are filled alike. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** How much room a trend needs for its members. */
const radiusOf = ({ members = 0 }: PictureNode) => 60 + 26 * Math.sqrt(Math.min(members, 500));

/** Trends in a spiral, the greatest in the middle; each has room for what it holds. */
export function placeClusters(clusters: readonly PictureNode[]): PictureNode[] {
  const sorted = [...clusters].sort(
    (a, b) => (b.members ?? 0) - (a.members ?? 0) || (a.key < b.key ? -1 : 1),
  );
  let area = 0;
  return sorted.map((cluster, at) => {
    const room = radiusOf(cluster);
    const distance = at === 0 ? 0 : Math.sqrt(area * 1.5) + room * 0.7;
    area += room * room;
    return {
      ...cluster,
      x: Math.round(distance * Math.cos(at * GOLDEN)),
      y: Math.round(distance * Math.sin(at * GOLDEN)),
    };
  });
}

/** What belongs to a trend, around it. */
export function placeAround(cluster: PictureNode, members: readonly PictureNode[]): PictureNode[] {
  return members
    .filter(({ key }) => key !== cluster.key)
    .map((member, at) => {
      const distance = 60 + 26 * Math.sqrt(at + 1);
      return {
        ...member,
        x: Math.round((cluster.x ?? 0) + distance * Math.cos(at * GOLDEN)),
        y: Math.round((cluster.y ?? 0) + distance * Math.sin(at * GOLDEN)),
      };
    });
}
