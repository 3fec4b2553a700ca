/**
 * What comes and goes with every request, and is to be found while it is there. A Set would do, but V8 lets each table
 * that a Set has outgrown hold on to the next one: once one of them is old, all that ever was in the Set outlives young
 * collections. So a Set of responses under way took half of the collector's time from requests that were kept.
 */
export interface SlotMap<T> {
  /** Puts something in; gives what takes it out again, which may be called more than once. */
  add(item: T): () => void;
  /** All that is in it now. */
  items(): T[];
}

export function createSlotMap<T extends object>(): SlotMap<T> {
  const slots: (T | undefined)[] = [];
  const free: number[] = [];
  return {
    add(item) {
      const at = free.pop() ?? slots.length;
      slots[at] = item;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        slots[at] = undefined;
        free.push(at);
      };
    },
    items: () => slots.filter(slot => slot !== undefined),
  };
}
