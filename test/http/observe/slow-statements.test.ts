import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createSlowStatementLog } from '../../../src/http/observe/slow-statements';
import { readable } from '../../../src/log';
import type { Database } from '../../../src/neo4j/driver';
import { openWorld } from '../../support/world';

describe('the log', () => {
  let real: Database;
  beforeAll(async () => {
    real = await openWorld();
  });
  afterAll(() => real.close());

  it('has a slow statement once a minute: text and operators, no values', async () => {
    const lines: string[] = [];
    const told = new Promise<void>(resolve => {
      const log = pino({}, { write: (line: string) => void (lines.push(line), resolve()) });
      const ended = createSlowStatementLog(real, log, 50);
      const query = { text: 'MATCH (v:Vendor {key: $key}) RETURN v.key', params: { key: 'private-1' } };
      ended({ query, ms: 49, failed: false });
      for (let time = 0; time < 3; time++) ended({ query, ms: 51, failed: false });
    });
    await told;
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      ms: 51,
      statement: 'MATCH (v:Vendor {key: $key}) RETURN v.key',
      operators: expect.arrayContaining(['ProduceResults', 'NodeUniqueIndexSeek']),
    });
    expect(lines[0]).not.toContain('private');
  });

  it('is for people where a terminal shows it', async () => {
    const lines: string[] = [];
    const terminal = new Writable({
      write: (line, _, done) => {
        lines.push(String(line));
        done();
      },
    });
    const log = pino({ base: null }, readable(terminal));
    log.info({ requestId: 'r1', way: 'kept', operation: 'Named', path: '/graphql', ms: 1.5, status: 200 });
    log.warn('The database is away.');
    while (lines.length < 2) await new Promise(resolve => setImmediate(resolve));
    expect(lines[0]).toMatch(/kept Named 200 1\.5 ms.*r1/);
    expect(lines[1]).toContain('The database is away.');
  });
});
