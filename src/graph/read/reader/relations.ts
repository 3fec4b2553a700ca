/** Follows relations from a node, and reads a node's statements: mostly what was read ahead, else a batch a level. */
import { relationOf } from '../../../ontology';
import { compile, type KeyedRoot } from '../../plan/compile';
import { meets, type Requirements } from '../../plan/requirements';
import type { Connection, Edge, EntityRow, StatementRow } from '../../plan/rows';
import {
  addHop,
  addStatements,
  emptySelection,
  hopSignature,
  statementSignature,
  type Hop,
  type Selection,
  type StatementHop,
} from '../../plan/selection';
import type { Shelf, Store } from '../store';
import { loaderPer, type SharedView } from './shared-view';

/** Relations of nodes that were read, by the signatures of their hops. */
export interface AtHand {
  relation(from: EntityRow, signature: string): Connection<Edge> | undefined;
  statements(of: EntityRow, signature: string): Connection<StatementRow> | undefined;
}

export function createRelationReader({ snapshot, ahead, maxEntries }: SharedView) {
  const hops = loaderPer<Hop, Connection<Edge>>((keys, hop) => {
    const selection = emptySelection();
    addHop(selection, { ...hop, next: ahead(hop.next) });
    const { from, to } = relationOf(hop.relation);
    const root = { end: hop.direction === 'IN' ? to : from, keys };
    return readConnections(root, selection, hop.requirements, store => store.connections(hopSignature(hop)));
  });

  const statementHops = loaderPer<StatementHop, Connection<StatementRow>>((keys, hop) => {
    const selection = emptySelection();
    addStatements(selection, { ...hop, subject: ahead(hop.subject), object: ahead(hop.object) });
    return readConnections({ end: 'Entity', keys }, selection, hop.requirements, store =>
      store.statements(statementSignature(hop)),
    );
  });

  /** Takes what was read out of the store at once: a bounded one may have dropped it when others had their turn. */
  async function readConnections<E>(
    root: KeyedRoot,
    selection: Selection,
    requirements: Requirements,
    shelfOf: (store: Store) => Shelf<Connection<E>>,
  ): Promise<Connection<E>[]> {
    const { query, decode } = compile(root, selection, maxEntries);
    const { value } = await snapshot.read({
      query,
      decode(record, store) {
        decode(record, store);
        const read = shelfOf(store);
        return new Map(root.keys.map(key => [key, read.get(key)]));
      },
    });
    const missing = root.by ? [] : [...value.keys()].filter(key => !value.get(key));
    if (missing.length) {
      const byKind = { ...root, keys: missing, by: 'KIND' } as const;
      const found = await readConnections(byKind, selection, requirements, shelfOf);
      missing.forEach((key, at) => value.set(key, found[at]));
    }
    return root.keys.map(key => value.get(key) ?? { edges: [], more: false, total: 0, requirements });
  }

  const atHand: AtHand = {
    relation: (from, signature) => snapshot.find(store => store.connections(signature).get(from.key)),
    statements: (of, signature) => snapshot.find(store => store.statements(signature).get(of.key)),
  };

  return {
    atHand,
    follow(from: EntityRow, hop: Hop) {
      const there = atHand.relation(from, hopSignature(hop));
      return there && meets(hop.requirements, there.requirements) ? there : hops(hop).load(from.key);
    },
    statements(of: EntityRow, hop: StatementHop) {
      const there = atHand.statements(of, statementSignature(hop));
      return there && meets(hop.requirements, there.requirements) ? there : statementHops(hop).load(of.key);
    },
  };
}
