/** What several requests want of the graph, as one statement: the same selection, from different nodes or pages. */
import type { Query } from '../../neo4j/driver';
import { createQueryBuilder, pageOfEdges, readTargets, type QueryBuilder } from './query-builder';
import { entriesBelow } from './bounds';
import { entriesOf } from './requirements';
import { countList, findPages, type Approach, type RootList } from './list';
import { compile, readLevel, type KeyedRoot, type Root, type RootPage } from './compile';
import { findHitsOfBatch, type RootSearch } from './search';
import type { Selection } from './selection';
import type { Edge, RowTarget } from './rows';
import type { End, Kind } from '../../ontology';

/** A statement, and what makes sense of its record: it fills the store, and gives each root's page. */
export interface BatchPlan {
  query: Query;
  decode(record: unknown[], store: RowTarget): RootPage[];
}

/** Roots of which this is the same can be read together; undefined for one that must be read alone. */
export function batchKeyOf(root: Root): string | undefined {
  if ('keys' in root) return root.by ? `${root.by} ${root.end}` : root.end;
  if ('search' in root) {
    const { where, page, requirements } = root.search;
    if (where || requirements.total) return undefined;
    return JSON.stringify(['search', page.backward, !page.after, !page.before, requirements]);
  }
  if (!('list' in root) || root.list.where) return undefined;
  const { order, page, requirements } = root.list;
  const { size, backward, after, before } = page;
  // A position among what lacks a property is sought by another text.
  const lacks = [after, before].map(position => position?.map(value => value === null));
  return JSON.stringify([root.end, order, size, backward, lacks, requirements]);
}

/** Makes the statement that reads `selection` from all of `roots`, which have one batch key. */
export function compileBatch(
  roots: readonly Root[],
  selection: Selection,
  most?: number,
  approach?: Approach,
): BatchPlan {
  const [first] = roots;
  if (roots.length === 1) {
    const { query, decode } = compile(first!, selection, most, approach);
    return { query, decode: (record, store) => [decode(record, store)] };
  }
  if ('keys' in first!) return fromKeys(roots as KeyedRoot[], selection, most);
  if ('search' in first!) {
    const searches = roots.map(root => (root as SearchRoot).search);
    const find: FindPages = (builder, into) => findHitsOfBatch(builder, into, searches);
    return fromPages('Entity', searches, selection, find, most);
  }
  const { end } = first as ListRoot;
  const lists = roots.map(root => (root as ListRoot).list);
  return fromPages(end, lists, selection, (builder, into) => findPages(builder, into, end, lists), most);
}

type FindPages = (builder: QueryBuilder, into: { nodes: string; pages: string }) => void;
type ListRoot = Extract<Root, { list: RootList }>;
type SearchRoot = Extract<Root, { search: RootSearch }>;

function fromKeys(roots: readonly KeyedRoot[], selection: Selection, most: number | undefined): BatchPlan {
  const { query, decode } = compile(
    { ...roots[0]!, keys: [...new Set(roots.flatMap(({ keys }) => keys))] },
    selection,
    most,
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
  find: FindPages,
  most: number | undefined,
): BatchPlan {
  const { requirements } = asked[0]!;
  const builder = createQueryBuilder(
    entriesBelow(selection, asked.length * entriesOf(asked[0]!.page, requirements)),
    most,
  );
  const [nodes, pages] = [builder.variable('n'), builder.variable('l')];
  let edges: Edge[][] = asked.map(() => []);
  if (requirements.list || requirements.more) {
    find(builder, { nodes, pages });
    readTargets(builder, nodes, end, selection);
    builder.column(`[page IN ${pages} | [page[0], [n IN page[1] | id(n)], page[2]]]`, (value, reading) => {
      edges = [];
      for (const [at, ids, positions] of value as [number, number[], unknown[][]][]) {
        edges[at] = ids.map((id, place): Edge => {
          const node = reading.nodes.get(id)!;
          return positions[place]!.length ? { node, position: positions[place] } : { node };
        });
      }
    });
    readLevel(builder, nodes, selection);
  }
  if (requirements.total) {
    const total = builder.variable('t');
    countList(builder, total, end as Kind, undefined);
    builder.column(total, (value, reading) => (reading.total = value as number));
  }
  return {
    query: builder.query(),
    decode(record, store) {
      const { total } = builder.read(record, store);
      return edges.map((read, at) => ({
        ...pageOfEdges(read, asked[at]!.page),
        total,
        requirements,
      }));
    },
  };
}
