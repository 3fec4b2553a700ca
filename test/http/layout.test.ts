import { createLayouts, placedBeside, type LayoutGraph } from '../../src/http/pages/site/layout';

const graphAs = (keys: string[], links: [string, string][], isComplete = true) => ({
  graph: {
    isComplete,
    nodes: keys.map(key => ({ key, zh: key, en: key })),
    statements: links.map(([subject, object]) => ({ subject: { key: subject }, object: { key: object } })),
  },
});

describe("the map's layout", () => {
  it('is made in a thread, once for a state of the graph, and is the same each time', async () => {
    const answer = graphAs(['a', 'b', 'c'], [['a', 'b']]);
    const first = createLayouts(async () => answer);
    const one = await first();
    expect(one).toMatchObject({ isSettled: true });
    expect(Object.keys(one!.places).sort()).toEqual(['a', 'b', 'c']);
    expect(await first()).toBe(one);
    expect(await createLayouts(async () => answer)()).toEqual(one);
  });

  it('is that of before, with what is new beside its neighbours, until the new one is made', async () => {
    let answer = graphAs(['a', 'b'], [['a', 'b']]);
    let finish: () => void = () => undefined;
    const compute = ({ nodes }: LayoutGraph) =>
      new Promise<Record<string, [number, number]>>(resolve => {
        finish = () => resolve(Object.fromEntries(nodes.map(({ key }, at) => [key, [at * 1000, 0]])));
      });
    const layout = createLayouts(async () => answer, { compute });
    const before = layout();
    await Promise.resolve();
    await new Promise(setImmediate);
    finish();
    expect((await before)!.places['b']).toEqual([1000, 0]);
    answer = graphAs(['a', 'b', 'c'], [['b', 'c']]);
    const meanwhile = await layout();
    expect(meanwhile).toMatchObject({ isSettled: false, places: { a: [0, 0], b: [1000, 0] } });
    expect(Math.hypot(meanwhile!.places['c']![0] - 1000, meanwhile!.places['c']![1])).toBeLessThan(100);
    finish();
    await new Promise(setImmediate);
    expect((await layout())!.places['c']).toEqual([2000, 0]);
  });

  it('is not asked for anew while the graph is in the same state', async () => {
    let [asked, state] = [0, 'one'];
    const ask = async () => (asked++, graphAs(['a'], []));
    const layout = createLayouts(ask, { state: async () => state });
    expect(await layout()).toBe(await layout());
    expect(asked).toBe(1);
    state = 'two';
    await layout();
    expect(asked).toBe(2);
  });

  it('is none where the graph is too large, or is not read', async () => {
    expect(await createLayouts(async () => graphAs(['a'], [], false))()).toBeUndefined();
    await expect(createLayouts(async () => undefined)()).rejects.toThrow('cannot be read');
  });

  it('places also what has no neighbour', () => {
    const graph = { nodes: [{ key: 'a', width: 1, height: 1 }], edges: [] };
    expect(placedBeside(graph, {})['a']!.every(Number.isFinite)).toBe(true);
  });
});
