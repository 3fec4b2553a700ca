import { gunzipSync } from 'node:zlib';
import { fillHead, languageOf } from '../../src/http/pages/site/head/head';
import { linkedEntity } from '../../src/http/pages/site/head/linked';
import { routeOf } from '../../src/http/pages/site/routes';
import { encodingFor, sendFile } from '../../src/http/pages/site/files';
import type { HeadEntity } from '../../src/http/pages/site/head/subject';
import { gzipSync } from 'node:zlib';

const at = (path: string, headers: Record<string, string> = {}) =>
  [new URL(path, 'http://localhost'), new Request(`http://localhost${path}`, { headers })] as const;

const kling: HeadEntity = {
  ...{ key: 'kling', kind: 'MODEL', zh: '可灵', en: 'Kling', aliases: ['可灵AI'] },
  ...{ summaryZh: '</script><script>alert(1)</script>', summaryEn: null },
  statements: {
    totalCount: 1,
    nodes: [
      {
        ...{ key: 'EXEMPLIFIES:kling:video', type: 'EXEMPLIFIES', basis: 'STATED' },
        subject: { key: 'kling', kind: 'MODEL', zh: '可灵', en: 'Kling' },
        object: { key: 'video', kind: 'TREND', zh: '视频', en: 'Video' },
        evidence: [{ locator: 'a#s2p6' }],
      },
    ],
  },
};

describe("the explorer's addresses", () => {
  it('are pages, or nothing', () => {
    const pages = ['/', '/search?q=x', '/e/kling', '/map', '/path?from=a&to=b', '/table/vendor', '/schema'];
    expect(pages.map(path => routeOf(at(path)[0])?.page)).toEqual([
      ...['home', 'search', 'entity', 'map', 'path', 'table', 'schema'],
    ]);
    expect(['/e', '/e/', '/e/a/b', '/nothing', '/graphql'].map(path => routeOf(at(path)[0]))).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('keep a key that is no valid encoding as it is', () => {
    expect(routeOf(at('/e/%E4%B8')[0])).toEqual({ page: 'entity', key: '%E4%B8' });
  });
});

describe("a page's head", () => {
  const html = '<html lang="zh-CN"><!--head--><title>x</title><!--/head--></html>';
  const subject = {
    title: { zh: '可灵', en: 'Kling' },
    description: { zh: '"模型"', en: 'a <model>' },
    entity: kling,
  };

  it('is in the language of the URL, else in that of the browser', () => {
    expect(languageOf(...at('/?lang=zh', { 'accept-language': 'en' }))).toBe('zh');
    expect(languageOf(...at('/', { 'accept-language': 'zh-CN,en;q=0.5' }))).toBe('zh');
    expect(languageOf(...at('/', { 'accept-language': 'de,en;q=0.5,zh;q=0.4' }))).toBe('en');
    expect(languageOf(...at('/'))).toBe('en');
  });

  it('names the entity for those who share the link, and escapes what the graph says', () => {
    const page = fillHead(html, at('/e/kling')[0], 'en', subject);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>Kling · wuwen 五问</title>');
    expect(page).toContain('<meta name="description" content="a &lt;model&gt;" />');
    expect(page).toContain('<meta property="og:image" content="http://localhost/og/e/kling.png?lang=en" />');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  it('shows the way between two, where a page is about two', () => {
    const sora = { ...kling, key: 'sora' };
    const page = fillHead(html, at('/path?from=可灵&to=Sora')[0], 'en', {
      ...{ title: subject.title, description: subject.description, pair: [kling, sora] as const },
    });
    expect(page).toContain('content="http://localhost/og/path.png?from=kling&amp;to=sora&amp;lang=en"');
  });

  it('has the entity as JSON-LD, whose IRIs are its pages', () => {
    const linked = linkedEntity('http://localhost', kling) as Record<string, unknown>;
    expect(linked).toMatchObject({
      '@id': 'http://localhost/e/kling',
      '@type': ['Model', 'schema:SoftwareApplication'],
      EXEMPLIFIES: ['http://localhost/e/video'],
      statements: [{ basis: 'STATED', evidence: ['a#s2p6'] }],
    });
  });
});

describe("the explorer's files", () => {
  const bytes = Buffer.from('some text');
  const file = {
    ...{ type: 'text/css', bytes, compressed: { gzip: gzipSync(bytes) }, etag: '"x"', immutable: true },
  };
  const ask = (headers: Record<string, string>) => sendFile(at('/assets/a.css', headers)[1], file, Response);

  it('are sent compressed to those who can decompress them, and kept for ever where their name tells their content', async () => {
    const sent = ask({ 'accept-encoding': 'gzip, deflate, br' });
    expect(sent.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await sent.arrayBuffer())).toString()).toBe('some text');
    expect(sent.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(ask({}).headers.get('content-encoding')).toBeNull();
    expect(ask({ 'if-none-match': '"x"' }).status).toBe(304);
  });

  it('are not compressed in a way that the client forbids', () => {
    expect(encodingFor(at('/', { 'accept-encoding': 'br;q=0, gzip' })[1])).toBe('gzip');
    expect(encodingFor(at('/', { 'accept-encoding': 'identity' })[1])).toBeUndefined();
  });
});
