import { buildExplorer } from '../../../src/cli/setup/explorer';
import { entitiesIn } from '../../../web/playground/in-explorer';
import { standIn } from '../stand-in';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

beforeAll(() => buildExplorer(), 180_000);

describe('the playground', () => {
  const { app } = standIn();
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.fetch(`http://localhost${path}`, { headers });

  it('is what a browser gets at /graphql, also where the address has a query', async () => {
    for (const path of ['/graphql', '/graphql?query={echo}']) {
      const page = await get(path, browser);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.headers.get('vary')).toMatch(/Accept\b(?!-)/);
    }
  });

  it('is not what another client gets', async () => {
    expect((await get('/graphql?query={echo}', { accept: 'application/json' })).status).toBe(200);
  });

  it('names no other host in its page, lets no script run but its own, and nobody frame it', async () => {
    const page = await get('/graphql', browser);
    const text = await page.text();
    expect(text).not.toMatch(/https?:|"\/\/[a-z]/);
    expect(text).not.toMatch(/<script(?![^>]* src=)/);
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('weighs less than 1 MB on the wire, all that it may load together', async () => {
    const page = await (await get('/graphql', browser)).text();
    const compressed = { 'accept-encoding': 'gzip, br' };
    const seen = new Set([...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!));
    let weight = 0;
    for (const path of seen) {
      const file = await get(path, compressed);
      expect([path, file.status, file.headers.get('content-encoding')]).toEqual([path, 200, 'br']);
      weight += (await file.arrayBuffer()).byteLength;
      const text = await (await get(path)).text();
      for (const [, name] of text.matchAll(/["'](?:\.\/|assets\/)([\w-]+\.(?:js|css))["']/g)) {
        seen.add(`/assets/${name}`);
      }
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(weight).toBeLessThan(1_000_000);
  });
});

it('finds in an answer the entities that the explorer has, not articles and statements', () => {
  const answer = {
    model: {
      key: 'sora',
      name: 'Sora',
      statements: { nodes: [{ key: 'BUILDS:openai:sora', subject: { key: 'openai' } }] },
      mentionedIn: { nodes: [{ key: '2024-five-questions', title: '…' }] },
      builtBy: { nodes: [{ name: 'OpenAI' }] },
    },
  };
  expect(entitiesIn(answer)).toEqual({ keys: ['sora', 'openai'], names: ['OpenAI'] });
});
