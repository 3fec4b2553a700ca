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
});
