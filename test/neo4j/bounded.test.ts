import { bounded } from '../../src/neo4j/bounded';
import type { Database, Reply } from '../../src/neo4j/driver';
import { signal } from '../support/steered';

/** A database whose reads end when the test says so. */
function slow() {
  const mayEnd = signal();
  let most = 0;
  let now = 0;
  const read = async (): Promise<Reply> => {
    most = Math.max(most, ++now);
    await mayEnd.reached;
    now -= 1;
    return { rows: [], bookmark: '' };
  };
  return { database: { read } as unknown as Database, mayEnd, most: () => most };
}

const query = { text: 'RETURN 1', params: {} };

describe('statements beyond the bound', () => {
  it('wait for their turn, and run in the order in which they came', async () => {
    const { database, mayEnd, most } = slow();
    const { database: inTurn, load } = bounded(database, 2);
    const order: number[] = [];
    const all = [0, 1, 2, 3, 4].map(at => inTurn.read(query).then(() => order.push(at)));
    expect(load()).toEqual({ running: 2, waiting: 3 });
    mayEnd.reach();
    await Promise.all(all);
    expect([order, most(), load()]).toEqual([[0, 1, 2, 3, 4], 2, { running: 0, waiting: 0 }]);
  });

  it('are refused after a moment, or at once where too many wait', async () => {
    const { database, mayEnd } = slow();
    const { database: inTurn, load } = bounded(database, 1, 20);
    const first = inTurn.read(query);
    const waiting = Array.from({ length: 9 }, () => inTurn.read(query).then(String, error => error.code));
    expect(await waiting.at(-1)).toBe('UNAVAILABLE');
    expect(load()).toEqual({ running: 1, waiting: 8 });
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: 9 }, () => 'UNAVAILABLE'));
    mayEnd.reach();
    await first;
    expect(load()).toEqual({ running: 0, waiting: 0 });
  });

  it('do not wait for a client that has gone', async () => {
    const { database, mayEnd } = slow();
    const { database: inTurn, load } = bounded(database, 1);
    const first = inTurn.read(query);
    const gone = new AbortController();
    const waiting = inTurn.read(query, { queries: 0, signal: gone.signal });
    gone.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    expect(load()).toEqual({ running: 1, waiting: 0 });
    mayEnd.reach();
    await first;
  });

  it('of one request wait for one another, for as long as the request does, and not for those of others', async () => {
    const { database, mayEnd } = slow();
    const { database: inTurn, load } = bounded(database, 10, 5);
    const meter = { queries: 0 };
    const own = Array.from({ length: 6 }, () => inTurn.read(query, meter));
    const others = Array.from({ length: 5 }, () => inTurn.read(query, { queries: 0 }));
    expect(load()).toEqual({ running: 9, waiting: 0 });
    await expect(
      Promise.race([own[4], new Promise(resolve => setTimeout(resolve, 50, 'waits'))]),
    ).resolves.toBe('waits');
    mayEnd.reach();
    await Promise.all([...own, ...others]);
    expect([load(), meter]).toMatchObject([{ running: 0, waiting: 0 }, { running: 0 }]);
  });

  it('of one request that nobody waits for any more do not begin', async () => {
    const { database, mayEnd } = slow();
    const { database: inTurn, load } = bounded(database, 10);
    const gone = new AbortController();
    const meter = { queries: 0, signal: gone.signal };
    const begun = Array.from({ length: 4 }, () => inTurn.read(query, meter));
    const waiting = inTurn.read(query, meter);
    gone.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    mayEnd.reach();
    await Promise.all(begun);
    expect([load(), meter]).toMatchObject([{ running: 0, waiting: 0 }, { running: 0 }]);
  });
});
