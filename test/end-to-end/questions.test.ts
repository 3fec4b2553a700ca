import { readFileSync } from 'node:fs';
import { answers, page, themes } from '../../examples/questions/read';
import { importFixtures } from '../../src/ingest/import';
import type { Database } from '../../src/neo4j/driver';
import { ask, openWorld } from '../support/world';

const questions = themes.flatMap(theme => theme.questions);

let database: Database;
beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
}, 120_000);
afterAll(() => database?.close());

describe("the readers' questions", () => {
  it('are forty or more, in eight themes, each of them answered', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(themes).toHaveLength(8);
    expect(Object.keys(answers)).toEqual(questions.map(({ name }) => name));
  });

  it.each(questions)('$name: $en', async ({ name, query }) => {
    const { data, errors } = await ask(database, query);
    expect(errors).toBeUndefined();
    expect(own(JSON.parse(JSON.stringify(data)), answers[name] as Told)).toEqual(answers[name]);
  });

  it('are listed by theme in the docs', () => {
    expect(readFileSync('docs/questions.md', 'utf8')).toBe(page());
  });
});

interface Told {
  timeline?: { entries: unknown[] };
}

/** Other tests' entities may stand in the same time: a timeline without what the answer does not know. */
function own(data: Told, answer: Told): Told {
  if (!data.timeline) return data;
  const known = answer.timeline!.entries.map(entry => JSON.stringify(entry));
  const entries = data.timeline.entries.filter(entry => known.includes(JSON.stringify(entry)));
  return { timeline: { ...data.timeline, entries } };
}
