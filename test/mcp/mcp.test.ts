import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { answer, lineText } from '../../examples/agent/agent';
import { steps } from '../../examples/agent/steps';
import { answers, themes } from '../../examples/questions/read';
import { createApiKey } from '../../src/access/api-keys';
import { importFixtures } from '../../src/ingest/import';
import { bounded, LONGEST } from '../../src/mcp/tool';
import type { Database } from '../../src/neo4j/driver';
import { openServer, type RealServer } from '../http/real-server';
import { openWorld } from '../support/world';
import { connect, type Agent } from './support';

let database: Database;
let server: RealServer;
let agent: Agent;

const over = ({ port }: RealServer, headers: Record<string, string> = {}) =>
  new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`), { requestInit: { headers } });

beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
  server = await openServer(database, { requestTimeoutMs: 60_000 }); // a machine that runs tests may be slow
  agent = await connect(over(server));
}, 120_000);
afterAll(async () => {
  await agent?.client.close();
  await server?.close();
  await database?.close();
});

describe('the tools', () => {
  it('are listed in less than 6 kB, and only read', async () => {
    const { tools } = await agent.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      'search entity neighborhood paths compare landscape claims timeline query describe'.split(' '),
    );
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(Buffer.byteLength(JSON.stringify({ tools }))).toBeLessThan(6_000);
  });

  it('find an entity by any name, and tell its facts with their paragraphs', async () => {
    const { hits } = await agent.call('search', { query: 'Klling', kinds: ['MODEL'], language: 'EN' });
    expect(hits.map(({ key }: { key: string }) => key)).toContain('kling');
    for (const name of ['智谱', 'Zhipu AI', 'zhipu-ai']) {
      const { entity, facts, totalFacts } = await agent.call('entity', {
        of: name,
        types: ['BUILDS'],
        language: 'EN',
      });
      expect(entity).toMatchObject({
        key: 'zhipu-ai',
        kind: 'VENDOR',
        name: expect.stringContaining('Zhipu'),
      });
      expect(totalFacts).toBe(facts.length);
      expect(facts).toContainEqual({
        subject: expect.objectContaining({ key: 'zhipu-ai' }),
        type: 'BUILDS',
        object: { key: 'autoglm', kind: 'PRODUCT', name: 'AutoGLM' },
        basis: 'STATED',
        evidence: expect.arrayContaining([
          {
            article: '2024-five-questions',
            locator: '2024-five-questions#s5p2',
            url: expect.stringMatching(/^https:.*#s5p2$/),
            label: expect.stringContaining('section 5, paragraph 2'),
          },
        ]),
      });
    }
  });

  it('tell of what no fact, and no name, is', async () => {
    const { error } = await agent.call('entity', { of: 'Klingg AI' });
    expect(error).toMatch(/^NOT_FOUND: Nothing is called "Klingg AI"\.\nThe nearest are .*\(kling\)/);
    expect((await agent.call('entity', { name: 'Sora' })).error).toMatch(
      /^BAD_USER_INPUT: .*\nIt takes of, types\?/s,
    );
    expect((await agent.call('entity', { of: 'Sora', types: ['BUILT'] })).error).toMatch(/BUILDS/);
    expect((await agent.call('query', { query: '{ nothing }' })).error).toMatch(
      /^GRAPHQL_VALIDATION_FAILED: /,
    );
    const { message, paths } = await agent.call('paths', { from: '科大讯飞', to: 'her', maxLength: 1 });
    expect([message, paths]).toEqual([
      expect.stringMatching(/^No relation found between .* within 1 steps\.$/),
      [],
    ]);
    await expect(agent.client.callTool({ name: 'nothing' })).rejects.toThrow('There is no tool nothing');
  });

  it('tell what lies between entities, around them, and inside of a trend', async () => {
    const { message, paths } = await agent.call('paths', { from: '快手', to: 'Sora', language: 'EN' });
    expect(message).toMatch(/^Kuaishou .* and Sora .* are 2 steps apart/);
    expect(paths[0].facts).toHaveLength(2);
    const { of, entities, facts } = await agent.call('neighborhood', { of: 'sora', first: 5 });
    expect([of.key, entities.length, facts.length > 3]).toEqual(['sora', 4, true]);
    const both = await agent.call('compare', { a: 'Sora', b: '可灵' });
    expect(both['facts']).toMatchObject([{ type: 'COMPETES_WITH', basis: 'INFERRED' }]);
    expect(both['shared'].map(({ node }: { node: { key: string } }) => node.key)).toContain(
      'video-generation',
    );
    const { trend, groups, facts: inside } = await agent.call('landscape', { trend: '视频生成', first: 100 });
    expect([trend.key, groups.length > 5]).toEqual(['video-generation', true]);
    expect(new Set(inside.map(({ type }: { type: string }) => type))).toEqual(
      new Set(['EXEMPLIFIES', 'COMPETES_WITH']),
    );
  });

  it('tell who claims what, and what came when', async () => {
    const { claims, total } = await agent.call('claims', {
      about: 'Orion',
      mode: 'FORECAST',
      language: 'EN',
    });
    expect([claims.length, total]).toEqual([1, 1]);
    expect(claims[0]).toMatchObject({
      claimant: expect.stringContaining('Altman'),
      about: expect.anything(),
    });
    expect((await agent.call('claims', { by: 'Sam Altman' }))['total']).toBeGreaterThan(1);
    const { entries } = await agent.call('timeline', {
      from: '2024-12',
      to: '2024-12',
      kinds: ['EVENT', 'MODEL'],
    });
    // Other tests plant what has no evidence into the same time.
    const shipped = entries.filter((entry: unknown) => !/"key":"t[0-9a-z]+-/.test(JSON.stringify(entry)));
    expect(shipped.length).toBeGreaterThan(2);
    expect(shipped.every(({ evidence }: { evidence: unknown[] }) => evidence.length > 0)).toBe(true);
  });

  it('answer any query, and a part of the schema', async () => {
    const { data } = await agent.call('query', {
      query: 'query ($k: String) { vendor(key: $k) { name(language: EN) } }',
      variables: { k: 'openai' },
    });
    expect(data).toEqual({ vendor: { name: 'OpenAI' } });
    expect((await agent.call('describe', { type: 'Evidence' }))['sdl']).toContain('\ntype Evidence {');
    expect((await agent.call('describe'))['sdl']).toMatch(/^type Query \{/m);
    expect((await agent.call('describe', { type: 'Evidences' })).error).toMatch(/^NOT_FOUND: .*\n.*Evidence/);
  });

  it('cut what is too long, and tell so', async () => {
    const entries = Array.from({ length: 900 }, (_, at) => ({ text: `${at} `.padEnd(60, 'x') }));
    const told = bounded({ entries, few: [1, 2] }) as { entries: unknown[]; cut: string[] };
    expect(JSON.stringify(told).length).toBeLessThanOrEqual(LONGEST);
    expect(told.cut).toEqual([`entries: the first ${told.entries.length} of 900`]);
    const { facts, cut } = await agent.call('neighborhood', { of: 'video-generation', depth: 2, first: 100 });
    expect(cut).toContainEqual(expect.stringMatching(`^facts: the first ${facts.length} of \\d+$`));
    const long =
      '{ entities(first: 100) { nodes { statements(first: 5) { nodes { key evidence { locator url } } } } } }';
    expect((await agent.call('query', { query: long })).error).toMatch(/^LIMIT_EXCEEDED: .*\nAsk for less/);
  });
});

describe('an agent without a model', () => {
  it.each(steps)('answers $question, and cites its paragraphs', async step => {
    const lines = await answer(agent.client, step);
    expect(lines.every(({ evidence }) => evidence.length > 0)).toBe(true);
    const told = lines.map(lineText).join('\n');
    const { name } = themes.flatMap(theme => theme.questions).find(({ en }) => en === step.question)!;
    const essentials = essentialsOf(answers[name]);
    expect(essentials).not.toEqual([]);
    for (const expected of essentials) expect(told).toContain(expected);
  });
});

/** What an answer must have: names, texts, numbers and locators. */
function essentialsOf(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { article, section, paragraph } = answer as { article?: { key: string }; [name: string]: unknown };
  const place = section === undefined ? [] : [`${article!.key}#s${String(section)}p${String(paragraph)}`];
  return [
    ...place,
    ...Object.entries(answer).flatMap(([name, value]) =>
      ['text', 'name', 'value', 'locator'].includes(name) && typeof value !== 'object'
        ? [String(value)]
        : name === 'builtBy'
          ? []
          : essentialsOf(value),
    ),
  ];
}

describe('resources and prompts', () => {
  it('hold entities and articles', async () => {
    const { resourceTemplates } = await agent.client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'wuwen://entity/{key}',
      'wuwen://article/{key}',
    ]);
    const { resources, nextCursor } = await agent.client.listResources();
    expect(resources[0]!.uri).toMatch(/^wuwen:\/\/article\//);
    expect((await agent.client.listResources({ cursor: nextCursor })).resources).not.toContainEqual(
      resources[0],
    );
    const read = async (uri: string) => {
      const { contents } = await agent.client.readResource({ uri });
      return JSON.parse((contents[0] as { text: string }).text) as Record<string, unknown>;
    };
    expect(await read('wuwen://entity/sora')).toMatchObject({
      entity: { key: 'sora' },
      facts: expect.anything(),
    });
    expect(await read('wuwen://article/2024-five-questions')).toMatchObject({
      article: { key: '2024-five-questions' },
      paragraphs: expect.arrayContaining([expect.objectContaining({ facts: expect.anything() })]),
    });
    await expect(read('wuwen://article/none')).rejects.toThrow('NOT_FOUND');
    await expect(read('file:///etc/passwd')).rejects.toThrow('NOT_FOUND');
  });

  it('lead to the tools, and ask for citations', async () => {
    const { prompts } = await agent.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['brief', 'compare', 'check']);
    const { messages } = await agent.client.getPrompt({
      name: 'compare',
      arguments: { a: 'Sora', b: 'Kling' },
    });
    expect(JSON.stringify(messages)).toMatch(/Compare Sora with Kling.*locator/);
    await expect(agent.client.getPrompt({ name: 'brief' })).rejects.toThrow('needs entity');
  });
});

describe('at /mcp', () => {
  const message = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'search', arguments: { query: 'Sora' } },
  });
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

  it('admission decides first, and limits hold as for all else', async () => {
    const persisted = { WhoBuilds: 'query WhoBuilds($name: String!) { entity(name: $name) { key } }' };
    const closed = await openServer(database, {
      readAccess: 'keys',
      introspection: 'closed',
      persistedOnly: true,
      persistedOperations: persisted,
      budget: 200,
    });
    try {
      await expect(connect(over(closed))).rejects.toThrow('UNAUTHENTICATED');
      const { token } = await createApiKey(database, { name: 'mcp-test', role: 'reader' });
      const reader = await connect(over(closed, { Authorization: `Bearer ${token}` }));
      expect((await reader.call('WhoBuilds', { name: 'Sora' }))['data']).toEqual({ entity: { key: 'sora' } });
      expect((await reader.call('entity', { of: 'Sora' }))['entity'].key).toBe('sora');
      expect((await reader.call('describe')).error).toMatch(/^FORBIDDEN: /);
      expect((await reader.call('query', { query: '{ __typename }' })).error).toMatch(/persisted/);
      const many = async () => {
        for (let calls = 0; calls < 10; calls++) await reader.call('entity', { of: 'Sora' });
      };
      await expect(many()).rejects.toThrow('TOO_MANY_REQUESTS');
      expect(closed.lines).toContainEqual(
        expect.objectContaining({
          way: 'mcp',
          status: 200,
          queries: expect.any(Number),
          nodes: expect.any(Number),
        }),
      );
    } finally {
      await closed.close();
    }
  });

  it('what is no message is refused', async () => {
    const post = async (body: string, more = {}) =>
      (await server.send('POST', '/mcp', { ...headers, ...more }, body)).status;
    expect(await post(message)).toBe(200);
    expect(await post(`[${message}]`)).toBe(400);
    expect(await post('{')).toBe(400);
    expect(await post('[['.repeat(300))).toBe(400);
    expect(await post(message, { origin: 'https://evil.example' })).toBe(403);
    expect(await post(message, { origin: `http://127.0.0.1:${server.port}` })).toBe(200);
    expect(await post(message, { 'content-type': 'text/plain' })).toBe(415);
    expect(await post(message, { 'content-encoding': 'gzip' })).toBe(415);
    expect(await post(`"${'x'.repeat(1_000_001)}"`)).toBe(413);
    expect((await server.send('GET', '/mcp', headers)).status).toBe(405);
  });

  it('/llms.txt leads there', async () => {
    const { status, body } = await server.send('GET', '/llms.txt');
    expect([status, body]).toEqual([200, expect.stringContaining('/mcp)')]);
  });
});

it('`wuwen mcp` speaks it over standard input and output', async () => {
  const env = { ...process.env, LOG_LEVEL: 'silent' } as Record<string, string>;
  const args = ['--import', 'tsx', 'src/cli.ts', 'mcp'];
  const child = await connect(new StdioClientTransport({ command: process.execPath, args, env }));
  try {
    expect((await child.call('entity', { of: '可灵' }))['entity'].key).toBe('kling');
    expect((await child.call('describe', { type: 'Path' }))['sdl']).toContain('\ntype Path {');
  } finally {
    await child.client.close();
  }
});
