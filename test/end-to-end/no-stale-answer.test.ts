/** A short form of bench/soak.ts: readers over HTTP race a writer that has a driver of its own. */
import { pino } from 'pino';
import { questionsFor } from '../../bench/soak/questions';
import { race } from '../../bench/soak/race';
import { openWriter } from '../../bench/soak/writer';
import { createApp } from '../../src/http/app';
import { listen } from '../../src/http/listen';
import { schema } from '../../src/schema';
import { newPrefix, openWorld } from '../support/world';
import { httpConfig } from '../support/http-config';

test('no answer is older than what was committed before its question', async () => {
  const database = await openWorld();
  const prefix = newPrefix();
  const connection = {
    uri: process.env.NEO4J_URI!,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD!,
    database: process.env.NEO4J_DATABASE ?? 'neo4j',
  };
  const writer = await openWriter(connection, prefix);
  let kept = 0;
  const log = pino(
    { level: 'info' },
    { write: (line: string) => void (kept += line.includes('"way":"kept"') ? 1 : 0) },
  );
  const config = httpConfig({ maxDepth: 12, cacheMegabytes: 8 });
  const server = await listen(createApp({ schema, database, config, log }), { host: '127.0.0.1', port: 0 });
  try {
    const tally = await race({
      port: Number(new URL(server.url).port),
      writer,
      questions: questionsFor(prefix),
      readers: 8,
      rest: 300,
      goOn: ({ requests, writes }) => requests < 2_000 || writes < 70,
    });
    const { stale, mixed, examples } = tally;
    expect({ stale, mixed, examples }).toEqual({ stale: 0, mixed: 0, examples: [] });
    // Else it would have shown nothing of the cache.
    expect(kept).toBeGreaterThan(0);
  } finally {
    await server.close();
    await writer.close();
    await database.close();
  }
});
