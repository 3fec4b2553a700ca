/**
 * Reads that requests share. While one is under way, others that want the same from other nodes wait for it to end,
 * and are then made together, by one statement: under load the database, the driver and the decoding are paid once for
 * several requests, and what lies below several of them is read once. Databases write their logs so ("group commit",
 * DeWitt et al., 1984). A request never gets what was read before it came.
 */
import { entryOf } from '../entry';
import { perCache, type Cache, type Generation } from './cache';
import type { Meter } from './driver';
import { gathered } from './gather';
import type { Root } from './plan';
import { compileTogether, kinshipOf } from './plan-together';
import type { Connection, Edge, Selection } from './selection';
import { createStore, type Store } from './store';

/** What a read brought back, where it was put, and the generation that it belongs to, if it can be told. */
export interface JointRead {
  value: Connection<Edge>;
  store: Store;
  generation?: Generation;
}

/** Reads `selection` from a root. */
export type ReadRoot = (root: Root, selection: Selection, meter: Meter) => Promise<JointRead>;

/** So many roots are read together at the most. */
const MOST = 32;
/** So long, in ms, others wait for a read; a slow one should not hold them up. */
const PATIENCE_MS = 20;

/** The joint reads of a cache: the same at every call. */
export const jointReadsOf = perCache(createJointReads);

interface Waiting {
  root: Root;
  meter: Meter;
  resolve(read: JointRead): void;
  reject(error: unknown): void;
}

/** Those who want one selection from roots of one kinship. */
interface Queue {
  waiting: Waiting[];
  /** Whether a read will begin, or is under way and may be waited for. */
  busy: boolean;
}

function createJointReads(cache: Cache): ReadRoot {
  const queues = new WeakMap<Selection, Map<string, Queue>>();

  function queueOf(selection: Selection, kinship: string): Queue {
    const ofSelection = entryOf(queues, selection, () => new Map<string, Queue>());
    return entryOf(ofSelection, kinship, () => ({ waiting: [], busy: false }));
  }

  async function run(queue: Queue, selection: Selection): Promise<void> {
    queue.busy = true;
    await gathered(() => queue.waiting.length);
    const taken = queue.waiting.splice(0, MOST);
    const next = once(() => {
      queue.busy = false;
      if (queue.waiting.length) void run(queue, selection);
    });
    const impatient = setTimeout(next, PATIENCE_MS);
    await readAll(taken, selection);
    clearTimeout(impatient);
    next();
  }

  async function readAll(taken: readonly Waiting[], selection: Selection): Promise<void> {
    try {
      const meter = { queries: 0 };
      const roots = taken.map(({ root }) => root);
      const { query, decode } = compileTogether(roots, selection);
      const { rows, generation } = await cache.read(query, meter);
      const store = generation?.store ?? createStore();
      const values = decode(rows[0]!, store);
      taken.forEach((waiting, at) => {
        waiting.meter.queries += meter.queries;
        waiting.resolve({ value: values[at]!, store, generation });
      });
    } catch (error) {
      // One that asks for too much must not fail the others.
      if (taken.length === 1) taken[0]!.reject(error);
      else await Promise.all(taken.map(waiting => readAll([waiting], selection)));
    }
  }

  return (root, selection, meter) => {
    const kinship = kinshipOf(root);
    return new Promise((resolve, reject) => {
      const waiting = { root, meter, resolve, reject };
      if (kinship === undefined) return void readAll([waiting], selection);
      const queue = queueOf(selection, kinship);
      queue.waiting.push(waiting);
      if (!queue.busy) void run(queue, selection);
    });
  };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
