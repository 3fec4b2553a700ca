/**
 * What was read: nodes by key, and connections by signature and the key of the node that they start from.
 *
 * A store may be bounded. It then keeps two halves: what is used goes to the young one, and when that is full, it
 * becomes the old one, and what the old one still held is dropped whole. So the least recently used goes, without a
 * list to mend at every look-up (a coarse form of the second chance of Corbató's clock).
 */
import type { Kind } from '../../ontology';
import type { EntityRow, Connection, Edge, StatementRow } from '../plan/rows';

export interface Store {
  /** The node with that key; made, with no property read yet, where it was not there. */
  row(key: string, kind: Kind): EntityRow;
  /** The node with that key, if it was read. */
  find(key: string): EntityRow | undefined;
  /** Puts a property that was read into a node. */
  put(row: EntityRow, name: string, value: unknown): void;
  /** A hop's connections, by the key of the node that they start from. */
  connections(signature: string): Shelf<Connection<Edge>>;
  /** The same for the statements of a node. */
  statements(signature: string): Shelf<Connection<StatementRow>>;
  /** Root lists of nodes, by signature. */
  lists: Shelf<Connection<Edge>>;
  /** Root lists of statements, by signature. */
  statementLists: Shelf<Connection<StatementRow>>;
  /** Whole answers, by what was asked; what they are is their maker's. */
  responses: Shelf<Sized>;
  /** About how many bytes it holds. */
  size(): number;
  /** Whether there is room for what nobody has asked for yet. */
  isRoomy(): boolean;
  /** Drops what was least recently used, where it holds more than it may. What is in use in a request stays. */
  trim(): void;
}

/** A value that tells how many bytes it takes. */
export interface Sized {
  readonly bytes: number;
}

/** Values by key. */
export interface Shelf<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

type Kept = Connection<Edge> | Connection<StatementRow> | Sized;

interface Half {
  rows: Map<string, EntityRow>;
  shelves: Map<string, Map<string, Kept>>;
  bytes: number;
}

const emptyHalf = (): Half => ({ rows: new Map(), shelves: new Map(), bytes: 0 });

/** Makes a store that holds at most about `maxBytes`. */
export function createStore(maxBytes = Infinity): Store {
  /** What is not bounded is not counted, either. */
  const bounded = maxBytes < Infinity;
  let young = emptyHalf();
  let old = emptyHalf();

  const grow = (bytes: number) => void (young.bytes += bytes);
  const addRow = (row: EntityRow): EntityRow => {
    young.rows.set(row.key, row);
    if (bounded) grow(bytesOfRow(row));
    return row;
  };
  const findRow = (key: string): EntityRow | undefined => {
    const fresh = young.rows.get(key);
    if (fresh !== undefined) return fresh;
    const kept = old.rows.get(key);
    return kept && addRow(kept);
  };
  /** A connection keeps its nodes alive, so they count as used, too; and so does one that was since read anew. */
  const keepRow = (row: EntityRow): void => {
    const there = young.rows.get(row.key);
    if (there === undefined) addRow(row);
    else if (there !== row) grow(bytesOfRow(row));
  };

  function shelf<V extends Kept>(name: string): Shelf<V> {
    function put(key: string, value: V): void {
      let there = young.shelves.get(name);
      if (!there) {
        young.shelves.set(name, (there = new Map()));
        grow(SHELF_BYTES + 2 * name.length);
      }
      if (bounded) {
        const before = there.get(key);
        grow(bytesOfKept(value) + (before ? -bytesOfKept(before) : ENTRY_BYTES + 2 * key.length));
      }
      there.set(key, value);
    }
    return {
      get(key) {
        const fresh = young.shelves.get(name)?.get(key);
        if (fresh !== undefined) return fresh as V;
        const kept = old.shelves.get(name)?.get(key) as V | undefined;
        if (kept === undefined) return undefined;
        put(key, kept);
        if ('edges' in kept) kept.edges.forEach(edge => rowsOf(edge).forEach(keepRow));
        return kept;
      },
      set: put,
    };
  }

  const shelves = new Map<string, Shelf<never>>();
  /** The same object for a name at every call: resolvers ask for it once a node. */
  const shelfOf = <V extends Kept>(name: string): Shelf<V> => {
    const there = shelves.get(name);
    if (there) return there as unknown as Shelf<V>;
    const made = shelf<V>(name);
    shelves.set(name, made as unknown as Shelf<never>);
    return made;
  };

  return {
    row: (key, kind) => findRow(key) ?? addRow({ key, kind }),
    find: findRow,
    put(row, name, value) {
      if (bounded && row[name] === undefined) grow(bytesOf(value));
      row[name] = value;
    },
    connections: signature => shelfOf(`c${signature}`),
    statements: signature => shelfOf(`s${signature}`),
    lists: shelf('lists'),
    statementLists: shelf('statement lists'),
    responses: shelf('answers'),
    size: () => young.bytes + old.bytes,
    isRoomy: () => young.bytes + old.bytes < maxBytes / 4,
    trim() {
      // The old half may be greater than a half, where much was put into it at once.
      if (young.bytes <= maxBytes / 2 && young.bytes + old.bytes <= maxBytes) return;
      // What is more than may be kept at all, as after one great answer, is dropped at once.
      old = young.bytes > maxBytes ? emptyHalf() : young;
      young = emptyHalf();
      shelves.clear();
    },
  };
}

/** What a slot of a map costs, with the object in it and its list of entries. */
const ENTRY_BYTES = 260;
/** What a map costs while it is almost empty. */
const SHELF_BYTES = 1_500;
const EDGE_BYTES = 64;
const FACTS_BYTES = 96;

const rowsOf = (edge: Edge | StatementRow): EntityRow[] =>
  'node' in edge ? [edge.node] : [edge.subject, edge.object];

function bytesOfRow(row: EntityRow): number {
  let bytes = ENTRY_BYTES;
  for (const name in row) bytes += bytesOf(row[name]);
  return bytes;
}

/** A value's bytes, beside its key. */
function bytesOfKept(value: Kept): number {
  if ('bytes' in value) return value.bytes;
  let bytes = 0;
  for (const edge of value.edges) bytes += bytesOfEdge(edge);
  return bytes;
}

function bytesOfEdge(edge: Edge | StatementRow): number {
  const facts = 'node' in edge ? edge.facts : edge;
  const position = 'node' in edge && edge.position ? bytesOf(edge.position) : 0;
  return EDGE_BYTES + position + (facts ? FACTS_BYTES + bytesOf(facts.key) + bytesOf(facts.evidence) : 0);
}

/** About how many bytes a property's value takes. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 48);
  return 8;
}
