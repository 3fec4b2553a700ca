/**
 * What was read: nodes by key, and connections by signature and the key of the node that they start from.
 *
 * A store may be bounded. It then keeps two halves: what is used goes to the young one, and when that is full, it
 * becomes the old one, and what the old one still held is dropped whole. So the least recently used goes, without a
 * list to mend at every look-up (a coarse form of the second chance of Corbató's clock).
 */
import type { Kind } from '../ontology';
import type { EntityRow } from './entity';
import type { Connection, Edge, StatementRow } from './selection';

export interface Store {
  /** The node with that key; made, with no property read yet, where it was not there. */
  row(key: string, kind: Kind): EntityRow;
  /** The node with that key, if it was read. */
  find(key: string): EntityRow | undefined;
  /** A hop's connections, by the key of the node that they start from. */
  connections(signature: string): Shelf<Connection<Edge>>;
  /** The same for the statements of a node. */
  statements(signature: string): Shelf<Connection<StatementRow>>;
  /** Root lists of nodes, by signature. */
  lists: Shelf<Connection<Edge>>;
  /** Root lists of statements, by signature. */
  statementLists: Shelf<Connection<StatementRow>>;
  /** Whole answers, by what was asked; what they are is their maker's. */
  answers: Shelf<Sized>;
  /** Says that about so many bytes were put in beside what the shelves count. */
  grow(bytes: number): void;
  /** About how many bytes it holds. */
  size(): number;
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

type Kept = { edges: unknown[] } | Sized;

interface Half {
  rows: Map<string, EntityRow>;
  shelves: Map<string, Map<string, unknown>>;
  bytes: number;
}

const emptyHalf = (): Half => ({ rows: new Map(), shelves: new Map(), bytes: 0 });

/** What an entry costs beside its content: two map slots, an object, an array. */
const ENTRY_BYTES = 160;
const EDGE_BYTES = 48;

/** Makes a store that holds at most about `maxBytes`. */
export function createStore(maxBytes = Infinity): Store {
  let young = emptyHalf();
  let old = emptyHalf();

  const findRow = (key: string): EntityRow | undefined => {
    const fresh = young.rows.get(key);
    if (fresh !== undefined) return fresh;
    const kept = old.rows.get(key);
    if (kept !== undefined) putRow(key, kept);
    return kept;
  };
  const putRow = (key: string, row: EntityRow) => {
    young.rows.set(key, row);
    young.bytes += ENTRY_BYTES + 2 * key.length;
  };
  const shelf = <V extends Kept>(name: string): Shelf<V> => ({
    get(key) {
      const fresh = young.shelves.get(name)?.get(key);
      if (fresh !== undefined) return fresh as V;
      const kept = old.shelves.get(name)?.get(key) as V | undefined;
      if (kept !== undefined) this.set(key, kept);
      return kept;
    },
    set(key, value) {
      const there = young.shelves.get(name);
      if (there) there.set(key, value);
      else young.shelves.set(name, new Map([[key, value]]));
      young.bytes +=
        ENTRY_BYTES + key.length + ('edges' in value ? EDGE_BYTES * value.edges.length : value.bytes);
    },
  });

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
    row(key, kind) {
      const there = findRow(key);
      if (there) return there;
      const row: EntityRow = { key, kind };
      putRow(key, row);
      return row;
    },
    find: findRow,
    connections: signature => shelfOf(`c${signature}`),
    statements: signature => shelfOf(`s${signature}`),
    lists: shelf('lists'),
    statementLists: shelf('statement lists'),
    answers: shelf('answers'),
    grow: bytes => void (young.bytes += bytes),
    size: () => young.bytes + old.bytes,
    trim() {
      if (young.bytes <= maxBytes / 2) return;
      old = young;
      young = emptyHalf();
      shelves.clear();
    },
  };
}

/** About how many bytes a property's value takes. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 32);
  return 8;
}
