/** Who wants to hear of stored values that cannot be served as they are: each is told once. */

export interface OddValue {
  /** Of the node, or of the statement. */
  key: string;
  property: string;
}

type Hear = (odd: OddValue) => void;

/** How many are told: a graph in which all is odd is to fill no log. */
const MOST = 1_000;

const listeners = new Map<Hear, Set<string>>();

/** Lets `hear` know of each from now on; gives the way to end that. */
export function hearOddValues(hear: Hear): () => void {
  listeners.set(hear, new Set());
  return () => listeners.delete(hear);
}

export function tellOddValue(odd: OddValue): void {
  const name = `${odd.key}\n${odd.property}`;
  for (const [hear, told] of listeners) {
    if (told.has(name) || told.size >= MOST) continue;
    told.add(name);
    hear(odd);
  }
}
