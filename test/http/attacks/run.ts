/** Attacks a server beside eight honest clients, one attack after the other, and notes what became of it. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Attack } from '../../../bench/attacked/attacks';
import type { Measured } from './server';

export interface Outcome extends Measured {
  name: string;
  /** The statuses of the answers, with the codes of errors, each once. */
  statuses: string[];
  /** The longest answer, in kB. */
  answerKb: number;
  ms: number;
}

export interface AttackedServer {
  attack(attack: Attack): Promise<Outcome>;
  /** Whether the clients beside have had nothing but answers. */
  honest(): { answered: number; failed: string[] };
  close(): Promise<void>;
}

const CLIENTS = 8;
const honestQuery = {
  query:
    'query Honest($first: Int) { vendors(first: $first) { nodes { key name models(first: 3) { nodes { key name } } } } }',
};

/** Starts a server over the database in the environment, and clients that ask it all the time. */
export async function startAttackedServer(): Promise<AttackedServer> {
  const child = fork(join(__dirname, 'server.ts'), { execArgv: ['--import', 'tsx'] });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  let [answered, open] = [0, true];
  const failed: string[] = [];
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let at = 0; open; at++) {
      const { status, codes } = await post(url, {
        ...honestQuery,
        variables: { first: 1 + ((client + at) % 10) },
      });
      if (status === 200 && codes.length === 0) answered += 1;
      else failed.push([status, ...codes].join(' '));
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  });
  await new Promise(resolve => setTimeout(resolve, 1_500)); // what clients ask is compiled by now
  await measured(child);

  return {
    async attack({ name, body, times = 1, variants }) {
      const before = await measured(child);
      const started = performance.now();
      const statuses = new Set<string>();
      let answerKb = 0;
      for (let time = 0; time < times; time++) {
        const sent = variants
          ? { ...(body as { query: string }), query: `# ${time}\n${(body as { query: string }).query}` }
          : body;
        for (let again = 0; again < (variants ? 4 : 1); again++) {
          const { status, codes, bytes } = await post(url, sent);
          statuses.add([status, ...codes].join(' '));
          answerKb = Math.max(answerKb, bytes / 1000);
        }
      }
      const ms = performance.now() - started;
      const { blockMs, cpuMs, memoryMb } = await measured(child);
      return {
        name,
        statuses: [...statuses],
        answerKb,
        ms,
        blockMs,
        cpuMs,
        memoryMb: memoryMb - before.memoryMb,
      };
    },
    honest: () => ({ answered, failed }),
    async close() {
      open = false;
      await Promise.all(clients);
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function measured(child: ChildProcess): Promise<Measured> {
  child.send('measure');
  const [told] = (await once(child, 'message')) as [Measured];
  return told;
}

async function post(url: string, body: unknown): Promise<{ status: number; codes: string[]; bytes: number }> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: text });
  const answer = await response.text();
  const codes = new Set<string>();
  for (const [, code] of answer.slice(0, 100_000).matchAll(/"code":"(\w+)"/g)) codes.add(code!);
  return { status: response.status, codes: [...codes], bytes: Buffer.byteLength(answer) };
}
