/** A search asks as far as its page needs. What it lists must not tell how far that was. */
import { randomInt } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Database } from '../../../src/neo4j/driver';
import { compile } from '../../../src/graph/plan/compile';
import { MAX_HITS, matchOf } from '../../../src/graph/plan/search';
import { searchText, type SearchText } from '../../../src/graph/cypher/search-text';
import { emptySelection } from '../../../src/graph/plan/selection';
import { type Edge } from '../../../src/graph/plan/rows';
import { createStore } from '../../../src/graph/read/store';
import { ask, newPrefix, openWorld, plant, uproot, type Seed } from '../../support/world';

const letters = 'bcdfghjklmnpqrst';
/** Words and characters that no other test has. */
const newWord = () => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
const newCharacter = () => String.fromCodePoint(0x3400 + randomInt(0x1900));

const word = newWord();
const [one, two, three] = [newCharacter(), newCharacter(), newCharacter()];
const other = newWord();
const units = [word, other, `${word}s`, `${word.slice(0, 6)}zz`, one + two, three, one + two + three];

let database: Database;
const prefix = newPrefix();

beforeAll(async () => {
  database = await openWorld();
  await plant(database, prefix, seeds());
}, 120_000);
afterAll(async () => {
  await uproot(database, prefix);
  await database?.close();
});

/** Each text of one or two units is a name, and an alias, and in a summary; some nodes are found in many ways. */
function seeds(): Seed[] {
  const texts = [...units, ...units.flatMap(a => units.map(b => `${a} ${b}`))];
  return texts.map((text, at) => ({
    kind: at % 3 ? 'Model' : 'Vendor',
    key: `n${(at * 37) % texts.length}`,
    nameEn: text,
    nameZh: at % 2 ? text : `${other}${at}`,
    aliases: at % 5 ? [] : [texts[(at * 7) % texts.length]!],
    summaryEn: `Of ${texts[(at * 11) % texts.length]}.`,
  }));
}

const unit = fc.constantFrom(
  ...units,
  ...[
    word.slice(0, 3),
    word.slice(0, 7),
    `${word}!`,
    `${word.slice(0, 4)}z${word.slice(5)}`,
    one,
    two + three,
  ],
);
const texts = fc.array(unit, { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '));
const kinds = fc.constantFrom(undefined, ['Model' as const], ['Model' as const, 'Vendor' as const]);

/** All that the steps find together, as a search does that has no end of room. */
async function hitsOf(text: SearchText): Promise<Edge[]> {
  const page = { size: MAX_HITS, backward: false };
  const requirements = { list: true, more: false, total: false, facts: false };
  const { query, decode } = compile(
    { end: 'Entity', search: { text, page, requirements } },
    emptySelection(),
  );
  const { rows } = await database.read(query);
  return decode(rows[0]!, createStore()).edges;
}

/** Other tests write to the same indexes, which may move scores: what is seen meanwhile is looked for again. */
async function whileSteady<T>(text: SearchText, look: () => Promise<T>): Promise<{ hits: Edge[]; seen: T }> {
  for (;;) {
    const hits = await hitsOf(text);
    const seen = await look();
    if (isDeepStrictEqual(await hitsOf(text), hits)) return { hits, seen };
  }
}

const told = ({ node, position }: Edge) => `${node.key} ${matchOf(position![0] as number)}`;

it('lists what each step finds by itself, step after step, each hit at its first', async () => {
  await fc.assert(
    fc.asyncProperty(texts, kinds, async (query, kinds) => {
      const text = searchText(query, kinds);
      const { hits, seen } = await whileSteady(text, async () => {
        const found = new Map<string, Edge>();
        for (const step of text.steps) {
          for (const hit of await hitsOf({ ...text, steps: [step] })) {
            if (!found.has(hit.node.key)) found.set(hit.node.key, hit);
          }
        }
        return [...found.values()];
      });
      expect(hits.map(told)).toEqual(seen.slice(0, MAX_HITS).map(told));
      const scores = hits.map(({ position }) => position![0] as number);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
    { numRuns: 30 },
  );
}, 120_000);

const FIND = `query ($query: String!, $kinds: [EntityKind!], $first: Int!, $after: String, $ends: Boolean!) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    edges { cursor matchedBy node { key } }
    pageInfo @include(if: $ends) { hasNextPage }
  }
}`;

interface Found {
  search: {
    edges: { cursor: string; matchedBy: string; node: { key: string } }[];
    pageInfo?: { hasNextPage: boolean };
  };
}

it('lists the same in pages of any size, whether it is asked if there are more or not', async () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean());
  const sizes = fc.array(size, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(texts, kinds, sizes, async (query, kinds, sizes) => {
      const { hits, seen } = await whileSteady(searchText(query, kinds), async () => {
        const pages: Found['search'][] = [];
        for (let after: string | undefined, full = true; full;) {
          const [first, ends] = sizes[pages.length % sizes.length]!;
          const { data } = await ask<Found>(database, FIND, {
            ...{ query, first, after, ends },
            kinds: kinds?.map(kind => kind.toUpperCase()),
          });
          pages.push(data!.search);
          full = data!.search.edges.length === first;
          after = data!.search.edges.at(-1)?.cursor;
        }
        return pages;
      });
      const read: string[] = [];
      for (const { edges, pageInfo } of seen) {
        read.push(...edges.map(({ node, matchedBy }) => `${node.key} ${matchedBy}`));
        if (pageInfo) expect(pageInfo.hasNextPage).toBe(read.length < hits.length);
      }
      expect(read).toEqual(hits.map(told));
    }),
    { numRuns: 30 },
  );
}, 120_000);
