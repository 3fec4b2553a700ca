/** What is wrong with the files themselves: syntax, names, shapes. */
import { join } from 'node:path';
import { entityKinds, factTypes } from '../../src/ontology';
import { checkFixtures } from '../../src/ingest/import';
import { article, complaintsIn, folderOf, told } from './fixtures';

test('a sound folder has no complaints, be it in YAML or JSON', () => {
  const entities = [{ key: 'v', kind: 'Vendor', name: { zh: '甲' }, mentions: ['s0p1'] }];
  expect(complaintsIn({ 'entities.yaml': entities })).toEqual([]);
  expect(complaintsIn({ 'entities.json': JSON.stringify(entities, null, 2) })).toEqual([]);
});

test('all complaints come at once, each with its line', () => {
  const complaints = complaintsIn({
    'entities.yaml': `
- key: A B
  kind: Vendr
- key: v
  kind: Vendor
  names: { zh: 甲 }
  aliases: [2024]
  mentions:
    - s1p1
    - s01p3
  figures:
    - { label: 3, value: many, at: s1 }
- hello
- { key: w, kind: Vendor, mentions: [] }
`,
    'relations.yaml': `
- { type: BUILD, subject: v, object: w, basis: stated }
`,
  });
  expect(complaints).toEqual([
    `entities.yaml:3  \`kind\` cannot be "Vendr".  Did you mean \`Vendor\`? What may stand here: ${entityKinds.filter(kind => kind !== 'Claim').join(', ')}.`,
    'entities.yaml:6  There is no property `names` here.  Did you mean `name`? What may stand here: kind, key, name, aliases, summary, mentions, figures, country.',
    'entities.yaml:7  `aliases[0]` cannot be 2024.  Write a text without white space around it; put quotes around a number.',
    'entities.yaml:10  `mentions[1]` cannot be "s01p3".  A locator is `s`, the section, `p`, the paragraph, as in `s1p10`.',
    'entities.yaml:12  `figures[0].label` cannot be 3.  Write { zh: …, en: … }, at least one of them.',
    'entities.yaml:12  `figures[0].value` cannot be "many".  Write a number, without its unit.',
    'entities.yaml:12  `figures[0].at` cannot be "s1".  A locator is `s`, the section, `p`, the paragraph, as in `s1p10`.',
    'entities.yaml:13  An item cannot be "hello".  Write the properties of an entity: key, kind, name, mentions, ….',
    'entities.yaml:14  `mentions` cannot be empty.  List every paragraph that names the entity, as in [s1p3, s2p0].',
    `relations.yaml:2  \`type\` cannot be "BUILD".  Did you mean \`BUILDS\`? What may stand here: ${factTypes.join(', ')}.`,
    'relations.yaml:2  `basis` cannot be "stated".  Did you mean `STATED`? What may stand here: STATED, INFERRED.',
    'relations.yaml:2  `evidence` is missing.  List the paragraphs that say or imply it, as in [s1p3].',
  ]);
});

test('a key of capitals, an entity without mentions and a text of no language are told', () => {
  expect(complaintsIn({ 'entities.yaml': '- { key: OpenAI, kind: Vendor, name: {} }' })).toEqual([
    'entities.yaml:1  `key` cannot be "OpenAI".  A key is of small letters and digits, with single - or . between them, as in `gpt-4o`.',
    'entities.yaml:1  `name` cannot be empty.  Write { zh: …, en: … }, at least one of them.',
    'entities.yaml:1  `mentions` is missing.  List every paragraph that names the entity, as in [s1p3, s2p0].',
  ]);
});

test("a kind's own property must be of its type, and belongs to that kind alone", () => {
  expect(
    complaintsIn({
      'entities.yaml': `
- { key: q, kind: Question, name: { zh: 问 }, mentions: [s0p1], number: first }
- { key: v, kind: Vendor, name: { zh: 甲 }, mentions: [s0p1], number: 1 }
`,
    }),
  ).toEqual([
    'entities.yaml:2  `number` cannot be "first".  Write a whole number, not below 0.',
    'entities.yaml:3  There is no property `number` here.  Did you mean `name`? What may stand here: kind, key, name, aliases, summary, mentions, figures, country.',
  ]);
});

test("an article's properties are checked as the ontology types them", () => {
  const lines =
    'key: a\ntitle: { zh: 题 }\nurl: ftp://x\npublishedOn: 2025-02-30\nviews: -1\nparagraphs: []\nauthor: x\n';
  expect(complaintsIn({ 'article.yaml': lines })).toEqual([
    'article.yaml:1  `publisher` is missing.  Write a text without white space around it; put quotes around a number.',
    'article.yaml:3  `url` cannot be "ftp://x".  Write an address that begins with https:// or http://.',
    'article.yaml:4  `publishedOn` cannot be "2025-02-30".  Write a day of the calendar, as in 2025-01-02.',
    'article.yaml:5  `views` cannot be -1.  Write a whole number, not below 0.',
    'article.yaml:6  `paragraphs` cannot be empty.  List the number of the last paragraph of each section, from section 0 on.',
  ]);
});

test('what is not YAML is told with its line, and what it would have declared is missed nowhere else', () => {
  const complaints = complaintsIn({
    'entities.yaml': '- key: v\n  kind: Vendor\n  name: { zh: 甲: 乙 }\n- key: v\n  key: w\n',
    'relations.yaml': '- { type: BUILDS, subject: v, object: w, basis: STATED, evidence: [s0p1] }',
  });
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(/^entities\.yaml:3 {2}This is not YAML: .* needs quotes\.$/);
  expect(complaints[1]).toMatch(/^entities\.yaml:5 {2}A property is given twice/);
});

test('a file that is no list, a misnamed file and a second article are told', () => {
  expect(
    complaintsIn({
      'entities.yaml': 'key: v',
      'entites.yaml': '[]',
      'article.json': '{}',
      'notes.md': 'free',
    }),
  ).toEqual([
    expect.stringContaining(':1  There is more than one article here.'),
    'entites.yaml:1  `entites.yaml` is not a file of a fixture.  Did you mean `entities.yaml`? Name it entities-….yaml, claims-….yaml or relations-….yaml, or move it elsewhere.',
    'entities.yaml:1  The file is not a list.  Begin every item with `- ` at the left margin.',
  ]);
});

test('a folder that is not there, and one without an article, are told', () => {
  const empty = folderOf({});
  expect(told(checkFixtures([join(empty, 'nowhere'), empty]), [join(empty, 'nowhere'), empty])).toEqual([
    '2:1  There is no article.yaml here.  A folder of fixtures has one article.yaml; name another folder.',
    '1:1  This is not a folder that can be read.  Name a folder of fixtures.',
  ]);
});

test('lists may be spread over several files, and a file of comments is an empty list', () => {
  const relation = { type: 'BUILDS', subject: 'v', object: 'm', basis: 'STATED', evidence: ['s0p1'] };
  expect(
    complaintsIn({
      'entities-vendors.yaml': [{ key: 'v', kind: 'Vendor', name: { zh: '甲' }, mentions: ['s0p1'] }],
      'entities-models.yaml': [{ key: 'm', kind: 'Model', name: { zh: '乙' }, mentions: ['s0p1'] }],
      'relations.yaml': [relation],
      'relations-later.yaml': '# none yet\n',
    }),
  ).toEqual([]);
});

test('a folder stands for the folders of articles that it holds', () => {
  expect(checkFixtures('fixtures')).toEqual([]);
  const wrong = folderOf({ 'article.yaml': article('a', { paragraphs: [] }) });
  expect(checkFixtures(wrong)).toHaveLength(1);
});

test('an article may have a heading for each section, and an address for a paragraph', () => {
  const told = (more: object) => complaintsIn({ 'article.yaml': article('a1', more) });
  const headings = [{ zh: '开场' }, { zh: '一' }, { zh: '二', en: 'Two' }];
  expect(
    told({ headings, sources: { s0p1: 'https://example.org/1', s1p1: ['https://example.org/2'] } }),
  ).toEqual([]);
  expect(
    told({ headings: headings.slice(1), sources: { s9p1: 'https://example.org/1', s1p1: 'example.org' } }),
  ).toHaveLength(1);
  expect(told({ headings: headings.slice(1), sources: { s9p1: 'https://example.org/1' } })).toEqual([
    'article.yaml:13  There are 2 headings, but 3 sections.  Write one heading for each section, from section 0, the opening, on.',
    'article.yaml:18  `s9p1`: the article has no section 9.  Its last section is 2.',
  ]);
});
