/** Random graphs: what traverses the database finds what brute force finds in memory, whatever the bounds. */
import fc from 'fast-check';
import { findCommon, findRelated } from '../../../src/graph/explore/common-and-related';
import type { Database, Run } from '../../../src/neo4j/driver';
import type { EntityId } from '../../../src/graph/explore/expand';
import { findNeighborhood } from '../../../src/graph/explore/neighborhood';
import { findPaths, type PathQuestion } from '../../../src/graph/explore/paths/paths';
import { factTypes, statementTypes, type RelationType } from '../../../src/ontology';
import { plantRandom, type MemoryGraph } from '../../support/random-graph';
import { allPaths, among, linksOf, related, shared, within } from '../../support/traverse';
import { newPrefix, openWorld, uproot } from '../../support/world';

let database: Database;
/** From some islands to much that hangs together. */
const graphs: MemoryGraph[] = [];
/** In memory every path can be laid out only where there are few relations. */
let sparse: MemoryGraph[];

beforeAll(async () => {
  database = await openWorld();
  const extents = [
    { seed: 1, nodes: 2, links: 1 },
    { seed: 2, nodes: 2, links: 2 },
    { seed: 3, nodes: 2, links: 3 },
    { seed: 4, nodes: 4, links: 12 },
    { seed: 5, nodes: 8, links: 16 },
  ];
  for (const size of extents) graphs.push(await plantRandom(database, newPrefix(), size));
  sparse = graphs.slice(0, 3);
}, 60_000);

afterAll(async () => {
  for (const { prefix } of graphs) await uproot(database, prefix);
  await database.close();
});

/** Few of the choices, as the database plans a statement anew for each. */
const SOME_TYPES: RelationType[][] = [['BUILDS', 'EXEMPLIFIES', 'COMPETES_WITH'], ['VARIANT_OF']];

const run: Run = async query => (await database.read(query)).rows;
const entities = ({ nodes }: MemoryGraph) =>
  nodes.filter(({ kind }) => kind !== 'Article').map(({ kind, key }) => ({ kind, key }) as EntityId);

/** A graph, relations to follow and two entities, which fast-check can shrink. */
const anywhere = (graphs: () => MemoryGraph[]) =>
  fc
    .record({
      graph: fc.nat(9),
      types: fc.constantFrom<readonly RelationType[]>(statementTypes, ...SOME_TYPES),
      a: fc.nat(99),
      b: fc.nat(99),
    })
    .map(({ graph: at, types, a, b }) => {
      const graph = graphs()[at % graphs().length]!;
      const all = entities(graph);
      return { graph, types, a: all[a % all.length]!, b: all[b % all.length]! };
    });

const anyPathQuestion = (graphs: () => MemoryGraph[]) =>
  fc
    .tuple(anywhere(graphs), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
    .map(([{ graph, types, a, b }, maxLength, first]) => ({
      graph,
      question: { from: a, to: b, types, maxLength, first } satisfies PathQuestion,
    }));

test('paths are the first of all that brute force finds, and complete says whether it may find more', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPathQuestion(() => sparse),
      async ({ graph, question }) => {
        const { from, to, types, maxLength, first } = question;
        const { paths, cutBy } = await findPaths(run, question);
        const all = allPaths(linksOf(graph, types), from.key, to.key);
        const expected = all.filter(({ length }) => length <= maxLength).slice(0, first);
        expect(paths.map(path => path.map(({ statement, to }) => [statement, to]))).toEqual(expected);
        if (expected.length === first) expect(cutBy).toBeNull();
        else if (cutBy === null) expect(all.length).toBe(expected.length);
        else expect(cutBy).toBe('LENGTH');
      },
    ),
    { numRuns: 40 },
  );
});

test('one statement is enough where there are enough shortest paths of up to four steps, or they are too long', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPathQuestion(() => sparse),
      async ({ graph, question }) => {
        const { from, to, types, maxLength, first } = question;
        const [shortest, ...others] = allPaths(linksOf(graph, types), from.key, to.key);
        fc.pre(shortest !== undefined && shortest.length > 0 && shortest.length <= 4);
        const equal = 1 + others.filter(({ length }) => length === shortest!.length).length;
        let statements = 0;
        await findPaths(query => (statements++, run(query)), question);
        const near = equal >= first || shortest!.length > maxLength;
        expect(statements === 1).toBe(near);
      },
    ),
    { numRuns: 40 },
  );
});

test('under any bound on the work, paths are real, and complete means the same as without', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPathQuestion(() => graphs),
      fc.nat(40),
      async ({ graph, question }, expansions) => {
        const bounded = await findPaths(run, question, { expansions, ms: Infinity });
        const unbounded = await findPaths(run, question);
        if (bounded.cutBy === null) expect(bounded).toEqual(unbounded);
        for (const path of bounded.paths) expectReal(graph, question, path);
        if (bounded.cutBy === 'LENGTH') expect(bounded).toEqual(unbounded);
      },
    ),
    { numRuns: 25 },
  );
});

test('a neighbourhood has the nearest entities and every statement among them', async () => {
  await fc.assert(
    fc.asyncProperty(
      anywhere(() => graphs),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 30 }),
      async ({ graph, types, a }, depth, first) => {
        const links = linksOf(graph, types);
        const all = within(links, a.key, depth);
        const found = await findNeighborhood(run, { of: a, depth, types, first });
        expect({ ...found, statements: found.statements.map(({ key }) => key) }).toEqual({
          keys: all.slice(0, first),
          statements: among(links, all.slice(0, first)),
          cutBy: all.length > first ? 'FIRST' : null,
        });
      },
    ),
    { numRuns: 25 },
  );
});

test('under any bound on the work, a neighbourhood is a part of the whole, and complete means all of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      anywhere(() => graphs),
      fc.integer({ min: 1, max: 3 }),
      fc.nat(60),
      async ({ graph, types, a }, depth, expansions) => {
        const links = linksOf(graph, types);
        const all = within(links, a.key, depth);
        const found = await findNeighborhood(run, { of: a, depth, types, first: 500 }, expansions);
        const statements = found.statements.map(({ key }) => key);
        expect(all).toEqual(expect.arrayContaining(found.keys));
        expect(among(links, found.keys)).toEqual(expect.arrayContaining(statements));
        if (found.cutBy === null)
          expect({ keys: found.keys, statements }).toEqual({ keys: all, statements: among(links, all) });
        else expect(found.cutBy).toBe('EXPANSIONS');
      },
    ),
    { numRuns: 25 },
  );
});

test('what two entities share is what brute force finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      anywhere(() => graphs),
      async ({ graph, a, b }) => {
        const found = await findCommon(run, { a, b, first: 500 });
        const ties = found.shared.map(
          ({ relation, forward, node }) => `${relation} ${forward ? 'out' : 'in'} ${node}`,
        );
        expect({ ties: ties.sort(), cutBy: found.cutBy }).toEqual({
          ties: shared(linksOf(graph, factTypes), a.key, b.key).sort(),
          cutBy: null,
        });
      },
    ),
    { numRuns: 25 },
  );
});

test('related entities have the Adamic-Adar index that brute force computes', async () => {
  await fc.assert(
    fc.asyncProperty(
      anywhere(() => graphs),
      async ({ graph, a }) => {
        const found = await findRelated(run, { of: a, first: 100 });
        const expected = related(linksOf(graph, factTypes), a.key);
        const byKey = new Map(expected.map(entry => [entry.key, entry]));
        expect(found.entities.map(({ key }) => key).sort()).toEqual([...byKey.keys()].sort());
        for (const { key, score, shared, sharedCount } of found.entities) {
          expect(score).toBeCloseTo(byKey.get(key)!.score, 9);
          expect([...shared].sort()).toEqual(byKey.get(key)!.shared);
          expect(sharedCount).toBe(shared.length);
        }
        const scores = found.entities.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      },
    ),
    { numRuns: 20 },
  );
});

/** Checks that each step goes over a statement of the graph from where the last one led, and that none comes back. */
function expectReal(
  graph: MemoryGraph,
  { from, to, types, maxLength }: PathQuestion,
  path: { statement: string; to: string; forward: boolean }[],
): void {
  const links = linksOf(graph, types);
  let at = from.key;
  const visited = [at];
  for (const { statement, to, forward } of path) {
    const link = links.find(({ key }) => key === statement)!;
    expect(forward ? [link.subject, link.object] : [link.object, link.subject]).toEqual([at, to]);
    expect(visited).not.toContain(to);
    visited.push((at = to));
  }
  expect(at).toBe(to.key);
  expect(path.length).toBeLessThanOrEqual(maxLength);
}
