import type { Kind } from '../../src/ontology';

/** How many keys of each kind are kept, at the most. */
const SAMPLES = 200;

/** Keeps some of the keys that are offered, spread evenly over a graph of so many nodes. */
export function createSamples(nodes: number) {
  const kept = {} as Record<Kind, string[]>;
  const next = new Map<Kind, number>();
  return {
    kept,
    offer(kind: Kind, key: string, id: number) {
      if (id < (next.get(kind) ?? 0)) return;
      (kept[kind] ??= []).push(key);
      next.set(kind, id + nodes / SAMPLES);
    },
  };
}
