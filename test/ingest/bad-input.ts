/** Files that people have written, or might: what each is, and the bytes of it, made afresh. */
import { stringify } from 'yaml';
import { article } from './fixtures';

export interface BadInput {
  /** What is wrong with it, for the table's first column. */
  input: string;
  /** File names and contents; article.yaml is sound where it is not given. */
  files: Record<string, string | Uint8Array>;
  /** Links beside the files, and where they lead. */
  links?: Record<string, string>;
}

const vendor = (more: object) =>
  stringify([{ key: 'maker', kind: 'Vendor', name: { zh: '讯飞' }, mentions: ['s1p1'], ...more }]);
const entities = (text: string | Uint8Array) => ({ 'entities.yaml': text });
const named = (zh: string) => entities(vendor({ name: { zh } }));

/** Bytes of 讯飞 in GBK, and of 騰訊 in Big5. */
const GBK = [0xd1, 0xb6, 0xb7, 0xc9];
const BIG5 = [0xc4, 0xcb, 0xb0, 0x54, 0xb4, 0xbc, 0xc3, 0xd0];
const withName = (bytes: readonly number[]) =>
  Buffer.concat([
    Buffer.from('- key: maker\n  kind: Vendor\n  name: { zh: '),
    Buffer.from(bytes),
    Buffer.from(' }\n  mentions: [s1p1]\n'),
  ]);
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

export const fixtureInputs: BadInput[] = [
  { input: 'a name of 3,000 Han', files: named('名'.repeat(3_000)) },
  { input: 'a name of 1,100 U+FDFA, 3.3 kB', files: named('\ufdfa'.repeat(1_100)) },
  { input: 'a name of 40 U+FDFA, which is longer once folded', files: named('\ufdfa'.repeat(40)) },
  { input: 'an alias of 12,000 Han', files: entities(vendor({ aliases: ['别'.repeat(12_000)] })) },
  {
    input: '201 aliases',
    files: entities(vendor({ aliases: Array.from({ length: 201 }, (_, at) => `n${at}`) })),
  },
  { input: 'a key of 9,000 letters', files: entities(vendor({ key: 'k'.repeat(9_000) })) },
  { input: 'a summary of 3,000 Han', files: entities(vendor({ summary: { zh: '述'.repeat(3_000) } })) },
  {
    input: 'a label of 300 Han',
    files: entities(vendor({ figures: [{ label: { zh: '量'.repeat(300) }, value: 1, at: 's1p1' }] })),
  },
  {
    input: 'an address of 8,300 letters',
    files: { 'article.yaml': stringify(article('a1', { url: `https://example.org/${'u'.repeat(8_300)}` })) },
  },
  {
    input: 'an author of 1,000 Han',
    files: { 'article.yaml': stringify(article('a1', { author: '著'.repeat(1_000) })) },
  },
  { input: '3,000,000,000 views', files: { 'article.yaml': stringify(article('a1', { views: 3e9 })) } },
  { input: 'GBK', files: entities(withName(GBK)) },
  { input: 'Big5', files: entities(withName(BIG5)) },
  { input: 'Latin-1', files: entities(Buffer.from(vendor({ name: { en: 'Société Générale' } }), 'latin1')) },
  { input: 'UTF-16 with a mark', files: entities(Buffer.from(`\ufeff${vendor({})}`, 'utf16le')) },
  { input: 'UTF-16BE without a mark', files: entities(bigEndian(vendor({}))) },
  {
    input: 'UTF-8 that was cut within a character',
    files: entities(Buffer.from('# 讯飞讯飞').subarray(0, -1)),
  },
  { input: 'a name that was spoiled before: U+FFFD', files: named('\ufffd\ufffd') },
  { input: 'a blank name', files: named(' ') },
  {
    input: 'a name of U+200B alone',
    files: entities('- key: maker\n  kind: Vendor\n  name: { zh: "\\u200b" }\n  mentions: [s1p1]\n'),
  },
  {
    input: 'a name with U+0007',
    files: entities('- key: maker\n  kind: Vendor\n  name: { zh: "a\\ab" }\n  mentions: [s1p1]\n'),
  },
  {
    input: 'a name with half a character',
    files: entities('- key: maker\n  kind: Vendor\n  name: { zh: "a\\ud800b" }\n  mentions: [s1p1]\n'),
  },
  {
    input: 'one name with U+200B, one without',
    files: entities(vendor({ name: { zh: '讯飞' } }) + vendor({ key: 'other', name: { zh: '讯\u200b飞' } })),
  },
  {
    input: 'one name in traditional characters',
    files: entities(vendor({ name: { zh: '讯飞' } }) + vendor({ key: 'other', name: { zh: '訊飛' } })),
  },
  {
    input: 'one name with a space less',
    files: entities(vendor({ name: { en: 'Veo 2' } }) + vendor({ key: 'other', name: { en: 'Veo2' } })),
  },
  {
    input: 'a text that begins with *',
    files: entities('- key: maker\n  kind: Vendor\n  name: { zh: *GPT }\n  mentions: [s1p1]\n'),
  },
  { input: 'an anchor within itself', files: entities('&a [*a]\n') },
  { input: 'a tag of its own', files: entities('- !vendor { key: maker }\n') },
  { input: 'brackets 20,000 deep', files: entities('['.repeat(20_000)) },
  { input: 'a property given twice, in YAML', files: entities('- key: maker\n  key: other\n') },
  {
    input: 'a property given twice, in JSON',
    files: { 'entities.json': '[{"key": "maker", "key": "other"}]' },
  },
  { input: 'a file that Windows named entities.yaml.txt', files: { 'entities.yaml.txt': vendor({}) } },
  { input: 'a backup, relations.yaml.bak', files: { 'relations.yaml.bak': '' } },
  { input: 'a table, entities.csv', files: { 'entities.csv': '' } },
  { input: 'a folder within the folder', files: { 'more/entities.yaml': vendor({}) } },
  { input: 'a link that leads nowhere', files: {}, links: { 'entities.yaml': 'nowhere.yaml' } },
  {
    input: '`__proto__` as a property',
    files: {
      'entities.json': `[{"key":"a","kind":"Vendor","name":{"zh":"甲"},"mentions":["s1p1"],"__proto__":{"b":1}}]`,
    },
  },
];

const line = (value: object) => `${JSON.stringify(value)}\n`;
const node = { kind: 'Vendor', key: 'a', nameZh: '别名长' };

export const bulkInputs: BadInput[] = [
  {
    input: 'an alias of 12,000 Han',
    files: { 'nodes.jsonl': line({ ...node, aliases: ['别'.repeat(12_000)] }) },
  },
  { input: 'a key of 9,000 letters', files: { 'nodes.jsonl': line({ ...node, key: 'k'.repeat(9_000) }) } },
  {
    input: 'a paragraph of an article whose key has 9,000 letters',
    files: {
      'nodes.jsonl': line({
        ...node,
        figures: [{ label: { en: 'n' }, value: 1, locator: `${'a'.repeat(9_000)}#s1p1` }],
      }),
    },
  },
  {
    input: 'GBK',
    files: {
      'nodes.jsonl': Buffer.concat([
        Buffer.from(line(node)),
        Buffer.from('{"nameZh":"'),
        Buffer.from(GBK),
        Buffer.from('"}\n'),
      ]),
    },
  },
  { input: 'UTF-16', files: { 'nodes.jsonl': Buffer.from(`\ufeff${line(node)}`, 'utf16le') } },
  {
    input: 'a property given twice',
    files: { 'nodes.jsonl': '{"kind":"Vendor","key":"a","nameZh":"甲","nameZh":"乙"}\n' },
  },
  {
    input: 'a property given twice within another',
    files: {
      'nodes.jsonl': `${line(node)}{"kind":"Vendor","key":"b","nameZh":"乙","figures":[{"value":1,"val\\u0075e":2}]}\n`,
    },
  },
  { input: 'a name of U+200B alone', files: { 'nodes.jsonl': line({ ...node, nameZh: '\u200b' }) } },
  {
    input: 'a name with half a character',
    files: { 'nodes.jsonl': '{"kind":"Vendor","key":"a","nameZh":"\\ud800"}\n' },
  },
  { input: 'a list in place of an object', files: { 'nodes.jsonl': '[1]\n' } },
];
