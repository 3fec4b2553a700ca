/** What several requests want of the graph, as one statement: the same selection, from different nodes or pages. */
import type { Query } from './driver';
import { createDraft, createReading, pageOfEdges, readNodes } from './draft';
import { countList, findPages, type RootList } from './list';
import { compile, readLevel, type Root } from './plan';
import type { Connection, Edge, Selection } from './selection';
import type { Store } from './store';
import type { End, Kind } from '../ontology';

/** A statement, and what makes sense of its record: it fills the store, and gives each root's page. */
export interface JointPlan {
  query: Query;
  decode(record: unknown[], store: Store): Connection<Edge>[];
}

/** Roots of which this is the same can be read together; undefined for one that must be read alone. */
export function kinshipOf(root: Root): string | undefined {
  if ('keys' in root) return root.end;
  if (!('list' in root) || root.list.where) return undefined;
  const { order, page, wants } = root.list;
  const { size, backward, after, before } = page;
  return JSON.stringify([root.end, order, size, backward, after?.length, before?.length, wants]);
}

/** Makes the statement that reads `selection` from all of `roots`, which are of one kinship. */
export function compileTogether(roots: readonly Root[], selection: Selection): JointPlan {
  const [first] = roots;
  if (roots.length === 1) {
    const { query, decode } = compile(first!, selection);
    return { query, decode: (record, store) => [decode(record, store)] };
  }
  if ('keys' in first!) return fromKeys(first.end, roots as KeyedRoot[], selection);
  const { end } = first as ListRoot;
  return fromPages(
    end,
    roots.map(root => (root as ListRoot).list),
    selection,
  );
}

type KeyedRoot = Extract<Root, { keys: readonly string[] }>;
type ListRoot = Extract<Root, { list: RootList }>;

function fromKeys(end: End, roots: readonly KeyedRoot[], selection: Selection): JointPlan {
  const { query, decode } = compile(
    { end, keys: [...new Set(roots.flatMap(({ keys }) => keys))] },
    selection,
  );
  return {
    query,
    decode(record, store) {
      const { edges, ...read } = decode(record, store);
      const byKey = new Map(edges.map(edge => [edge.node.key, edge]));
      return roots.map(({ keys }) => ({ ...read, edges: keys.flatMap(key => byKey.get(key) ?? []) }));
    },
  };
}

function fromPages(end: Kind, lists: readonly RootList[], selection: Selection): JointPlan {
  const { wants, order, page } = lists[0]!;
  const draft = createDraft();
  const [nodes, pages] = [draft.variable('n'), draft.variable('l')];
  let edges: Edge[][] = lists.map(() => []);
  if (wants.list || wants.more) {
    findPages(draft, { nodes, pages }, end, lists);
    readNodes(draft, nodes, end, selection);
    draft.column(`[page IN ${pages} | [page[0], [n IN page[1] | id(n)], page[2]]]`, (value, reading) => {
      edges = [];
      for (const [at, ids, positions] of value as [number, number[], unknown[][]][]) {
        edges[at] = ids.map((id, place): Edge => {
          const node = reading.nodes.get(id)!;
          return order.length ? { node, position: positions[place] } : { node };
        });
      }
    });
    readLevel(draft, nodes, selection);
  }
  if (wants.total) {
    const total = draft.variable('t');
    countList(draft, total, end, undefined);
    draft.column(total, (value, reading) => (reading.total = value as number));
  }
  return {
    query: draft.query(),
    decode(record, store) {
      const reading = createReading(store);
      draft.readers.forEach((read, column) => read(record[column], reading));
      return edges.map(read => ({ ...pageOfEdges(read, page), total: reading.total, wants }));
    },
  };
}
