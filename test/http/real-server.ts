/** The server as it is, listening, over a database that the test steers; and a client that sees every header. */
import { request as ask, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { pino } from 'pino';
import type { Database } from '../../src/neo4j/driver';
import { createApp } from '../../src/http/app';
import type { HttpConfig } from '../../src/http/http-config';
import { listen } from '../../src/http/listen';
import { schema } from '../../src/schema';
import { steered, type Steered } from '../support/steered';
import { httpConfig } from '../support/http-config';

export interface RealServer {
  steer: Steered;
  port: number;
  /** The log, a line each. */
  lines: Record<string, unknown>[];
  send(method: string, path: string, headers?: OutgoingHttpHeaders, body?: string): Promise<CachedResponse>;
  /** Sends JSON. */
  post(body: string, headers?: OutgoingHttpHeaders): Promise<CachedResponse>;
  close(): Promise<void>;
}

export interface CachedResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** The body as it came. */
  bytes: Buffer;
}

export async function openServer(real: Database, settings: Partial<HttpConfig> = {}): Promise<RealServer> {
  const steer = steered(real);
  const lines: Record<string, unknown>[] = [];
  const config = httpConfig({ maxDepth: 12, cacheMegabytes: 8, ...settings });
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const app = createApp({ schema, database: steer.database, config, log });
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  const send: RealServer['send'] = (method, path, headers = {}, body = '') =>
    new Promise((resolve, reject) => {
      const sent = ask(url + path, { method, headers, agent: false }, response => {
        const { statusCode: status = 0, headers } = response;
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status, headers, body: bytes.toString(), bytes });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    steer,
    lines,
    port: Number(new URL(url).port),
    send,
    post: (body, headers) =>
      send(
        'POST',
        '/graphql',
        { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
        body,
      ),
    close,
  };
}

/** Asks until the answer is kept: first the bookmark is seen, then what is read belongs to it. */
export async function warm(
  { steer, lines }: RealServer,
  asking: () => Promise<CachedResponse>,
): Promise<CachedResponse> {
  await asking();
  const answer = await asking();
  steer.reads.length = 0;
  lines.length = 0;
  return answer;
}
