/** What several requests want of the graph, as one statement: the same selection, from different nodes or pages. */
import type { Query } from '../../neo4j/driver';
import { createDraft, pageOfEdges, readTargets, type Draft } from './query-builder';
import { countList, findPages, type RootList } from './list';
import { compile, readLevel, type Root } from './compile';
import { findHitsTogether, type RootSearch } from './search';
import type { Selection } from './selection';
import type { Connection, Edge, RowTarget } from './rows';
import type { End, Kind } from '../../ontology';

/** A statement, and what makes sense of its record: it fills the store, and gives each root's page. */
export interface JointPlan {
  query: Query;
  decode(record: unknown[], store: RowTarget): Connection<Edge>[];
}

/** Roots of which this is the same can be read together; undefined for one that must be read alone. */
export function kinshipOf(root: Root): string | undefined {
  if ('keys' in root) return root.end;
  if ('search' in root) {
    const { page, wants } = root.search;
    return JSON.stringify(['search', page.after?.length, wants]);
  }
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
  if ('search' in first!) {
    const searches = roots.map(root => (root as SearchRoot).search);
    return fromPages('Entity', searches, selection, (draft, into) => findHitsTogether(draft, into, searches));
  }
  const { end } = first as ListRoot;
  const lists = roots.map(root => (root as ListRoot).list);
  return fromPages(end, lists, selection, (draft, into) => findPages(draft, into, end, lists));
}

type KeyedRoot = Extract<Root, { keys: readonly string[] }>;
type ListRoot = Extract<Root, { list: RootList }>;
type SearchRoot = Extract<Root, { search: RootSearch }>;

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

function fromPages(
  end: End,
  asked: readonly (RootList | RootSearch)[],
  selection: Selection,
  find: (draft: Draft, into: { nodes: string; pages: string }) => void,
): JointPlan {
  const { wants } = asked[0]!;
  const draft = createDraft();
  const [nodes, pages] = [draft.variable('n'), draft.variable('l')];
  let edges: Edge[][] = asked.map(() => []);
  if (wants.list || wants.more) {
    find(draft, { nodes, pages });
    readTargets(draft, nodes, end, selection);
    draft.column(`[page IN ${pages} | [page[0], [n IN page[1] | id(n)], page[2]]]`, (value, reading) => {
      edges = [];
      for (const [at, ids, positions] of value as [number, number[], unknown[][]][]) {
        edges[at] = ids.map((id, place): Edge => {
          const node = reading.nodes.get(id)!;
          return positions[place]!.length ? { node, position: positions[place] } : { node };
        });
      }
    });
    readLevel(draft, nodes, selection);
  }
  if (wants.total) {
    const total = draft.variable('t');
    countList(draft, total, end as Kind, undefined);
    draft.column(total, (value, reading) => (reading.total = value as number));
  }
  return {
    query: draft.query(),
    decode(record, store) {
      const { total } = draft.read(record, store);
      return edges.map((read, at) => ({
        ...pageOfEdges(read, asked[at]!.page),
        total,
        wants,
      }));
    },
  };
}
