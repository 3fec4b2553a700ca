import type { Core } from 'cytoscape';
import type { Box } from './labels';

interface Point {
  x: number;
  y: number;
}

/** How far, in px, a node and its name reach beyond its place. */
const ASIDE = 60;
const ABOVE = 26;
const BELOW = 56;

/** The zoom and pan that show all places. To ask Cytoscape for its bounds would compute each style, label and edge. */
export function viewportOf(core: Core, places: readonly Point[]): { zoom: number; pan: Point } | undefined {
  const [width, height] = [core.width(), core.height()];
  if (places.length === 0 || !(width > 0 && height > 0)) return undefined;
  let [x1, x2, y1, y2] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    [x1, x2] = [Math.min(x1, x), Math.max(x2, x)];
    [y1, y2] = [Math.min(y1, y), Math.max(y2, y)];
  }
  const wanted = Math.min((width - 2 * ASIDE) / (x2 - x1 || 1), (height - ABOVE - BELOW) / (y2 - y1 || 1));
  const zoom = Math.min(1.4, Math.max(core.minZoom(), wanted));
  const pan = {
    x: width / 2 - (zoom * (x1 + x2)) / 2,
    y: (height + ABOVE - BELOW) / 2 - (zoom * (y1 + y2)) / 2,
  };
  return { zoom, pan };
}

/** What is in view where all places are shown. */
export function frameOf(core: Core, places: readonly Point[]): Box | undefined {
  const viewport = viewportOf(core, places);
  if (!viewport) return undefined;
  const { zoom, pan } = viewport;
  return {
    ...{ x1: -pan.x / zoom, y1: -pan.y / zoom },
    ...{ x2: (core.width() - pan.x) / zoom, y2: (core.height() - pan.y) / zoom },
  };
}
