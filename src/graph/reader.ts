/**
 * One request's view of the graph. What an operation will need is read ahead in one statement; whatever a resolver
 * then asks for is mostly there, and is given without a promise. What is not there is read for all nodes that ask
 * for it together, one statement a level.
 */
import DataLoader from 'dataloader';
import { kindsOf, relationOf, type End, type Kind } from '../ontology';
import type { Database, Meter } from './driver';
import type { EntityRow } from './entity';
import { compile, compileStatementList, type Root, type RootList } from './plan';
import type { StatementRoot } from './plan-statements';
import {
  addHop,
  addStatements,
  emptySelection,
  hopSignature,
  statementSignature,
  wanted,
  type Connection,
  type Edge,
  type Hop,
  type Selection,
  type StatementHop,
  type StatementRow,
} from './selection';
import { createStore } from './store';

type Now<T> = T | Promise<T>;

export interface Reader {
  /** The node of some `end` with that key, or null; with `selection` read ahead. Asked for together, read together. */
  node(end: End, key: string, selection: Selection): Promise<EntityRow | null>;
  /** The entity that a name or an alias means, case and width folded, or null. */
  named(name: string, selection: Selection): Promise<EntityRow | null>;
  /** A page of all nodes of a kind; with `selection` read ahead for each. */
  list(kind: Kind, list: RootList, selection: Selection): Promise<Connection<Edge>>;
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
}

/** What is wanted of the ends of statements. */
export type Ends = Pick<StatementHop, 'subject' | 'object'>;

/** A page of all statements that a filter admits. */
export type StatementList = Exclude<StatementRoot, { keys: readonly string[] }>;

export interface ReaderOptions {
  /** Off, every level of an operation is read by a batch of its own. */
  readAhead: boolean;
}

/** Makes a reader. It keeps what it read, so it must not outlive its request. */
export function createReader(database: Database, meter: Meter, { readAhead }: ReaderOptions): Reader {
  const store = createStore();
  const follow = perWish<Hop, Connection<Edge>>(readHops);
  const statements = perWish<StatementHop, Connection<StatementRow>>(readStatements);
  const nodes = {
    Entity: perWish<Selection, EntityRow | null>((keys, selection) => readNodes('Entity', keys, selection)),
    Article: perWish<Selection, EntityRow | null>((keys, selection) => readNodes('Article', keys, selection)),
  };
  const statement = perWish<Ends, StatementRow | null>(async (keys, ends) => {
    const { edges } = await runStatements({ keys }, ends);
    return keys.map(key => edges.find(found => found.key === key) ?? null);
  });
  const properties = new DataLoader<[EntityRow, string], unknown>(readProperties, { cache: false });

  /** What is read at once: everything below, or one level of it. */
  const ahead = (selection: Selection) => (readAhead ? selection : shallow(selection));
  const run = async (root: Root, selection: Selection): Promise<Connection<Edge>> => {
    const plan = compile(root, selection);
    const { rows } = await database.read(plan.query, meter);
    return plan.decode(rows[0]!, store);
  };

  const runStatements = async (root: StatementRoot, { subject, object }: Ends) => {
    const plan = compileStatementList(root, ahead(subject), ahead(object));
    const { rows } = await database.read(plan.query, meter);
    return plan.decode(rows[0]!, store);
  };

  return {
    node: (end, key, selection) =>
      nodes[end === 'Article' ? 'Article' : 'Entity'](selection)
        .load(key)
        .then(row => (row && kindsOf(end).includes(row.kind) ? row : null)),
    async named(name, selection) {
      const { edges } = await run({ end: 'Entity', name }, ahead(selection));
      return edges[0]?.node ?? null;
    },
    list: (kind, list, selection) => run({ end: kind, list }, ahead(selection)),
    statement: (key, ends) => statement(ends).load(key),
    statementList: (list, ends) => runStatements(list, ends),
    follow(from, hop) {
      const there = store.connections(hopSignature(hop)).get(from.key);
      return there && wanted(hop.wants, there.wants) ? there : follow(hop).load(from.key);
    },
    statements(of, hop) {
      const there = store.statements(statementSignature(hop)).get(of.key);
      return there && wanted(hop.wants, there.wants) ? there : statements(hop).load(of.key);
    },
    property(of, name) {
      const value = of[name];
      return value === undefined ? properties.load([of, name]) : value;
    },
  };

  async function readNodes(end: 'Entity' | 'Article', keys: readonly string[], selection: Selection) {
    const { edges } = await run({ end, keys }, ahead(selection));
    const byKey = new Map(edges.map(({ node }) => [node.key, node]));
    return keys.map(key => byKey.get(key) ?? null);
  }

  async function readHops(keys: readonly string[], hop: Hop): Promise<Connection<Edge>[]> {
    const selection = emptySelection();
    addHop(selection, { ...hop, next: ahead(hop.next) });
    const { from, to } = relationOf(hop.relation);
    await run({ end: hop.direction === 'IN' ? to : from, keys }, selection);
    const read = store.connections(hopSignature(hop));
    return keys.map(key => read.get(key) ?? { edges: [], more: false, total: 0, wants: hop.wants });
  }

  async function readStatements(
    keys: readonly string[],
    hop: StatementHop,
  ): Promise<Connection<StatementRow>[]> {
    const selection = emptySelection();
    addStatements(selection, { ...hop, subject: ahead(hop.subject), object: ahead(hop.object) });
    await run({ end: 'Entity', keys }, selection);
    const read = store.statements(statementSignature(hop));
    return keys.map(key => read.get(key) ?? { edges: [], more: false, total: 0, wants: hop.wants });
  }

  async function readProperties(asked: readonly [EntityRow, string][]): Promise<unknown[]> {
    const articles = asked.filter(([{ kind }]) => kind === 'Article');
    const entities = asked.filter(([{ kind }]) => kind !== 'Article');
    const ends = [['Article', articles] as const, ['Entity', entities] as const];
    await Promise.all(
      ends
        .filter(([, asked]) => asked.length)
        .map(([end, asked]) => {
          const keys = [...new Set(asked.map(([{ key }]) => key))];
          return run(
            { end, keys },
            { ...emptySelection(), properties: new Set(asked.map(([, name]) => name)) },
          );
        }),
    );
    return asked.map(([row, name]) => row[name] ?? null);
  }
}

/** A loader for each wish; resolvers of siblings share the object that says it. */
function perWish<H extends object, V>(read: (keys: readonly string[], hop: H) => Promise<V[]>) {
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
