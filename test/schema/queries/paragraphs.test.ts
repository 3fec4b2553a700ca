/** What a paragraph says, and who is listed beside whom. */
import type { Database } from '../../../src/neo4j/driver';
import { importFixtures } from '../../../src/ingest/import';
import { article, folderOf } from '../../ingest/fixtures';
import { ask, newPrefix, openWorld, uproot } from '../../support/world';

const prefix = newPrefix();
let database: Database;
const own = (name: string) => prefix + name;

const item = (name: string, kind: string, more: object = {}) => ({
  ...{ key: own(name), kind, name: { en: own(name) }, mentions: ['s1p1'] },
  ...more,
});
const relation = (type: string, subject: string, object: string) => ({
  ...{ type, subject: own(subject), object: own(object), basis: 'STATED', evidence: ['s1p1'] },
});

beforeAll(async () => {
  database = await openWorld();
  await importFixtures(
    database,
    folderOf({
      'article.yaml': article(own('paper'), { sources: { s1p2: 'https://example.org/2' } }),
      'entities.yaml': [
        item('maker', 'Vendor'),
        item('other', 'Vendor'),
        item('one', 'Model', { figures: [{ label: { en: 'steps' }, value: 8, at: 's1p2' }] }),
        item('sibling', 'Model'),
        item('peer', 'Product'),
        item('wave', 'Trend'),
      ],
      'relations.yaml': [
        relation('BUILDS', 'maker', 'one'),
        relation('BUILDS', 'maker', 'sibling'),
        relation('BUILDS', 'other', 'peer'),
        ...['one', 'sibling', 'peer'].map(name => relation('EXEMPLIFIES', name, 'wave')),
      ],
      'claims.yaml': [
        {
          ...{ key: own('said'), mode: 'DOUBT', text: { en: own('Does it?') }, claimant: { en: 'someone' } },
          ...{ about: [own('one')], evidence: ['s1p2'] },
        },
      ],
    }),
  );
});

afterAll(async () => {
  await uproot(database, prefix);
  await database.close();
});

test('an article tells what each of its paragraphs says, and which say nothing', async () => {
  const { data, errors } = await ask(
    database,
    `{ article(key: "${own('paper')}") { paragraphs { locator section paragraph sources mentions { key } claims { key }
       statements { key subject { key } } figures { entity { key } figure { value } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { paragraphs } = data!.article as { paragraphs: Record<string, unknown[]>[] };
  // Two in the opening, then a title and three, a title and four.
  expect(paragraphs).toHaveLength(2 + 4 + 5);
  expect(paragraphs[4]).toEqual({
    ...{ locator: `${own('paper')}#s1p2`, section: 1, paragraph: 2, sources: ['https://example.org/2'] },
    mentions: [{ key: own('one') }],
    claims: [{ key: own('said') }],
    statements: [{ key: `ABOUT:${own('said')}:${own('one')}`, subject: { key: own('said') } }],
    figures: [{ entity: { key: own('one') }, figure: { value: 8 } }],
  });
  const { mentions, statements } = paragraphs[3]!;
  expect([mentions!.length, statements!.length]).toEqual([6, 6]);
  expect(paragraphs.filter(({ mentions }) => mentions!.length === 0)).toHaveLength(9);
});

test('peers are examples of the same trend that another vendor builds', async () => {
  const { data, errors } = await ask(
    database,
    `{ peers(of: { key: "${own('one')}" }) { isComplete nodes { basis node { key } trends { key } } }
       alone: peers(of: { name: "${own('peer')}" }, first: 1) { isComplete nodes { node { key } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    peers: {
      isComplete: true,
      nodes: [{ basis: null, node: { key: own('peer') }, trends: [{ key: own('wave') }] }],
    },
    alone: { isComplete: false, nodes: [{ node: { key: own('one') } }] },
  });
});

test('what is claimed joins no two entities on a path, unless it is asked for', async () => {
  const ends = `from: { key: "${own('one')}" }, to: { key: "${own('said')}" }`;
  const { data, errors } = await ask(
    database,
    `{ facts: paths(${ends}) { isComplete paths { length } }
       claims: paths(${ends}, types: [ABOUT]) { paths { length steps { statement { type } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    facts: { isComplete: true, paths: [] },
    claims: { paths: [{ length: 1, steps: [{ statement: { type: 'ABOUT' } }] }] },
  });
});

test('what is no model or product has no peers: that is told, with the nearest names', async () => {
  for (const [entity, message] of [
    [`key: "${own('maker')}"`, `of: the key "${own('maker')}" is that of a vendor, and of no offering.`],
    [`name: "${own('maker')}"`, `of: the name "${own('maker')}" is that of a vendor, and of no offering.`],
    [`key: "${own('on')}"`, `of: there is no offering with the key "${own('on')}".`],
  ]) {
    const { errors } = await ask(database, `{ peers(of: { ${entity} }) { nodes { node { key } } } }`);
    expect(errors![0]).toMatchObject({
      message,
      originalError: { code: 'NOT_FOUND', hint: expect.stringContaining(own('one')) },
    });
  }
});
