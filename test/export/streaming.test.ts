/** What an export holds in memory does not depend on the size of the graph. */
import { exportGraph, formatNames, formats } from '../../src/export/formats';
import { BATCH } from '../../src/export/graph';
import { largeGraph } from './large';

const MODELS = 100_000;

it.each(formatNames)(
  '%s: one batch is read for each that is taken, and no text is longer than a batch is',
  async name => {
    const large = largeGraph(MODELS);
    let [taken, longest, ahead, total] = [0, 0, 0, 0];
    for await (const text of exportGraph(large, formats[name])) {
      taken += 1;
      total += text.length;
      longest = Math.max(longest, text.length);
      ahead = Math.max(ahead, large.batches - taken);
      // Whatever reads ahead would now do so.
      await new Promise(resolve => setImmediate(resolve));
    }
    expect(large.batches).toBeGreaterThanOrEqual(MODELS / BATCH);
    expect(total).toBeGreaterThan(MODELS * 20);
    expect(longest).toBeLessThan(BATCH * 400);
    // Types without relations are read, and give no text.
    expect(ahead).toBeLessThan(12);
  },
);

it('reads no further than it is asked to', async () => {
  const large = largeGraph(MODELS);
  for await (const text of exportGraph(large, formats.graphml)) if (text.includes('m00003000')) break;
  const { batches } = large;
  expect(batches).toBe(3); // articles, and two of entities
  for (let turns = 0; turns < 20; turns++) await new Promise(resolve => setImmediate(resolve));
  expect(large.batches).toBe(batches);
});
