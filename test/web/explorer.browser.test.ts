import { parse, validate } from 'graphql';
import { kindAppearance } from '../../src/appearance';
import { kindWords } from '../../src/domain/industry/words';
import { kindNames } from '../../src/ontology';
import { createApiKey } from '../../src/access/api-keys';
import type { Page } from 'playwright-core';
import { schema } from '../../src/schema';
import { newPrefix, plant, uproot } from '../support/world';
import { describeBrowser, openExplorer, violations, type Explorer } from './browser';

/** Needs Chromium (apt-get install chromium, or CHROMIUM=its path); is skipped where there is none. */
describeBrowser('the explorer in a browser', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
    page = await explorer.open('/');
  }, 180_000);
  afterAll(() => explorer?.close());

  it('finds 可灵 by typing, its rivals with their basis, and who makes each of them', async () => {
    await page.keyboard.type('可灵');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().innerText()).toContain('Kling');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '可灵' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/e/kling');
    const rivals = page.locator('.group', { hasText: '竞争对手' });
    expect(await rivals.locator('.basis-mark.inferred').count()).toBeGreaterThan(0);
    expect(await page.locator('.group .basis-mark.stated').count()).toBeGreaterThan(0);
    const marks = await page.locator('.facts li[data-statement]').evaluateAll(rows =>
      rows.map(row => {
        const { strokeDasharray, stroke } = getComputedStyle(row.querySelector('.basis-mark')!);
        const key = row.getAttribute('data-statement')!;
        return [key, stroke === 'none' ? 'no line' : strokeDasharray === 'none' ? 'STATED' : 'INFERRED'];
      }),
    );
    const { rows } = await explorer.database.read({
      text: 'MATCH ({key: "kling"})-[r]-() WHERE r.key IN $keys RETURN DISTINCT r.key, r.basis',
      params: { keys: marks.map(([key]) => key) },
    });
    expect(Object.fromEntries(marks)).toEqual(Object.fromEntries(rows as unknown as [string, string][]));
    const made: Record<string, string[]> = {};
    const makersOfRivals = async () => {
      await rivals.first().waitFor();
      const links = rivals.locator('.facts .entity-link');
      const all = await links.evaluateAll(found => found.map(link => link.getAttribute('href')!));
      for (const address of new Set(all)) {
        const key = new URL(address, explorer.url).pathname;
        await rivals.locator(`.entity-link[href="${address}"]`).first().click();
        await page.waitForURL(url => url.pathname === key);
        const makers = page.locator('.group', { hasText: '由谁打造' }).locator('.facts .entity-link');
        await makers.first().waitFor();
        made[key] = await makers.allInnerTexts();
        await page.goBack();
      }
    };
    await makersOfRivals();
    await rivals.getByRole('link', { name: /Sora/ }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Sora' }).waitFor();
    await makersOfRivals();
    expect(made).toEqual({
      '/e/sora': ['OpenAI'],
      '/e/kling': ['快手'],
      '/e/kling-1.6': ['快手'],
      '/e/jimeng': ['字节跳动'],
      '/e/ying': ['智谱'],
      '/e/hailuo-ai': ['MiniMax'],
    });
  });

  it('suggests within 150 ms of a pause: at most eight, each with its kind, its names and why, the weak behind more', async () => {
    await page.goto(`${explorer.url}/`);
    const box = page.getByRole('combobox').first();
    const waits: number[] = [];
    for (const text of ['AI', 'open', '模型', 'AI']) waits.push(await box.evaluate(timedTyping, text));
    expect(Math.min(...waits)).toBeLessThan(150);
    const rows = page.locator('.suggestions .hit:not(.all)');
    expect(await rows.count()).toBe(8);
    for (const row of await rows.all()) {
      const told = await row.locator('.hit-kind').innerText();
      const kind = kindNames.find(name => kindWords[name]!.zh === told)!;
      const fill = await row.locator('.kind-mark path').evaluate(mark => getComputedStyle(mark).fill);
      expect(fill).toBe(rgbOf(kindAppearance(kind).color));
      expect(await row.locator('.hit-name').innerText()).not.toBe('');
      expect(await row.locator('.hit-why').innerText()).toMatch(/\S+\s+\S+/);
    }
    expect(await rows.locator('.other-name').count()).toBeGreaterThan(0);
    await box.evaluate(timedTyping, '快手');
    const all = page.locator('.suggestions .hit.all');
    expect(await all.innerText()).toMatch(/还有 \d+ 个不太像的/);
    await all.click();
    await page.waitForURL(url => url.searchParams.get('q') === '快手');
    await page.locator('details.weak').waitFor();
    expect(await page.locator('details.weak .hits').isVisible()).toBe(false);
  });

  it('compares two, tells what was when, and has an example for each part of the schema that runs', async () => {
    await page.goto(`${explorer.url}/compare?a=kling&b=Sora`);
    const shared = page.getByRole('heading', { level: 2, name: /共有 · \d+/ });
    const rows = page.locator('.shared tbody tr');
    await rows.first().waitFor();
    expect(await shared.innerText()).toBe(`共有 · ${await rows.count()}`);
    await page.goto(`${explorer.url}/timeline`);
    await page.locator('.timeline-year').first().waitFor();
    const years = (await page.locator('.timeline-year h2').allInnerTexts()).map(Number);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    await page.goto(`${explorer.url}/schema`);
    const examples = page.getByRole('link', { name: '例子' });
    await examples.first().waitFor();
    const links = await examples.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const query = parse(new URL(link).searchParams.get('query')!);
      expect(validate(schema, query)).toEqual([]);
    }
    await examples.first().click();
    await page.locator('.graphiql-response', { hasText: 'totalCount' }).waitFor();
  });

  it('opens what a paragraph backs, at a URL of its own, and closes it by Escape', async () => {
    await page.goto(`${explorer.url}/e/kling`);
    await page.locator('.facts .chip').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('.facts li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toMatch(/^2024-five-questions#s\d+p\d+$/);
    expect(await drawer.locator('.facts li').count()).toBeGreaterThan(1);
    expect(await drawer.getByRole('link', { name: '去读原文' }).getAttribute('href')).toContain('woshipm');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.get('at')).toBeNull();
  });

  it('tells figures, claims with who makes them, and dates; a drawer has all that its paragraph backs', async () => {
    await page.goto(`${explorer.url}/e/kling?at=2024-five-questions%23s2p7`);
    await page.locator('.entity .figures dd').first().waitFor();
    await page.locator('.entity .claim', { hasText: '作者' }).first().waitFor();
    const drawer = page.getByRole('dialog');
    await drawer.locator('.drawer-part').nth(3).waitFor();
    expect(await drawer.locator('h4').allInnerTexts()).toEqual(
      ['事实', '数字', '观点', '提到'].map(title => expect.stringMatching(new RegExp(`^${title} \\d+$`))),
    );
    const figures = await drawer.locator('.figures dd').allInnerTexts();
    expect(figures.some(text => /1080/.test(text))).toBe(true);
    await page.goto(`${explorer.url}/e/sora`);
    await page.locator('.entity-kind', { hasText: /发布于 \d{4}年/ }).waitFor();
  });

  it('draws the neighbourhood; the keyboard walks it, expands it and undoes', async () => {
    await page.goto(`${explorer.url}/e/kling`);
    const picture = page.getByRole('application');
    const caption = page.locator('.picture-caption');
    await page.locator('.picture canvas').first().waitFor();
    const before = await caption.innerText();
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.selected-card').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).searchParams.get('sel')).not.toBeNull();
    await page.goto(`${explorer.url}/e/kling?sel=kuaishou`);
    await page.goto(`${explorer.url}/e/openai?sel=sora`);
    const expand = page.locator('.expand');
    await expand.waitFor();
    const more = Number((await expand.innerText()).replace('+', ''));
    const shown = Number(/^\d+/.exec(await caption.innerText())![0]);
    await picture.focus();
    await page.keyboard.press('e');
    await page.waitForFunction(
      count => document.querySelector('.picture-caption')!.textContent!.startsWith(`${count} `),
      shown + more,
    );
    await picture.focus();
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      count => document.querySelector('.picture-caption')!.textContent!.startsWith(`${count} `),
      shown,
    );
    expect(before).toMatch(/^\d+ 个实体/);
  });

  it('tells the path from OpenAI to 昆仑万维 by sentences with evidence', async () => {
    await page.goto(`${explorer.url}/path?from=OpenAI&to=${encodeURIComponent('昆仑万维')}`);
    const chain = page.locator('.chain').first();
    await chain.waitFor();
    const sentences = await chain.locator('.sentence').allInnerTexts();
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences[0]).toContain('OpenAI');
    expect(sentences.at(-1)).toContain('昆仑万维');
    expect(await chain.locator('.chip').count()).toBeGreaterThanOrEqual(sentences.length);
  });

  it('says what is near a name that nothing has', async () => {
    await page.goto(`${explorer.url}/path?from=OpenAI&to=Skywrk`);
    await page.getByText('没有叫「Skywrk」的实体').waitFor();
    await page.locator('.picker-note button').first().click();
    await page.locator('.chain').first().waitFor();
  });

  it('has one choose where a name in the address is that of several', async () => {
    const prefix = newPrefix();
    const name = `${prefix}twins`;
    await plant(explorer.database, prefix, [
      { kind: 'Vendor', key: 'one', nameZh: name },
      { kind: 'Model', key: 'other', aliases: [name] },
    ]);
    try {
      await page.goto(`${explorer.url}/compare?a=${name}&b=sora`);
      const note = page.locator('.picker-note', { hasText: `有几个实体都叫「${name}」` });
      await note.waitFor();
      expect((await note.locator('button .muted').allInnerTexts()).map(text => text.trim()).sort()).toEqual([
        `${prefix}one`,
        `${prefix}other`,
      ]);
      await note
        .locator('button', { hasText: `${prefix}other` })
        .last()
        .click();
      await page.waitForURL(url => url.searchParams.get('a') === `${prefix}other`);
      await note.waitFor({ state: 'hidden' });
      await page.getByText('共有 · 0').waitFor();
    } finally {
      await uproot(explorer.database, prefix);
    }
  });

  it('changes language, and keeps it in the URL from page to page', async () => {
    await page.goto(`${explorer.url}/e/kling`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kling' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.locator('.facts .entity-link').first().click();
    await page.waitForURL(/\/e\/(?!kling\?).*lang=en/);
  });

  it('is used by keyboard alone: / to search, arrows and Enter, Tab to the first fact', async () => {
    await page.goto(`${explorer.url}/e/openai`);
    await page.locator('.facts').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('sora');
    await page.getByRole('option').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/e\/(?!openai)/);
    await page.locator('.facts').first().waitFor();
    await page.locator('.entity-actions a').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  it('forgives typing errors, and says so', async () => {
    await page.goto(`${explorer.url}/search?q=Deepsek`);
    await page.locator('.hits').getByRole('link', { name: '深度求索' }).first().waitFor();
    expect(await page.locator('main [role=status]').innerText()).toBe('没有找到「Deepsek」 · 相近的有：');
    await page.goto(`${explorer.url}/search?q=OpenAIzzqq`);
    await page.getByText('没有找到「OpenAIzzqq」 · 相近的有：').waitFor();
    await page.locator('main .names [data-key=openai]').waitFor();
    await page.goto(`${explorer.url}/search?q=zzqqzz`);
    await page.getByText('没有找到「zzqqzz」').waitFor();
    await page.getByText('也没有相近的').waitFor();
  });

  it('sorts and filters a list by its URL, and gives it as CSV', async () => {
    await page.goto(`${explorer.url}/table/vendor?sort=-builds`);
    await page.locator('.table tbody tr').first().waitFor();
    const counts = await page.locator('.table tbody td:nth-child(3)').allInnerTexts();
    expect(counts.map(Number)).toEqual(counts.map(Number).sort((a, b) => b - a));
    await page.goto(`${explorer.url}/table/model`);
    const maker = page.getByLabel('由谁打造');
    await maker.locator('option', { hasText: 'OpenAI (' }).waitFor({ state: 'attached' });
    await maker.selectOption('openai');
    await page.waitForURL(/builtBy=openai/);
    const told = /\((\d+)\)/.exec(await maker.locator('option[value=openai]').innerText())![1];
    await page.getByText(`${told} 项`, { exact: false }).first().waitFor();
    expect(await page.locator('.table tbody tr').count()).toBe(Number(told));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toBe('wuwen-model.csv');
  });

  it('shows where things will be on a slow network, and nothing jumps', async () => {
    const slow = await explorer.open('/', { viewport: { width: 390, height: 844 } });
    const network = await slow.context().newCDPSession(slow);
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    const speed = { latency: 400, downloadThroughput: 150_000, uploadThroughput: 90_000 };
    await network.send('Network.emulateNetworkConditions', { offline: false, ...speed });
    await slow.addInitScript(() => {
      Object.assign(globalThis, { shifted: 0 });
      new PerformanceObserver(list => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { shifted: number }).shifted += (
            entry as unknown as { value: number }
          ).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [path, placeholder, there] of [
      ['/', '.trend.placeholder', '.trend:not(.placeholder)'],
      ['/e/openai', '.skeleton, .placeholder', '.facts'],
    ] as const) {
      await slow.goto(explorer.url + path, { waitUntil: 'commit' });
      await slow.locator(placeholder).first().waitFor();
      await slow.locator(there).first().waitFor();
      await slow.waitForLoadState('networkidle');
      const shifted = await slow.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
      expect(shifted).toBeLessThan(0.1);
    }
    await slow.context().close();
  });

  it('says when the server is gone, and goes on when it is back', async () => {
    await page.goto(`${explorer.url}/e/openai`);
    await page.locator('.facts').first().waitFor();
    await explorer.stop();
    await page.locator('.facts .entity-link').first().click();
    await page.getByText('服务器没有回应').waitFor();
    await explorer.start();
    await page.getByRole('button', { name: '现在重试' }).click();
    await page.getByText('服务器没有回应').waitFor({ state: 'hidden' });
    await page.locator('.facts').first().waitFor();
    explorer.complaints.splice(
      0,
      Infinity,
      ...explorer.complaints.filter(text => !/ERR_CONNECTION|Failed to load/.test(text)),
    );
  });

  let narrow: Page | undefined;
  const pages = [
    '/',
    '/search?q=sora',
    '/e/kling',
    '/e/kling?at=2024-five-questions%23s2p6',
    '/e/openai?sel=sora',
    '/map',
    '/path?from=OpenAI&to=o3',
    '/compare?a=kling&b=sora',
    '/timeline',
    '/table/model',
    '/schema',
    '/guide',
    '/docs',
    '/docs/operations',
    '/table/nothing',
    '/e/openai?lang=en&sel=sora',
    '/table/model?lang=en&builtBy=openai',
  ];

  /** Opens the menus of a page that are there: those of the page, of its picture, and what is behind more filters. */
  const openAll = async (narrow: Page) => {
    if (await narrow.getByRole('dialog').isVisible()) return; // it is over all else
    for (const menu of [
      '.menu-button',
      '.legend > .button',
      '.picture-tools [aria-haspopup]',
      '.filters-more > summary',
    ])
      if (await narrow.locator(menu).first().isVisible()) await narrow.locator(menu).first().click();
  };

  it.each(pages)('is no obstacle to anyone: axe-core finds nothing on %s', async path => {
    narrow ??= await explorer.open('/', { viewport: { width: 390, height: 844 } });
    await narrow.goto(explorer.url + path);
    await narrow.locator('h1').first().waitFor();
    await narrow.locator('.placeholder, .skeleton').first().waitFor({ state: 'hidden' });
    await narrow.emulateMedia({ colorScheme: 'light' });
    expect(await violations(narrow)).toEqual([]);
    await narrow.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(narrow, ['color-contrast'])).toEqual([]);
    await openAll(narrow);
    expect(await violations(narrow)).toEqual([]);
    const beyond = await narrow.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });

  it('has the documentation: found by any words, in either language, with queries that open in the playground', async () => {
    const page = await explorer.open('/docs/tutorial');
    await page.getByRole('heading', { level: 1, name: '从一篇文章到一张图' }).waitFor();
    await page.getByRole('searchbox', { name: '搜索文档' }).fill('restore 50,000');
    await page.getByRole('link', { name: /Backups/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Backups' }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/docs/operations#backups');
    await page.getByRole('link', { name: 'English' }).click();
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: /^Examples/ })
      .click();
    const run = page.getByRole('link', { name: 'Open in the playground' }).first();
    expect(await run.getAttribute('href')).toMatch(/^\/graphql\?query=query%20/);
    await page.context().close();
  });

  it('asks for a key where the graph does, and shows all with it; no link leads to what is closed', async () => {
    const closed = await explorer.openBeside({ readAccess: 'keys', playground: 'off' });
    const { token, key } = await createApiKey(explorer.database, { name: 'browser', role: 'reader' });
    const context = await explorer.browser.newContext({
      locale: 'en',
      viewport: { width: 390, height: 844 },
    });
    const guest = await context.newPage();
    await guest.goto(`${closed.url}/e/kling`);
    await guest.getByRole('heading', { level: 1, name: 'This graph asks for a key' }).waitFor();
    expect(await violations(guest)).toEqual([]);
    expect(await guest.locator('a[href^="/graphql"], a[href^="/export"]').count()).toBe(0);
    for (const [given, then] of [
      ['wuwen_wrong', 'This graph asks for a key'],
      [token, 'Kling'],
    ] as const) {
      await guest.getByLabel('Key').fill(given);
      await Promise.all([guest.waitForEvent('load'), guest.getByRole('button', { name: 'Enter' }).click()]);
      await guest.getByRole('heading', { level: 1, name: then }).waitFor();
      expect(await guest.locator('.lost.shown').count()).toBe(0); // to refuse is to answer
    }
    await context.close();
    await closed.close();
    await explorer.database.execute({ text: 'MATCH (k:ApiKey {id: $id}) DELETE k', params: { id: key.id } });
  });

  it('asked no other host, and complained of nothing', () => {
    expect(explorer.complaints).toEqual([]);
  });
});

/** A colour as a browser tells it. */
const rgbOf = (hex: string) => `rgb(${[1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Runs in the page: types a text at once, and gives how long, in ms, its suggestions took. */
function timedTyping(input: Element, text: string): Promise<number> {
  const list = input.closest('.search')!.querySelector('.suggestions')!;
  return new Promise(done => {
    (input as HTMLInputElement).focus();
    (input as HTMLInputElement).value = text;
    const begun = performance.now();
    new MutationObserver((_, observer) => {
      if (!list.textContent.includes(`「${text}」`)) return;
      observer.disconnect();
      done(performance.now() - begun);
    }).observe(list, { childList: true, subtree: true, characterData: true });
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
