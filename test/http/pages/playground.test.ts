import { tabs } from '../../../src/http/pages/examples';
import { standIn } from '../stand-in';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('GraphiQL', () => {
  const { app } = standIn();
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.fetch(`http://localhost${path}`, { headers });

  it('is what a browser gets at /graphql', async () => {
    const page = await get('/graphql', browser);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('is not what another client gets', async () => {
    expect((await get('/graphql?query={echo}', { accept: 'application/json' })).status).toBe(200);
    expect((await get('/', { accept: 'application/json' })).status).toBe(404);
  });

  it('names no other host in its page', async () => {
    const page = await (await get('/graphql', browser)).text();
    expect(page).not.toMatch(/https?:|\/\/[a-z]/);
  });

  it('lets no script run but its own, and nobody frame it', async () => {
    const { headers } = await get('/graphql', browser);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(await (await get('/graphql', browser)).text()).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('serves every file that the page and its editor ask for', async () => {
    const page = await (await get('/graphql', browser)).text();
    const start = await (await get('/graphiql/start.js')).text();
    const files = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path]) => path!);
    const [, named] = /const workers = \{(.*)\}/.exec(start)!;
    const workers = [...named!.matchAll(/: '(\w+)'/g)].map(([, name]) => `/graphiql/${name}.worker.js`);
    expect([files.length, workers.length]).toEqual([4, 3]);
    for (const path of [...files, ...workers]) {
      const { status, headers } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('content-type')).toMatch(
        /^(text\/javascript|text\/css|image\/svg\+xml); charset=utf-8$/,
      );
    }
  });

  it('sends files packed to those who can unpack them, and not again to those who have them', async () => {
    const { headers } = await get('/graphiql/graphiql.css', { 'accept-encoding': 'gzip, br' });
    expect([headers.get('content-encoding'), headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    expect((await get('/graphiql/graphiql.css')).headers.get('content-encoding')).toBeNull();
    const etag = headers.get('etag')!;
    expect((await get('/graphiql/graphiql.css', { 'if-none-match': etag })).status).toBe(304);
  });

  it('has no other files', async () => {
    for (const path of ['nothing.js', 'constructor', '__proto__', '../package.json', '']) {
      expect((await get(`/graphiql/${path}`)).status).toBe(404);
    }
  });

  it('does not leave headers, which may be secret, in the browser', async () => {
    expect(await (await get('/graphiql/start.js')).text()).toContain('"shouldPersistHeaders":false');
  });

  it('opens with a tab for each of the best examples', async () => {
    const start = await (await get('/graphiql/start.js')).text();
    for (const { title, query } of tabs) {
      expect(start).toContain(
        JSON.stringify(`# ${title.en}
# ${title.zh}
${query}`),
      );
    }
  });
});
