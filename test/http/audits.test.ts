import { serverAudits } from 'graphql-http';
import { listen, type Listening } from '../../src/http/listen';
import { pino } from 'pino';
import type { Database } from '../../src/neo4j/driver';
import { createApp } from '../../src/http/app';
import { schema } from '../../src/schema';
import { httpConfig } from '../support/http-config';

/** graphql-http's checks of GraphQL over HTTP, the recommended ones included; each has a stable id. */
describe('GraphQL over HTTP', () => {
  let server: Listening;
  beforeAll(async () => {
    const database = {} as Database; // no audit asks for data
    const config = httpConfig({ maxDepth: 12 });
    const app = createApp({ schema, database, config, log: pino({ level: 'silent' }) });
    server = await listen(app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_id, _name, fn) => {
    const result = await fn();
    expect('reason' in result ? result.reason : result.status).toBe('ok');
  });
});
