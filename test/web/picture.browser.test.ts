import { readFileSync } from 'node:fs';
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Page } from 'playwright-core';
import { newPrefix, plant, uproot } from '../support/world';
import { describeBrowser, openExplorer, type Explorer } from './browser';

/** What a picture shows, and what one does with it. */
describeBrowser("the explorer's pictures", () => {
  const prefix = newPrefix();
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
    const products = Array.from({ length: 30 }, (_, at) => `p${at}`);
    await plant(
      explorer.database,
      prefix,
      [{ kind: 'Vendor', key: 'hub' }, ...products.map(key => ({ kind: 'Product' as const, key }))],
      products.map(key => ['hub', 'BUILDS', key]),
    );
    page = await explorer.open('/e/kling');
    await page.locator('.picture canvas').first().waitFor();
  }, 180_000);
  afterAll(async () => {
    if (explorer) await uproot(explorer.database, prefix);
    await explorer?.close();
  });

  it('draw at most 40 entities; rivalry without an arrow, what is inferred dashed', async () => {
    const { nodes, edges } = await drawn(page);
    expect(nodes.length).toBeLessThanOrEqual(40);
    expect(nodes.length).toBeGreaterThan(3);
    expect(new Set(edges.map(({ basis }) => basis))).toEqual(new Set(['STATED', 'INFERRED']));
    for (const { type, basis, line, arrow } of edges) {
      expect(line).toBe(basis === 'INFERRED' ? 'dashed' : 'solid');
      expect(arrow).toBe(type === 'COMPETES_WITH' ? 'none' : 'triangle');
    }
  });

  it('light the edge of the row that is pointed at, and the row of an edge', async () => {
    const row = page.locator('.facts li[data-statement]').first();
    await row.hover();
    const statement = await row.getAttribute('data-statement');
    expect((await drawn(page)).lit).toEqual([statement]);
    const { edges } = await drawn(page);
    const rows = await page
      .locator('.facts li')
      .evaluateAll(all => all.map(item => (item as HTMLElement).dataset['statement']));
    let other: (typeof edges)[number] | undefined;
    for (const edge of edges.filter(({ key }) => key !== statement && rows.includes(key))) {
      await page.mouse.move(edge.middle.x, edge.middle.y);
      if (!(await drawn(page)).lit.includes(edge.key)) continue; // a name lies over its middle
      other = edge;
      await page.locator(`li.lit[data-statement="${edge.key}"]`).waitFor();
      break;
    }
    if (!other) throw new Error('No edge can be pointed at.');
    await page.mouse.click(other.middle.x, other.middle.y);
    await page.waitForFunction(key => {
      const { top, bottom } = document.querySelector(`[data-statement="${key}"]`)!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, other.key);
  });

  it('keep what was dragged; what the legend takes out is gone, by the URL, too', async () => {
    await page.goto(`${explorer.url}/e/kling`);
    await page.locator('.picture canvas').first().waitFor();
    const before = await drawn(page);
    const node = before.nodes.find(({ key }) => key === 'sora')!;
    await page.mouse.move(node.seen.x, node.seen.y);
    await page.mouse.down();
    await page.mouse.move(node.seen.x + 30, node.seen.y + 20, { steps: 4 });
    await page.mouse.up();
    const dragged = (await drawn(page)).nodes.find(({ key }) => key === 'sora')!.seen;
    expect(dragged.x - node.seen.x).toBeCloseTo(30, -1);
    await page.locator('.legend > .button').click();
    await page.locator('.legend-basis input').check();
    await page.waitForURL(/stated=1/);
    const stated = await drawn(page);
    expect(stated.edges.every(({ basis }) => basis === 'STATED')).toBe(true);
    await page.locator('.legend-basis input').uncheck();
    const kind = page.locator('.legend fieldset').first().getByLabel('趋势');
    await kind.uncheck();
    await page.waitForURL(/hide=TREND/);
    expect((await drawn(page)).nodes.some(({ kind }) => kind === 'Trend')).toBe(false);
    await kind.check();
    const type = page.locator('.legend fieldset').nth(1).getByRole('checkbox').first();
    await type.uncheck();
    await page.waitForURL(/hide=(?!TREND)[A-Z]/);
    const after = await drawn(page);
    expect(after.edges.length).toBeLessThan(before.edges.length);
    await type.check();
    const kept = (await drawn(page)).nodes.find(({ key }) => key === 'sora')!.seen;
    expect([kept.x, kept.y]).toEqual([dragged.x, dragged.y]);
    await page.getByRole('button', { name: '放大' }).click();
    await page.getByRole('button', { name: '看全' }).click();
    const { nodes, box } = await drawn(page);
    for (const { seen } of nodes) {
      expect(seen.x).toBeGreaterThan(box.x);
      expect(seen.x).toBeLessThan(box.x + box.width);
      expect(seen.y).toBeGreaterThan(box.y);
      expect(seen.y).toBeLessThan(box.y + box.height);
    }
  });

  it('are saved as PNG, SVG and JSON that others open', async () => {
    const { nodes, edges } = await drawn(page);
    await page.getByRole('button', { name: '保存' }).click();
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`kling.${name.toLowerCase()}`);
      return readFileSync(await file.path());
    };
    const png = await saved('PNG');
    const { size, colors } = await decoded(page, png);
    expect(colors).toBeGreaterThan(20);
    const { box } = await drawn(page);
    expect(size).toEqual([box.width, box.height].map(side => expect.closeTo(2 * side, -1)));
    const svg = await page.evaluate(
      text => {
        const read = new DOMParser().parseFromString(text, 'image/svg+xml');
        const all = (selector: string) => read.querySelectorAll(selector).length;
        return { broken: all('parsererror'), dashed: all('[stroke-dasharray]'), names: all('text') };
      },
      (await saved('SVG')).toString(),
    );
    expect(svg).toEqual({
      broken: 0,
      dashed: edges.filter(({ basis }) => basis === 'INFERRED').length,
      names: nodes.filter(({ label }) => label !== '').length,
    });
    const { elements } = JSON.parse((await saved('JSON')).toString()) as {
      elements: { nodes: { data: { id: string } }[]; edges: object[] };
    };
    expect(elements.nodes.map(({ data }) => data.id).sort()).toEqual(nodes.map(({ key }) => key).sort());
    expect(elements.edges).toHaveLength(edges.length);
  });

  it('ask which neighbours to add where there are more than 25', async () => {
    await page.goto(`${explorer.url}/e/${prefix}p0?sel=${prefix}hub`);
    await page.locator('.expand', { hasText: '+29' }).click();
    const list = page.getByRole('dialog', { name: /还有 29 个邻居/ });
    await list.getByRole('checkbox').first().check();
    await list.getByRole('checkbox').last().check();
    await list.getByRole('button', { name: '加入 2 个' }).click();
    await page.locator('.picture-caption', { hasText: '4 个实体' }).waitFor();
    expect(new URL(page.url()).searchParams.get('add')!.split(',')).toHaveLength(2);
  });

  it('are not there for what has no relation: it says where it is mentioned', async () => {
    await page.goto(`${explorer.url}/e/ai-industry`);
    await page.getByText('还没有关于它的关系。文章在这些地方提到它').waitFor();
    expect(await page.locator('.mentions .chip').count()).toBeGreaterThan(0);
    expect(await page.locator('.picture').count()).toBe(0);
  });

  it('are drawn for shared links, too: of the size that the page tells, each of its own', async () => {
    const pictures = new Set<string>();
    for (const path of [
      '/',
      '/e/kling',
      '/path?from=OpenAI&to=昆仑万维',
      '/compare?a=kling&b=Sora&lang=en',
    ]) {
      const html = await textAt(explorer.url + path, 'text/html');
      const told = (property: string) =>
        new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)![1]!;
      const picture = await fetch(told('image').replaceAll('&amp;', '&'));
      expect(picture.headers.get('content-type')).toBe('image/png');
      const png = Buffer.from(await picture.arrayBuffer());
      const { size, colors } = await decoded(page, png);
      expect(size).toEqual([Number(told('image:width')), Number(told('image:height'))]);
      expect(colors).toBeGreaterThan(50);
      pictures.add(png.toString('base64'));
    }
    expect(pictures.size).toBe(4);
  });

  it("have an entity's facts as JSON-LD: in its page, and at its IRI for those who accept it", async () => {
    await page.goto(`${explorer.url}/e/kling`);
    const inPage = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent())!,
    ) as Record<string, unknown>;
    expect(inPage['@id']).toBe(`${explorer.url}/e/kling`);
    const byAccept: unknown = JSON.parse(await textAt(inPage['@id'] as string, 'application/ld+json'));
    expect(byAccept).toEqual(inPage);
    const { statements } = inPage as { statements: { key: string }[] };
    expect(statements.map(({ key }) => key)).toContain('BUILDS:kuaishou:kling');
  });

  it('are silent', () => expect(explorer.complaints).toEqual([]));
});

/** What Cytoscape holds of the picture on a page. */
const drawn = (page: Page) =>
  page.locator('.picture-canvas').evaluate(container => {
    const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
    const { x, y, width, height } = container.getBoundingClientRect();
    const onPage = (place: { x: number; y: number }) => ({ x: x + place.x, y: y + place.y });
    const isLit = (edge: EdgeSingular) => edge.hasClass('lit');
    return {
      box: { x, y, width, height },
      lit: cy
        .edges()
        .filter(isLit)
        .map(edge => edge.id()),
      nodes: cy.nodes().map((node: NodeSingular) => ({
        key: node.id(),
        kind: node.data('kind') as string,
        label: node.style('label') as string,
        seen: onPage(node.renderedPosition()),
      })),
      edges: cy.edges().map(edge => {
        const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
        return {
          key: edge.id(),
          type: edge.data('type') as string,
          basis: edge.data('basis') as string,
          line: edge.style('line-style') as string,
          arrow: edge.style('target-arrow-shape') as string,
          length: Math.hypot(from.x - to.x, from.y - to.y),
          middle: onPage(edge.renderedMidpoint()),
        };
      }),
    };
  });

const textAt = async (address: string, accept: string) =>
  (await fetch(address, { headers: { accept } })).text();

/** What a browser reads in a PNG. */
const decoded = (page: Page, png: Buffer) =>
  page.evaluate(async text => {
    const bytes = Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer);
    return { size: [width, height], colors: new Set(pixels).size };
  }, png.toString('base64'));
