/**
 * Reads that requests share. While one is under way, others that may be made together with it wait for it to end, and
 * are then made at once: under load the database, the driver and the decoding are paid once for several requests.
 * Databases write their logs so ("group commit", DeWitt et al., 1984). A request never gets what was read before it
 * came.
 */
import type { Meter } from '../../neo4j/driver';
import { untilIdle } from './sharing';

/** Reads for several at once, by one statement: a value for each of `asked`, in their order. */
export type ReadBatch<A, V> = (asked: readonly A[], meter: Meter) => Promise<V[]>;

/** So many are read together at the most. */
const MOST = 32;
/** So long, in ms, others wait for a read; a slow one should not hold them up. */
const PATIENCE_MS = 20;

interface Waiting<A, V> {
  asked: A;
  meter: Meter;
  resolve(value: V): void;
  reject(error: unknown): void;
}

/** Makes a queue for what may be read together; every meter counts what was read for it, shared or not. */
export function createQueue<A, V>(read: ReadBatch<A, V>): (asked: A, meter: Meter) => Promise<V> {
  const waiting: Waiting<A, V>[] = [];
  /** Whether a read will begin, or is under way and may be waited for. */
  let busy = false;

  async function run(): Promise<void> {
    busy = true;
    await untilIdle(() => waiting.length);
    const taken = waiting.splice(0, MOST).filter(isWaitedFor);
    const next = once(() => {
      busy = false;
      if (waiting.length) void run();
    });
    const impatient = setTimeout(next, PATIENCE_MS);
    await readAll(taken);
    clearTimeout(impatient);
    next();
  }

  async function readAll(taken: readonly Waiting<A, V>[]): Promise<void> {
    try {
      const meter = new SharedMeter(taken.map(({ meter }) => meter));
      const values = await read(
        taken.map(({ asked }) => asked),
        meter,
      );
      taken.forEach((each, at) => {
        each.meter.queries += meter.queries;
        each.resolve(values[at]!);
      });
    } catch (error) {
      // One that asks for too much must not fail the others.
      if (taken.length === 1) taken[0]!.reject(error);
      else await Promise.all(taken.map(each => readAll([each])));
    }
  }

  return (asked, meter) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, meter, resolve, reject });
      if (!busy) void run();
    });
}

/** Whether anyone still waits; who does not is told so. */
function isWaitedFor<A, V>({ meter, reject }: Waiting<A, V>): boolean {
  const over = meter.over?.();
  if (over) reject(over);
  return !over;
}

/** What is read for several ends when the last of them has gone. */
class SharedMeter implements Meter {
  queries = 0;
  running = 0;

  constructor(private readonly meters: readonly Meter[]) {}

  get signal(): AbortSignal | undefined {
    return whenAllAborted(this.meters.map(({ signal }) => signal));
  }
}

function whenAllAborted(signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const [first, ...others] = signals;
  if (others.length === 0 || signals.includes(undefined)) return others.length === 0 ? first : undefined;
  const all = new AbortController();
  let left = signals.length;
  const abort = (reason: unknown) => (left -= 1) || all.abort(reason);
  for (const signal of signals as AbortSignal[]) {
    if (signal.aborted) abort(signal.reason);
    else signal.addEventListener('abort', () => abort(signal.reason), { once: true });
  }
  return all.signal;
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
