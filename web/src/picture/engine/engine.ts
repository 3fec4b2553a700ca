/** Draws a graph with Cytoscape.js. This file and what it imports are loaded only where a picture is. */
import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Theme } from '../../app/theme';
import type { PictureData, PictureNode } from '../data';
import { arrange, type Flow } from './arrange';
import { replace } from './elements';
import { markLit, markSelected } from './marks';
import { createSettle } from './settle';
import { styleFor } from './style';
import { viewportOf } from './viewport';

cytoscape.use(fcose);

export interface EngineOptions {
  container: HTMLElement;
  theme: Theme;
  /** Whether nodes come with their places, as on the map. */
  placed: boolean;
  /** Great pictures leave out labels and edges while they move. */
  large: boolean;
  flow: Flow;
  onSelect(key: string | undefined): void;
  onOpen(key: string): void;
  /** An edge is pointed at, or chosen. */
  onLight(statement: string | undefined, isChosen?: boolean): void;
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

interface Place {
  x: number;
  y: number;
}

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

export function createEngine(options: EngineOptions): Engine {
  const { container, placed, large } = options;
  const core = cytoscape({
    container,
    style: styleFor(options.theme, { large }),
    minZoom: 0.03,
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

  const left = new Map<string, Place>();
  const placesChanged = createPlacesChanged();
  const showAll = (all: readonly Place[]) => {
    const viewport = viewportOf(core, all);
    if (viewport) core.viewport(viewport);
    settle.rescale();
  };

  return {
    core,
    show(data, label, from) {
      const isFirst = core.nodes().empty();
      // The scale is known before the first node is styled, so that none is styled twice.
      if (isFirst && placed) showAll(data.nodes.map(({ x = 0, y = 0 }) => ({ x, y })));
      const fresh = replace(core, data, label, {
        ...{ from, left, moves: placed && placesChanged(data) },
      });
      if (!placed && (fresh.length > 0 || isFirst)) arrange(core, isFirst ? [] : fresh, options.flow);
      settle.now();
    },
    select(key) {
      if (key === undefined && core.elements('.selected').empty()) return;
      markSelected(core, key);
      settle.now();
    },
    light: statement => markLit(core, statement),
    fit: () => {
      if (placed) showAll(core.nodes().map(node => node.position()));
      else if (reducedMotion.matches) core.fit(undefined, 30);
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

/** Places are the server's; what the reader dragged stays, until those change: this tells whether they have. */
function createPlacesChanged(): (data: PictureData) => boolean {
  let places = '';
  return ({ nodes }) => {
    const now = nodes.map(({ key, x, y }) => `${key} ${x} ${y}`).join();
    const changed = places !== '' && now !== places;
    places = now;
    return changed;
  };
}

function listen(core: Core, { container, onSelect, onOpen, onLight }: EngineOptions): void {
  core.on('tap', event => {
    if (event.target === core) onSelect(undefined);
    else if (event.target.isNode()) onSelect(event.target.id());
    else onLight(event.target.id(), true);
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
