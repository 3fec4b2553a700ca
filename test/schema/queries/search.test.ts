/** Searches over what each test planted, under words that no other test has. */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { Database } from '../../../src/neo4j/driver';
import { createStore } from '../../../src/graph/read/store';
import { compile } from '../../../src/graph/plan/compile';
import { MAX_HITS } from '../../../src/graph/plan/search';
import { searchText } from '../../../src/graph/cypher/search-text';
import { emptySelection } from '../../../src/graph/plan/selection';
import { ask, newPrefix, openWorld, plant, uproot, type Link, type Seed } from '../../support/world';

const FIND = `query ($query: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    edges { cursor score matchedBy node { key name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Hit {
  cursor: string;
  score: number;
  matchedBy: string;
  node: { key: string; name: string };
}

interface Found {
  search: {
    edges: Hit[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

/** A word of eight letters that no other test has. */
const newWord = (): string => Array.from(randomBytes(8), byte => 'bcdfghjklmnpqrst'[byte % 16]).join('');

let database: Database;
beforeAll(async () => {
  database = await openWorld();
}, 120_000);
afterAll(() => database?.close());

let prefix: string;
let word: string;
beforeEach(() => {
  prefix = newPrefix();
  word = newWord();
});
afterEach(() => uproot(database, prefix));

const seed = (key: string, nameEn: string, more: Partial<Seed> = {}): Seed => ({
  ...{ kind: 'Model', key, nameZh: nameEn, nameEn },
  ...more,
});
const plantAll = (seeds: Seed[], links?: Link[]) => plant(database, prefix, seeds, links);

async function find(query: string, more: Record<string, unknown> = {}): Promise<Hit[]> {
  const { data, errors } = await ask<Found>(database, FIND, { query, first: 100, ...more });
  expect(errors).toBeUndefined();
  return data!.search.edges;
}

/** The hits that this test planted, as `key matchedBy`. */
const told = (hits: Hit[]): string[] =>
  hits
    .filter(({ node }) => node.key.startsWith(prefix))
    .map(({ node, matchedBy }) => `${node.key.slice(prefix.length)} ${matchedBy}`);

describe('What is found', () => {
  it('comes in the order of how sure it is, and says why', async () => {
    const other = word.slice(0, 4) + 'zz' + word.slice(4);
    await plantAll([
      seed('partial', newWord(), { summaryEn: `Nothing but ${word}.` }),
      seed('fuzzy', `${other} labs`),
      seed('text', newWord(), { summaryEn: `It came out of ${word}, and then of Labs.` }),
      seed('words', `The labs of ${word}`),
      seed('prefix', `${word} labs limited`),
      seed('alias', newWord(), { aliases: [`${word.toUpperCase()}  Labs`] }),
      seed('name', `${word} Labs`),
    ]);
    const hits = await find(`${word} labs`);
    expect(told(hits)).toEqual([
      'name NAME',
      'alias ALIAS',
      'prefix PREFIX',
      'words WORDS',
      'text TEXT',
      'fuzzy FUZZY',
      'partial PARTIAL',
    ]);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every(score => score > 0 && score <= 1)).toBe(true);
  });

  it('by its key stands behind names, before what only begins so', async () => {
    const key = `${prefix}${word}`;
    await plantAll([seed(word, newWord()), seed('begins', `${key} two`)]);
    expect(told(await find(key))).toEqual([`${word} KEY`, 'begins PREFIX']);
  });

  it('by its beginning comes with the shortest name first', async () => {
    await plantAll(['c', 'a', 'b'].map((key, at) => seed(key, word + 'x'.repeat(3 * at + 1))));
    expect(told(await find(word))).toEqual(['c PREFIX', 'a PREFIX', 'b PREFIX']);
  });

  it('equally well comes in the order of the keys', async () => {
    await plantAll(['b', 'c', 'a'].map(key => seed(key, word)));
    expect(told(await find(word))).toEqual(['a NAME', 'b NAME', 'c NAME']);
  });

  it('has its characters side by side: 问答千集 is not 千问', async () => {
    await plantAll([
      seed('qwen', `通义千问${word}`),
      seed('other', `问答千集${word}`),
      seed('said', newWord(), { summaryZh: `问答千集的${word}。` }),
    ]);
    expect(told(await find(`千问`, { kinds: ['MODEL'] }))).toEqual(['qwen WORDS']);
  });

  it('may be a single character, in names and in summaries', async () => {
    await plantAll([
      seed('begins', `龘云${word}`),
      seed('within', `腾龘${word}`),
      seed('said', newWord(), { summaryZh: '只说到龘，别无其他。' }),
    ]);
    expect(told(await find('龘'))).toEqual(['begins PREFIX', 'within WORDS', 'said TEXT']);
  });

  it('may have a word that indexes like to leave out', async () => {
    await plantAll([seed('the', `The ${word}`), seed('and', `${word} and`)]);
    expect(told(await find(`${word} the`))[0]).toBe('the WORDS');
    expect(told(await find('the', { kinds: ['MODEL'] }))).toContain('the PREFIX');
  });

  it('is forgiven one character of a Chinese name', async () => {
    await plantAll([seed('name', `龘靐齉爩${word.slice(0, 1)}`)]);
    expect(told(await find(`龘靐麤爩${word.slice(0, 1)}`))).toEqual(['name FUZZY']);
  });

  it.each(['C++', '"', 'AND', '*', '\\', '/', 'a:b', '[x TO y]', '+(-!', '~', '^2', '{}', '&&', '||', '?'])(
    'may be named %j',
    async name => {
      await plantAll([seed('name', name), seed('longer', `${name}${word}`)]);
      expect(told(await find(name, { kinds: ['MODEL'] })).slice(0, 2)).toEqual([
        'name NAME',
        'longer PREFIX',
      ]);
    },
  );

  it('is what was just written, and no longer what was just removed', async () => {
    expect(told(await find(word))).toEqual([]);
    await plantAll([seed('new', word)]);
    expect(told(await find(word))).toEqual(['new NAME']);
    await uproot(database, prefix);
    expect(told(await find(word))).toEqual([]);
  });
});

describe('Any text', () => {
  const harmless = async (query: string) => {
    const { data, errors } = await ask<Found>(database, FIND, { query, kinds: ['MODEL', 'PERSON'] });
    expect(errors).toBeUndefined();
    expect(data!.search.edges.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  };

  it('is searched for, whatever its characters, broken ones too', async () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    const text = units.map(codes => String.fromCharCode(...codes));
    await fc.assert(fc.asyncProperty(text, harmless), { numRuns: 50 });
  }, 120_000);

  it("is searched for, however much of Lucene's syntax it has", async () => {
    const piece = fc.constantFrom(
      ...[
        'AND',
        'OR',
        'NOT',
        'TO',
        ' ',
        ' ',
        '+',
        '-',
        '&&',
        '||',
        '!',
        '(',
        ')',
        '{',
        '}',
        '[',
        ']',
        '^',
        '"',
      ],
      ...[
        '~',
        '*',
        '?',
        ':',
        '\\',
        '/',
        '<',
        '>',
        '=',
        '@',
        '#',
        '.',
        ',',
        '|',
        '\u0000',
        'folded',
        'kind',
        '9',
      ],
      ...['可灵', '云', 'o1', 'e\u0301', '𠮷', '\ud83d', 'İ', 'ﷺ', '가', 'カタ', "don't", 'a_b', '1.5'],
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map(pieces => pieces.join(''));
    await fc.assert(fc.asyncProperty(text, harmless), { numRuns: 60 });
  }, 120_000);

  it.each(['x', '云', '云x ', '"', '\\/', 'ﷺ', '𠮷', 'ab ', '(a|b)*'])(
    'is searched for if it is 10 kB of %j',
    async text => harmless(text.repeat(10_000 / text.length)),
  );

  it.each(['', '  ', '\u0000', '\u3000'])(
    'finds nothing without asking the database if it is %j',
    async query => {
      const { data, queries } = await ask<Found>(database, FIND, { query });
      expect(data!.search).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      });
      expect(queries).toBe(0);
    },
  );
});

describe('Kinds', () => {
  it('narrow a search', async () => {
    await plantAll([
      seed('model', word),
      seed('vendor', word, { kind: 'Vendor' }),
      seed('work', word, { kind: 'Work' }),
    ]);
    expect(told(await find(word, { kinds: ['VENDOR', 'WORK'] }))).toEqual(['vendor NAME', 'work NAME']);
    expect(told(await find(word, { kinds: [] }))).toEqual([]);
    expect(told(await find(word, { kinds: null }))).toHaveLength(3);
  });

  it('find the one of its kind among more hits than a search lists', async () => {
    await plantAll([
      ...Array.from({ length: MAX_HITS + 50 }, (_, at) => seed(`m${at}`, `${word} ${at}`)),
      seed('event', `A long summit on ${word}`, { kind: 'Event' }),
    ]);
    expect(told(await find(word, { kinds: ['EVENT'] }))).toEqual(['event WORDS']);
    // A filter does as much, though Lucene does not know it; and the last page is that of the hits that are listed.
    const { data } = await ask(
      database,
      `query ($query: String!, $where: EntityWhere!) {
        filtered: search(query: $query, where: $where) { totalCount nodes { key } facets(by: KIND) { value count } }
        all: search(query: $query, last: 1) { totalCount facets(by: KIND) { value count } pageInfo { hasNextPage hasPreviousPage } }
      }`,
      { query: word, where: { kind: { eq: 'EVENT' } } },
    );
    expect(data!.filtered).toEqual({
      totalCount: 1,
      nodes: [{ key: `${prefix}event` }],
      facets: [{ value: 'EVENT', count: 1 }],
    });
    expect(data!.all).toEqual({
      totalCount: MAX_HITS,
      facets: [{ value: 'MODEL', count: MAX_HITS }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });
});

describe('A search as a list', () => {
  const LIST = `query ($query: String!, $kinds: [EntityKind!], $where: EntityWhere, $first: Int, $after: String, $last: Int, $before: String) {
    search(query: $query, kinds: $kinds, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const list = async (more: Record<string, unknown>) => {
    const { data, errors, queries } = await ask(database, LIST, { query: word, ...more });
    expect([errors, queries]).toEqual([undefined, 1]);
    return data!.search;
  };
  const keysOf = ({ edges }: { edges: Hit[] }) => edges.map(({ node }) => node.key.slice(prefix.length));
  const plantList = () =>
    plantAll(
      [
        seed('name', word, { kind: 'Vendor' }),
        ...Array.from({ length: 4 }, (_, at) => seed(`prefix${at}`, `${word} ${'x'.repeat(at % 2)}`)),
        ...Array.from({ length: 3 }, (_, at) => seed(`words${at}`, `a ${word}`)),
        seed('text', newWord(), { kind: 'Person', summaryEn: `Of ${word}.` }),
        seed('fuzzy', `${word.slice(0, -1)}z`),
        seed('other', newWord()),
      ],
      [
        ['name', 'BUILDS', 'prefix0'],
        ['name', 'BUILDS', 'fuzzy'],
      ],
    );

  it('is counted whole, whatever page is asked for, and divided', async () => {
    await plantList();
    const { edges, totalCount } = await list({ first: 100 });
    expect([edges.length, totalCount]).toEqual([10, 10]);
    for (const page of [{ first: 2 }, { last: 2 }, { first: 0 }, { first: 3, after: edges[7].cursor }])
      expect([page, (await list(page)).totalCount]).toEqual([page, 10]);
    const { data, queries } = await ask(
      database,
      `query ($query: String!, $where: EntityWhere!) {
        search(query: $query) { totalCount kinds: facets(by: KIND) { value count } parts: facets(by: PARTS) { value count } }
        built: search(query: $query, kinds: [MODEL], where: $where) { totalCount nodes { key } facets(by: KIND) { value count } }
      }`,
      { query: word, where: { not: { summary: { eq: null } }, key: { endsWith: '0' } } },
    );
    expect(data).toEqual({
      search: {
        totalCount: 10,
        kinds: [
          { value: 'MODEL', count: 8 },
          { value: 'VENDOR', count: 1 },
          { value: 'PERSON', count: 1 },
        ],
        parts: [{ value: '0', count: 10 }],
      },
      built: { totalCount: 0, nodes: [], facets: [] },
    });
    expect(queries).toBe(5);
    expect((await ask(database, LIST, { query: ' ' })).data!.search).toMatchObject({ totalCount: 0 });
  });

  it('is filtered, and its cursors serve that filter alone', async () => {
    await plantList();
    const where = { or: [{ key: { endsWith: '0' } }, { key: { endsWith: 'fuzzy' } }] };
    const all = await list({ where });
    expect([keysOf(all), all.totalCount]).toEqual([['prefix0', 'words0', 'fuzzy'], 3]);
    const rest = await list({ where, first: 1, after: all.edges[0].cursor });
    expect([keysOf(rest), rest.totalCount, rest.pageInfo.hasNextPage]).toEqual([['words0'], 3, true]);
    const { errors } = await ask(database, LIST, { query: word, after: all.edges[0].cursor });
    expect(errors![0]!.message).toMatch(/^The cursor "/);
  });

  it('is read backward as forward, and between two cursors', async () => {
    await plantList();
    const whole = await list({ first: 100 });
    const backward: string[] = [];
    for (let before: string | undefined, more = true; more;) {
      const page = await list({ last: 3, before });
      backward.unshift(...keysOf(page));
      expect(page.pageInfo.hasNextPage).toBe(before !== undefined);
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
    }
    expect(backward).toEqual(keysOf(whole));
    const [after, before] = [whole.edges[1].cursor, whole.edges[6].cursor];
    for (const size of [{ first: 2 }, { last: 2 }, { first: 100 }]) {
      const between = keysOf(whole).slice(2, 6);
      const expected = 'last' in size ? between.slice(-2) : between.slice(0, size.first);
      expect(keysOf(await list({ ...size, after, before }))).toEqual(expected);
    }
  });

  it.each([
    ['龘普', '龘谱'],
    ['可龘', '可靐'],
    ['快龘', '靐龘'],
  ])('forgives one of two Chinese characters: %s finds %s', async (typed, name) => {
    await plantAll([seed('pair', name), seed('longer', `${name}麤`)]);
    expect(told(await find(typed))).toEqual(['pair FUZZY']);
    expect(told(await find(name))[0]).toBe('pair NAME');
  });
});

describe('Pages', () => {
  const many = 23;
  const plantMany = () =>
    plantAll([
      seed('name', word),
      ...Array.from({ length: 7 }, (_, at) => seed(`prefix${at}`, `${word} ${'x'.repeat(at % 3)}`)),
      ...Array.from({ length: 7 }, (_, at) => seed(`words${at}`, `a ${word}`, { aliases: [newWord()] })),
      ...Array.from({ length: 8 }, (_, at) =>
        seed(`text${at}`, newWord(), { summaryEn: `Of ${word}${' more'.repeat(at % 4)}.` }),
      ),
    ]);

  async function pages(size: number, between: () => Promise<unknown> = async () => undefined) {
    const read: Found['search'][] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data?: Found | null } = await ask(database, FIND, {
        query: word,
        first: size,
        after,
      });
      read.push(data!.search);
      ({ endCursor: after, hasNextPage: more } = data!.search.pageInfo);
      await between();
    }
    return read;
  }

  it('laid together are the whole list, once each and in order', async () => {
    await plantMany();
    const whole = told(await find(word));
    expect(whole).toHaveLength(many);
    for (const size of [1, 5, many, 100]) {
      const read = await pages(size);
      // Scores move a little when Lucene forgets what was removed; the order must not.
      expect(told(read.flatMap(({ edges }) => edges))).toEqual(whole);
      expect(read).toHaveLength(Math.ceil(many / size));
      expect(read.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(read.map((_, at) => at > 0));
    }
  });

  it('repeat and skip nothing while others write, though scores move', async () => {
    await plantMany();
    const before = told(await find(word));
    let written = 0;
    const read = await pages(3, () =>
      plantAll([
        seed(`late${written++}`, newWord(), { summaryEn: 'Of another thing, with many more words.' }),
      ]),
    );
    expect(told(read.flatMap(({ edges }) => edges))).toEqual(before);
  });

  it('go on after a hit that is gone', async () => {
    await plantMany();
    const [first, second, ...rest] = await find(word);
    await uproot(database, first!.node.key);
    await uproot(database, second!.node.key);
    const left = await find(word, { after: second!.cursor });
    expect(told(left)).toEqual(told(rest));
  });

  it('of the same text in other clothes are the same', async () => {
    await plantMany();
    const [first, ...rest] = await find(word);
    expect(told(await find(`  ${word.toUpperCase()}`, { after: first!.cursor }))).toEqual(told(rest));
  });

  it.each([
    ['another text', { query: 'o1' }],
    ['other kinds', { kinds: ['MODEL'] }],
    ['a broken cursor', { after: 'WyJ4Il0x' }],
  ])('are refused with a cursor of %s', async (_, more) => {
    await plantMany();
    const [first] = await find(word);
    const { errors } = await ask(database, FIND, { query: word, after: first!.cursor, ...more });
    expect(errors![0]).toMatchObject({ originalError: { code: 'BAD_USER_INPUT' } });
    expect(errors![0]!.message).toMatch(/^The cursor "/);
  });

  it('have at most 100 hits, and twenty where nothing is said', async () => {
    await plantMany();
    expect((await ask<Found>(database, FIND, { query: word })).data!.search.edges).toHaveLength(20);
    expect((await ask<Found>(database, FIND, { query: word, first: 0 })).data!.search.edges).toHaveLength(0);
    for (const first of [101, -1]) {
      const { errors } = await ask(database, FIND, { query: word, first });
      expect(errors![0]).toMatchObject({ originalError: { code: 'BAD_USER_INPUT' } });
    }
  });
});

describe('One search', () => {
  it('is one query, with all that is wanted of the hits', async () => {
    await plantAll(
      [
        ...Array.from({ length: 30 }, (_, at) => seed(`m${at}`, `${word} ${at}`, { summaryEn: 'A model.' })),
        seed('maker', `Makers of ${word}`, { kind: 'Vendor' }),
      ],
      Array.from({ length: 30 }, (_, at): Link => ['maker', 'BUILDS', `m${at}`]),
    );
    const { data, queries } = await ask(
      database,
      `query ($query: String!) {
        search(query: $query, first: 31) {
          edges { score matchedBy node { summary(language: EN) ... on Offering { builtBy { nodes { key builds { totalCount } } } } } }
          nodes { key kind aliases statements { totalCount } }
          pageInfo { hasNextPage }
        }
      }`,
      { query: word },
    );
    expect(queries).toBe(1);
    expect(data!.search.nodes).toHaveLength(31);
    expect(data!.search.edges[0].node).toEqual({
      summary: 'A model.',
      builtBy: { nodes: [{ key: `${prefix}maker`, builds: { totalCount: 30 } }] },
    });
    expect(data!.search.nodes.at(-1)).toMatchObject({ kind: 'VENDOR', statements: { totalCount: 30 } });
  });

  it('reads a level at a time where reading ahead is off, and says the same', async () => {
    await plantAll([seed('one', word, { aliases: ['x'] }), seed('two', `${word} two`)]);
    const source = `query ($query: String!) { search(query: $query) { nodes { name aliases statements { nodes { key } } } } }`;
    const ahead = await ask(database, source, { query: word });
    const stepwise = await ask(database, source, { query: word }, { readAhead: false });
    expect(stepwise.data).toEqual(ahead.data);
    expect([ahead.queries, stepwise.queries]).toEqual([1, 2]);
  });

  it('asks no further index once the page is filled', async () => {
    await plantAll(['a', 'b', 'c'].map(key => seed(key, word)));
    const text = searchText(word);
    const missing = { index: 'no_such_index' as 'entity_name', query: 'x', floor: 0, span: 1 };
    const run = async (size: number, more: boolean, after?: [number, string]) => {
      const page = { size, backward: false, after };
      const requirements = { list: true, more, total: false, facts: false };
      const search = { text: { ...text, steps: [text.steps[0]!, missing] }, page, requirements };
      const plan = compile({ end: 'Entity', search }, emptySelection());
      const { rows } = await database.read(plan.query);
      return plan.decode(rows[0]!, createStore()).edges;
    };
    const [first] = await run(2, true);
    expect(await run(3, false)).toHaveLength(3);
    await expect(run(3, true)).rejects.toThrow('no_such_index');

    const after: [number, string] = [first!.position![0] as number, first!.node.key];
    expect(await run(2, false, after)).toHaveLength(2);
    await expect(run(2, true, after)).rejects.toThrow('no_such_index');
  });

  it('lists some hundreds of hits and no more, once each, those of the surer steps', async () => {
    await plantAll([
      ...Array.from({ length: MAX_HITS - 100 }, (_, at) => seed(`m${at}`, `${word}${at}`)),
      ...Array.from({ length: 200 }, (_, at) => seed(`w${at}`, `The ${word} ${at}`)),
    ]);
    const read: Hit[][] = [];
    for (let after: string | undefined; read.at(-1)?.length !== 0; after = read.at(-1)!.at(-1)?.cursor) {
      read.push(await find(word, { after }));
    }
    expect(read.map(({ length }) => length)).toEqual([100, 100, 100, 100, 100, 0]);
    expect(new Set(read.flat().map(({ node }) => node.key)).size).toBe(MAX_HITS);
    expect(read.flat().filter(({ matchedBy }) => matchedBy === 'PREFIX')).toHaveLength(MAX_HITS - 100);
  });
});
