/**
 * The memory of a bounded store, in two halves: what is used goes to the young one, and when that is full, it becomes
 * the old one, and what the old one still held is dropped whole. So the least recently used goes, without a list to
 * keep in order at every look-up (a coarse form of the second chance of Corbató's clock).
 */
import type { Edge, EntityRow, StatementRow } from '../plan/rows';
import { bytesOfKept, bytesOfRow, ENTRY_BYTES, SHELF_BYTES, type Kept } from './byte-size';

interface Half {
  rows: Map<string, EntityRow>;
  shelves: Map<string, Map<string, Kept>>;
  bytes: number;
}

const emptyHalf = (): Half => ({ rows: new Map(), shelves: new Map(), bytes: 0 });

export interface Halves {
  row(key: string): EntityRow | undefined;
  /** Puts it there by its key, or by another id. */
  addRow(row: EntityRow, id?: string): EntityRow;
  get(shelf: string, key: string): Kept | undefined;
  set(shelf: string, key: string, value: Kept): void;
  /** Whether bytes are counted at all. */
  readonly isBounded: boolean;
  /** Counts bytes that a row has grown by. */
  grow(bytes: number): void;
  /** About how many bytes are held. */
  size(): number;
  /** Drops what was least recently used, where more is held than may be. Says whether it did. */
  trim(): boolean;
}

/** Makes two halves that hold at most about `maxBytes` together. */
export function createHalves(maxBytes: number): Halves {
  const bounded = maxBytes < Infinity;
  let young = emptyHalf();
  let old = emptyHalf();

  const addRow = (row: EntityRow, id = row.key): EntityRow => {
    young.rows.set(id, row);
    if (bounded) young.bytes += bytesOfRow(row);
    return row;
  };
  const rowOf = (key: string): EntityRow | undefined => {
    const fresh = young.rows.get(key);
    if (fresh !== undefined) return fresh;
    const kept = old.rows.get(key);
    return kept && addRow(kept, key);
  };
  /** A connection keeps its nodes alive, so they count as used, too; and so does one that was since read anew. */
  const keepRow = (row: EntityRow): void => {
    const there = young.rows.get(row.key);
    if (there === undefined) addRow(row);
    else if (there !== row) young.bytes += bytesOfRow(row);
  };

  function set(shelf: string, key: string, value: Kept): void {
    let there = young.shelves.get(shelf);
    if (!there) {
      young.shelves.set(shelf, (there = new Map()));
      young.bytes += SHELF_BYTES + 2 * shelf.length;
    }
    if (bounded) {
      const before = there.get(key);
      young.bytes += bytesOfKept(value) + (before ? -bytesOfKept(before) : ENTRY_BYTES + 2 * key.length);
    }
    there.set(key, value);
  }

  return {
    row: rowOf,
    addRow,
    set,
    get(shelf, key) {
      const fresh = young.shelves.get(shelf)?.get(key);
      if (fresh !== undefined) return fresh;
      const kept = old.shelves.get(shelf)?.get(key);
      if (kept === undefined) return undefined;
      set(shelf, key, kept);
      if ('edges' in kept) kept.edges.forEach(edge => rowsOf(edge).forEach(keepRow));
      return kept;
    },
    isBounded: bounded,
    grow: bytes => void (young.bytes += bytes),
    size: () => young.bytes + old.bytes,
    trim() {
      // The old half may be greater than a half, where much was put into it at once.
      if (young.bytes <= maxBytes / 2 && young.bytes + old.bytes <= maxBytes) return false;
      // What is more than may be kept at all, as after one great answer, is dropped at once.
      old = young.bytes > maxBytes ? emptyHalf() : young;
      young = emptyHalf();
      return true;
    },
  };
}

const rowsOf = (edge: Edge | StatementRow): EntityRow[] =>
  'node' in edge ? [edge.node] : [edge.subject, edge.object];
