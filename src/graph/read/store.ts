/**
 * What was read: nodes by key, and connections by signature and the key of the node that they start from.
 */
import { entryOf } from '../../maps';
import type { Kind } from '../../ontology';
import type { Connection, Edge, EntityRow, StatementRow } from '../plan/rows';
import { bytesOf, type Kept, type Sized } from './byte-size';
import { createHalves } from './halves';

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

/** Values by key. */
export interface Shelf<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** Makes a store that holds at most about `maxBytes`. */
export function createStore(maxBytes = Infinity): Store {
  const halves = createHalves(maxBytes);
  const shelf = <V extends Kept>(name: string): Shelf<V> => ({
    get: key => halves.get(name, key) as V | undefined,
    set: (key, value) => halves.set(name, key, value),
  });
  /** The same shelf for a signature at every call: resolvers ask for it once a node. */
  const connections = new Map<string, Shelf<Connection<Edge>>>();
  const statements = new Map<string, Shelf<Connection<StatementRow>>>();

  return {
    row(key, kind) {
      const there = halves.row(key);
      if (!there) return halves.addRow({ key, kind });
      if (there.kind === kind) return there;
      // A node to which a hand gave two kinds is one row in the lists of each.
      const id = `${kind} ${key}`;
      return halves.row(id) ?? halves.addRow({ key, kind }, id);
    },
    find: halves.row,
    put(row, name, value) {
      if (halves.isBounded && row[name] === undefined) halves.grow(bytesOf(value));
      row[name] = value;
    },
    connections: signature => entryOf(connections, signature, () => shelf(`c${signature}`)),
    statements: signature => entryOf(statements, signature, () => shelf(`s${signature}`)),
    lists: shelf('lists'),
    statementLists: shelf('statement lists'),
    responses: shelf('responses'),
    size: halves.size,
    isRoomy: () => halves.size() < maxBytes / 4,
    trim() {
      if (!halves.trim()) return;
      connections.clear();
      statements.clear();
    },
  };
}
