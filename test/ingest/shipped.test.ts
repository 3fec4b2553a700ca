/** The shipped articles, as files: that they hold together, and that they hold what their paragraphs say. */
import { checkAmongSiblings, checkFixtures } from '../../src/ingest/import';
import { readFixture } from '../../src/ingest/fixture/fixture';
import { locatorsIn } from '../../src/ingest/rules/locators';

const FIRST = 'fixtures/2024-five-questions';
const OWN = ['fixtures/2025-reasoning-and-video', 'fixtures/2025-code-voice-agents'];
const fixtures = [FIRST, ...OWN].map(readFixture);

/** Every paragraph that an article declares, titles of sections included. */
const paragraphsOf = (counts: readonly number[]) =>
  counts.flatMap((last, section) =>
    Array.from({ length: last + (section ? 1 : 0) }, (_, at) => `s${section}p${section ? at : at + 1}`),
  );

test('have no mistakes, and the texts of our own bear out what is said of them', () => {
  expect(checkFixtures([FIRST, ...OWN])).toEqual([]);
  for (const folder of OWN) {
    // The folders beside it are known, as they have the names of what it shares with them.
    expect(checkAmongSiblings([folder], `${folder}/article.md`)).toEqual([]);
  }
});

test('name an address for each paragraph of our own', () => {
  for (const { article } of fixtures.slice(1)) {
    const { paragraphs, sources } = article!.value as unknown as {
      paragraphs: number[];
      sources: Record<string, unknown>;
    };
    const told = paragraphsOf(paragraphs).filter(locator => !locator.endsWith('p0'));
    expect(Object.keys(sources).sort()).toEqual(told.sort());
    expect(told.length).toBeGreaterThanOrEqual(20);
  }
});

test('hold something of 89 of the 90 paragraphs of the first, and leave no entity without a statement', () => {
  const [first] = fixtures;
  const held = new Set([...locatorsIn(first!)].map(({ locator }) => locator));
  const all = paragraphsOf(first!.article!.value.paragraphs);
  expect(all).toHaveLength(90);
  expect(all.filter(locator => !held.has(locator))).toEqual(['s6p0']);
  const related = new Set(
    fixtures.flatMap(({ relations }) => relations.flatMap(({ value }) => [value.subject, value.object])),
  );
  const keys = fixtures.flatMap(({ entities }) => entities.map(({ value }) => value.key));
  expect(keys.filter(key => !related.has(key))).toEqual([]);
});

test('keep what is claimed apart: 108 claims of the first, none of them a statement of fact', () => {
  const claims = fixtures[0]!.entities.filter(({ value }) => value.kind === 'Claim');
  expect(claims).toHaveLength(108);
  const facts = fixtures[0]!.relations.map(({ value }) => `${value.type}:${value.subject}:${value.object}`);
  expect(facts.filter(key => /:agi$|^[A-Z_]+:agi:/.test(key) && !/^(ABOUT|DISCUSSES):/.test(key))).toEqual(
    [],
  );
});
