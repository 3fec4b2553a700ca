/** Random choices, all made from one way to choose a number: seeded, or fast-check's, which can shrink them. */
import fc, { type GeneratorValue } from 'fast-check';

export interface Choices {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  one<T>(list: readonly T[]): T;
  /** Mostly one of the first. */
  skewed<T>(list: readonly T[]): T;
  /** Some entries, at the most so many, each once. */
  some<T>(list: readonly T[], most: number): T[];
}

/** Choices of a fast-check run. */
export const choicesOf = (gen: GeneratorValue): Choices =>
  choicesBy(limit => gen(fc.nat, { max: limit - 1 }));

/** The same choices at each run: Mulberry32, small and good enough. */
export function seededChoices(seed: number): Choices {
  let state = seed;
  return choicesBy(limit => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  });
}

function choicesBy(below: (limit: number) => number): Choices {
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return {
    below,
    one,
    skewed: list => list[below(below(list.length) + 1)]!,
    some: (list, most) =>
      list.length === 0 ? [] : [...new Set(Array.from({ length: below(most + 1) }, () => one(list)))],
  };
}
