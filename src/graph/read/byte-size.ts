/** About how many bytes of memory what was read takes, as measured on V8 with heaps of such values. */
import type { Connection, Edge, EntityRow, StatementRow } from '../plan/rows';

/** A value that tells how many bytes it takes. */
export interface Sized {
  readonly bytes: number;
}

/** What a store keeps beside rows. */
export type Kept = Connection<Edge> | Connection<StatementRow> | Sized;

/** What a slot of a map costs, with the object in it and its list of entries. */
export const ENTRY_BYTES = 260;
/** What a map costs while it is almost empty. */
export const SHELF_BYTES = 1_500;
const EDGE_BYTES = 64;
const FACTS_BYTES = 96;

export function bytesOfRow(row: EntityRow): number {
  let bytes = ENTRY_BYTES;
  for (const name in row) bytes += bytesOf(row[name]);
  return bytes;
}

/** A value's bytes, beside its key. */
export function bytesOfKept(value: Kept): number {
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
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 48);
  return 8;
}
