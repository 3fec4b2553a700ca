/** What several articles say of one statement's date, and of one another's claims. */
import { importFixtures } from '../../src/ingest/import';
import { ask } from '../support/world';
import { article, folderOf } from './fixtures';
import { useDatabase, usePrefix } from './graph';

const database = useDatabase();
const prefix = usePrefix(database);
const own = (name: string) => `${prefix()}-${name}`;

const folder = (name: string, when?: string) =>
  folderOf({
    'article.yaml': article(own(name)),
    'entities.yaml': [
      { key: own('maker'), kind: 'Vendor', name: { en: own('Maker') }, mentions: ['s1p1'] },
      { key: own('model'), kind: 'Model', name: { en: own('Model') }, mentions: ['s1p1'] },
    ],
    'relations.yaml': [
      {
        ...{ type: 'BUILDS', subject: own('maker'), object: own('model'), basis: 'STATED' },
        ...{ evidence: ['s1p1'], ...(when && { when }) },
      },
    ],
  });

const found = async () => {
  const { data, errors } = await ask(
    database(),
    `{ vendor(key: "${own('maker')}") { statements { nodes { when { text } } } }
       conflicts(entity: { key: "${own('model')}" }) {
         dates { statement { key subject { key } } dates { when { text } article { key title } } } figures { measure } }
       all: conflicts { dates { statement { key } } } }`,
  );
  expect(errors).toBeUndefined();
  const { vendor, conflicts, all } = data!;
  const keysOf = (dates: { statement: { key: string } }[]) => dates.map(({ statement }) => statement.key);
  expect(keysOf(all.dates)).toEqual(expect.arrayContaining(keysOf(conflicts.dates)));
  const when = vendor.statements.nodes[0]?.when?.text;
  return { when, conflicts: conflicts.dates };
};

test('a statement has the most exact date that an article gives; dates that exclude each other are a conflict', async () => {
  await importFixtures(database(), folder('one', '2024-12'));
  expect(await found()).toEqual({ when: '2024-12', conflicts: [] });
  await importFixtures(database(), folder('two', '2024-12-09'));
  expect(await found()).toEqual({ when: '2024-12-09', conflicts: [] });
  await importFixtures(database(), folder('three', '2025-01-03'));
  const told = (name: string, text: string) => ({
    when: { text },
    article: { key: own(name), title: `${own(name)} 的标题` },
  });
  expect(await found()).toEqual({
    when: '2024-12-09',
    conflicts: [
      {
        statement: { key: `BUILDS:${own('maker')}:${own('model')}`, subject: { key: own('maker') } },
        dates: [told('one', '2024-12'), told('three', '2025-01-03'), told('two', '2024-12-09')],
      },
    ],
  });
});

test('an article that gives a date no more takes it back, and what the others say stays', async () => {
  await importFixtures(database(), [folder('one', '2024-12'), folder('two', '2024-12-09')]);
  await importFixtures(database(), folder('two'));
  expect((await found()).when).toBe('2024-12');
  const again = await importFixtures(database(), folder('two'));
  expect(again.statements).toEqual({ created: 0, changed: 0, unchanged: 1, removed: 0 });
  await importFixtures(database(), folder('one'));
  expect((await found()).when).toBeUndefined();
});

test('claims that dispute others stand beside them', async () => {
  const claim = (name: string, more: object = {}) => ({
    ...{ key: own(name), mode: 'OPINION', text: { zh: own(name) }, claimant: { zh: '甲' } },
    ...{ about: [own('law')], evidence: ['s1p1'], ...more },
  });
  await importFixtures(
    database(),
    folderOf({
      'article.yaml': article(own('one')),
      'entities.yaml': [{ key: own('law'), kind: 'Concept', name: { en: own('Law') }, mentions: ['s1p1'] }],
      'claims.yaml': [claim('holds'), claim('fails', { disputes: [own('holds')] }), claim('else')],
    }),
  );
  const { data } = await ask(
    database(),
    `{ conflicts(entity: { key: "${own('law')}" }) { claims { claim { key } disputed { key claimant } } } }`,
  );
  expect(data!.conflicts.claims).toEqual([
    { claim: { key: own('fails') }, disputed: { key: own('holds'), claimant: '甲' } },
  ]);
});
