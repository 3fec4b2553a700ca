/** Which labels find room. Those of greater weight come first; one that would lie on another is left out. */

export interface LabelBox {
  key: string;
  weight: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The keys of labels that would lie on others. Boxes are looked up in a grid, so thousands are no problem. */
export function collidingLabels(boxes: readonly LabelBox[], cell = 80): Set<string> {
  const grid = new Map<string, LabelBox[]>();
  const colliding = new Set<string>();
  for (const box of [...boxes].sort((a, b) => b.weight - a.weight)) {
    const cells = cellsOf(box, cell);
    const isFree = cells.every(name => !grid.get(name)?.some(other => overlaps(box, other)));
    if (!isFree) {
      colliding.add(box.key);
      continue;
    }
    for (const name of cells) {
      const there = grid.get(name);
      if (there) there.push(box);
      else grid.set(name, [box]);
    }
  }
  return colliding;
}

function cellsOf({ x1, y1, x2, y2 }: LabelBox, cell: number): string[] {
  const names: string[] = [];
  for (let x = Math.floor(x1 / cell); x <= Math.floor(x2 / cell); x++) {
    for (let y = Math.floor(y1 / cell); y <= Math.floor(y2 / cell); y++) names.push(`${x},${y}`);
  }
  return names;
}

const overlaps = (a: LabelBox, b: LabelBox) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
