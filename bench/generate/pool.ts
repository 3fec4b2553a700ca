/** The entities of one kind that articles can speak of again: heavy ones more often, late ones most. */
import { recall, recent } from './profile';
import type { Random } from './random';

export interface Pool {
  add(id: number, weight: number): void;
  /** One of them, or undefined where there is none. */
  draw(random: Random): number | undefined;
}

export function createPool(): Pool {
  /** Each id as often as it weighs. */
  let tickets = new Uint32Array(256);
  let sold = 0;
  return {
    add(id, weight) {
      if (sold + weight > tickets.length) {
        const more = new Uint32Array(tickets.length * 2);
        more.set(tickets);
        tickets = more;
      }
      tickets.fill(id, sold, sold + weight);
      sold += weight;
    },
    draw(random) {
      if (sold === 0) return undefined;
      const first = random.chance(recall) ? 0 : Math.max(0, sold - recent);
      return tickets[random.between(first, sold - 1)];
    },
  };
}
