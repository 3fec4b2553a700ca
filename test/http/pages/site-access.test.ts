import { createApiKey } from '../../../src/access/api-keys';
import { buildExplorer } from '../../../src/cli/setup/explorer';
import type { Database } from '../../../src/neo4j/driver';
import { newPrefix, openWorld, plant, uproot } from '../../support/world';
import { openServer, type RealServer } from '../real-server';

const prefix = newPrefix();
let real: Database;
let server: RealServer;
let authorization: string;
beforeAll(async () => {
  await buildExplorer();
  real = await openWorld();
  await plant(real, prefix, [{ kind: 'Vendor', key: 'a', nameEn: 'Hidden Name' }]);
  authorization = `Bearer ${(await createApiKey(real, { name: prefix, role: 'reader' })).token}`;
});
afterEach(() => server.close());
afterAll(async () => {
  await real.execute({ text: 'MATCH (k:ApiKey {name: $name}) DELETE k', params: { name: prefix } });
  await uproot(real, prefix);
  await real.close();
});

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const page = `/e/${prefix}a?lang=en`;

describe('the pages of the explorer', () => {
  it('are there for everyone where reading takes a key, but without what they are about', async () => {
    server = await openServer(real, { readAccess: 'keys' });
    const frame = await server.send('GET', page, html);
    expect(frame.status).toBe(200);
    expect(frame.body).toContain('<meta name="wuwen-closed" content="export" />');
    expect(frame.body).not.toContain('Hidden Name');
    expect((await server.send('GET', '/favicon.svg')).status).toBe(200);
    const whole = await server.send('GET', page, { ...html, authorization });
    expect(whole.body).toContain('<title>Hidden Name');
    for (const accept of ['application/ld+json', 'application/json, text/html', '*/*']) {
      expect((await server.send('GET', page, { accept })).status).toBe(401);
    }
    for (const path of [
      '/layout.json',
      '/og.png',
      '/export?format=csv-nodes',
      '/graphql?query={__typename}',
    ]) {
      expect((await server.send('GET', path, { accept: 'text/plain' })).status).toBe(401);
    }
  });

  it('have the documentation for everyone, a page and its Markdown each', async () => {
    server = await openServer(real, { readAccess: 'keys' });
    const titleOf = async (path: string) => {
      const { status, body } = await server.send('GET', path, html);
      return [status, /<title>(.*?)<\/title>/.exec(body)?.[1]];
    };
    expect(await titleOf('/docs?lang=zh')).toEqual([200, '文档 · wuwen 五问']);
    expect(await titleOf('/docs/reference/settings')).toEqual([200, 'Settings · wuwen 五问']);
    expect((await titleOf('/docs/nosuch'))[0]).toBe(404);
    expect((await server.send('GET', '/docs/tutorial.zh.md')).body).toMatch(/^# 从一篇文章到一张图/);
    const found = await server.send('GET', '/docs/search.en.json');
    expect(JSON.parse(found.body)).toContainEqual(['operations', 'Backups', 'backups', expect.any(String)]);
    expect((await server.send('GET', '/llms.txt', { authorization })).body).toContain(
      '/docs/reference-settings.en.md)',
    );
  });

  it('name at once all files that they need, and come compressed as all texts do, with a tag', async () => {
    server = await openServer(real);
    const accepted = { 'accept-encoding': 'br' };
    const whole = (await server.send('GET', page, html)).body;
    const preloaded = whole.match(/<link rel="modulepreload" crossorigin href="[^"]+"/g)!.join();
    for (const part of ['entity', 'picture', 'engine']) expect(preloaded).toContain(`/assets/${part}-`);
    expect((await server.send('GET', '/', html)).body).not.toContain('engine');
    const linked = `/e/${prefix}a`;
    for (const [path, accept] of [
      [page, html.accept],
      [linked, 'application/ld+json'],
      ['/schema.graphql', '*/*'],
      ['/llms.txt', '*/*'],
    ] as const) {
      const { headers } = await server.send('GET', path, { ...accepted, accept });
      expect([path, headers['content-encoding'], headers.vary]).toEqual([
        path,
        'br',
        expect.stringContaining('Accept-Encoding'),
      ]);
      const tag = headers.etag;
      if (!tag) continue;
      const again = await server.send('GET', path, { ...accepted, accept, 'if-none-match': tag });
      expect([again.status, again.body]).toEqual([304, '']);
      const head = await server.send('HEAD', path, { ...accepted, accept });
      expect([head.status, head.headers.etag, head.body]).toEqual([200, tag, '']);
    }
  });

  it('tell what is closed, so that no link leads there', async () => {
    server = await openServer(real, { production: true, playground: 'off', introspection: 'closed' });
    const closed = await server.send('GET', '/', html);
    expect(closed.body).toContain('<meta name="wuwen-closed" content="playground export" />');
    await server.close();
    server = await openServer(real);
    expect((await server.send('GET', '/', html)).body).not.toContain('wuwen-closed');
  });
});
