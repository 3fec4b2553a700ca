/**
 * A circuit breaker that probes. A statement that takes long, or that fails as if the database were away, raises a
 * suspicion; a probe, the smallest statement on a connection of its own, decides. Where it gets no answer the circuit
 * opens: whoever waits is told at once, and so is whoever comes, until a later probe gets one. So no request pays for
 * finding out, and a statement that only takes long is left alone.
 */
import { Fault } from '../errors';
import { createSlotMap, type SlotMap } from '../slot-map';
import { noAnswer } from './driver-errors';

export interface CircuitBreaker {
  /** Runs `work`, for at most `longest` ms. Throws the reason while the circuit is open, or as soon as it opens. */
  run<T>(work: () => Promise<T>, longest?: number): Promise<T>;
  /** Probes now, and tells whether the database answers. */
  check(): Promise<boolean>;
  /** Ends the probing. */
  stop(): void;
  /** After `stop`: ends what will not be answered any more. */
  abandon(): void;
}

/** How long, in ms, it is waited. */
export interface Patience {
  /** For a statement, before its lasting raises the suspicion. */
  suspicious: number;
  /** For a probe. */
  probe: number;
}

export interface Probing {
  patience?: Patience;
  /** Asks the database the smallest question. */
  probe(): Promise<unknown>;
  /** Hears that a probe got no answer: its connection is not to be used again. */
  probeFailed?(): void;
  /** Hears that the circuit has opened, and why. */
  opened(reason: Fault): void;
  /** Hears that the database answers again. */
  closed(): void;
}

/** In sum less than the 3 s in which a client is to hear of it. */
const PATIENCE: Patience = { suspicious: 1_000, probe: 1_500 };
/** How long, in ms, the first probe may take: a database that has just started is slow at first. */
const FIRST_PROBE_MS = 10_000;
/** How long, in ms, a reading statement may take at all; the database has ended it by then. */
const LONGEST_MS = 15_000;
/** Between probes while the circuit is open, in ms: the first wait, and the longest. */
const WAITS = { first: 250, longest: 5_000 };

export function createCircuitBreaker({
  patience = PATIENCE,
  probe,
  probeFailed,
  opened,
  closed,
}: Probing): CircuitBreaker {
  const waiting = createSlotMap<(reason: Fault) => void>();
  let outage: Fault | undefined;
  let probing: Promise<boolean> | undefined;
  let next: NodeJS.Timeout | undefined;
  let stopped = false;
  let answered = false;

  /** One probe at a time; all who suspect share it. */
  const check = (): Promise<boolean> =>
    // A probe now would open a connection that nobody closes.
    stopped
      ? Promise.resolve(false)
      : (probing ??= within(answered ? patience.probe : Math.max(patience.probe, FIRST_PROBE_MS), probe)
          .then(close, open)
          .finally(() => (probing = undefined)));

  function close(): boolean {
    if (stopped) return true;
    if (outage) closed();
    outage = undefined;
    answered = true;
    return true;
  }

  function open(error: unknown): boolean {
    if (stopped) return false;
    if (error instanceof Fault && !isOutage(error)) return close(); // a refusal is an answer
    probeFailed?.();
    const reason = error instanceof Fault ? error : noAnswer(error);
    if (!outage) {
      opened(reason);
      retry(WAITS.first);
    }
    outage = reason;
    for (const tell of waiting.items()) tell(reason);
    return false;
  }

  function retry(wait: number): void {
    next = setTimeout(async () => {
      if (!(await check()) && !stopped) retry(Math.min(wait * 2, WAITS.longest));
    }, wait).unref();
  }

  return {
    check,
    run: (work, longest = LONGEST_MS) =>
      outage
        ? Promise.reject(outage)
        : watched(work, { suspicious: patience.suspicious, longest }, waiting, error => {
            if (error === undefined || isOutage(error)) return check();
          }),
    stop() {
      stopped = true;
      outage ??= new Fault('UNAVAILABLE', 'The connection to the database is closed.');
      clearTimeout(next);
    },
    abandon() {
      for (const tell of waiting.items()) tell(outage!);
    },
  };
}

/** Runs `work`, and raises a suspicion where it takes long (undefined) or fails; `waiting` ends it from outside. */
function watched<T>(
  work: () => Promise<T>,
  { suspicious, longest }: { suspicious: number; longest: number },
  waiting: SlotMap<(reason: Fault) => void>,
  suspect: (error?: unknown) => unknown,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let over = false;
    const end = () => {
      over = true;
      clearTimeout(timer);
      leave();
    };
    const fail = (reason: Fault) => {
      end();
      reject(reason);
    };
    const leave = waiting.add(fail);
    const timer = setTimeout(async () => {
      if (performance.now() - started > longest) return fail(noAnswer());
      await suspect();
      if (!over) timer.refresh();
    }, suspicious);
    work().then(
      value => {
        end();
        resolve(value);
      },
      error => {
        end();
        suspect(error);
        reject(error);
      },
    );
  });
}

const isOutage = (error: unknown) => error instanceof Fault && error.code === 'UNAVAILABLE';

/** Where this process was busy when the time was over, the answer may be there already: it is looked for first. */
function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => setImmediate(reject, noAnswer())), ms);
    work()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
