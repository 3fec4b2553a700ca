/** CSV, read back by csv-parse. */
import { parse } from 'csv-parse/sync';
import { hard, links, seeds, usePlanted } from './graph';

const planted = usePlanted();

type Row = Record<string, string>;
const read = (text: string) => parse(text, { columns: true }) as Row[];
const byKey = (rows: Row[]) => new Map(rows.map(row => [row['key']!.slice(planted.prefix.length), row]));

/** What stands before a text that a spreadsheet would take for a formula. */
const disarmed = (text: string) => (/^[=+@-]/.test(text) ? `'${text}` : text);

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
  });
  expect(rows.find(({ type }) => type === 'MENTIONS')).toMatchObject({ basis: '' });
});

it('ends every line as RFC 4180 asks, and gives no spreadsheet a formula', async () => {
  const text = await planted.export('csv-nodes');
  expect(text.endsWith('\r\n')).toBe(true);
  const cells = (parse(text) as string[][]).flat();
  expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${hard.formula}`);
});
