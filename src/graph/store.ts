/** What was read: nodes by key, and connections by signature and the key of the node that they start from. */
import type { Kind } from '../ontology';
import type { EntityRow } from './entity';
import type { Connection, Edge, StatementRow } from './selection';

export interface Store {
  /** The node with that key; made, with no property read yet, where it was not there. */
  row(key: string, kind: Kind): EntityRow;
  /** A hop's connections, by the key of the node that they start from. */
  connections(signature: string): Map<string, Connection<Edge>>;
  /** The same for the statements of a node. */
  statements(signature: string): Map<string, Connection<StatementRow>>;
}

export function createStore(): Store {
  const rows = new Map<string, EntityRow>();
  const connections = new Map<string, Map<string, Connection<Edge>>>();
  const statements = new Map<string, Map<string, Connection<StatementRow>>>();
  return {
    row(key, kind) {
      const there = rows.get(key);
      if (there) return there;
      const row: EntityRow = { key, kind };
      rows.set(key, row);
      return row;
    },
    connections: signature => among(connections, signature),
    statements: signature => among(statements, signature),
  };
}

function among<V>(maps: Map<string, Map<string, V>>, signature: string): Map<string, V> {
  const there = maps.get(signature);
  if (there) return there;
  const made = new Map<string, V>();
  maps.set(signature, made);
  return made;
}
