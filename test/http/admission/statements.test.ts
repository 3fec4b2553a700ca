import type { Database } from '../../../src/neo4j/driver';
import { signal } from '../../support/steered';
import { openWorld } from '../../support/world';
import { openServer, type RealServer } from '../real-server';

let real: Database;
let server: RealServer;
beforeAll(async () => {
  real = await openWorld();
  server = await openServer(real, { maxStatements: 1 });
});
afterAll(async () => {
  await server.close();
  await real.close();
});

const ask = (alias: string) =>
  server.post(JSON.stringify({ query: `{ ${alias}: vendor(key: "no such vendor") { ${alias}: name } }` }));

describe('more statements than MAX_STATEMENTS', () => {
  it('wait for a moment; then whoever waits is told 503, and when to come again', async () => {
    const [began, mayEnd] = [signal(), signal()];
    server.steer.steer(async (_, run) => {
      began.reach();
      await mayEnd.reached;
      return run();
    });
    const running = ask('a');
    await began.reached;
    const begun = performance.now();
    const waited = await ask('b');
    expect(performance.now() - begun).toBeGreaterThan(900);
    expect([waited.status, waited.headers['retry-after']]).toEqual([503, '5']);
    expect(JSON.parse(waited.body).errors[0]).toMatchObject({
      message: 'The server has too much to do.',
      extensions: { code: 'UNAVAILABLE', hint: expect.any(String) },
    });
    const patient = ask('c');
    mayEnd.reach();
    expect((await running).status).toBe(200);
    expect((await patient).status).toBe(200);
  });
});
