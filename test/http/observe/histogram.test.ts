import { Histogram, Registry } from 'prom-client';
import { addHistogram } from '../../../src/http/observe/histogram';

it('A histogram tells what one of prom-client tells of the same values.', async () => {
  const [ours, theirs] = [new Registry(), new Registry()];
  const options = { name: 'seconds', help: 'How long.', buckets: [0.1, 1, 10] };
  const of = addHistogram(ours, options);
  const [fast, slow] = [of({ way: 'fast', code: 200 }), of({ way: 'slow', code: 500 })];
  const histogram = new Histogram({ ...options, labelNames: ['way', 'code'], registers: [theirs] });
  for (const value of [0, 0.05, 0.1, 0.100001, 1, 5, 10, 11, 1e6]) {
    fast(value);
    histogram.observe({ way: 'fast', code: 200 }, value);
    slow(value * 2);
    histogram.observe({ way: 'slow', code: 500 }, value * 2);
  }
  expect(await ours.metrics()).toBe(await theirs.metrics());
});
