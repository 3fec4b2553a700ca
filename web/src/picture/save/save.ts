/** Saves what is on the screen. */
import type { Core } from 'cytoscape';
import { kindAppearance, relationAppearance } from '../../../../src/appearance';
import { drawSvg, type DrawnEdge, type DrawnNode } from '../../../../src/picture/svg';
import type { Theme } from '../../app/theme';
import { colorOf, fontOf, isSymmetric, palette } from '../engine/style';

/** What is in view, as SVG: as large, as bent and as faded as on the screen. */
export function svgOf(core: Core, theme: Theme): string {
  const nodes = new Map<string, DrawnNode>();
  core.nodes().forEach(node => {
    const { shape, ...look } = kindAppearance(node.data('kind'));
    const opacity: number = node.numericStyle('opacity');
    const font = fontOf(node.data('kind'));
    nodes.set(node.id(), {
      ...node.position(),
      ...{ label: node.data('label'), color: colorOf(look, theme), shape, size: node.width(), opacity },
      labelled: node.style('label') !== '',
      side: (['above', 'left', 'right'] as const).find(side => node.hasClass(side)),
      fontSize: node.numericStyle('font-size'),
      fontWeight: font.weight,
    });
  });
  const edges = core.edges().map((edge): DrawnEdge => {
    const look = relationAppearance(edge.data('type'));
    return {
      from: nodes.get(edge.data('source'))!,
      to: nodes.get(edge.data('target'))!,
      color: colorOf(look, theme),
      width: edge.numericStyle('width'),
      dashed: edge.data('basis') === 'INFERRED',
      arrow: !isSymmetric(edge.data('type')),
      bend: edge.controlPoints()?.[0],
      opacity: edge.numericStyle('opacity'),
    };
  });
  const { x1, y1, w, h } = core.extent();
  const { paper, ink } = palette[theme];
  return drawSvg({
    nodes: [...nodes.values()],
    edges,
    paper,
    ink,
    box: { x: x1, y: y1, width: w, height: h },
  });
}

/** What is shown, as Cytoscape's JSON. */
export function jsonOf(core: Core): string {
  const nodes = core.nodes().map(node => {
    const { id, kind, label } = node.data();
    return { data: { id, kind, label }, position: node.position() };
  });
  const edges = core.edges().map(edge => {
    const { id, source, target, type, basis } = edge.data();
    return { data: { id, source, target, type, basis } };
  });
  return JSON.stringify({ elements: { nodes, edges } }, null, 2);
}
