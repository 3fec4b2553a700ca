/** What somebody says: from claims.yaml to the graph, and to who asks. */
import { importFixtures } from '../../src/ingest/import';
import { ask } from '../support/world';
import { article, complaintsIn, folderOf } from './fixtures';
import { useDatabase, usePrefix } from './graph';

const database = useDatabase();
const prefix = usePrefix(database);
const own = (name: string) => `${prefix()}-${name}`;

const entities = () => [
  { key: own('paper'), kind: 'Organization', name: { en: own('Paper') }, mentions: ['s1p1'] },
  { key: own('adam'), kind: 'Person', name: { en: own('Adam') }, mentions: ['s1p2'] },
  { key: own('law'), kind: 'Concept', name: { zh: own('定律') }, mentions: ['s1p1'] },
];

const slows = (more: object = {}) => ({
  key: own('slows'),
  mode: 'REPORT',
  text: { zh: own('定律变慢'), en: own('the law slows') },
  claimant: { zh: '报纸', en: 'the paper' },
  claimedBy: [own('paper')],
  about: [own('law')],
  evidence: ['s1p1'],
  ...more,
});

const gears = () => ({
  key: own('gears'),
  mode: 'OPINION',
  text: { zh: own('新的齿轮') },
  claimant: { zh: '研究员' },
  claimedBy: [{ key: own('adam'), basis: 'INFERRED' }],
  about: [own('law')],
  disputes: [own('slows')],
  evidence: ['s1p2'],
});

const folder = (name: string, claims: object[]) =>
  folderOf({ 'article.yaml': article(own(name)), 'entities.yaml': entities(), 'claims.yaml': claims });

test('a claim is asked for, with who says it, of what, and what it disputes', async () => {
  await importFixtures(database(), folder('one', [slows(), gears()]));
  const { data, queries } = await ask(
    database(),
    `{ claims(where: { key: { startsWith: "${own('')}" }, claimant: { contains: "报" } }) { totalCount nodes {
      key mode: mode text text_en: text(language: EN) claimant(language: EN) evidence { locator }
      claimedBy { edges { basis node { key } } } about { edges { basis node { key claims { totalCount } } } }
      disputedBy { nodes { key text(language: EN) claimedBy { edges { basis } } about { edges { basis } } disputes { edges { basis } } } } } } }`,
  );
  expect(queries).toBe(1);
  expect(data!.claims).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        ...{ key: own('slows'), text: own('定律变慢'), text_en: own('the law slows'), claimant: 'the paper' },
        evidence: [{ locator: `${own('one')}#s1p1` }],
        claimedBy: { edges: [{ basis: 'STATED', node: { key: own('paper') } }] },
        about: { edges: [{ basis: 'STATED', node: { key: own('law'), claims: { totalCount: 2 } } }] },
        disputedBy: {
          nodes: [
            {
              ...{ key: own('gears'), text: own('新的齿轮') },
              claimedBy: { edges: [{ basis: 'INFERRED' }] },
              about: { edges: [{ basis: 'INFERRED' }] },
              disputes: { edges: [{ basis: 'INFERRED' }] },
            },
          ],
        },
      },
    ],
  });
});

test('two articles that tell one claim are its evidence together, until one is withdrawn', async () => {
  const evidence = async () =>
    (
      await database.rows('MATCH (c:Claim {key: $key}) RETURN c.evidence, COUNT { (c)-[:ABOUT]->() }', {
        key: own('slows'),
      })
    )[0];
  await importFixtures(database(), folder('one', [slows()]));
  await importFixtures(database(), folder('two', [slows({ evidence: ['s2p2', 's2p1'] })]));
  const two = [`${own('two')}#s2p1`, `${own('two')}#s2p2`];
  expect(await evidence()).toEqual([[`${own('one')}#s1p1`, ...two], 1]);
  await importFixtures(database(), folder('one', []));
  expect(await evidence()).toEqual([two, 1]);
  await importFixtures(database(), folder('two', []));
  expect(await evidence()).toBeUndefined();
});

test('a text finds claims', async () => {
  await importFixtures(database(), folder('one', [slows(), gears()]));
  const { data } = await ask(
    database(),
    `{ search(query: "${own('the law slows')}", first: 1) { edges { node { key } } } }`,
  );
  expect(data?.search).toMatchObject({ edges: [{ node: { key: own('slows') } }] });
});

test('what is wrong with a claim is told where it stands', () => {
  expect(
    complaintsIn({
      'entities.yaml': '- { key: v, kind: Vendor, name: { zh: 甲 }, mentions: [s0p1] }',
      'claims.yaml': `- { key: c, mode: RUMOUR, text: { zh: 说 }, claimant: { zh: 某 }, about: [v], evidence: [s0p1] }
- { key: d, mode: DOUBT, text: { zh: 疑 }, claimant: { zh: 某 }, claimedBy: [v, w], about: [v], disputes: [v], evidence: [s0p9] }
`,
    }),
  ).toEqual([
    'claims.yaml:1  `mode` cannot be "RUMOUR".  What may stand here: REPORT, OPINION, FORECAST, COMPARISON, CAUSE, DOUBT.',
    'claims.yaml:2  `s0p9`: section 0 has no paragraph 9.  Its paragraphs are 1 to 2, as `paragraphs` in article.yaml says.',
    'claims.yaml:2  No entity has the key `w`.  Did you mean `v`? Declare it in entities.yaml, with the paragraphs that name it.',
    'claims.yaml:2  DISPUTES leads from Claim to Claim, not from a Claim (`d`) to a Vendor (`v`).  From a Claim to a Vendor lead: ABOUT, CLAIMED_BY, PART_OF.',
  ]);
});
