/** A small graph whose texts are hard to write, planted in the real database, and the part of an export that has it. */
import type { Database } from '../../src/neo4j/driver';
import { readGraph, type Graph } from '../../src/export/graph';
import { located } from '../../src/export/around';
import type { CsvOptions } from '../../src/export/csv';
import { formats, type FormatName } from '../../src/export/formats';
import { selectionOf, type SelectionText } from '../../src/export/selection';
import { newPrefix, openWorld, plant, uproot, type Link, type Seed } from '../support/world';

/** Texts that one format or another has to escape. */
export const hard = {
  quotes: `"double" 'single' \`back\` «angle»`,
  csv: 'a,b;c\td\r\ne\nf\r"g"',
  xml: '<a href="x">&amp; ]]> <!-- --></a>',
  cypher: String.raw`\u0027 \' \\ \n ${'`'} // ; $x {y}`,
  wide: '云👩‍🚀é e\u0301 \u2028 \u00a0 \ufeff',
  semicolon: 'one;\ntwo;\n',
  formula: '=HYPERLINK("http://example.org","x")',
  plus: '+1',
  at: '@name',
  minus: '-2',
  wideFormula: '＝1+1',
  script: '</script><script>alert(1)</script>',
} as const;

/** A character that XML 1.0 has no way to write. */
export const unwritable = 'bell \u0007 end';

const figures = [
  JSON.stringify({
    ...{ label: { zh: '语言', en: 'languages' }, value: 74, unit: { zh: '种', en: 'kinds' } },
    ...{ locator: 'paper#s1p2' },
  }),
  JSON.stringify({ label: { zh: '价', en: 'price, "net"' }, value: 1.5, upTo: 3, locator: 'paper#s1p3' }),
];

export const seeds: Seed[] = [
  {
    ...{
      kind: 'Article',
      key: 'paper',
      title: hard.quotes,
      titleEn: hard.xml,
      url: 'https://example.org/?a=1&b=2',
    },
    ...{
      author: hard.formula,
      publisher: 'P',
      publishedOn: '2024-02-29',
      views: 2652,
      paragraphs: [5, 17, 0],
    },
  },
  ...(Object.entries(hard).map(([key, text]) => ({
    ...{ kind: 'Model', key, nameZh: text, nameEn: `${text} en`, aliases: [text, 'plain'], summaryZh: text },
    figures: [] as string[],
  })) satisfies Seed[]),
  { kind: 'Model', key: 'bell', summaryEn: unwritable },
  { kind: 'Vendor', key: 'maker', nameZh: '甲', nameEn: 'First', figures },
  { kind: 'Product', key: 'app' },
  { kind: 'Question', key: 'why', number: 3 },
  {
    ...{ kind: 'Claim', key: 'saying', nameZh: '说', nameEn: 'Said', mode: 'DOUBT', claimantZh: '甲' },
    ...{ evidence: ['paper#s1p1'], when: '2024-12~', whenFrom: '2024-12-01', whenTo: '2024-12-31' },
  },
];

export const links: Link[] = [
  ...Object.keys(hard).map(key => ['maker', 'BUILDS', key] satisfies Link),
  ['quotes', 'COMPETES_WITH', 'app', { basis: 'INFERRED', evidence: ['paper#s1p1', 'paper#s1p2'] }],
  // Two relations between the same two.
  ['app', 'POWERED_BY', 'quotes'],
  ['xml', 'VARIANT_OF', 'quotes'],
  ['why', 'ASKS_ABOUT', 'quotes'],
  ['saying', 'ABOUT', 'app'],
  ['saying', 'CLAIMED_BY', 'maker'],
  ['paper', 'MENTIONS', 'quotes'],
  ['paper', 'MENTIONS', 'maker', { evidence: ['paper#s1p1', 'paper#s2p0'] }],
];

export interface Planted {
  database: Database;
  prefix: string;
  /** What the format writes of it. */
  export(name: FormatName, options?: CsvOptions, part?: SelectionText): Promise<string>;
}

/** Plants the graph before the tests of the file, and removes it after. */
export function usePlanted(): Planted {
  const planted = {
    async export(name, options = {}, part = {}) {
      const selection = await located(planted.database, selectionOf(part));
      return textOf(
        formats[name].write(only(readGraph(planted.database, selection), planted.prefix), options),
      );
    },
  } as Planted;
  beforeAll(async () => {
    planted.database = await openWorld();
    planted.prefix = newPrefix();
    await plant(planted.database, planted.prefix, seeds, links);
    await planted.database.execute({
      text: `MATCH (:Entity {key: $key})-[r:POWERED_BY]->() SET r.when = '2024', r.statedBy = ['paper'],
             r.whenFrom = date('2024-01-01'), r.whenTo = date('2024-12-31')`,
      params: { key: `${planted.prefix}app` },
    });
  });
  afterAll(async () => {
    await uproot(planted.database, planted.prefix);
    await planted.database.close();
  });
  return planted;
}

/** The part of a graph that belongs to one test. */
export const only = (graph: Graph, prefix: string): Graph => ({
  async *nodes() {
    for await (const batch of graph.nodes()) yield batch.filter(({ key }) => key.startsWith(prefix));
  },
  async *relations() {
    for await (const batch of graph.relations()) {
      yield batch.filter(({ subject }) => subject.startsWith(prefix));
    }
  },
});

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
