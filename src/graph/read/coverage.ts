import type { EntityRow } from '../plan/rows';
import { hopSignature, statementSignature, type Selection } from '../plan/selection';
import { meets } from '../plan/requirements';
import type { Store } from './store';

/** Whether `selection` can be answered for the node from the store alone. Nodes met again are not looked at again. */
export function covers(store: Store, row: EntityRow, selection: Selection, seen: Seen = new Map()): boolean {
  const met = seen.get(selection);
  if (met?.has(row)) return true;
  if (met) met.add(row);
  else seen.set(selection, new Set([row]));

  for (const property of selection.properties) if (row[property] === undefined) return false;
  for (const hop of selection.hops.values()) {
    const connection = store.connections(hopSignature(hop)).get(row.key);
    if (!connection || !meets(hop.requirements, connection.requirements)) return false;
    for (const { node } of connection.edges) if (!covers(store, node, hop.next, seen)) return false;
  }
  for (const hop of selection.statements.values()) {
    const connection = store.statements(statementSignature(hop)).get(row.key);
    if (!connection || !meets(hop.requirements, connection.requirements)) return false;
    for (const { subject, object } of connection.edges) {
      if (!covers(store, subject, hop.subject, seen) || !covers(store, object, hop.object, seen))
        return false;
    }
  }
  return true;
}

type Seen = Map<Selection, Set<EntityRow>>;
