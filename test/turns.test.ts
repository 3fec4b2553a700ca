/** Long work gives way to what else waits. */
import fc from 'fast-check';
import { nextTurn, stringifyInTurns } from '../src/turns';

const spin = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

it('is no wait as long as the event loop is not held', async () => {
  await new Promise(resolve => setImmediate(resolve));
  expect(nextTurn()).toBeUndefined();
});

it('lets timers in between, and goes on in the order of calls', async () => {
  const seen: string[] = [];
  nextTurn();
  setTimeout(() => seen.push('timer'), 0);
  spin(15);
  const waits = ['a', 'b'].map(name => nextTurn()!.then(() => seen.push(name)));
  await Promise.all(waits);
  spin(1);
  await new Promise(resolve => setTimeout(resolve, 5));
  expect(seen.filter(name => name !== 'timer')).toEqual(['a', 'b']);
  expect(seen).toContain('timer');
});

it('does not change what is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async value => {
      expect(await stringifyInTurns(value)).toBe(JSON.stringify(value));
    }),
  );
  const answer = {
    data: { a: [{ b: null, c: [] }, null, {}], d: undefined, e: new Date(0) },
    stringify: () => '',
  };
  expect(await stringifyInTurns(answer)).toBe(JSON.stringify(answer));
});
