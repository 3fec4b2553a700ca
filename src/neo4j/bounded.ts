/** A bound on statements under way: beyond it they wait for a moment, and then are refused, so that nothing piles up. */
import { Fault } from '../errors';
import type { Database, Meter } from './driver';

export interface Bounded {
  database: Database;
  /** How many statements run, and how many wait. */
  load(): { running: number; waiting: number };
}

/** How long, in ms, a statement waits for its turn. */
const PATIENCE_MS = 1_000;
/** How many wait for each that runs. */
const WAITING = 8;

/** The same database, which runs at most so many reads at a time. */
export function bounded(database: Database, most: number, patience = PATIENCE_MS): Bounded {
  const waiting = new Set<() => void>();
  let running = 0;

  function turn(meter: Meter | undefined): Promise<void> | undefined {
    if (running < most) {
      running += 1;
      return undefined;
    }
    const signal = meter?.signal;
    if (waiting.size >= most * WAITING) throw overloaded();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => giveUp(overloaded()), patience);
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        waiting.delete(begin);
      };
      const begin = () => (settle(), resolve());
      const giveUp = (reason: unknown) => (settle(), reject(reason as Error));
      const abort = () => giveUp(signal?.reason);
      signal?.addEventListener('abort', abort);
      waiting.add(begin);
    });
  }

  /** Whoever has waited longest takes the place. */
  function over(): void {
    const [next] = waiting;
    if (next) next();
    else running -= 1;
  }

  return {
    database: {
      ...database,
      async read(...read) {
        await turn(read[1]);
        try {
          return await database.read(...read);
        } finally {
          over();
        }
      },
    },
    load: () => ({ running, waiting: waiting.size }),
  };
}

const overloaded = () =>
  new Fault('UNAVAILABLE', 'The server has too much to do.', 'Try again in a few seconds.', {
    cause: 'too many statements are under way',
  });
