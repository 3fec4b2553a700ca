/** Draws a graph with Cytoscape.js. This file and what it imports are loaded only where a picture is. */
import cytoscape, {
  type Core,
  type ElementDefinition,
  type NodeCollection,
  type NodeSingular,
} from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { kindAppearance } from '../../../src/appearance';
import type { Theme } from '../app/theme';
import { kindName } from '../words/ontology';
import type { PictureData, PictureEdge, PictureNode } from './data';
import { placeLabels, type Labelled } from './labels';
import { styleFor } from './style';

cytoscape.use(fcose);

export interface EngineOptions {
  container: HTMLElement;
  theme: Theme;
  /** Whether nodes come with their places, as on the map. */
  placed: boolean;
  /** Great pictures leave out labels and edges while they move. */
  large: boolean;
  /** Entities of which the first lies left of the second. */
  flow: readonly [string, string] | undefined;
  onSelect(key: string | undefined): void;
  onOpen(key: string): void;
  onLight(statement: string | undefined): void;
  /** How many labels found no room. */
  onLabels(hidden: number): void;
}

export interface Engine {
  /** Shows these nodes and edges; what was there keeps its place, what is new comes beside `from`. */
  show(data: PictureData, label: (node: PictureNode) => string, from?: string): void;
  select(key: string | undefined): void;
  /** Lights an edge, from a list. */
  light(statement: string | undefined): void;
  fit(): void;
  zoom(factor: number): void;
  setTheme(theme: Theme): void;
  resize(): void;
  png(): Promise<Blob>;
  core: Core;
  destroy(): void;
}

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

export function createEngine(options: EngineOptions): Engine {
  const { container, placed, large } = options;
  const core = cytoscape({
    container,
    style: styleFor(options.theme),
    minZoom: 0.08,
    maxZoom: 3,
    autounselectify: true,
    boxSelectionEnabled: false,
    hideEdgesOnViewport: large,
    textureOnViewport: large,
    pixelRatio: large ? 1 : 'auto',
  });
  const settle = createSettle(core, options);
  listen(core, options);
  core.on('zoom', settle.soon);
  core.on('dragfree', settle.soon);

  /** Places are the server's; what the reader dragged stays, until those change. */
  let places = '';
  const placesChanged = ({ nodes }: PictureData): boolean => {
    const now = nodes.map(({ key, x, y }) => `${key} ${x} ${y}`).join();
    const changed = places !== '' && now !== places;
    places = now;
    return changed;
  };

  return {
    core,
    show(data, label, from) {
      const isFirst = core.nodes().empty();
      const fresh = replace(core, data, label, { from, moves: placed && placesChanged(data) });
      if (placed) {
        if (isFirst) core.fit(undefined, 40);
      } else if (fresh.length > 0 || isFirst) {
        arrange(core, isFirst ? [] : fresh, options.flow);
      }
      settle.now();
    },
    select(key) {
      core.batch(() => {
        core.elements().removeClass('selected faded near');
        const node = key ? core.getElementById(key) : core.collection();
        if (node.empty()) return;
        const near = node.closedNeighborhood();
        core.elements().not(near).addClass('faded');
        near.addClass('near');
        node.addClass('selected');
      });
      settle.now();
    },
    light(statement) {
      core.batch(() => {
        core.elements().removeClass('lit');
        if (!statement) return;
        const edge = core.getElementById(statement);
        edge.addClass('lit').connectedNodes().addClass('lit');
      });
    },
    fit: () => {
      if (reducedMotion.matches) core.fit(undefined, 30);
      else core.animate({ fit: { eles: core.elements(), padding: 30 }, duration: 180 });
    },
    zoom: factor =>
      core.zoom({
        level: core.zoom() * factor,
        renderedPosition: { x: core.width() / 2, y: core.height() / 2 },
      }),
    setTheme: theme => settle.restyle(theme),
    resize: () => void core.resize(),
    png: async () =>
      (await core.png({
        output: 'blob-promise',
        full: false,
        scale: 2,
        bg: getComputedStyle(container).backgroundColor,
      })) as Blob,
    destroy() {
      settle.stop();
      core.destroy();
    },
  };
}

function listen(core: Core, { container, onSelect, onOpen, onLight }: EngineOptions): void {
  core.on('tap', event => {
    if (event.target === core) onSelect(undefined);
    else if (event.target.isNode()) onSelect(event.target.id());
  });
  core.on('dbltap', 'node', event => onOpen(event.target.id()));
  core.on('mouseover', 'edge', event => onLight(event.target.id()));
  core.on('mouseout', 'edge', () => onLight(undefined));
  core.on('mouseover', 'node', event => {
    event.target.addClass('pointed');
    container.style.cursor = 'pointer';
  });
  core.on('mouseout', 'node', event => {
    event.target.removeClass('pointed');
    container.style.cursor = '';
  });
}

/** Puts the elements in the place of those that are there. Gives the keys of nodes that are new. */
function replace(
  core: Core,
  { nodes, edges }: PictureData,
  label: (node: PictureNode) => string,
  { from, moves }: { from: string | undefined; moves: boolean },
) {
  const keys = new Set([...nodes.map(({ key }) => key), ...edges.map(({ key }) => key)]);
  const origin = from ? core.getElementById(from) : core.collection();
  const beside = origin.nonempty() ? (origin as unknown as NodeSingular).position() : undefined;
  const fresh: string[] = [];
  core.batch(() => {
    core.elements().forEach(element => {
      if (!keys.has(element.id())) element.remove();
    });
    nodes.forEach((node, at) => {
      const there = core.getElementById(node.key);
      if (there.nonempty()) {
        there.data('label', label(node));
        if (moves && node.x !== undefined) there.position({ x: node.x, y: node.y! });
        return;
      }
      fresh.push(node.key);
      core.add(nodeElement(node, label(node), beside && around(beside, at)));
    });
    core.add(edges.filter(({ key }) => core.getElementById(key).empty()).map(edgeElement));
  });
  return fresh;
}

const around = ({ x, y }: { x: number; y: number }, at: number) => ({
  x: x + 90 * Math.cos(at * 2.4),
  y: y + 90 * Math.sin(at * 2.4),
});

function nodeElement(
  { key, kind, x, y, degree, members }: PictureNode,
  label: string,
  beside?: { x: number; y: number },
): ElementDefinition {
  const { scale, shape } = kindAppearance(kindName(kind));
  const grown = members ? 1.1 + Math.sqrt(members) / 6 : 1 + Math.min(0.5, Math.sqrt(degree ?? 0) / 12);
  return {
    group: 'nodes',
    data: {
      id: key,
      kind: kindName(kind),
      label,
      shape,
      size: Math.round(26 * scale * grown),
      weight: degree ?? 0,
    },
    position: x !== undefined && y !== undefined ? { x, y } : (beside ?? { x: 0, y: 0 }),
  };
}

const edgeElement = ({ key, type, basis, subject, object }: PictureEdge): ElementDefinition => ({
  group: 'edges',
  data: { id: key, source: subject, target: object, type, basis },
});

/** Lays the picture out. Where only some nodes are fresh, all others stay where they are. */
function arrange(core: Core, fresh: readonly string[], flow: EngineOptions['flow']): void {
  const isNew = new Set(fresh);
  const fixed = fresh.length > 0 ? core.nodes().filter(node => !isNew.has(node.id())) : core.collection();
  const options = {
    name: 'fcose',
    quality: core.nodes().length > 150 ? 'default' : 'proof',
    randomize: fresh.length === 0,
    animate: false,
    fit: fresh.length === 0,
    padding: 34,
    nodeDimensionsIncludeLabels: true,
    nodeSeparation: 90,
    idealEdgeLength: 92,
    nodeRepulsion: 9000,
    gravity: 0.35,
    packComponents: true,
    numIter: 1800,
    ...(flow && { relativePlacementConstraint: [{ left: flow[0], right: flow[1], gap: 160 }] }),
    ...(fixed.nonempty() && {
      fixedNodeConstraint: (fixed as NodeCollection).map(node => ({
        nodeId: node.id(),
        position: { ...node.position() },
      })),
    }),
  };
  seeded(() => core.layout(options as never).run());
  if (fresh.length > 0 && !isInView(core))
    core.animate({ fit: { eles: core.elements(), padding: 30 }, duration: 200 });
}

function isInView(core: Core): boolean {
  const seen = core.extent();
  const all = core.elements().boundingBox();
  return all.x1 >= seen.x1 && all.x2 <= seen.x2 && all.y1 >= seen.y1 && all.y2 <= seen.y2;
}

/** With the same random numbers each time, so that the same graph gives the same picture. */
function seeded(run: () => void): void {
  const random = Math.random;
  let state = 42;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  try {
    run();
  } finally {
    Math.random = random;
  }
}

/** Hides labels that would lie on others, a moment after the picture was zoomed or moved. */
function createSettle(core: Core, { onLabels, theme: first }: EngineOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let theme = first;
  let scale = 1;
  /** Names are as large on the screen from afar as from near. */
  const rescale = () => {
    const next = Math.min(4, Math.max(1, 1 / core.zoom()));
    if (Math.abs(next / scale - 1) < 0.06) return;
    scale = next;
    core.style(styleFor(theme, scale));
  };
  const now = () => {
    rescale();
    const sides = placeLabels(core.nodes().map(node => labelledAs(node, scale)));
    core.batch(() => {
      core.nodes().forEach(node => {
        const side = sides.get(node.id());
        node.toggleClass('above', side === 'above').toggleClass('unlabelled', side === 'none');
      });
    });
    onLabels([...sides.values()].filter(side => side === 'none').length);
  };
  return {
    now,
    restyle(next: Theme) {
      if (next === theme) return;
      theme = next;
      core.style(styleFor(theme, scale));
    },
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(now, 160);
    },
    stop: () => clearTimeout(timer),
  };
}

function labelledAs(node: NodeSingular, scale: number): Labelled {
  const { x1, y1, x2, y2 } = node.boundingBox({
    includeLabels: false,
    includeEdges: false,
    includeOverlays: false,
  });
  const label = node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true });
  const important = node.hasClass('selected') ? 1e6 : node.hasClass('near') ? 1e5 : 0;
  return {
    key: node.id(),
    weight: important + node.data('size') * 10 + node.degree(false),
    node: { x1, y1, x2, y2 },
    width: label.w,
    height: label.h,
    gap: 2 * scale,
  };
}
