/** What keys do in a picture: the arrows walk through it. */
import type { Core, NodeSingular } from 'cytoscape';
import type { Engine } from './engine/engine';

interface Acts {
  engine: Engine;
  selected: string | undefined;
  /** The selected entity, if it is shown. */
  chosen: string | undefined;
  canUndo: boolean;
  undo(): void;
  open(key: string): void;
  select(key: string | undefined): void;
  expand(): void;
}

/** Does what a key means, and tells whether it means anything. */
export function press(key: string, acts: Acts): boolean {
  const { engine, selected, chosen } = acts;
  if (key === 'Escape' && acts.canUndo) acts.undo();
  else if (key === 'Enter' && chosen) acts.open(chosen);
  else if (key === '+' || key === '=') engine.zoom(1.3);
  else if (key === '-') engine.zoom(1 / 1.3);
  else if (key === '0') engine.fit();
  else if (key.startsWith('Arrow')) acts.select(nextNode(engine.core, selected, key));
  else if (key === 'e') acts.expand();
  else return false;
  return true;
}

const directions: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The neighbour that lies best in the direction; without a selection, the node in the middle. */
function nextNode(core: Core, selected: string | undefined, key: string): string | undefined {
  const from = selected ? core.getElementById(selected) : core.collection();
  if (from.empty()) return middle(core);
  const [dx, dy] = directions[key] ?? [0, 0];
  const start = (from as NodeSingular).position();
  const near = (from as NodeSingular).neighborhood('node');
  return (best(near) ?? best(core.nodes()))?.id() ?? selected;

  function best(nodes: ReturnType<Core['nodes']>): NodeSingular | undefined {
    let found: NodeSingular | undefined;
    let least = Infinity;
    nodes.forEach(node => {
      const x = node.position('x') - start.x;
      const y = node.position('y') - start.y;
      const ahead = x * dx + y * dy;
      if (ahead <= 0) return;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      const cost = ahead + 2 * aside;
      if (cost < least) [least, found] = [cost, node];
    });
    return found;
  }
}

function middle(core: Core): string | undefined {
  const { x1, x2, y1, y2 } = core.extent();
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const nodes = core.nodes().sort((a, b) => away(a) - away(b));
  return nodes.empty() ? undefined : nodes[0]!.id();

  function away(node: { position(dimension: 'x' | 'y'): number } | unknown): number {
    const { x: atX, y: atY } = (node as NodeSingular).position();
    return Math.hypot(atX - x, atY - y);
  }
}
