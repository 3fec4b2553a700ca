/** What the parts of a reader share: one snapshot, and what of a selection is read at once. */
import DataLoader from 'dataloader';
import type { End } from '../../../ontology';
import type { EntityRow } from '../../plan/rows';
import { emptySelection, type Selection } from '../../plan/selection';
import type { Generation } from '../cache';
import { covers } from '../coverage';
import type { Prefetch } from '../prefetch';
import type { Snapshot } from '../snapshot';

export interface ReaderOptions {
  /** Off, every level of an operation is read by a batch of its own. */
  readAhead: boolean;
  /** Whether nothing cached may serve. */
  fresh?: boolean;
}

export interface SharedView {
  snapshot: Snapshot;
  prefetch: Prefetch;
  /** How many entries one statement may read. */
  maxEntries: number;
  /** What is read at once: everything below, or one level of it. */
  ahead(selection: Selection): Selection;
  /**
   * Makes sure that cached nodes are valid, and have below them what is required. What some lack is read for those
   * alone; that read tells whether the generation still stands, so no probe is needed beside it.
   */
  complete(generation: Generation, end: End, rows: EntityRow[], selection: Selection): Promise<boolean>;
}

/** Makes the view of one request. */
export function createSharedView(
  snapshot: Snapshot,
  prefetch: Prefetch,
  { readAhead }: ReaderOptions,
  maxEntries: number,
): SharedView {
  const ahead = (selection: Selection) => (readAhead ? selection : shallow(selection));
  return {
    snapshot,
    prefetch,
    maxEntries,
    ahead,
    async complete(generation, end, rows, selection) {
      const lacking = rows.filter(row => !covers(generation.store, row, ahead(selection)));
      if (lacking.length === 0) return snapshot.trust(generation);
      if (lacking.length === rows.length) return false;
      const keys = lacking.map(({ key }) => key);
      if (!(await snapshot.complete(generation, { end, keys }, ahead(selection)))) return false;
      // A bounded store may have dropped a node that a list still has, and then it was read anew.
      return lacking.every(row => covers(generation.store, row, ahead(selection)));
    },
  };
}

/** A loader for each hop or selection; resolvers of siblings share that object. */
export function loaderPer<H extends object, V>(read: (keys: readonly string[], hop: H) => Promise<V[]>) {
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
