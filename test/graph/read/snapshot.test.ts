import { createCache, type Cache } from '../../../src/graph/read/cache';
import type { Database } from '../../../src/neo4j/driver';
import type { Root } from '../../../src/graph/plan/compile';
import { emptySelection } from '../../../src/graph/plan/selection';
import { createSnapshot, type Readable } from '../../../src/graph/read/snapshot';
import type { EntityRow } from '../../../src/graph/plan/rows';
import { isProbe, steered, type Steered } from '../../support/steered';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';

let real: Database;
let steer: Steered;
let cache: Cache;
const meter = { queries: 0 };

/** Any write: what matters is that the bookmark moves. */
const write = () => steer.write({ text: 'RETURN 0', params: {} });

/** Puts a node into a store. */
const node: Readable<EntityRow> = {
  query: { text: "RETURN 'a'", params: {} },
  decode: ([key], store) => store.row(key as string, 'Vendor'),
};

beforeAll(async () => void (real = await openWorld()));
afterAll(() => real.close());

/** A graph at rest, with one generation in the cache. */
beforeEach(async () => {
  steer = steered(real);
  cache = createCache(steer.database, { maxBytes: 1e6 });
  for (let at = 0; at < 3; at++) await createSnapshot(cache, meter).read(node);
  meter.queries = 0;
  steer.reads.length = 0;
});

const snapshot = (fresh = false) => createSnapshot(cache, meter, fresh);

describe('what was cached', () => {
  it('may be used once the generation is known to be valid since the request came, for one probe', async () => {
    const request = snapshot();
    const generation = request.candidate()!;
    expect(request.find(store => store.find('a'))).toBeUndefined();
    expect(await request.trust(generation)).toBe(true);
    expect(await request.trust(generation)).toBe(true);
    expect(request.find(store => store.find('a'))).toBe(generation.store.find('a'));
    expect([request.state(), request.mixed(), meter.queries]).toEqual([generation, false, 1]);
  });

  it('may not be used after a write, and is no candidate for what was read since', async () => {
    const request = snapshot();
    const generation = request.candidate()!;
    await write();
    expect(await request.trust(generation)).toBe(false);
    await request.read(node);
    expect(request.candidate()).toBeUndefined();
    expect(request.find(store => store.find('a'))).not.toBe(generation.store.find('a'));
  });

  it('is not looked at by a fresh request', () => {
    expect(snapshot().candidate()).toBeDefined();
    expect(snapshot(true).candidate()).toBeUndefined();
  });

  it('is asked for together by requests that came together', async () => {
    const requests = [snapshot(), snapshot(), snapshot()];
    await Promise.all(requests.map(request => request.trust(request.candidate()!)));
    expect(steer.reads.filter(isProbe)).toHaveLength(1);
  });
});

describe('what lacks is read', () => {
  const prefix = newPrefix();
  const root: Root = { end: 'Entity', keys: [`${prefix}v`] };
  beforeAll(() => plant(real, prefix, [{ kind: 'Vendor', key: 'v' }]));
  afterAll(() => uproot(real, prefix));

  it('without a probe beside it: the read itself tells whether the generation stands', async () => {
    const request = snapshot();
    const generation = request.candidate()!;
    expect(await request.complete(generation, root, emptySelection())).toBe(true);
    expect(await request.trust(generation)).toBe(true);
    expect([steer.reads.length, steer.reads.some(isProbe), request.state()]).toEqual([1, false, generation]);
    expect(generation.store.find(`${prefix}v`)).toBeDefined();
  });

  it('and put into no past generation where the graph has changed', async () => {
    const request = snapshot();
    const generation = request.candidate()!;
    await write();
    expect(await request.complete(generation, root, emptySelection())).toBe(false);
    expect(generation.store.find(`${prefix}v`)).toBeUndefined();
    expect([request.find(store => store.find('a')), request.state()]).toEqual([undefined, undefined]);
  });
});

describe('an answer', () => {
  it('of one read is of one state, known or not', async () => {
    const request = snapshot();
    await write();
    await request.read(node);
    expect([request.mixed(), request.state()]).toEqual([false, undefined]);
  });

  it('of several reads is of one state where the graph stood still', async () => {
    const request = snapshot();
    await request.read(node);
    await request.rows(node.query);
    expect([request.mixed(), request.state()]).toEqual([false, cache.latest()]);
  });

  it('is mixed where the graph changed between what was cached and what was read', async () => {
    const request = snapshot();
    await request.trust(request.candidate()!);
    await write();
    await request.read(node);
    expect([request.mixed(), request.state()]).toEqual([true, undefined]);
  });

  it.each<[string, (request: ReturnType<typeof snapshot>) => Promise<unknown>]>([
    ['read', request => request.read(node)],
    ['rows', request => request.rows(node.query)],
  ])('is mixed where the graph changed between two reads: %s', async (_, again) => {
    const request = snapshot();
    await request.read(node);
    await write();
    await again(request);
    expect(request.mixed()).toBe(true);
  });

  it('is mixed where both reads met the change: each may have seen a part of it', async () => {
    const request = snapshot();
    await write();
    await Promise.all([request.read(node), request.read(node)]);
    expect(request.mixed()).toBe(true);
  });

  it('is not made again while the graph changes all the time', async () => {
    for (let at = 0; at < 4; at++) {
      await write();
      await snapshot().read(node);
    }
    const request = snapshot();
    expect(request.candidate()).toBeUndefined();
    await write();
    await request.read(node);
    await write();
    await request.read(node);
    expect(request.mixed()).toBe(false);
  });
});
