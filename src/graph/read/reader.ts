/**
 * One request's view of the graph. What an operation will need is read ahead in one statement, or is there from
 * before; whatever a resolver then asks for is mostly at hand, and is given without a promise. What is not there is
 * read for all nodes that ask for it together, one statement a level.
 */
import DataLoader from 'dataloader';
import { kindsOf, relationOf, type End, type Kind } from '../../ontology';
import type { Cache, Generation } from './cache';
import type { Meter, Query } from '../../neo4j/driver';
import type { EntityRow } from '../plan/rows';
import { fold } from '../cypher/fold';
import { compile, compileStatementList, type Plan, type Root, type RootList } from '../plan/compile';
import type { StatementRoot } from '../plan/statements';
import type { RootSearch } from '../plan/search';
import {
  addHop,
  addStatements,
  emptySelection,
  hopSignature,
  statementSignature,
  type Hop,
  type Selection,
  type StatementHop,
} from '../plan/selection';
import { meets, type Requirements } from '../plan/requirements';
import { type Connection, type Edge, type StatementRow } from '../plan/rows';
import { isPlain, pageAhead, prefetchOf } from './prefetch';
import { covers } from './coverage';
import { createSnapshot } from './snapshot';
import type { Shelf, Store } from './store';

type Now<T> = T | Promise<T>;

export interface Reader {
  /** The node of some `end` with that key, or null; with `selection` read ahead. Asked for together, read together. */
  node(end: End, key: string, selection: Selection): Promise<EntityRow | null>;
  /** The entity that a name or an alias means, case and width folded, or null. */
  named(name: string, selection: Selection): Promise<EntityRow | null>;
  /** A page of all nodes of a kind; with `selection` read ahead for each. */
  list(kind: Kind, list: RootList, selection: Selection): Promise<Connection<Edge>>;
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
  /** Whether the answer mixes two states of the database: it must be made again, without the cache. */
  mixed(): boolean;
  /** The one generation from which everything came, if it can be told. */
  state(): Generation | undefined;
}

/** What is wanted of the ends of statements. */
export type Ends = Pick<StatementHop, 'subject' | 'object'>;

/** A page of all statements that a filter admits. */
export type StatementList = Exclude<StatementRoot, { keys: readonly string[] }>;

export interface ReaderOptions {
  /** Off, every level of an operation is read by a batch of its own. */
  readAhead: boolean;
  /** Whether nothing cached may serve. */
  fresh?: boolean;
}

/** Makes a reader, which serves one request. */
export function createReader(
  cache: Cache,
  meter: Meter,
  { readAhead, fresh = false }: ReaderOptions,
): Reader {
  const snapshot = createSnapshot(cache, meter, fresh);
  const prefetch = prefetchOf(cache);
  const follow = loaderPer<Hop, Connection<Edge>>(readHops);
  const statements = loaderPer<StatementHop, Connection<StatementRow>>(readStatements);
  const nodes = {
    Entity: loaderPer<Selection, EntityRow | null>((keys, selection) => readNodes('Entity', keys, selection)),
    Article: loaderPer<Selection, EntityRow | null>((keys, selection) =>
      readNodes('Article', keys, selection),
    ),
  };
  const statement = loaderPer<Ends, StatementRow | null>(readStatementKeys);
  const properties = new DataLoader<[EntityRow, string], unknown>(readProperties, { cache: false });

  return {
    node: (end, key, selection) =>
      nodes[end === 'Article' ? 'Article' : 'Entity'](selection)
        .load(key)
        .then(row => (row && kindsOf(end).includes(row.kind) ? row : null)),
    async named(name, selection) {
      const { edges } = await readList({ end: 'Entity', name }, `name ${fold(name)}`, selection);
      return edges[0]?.node ?? null;
    },
    list: (kind, list, selection) => {
      const { where, order, page } = list;
      return readList({ end: kind, list }, JSON.stringify([kind, where, order, page]), selection);
    },
    search: (search, selection) => {
      const { text, kinds, page } = search;
      const signature = `search ${JSON.stringify([text.folded, kinds, page])}`;
      return readList({ end: 'Entity', search }, signature, selection);
    },
    statement: (key, ends) => statement(ends).load(key),
    statementList: readStatementList,
    follow(from, hop) {
      const there = snapshot.find(store => store.connections(hopSignature(hop)).get(from.key));
      return there && meets(hop.requirements, there.requirements) ? there : follow(hop).load(from.key);
    },
    statements(of, hop) {
      const there = snapshot.find(store => store.statements(statementSignature(hop)).get(of.key));
      return there && meets(hop.requirements, there.requirements) ? there : statements(hop).load(of.key);
    },
    property(of, name) {
      const value = of[name];
      return value === undefined ? properties.load([of, name]) : value;
    },
    rows: query => snapshot.rows(query),
    mixed: snapshot.mixed,
    state: snapshot.state,
  };

  /** What is read at once: everything below, or one level of it. */
  function ahead(selection: Selection): Selection {
    return readAhead ? selection : shallow(selection);
  }

  async function readList(root: Root, signature: string, selection: Selection): Promise<Connection<Edge>> {
    const requirements =
      'list' in root ? root.list.requirements : 'search' in root ? root.search.requirements : undefined;
    const generation = snapshot.candidate();
    const page =
      generation &&
      (generation.store.lists.get(signature) ??
        ('list' in root ? pageAhead(generation, root.end, root.list) : undefined));
    if (generation && page && (!requirements || meets(requirements, page.requirements))) {
      const rows = page.edges.map(({ node }) => node);
      if (await complete(generation, root.end, rows, selection)) return page;
    }
    const { value, store, generation: read } = await snapshot.readRoot(root, ahead(selection));
    store.lists.set(signature, value);
    if (read && 'list' in root && isPlain(root.list))
      prefetch.missed(read, root.end, ahead(selection), value.edges.length);
    return value;
  }

  async function readNodes(end: 'Entity' | 'Article', keys: readonly string[], selection: Selection) {
    const generation = snapshot.candidate();
    const known = generation && keys.map(key => generation.store.find(key));
    if (known?.every(row => row !== undefined) && (await complete(generation!, end, known, selection)))
      return known;
    const { value, generation: read } = await snapshot.readRoot({ end, keys }, ahead(selection));
    const found = new Map(value.edges.map(({ node }) => [node.key, node]));
    const [some] = found.values();
    if (read && some) prefetch.missed(read, some.kind, ahead(selection), keys.length);
    return keys.map(key => found.get(key) ?? null);
  }

  /**
   * Makes sure that cached nodes are valid, and have below them what is wanted. What some lack is read for those
   * alone; that read tells whether the generation still stands, so no probe is needed beside it.
   */
  async function complete(
    generation: Generation,
    end: End,
    rows: EntityRow[],
    selection: Selection,
  ): Promise<boolean> {
    const lacking = rows.filter(row => !covers(generation.store, row, ahead(selection)));
    if (lacking.length === 0) return snapshot.trust(generation);
    if (lacking.length === rows.length) return false;
    const keys = lacking.map(({ key }) => key);
    if (!(await snapshot.complete(generation, { end, keys }, ahead(selection)))) return false;
    // A bounded store may have dropped a node that a list still has, and then it was read anew.
    return lacking.every(row => covers(generation.store, row, ahead(selection)));
  }

  async function readStatementKeys(keys: readonly string[], ends: Ends): Promise<(StatementRow | null)[]> {
    const { value } = await snapshot.read(planOf({ keys }, ends));
    return keys.map(key => value.edges.find(found => found.key === key) ?? null);
  }

  async function readStatementList(list: StatementList, ends: Ends): Promise<Connection<StatementRow>> {
    const { where, page, requirements } = list;
    const signature = JSON.stringify([where, page]);
    const generation = snapshot.candidate();
    const there = generation?.store.statementLists.get(signature);
    if (
      generation &&
      there &&
      meets(requirements, there.requirements) &&
      coversEnds(generation.store, there.edges, ends)
    ) {
      if (await snapshot.trust(generation)) return there;
    }
    const { value, store } = await snapshot.read(planOf(list, ends));
    store.statementLists.set(signature, value);
    return value;
  }

  function planOf(root: StatementRoot, { subject, object }: Ends) {
    return compileStatementList(root, ahead(subject), ahead(object));
  }

  function coversEnds(store: Store, statements: StatementRow[], { subject, object }: Ends): boolean {
    return statements.every(
      row => covers(store, row.subject, ahead(subject)) && covers(store, row.object, ahead(object)),
    );
  }

  async function readHops(keys: readonly string[], hop: Hop): Promise<Connection<Edge>[]> {
    const selection = emptySelection();
    addHop(selection, { ...hop, next: ahead(hop.next) });
    const { from, to } = relationOf(hop.relation);
    const plan = compile({ end: hop.direction === 'IN' ? to : from, keys }, selection);
    return readConnections(keys, hop.requirements, plan, store => store.connections(hopSignature(hop)));
  }

  async function readStatements(
    keys: readonly string[],
    hop: StatementHop,
  ): Promise<Connection<StatementRow>[]> {
    const selection = emptySelection();
    addStatements(selection, { ...hop, subject: ahead(hop.subject), object: ahead(hop.object) });
    const plan = compile({ end: 'Entity', keys }, selection);
    return readConnections(keys, hop.requirements, plan, store => store.statements(statementSignature(hop)));
  }

  /** Takes what was read out of the store at once: a bounded one may have dropped it when others had their turn. */
  async function readConnections<E>(
    keys: readonly string[],
    requirements: Requirements,
    { query, decode }: Plan,
    shelfOf: (store: Store) => Shelf<Connection<E>>,
  ): Promise<Connection<E>[]> {
    const { value } = await snapshot.read({
      query,
      decode(record, store) {
        decode(record, store);
        const read = shelfOf(store);
        return keys.map(key => read.get(key) ?? { edges: [], more: false, total: 0, requirements });
      },
    });
    return value;
  }

  async function readProperties(asked: readonly [EntityRow, string][]): Promise<unknown[]> {
    const articles = asked.filter(([{ kind }]) => kind === 'Article');
    const entities = asked.filter(([{ kind }]) => kind !== 'Article');
    const [ofArticles, ofEntities] = await Promise.all([
      readMissing('Article', articles),
      readMissing('Entity', entities),
    ]);
    return asked.map(([{ kind, key }, name]) => {
      const rows = kind === 'Article' ? ofArticles : ofEntities;
      return rows.get(key)?.[name] ?? null;
    });
  }

  /** The rows at hand are left as they are: they may be of another state than those that the read fills. */
  async function readMissing(
    end: 'Entity' | 'Article',
    asked: readonly [EntityRow, string][],
  ): Promise<Map<string, EntityRow>> {
    if (!asked.length) return new Map();
    const keys = [...new Set(asked.map(([{ key }]) => key))];
    const properties = new Set(asked.map(([, name]) => name));
    const { value } = await snapshot.read(compile({ end, keys }, { ...emptySelection(), properties }));
    return new Map(value.edges.map(({ node }) => [node.key, node]));
  }
}

/** A loader for each hop or selection; resolvers of siblings share that object. */
function loaderPer<H extends object, V>(read: (keys: readonly string[], hop: H) => Promise<V[]>) {
  const loaders = new Map<H, DataLoader<string, V>>();
  return (hop: H): DataLoader<string, V> => {
    const there = loaders.get(hop);
    if (there) return there;
    const loader = new DataLoader<string, V>(keys => read(keys, hop));
    loaders.set(hop, loader);
    return loader;
  };
}

/** The properties of a level without anything that is followed from it. */
const shallow = ({ properties }: Selection): Selection => ({ ...emptySelection(), properties });
