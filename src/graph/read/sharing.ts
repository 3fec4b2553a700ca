/** Ways in which requests share reads that each would else make by itself. */

/**
 * Waits, turn by turn of the event loop, as long as each brings another request: they come in swarms, as those who
 * were answered together ask again together. Whoever waits shares a read that would else be made twice.
 */
export async function untilIdle(count: () => number): Promise<void> {
  let before: number;
  do {
    before = count();
    await new Promise(resolve => setImmediate(resolve));
  } while (count() > before);
}

/**
 * Lets callers share runs of `work`: each gets the result of one that begins after its call. The next run begins when
 * the one under way has ended, so all who call until then share it.
 */
export function shareNext<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  let calls = 0;
  return () => {
    calls += 1;
    next ??= running
      .catch(() => undefined)
      .then(() => untilIdle(() => calls))
      .then(() => {
        next = undefined;
        const run = work();
        running = run;
        return run;
      });
    return next;
  };
}
