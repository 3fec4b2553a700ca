/** Random numbers that a seed decides: the same seed gives the same graph on every machine. */

export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** Whether something happens that has this probability. */
  chance(probability: number): boolean;
  /** One of the items, each as likely as the others. */
  pick<T>(items: readonly T[]): T;
  /** A whole number from 1 up, geometric above 1, with this mean; a mean below 1 gives 0 or 1. */
  count(mean: number): number;
  /** A weight from 1 to `most`, by a power law: most are 1, few are large. */
  weight(most: number): number;
}

/** How steep the power law of `weight` is: the share of weights above w falls as w^-1.2. */
const STEEPNESS = 1.2;

/** mulberry32: 32 bits of state, a few operations a number, good enough to draw graphs. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: probability => next() < probability,
    pick: items => items[between(0, items.length - 1)]!,
    count(mean) {
      if (mean < 1) return next() < mean ? 1 : 0;
      let count = 1;
      while (next() < 1 - 1 / mean) count++;
      return count;
    },
    weight: most => Math.min(most, Math.floor((1 - next()) ** (-1 / STEEPNESS))),
  };
}
