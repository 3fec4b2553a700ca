import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { ask, pages, Refused, type Server } from '../../examples/client/client';
import manifest from '../../examples/client/gql/persisted-documents.json';
import { Rivals, Trends } from '../../examples/client/operations';
import { readConfig } from '../../src/config';
import type { Database } from '../../src/neo4j/driver';
import { createApp } from '../../src/http/app';
import { listen, type Listening } from '../../src/http/listen';
import { importFixtures } from '../../src/ingest/import';
import { createLog } from '../../src/log';
import { schema } from '../../src/schema';
import { openWorld } from '../support/world';

const MANIFEST = 'examples/client/gql/persisted-documents.json';

let database: Database;
let open: Listening;
let closed: Listening;
/** Answers whatever is asked. */
let server: Server;
/** Answers the operations of the manifest alone. */
let strict: Server;

beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
  open = await serve({});
  closed = await serve({ PERSISTED_OPERATIONS: MANIFEST, PERSISTED_ONLY: 'true' });
  server = { url: `${open.url}/graphql` };
  strict = { url: `${closed.url}/graphql` };
}, 60_000);
afterAll(async () => {
  await open?.close();
  await closed?.close();
  await database?.close();
});

const serve = (env: Record<string, string>) =>
  listen(createApp({ schema, database, config: readConfig(env), log: createLog('silent') }), {
    host: '127.0.0.1',
    port: 0,
  });

/** A model's or product's rivals, of that page. */
async function rivals(from: Server, name: string, page: { first?: number; after?: string | null } = {}) {
  const { entity } = await ask(from, Rivals, { name, ...page });
  if (!entity || !('competesWith' in entity)) throw new Error(`${name} has no rivals.`);
  return entity.competesWith;
}

async function refusal(promise: Promise<unknown>): Promise<Refused> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refused);
  return error as Refused;
}

describe("the example client's operations", () => {
  it('lead from a model to its rivals, their makers and the paragraphs that say so', async () => {
    const { edges } = await rivals(server, 'Sora');
    const told = edges.map(({ node, basis, evidence }) => [
      node.kind,
      node.name,
      node.builtBy.nodes.map(({ name }) => name),
      basis,
      evidence!.map(({ locator }) => locator),
    ]);
    expect(told).toEqual([
      [
        'PRODUCT',
        '海螺AI',
        ['MiniMax'],
        'INFERRED',
        ['2024-five-questions#s2p6', '2024-five-questions#s2p17'],
      ],
      [
        'PRODUCT',
        '即梦',
        ['字节跳动'],
        'INFERRED',
        ['2024-five-questions#s2p6', '2024-five-questions#s2p17'],
      ],
      ['MODEL', '可灵', ['快手'], 'INFERRED', ['2024-five-questions#s2p7', '2024-five-questions#s2p17']],
      ['MODEL', '可灵1.6', ['快手'], 'INFERRED', ['2024-five-questions#s2p15', '2024-five-questions#s2p17']],
      ['PRODUCT', '清影', ['智谱'], 'INFERRED', ['2024-five-questions#s2p6', '2024-five-questions#s2p17']],
    ]);
  });

  it('read the same list in pages of any length, each entry once', async () => {
    const whole = await rivals(server, 'Sora', { first: 100 });
    expect(whole.edges.length).toBeGreaterThan(4);
    for (const first of [1, 3, whole.edges.length]) {
      const sizes: number[] = [];
      const edges = [];
      for await (const page of pages(after => rivals(server, 'Sora', { first, after }))) {
        sizes.push(page.edges.length);
        edges.push(...page.edges);
      }
      expect(edges).toEqual(whole.edges);
      expect(sizes).toHaveLength(Math.ceil(whole.edges.length / first));
    }
  });

  it('are refused with a code and a hint where they cannot be meant', async () => {
    const { errors, message } = await refusal(rivals(server, 'Sora', { first: 101 }));
    expect(errors.map(({ extensions }) => extensions!.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]!.extensions!.hint).toBeTruthy();
    expect(message).toBe(`BAD_USER_INPUT: ${errors[0]!.message}\n  ${errors[0]!.extensions!.hint}`);

    const stranger = (await ask(server, Trends, { first: 1 })).trends.pageInfo.endCursor;
    const strange = await refusal(rivals(server, 'Sora', { after: stranger }));
    expect(strange.message).toMatch(/^BAD_USER_INPUT: .*cursor/i);
  });

  it('take no variables but their own', async () => {
    // @ts-expect-error: the type says that the name is missing
    const { message } = await refusal(ask(server, Rivals, { nam: 'Sora' }));
    expect(message).toMatch(/^BAD_USER_INPUT: .*\$name/);
  });
});

describe('the manifest of persisted operations', () => {
  it('has each operation under the hash of its text', () => {
    const hashes = Object.values(manifest).map(
      text => `sha256:${createHash('sha256').update(text).digest('hex')}`,
    );
    expect(Object.keys(manifest)).toEqual(hashes);
    expect(hashes.sort()).toEqual([Rivals, Trends].map(operation => operation.__meta__!.hash).sort());
  });

  it('is answered by a server that holds it, hash for text', async () => {
    const byHash = { ...strict, persisted: true };
    expect(await rivals(byHash, 'Kling')).toEqual(await rivals(server, 'Kling'));
    expect((await ask(byHash, Trends, { first: 2 })).trends.nodes).toHaveLength(2);
  });

  it('is all that such a server answers where it is told so', async () => {
    for (const query of [Rivals.toString(), '{ vendor(key: "openai") { name } }', '{ __typename }']) {
      const response = await fetch(strict.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables: { name: 'Sora' } }),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors: Refused['errors'] };
      expect(data).toBeUndefined();
      expect(errors.map(({ extensions }) => extensions!.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('is refused, with a hint, by a server that does not hold it', async () => {
    const { message } = await refusal(rivals({ ...server, persisted: true }, 'Sora'));
    expect(message).toMatch(/^BAD_USER_INPUT: .*hash.*\n {2}\w/);
  });
});

describe('the examples, as commands', () => {
  const run = async (example: string, ...args: string[]) => {
    const tsx = ['--import', 'tsx', `examples/client/${example}.ts`, '--url', server.url, ...args];
    const outcome = promisify(execFile)(process.execPath, tsx);
    return outcome.then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }),
    );
  };

  it('tell the rivals of what is named, page by page', async () => {
    const { code, text } = await run('rivals', 'Sora', '--first', '1');
    expect(code).toBe(0);
    expect(text).toMatch(/^Sora \(OpenAI\) competes with\n/);
    expect(text).toMatch(/\n {2}可灵 \(快手\): inferred from\n {4}2024 .*, section 2, paragraph 7\n/);
    expect(text.match(/^ {2}\S/gm)).toHaveLength(5);
  });

  it('list the trends, those with the most examples first', async () => {
    const { code, text } = await run('trends', '--first', '7');
    expect(code).toBe(0);
    const counts = [...text.matchAll(/^ *(\d+) {2}/gm)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(7);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(text).toMatch(/^ *12 {2}视频生成 Video generation$/m);
  });

  it('say what went wrong, and what to do', async () => {
    expect(await run('rivals', '讯飞')).toEqual({
      code: 1,
      text: '科大讯飞 is a vendor; only a model or a product has rivals.\n',
    });
    expect(await run('rivals', 'nobody')).toEqual({ code: 1, text: 'Nothing is called nobody.\n' });
    const tooMany = await run('trends', '--first', '1000');
    expect(tooMany.text).toMatch(/^BAD_USER_INPUT: .*100/);
    const nowhere = await run('trends', '--url', 'http://127.0.0.1:9/graphql');
    expect(nowhere.text).toMatch(/npm start/);
  });
});
