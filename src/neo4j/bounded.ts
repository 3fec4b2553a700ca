/**
 * A bound on statements under way: beyond it they wait for a moment, and then are refused, so that nothing piles up. Those
 * of one request wait for one another before, so that others have their turn.
 */
import { Fault } from '../errors';
import type { Database, Meter } from './driver';
import type { Waiting } from './sessions';

export interface Bounded {
  database: Database;
  /** How many statements run, and how many wait. */
  load(): { running: number; waiting: number };
}

/** How long, in ms, a statement waits for its turn. */
const PATIENCE_MS = 1_000;
/** How many wait for each that runs. */
const WAITING = 8;
/** How many statements of one request run at a time, so that no request takes every core for itself. */
const PER_REQUEST = 4;

/** The same database, which runs at most so many reads at a time. */
export function bounded(database: Database, most: number, patience = PATIENCE_MS): Bounded {
  const waiting: Waiting = new Set();
  let running = 0;

  function turn(meter: Meter | undefined): Promise<void> | undefined {
    if (running < most) {
      running += 1;
      return undefined;
    }
    if (waiting.size >= most * WAITING) throw overloaded();
    return turnIn(waiting, meter?.signal, patience);
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
        const [, meter] = read;
        const ownTurn = meter && turnOf(meter);
        if (ownTurn) await ownTurn;
        try {
          await turn(meter);
          try {
            return await database.read(...read);
          } finally {
            over();
          }
        } finally {
          if (meter) overOf(meter);
        }
      },
    },
    load: () => ({ running, waiting: waiting.size }),
  };
}

/** A request's own turn. It waits as long as the request does. */
function turnOf(meter: Meter): Promise<void> | undefined {
  const { running = 0 } = meter;
  if (running >= PER_REQUEST) return turnIn((meter.waiting ??= new Set()), meter.signal);
  meter.running = running + 1;
  return undefined;
}

function overOf(meter: Meter): void {
  const [next] = meter.waiting ?? [];
  if (next) next();
  else meter.running! -= 1;
}

/** Waits until it is called by `waiting`; no longer than `patience` ms, where given, nor than somebody wants it. */
function turnIn(waiting: Waiting, signal?: AbortSignal, patience?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = patience === undefined ? undefined : setTimeout(() => giveUp(overloaded()), patience);
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

const overloaded = () =>
  new Fault('UNAVAILABLE', 'The server has too much to do.', 'Try again in a few seconds.', {
    cause: 'too many statements are under way',
  });
