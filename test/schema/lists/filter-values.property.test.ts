/**
 * Any text at all in filters of any shape: a list keeps what an evaluation in memory keeps. Many filters of one shape
 * are asked in one operation. ANY_TEXT_RUNS sets how many texts are tried.
 */
import fc from 'fast-check';
import type { Database } from '../../../src/neo4j/driver';
import { kindNames, kindOf } from '../../../src/ontology';
import { anyText } from '../../ingest/any-text';
import { choicesOf } from '../../support/choices';
import { keepsNode } from '../../support/evaluate';
import { filtersFor, type Filter, type MakeFilter } from '../../support/random-filter';
import { plantRandom, type MemoryGraph } from '../../support/random-graph';
import { ask, newPrefix, openWorld, uproot } from '../../support/world';

/** Texts that a run tries at least, and filters of one shape in an operation. */
const [TEXTS, ALIKE] = [100, 20];
const numRuns = Math.ceil(Number(process.env.ANY_TEXT_RUNS ?? 100) / TEXTS);
const prefix = newPrefix();
const TIME = 120_000 + 10_000 * numRuns;
let database: Database;
let graph: MemoryGraph;
let filterOf: MakeFilter;

beforeAll(async () => {
  database = await openWorld();
  graph = await plantRandom(database, prefix, { seed: 11, nodes: 8, links: 20 });
  filterOf = filtersFor(graph);
});
afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

/** As Unicode's NFC has them, as texts are stored. */
const composed = anyText.map(text => text.toWellFormed().normalize('NFC'));

test(
  'a list keeps what its filter says, whatever text that has',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(composed, { minLength: 2 * TEXTS, maxLength: 2 * TEXTS }),
        fc.gen(),
        async (texts, gen) => {
          const choices = choicesOf(gen);
          let used = 0;
          const other = (text: string) => (used++ % 3 ? texts[used % texts.length]! : text);
          while (used < TEXTS) {
            const kind = choices.one(kindNames);
            const shape = filterOf(`${kind}Where`, choices, 2);
            const before = used;
            const filters = Array.from({ length: ALIKE }, () => revalued(shape, other));
            if (used === before) continue;
            const list = (at: number) =>
              `f${at}: ${kindOf(kind).plural}(where: { and: [{ key: { startsWith: "${prefix}" } }, $w${at}] }, first: 100) { totalCount nodes { key } }`;
            const { data, errors } = await ask(
              database,
              `query (${filters.map((_, at) => `$w${at}: ${kind}Where!`).join(', ')}) { ${filters.map((_, at) => list(at)).join(' ')} }`,
              Object.fromEntries(filters.map((where, at) => [`w${at}`, where])),
            );
            expect({ kind, shape, errors }).toEqual({ kind, shape, errors: undefined });
            filters.forEach((where, at) => {
              const kept = graph.nodes
                .filter(node => node.kind === kind && keepsNode(graph, where, node, kind))
                .map(({ key }) => key)
                .sort();
              const { totalCount, nodes } = data![`f${at}`];
              expect({ where, totalCount, keys: nodes.map(({ key }: { key: string }) => key) }).toEqual({
                where,
                totalCount: kept.length,
                keys: kept,
              });
            });
          }
        },
      ),
      { numRuns, endOnFailure: true },
    );
  },
  TIME,
);

/** Names of enum values and dates are no texts; figures are not evaluated. */
const COMPARISONS = ['eq', 'in', 'notIn', 'contains', 'startsWith', 'endsWith'];
const NO_TEXTS = ['figures', 'basis', 'kind', 'mode', 'when', 'publishedOn', 'type'];

/** The same filter with other texts. */
function revalued(filter: Filter, other: (text: string) => string): Filter {
  const of = (name: string, value: unknown): unknown => {
    if (NO_TEXTS.includes(name)) return value;
    if (COMPARISONS.includes(name) && typeof value === 'string') return other(value);
    if (Array.isArray(value))
      return value.map(item =>
        typeof item === 'string' && COMPARISONS.includes(name) ? other(item) : of('', item),
      );
    if (value !== null && typeof value === 'object') return revalued(value as Filter, other);
    return value;
  };
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, of(name, value)]));
}
