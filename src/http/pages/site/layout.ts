/**
 * Where each entity stands on the map. A layout belongs to one state of the graph: it is made once, in a thread of its
 * own, and is the same whoever asks. While that of a new state is made, what is new stands beside its neighbours.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Ask } from './head/subject';

export type Place = readonly [x: number, y: number];

export interface Layout {
  /** Names the state that it belongs to. */
  version: string;
  /** Whether it is the layout of this state, not one that was made do. */
  isSettled: boolean;
  places: Record<string, Place>;
}

/** A graph as it is laid out. */
export interface LayoutGraph {
  nodes: { key: string; width: number; height: number }[];
  edges: [string, string][];
}

/** Up to so many entities, the map shows all of them. */
export const MOST_PLACED = 300;

const GRAPH = `query Layout($first: Int!) {
  graph(first: $first) {
    isComplete
    nodes { key kind zh: name(language: ZH) en: name(language: EN) }
    statements { subject { key } object { key } }
  }
}`;

interface Answer {
  graph: {
    isComplete: boolean;
    nodes: { key: string; zh: string; en: string }[];
    statements: { subject: { key: string }; object: { key: string } }[];
  };
}

interface Means {
  /** Names the state that the graph is in, if that can be told; while it stays, nothing is read. */
  state?: () => Promise<string | undefined>;
  compute?: (graph: LayoutGraph) => Promise<Record<string, Place>>;
}

/** Gives the layout of the graph as it is now; undefined where the graph is too large for one, or cannot be read. */
export function createLayouts(
  ask: Ask,
  { state = async () => undefined, compute = computeInWorker }: Means = {},
): () => Promise<Layout | undefined> {
  let last: Layout | undefined;
  let kept: { state: string | undefined; layout: Layout | undefined } | undefined;
  const underWay = new Map<string, Promise<Layout>>();
  const make = (version: string, graph: LayoutGraph): Promise<Layout> => {
    const known = underWay.get(version);
    if (known) return known;
    const made = compute(graph).then(places => (last = { version, isSettled: true, places }));
    underWay.set(version, made);
    void made.catch(() => undefined).finally(() => underWay.delete(version));
    return made;
  };
  const layoutNow = async (): Promise<Layout | undefined> => {
    const answer = (await ask(GRAPH, { first: MOST_PLACED })) as unknown as Answer | undefined;
    if (!answer?.graph) throw new Error('The graph cannot be read.');
    if (!answer.graph.isComplete) return undefined;
    const graph = graphOf(answer);
    const version = versionOf(graph);
    if (last?.version === version) return last;
    const made = make(version, graph);
    if (!last) return made;
    made.catch(() => undefined);
    return { version, isSettled: false, places: placedBeside(graph, last.places) };
  };
  return async () => {
    const now = await state();
    if (kept && now !== undefined && kept.state === now) return kept.layout;
    const layout = await layoutNow();
    if (layout?.isSettled !== false) kept = { state: now, layout };
    return layout;
  };
}

function graphOf({ graph: { nodes, statements } }: Answer): LayoutGraph {
  return {
    nodes: nodes
      .map(({ key, zh, en }) => ({ key, width: Math.max(widthOf(zh), widthOf(en) * 0.9), height: 58 }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    edges: statements.map(({ subject, object }) => [subject.key, object.key] as [string, string]).sort(),
  };
}

/** About how wide a label is, in the picture's units. */
const widthOf = (label: string): number => {
  const width = [...label].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 13 : 7), 0);
  return Math.min(118, Math.max(34, width));
};

const versionOf = (graph: LayoutGraph): string =>
  createHash('sha256').update(JSON.stringify(graph)).digest('base64url').slice(0, 16);

/** The known places, and for each new node one beside its neighbours. */
export function placedBeside(graph: LayoutGraph, known: Record<string, Place>): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const { key } of graph.nodes) if (known[key]) places[key] = known[key];
  graph.nodes
    .filter(({ key }) => !places[key])
    .forEach(({ key }, at) => {
      const near = graph.edges.flatMap(([a, b]) => (a === key ? [b] : b === key ? [a] : []));
      const spots = near.flatMap(other => (places[other] ? [places[other]] : []));
      const mean = (axis: 0 | 1) => spots.reduce((sum, spot) => sum + spot[axis], 0) / (spots.length || 1);
      const angle = at * 2.4;
      places[key] = [Math.round(mean(0) + 80 * Math.cos(angle)), Math.round(mean(1) + 80 * Math.sin(angle))];
    });
  return places;
}

function computeInWorker(graph: LayoutGraph): Promise<Record<string, Place>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'layout-worker.cjs'), { workerData: graph, execArgv: [] });
    worker.unref();
    worker.once('message', (places: [string, number, number][]) =>
      resolve(Object.fromEntries(places.map(([key, x, y]) => [key, [x, y]]))),
    );
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`The layout's thread ended with ${code}.`)));
  });
}
