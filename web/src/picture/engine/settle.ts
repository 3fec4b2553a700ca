/** What follows the zoom: how large names and lines are, and which labels find room. */
import type { Core, NodeSingular } from 'cytoscape';
import type { Theme } from '../../app/theme';
import { labelSize } from './label-size';
import { placeLabels, type Labelled, type Side } from './labels';
import { growthAt, isTold, styleFor } from './style';
import { frameOf } from './viewport';

interface SettleOptions {
  theme: Theme;
  large: boolean;
  /** Whether nodes come with their places: what shows them all knows nothing of labels. */
  placed: boolean;
  /** How many labels found no room. */
  onLabels(hidden: number): void;
}

/** From afar, names grow up to so much. */
const MOST_SCALE = 7;
/** How long, in ms, the picture rests before labels are placed anew. */
const RESTING = 160;

/** Hides labels that would lie on others, a moment after the picture was zoomed or moved. */
export function createSettle(core: Core, { onLabels, theme: first, large, placed }: SettleOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let theme = first;
  let scale = 1;
  let sides: ReadonlyMap<string, Side> = new Map();
  const restyle = () => void core.style(styleFor(theme, { scale, large }));
  /** Names are as large on the screen from afar as from near. */
  const rescale = () => {
    const next = Math.min(MOST_SCALE, Math.max(1, 1 / core.zoom()));
    if (Math.abs(next / scale - 1) < 0.06) return;
    scale = next;
    restyle();
  };
  const now = () => {
    rescale();
    const before = sides;
    const places = placed ? core.nodes().map(node => node.position()) : [];
    sides = placeLabels(
      core.nodes().map(node => labelledAs(node, scale)),
      80 * scale,
      frameOf(core, places),
    );
    core.batch(() => {
      core.nodes().forEach(node => {
        const side = sides.get(node.id());
        if (side === before.get(node.id())) return;
        node.removeClass('above left right unlabelled');
        if (side && side !== 'below') node.addClass(side === 'none' ? 'unlabelled' : side);
      });
    });
    onLabels([...sides.values()].filter(side => side === 'none').length);
  };
  return {
    now,
    rescale,
    restyle(next: Theme) {
      if (next === theme) return;
      theme = next;
      restyle();
    },
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(now, RESTING);
    },
    stop: () => clearTimeout(timer),
  };
}

/** A node and its label as boxes. They are computed: to ask Cytoscape for them takes long. */
function labelledAs(node: NodeSingular, scale: number): Labelled {
  const { x, y } = node.position();
  const half = (node.data('size') * growthAt(scale)) / 2;
  const { width, height } = labelSize(node.data('label'), node.data('kind'));
  const important = node.hasClass('selected') ? 1e6 : node.hasClass('near') ? 1e5 : 0;
  return {
    key: node.id(),
    told: isTold(node.data('kind')),
    weight: important + node.data('size') * 10 + node.degree(false),
    node: { x1: x - half, y1: y - half, x2: x + half, y2: y + half },
    width: width * scale,
    height: height * scale,
    gap: 2 * scale,
  };
}
