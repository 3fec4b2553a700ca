/** CSV, read back by csv-parse, and by LibreOffice where it is there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { hard, links, seeds, usePlanted } from './graph';

const planted = usePlanted();

type Row = Record<string, string>;
const read = (text: string) => parse(text, { columns: true }) as Row[];
const byKey = (rows: Row[]) => new Map(rows.map(row => [row['key']!.slice(planted.prefix.length), row]));

/** What stands before a text that a spreadsheet would take for a formula. */
const disarmed = (text: string) => (/^[=+@＝-]/.test(text) ? `'${text}` : text);

it('has a row for every node, and its texts unchanged', async () => {
  const rows = byKey(read(await planted.export('csv-nodes')));
  expect(rows.size).toBe(seeds.length);
  for (const [key, text] of Object.entries(hard)) {
    expect(rows.get(key)).toMatchObject({
      kind: 'Model',
      nameZh: disarmed(text),
      nameEn: disarmed(`${text} en`),
    });
    expect(JSON.parse(rows.get(key)!['aliases']!)).toEqual([text, 'plain']);
  }
  expect(rows.get('paper')).toMatchObject({
    ...{ kind: 'Article', title: hard.quotes, titleEn: hard.xml, publishedOn: '2024-02-29', views: '2652' },
    ...{ nameZh: '', paragraphs: '[5,17,0]' },
  });
  expect(rows.get('why')).toMatchObject({ number: '3', summaryZh: '', figures: '' });
});

it('has figures and other lists as JSON', async () => {
  const rows = byKey(read(await planted.export('csv-nodes')));
  expect(JSON.parse(rows.get('maker')!['figures']!)).toEqual([
    expect.objectContaining({ value: 74, unit: { zh: '种', en: 'kinds' } }),
    expect.objectContaining({ value: 1.5, upTo: 3, label: { zh: '价', en: 'price, "net"' } }),
  ]);
});

it('has a row for every relation', async () => {
  const rows = read(await planted.export('csv-statements'));
  expect(rows).toHaveLength(links.length);
  const { prefix } = planted;
  expect(rows).toContainEqual({
    ...{ key: `COMPETES_WITH:${prefix}app:${prefix}quotes`, type: 'COMPETES_WITH', basis: 'INFERRED' },
    ...{ subject: `${prefix}app`, object: `${prefix}quotes`, evidence: '["paper#s1p1","paper#s1p2"]' },
    ...{ statedBy: '', datedBy: '', when: '', whenFrom: '', whenTo: '' },
  });
  expect(rows.find(({ type }) => type === 'POWERED_BY')).toMatchObject({
    ...{ statedBy: '["paper"]', datedBy: '', when: '2024', whenFrom: '2024-01-01', whenTo: '2024-12-31' },
  });
  expect(rows.find(({ type }) => type === 'MENTIONS')).toMatchObject({ basis: '' });
});

it('ends every line as RFC 4180 asks, and gives no spreadsheet a formula', async () => {
  const text = await planted.export('csv-nodes');
  expect(text.endsWith('\r\n')).toBe(true);
  const cells = (parse(text) as string[][]).flat();
  expect(cells.filter(cell => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${hard.formula}`);
});

it('begins with a mark by which Excel knows UTF-8, and has the columns that Gephi imports, where that is wanted', async () => {
  const options = { bom: true, gephi: true };
  const [nodes, edges] = [
    await planted.export('csv-nodes', options),
    await planted.export('csv-statements', options),
  ];
  expect([nodes, edges].map(text => text.slice(0, 11))).toEqual(['\uFEFFId,Label,k', '\uFEFFId,Source,']);
  const parsed = parse(edges, { columns: true, bom: true }) as Row[];
  const ids = new Set((parse(nodes, { columns: true, bom: true }) as Row[]).map(({ Id }) => Id));
  expect([ids.size, parsed.length]).toEqual([seeds.length, links.length]);
  expect(parsed.every(({ Source, Target }) => ids.has(Source) && ids.has(Target))).toBe(true);
  const { prefix } = planted;
  expect(parsed.find(({ Type }) => Type === 'Undirected')).toMatchObject({
    ...{ Id: `COMPETES_WITH:${prefix}app:${prefix}quotes`, Label: 'COMPETES_WITH', Weight: '2' },
  });
});

const libreOffice = spawnSync('soffice', ['--version']).status === 0;

(libreOffice ? it : it.skip)(
  'is read by LibreOffice, told to evaluate formulas: every row, and no formula',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wuwen-csv-'));
    try {
      writeFileSync(join(folder, 'nodes.csv'), await planted.export('csv-nodes', { bom: true }));
      const filter = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
      const { status } = spawnSync('soffice', [
        ...[`-env:UserInstallation=file://${folder}/profile`, '--headless', `--infilter=${filter}`],
        ...['--convert-to', 'fods', '--outdir', folder, join(folder, 'nodes.csv')],
      ]);
      expect(status).toBe(0);
      const sheet = readFileSync(join(folder, 'nodes.fods'), 'utf8');
      expect(sheet.includes('table:formula')).toBe(false);
      const models = seeds.filter(({ kind }) => kind === 'Model').length;
      expect(sheet.split('<text:p>Model</text:p>').length - 1).toBe(models);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
