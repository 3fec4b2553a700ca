import fc from 'fast-check';
import { createKnownGraph, simplePaths } from '../../../src/graph/explore/paths/simple-paths';
import { allPaths, type Link } from '../../support/traverse';

const link = (relation: string, subject: string, object: string): Link => ({
  key: `${relation}:${subject}:${object}`,
  relation,
  subject,
  object,
});

/** Up to 7 entities and 16 statements; two entities may have several, and one may have one with itself. */
const entity = fc.constantFrom(...'abcdefg');
const anyLinks = fc.uniqueArray(
  fc.tuple(fc.constantFrom('R', 'S'), entity, entity).map(([relation, s, o]) => link(relation, s, o)),
  { maxLength: 16, selector: ({ key }) => key },
);

const pathsOf = (links: readonly Link[], from: string, to: string) => {
  const graph = createKnownGraph();
  graph.add(links.map(({ key }) => key));
  return [...simplePaths(graph, from, to)];
};

test('all paths without loops come, each once, the shortest first and equally long ones by key', () => {
  fc.assert(
    fc.property(anyLinks, entity, entity, (links, from, to) => {
      fc.pre(from !== to);
      const found = pathsOf(links, from, to).map(path => path.map(({ statement, to }) => [statement, to]));
      expect(found).toEqual(allPaths(links, from, to));
    }),
    { numRuns: 500 },
  );
});

test('a step leads forward where it goes from subject to object', () => {
  const links = [link('R', 'b', 'a'), link('R', 'b', 'c')];
  expect(pathsOf(links, 'a', 'c')).toEqual([
    [
      { statement: 'R:b:a', to: 'b', forward: false },
      { statement: 'R:b:c', to: 'c', forward: true },
    ],
  ]);
});

test('the first paths come without a look at the others, however many there are', () => {
  // 20 columns of 10 entities, each tied to all of the next: 10^20 paths.
  const columns = Array.from({ length: 20 }, (_, at) =>
    Array.from({ length: 10 }, (_, row) => `c${at}r${row}`),
  );
  const layers = [['a'], ...columns, ['b']];
  const links = layers
    .slice(1)
    .flatMap((layer, at) => layers[at]!.flatMap(from => layer.map(to => link('R', from, to))));
  const graph = createKnownGraph();
  graph.add(links.map(({ key }) => key));
  const paths = simplePaths(graph, 'a', 'b');
  const rows = [paths.next(), paths.next()].map(({ value }) =>
    value!.map(({ to }) => to.split('r')[1]).join(''),
  );
  expect(rows).toEqual(['0'.repeat(20), `${'0'.repeat(19)}1`]);
});
