/** How Cytoscape draws nodes and edges. */
import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { kindAppearance, relationAppearance, type Shape } from '../../../../src/appearance';
import { kindNames, relationNames, relationOf } from '../../../../src/ontology';
import type { Theme } from '../../app/theme';

export const palette = {
  light: { paper: '#ffffff', ink: '#1c1a17', muted: '#625d54', accent: '#b3261e' },
  dark: { paper: '#1e1c19', ink: '#ece8e1', muted: '#a8a297', accent: '#ff8d7f' },
} as const;

export const FONT =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

const cytoscapeShapes: Record<Shape, string> = {
  circle: 'ellipse',
  square: 'round-rectangle',
  hexagon: 'hexagon',
  diamond: 'diamond',
  triangle: 'round-triangle',
  pentagon: 'pentagon',
  octagon: 'octagon',
  tag: 'tag',
};

export const colorOf = (look: { color: string; dark: string }, theme: Theme): string =>
  theme === 'dark' ? look.dark : look.color;

export const isSymmetric = (type: string): boolean =>
  (relationNames as string[]).includes(type) && relationOf(type as never).symmetric === true;

/** How wide a label may be at scale 1, in px. */
export const LABEL_WIDTH = 118;

/** Chinese breaks anywhere, English between words. */
export const isChinese = (text: string): boolean => /[\u3000-\u9fff]/.test(text);

/** Who is looked for first is written larger. */
export const isTold = (kind: string) => kind === 'Trend' || kind === 'Vendor';
export const fontOf = (kind: string) =>
  isTold(kind) ? { size: 13.5, weight: 600 } : { size: 12.5, weight: 400 };

interface Scale {
  scale?: number;
  /** Thousands of edges are drawn straight. */
  large?: boolean;
}

/** By how much nodes and lines grow at a scale. */
export const growthAt = (scale: number): number => Math.sqrt(scale);

/**
 * The style at a scale: where a great picture is seen from afar, names and lines grow by it, so that they stay
 * readable; nodes grow less, so that they stay apart.
 */
export function styleFor(theme: Theme, { scale = 1, large = false }: Scale = {}): StylesheetJson {
  const growth = growthAt(scale);
  const { paper, ink, muted, accent } = palette[theme];
  return [
    {
      selector: 'node',
      style: {
        width: (node: NodeSingular) => node.data('size') * growth,
        height: (node: NodeSingular) => node.data('size') * growth,
        'border-width': 1.5 * growth,
        'border-color': paper,
        label: 'data(label)',
        color: ink,
        'font-family': FONT,
        'font-size': 12.5 * scale,
        'text-valign': 'bottom',
        'text-margin-y': 4 * growth,
        'text-wrap': 'wrap',
        'text-max-width': `${LABEL_WIDTH * scale}px`,
        'text-overflow-wrap': (node: NodeSingular) =>
          isChinese(node.data('label')) ? 'anywhere' : 'whitespace',
        'text-outline-color': paper,
        'text-outline-width': 2.5 * scale,
        'text-outline-opacity': 1,
        'overlay-opacity': 0,
      },
    },
    ...kindNames.map(kind => {
      const look = kindAppearance(kind);
      return {
        selector: `node[kind = "${kind}"]`,
        style: { 'background-color': colorOf(look, theme), shape: cytoscapeShapes[look.shape] },
      };
    }),
    {
      selector: 'node[kind = "Trend"], node[kind = "Vendor"]',
      style: { 'font-weight': 600, 'font-size': 13.5 * scale, 'z-index': 1 }, // names may lie on other nodes
    },
    {
      selector: 'edge',
      style: {
        'curve-style': large ? 'straight' : 'bezier',
        'control-point-step-size': 26,
        'line-opacity': 0.72,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8 * growth,
        'overlay-opacity': 0,
        'overlay-padding': 6,
      },
    },
    ...relationNames.map(type => {
      const look = relationAppearance(type);
      const color = colorOf(look, theme);
      return {
        selector: `edge[type = "${type}"]`,
        style: {
          'line-color': color,
          'target-arrow-color': color,
          width: 1.4 * look.width * growth,
          ...(isSymmetric(type) && { 'target-arrow-shape': 'none' }),
        },
      };
    }),
    { selector: 'edge[basis = "INFERRED"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    { selector: '.above', style: { 'text-valign': 'top', 'text-margin-y': -4 * growth } },
    ...(['left', 'right'] as const).map(side => ({
      selector: `.${side}`,
      style: {
        'text-halign': side,
        'text-valign': 'center',
        'text-margin-x': (side === 'left' ? -4 : 4) * growth,
        'text-margin-y': 0,
      },
    })),
    { selector: '.unlabelled', style: { label: '' } },
    { selector: '.faded', style: { opacity: 0.14 } },
    { selector: '.selected', style: { 'border-width': 4 * growth, 'border-color': accent } },
    { selector: 'edge.near', style: { 'line-opacity': 1 } },
    { selector: 'edge.lit', style: { opacity: 1, width: 4 * growth, 'line-opacity': 1, 'z-index': 9 } },
    { selector: 'node.lit', style: { opacity: 1, 'border-width': 4 * growth, 'border-color': ink } },
    { selector: 'node.lit, node.pointed, node.selected', style: { label: 'data(label)', 'z-index': 10 } },
    { selector: 'node[?members]', style: { 'background-opacity': 0.85, 'border-color': muted } },
  ] as unknown as StylesheetJson;
}
