/**
 * One request's view of the graph. What an operation will need is read ahead in one statement, or is there from
 * before; whatever a resolver then asks for is mostly at hand, and is given without a promise. What is not there is
 * read for all nodes that ask for it together, one statement a level.
 *
 * Lists, nodes, statements, relations and properties are read by a part each, in `reader/`; they share one snapshot.
 */
import type { End, Kind } from '../../ontology';
import type { Meter, Query } from '../../neo4j/driver';
import { fold } from '../cypher/fold';
import type { RootList } from '../plan/list';
import type { Connection, Edge, EntityRow, StatementRow } from '../plan/rows';
import type { RootSearch } from '../plan/search';
import type { Hop, Selection, StatementHop } from '../plan/selection';
import type { Cache, Generation } from './cache';
import { prefetchOf } from './prefetch';
import { createListReader } from './reader/lists';
import { createNodeReader } from './reader/nodes';
import { createPropertyReader } from './reader/properties';
import { createRelationReader, type AtHand } from './reader/relations';
import { createSharedView, type ReaderOptions } from './reader/shared-view';
import { createStatementReader, type Ends, type StatementList } from './reader/statements';
import { createSnapshot } from './snapshot';

export type { AtHand, Ends, ReaderOptions, StatementList };

type Now<T> = T | Promise<T>;

export interface Reader {
  /** The node of some `end` with that key, or null; with `selection` read ahead. Asked for together, read together. */
  node(end: End, key: string, selection: Selection): Promise<EntityRow | null>;
  /** The entity, or the one of some `end`, that a name or an alias means, case and width folded, or null. */
  named(name: string, selection: Selection, end?: End): Promise<EntityRow | null>;
  /** A page of all nodes of a kind, or of all entities; with `selection` read ahead for each. */
  list(kind: Kind | 'Entity', list: RootList, selection: Selection): Promise<Connection<Edge>>;
  /** A page of what a text finds; with `selection` read ahead for each. */
  search(search: RootSearch, selection: Selection): Promise<Connection<Edge>>;
  /** The statement with that key, or null; with what is wanted of its ends read ahead. */
  statement(key: string, ends: Ends): Promise<StatementRow | null>;
  /** A page of all statements. */
  statementList(list: StatementList, ends: Ends): Promise<Connection<StatementRow>>;
  /** One relation, followed from one node. */
  follow(from: EntityRow, hop: Hop): Now<Connection<Edge>>;
  /** The statements of one node. */
  statements(of: EntityRow, hop: StatementHop): Now<Connection<StatementRow>>;
  /** A stored property of a node, null where it has none. */
  property(of: EntityRow, name: string): Now<unknown>;
  /** Rows of a query that no plan makes: search, paths, counts. */
  rows(query: Query): Promise<unknown[][]>;
  /** What was read of relations, given without reading anything. */
  atHand(): AtHand;
  /** Whether the answer mixes two states of the database: it must be made again, without the cache. */
  mixed(): boolean;
  /** The one generation from which everything came, if it can be told. */
  state(): Generation | undefined;
}

/** Makes a reader, which serves one request. */
export function createReader(cache: Cache, meter: Meter, options: ReaderOptions): Reader {
  const snapshot = createSnapshot(cache, meter, options.fresh);
  const view = createSharedView(snapshot, prefetchOf(cache), options, cache.maxEntries);
  // Most requests need one or two of these.
  const lists = lazily(() => createListReader(view));
  const relations = lazily(() => createRelationReader(view));
  const statements = lazily(() => createStatementReader(view));
  const nodes = lazily(() => createNodeReader(view));
  const properties = lazily(() => createPropertyReader(view));
  return {
    node: (end, key, selection) => nodes()(end, key, selection),
    async named(name, selection, end = 'Entity') {
      const read = (root: { end: End; name: string; by?: 'KIND' }, signature: string) =>
        lists().read(root, signature, selection);
      const { edges } = await read({ end, name }, `name ${end} ${fold(name)}`);
      if (edges[0]) return edges[0].node;
      const stored = await read({ end, name, by: 'KIND' }, `stored name ${end} ${name}`);
      return stored.edges[0]?.node ?? null;
    },
    list: (kind, list, selection) => lists().list(kind, list, selection),
    search: (search, selection) => lists().search(search, selection),
    statement: (key, ends) => statements().statement(key, ends),
    statementList: (list, ends) => statements().statementList(list, ends),
    follow: (from, hop) => relations().follow(from, hop),
    statements: (of, hop) => relations().statements(of, hop),
    atHand: () => relations().atHand,
    property: (of, name) => properties()(of, name),
    rows: query => snapshot.rows(query),
    mixed: snapshot.mixed,
    state: snapshot.state,
  };
}

/** Makes a value when it is first asked for. */
function lazily<V extends object>(make: () => V): () => V {
  let made: V | undefined;
  return () => (made ??= make());
}
