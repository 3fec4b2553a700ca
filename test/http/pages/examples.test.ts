import { parse } from 'graphql';
import { pino } from 'pino';
import type { Database } from '../../../src/neo4j/driver';
import { createApp, type App } from '../../../src/http/app';
import { examples } from '../../../src/http/pages/examples';
import { importFixtures } from '../../../src/ingest/import';
import { kinds } from '../../../src/ontology';
import { schema } from '../../../src/schema/index';
import { openWorld } from '../../support/world';
import { httpConfig } from '../../support/http-config';

/** What the article's story has to say in the answer of each tab. */
const story: Record<string, (string | number)[]> = {
  ReasoningModels: [
    '深度推理',
    'k0-math',
    '月之暗面',
    'QwQ',
    '阿里巴巴',
    'o1',
    'OpenAI',
    'R1-Lite',
    'DeepSeek',
  ],
  SorasRivals: ['Sora', '可灵', '快手', '即梦', '字节跳动', '清影', '智谱', '海螺AI', 'MiniMax'],
  WhatBacksIt: ['BUILDS', 'EXEMPLIFIES', 'STATED', 'INFERRED', '2024 大模型年度五问：等不来GPT 5怎么过？'],
  FiveQuestions: ['2025-01-02', '预训练', 'Sora', 'AI编程', 'Siri', 'AI Agent'],
  VendorByAlias: ['科大讯飞', '讯飞', '星火大模型', '实时语音AI'],
  CodingTools: ['Cursor', 'Canvas', 'GPT-4o', 'Jules', 'Gemini 2.0', '谷歌'],
  VideoGeneration: ['DiT', '白骨精前传', 'Danny', '2024-five-questions#s2p12'],
  TwelveDays: ['o3', 'Sora Turbo', '2024-five-questions#s1p16'],
  SharedTrends: ['快手', '视频生成', 'Veo 2', '谷歌'],
  WhoSaidWhat: ['The Information', 'REPORT', '2024-five-questions#s1p4', '2025-reasoning-and-video#s1p8'],
  DoubtsAboutAgi: ['大语言模型', 'AGI', '2024-five-questions#s1p6'],
  WhatHinders: ['STATED', '恐怖谷', 'Uncanny valley', '2024-five-questions#s2p14'],
  Peers: ['即梦', 'Veo 2', '视频生成'],
  December2024: ['12 Days of OpenAI', '可灵1.6', 'Veo 2', 'Project Mariner'],
  Money: ['Cursor', 'Alexa+'],
  Scores: ['GPT-5', 94.6, 'o3', 87.5],
  Conflicts: ['Sora', 'delay', '2025-reasoning-and-video#s1p2'],
  FilterAndFacets: ['OpenAI', '快手', 'MiniMax'],
  TrendsByPage: ['AI agents', 'AI coding'],
  Implied: ['Claude Computer Use', 'Project Mariner', '2024-five-questions#s5p8'],
  Search: ['VENDOR', 'FUZZY', '深度求索'],
  Paths: ['OpenAI', '快手', 'COMPETES_WITH', '2024-five-questions#s2p7'],
  Around: ['可灵', 'Sora', '视频生成', 'BUILDS:kuaishou:kling'],
  Related: ['Sora', '可灵1.6', '视频生成'],
  Common: ['视频生成', 'EXEMPLIFIES:sora:video-generation', '2024-five-questions#s2p6'],
  Landscape: ['OpenAI', 'Sora', 'COMPETES_WITH:kling:sora'],
  MostRelated: [], // other tests' entities may have more
  Timeline: ['2024'],
  Entities: ['TREND', 'Sora'],
  Figures: [],
  SizeAndExport: ['VENDOR', 'BUILDS'],
};

describe("GraphiQL's tabs", () => {
  let database: Database;
  let app: App;
  beforeAll(async () => {
    database = await openWorld();
    await importFixtures(database, 'fixtures');
    const config = httpConfig({ maxDepth: 12 });
    app = createApp({ schema, database, config, log: pino({ level: 'silent' }) });
  }, 120_000);
  afterAll(() => database?.close());

  const named = examples.map(example => {
    const [definition] = parse(example.query).definitions;
    return { ...example, name: 'name' in definition! ? definition.name!.value : '' };
  });

  it('have a name each', () => {
    expect(named.map(({ name }) => name)).toEqual(Object.keys(story));
  });

  it('show every field of Query, but for those that every kind has, and the global ids', () => {
    const ofKinds = Object.entries(kinds).flatMap(([kind, { plural }]) => [kind.toLowerCase(), plural]);
    const shown = examples.flatMap(({ query }) =>
      [...query.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name),
    );
    expect(shown).toEqual(
      expect.arrayContaining(
        Object.keys(schema.getQueryType()!.getFields()).filter(
          name => ![...ofKinds, 'node', 'nodes'].includes(name),
        ),
      ),
    );
  });

  it.each(named)('answer: $title.en', async ({ name, query, variables }) => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    expect([response.status, errors]).toEqual([200, undefined]);
    expect(valuesIn(data)).toEqual(expect.arrayContaining(story[name]!));
  });
});

/** Every value of an answer, however deep. */
const valuesIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
