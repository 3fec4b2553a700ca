/** What people type, and what must come first, over the article's own graph. */
import type { Database } from '../../../src/neo4j/driver';
import type { Match } from '../../../src/graph/cypher/search-text';
import { importFixtures } from '../../../src/ingest/import';
import { ask, openWorld } from '../../support/world';

const table: [query: string, first: string, matchedBy: Match][] = [
  // A name, whatever its case, width and spaces
  ['科大讯飞', 'iflytek', 'NAME'],
  ['算力经济学', 'compute-economics', 'NAME'],
  ['OPENAI', 'openai', 'NAME'],
  ['ＧＰＴ－４ｏ', 'gpt-4o', 'NAME'],
  [' scaling  law ', 'scaling-law', 'NAME'],
  // An alias: short forms, slips of the article, nicknames, other spellings
  ['讯飞', 'iflytek', 'ALIAS'],
  ['MinMax', 'minimax', 'ALIAS'],
  ['智能体', 'ai-agent', 'ALIAS'],
  ['劈柴', 'sundar-pichai', 'ALIAS'],
  ['LLM', 'large-language-model', 'ALIAS'],
  ['她', 'her', 'ALIAS'],
  // A key
  ['five-questions-q4', 'five-questions-q4', 'KEY'],
  // The beginning of a name, as it is typed
  ['kl', 'kling', 'PREFIX'],
  ['sund', 'sundar-pichai', 'PREFIX'],
  ['Artificial gen', 'agi', 'PREFIX'],
  ['月之', 'moonshot-ai', 'PREFIX'],
  ['暗', 'arena-breakout', 'PREFIX'],
  // Words and characters inside a name
  ['mariner', 'project-mariner', 'WORDS'],
  ['bladepoint mob', 'naraka-bladepoint-mobile', 'WORDS'],
  ['经济', 'compute-economics', 'WORDS'],
  ['骨', 'white-bone-demon-prequel', 'WORDS'],
  ['镜', 'the-mirror-of-mountains-and-seas', 'WORDS'],
  ['turbo 星火', 'spark-4.0-turbo', 'WORDS'],
  // What the summaries say
  ['红包', 'autoglm', 'TEXT'],
  ['uncanny look', 'five-questions-q2', 'TEXT'],
  ['maker of kling', 'kuaishou', 'TEXT'],
  ['键鼠', 'claude-computer-use', 'TEXT'],
  // Typing errors: letters left out, swapped, doubled and wrong; characters that sound or look alike
  ['Antropic', 'anthropic', 'FUZZY'],
  ['sroa', 'sora', 'FUZZY'],
  ['Project Marinner', 'project-mariner', 'FUZZY'],
  ['Transfromer', 'transformer', 'FUZZY'],
  ['DeepSeak', 'deepseek', 'FUZZY'],
  ['科大迅飞', 'iflytek', 'FUZZY'],
  ['山海奇境', 'the-mirror-of-mountains-and-seas', 'FUZZY'],
  ['智普', 'zhipu-ai', 'FUZZY'],
  ['可玲', 'kling', 'FUZZY'],
  ['快守', 'kuaishou', 'FUZZY'],
  ['超拟入', 'super-anthropomorphic-speech', 'FUZZY'],
  // Whole questions
  ['谁做了可灵？', 'kling', 'PARTIAL'],
  ['Who builds the Hailuo app?', 'hailuo-ai', 'PARTIAL'],
  // What would be syntax to Lucene
  ['"Cursor" AND *', 'cursor-meets-developers-needs', 'WORDS'],
  ['(可灵)~', 'kling', 'WORDS'],
  ['+o1^2', 'o1', 'PARTIAL'],
];

describe('Over the article', () => {
  let database: Database;
  let own: Set<string>;
  beforeAll(async () => {
    database = await openWorld();
    await importFixtures(database, 'fixtures');
    const { rows } = await database.read({
      text: "MATCH (:Article {key: '2024-five-questions'})-[:MENTIONS]->(e) RETURN e.key",
      params: {},
    });
    own = new Set(rows.map(([key]) => key as string));
  }, 120_000);
  afterAll(() => database?.close());

  it('the table has different queries, forty and more', () => {
    expect(new Set(table.map(([query]) => query)).size).toBe(table.length);
  });

  it.each(table)('%j finds %s first, by %s', async (query, first, matchedBy) => {
    const { data } = await ask(
      database,
      'query ($query: String!) { search(query: $query, first: 100) { edges { matchedBy node { key } } } }',
      { query },
    );
    // Other tests' entities may be in the same database.
    const hits = data!.search.edges.filter(({ node }: { node: { key: string } }) => own.has(node.key));
    expect(hits[0]).toEqual({ matchedBy, node: { key: first } });
  });
});
