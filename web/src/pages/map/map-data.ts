/** What the map shows: all of a small graph where the server has placed it, or the trends of a great one. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  ClustersDocument,
  GraphDocument,
  MembersDocument,
  StatsDocument,
  type ClustersQuery,
  type GraphQuery,
} from '../../../gql/graphql';
import { has } from '../../../../src/ontology';
import { ask, useQuery } from '../../app/api';
import { keyHeaders } from '../../app/key';
import { edgeOf, type PictureData, type PictureNode } from '../../picture/data';
import type { Around } from '../../picture/neighbours';
import { clustered, type Members } from './clusters';
import { placeClusters } from './map-places';

/** Up to so many entities, all are shown. The server places as many. */
const ALL = 300;
/** How many trends are shown at the most, and how many entities of one. */
const TRENDS = 500;
export const MEMBERS = 500;

/** Where there are none, those with the most relations are shown of a great graph. */
const HAS_TRENDS = has('Trend', 'EXEMPLIFIES');

interface Layout {
  isSettled: boolean;
  places: Record<string, readonly [x: number, y: number]>;
}

export interface MapData {
  data?: PictureData;
  error?: Error;
  /** The trends of a graph that is too large to be shown at once. */
  clusters?: PictureNode[];
  /** How many entities the graph has. */
  total?: number;
  cutMembers?: boolean;
  cutNodes?: boolean;
  /** Whether the picture has to find the places itself. */
  isUnplaced?: boolean;
}

export function useMap(opened: readonly string[]): MapData {
  const { data: answer, error } = useQuery(GraphDocument, { first: ALL });
  const isSmall = answer?.graph.isComplete;
  const layout = useLayout();
  const clusters = useClusters(HAS_TRENDS && answer !== undefined && !isSmall);
  const stats = useQuery(StatsDocument, isSmall === false ? {} : undefined).data;
  const members = useMembers(clusters, opened);
  const small = useMemo(() => (isSmall && layout ? placed(answer!, layout) : undefined), [answer, layout]);
  const large = useMemo(
    () =>
      clusters
        ? clustered(clusters, opened, members)
        : answer && !HAS_TRENDS
          ? { data: partOf(answer) }
          : undefined,
    [answer, clusters, opened.join(), members],
  );
  if (error) return { error };
  if (isSmall) return { data: small };
  const total = stats?.stats.kindCounts.reduce((sum, { count }) => sum + count, 0);
  return { ...large, clusters, total, isUnplaced: !HAS_TRENDS };
}

/** The server's layout, asked beside the graph; and again while it is made anew. */
function useLayout(): Layout | undefined {
  const [layout, set] = useState<Layout>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const controller = new AbortController();
    const load = async () => {
      const response = await fetch('/layout.json', { headers: keyHeaders(), signal: controller.signal });
      const next = ((await response.json()) as Layout | null) ?? { isSettled: true, places: {} };
      set(next);
      if (!next.isSettled) timer = setTimeout(again, 1500);
    };
    const again = () =>
      void load().catch(() => controller.signal.aborted || (timer = setTimeout(again, 2000)));
    again();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, []);
  return layout;
}

/** On a screen that is taller than wide, the picture lies on its side. */
const isTall = innerHeight > 1.2 * innerWidth;

function placed({ graph }: GraphQuery, { places }: Layout): PictureData {
  const degrees = new Map<string, number>();
  for (const { subject, object } of graph.statements)
    for (const { key } of [subject, object]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  return {
    nodes: graph.nodes.map((node, at) => {
      const [x, y] = places[node.key] ?? [120 * (at % 12), -400 - 90 * Math.floor(at / 12)];
      return { ...node, degree: degrees.get(node.key) ?? 0, ...(isTall ? { x: y, y: x } : { x, y }) };
    }),
    edges: graph.statements.map(edgeOf),
  };
}

const partOf = ({ graph }: GraphQuery): PictureData => ({
  nodes: graph.nodes,
  edges: graph.statements.map(edgeOf),
});

function useClusters(wanted: boolean): PictureNode[] | undefined {
  const [clusters, set] = useState<PictureNode[]>();
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    readClusters(controller.signal).then(set, () => undefined);
    return () => controller.abort();
  }, [wanted]);
  return clusters;
}

async function readClusters(signal: AbortSignal): Promise<PictureNode[]> {
  const nodes: PictureNode[] = [];
  for (let after: string | null = null; nodes.length < TRENDS;) {
    const { trends }: ClustersQuery = await ask(ClustersDocument, { after }, signal);
    nodes.push(
      ...trends.nodes.map(({ exemplars, ...trend }) => ({ ...trend, members: exemplars.totalCount })),
    );
    if (!trends.pageInfo.hasNextPage) break;
    after = trends.pageInfo.endCursor;
  }
  return placeClusters(nodes);
}

/** How many trends are asked for at a time, and how often, in ms, what has come is drawn. */
const AT_A_TIME = 4;
const DRAWN_EVERY = 800;

/** What stands around each opened trend. What is closed again is kept, in case it is opened again. */
function useMembers(clusters: PictureNode[] | undefined, opened: readonly string[]): Members {
  const [members, set] = useState<Members>(new Map());
  useEffect(() => {
    const missing = (clusters ?? []).filter(({ key }) => opened.includes(key) && !members.has(key));
    if (missing.length === 0) return;
    const controller = new AbortController();
    let fresh = new Map<string, Around>();
    const draw = () => {
      if (fresh.size === 0) return;
      const came = fresh;
      fresh = new Map();
      set(before => new Map([...before, ...came]));
    };
    const timer = setInterval(draw, DRAWN_EVERY);
    const work = async () => {
      for (let next = missing.shift(); next; next = missing.shift())
        fresh.set(next.key, await readMembers(next.key, controller.signal));
      draw();
    };
    void Promise.allSettled(Array.from({ length: AT_A_TIME }, work)).then(() => clearInterval(timer));
    return () => {
      controller.abort();
      clearInterval(timer);
      draw();
    };
  }, [clusters, opened.join()]);
  return members;
}

async function readMembers(key: string, signal: AbortSignal): Promise<Around> {
  const { neighborhood } = await ask(MembersDocument, { of: { key }, first: MEMBERS }, signal);
  const { nodes, statements, isComplete } = neighborhood;
  return { nodes: [...nodes], edges: statements.map(edgeOf), isComplete };
}
