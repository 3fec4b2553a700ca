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
