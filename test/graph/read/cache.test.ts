import { Fault } from '../../../src/errors';
import { createCache, type Cache } from '../../../src/graph/read/cache';
import type { Database } from '../../../src/neo4j/driver';
import { isProbe, signal, steered, type Steered } from '../../support/steered';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';

const prefix = newPrefix();
const meter = () => ({ queries: 0 });
const away = () => new Fault('UNAVAILABLE', 'The database does not answer.');

let real: Database;
let steer: Steered;
let cache: Cache;
let count = 0;

const name = {
  text: 'MATCH (v:Vendor {key: $key}) RETURN v.nameEn',
  params: { key: `${prefix}vendor` },
};
const rename = () =>
  steer.write({
    text: 'MATCH (v:Vendor {key: $key}) SET v.nameEn = $to',
    params: { ...name.params, to: `name ${++count}` },
  });
const read = () => cache.read(name, meter());

beforeAll(async () => {
  real = await openWorld();
  await plant(real, prefix, [{ kind: 'Vendor', key: 'vendor', nameEn: 'name 0' }]);
});
afterAll(async () => {
  await uproot(real, prefix);
  await real.close();
});
beforeEach(() => {
  steer = steered(real);
  cache = createCache(steer.database, { maxBytes: 1e6 });
});

describe('what a read brought back', () => {
  it('is kept where an earlier read had ended with the same bookmark', async () => {
    expect((await read()).generation).toBeUndefined();
    const { generation } = await read();
    expect(generation).toBe(cache.latest());
    expect((await read()).generation).toBe(generation);
    expect(await cache.confirm(meter())).toBe(generation);
  });

  it('is of a new generation after a write', async () => {
    await read();
    const { generation } = await read();
    await rename();
    expect(await cache.confirm(meter())).not.toBe(generation);
    const later = (await read()).generation;
    expect(later).toBe(cache.latest());
    expect(later).not.toBe(generation);
  });

  it('is not kept where the read ran across a commit', async () => {
    await read();
    steer.steer(async (_, run) => {
      const { rows } = await run();
      await rename();
      return { rows, bookmark: steer.bookmark() };
    });
    const slow = await read();
    expect([slow.rows, slow.generation]).toEqual([[[`name ${count - 1}`]], undefined]);
  });

  it('is not kept where a probe had seen the new bookmark before the slow read ended with it', async () => {
    await read();
    const [began, mayEnd] = [signal(), signal()];
    steer.steer(async (query, run) => {
      if (isProbe(query)) return run();
      const { rows } = await run();
      began.reach();
      await mayEnd.reached;
      return { rows, bookmark: steer.bookmark() };
    });
    const slow = read();
    await began.reached;
    await rename();
    await cache.confirm(meter());
    mayEnd.reach();
    expect(await slow).toEqual({ rows: [[`name ${count - 1}`]], generation: undefined });
    steer.release();
    expect(await read()).toMatchObject({ rows: [[`name ${count}`]], generation: cache.latest() });
  });

  it('does not bring an older bookmark back where it ends out of turn', async () => {
    await read();
    await read();
    const [began, mayEnd] = [signal(), signal()];
    steer.steer(async (_, run) => {
      const reply = await run();
      began.reach();
      await mayEnd.reached;
      return reply;
    });
    const old = read();
    await began.reached;
    steer.release();
    await rename();
    const newest = await cache.confirm(meter());
    mayEnd.reach();
    expect((await old).generation).toBeUndefined();
    expect(cache.latest()).toBe(newest);
    expect((await read()).generation).toBe(newest);
  });

  it('is never kept where the database gives no bookmark', async () => {
    steer.steer(async (_, run) => ({ ...(await run()), bookmark: '' }));
    expect([(await read()).generation, (await read()).generation, await cache.confirm(meter())]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a transaction that is committed and not yet applied', () => {
  it('is waited for, once a generation, before anything is kept', async () => {
    await read();
    await read();
    await read();
    expect(steer.reads.map(({ after }) => after)).toEqual([undefined, 'b1', undefined]);
    await rename();
    await read();
    await read();
    await read();
    expect(steer.reads.slice(3).map(({ after }) => after)).toEqual([undefined, 'b2', undefined]);
  });

  it('holds up those alone that came with the first: others are answered, and not kept', async () => {
    await read();
    const applied = signal();
    steer.steer(async (_, run, after) => {
      if (after) await applied.reached;
      return run();
    });
    const clock = jest.spyOn(performance, 'now').mockReturnValue(1_000);
    const first = read();
    clock.mockReturnValue(1_100);
    expect(await read()).toEqual({ rows: [[`name ${count}`]], generation: undefined });
    applied.reach();
    const { generation } = await first;
    expect(generation).toBe(cache.latest());
    expect((await read()).generation).toBe(generation);
    clock.mockRestore();
  });

  it('spoils no answer of a real Neo4j, which tells of it before it can be seen', async () => {
    cache = createCache(real, { maxBytes: 1e6 });
    await ballast('UNWIND range(1, 15000) AS n CREATE (:Ballast {prefix: $prefix, value: 0})');
    await plant(real, prefix, [{ kind: 'Vendor', key: 'last', nameEn: 'version 0' }]);
    for (const version of ['version 1', 'version 2', 'version 3']) {
      let done = false;
      const written = ballast(
        `MATCH (b:Ballast {prefix: $prefix}) SET b.value = $version
         WITH count(*) AS all MATCH (v:Vendor {key: $prefix + 'last'}) SET v.nameEn = $version`,
        version,
      ).then(() => (done = true));
      while (!done) await throughCache();
      await written;
      expect([await throughCache(), await throughCache()]).toEqual([version, version]);
    }
    await ballast('MATCH (b:Ballast {prefix: $prefix}) DELETE b');
  });

  const ballast = (text: string, version = '') => real.execute({ text, params: { prefix, version } });

  const kept = new WeakMap<object, unknown>();
  /** What whoever keeps a value for a generation gets. */
  async function throughCache(): Promise<unknown> {
    const known = cache.latest();
    if (known && kept.has(known) && (await cache.confirm(meter())) === known) return kept.get(known);
    const query = { text: name.text, params: { key: `${prefix}last` } };
    const { rows, generation } = await cache.read(query, meter());
    if (generation) kept.set(generation, rows[0]![0]);
    return rows[0]![0];
  }
});

describe('a probe', () => {
  const probes = () => steer.reads.filter(isProbe).length;

  it('is shared by those who came before it began, and by no one who came later', async () => {
    await read();
    const events: string[] = [];
    const gates = [signal(), signal()];
    let begun = 0;
    steer.steer(async (_, run) => {
      const mine = begun++;
      events.push(`probe ${mine} begins`);
      const reply = await run();
      await gates[mine]!.reached;
      events.push(`probe ${mine} ends`);
      return reply;
    });
    const ask = async (who: string) => {
      events.push(`${who} comes`);
      await cache.confirm(meter());
      events.push(`${who} knows`);
    };
    const [a, b] = [ask('a'), ask('b')];
    await settled(() => begun === 1);
    const [c, d] = [ask('c'), ask('d')];
    gates[0]!.reach();
    await Promise.all([a, b]);
    await settled(() => begun === 2);
    gates[1]!.reach();
    await Promise.all([c, d]);
    const inOrder = (...some: string[]) => expect(events.filter(event => some.includes(event))).toEqual(some);
    inOrder('a comes', 'b comes', 'probe 0 begins', 'c comes', 'd comes', 'probe 1 begins');
    for (const who of ['a', 'b']) inOrder('probe 0 ends', `${who} knows`);
    for (const who of ['c', 'd']) inOrder('probe 0 ends', 'probe 1 begins', 'probe 1 ends', `${who} knows`);
    expect(begun).toBe(2);
  });

  it('that fails is told to all who share it, and the next one begins anew', async () => {
    await read();
    await read();
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    steer.steer(async () => {
      throw away();
    });
    const outcomes = await Promise.allSettled([cache.confirm(meter()), cache.confirm(meter())]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(probes()).toBe(1);
    steer.release();
    expect(await cache.confirm(meter())).toBe(cache.latest());
    await new Promise(setImmediate);
    expect(unhandled).not.toHaveBeenCalled();
    process.off('unhandledRejection', unhandled);
  });
});

describe('a graph that changes all the time', () => {
  it('has no generation to look at, until it has stood still for a while', async () => {
    await read();
    for (let at = 0; at < 3; at++) {
      await rename();
      await read();
    }
    expect(cache.latest()).toBeUndefined();
    await read();
    expect(cache.latest()).toBeDefined();
  });
});

describe('a database that is away or another than before', () => {
  it('fails the read, and is asked afresh by the next', async () => {
    await read();
    steer.steer(async () => {
      throw away();
    });
    await expect(read()).rejects.toThrow('The database does not answer.');
    steer.release();
    expect((await read()).rows).toEqual([[`name ${count}`]]);
  });

  it('is read all the same where it does not know the bookmark, and forms new generations', async () => {
    await read();
    steer.steer(async (_, run, after) => {
      if (after)
        throw Object.assign(new Error('No such bookmark.'), {
          code: 'Neo.ClientError.Transaction.InvalidBookmark',
        });
      return { ...(await run()), bookmark: 'another' };
    });
    expect(await read()).toEqual({ rows: [[`name ${count}`]], generation: undefined });
    steer.release();
    for (let at = 0; at < 4; at++) await read();
    expect((await read()).generation).toBe(cache.latest());
  });
});

describe('a cache of no bytes', () => {
  it('keeps nothing, and asks for no bookmark', async () => {
    cache = createCache(steer.database, { maxBytes: 0 });
    for (let at = 0; at < 3; at++) expect((await read()).generation).toBeUndefined();
    expect([cache.latest(), cache.size(), steer.reads.filter(isProbe)]).toEqual([undefined, 0, []]);
  });
});

/** Gives others their turn until it is so. */
async function settled(so: () => boolean): Promise<void> {
  while (!so()) await new Promise(setImmediate);
}
