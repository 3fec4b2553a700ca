import fc from 'fast-check';
import { createCache, type Cache, type Generation } from '../../../src/graph/read/cache';
import type { Database } from '../../../src/neo4j/driver';
import { extendBeginning, pageAhead } from '../../../src/graph/read/prefetch';
import { createReader } from '../../../src/graph/read/reader';
import { emptySelection } from '../../../src/graph/plan/selection';
import { createStore } from '../../../src/graph/read/store';
import { isProbe, steered, type Steered } from '../../support/steered';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';

describe('a page of a list whose beginning was read ahead', () => {
  const requirements = { list: true, more: true, total: true, facts: false };
  const edges = (keys: string[]) => keys.map(key => ({ node: { key, kind: 'Work' as const } }));
  const beginning = (keys: string[], more: boolean, window: number): Generation => {
    const generation = { bookmark: 'b', store: createStore() };
    for (let at = 0; at < keys.length; at += window) {
      const read = { edges: edges(keys.slice(at, at + window)), total: 99, requirements };
      const last = at > 0 ? keys[at - 1] : undefined;
      extendBeginning(generation, 'Work', last, { ...read, more: more || at + window < keys.length });
    }
    return generation;
  };
  const key = fc.integer({ min: 10, max: 40 }).map(String);
  const bound = fc.option(
    key.map(key => [key]),
    { nil: undefined },
  );

  it('is the page that the whole list has, or none where it might reach beyond', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { minLength: 1 }).map(keys => keys.sort()),
        fc.nat(20),
        fc.integer({ min: 1, max: 9 }),
        fc.record({ size: fc.nat(9), backward: fc.boolean(), after: bound, before: bound }),
        (keys, known, window, page) => {
          const list = { order: [], page, requirements };
          const within = keys.filter(
            key => (!page.after || key > page.after[0]!) && (!page.before || key < page.before[0]!),
          );
          const cut = page.backward ? within.slice(-page.size || within.length) : within.slice(0, page.size);
          const whole = {
            edges: edges(page.size === 0 ? [] : cut),
            more: within.length > page.size,
            total: 99,
            requirements,
          };
          expect(pageAhead(beginning(keys, false, window), 'Work', list)).toEqual(whole);
          const partly = pageAhead(
            beginning(keys.slice(0, known), known < keys.length, window),
            'Work',
            list,
          );
          if (known > 0 && partly) expect(partly).toEqual(whole);
        },
      ),
    );
  });

  it('is none of a list with a filter or an order of its own, and of a kind that was not read ahead', () => {
    const generation = beginning(['a', 'b'], false, 2);
    const page = { size: 1, backward: false };
    const name = { name: 'name', direction: 'ASC' as const, property: 'nameZh' };
    expect(pageAhead(generation, 'Work', { order: [], page, requirements })?.edges).toHaveLength(1);
    expect(pageAhead(generation, 'Work', { order: [name], page, requirements })).toBeUndefined();
    expect(
      pageAhead(generation, 'Work', { where: { key: { eq: 'a' } }, order: [], page, requirements }),
    ).toBeUndefined();
    expect(pageAhead(generation, 'Event', { order: [], page, requirements })).toBeUndefined();
  });
});

describe('nodes of a kind that are asked for one after another', () => {
  const prefix = newPrefix();
  const keys = Array.from({ length: 120 }, (_, at) => `w${at}`);
  const selection = { ...emptySelection(), properties: new Set(['nameEn']) };
  let real: Database;
  let steer: Steered;
  let cache: Cache;

  beforeAll(async () => {
    real = await openWorld();
    await plant(
      real,
      prefix,
      keys.map(key => ({ kind: 'Work', key })),
    );
  });
  afterAll(async () => {
    await uproot(real, prefix);
    await real.close();
  });
  beforeEach(() => {
    steer = steered(real);
    cache = createCache(steer.database, { maxBytes: 1e8 });
  });

  const ask = async (key: string) => {
    const row = await createReader(cache, { queries: 0 }, { readAhead: true }).node(
      'Work',
      prefix + key,
      selection,
    );
    return row?.['nameEn'];
  };
  const statements = () => steer.reads.filter(read => !isProbe(read)).length;
  /** Lets what was begun in the background end. */
  const settled = async () => {
    for (let before = -1; before !== steer.reads.length;) {
      before = steer.reads.length;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };

  it('are soon at hand, and each is right', async () => {
    for (const key of keys) {
      expect(await ask(key)).toBe(prefix + key);
      await settled();
    }
    // One a key, if each were read by itself.
    expect(statements()).toBeLessThan(keys.length / 2);
  });

  it('are read ahead of nobody while the graph changes all the time', async () => {
    for (const key of keys.slice(0, 12)) {
      await steer.write({ text: 'RETURN 0', params: {} });
      expect(await ask(key)).toBe(prefix + key);
    }
    await settled();
    expect(steer.reads.some(({ text }) => text.includes('MATCH (n:Work)'))).toBe(false);
  });

  it('are not read ahead for a list with a filter, which they would not serve', async () => {
    const requirements = { list: true, more: false, total: false, facts: false };
    for (const key of keys.slice(0, 12)) {
      const list = {
        where: { key: { eq: prefix + key } },
        order: [],
        page: { size: 9, backward: false },
        requirements,
      };
      const reader = createReader(cache, { queries: 0 }, { readAhead: true });
      expect((await reader.list('Work', list, selection)).edges).toHaveLength(1);
    }
    await settled();
    expect(statements()).toBe(12);
  });
});
