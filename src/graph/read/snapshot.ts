/**
 * What one request may use: the cache, as far as it is known to be valid since the request came, and what the request
 * read itself. It minds that an answer comes from one state of the database.
 */
import type { Cache, Generation } from './cache';
import type { Meter, Query } from '../../neo4j/driver';
import { coalescedReadsOf, type CoalescedRead } from './coalescing';
import type { Root } from '../plan/compile';
import type { Selection } from '../plan/selection';
import { createStore, type Store } from './store';
import { traced } from '../../tracing';

/** A statement, and what makes sense of its only record: it fills a store, and gives a value. */
export interface Readable<V> {
  query: Query;
  decode(record: unknown[], store: Store): V;
}

export interface Snapshot {
  /** The generation to look at. What is found there may be used once `trust` has said so. */
  candidate(): Generation | undefined;
  /** Whether the generation is valid at a moment since the request came; asks the database at most once. */
  trust(generation: Generation): Promise<boolean>;
  /** Reads what a generation lacks below some nodes. Says whether it still stands; else nothing of it is used. */
  complete(generation: Generation, root: Root, selection: Selection): Promise<boolean>;
  /** Reads `selection` from a root, perhaps together with other requests. */
  readRoot(root: Root, selection: Selection): Promise<CoalescedRead>;
  /** Reads from the database, into the cache where that is sound. */
  read<V>(readable: Readable<V>): Promise<{ value: V; store: Store }>;
  /** Rows that go into no store; a statement over `$each` is perhaps run together with others. */
  rows(query: Query): Promise<unknown[][]>;
  /** What is at hand without asking: from a trusted generation, or from what the request read. */
  find<V>(look: (store: Store) => V | undefined): V | undefined;
  /**
   * Whether the answer may mix two states of the database. Not told of a graph that changes all the time, but where
   * something cached was used: to read it again would not help.
   */
  mixed(): boolean;
  /** The one generation from which everything came, if there is such a one. */
  state(): Generation | undefined;
}

/** Begins a request; a fresh one uses nothing that was cached. */
export function createSnapshot(cache: Cache, meter: Meter, fresh = false): Snapshot {
  const coalesced = coalescedReadsOf(cache);
  /** What belongs to no generation; most requests have none of it. */
  let own: Store | undefined;
  const stores: Store[] = [];
  const steady = cache.latest() !== undefined;
  let sources = 0;
  /** The state from which the first of them came; undefined for one that belongs to no generation. */
  let first: Generation | undefined;
  let several = false;
  let trusted: Generation | undefined;

  const cameFrom = (generation: Generation | undefined) => {
    if (sources === 0) first = generation;
    else if (generation !== first) several = true;
    sources += 1;
  };
  const use = (generation: Generation | undefined, store = generation?.store ?? (own ??= createStore())) => {
    cameFrom(generation);
    if (!stores.includes(store)) stores.push(store);
    return store;
  };
  const trust = (generation: Generation) => {
    if (generation === trusted) return;
    trusted = generation;
    use(generation);
  };
  const state = () => (several ? undefined : first);

  return {
    candidate: () => trusted ?? (fresh || sources > 0 ? undefined : cache.latest()),
    async trust(generation) {
      if (generation === trusted) return true;
      if ((await cache.confirm(meter)) !== generation) return false;
      trust(generation);
      return true;
    },
    async complete(generation, root, selection) {
      const read = await coalesced.root(root, selection, meter);
      if (read.generation !== generation) return false;
      trust(generation);
      return true;
    },
    async readRoot(root, selection) {
      const read = await traced('read', { 'wuwen.of': root.end }, () =>
        coalesced.root(root, selection, meter),
      );
      use(read.generation, read.store);
      return read;
    },
    async read({ query, decode }) {
      const { rows, generation } = await cache.read(query, meter);
      const store = use(generation);
      return { value: decode(rows[0]!, store), store };
    },
    async rows(query) {
      const { rows, generation } = await coalesced.rows(query, meter);
      cameFrom(generation);
      return rows;
    },
    find(look) {
      for (const store of stores) {
        const found = look(store);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    mixed: () => (steady || trusted !== undefined) && sources > 1 && state() === undefined,
    state,
  };
}
