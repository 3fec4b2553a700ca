import { meets } from '../../../src/graph/plan/requirements';
import { mergeConnections, type Connection } from '../../../src/graph/plan/rows';

const nothing = { list: false, more: false, total: false, facts: false };
const read = (given: Partial<Connection<string>>): Connection<string> => ({
  edges: [],
  more: false,
  requirements: nothing,
  ...given,
});

test('what was read serves what is wanted where no part lacks', () => {
  const all = { list: true, more: true, total: true, facts: true };
  expect(meets(nothing, nothing)).toBe(true);
  expect(meets({ ...nothing, list: true }, all)).toBe(true);
  for (const part of ['list', 'more', 'total', 'facts'] as const) {
    expect(meets({ ...nothing, [part]: true }, { ...all, [part]: false })).toBe(false);
  }
});

test('of two reads of one connection, the fuller stays, whichever came first', () => {
  const plain = read({ edges: ['plain'], requirements: { ...nothing, list: true } });
  const full = read({
    edges: ['full'],
    more: true,
    requirements: { ...nothing, list: true, more: true, facts: true },
  });
  expect(mergeConnections(undefined, plain)).toBe(plain);
  expect(mergeConnections(plain, full)).toBe(full);
  expect(mergeConnections(full, plain)).toBe(full);
});

test('what each of two reads lacks comes from the other', () => {
  const counted = read({ total: 7, requirements: { ...nothing, total: true } });
  const listed = read({ edges: ['a'], more: true, requirements: { ...nothing, list: true, more: true } });
  const backed = read({ edges: ['b'], requirements: { ...nothing, list: true, facts: true } });
  const expected = {
    edges: ['a'],
    more: true,
    total: 7,
    requirements: { list: true, more: true, total: true, facts: false },
  };
  expect(mergeConnections(counted, listed)).toEqual(expected);
  expect(mergeConnections(listed, counted)).toEqual(expected);
  expect(mergeConnections(listed, backed)).toMatchObject({ edges: ['b'], more: true });
  expect(mergeConnections(backed, listed)).toMatchObject({ edges: ['b'], more: true });
});
