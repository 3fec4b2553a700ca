/** What an export holds in memory does not depend on the size of the graph. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { exportGraph, formatNames, formats, type FormatName } from '../../src/export/formats';
import { BATCH } from '../../src/export/graph';
import { relationNames } from '../../src/ontology';
import { largeGraph } from './large';

const MODELS = 100_000;

test.each(formatNames)(
  '%s: one batch is read for each that is taken, no text is longer than a batch is, and ten times the graph takes no more memory',
  async name => {
    const small = await exported(name, MODELS / 10);
    const { batches, total, longest, ahead, megabytes } = await exported(name, MODELS);
    expect(batches).toBeGreaterThanOrEqual(MODELS / BATCH);
    expect(total).toBeGreaterThan(MODELS * 20);
    expect(longest).toBeLessThan(BATCH * 400);
    // Types without relations are read, and give no text.
    expect(ahead).toBeLessThan(relationNames.length + 2);
    expect(megabytes - small.megabytes).toBeLessThan(4); // whoever kept its texts would need 9 at least
  },
);

/**
 * Exports a graph of so many models, and tells how it came. `megabytes` is the most that was in use after a text had
 * been taken, beside what is in use without, looked at about 20 times. What other tests left behind may go at any time,
 * so that is the lesser of what is in use before and after.
 */
async function exported(name: FormatName, models: number) {
  const large = largeGraph(models);
  const before = megabytesInUse();
  let [taken, longest, ahead, total, peak, looked] = [0, 0, 0, 0, 0, 0];
  for await (const text of exportGraph(large, formats[name])) {
    taken += 1;
    total += text.length;
    longest = Math.max(longest, text.length);
    ahead = Math.max(ahead, large.batches - taken);
    if (text && large.batches >= looked) {
      peak = Math.max(peak, megabytesInUse());
      looked = large.batches + models / BATCH / 10;
    }
    // Whatever reads ahead would now do so.
    await new Promise(resolve => setImmediate(resolve));
  }
  const megabytes = peak - Math.min(before, megabytesInUse());
  return { batches: large.batches, total, longest, ahead, megabytes };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function megabytesInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

it('reads no further than it is asked to', async () => {
  const large = largeGraph(MODELS);
  for await (const text of exportGraph(large, formats.graphml)) if (text.includes('m00003000')) break;
  const { batches } = large;
  expect(batches).toBe(3); // articles, and two of entities
  for (let turns = 0; turns < 20; turns++) await new Promise(resolve => setImmediate(resolve));
  expect(large.batches).toBe(batches);
});
