import fc from 'fast-check';
import { matches, searchText, type Match } from '../../../src/graph/cypher/search-text';

/** The queries of one match; null where the node tells whether name, alias or key was met. */
const queries = (text: string, match: Match | null) =>
  searchText(text)
    .steps.filter(({ floor }) => (floor === null ? match === null : matches[Math.floor(floor)] === match))
    .map(({ index, query }) => `${index}: ${query}`);

test.each(['', ' ', ' \u3000\t\n', '\u0000\u0001'])('%j asks for nothing', text => {
  expect(searchText(text).steps).toEqual([]);
});

test('no kinds, no queries', () => {
  expect(searchText('可灵', []).steps).toEqual([]);
});

/** Of a name that is the text. */
const MOST_CLOSENESS = 0.9;

test.each(['c', 'kling', 'claude computr', '可灵', '谁做了可灵？'])(
  'the surest queries for %j come first, and none scores as high as the one before it',
  text => {
    const [exact, ...steps] = searchText(text).steps;
    expect(exact).toMatchObject({ floor: null, span: 1 });
    let above = matches.indexOf('KEY');
    for (const { floor, span } of steps) {
      expect(span).toBeGreaterThan(0);
      expect(floor! + MOST_CLOSENESS * span).toBeLessThan(above);
      above = floor!;
    }
    expect(above).toBeGreaterThanOrEqual(0);
  },
);

test('the text is folded as names are', () => {
  expect(searchText(' ＧＰＴ－４ｏ  Mini ').folded).toBe('gpt-4o mini');
});

describe('Names', () => {
  test('that are the text are asked for as one term', () => {
    expect(queries('o1 "Pro"\\', null)).toEqual([
      'entity_name: folded:"o1 \\"pro\\"\\\\" folded:"o1\\"pro\\"\\\\" key:"o1 \\"pro\\"\\\\"',
    ]);
  });

  test('that begin with a short text are asked for by length, the shortest first', () => {
    const [first, , third, ...more] = queries('c++', 'PREFIX');
    expect(first).toBe('entity_name: folded:/c\\+\\+.{1}/');
    expect(third).toBe('entity_name: folded:/c\\+\\+.{3,4}/');
    expect(more.at(-1)).toBe('entity_name: folded:c\\+\\+*');
  });

  test('that begin with a longer text are asked for in fewer steps, with a long one at once', () => {
    expect(queries('kling', 'PREFIX')).toEqual([
      'entity_name: folded:/kling.{1,6}/',
      'entity_name: folded:kling*',
    ]);
    expect(queries('artificial general', 'PREFIX')).toEqual(['entity_name: folded:artificial\\ general*']);
  });

  test('are forgiven one error in a few letters and in two Chinese characters, none in two letters', () => {
    expect(queries('klng', 'FUZZY')).toContain('entity_name: folded:klng~1');
    expect(queries('科大迅飞', 'FUZZY')).toEqual(['entity_name: folded:科大迅飞~1']);
    expect(queries('千问', 'FUZZY')).toEqual(['entity_name: folded:/千./^2 folded:/.问/']);
    expect(queries('o1', 'FUZZY')).toEqual([]);
  });
});

describe('Words', () => {
  test('are all wanted, the last perhaps unfinished', () => {
    expect(queries('computer us', 'WORDS')).toEqual([
      'entity_word: +(folded:"computer") +(folded:"us" folded:us*)',
    ]);
  });

  test('and Chinese characters part without a space between them', () => {
    expect(queries('ai编程', 'WORDS')).toEqual(['entity_cjk: +(folded:"ai") +(folded:"编程")']);
  });

  test('keep the dots and hyphens within them', () => {
    expect(queries('gpt-4.5, o1.', 'WORDS')).toEqual([
      'entity_word: +(folded:"gpt-4.5") +(folded:"o1" folded:o1*)',
    ]);
  });

  test('that are operators to Lucene are words', () => {
    expect(queries('NOT (Sora OR Kling)', 'WORDS')).toEqual([
      'entity_word: +(folded:"not") +(folded:"sora") +(folded:"or") +(folded:"kling" folded:kling*)',
    ]);
  });

  test('are forgiven two errors where they are long', () => {
    expect(queries('my transfromer', 'FUZZY')).toContain('entity_word: +folded:"my" +folded:transfromer~2');
  });

  test('may be met in part', () => {
    expect(queries('sora kling', 'PARTIAL')).toEqual([
      'entity_word: folded:"sora"^4 summaryZh:"sora" summaryEn:"sora" figureTexts:"sora"^0.3 folded:"kling"^4 summaryZh:"kling" summaryEn:"kling" figureTexts:"kling"^0.3',
    ]);
    expect(queries('sora', 'PARTIAL')).toEqual([]);
  });
});

describe('Numbers', () => {
  test('are looked for in figures, in plain digits, with every other word', () => {
    expect(queries('Cursor $65M', 'FIGURE')).toEqual([
      'entity_word: +(figureTexts:"65000000" figureTexts:"65 m") +(folded:"cursor"^4 summaryZh:"cursor" summaryEn:"cursor" figureTexts:"cursor"^0.3)',
    ]);
    expect(queries('可灵 1.6 2分钟', 'FIGURE')).toEqual([
      'entity_cjk: +(figureTexts:"1.6" figureTexts:"2") +(figureTexts:"1.6" folded:"1.6") +(figureTexts:"2" folded:"2") +(folded:"可灵"^4 summaryZh:"可灵" figureTexts:"可灵"^0.3) +(folded:"分钟"^4 summaryZh:"分钟" figureTexts:"分钟"^0.3)',
    ]);
    expect(queries('gpt-4o', 'FIGURE')).toEqual([]);
  });
});

describe('Chinese characters', () => {
  test('are looked for in pairs', () => {
    expect(queries('千问', 'WORDS')).toEqual(['entity_cjk: +(folded:"千问")']);
    expect(queries('千问', 'PARTIAL')).toEqual([]);
    expect(queries('问千问', 'PARTIAL')).toEqual([
      'entity_cjk: folded:"问千"^4 summaryZh:"问千" figureTexts:"问千"^0.3 folded:"千问"^4 summaryZh:"千问" figureTexts:"千问"^0.3',
    ]);
  });

  test('that stand alone are looked for among single ones', () => {
    expect(queries('云', 'WORDS')).toEqual(['entity_word: +(folded:"云")']);
    expect(queries('云 平台', 'WORDS')).toEqual(['entity_word: +(folded:"云") +(folded:"平台")']);
  });

  test('beyond the basic plane are whole', () => {
    expect(queries('𠮷野家', 'PARTIAL')).toEqual([
      'entity_cjk: folded:"𠮷野"^4 summaryZh:"𠮷野" figureTexts:"𠮷野"^0.3 folded:"野家"^4 summaryZh:"野家" figureTexts:"野家"^0.3',
    ]);
  });
});

test('kinds are asked of the index, and take no part in the score', () => {
  for (const { query } of searchText('可灵', ['Model', 'Product']).steps) {
    expect(query).toMatch(/^\+\(kind:"Model" kind:"Product"\)\^0 \+\(\+?\(?folded:.+\)$/);
  }
});

test('whatever the text, there are few queries, and they are short', () => {
  const size = (text: string) =>
    searchText(text).steps.reduce((sum, { query }) => sum + query.length, searchText(text).steps.length);
  const long = fc.string({ unit: 'binary', minLength: 0, maxLength: 300 });
  fc.assert(
    fc.property(long, fc.nat({ max: 40 }), (text, times) => {
      expect(size(text.repeat(times))).toBeLessThan(12_000);
      expect(searchText(text.repeat(times)).steps.length).toBeLessThanOrEqual(14);
    }),
    { numRuns: 500 },
  );
});
