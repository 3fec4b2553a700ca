/** Where labels find room: below their node, above or beside it, else nowhere. Those of greater weight come first. */

export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Labelled {
  key: string;
  weight: number;
  /** Whether its name is looked for first: where it finds no room, it may lie on nodes whose names are not. */
  told: boolean;
  node: Box;
  /** The label's width and height. */
  width: number;
  height: number;
  /** How far the label is from its node. */
  gap: number;
}

const sides = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof sides)[number] | 'none';

/** The side of each label, not beyond `within`. Boxes are looked up in a grid, so thousands are no problem. */
export function placeLabels(labelled: readonly Labelled[], cell = 80, within?: Box): Map<string, Side> {
  const isSeen = ({ x1, x2 }: Box) => !within || (x1 >= within.x1 && x2 <= within.x2);
  const taken = createGrid(cell);
  for (const { key, node, told } of labelled) taken.add(key, shrunk(node), !told);
  const placed = new Map<string, Side>();
  for (const one of [...labelled].sort((a, b) => b.weight - a.weight)) {
    const room = (onNodes: boolean) =>
      sides.find(side => isSeen(boxOf(one, side)) && taken.isFree(one.key, boxOf(one, side), onNodes));
    const side = room(false) ?? (one.told ? room(true) : undefined);
    if (side) taken.add(one.key, boxOf(one, side));
    placed.set(one.key, side ?? 'none');
  }
  return placed;
}

/** A label may touch the rim of a node that is not its own. */
const shrunk = ({ x1, y1, x2, y2 }: Box): Box => {
  const by = Math.min(x2 - x1, y2 - y1) / 6;
  return { x1: x1 + by, y1: y1 + by, x2: x2 - by, y2: y2 - by };
};

function boxOf({ node, width, height, gap }: Labelled, side: Exclude<Side, 'none'>): Box {
  const [x, y] = [(node.x1 + node.x2) / 2, (node.y1 + node.y2) / 2];
  if (side === 'below' || side === 'above') {
    const top = side === 'below' ? node.y2 + gap : node.y1 - gap - height;
    return { x1: x - width / 2, x2: x + width / 2, y1: top, y2: top + height };
  }
  const left = side === 'right' ? node.x2 + gap : node.x1 - gap - width;
  return { x1: left, x2: left + width, y1: y - height / 2, y2: y + height / 2 };
}

function createGrid(cell: number) {
  const cells = new Map<string, { key: string; box: Box; yields: boolean }[]>();
  const around = ({ x1, y1, x2, y2 }: Box): string[] => {
    const names: string[] = [];
    for (let x = Math.floor(x1 / cell); x <= Math.floor(x2 / cell); x++) {
      for (let y = Math.floor(y1 / cell); y <= Math.floor(y2 / cell); y++) names.push(`${x},${y}`);
    }
    return names;
  };
  return {
    add(key: string, box: Box, yields = false) {
      for (const name of around(box)) {
        const there = cells.get(name);
        if (there) there.push({ key, box, yields });
        else cells.set(name, [{ key, box, yields }]);
      }
    },
    /** Whether nothing of others is there, or only what yields. */
    isFree: (key: string, box: Box, onYielding: boolean) =>
      around(box).every(
        name =>
          !cells
            .get(name)
            ?.some(other => other.key !== key && !(onYielding && other.yields) && overlaps(box, other.box)),
      ),
  };
}

const overlaps = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
