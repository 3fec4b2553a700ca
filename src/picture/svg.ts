/** A picture of a graph as SVG: what the explorer saves, and what links for sharing show. */
import type { Shape } from '../appearance';

export interface DrawnNode {
  x: number;
  y: number;
  label: string;
  color: string;
  shape: Shape;
  /** The diameter. */
  size: number;
  /** Whether the label is drawn; true where nothing is said. */
  labelled?: boolean;
  /** Where the label stands; below where nothing is said. */
  side?: 'below' | 'above' | 'left' | 'right';
  /** Of the label; else those of the drawing. */
  fontSize?: number;
  fontWeight?: number;
  opacity?: number;
}

export interface DrawnEdge {
  from: { x: number; y: number; size: number };
  to: { x: number; y: number; size: number };
  color: string;
  width: number;
  dashed: boolean;
  arrow: boolean;
  /** Where it bends. */
  bend?: { x: number; y: number };
  opacity?: number;
}

export interface Drawing {
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  paper: string;
  ink: string;
  /** What is seen; else all of it with a margin. */
  box?: Box;
  fontSize?: number;
  fontFamily?: string;
  /** What is drawn over it, as SVG. */
  over?: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const FONT = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** The picture, as an SVG document. */
export function drawSvg(drawing: Drawing): string {
  const { nodes, edges, paper, ink, fontSize = 12, fontFamily = FONT, over = '' } = drawing;
  const box = drawing.box ?? boxAround(nodes, fontSize);
  const view = [box.x, box.y, box.width, box.height].map(round).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${round(box.width)}" height="${round(box.height)}" font-family="${escaped(fontFamily)}" font-size="${fontSize}">`,
    `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="${paper}"/>`,
    ...edges.map(drawEdge),
    ...nodes.map(node => drawNode(node, paper)),
    ...nodes.filter(({ labelled = true }) => labelled).map(node => drawLabel(node, paper, ink, fontSize)),
    over,
    '</svg>',
  ].join('\n');
}

function boxAround(nodes: readonly DrawnNode[], fontSize: number): Box {
  const margin = 6 * fontSize;
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, top] = [Math.min(0, ...xs), Math.min(0, ...ys)];
  return {
    x: left - margin,
    y: top - margin,
    width: Math.max(0, ...xs) - left + 2 * margin,
    height: Math.max(0, ...ys) - top + 2 * margin,
  };
}

function drawEdge({ from, to, color, width, dashed, arrow, bend, opacity = 1 }: DrawnEdge): string {
  const before = bend ?? from;
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  const [dx, dy] = [(to.x - before.x) / length, (to.y - before.y) / length];
  const end = { x: to.x - dx * (to.size / 2 + 2), y: to.y - dy * (to.size / 2 + 2) };
  const way = bend ? `Q${round(bend.x)} ${round(bend.y)} ` : 'L';
  const line = `<path d="M${round(from.x)} ${round(from.y)}${way}${round(end.x)} ${round(end.y)}" stroke="${color}" stroke-width="${round(width)}" fill="none"${dashed ? ` stroke-dasharray="${round(3.5 * width)} ${round(2.8 * width)}"` : ''} opacity="${round(0.8 * opacity)}"/>`;
  if (!arrow) return line;
  const back = 7 + width;
  const side = 3 + width / 2;
  const corners = [
    [end.x, end.y],
    [end.x - dx * back - dy * side, end.y - dy * back + dx * side],
    [end.x - dx * back + dy * side, end.y - dy * back - dx * side],
  ];
  const points = corners.map(corner => corner.map(round).join()).join(' ');
  return `${line}<polygon points="${points}" fill="${color}" opacity="${round(opacity)}"/>`;
}

/** Each shape in a box of 20 by 20. */
export const shapes: Record<Shape, string> = {
  circle: 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z',
  square: 'M3.5 3.5h13v13h-13z',
  hexagon: 'M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10z',
  diamond: 'M10 1.2 18.8 10 10 18.8 1.2 10z',
  triangle: 'M10 2 18.5 17h-17z',
  pentagon: 'M10 1.5 18.5 7.8 15.3 17.8H4.7L1.5 7.8z',
  octagon: 'M6.5 1.8h7L18.2 6.5v7L13.5 18.2h-7L1.8 13.5v-7z',
  tag: 'M2 4.5h11L18.5 10 13 15.5H2z',
};

function drawNode({ x, y, color, shape, size, opacity = 1 }: DrawnNode, paper: string): string {
  const scale = size / 17;
  return `<path d="${shapes[shape]}" transform="translate(${round(x - 10 * scale)} ${round(y - 10 * scale)}) scale(${round(scale)})" fill="${color}" stroke="${paper}" stroke-width="1.2" opacity="${round(opacity)}"/>`;
}

function drawLabel(node: DrawnNode, paper: string, ink: string, usual: number): string {
  const { x, y, label, size, side = 'below', fontSize = usual, fontWeight = 400, opacity = 1 } = node;
  const lines = linesOf(label);
  const [step, gap, rest] = [fontSize * 1.25, fontSize * 0.35, (lines.length - 1) * fontSize * 1.25];
  const top = {
    below: y + size / 2 + fontSize * 1.15,
    above: y - size / 2 - gap - rest,
    left: y + gap - rest / 2,
    right: y + gap - rest / 2,
  }[side];
  const at = side === 'left' ? x - size / 2 - gap : side === 'right' ? x + size / 2 + gap : x;
  const anchor = side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle';
  const spans = lines.map(
    (line, n) => `<tspan x="${round(at)}" y="${round(top + n * step)}">${escaped(line)}</tspan>`,
  );
  return `<text text-anchor="${anchor}" font-size="${round(fontSize)}" font-weight="${fontWeight}" fill="${ink}" stroke="${paper}" stroke-width="${round(fontSize / 4)}" stroke-linejoin="round" paint-order="stroke" opacity="${round(opacity)}">${spans.join('')}</text>`;
}

/** A label in lines of about ten Chinese characters. */
export function linesOf(label: string, wide = 20): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of label.match(/[\x21-\x7e]+\s*|[^\x21-\x7e]/g) ?? []) {
    const length = [...word].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
    if (width + length > wide && line) {
      lines.push(line.trimEnd());
      [line, width] = ['', 0];
    }
    line += word;
    width += length;
  }
  if (line) lines.push(line.trimEnd());
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
