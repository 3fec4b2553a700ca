import { coverageLines } from '../../src/ingest/coverage';
import { coverageOfFixtures } from '../../src/ingest/import';
import { article, folderOf } from './fixtures';

test('paragraphs that hold nothing, and entities of which nothing is said, are told', () => {
  const folder = folderOf({
    'article.yaml': article('a1', { paragraphs: [1, 2] }),
    'entities.yaml': ['v', 'm', 'x'].map((key, at) => ({
      ...{ key, kind: at ? 'Model' : 'Vendor', name: { en: key }, mentions: ['s0p1', 's1p2'] },
      ...(key === 'x' && { figures: [{ label: { en: 'steps' }, value: 1, at: 's1p2' }] }),
    })),
    'relations.yaml': [{ type: 'BUILDS', subject: 'v', object: 'm', basis: 'STATED', evidence: ['s0p1'] }],
  });
  expect(coverageOfFixtures(folder).map(coverageLines)).toEqual([
    [
      `${folder}: 2 of 4 paragraphs hold a statement, a claim or a figure`,
      '  nothing in s1p0, s1p1',
      '  in no statement or claim: x',
    ],
  ]);
});

test('the first article has something in at least 85 of its 90 paragraphs, and no entity is alone', () => {
  const [coverage] = coverageOfFixtures('fixtures/2024-five-questions');
  expect(coverage!.paragraphs - coverage!.empty.length).toBeGreaterThanOrEqual(85);
  expect(coverage!.alone).toEqual([]);
});
