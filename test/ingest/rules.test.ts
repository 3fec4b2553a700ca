/** Each rule of src/ingest/check.ts: a fixture that breaks it, with the line and the mend that a curator reads. */
import { complaintsIn, article } from './fixtures';

const vendor = '- { key: v, kind: Vendor, name: { zh: 甲 }, mentions: [s0p1] }\n';
const model = '- { key: m, kind: Model, name: { zh: 乙 }, mentions: [s0p1] }\n';
const another = '- { key: n, kind: Model, name: { zh: 丙 }, mentions: [s0p1] }\n';
const product = '- { key: p, kind: Product, name: { zh: 丁 }, mentions: [s0p1] }\n';
const entities = vendor + model + another + product;

/** A relation's line. */
const relation = (type: string, subject: string, object: string, evidence = 's0p1') =>
  `- { type: ${type}, subject: ${subject}, object: ${object}, basis: STATED, evidence: [${evidence}] }\n`;

const complaintsOf = (relations: string) =>
  complaintsIn({ 'entities.yaml': entities, 'relations.yaml': relations });

test('each relation of the ontology passes in its own direction', () => {
  expect(
    complaintsOf(
      relation('BUILDS', 'v', 'm') +
        relation('COMPETES_WITH', 'm', 'p') +
        relation('POWERED_BY', 'p', 'm') +
        relation('VARIANT_OF', 'n', 'm'),
    ),
  ).toEqual([]);
});

describe('articles and locators', () => {
  test('two folders cannot describe one article', () => {
    expect(complaintsIn({}, {})).toEqual([
      '2/article.yaml:1  The article `a1` is described already, at 1/article.yaml:1.  Name each folder once, and give each article a key of its own.',
    ]);
  });

  test('a locator leads to a section and a paragraph that the article has', () => {
    expect(
      complaintsIn({
        'entities.yaml':
          '- key: v\n  kind: Vendor\n  name: { zh: 甲 }\n  mentions:\n    - s1p0\n    - s2p4\n    - s2p5\n    - s3p1\n    - s0p0\n' +
          '  figures:\n    - { label: { zh: 数 }, value: 1, at: s1p4 }\n' +
          model,
        'relations.yaml': relation('BUILDS', 'v', 'm', 's0p1, s0p3').replace('STATED', 'INFERRED'),
      }),
    ).toEqual([
      'entities.yaml:7  `s2p5`: section 2 has no paragraph 5.  Its paragraphs are 0 to 4, as `paragraphs` in article.yaml says.',
      'entities.yaml:8  `s3p1`: the article has no section 3.  Its last section is 2.',
      'entities.yaml:9  `s0p0`: section 0 has no paragraph 0.  Its paragraphs are 1 to 2, as `paragraphs` in article.yaml says.',
      'entities.yaml:11  `s1p4`: section 1 has no paragraph 4.  Its paragraphs are 0 to 3, as `paragraphs` in article.yaml says.',
      'relations.yaml:1  `s0p3`: section 0 has no paragraph 3.  Its paragraphs are 1 to 2, as `paragraphs` in article.yaml says.',
    ]);
  });
});

describe('entities', () => {
  test('a key is declared once in an article', () => {
    expect(
      complaintsIn({ 'entities.yaml': vendor + '- { key: v, kind: Vendor, mentions: [s0p2] }\n' }),
    ).toEqual([
      'entities.yaml:2  The key `v` is taken already, at entities.yaml:1.  Make the two one, or give this one a key of its own.',
    ]);
  });

  test('an entity cannot have the key of an article', () => {
    expect(complaintsIn({ 'entities.yaml': vendor.replace('key: v', 'key: a1') })).toEqual([
      'entities.yaml:1  The key `a1` is taken already, at article.yaml:1.  Make the two one, or give this one a key of its own.',
    ]);
  });

  test('two articles cannot make one key two kinds of thing', () => {
    expect(
      complaintsIn(
        { 'entities.yaml': vendor },
        { 'article.yaml': article('a2'), 'entities.yaml': '\n- { key: v, kind: Model, mentions: [s0p1] }\n' },
      ),
    ).toEqual([
      '2/entities.yaml:2  `v` is a Model here, but a Vendor at 1/entities.yaml:1.  Give it one kind in all articles, or a key of its own.',
    ]);
  });

  test('some article names an entity', () => {
    const nameless = '- { key: v, kind: Vendor, mentions: [s0p1] }\n';
    expect(complaintsIn({ 'entities.yaml': nameless })).toEqual([
      'entities.yaml:1  `v` has no name.  Add name: { zh: …, en: … }, at least one of them.',
    ]);
    const naming = { 'article.yaml': article('a2'), 'entities.yaml': vendor };
    expect(complaintsIn({ 'entities.yaml': nameless }, naming)).toEqual([]);
  });

  test('some article gives the properties that a kind requires', () => {
    expect(
      complaintsIn({
        'entities.yaml': '\n- { key: q, kind: Question, name: { zh: 问 }, mentions: [s0p1] }\n',
      }),
    ).toEqual([
      'entities.yaml:2  `q` has no `number`.  Add number: … (The place of the question in its article, from 1.)',
    ]);
  });

  test('two articles cannot give one entity two names, summaries or values', () => {
    const question = (number: number, name: string, summary: string) =>
      `- key: q\n  kind: Question\n  number: ${number}\n  name: { zh: ${name} }\n  summary: { zh: ${summary} }\n  mentions: [s0p1]\n`;
    const complaints = complaintsIn(
      { 'entities.yaml': question(1, '问', '甲') },
      { 'article.yaml': article('a2'), 'entities.yaml': question(2, '疑', '乙') },
    );
    const hint = 'Give it in one of the two alone, or give the same.';
    expect(complaints).toEqual([
      `2/entities.yaml:3  The \`number\` of \`q\` differs from that at 1/entities.yaml:3.  ${hint}`,
      `2/entities.yaml:4  The \`name\` of \`q\` differs from that at 1/entities.yaml:4.  ${hint}`,
      `2/entities.yaml:5  The \`summary\` of \`q\` differs from that at 1/entities.yaml:5.  ${hint}`,
    ]);
  });

  test('no name or alias belongs to two entities, whatever its case and width', () => {
    expect(
      complaintsIn(
        {
          'entities.yaml': '- { key: v, kind: Vendor, name: { zh: 甲, en: Alpha  AI }, mentions: [s0p1] }\n',
        },
        {
          'article.yaml': article('a2'),
          'entities.yaml':
            '- key: m\n  kind: Model\n  name: { zh: 乙 }\n  aliases:\n    - Beta\n    - ＡＬＰＨＡ ai\n  mentions: [s0p1]\n',
        },
      ),
    ).toEqual([
      '2/entities.yaml:6  `ＡＬＰＨＡ ai` is a name of `v` already, at 1/entities.yaml:1.  Leave the name to one of them, or make the two one entity.',
    ]);
  });

  test('an alias is listed once, and is not the name itself', () => {
    expect(
      complaintsIn({
        'entities.yaml':
          '- key: v\n  kind: Vendor\n  name: { zh: 甲, en: 甲 }\n  aliases:\n    - 甲\n    - A\n    - A\n    - a\n  mentions: [s0p1]\n',
      }),
    ).toEqual([
      'entities.yaml:5  `甲` is listed twice as a name of `v`.  Leave the alias out.',
      'entities.yaml:7  `A` is listed twice as a name of `v`.  Leave the alias out.',
    ]);
  });

  test("a figure's range rises", () => {
    expect(
      complaintsIn({
        'entities.yaml':
          '- key: v\n  kind: Vendor\n  name: { zh: 甲 }\n  mentions: [s0p1]\n  figures:\n' +
          '    - { label: { zh: 价 }, value: 1, upTo: 3, at: s0p1 }\n    - { label: { zh: 价 }, value: 3, upTo: 1, at: s0p1 }\n',
      }),
    ).toEqual([
      'entities.yaml:7  The range from 3 up to 1 does not rise.  Write the lesser number as `value`; leave `upTo` out where there is only one.',
    ]);
  });
});

describe('relations', () => {
  test('both ends exist', () => {
    const vendors = vendor.replace('key: v', 'key: iflytek');
    expect(
      complaintsIn({
        'entities.yaml': vendors,
        'relations.yaml': '\n' + relation('BUILDS', 'ifytek', 'sora'),
      }),
    ).toEqual([
      'relations.yaml:2  No entity has the key `ifytek`.  Did you mean `iflytek`? Declare it in entities.yaml, with the paragraphs that name it.',
      'relations.yaml:2  No entity has the key `sora`.  Declare it in entities.yaml, with the paragraphs that name it.',
    ]);
  });

  test('an end that is declared badly is complained of once, where it is declared', () => {
    const complaints = complaintsIn({
      'entities.yaml': vendor + '- { key: m, kind: Modell, mentions: [s0p1] }',
      'relations.yaml': relation('BUILDS', 'v', 'm'),
    });
    expect(complaints).toEqual([expect.stringMatching(/^entities\.yaml:2 {2}`kind` cannot be "Modell"\./)]);
  });

  test('the ends are of kinds that the relation admits', () => {
    expect(complaintsOf(relation('BUILDS', 'm', 'v') + relation('BUILDS', 'm', 'n'))).toEqual([
      'relations.yaml:1  BUILDS leads from Vendor to Model or Product, not from a Model (`m`) to a Vendor (`v`).  Swap subject and object.',
      'relations.yaml:2  BUILDS leads from Vendor to Model or Product, not from a Model (`m`) to a Model (`n`).  From a Model to a Model lead: COMPETES_WITH, HINDERED_BY, INTEGRATES_WITH, PART_OF, SUCCEEDS, VARIANT_OF.',
    ]);
  });

  test('a variant is of the kind of what it varies', () => {
    expect(complaintsOf(relation('VARIANT_OF', 'p', 'm'))).toEqual([
      'relations.yaml:1  VARIANT_OF leads from Model or Product to Model or Product of one kind, not from a Product (`p`) to a Model (`m`).  From a Product to a Model lead: COMPETES_WITH, HINDERED_BY, INTEGRATES_WITH, PART_OF, POWERED_BY, SUCCEEDS.',
    ]);
  });

  test('parts and successors may be of any kinds, but do not lead in a circle', () => {
    const hint = 'Leave out the relation that leads from the older or more general one.';
    expect(complaintsOf(relation('PART_OF', 'p', 'm') + relation('PART_OF', 'm', 'v'))).toEqual([]);
    expect(complaintsOf(relation('SUCCEEDS', 'p', 'm') + relation('SUCCEEDS', 'm', 'p'))).toEqual([
      `relations.yaml:2  SUCCEEDS leads in a circle: p → m → p.  ${hint}`,
    ]);
  });

  test('nothing competes with itself, or is a variant of itself', () => {
    const hint = 'Name the other end, or leave the relation out.';
    expect(complaintsOf(relation('COMPETES_WITH', 'm', 'm') + relation('VARIANT_OF', 'p', 'p'))).toEqual([
      `relations.yaml:1  \`m\` cannot stand at both ends of COMPETES_WITH.  ${hint}`,
      `relations.yaml:2  \`p\` cannot stand at both ends of VARIANT_OF.  ${hint}`,
    ]);
  });

  test('an article states a relation once; a symmetric one from one end', () => {
    const hint = 'Make the two one, with the evidence of both.';
    expect(
      complaintsOf(
        relation('BUILDS', 'v', 'm') +
          relation('COMPETES_WITH', 'm', 'p') +
          relation('BUILDS', 'v', 'm') +
          relation('COMPETES_WITH', 'p', 'm'),
      ),
    ).toEqual([
      `relations.yaml:3  BUILDS of \`v\` and \`m\` is stated already, at relations.yaml:1.  ${hint}`,
      `relations.yaml:4  COMPETES_WITH of \`p\` and \`m\` is stated already, at relations.yaml:2.  ${hint}`,
    ]);
  });

  test('paragraphs that state a relation name an end each, and together both; one that implies it need not', () => {
    expect(
      complaintsOf(
        relation('BUILDS', 'v', 'm', 's0p1, s1p1') +
          relation('BUILDS', 'v', 'n', 's1p1').replace('STATED', 'INFERRED'),
      ),
    ).toEqual([
      'relations.yaml:1  `s1p1` states this, but is among the mentions of neither `v` nor `m`.  ' +
        'Add it there, leave it out, or make the relation INFERRED.',
    ]);
    const later = model.replace('s0p1', 's1p1');
    const stated = relation('BUILDS', 'v', 'm');
    expect(complaintsIn({ 'entities.yaml': vendor + later, 'relations.yaml': stated })).toEqual([
      'relations.yaml:1  None of the paragraphs that state this is among the mentions of `m`.  ' +
        'Add one there, name a paragraph that has it, or make the relation INFERRED.',
    ]);
    expect(
      complaintsIn({
        'entities.yaml': vendor + later,
        'relations.yaml': stated.replace('[s0p1]', '[s0p1, s1p1]'),
      }),
    ).toEqual([]);
  });

  test('variants do not lead in a circle, and the circle is named', () => {
    const models = ['w', 'x', 'y', 'z'].map(
      key => `- { key: ${key}, kind: Model, name: { zh: ${key} }, mentions: [s0p1] }\n`,
    );
    const hint = 'Leave out the relation that leads from the older or more general one.';
    expect(
      complaintsIn({
        'entities.yaml': models.join(''),
        // w leads into the circle, but is no part of it.
        'relations.yaml': [
          relation('VARIANT_OF', 'w', 'x'),
          relation('VARIANT_OF', 'x', 'y'),
          relation('VARIANT_OF', 'y', 'z'),
          relation('VARIANT_OF', 'w', 'z'),
          relation('VARIANT_OF', 'z', 'x'),
        ].join(''),
      }),
    ).toEqual([`relations.yaml:3  VARIANT_OF leads in a circle: z → x → y → z.  ${hint}`]);
  });

  test('a model of many variants, some by two ways, is no circle', () => {
    const models = ['w', 'x', 'y', 'z'].map(
      key => `- { key: ${key}, kind: Model, name: { zh: ${key} }, mentions: [s0p1] }\n`,
    );
    expect(
      complaintsIn({
        'entities.yaml': models.join(''),
        'relations.yaml':
          relation('VARIANT_OF', 'w', 'x') +
          relation('VARIANT_OF', 'w', 'y') +
          relation('VARIANT_OF', 'x', 'z') +
          relation('VARIANT_OF', 'y', 'z'),
      }),
    ).toEqual([]);
  });
});
