import { pino } from 'pino';
import { openDatabase } from '../../../src/neo4j/driver';
import { createApp } from '../../../src/http/app';
import { schema } from '../../../src/schema/index';
import { httpConfig } from '../../support/http-config';

/** The real schema and the real driver, and nobody at the other end. */
describe('while there is no database', () => {
  const database = openDatabase({
    uri: 'bolt://127.0.0.1:1',
    user: 'neo4j',
    password: 'none',
    database: 'neo4j',
  });
  const config = httpConfig({ maxDepth: 12 });
  const app = createApp({ schema, database, config, log: pino({ level: 'silent' }) });
  afterAll(() => database.close());

  it.each(['{ vendor(key: "openai") { name } }', '{ vendors { nodes { name } } }'])(
    'the answer to %s is UNAVAILABLE, with a hint',
    async query => {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await response.json()).toMatchObject({
        data: null,
        errors: [
          {
            message: 'The database does not answer.',
            extensions: { code: 'UNAVAILABLE', hint: expect.any(String) },
          },
        ],
      });
    },
  );

  it('what needs no database is still answered', async () => {
    const response = await app.fetch('http://localhost/graphql?query={__typename}');
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('/ready says why, and /live that the process serves', async () => {
    const ready = await app.fetch('http://localhost/ready');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'The database does not answer.' },
    ]);
    expect((await app.fetch('http://localhost/live')).status).toBe(200);
  });
});
