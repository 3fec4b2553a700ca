import { wanted } from '../../../src/graph/plan/requirements';
import { together, type Connection } from '../../../src/graph/plan/rows';

const nothing = { list: false, more: false, total: false, facts: false };
const read = (given: Partial<Connection<string>>): Connection<string> => ({
  edges: [],
  more: false,
  wants: nothing,
  ...given,
});

test('what was read serves what is wanted where no part lacks', () => {
  const all = { list: true, more: true, total: true, facts: true };
  expect(wanted(nothing, nothing)).toBe(true);
  expect(wanted({ ...nothing, list: true }, all)).toBe(true);
  for (const part of ['list', 'more', 'total', 'facts'] as const) {
    expect(wanted({ ...nothing, [part]: true }, { ...all, [part]: false })).toBe(false);
  }
});

test('of two reads of one connection, the fuller stays, whichever came first', () => {
  const plain = read({ edges: ['plain'], wants: { ...nothing, list: true } });
  const full = read({
    edges: ['full'],
    more: true,
    wants: { ...nothing, list: true, more: true, facts: true },
  });
  expect(together(undefined, plain)).toBe(plain);
  expect(together(plain, full)).toBe(full);
  expect(together(full, plain)).toBe(full);
});

test('what each of two reads lacks comes from the other', () => {
  const counted = read({ total: 7, wants: { ...nothing, total: true } });
  const listed = read({ edges: ['a'], more: true, wants: { ...nothing, list: true, more: true } });
  const backed = read({ edges: ['b'], wants: { ...nothing, list: true, facts: true } });
  const expected = {
    edges: ['a'],
    more: true,
    total: 7,
    wants: { list: true, more: true, total: true, facts: false },
  };
  expect(together(counted, listed)).toEqual(expected);
  expect(together(listed, counted)).toEqual(expected);
  expect(together(listed, backed)).toMatchObject({ edges: ['b'], more: true });
  expect(together(backed, listed)).toMatchObject({ edges: ['b'], more: true });
});
