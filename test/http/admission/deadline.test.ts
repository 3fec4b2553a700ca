/** Nobody waits for ever, and the database does not work for those who have gone. */
import { request, type ClientRequest } from 'node:http';
import { pino } from 'pino';
import type { Database } from '../../../src/neo4j/driver';
import { createApp } from '../../../src/http/app';
import { listen, type Listening } from '../../../src/http/listen';
import { schema } from '../../../src/schema';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { httpConfig } from '../../support/http-config';

const prefix = newPrefix();
const mark = `slow_${prefix.replace(/\W/g, '_')}`;
/** Runs for minutes. */
const slow = {
  text: `UNWIND range(1, 2000000000) AS x WITH x WHERE x = -1 RETURN count(x) AS ${mark}`,
  params: {},
};
const query = `query Slow($key: String!) { vendor(key: $key) { key builds { edges { evidence { article { title } } } } } }`;

let real: Database;
let isSlow = false;
let reads = 0;
let server: Listening;
let lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  real = await openWorld();
  await plant(
    real,
    prefix,
    [
      { kind: 'Vendor', key: 'v' },
      { kind: 'Model', key: 'm' },
    ],
    [['v', 'BUILDS', 'm']],
  );
  const database: Database = {
    ...real,
    read: (query, meter, after) => {
      reads += 1;
      return real.read(isSlow ? slow : query, meter, after);
    },
  };
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const app = createApp({ schema, database, config: httpConfig({ requestTimeoutMs: 1_500 }), log });
  server = await listen(app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await uproot(real, prefix);
  await real.close();
});
beforeEach(() => {
  isSlow = false;
  reads = 0;
  lines = [];
});

function send(body: object): { sent: ClientRequest; answer: Promise<{ status: number; text: string }> } {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  let sent!: ClientRequest;
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    sent = request(`${server.url}/graphql`, { method: 'POST', headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(text);
  });
  return { sent, answer };
}

async function until(done: () => Promise<boolean>, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (await done()) return true;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return false;
}

const isRunning = async () => {
  const rows = await real.execute({
    text: 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark RETURN count(*)',
    params: { mark: `AS ${mark}` },
  });
  return rows[0]![0] !== 0;
};

describe.each(['as it is', 'compiled, without yoga'])('an operation that is executed %s', way => {
  const body = { query: `# ${way}\n${query}`, variables: { key: `${prefix}v` } };

  beforeAll(async () => {
    isSlow = false;
    for (let time = 0; time < 6 && way !== 'as it is'; time++) await send(body).answer;
  });

  it('ends in the database within a second when its client hangs up, and nothing else is read for it', async () => {
    isSlow = true;
    const { sent, answer } = send(body);
    const failed = answer.catch((error: Error) => error.message);
    expect(await until(isRunning, 5_000)).toBe(true);
    sent.destroy();
    expect(await until(async () => !(await isRunning()), 1_000)).toBe(true);
    expect(await failed).toBe('socket hang up');
    expect(reads).toBe(1);
    expect(await until(async () => Promise.resolve(lines.length > 0), 1_000)).toBe(true);
    expect(lines).toEqual([expect.objectContaining({ hungUp: true })]);
  });

  it('is told so when its time is over, and ends in the database', async () => {
    isSlow = true;
    const started = performance.now();
    const { status, text } = await send(body).answer;
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(status).toBe(504);
    expect(JSON.parse(text)).toEqual({
      data: null,
      errors: [
        {
          message: 'The request took more than 1.5 s.',
          extensions: { code: 'TIMED_OUT', hint: 'Ask for less, or again later.' },
        },
      ],
    });
    expect(await until(async () => !(await isRunning()), 1_000)).toBe(true);
    expect(reads).toBe(1);
  });
});

test('a read that several wait for goes on until the last of them has gone', async () => {
  isSlow = true;
  const bodies = ['a', 'b', 'c'].map(key => ({ query, variables: { key: prefix + key } }));
  const asked = bodies.map(send);
  const failed = asked.map(({ answer }) => answer.catch(() => 'gone'));
  expect(await until(isRunning, 5_000)).toBe(true);
  asked.slice(1).forEach(({ sent }) => sent.destroy());
  expect(await until(async () => !(await isRunning()), 300)).toBe(false);
  asked[0]!.sent.destroy();
  expect(await until(async () => !(await isRunning()), 1_000)).toBe(true);
  await Promise.all(failed);
});
