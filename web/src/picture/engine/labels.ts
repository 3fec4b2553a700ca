/** Where labels find room: below their node, else above it, else nowhere. Those of greater weight come first. */

export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Labelled {
  key: string;
  weight: number;
  node: Box;
  /** The label's width and height. */
  width: number;
  height: number;
  /** How far the label is from its node. */
  gap: number;
}

export type Side = 'below' | 'above' | 'none';

/** The side of each label. Boxes are looked up in a grid, so thousands are no problem. */
export function placeLabels(labelled: readonly Labelled[], cell = 80): Map<string, Side> {
  const grid = createGrid(cell);
  for (const { key, node } of labelled) grid.add(key, shrunk(node));
  const sides = new Map<string, Side>();
  for (const one of [...labelled].sort((a, b) => b.weight - a.weight)) {
    const side = (['below', 'above'] as const).find(side => grid.isFree(one.key, boxOf(one, side)));
    if (side) grid.add(one.key, boxOf(one, side));
    sides.set(one.key, side ?? 'none');
  }
  return sides;
}

/** A label may touch the rim of a node that is not its own. */
const shrunk = ({ x1, y1, x2, y2 }: Box): Box => {
  const by = Math.min(x2 - x1, y2 - y1) / 6;
  return { x1: x1 + by, y1: y1 + by, x2: x2 - by, y2: y2 - by };
};

function boxOf({ node, width, height, gap }: Labelled, side: 'below' | 'above'): Box {
  const middle = (node.x1 + node.x2) / 2;
  const top = side === 'below' ? node.y2 + gap : node.y1 - gap - height;
  return { x1: middle - width / 2, x2: middle + width / 2, y1: top, y2: top + height };
}

function createGrid(cell: number) {
  const cells = new Map<string, { key: string; box: Box }[]>();
  const around = ({ x1, y1, x2, y2 }: Box): string[] => {
    const names: string[] = [];
    for (let x = Math.floor(x1 / cell); x <= Math.floor(x2 / cell); x++) {
      for (let y = Math.floor(y1 / cell); y <= Math.floor(y2 / cell); y++) names.push(`${x},${y}`);
    }
    return names;
  };
  return {
    add(key: string, box: Box) {
      for (const name of around(box)) {
        const there = cells.get(name);
        if (there) there.push({ key, box });
        else cells.set(name, [{ key, box }]);
      }
    },
    /** Whether nothing of others is there. */
    isFree: (key: string, box: Box) =>
      around(box).every(
        name => !cells.get(name)?.some(other => other.key !== key && overlaps(box, other.box)),
      ),
  };
}

const overlaps = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
