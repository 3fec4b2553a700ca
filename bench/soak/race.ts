/**
 * Readers race a writer. Each reader remembers, before it asks, the counter of the last transaction that was
 * acknowledged. An answer that shows a smaller one is stale. Where no transaction was under way from the question to
 * the answer, each counter that the answer shows must be that one: else something mixed was kept.
 */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openClient, requestOf } from '../client';
import type { Question } from './questions';
import { SLOTS } from './questions';
import type { Writer } from './writer';

export interface Race {
  port: number;
  writer: Writer;
  questions: Question[];
  /** Bodies of other requests, which are only answered: they fill the cache. */
  others?: (number: number) => string;
  readers: number;
  /** Whether to go on. */
  goOn(tally: Tally): boolean;
  /** How long, in ms, the writer rests after each burst. */
  rest: number;
}

export interface Tally {
  requests: number;
  writes: number;
  /** Answers that showed a counter below the last one that was acknowledged before the question. */
  stale: number;
  /** Answers that showed two states though no transaction was under way. */
  mixed: number;
  /** Answers, given while a transaction was committed, that showed two states: Neo4j reads what is committed. */
  across: number;
  /** Answers to questions asked, and answered, while no transaction was under way. */
  calm: number;
  /** Answers 304: the client was told that what it had still stood. */
  unchanged: number;
  /** The first answers that were wrong. */
  examples: string[];
}

/** Runs until it is told to stop. Throws where a request fails. */
export async function race(given: Race): Promise<Tally> {
  const tally: Tally = {
    requests: 0,
    writes: 0,
    stale: 0,
    mixed: 0,
    across: 0,
    calm: 0,
    unchanged: 0,
    examples: [],
  };
  const state = { running: true };
  const getter = createGetter(given.port);
  const writing = write(given, tally, state);
  try {
    await Promise.all(Array.from({ length: given.readers }, (_, at) => read(given, tally, getter, at)));
  } finally {
    state.running = false;
    getter.close();
    await writing;
  }
  return tally;
}

/**
 * Writes ten times in a row, then with short rests, so that what is read between can be kept, and then rests itself.
 * Now and then there is a great transaction, which Neo4j takes a while to apply.
 */
async function write({ writer, rest }: Race, tally: Tally, state: { running: boolean }): Promise<void> {
  for (let at = 0; state.running; at++) {
    const place = at % 50;
    await writer.raise(place % 15 === 14);
    tally.writes += 1;
    if (place === 49) await sleep(rest);
    else if (place >= 10) await sleep(30);
  }
}

async function read(given: Race, tally: Tally, getter: Getter, reader: number): Promise<void> {
  const { port, questions, others, goOn } = given;
  const client = await openClient(port);
  const requests = questions.map(({ query, variables }) => requestOf(JSON.stringify({ query, variables })));
  try {
    for (let at = reader * 7; goOn(tally); at++) {
      const place = at % questions.length;
      const question = questions[place]!;
      if (others && at % 2 === 1) {
        const { status, body } = await client.send(requestOf(others(tally.requests)));
        if (status !== 200) throw new Error(`${status} ${body()}`);
      } else {
        const check = begin(given, tally, question);
        if (at % 5 === 0) check(await getter.get(question, tally));
        else check((await client.send(requests[place]!)).body());
      }
      tally.requests += 1;
    }
  } finally {
    client.close();
  }
}

/** Remembers what must be seen; the answer is held against it. */
function begin({ writer }: Race, tally: Tally, question: Question): (body: string) => void {
  const floor = writer.committed();
  const atRest = writer.begun() === floor;
  return body => {
    const { data, errors } = JSON.parse(body);
    if (errors || !data) throw new Error(`${question.name} was answered ${body}`);
    const calm = atRest && writer.begun() === floor;
    const counters = question.counters(data);
    const slots = question.slots?.(data) ?? [];
    if (counters.length === 0) throw new Error(`${question.name} shows nothing: ${body}`);
    const consistent =
      counters.every(counter => counter === counters[0]) &&
      slots.every(slot => slot === counters[0]! % SLOTS);
    const wrong = (what: string) => {
      if (tally.examples.length < 5) tally.examples.push(`${what} at ${floor}: ${question.name} ${body}`);
    };
    if (calm) tally.calm += 1;
    if (counters.some(counter => counter < floor)) {
      tally.stale += 1;
      wrong('stale');
    } else if (!consistent && calm) {
      tally.mixed += 1;
      wrong('mixed');
    } else if (!consistent) tally.across += 1;
  };
}

type Getter = ReturnType<typeof createGetter>;

/** Asks by GET, with the tag of the answer before, as browsers do; gives the body that the client then has. */
function createGetter(port: number) {
  const agent = new Agent({ keepAlive: true });
  const had = new Map<string, { etag: string; body: string }>();
  const get = (question: Question, tally: Tally): Promise<string> =>
    new Promise((resolve, reject) => {
      const { query, variables } = question;
      const known = had.get(question.name);
      const path = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
      const headers = { accept: 'application/json', ...(known && { 'if-none-match': known.etag }) };
      request({ host: '127.0.0.1', port, path, agent, headers }, response => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => {
          if (response.statusCode === 304 && known) {
            tally.unchanged += 1;
            return resolve(known.body);
          }
          const body = Buffer.concat(chunks).toString();
          if (response.statusCode !== 200) return reject(new Error(`${response.statusCode} ${body}`));
          if (response.headers.etag) had.set(question.name, { etag: response.headers.etag, body });
          resolve(body);
        });
      })
        .on('error', reject)
        .end();
    });
  return { get, close: () => agent.destroy() };
}
