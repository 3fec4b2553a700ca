/** Imports fixtures: read, checked, compared with what is stored, and written in one transaction, or not at all. */
import { dirname, resolve } from 'node:path';
import type { Database, Run } from '../neo4j/driver';
import { Fault } from '../errors';
import { checkAgainstOntology } from './check';
import { checkText } from './article/evidence';
import { complaintsText, inOrder, type Complaint } from '../source/complaint';
import { coverageOf, type Coverage } from './coverage';
import { factsOf } from './fixture/facts';
import { readFixture, type Fixture } from './fixture/fixture';
import { fixtureFolders } from './fixture/folder';
import { planOf, sizeOf, type Changes, type Plan } from './write/plan';
import { greatRemovals, refusedRemovals, type Removal } from './write/removals';
import { readKnown, readStored } from './write/store';
import { cypherText } from './write/texts';
import { writePlan, type Written } from './write/write';

/** How many nodes or relationships of a sort an import created, changed, left alone and removed. */
export interface Counts {
  created: number;
  changed: number;
  unchanged: number;
  removed: number;
}

export interface Outcome {
  articles: Counts;
  entities: Counts;
  statements: Counts;
  mentions: Counts;
  /** Keys of the entities that went because no article mentions them any more. */
  removedEntities: string[];
}

export interface ImportOptions {
  /** Hears of the progress. */
  written?: Written;
  /** Whether so much may go; asked before anything is written, where an article would lose more than a tenth. */
  agree?(removals: readonly Removal[]): Promise<boolean>;
}

/**
 * Brings the graph to say what the folders' articles say; what other articles say stays. A folder may be that of
 * an article, or hold such folders. Throws Fault BAD_FIXTURE with every complaint, and then writes nothing. Where
 * nothing differs from what is stored, nothing is written either.
 */
export async function importFixtures(
  database: Database,
  folders: string | readonly string[],
  { written, agree = async () => true }: ImportOptions = {},
): Promise<Outcome> {
  const fixtures = readFixtures(folders);
  const facts = factsOf(fixtures);
  const plan = async (run: Run): Promise<{ plan: Plan; removals: Removal[] }> => {
    const stored = await readStored(run, facts);
    refuse(checkAgainstOntology(fixtures, await readKnown(run, facts, stored)));
    return { plan: planOf(facts, stored), removals: greatRemovals(facts, stored) };
  };

  const { plan: idle, removals } = await plan(async query => (await database.read(query)).rows);
  if (sizeOf(idle) === 0) return outcomeOf(idle);
  const agreed = removals.length > 0 && (await agree(removals));
  if (removals.length > 0 && !agreed) throw refusedRemovals(removals);

  let done = idle;
  await database.write(async run => {
    // Others may have written since: with the lock, what is read now stays until the end.
    await run({ text: cypherText('lock'), params: {} });
    const { plan: current, removals } = await plan(run);
    if (removals.length > 0 && !agreed) throw refusedRemovals(removals);
    await writePlan(run, current, written);
    // After a lost COMMIT this runs again, and finds done what it did; the first run's plan tells what was done.
    if (sizeOf(current) > 0) done = current;
  });
  return outcomeOf(done);
}

/** Everything that is wrong with the folders' fixtures, as far as that can be told without a database. */
export const checkFixtures = (folders: string | readonly string[]): Complaint[] =>
  checkAgainstOntology(readFixtures(folders));

/**
 * The same for folders that stand beside others: what those declare is known, and what is wrong with them is not told.
 * Where the text of the first article is given, what it does not bear out, too.
 */
export function checkAmongSiblings(folders: readonly string[], text?: string): Complaint[] {
  const fixtures = readFixtures(folders);
  const named = new Set(fixtures.map(({ folder }) => resolve(folder)));
  const around = new Set([...named].map(folder => dirname(folder)));
  const siblings = [...around]
    .flatMap(fixtureFolders)
    .filter(folder => !named.has(folder) && !around.has(folder))
    .map(readFixture)
    .filter(({ legible, complaints }) => legible && complaints.length === 0);
  const own = (file: string) => [...named].some(folder => `${resolve(file)}/`.startsWith(`${folder}/`));
  const complaints = checkAgainstOntology([...siblings, ...fixtures]).filter(({ file }) => own(file));
  return [...complaints, ...textComplaints([...fixtures, ...siblings], text)];
}

/** All that is wrong, and what the text of the first article does not bear out; the others' names are looked for in it, too. */
export function checkFixtureAgainstText(folders: readonly string[], text: string): Complaint[] {
  const fixtures = readFixtures(folders);
  return [...checkAgainstOntology(fixtures), ...textComplaints(fixtures, text)];
}

const textComplaints = ([fixture, ...others]: readonly Fixture[], text?: string): Complaint[] =>
  text !== undefined && fixture!.legible ? inOrder(checkText(fixture!, text, others)) : [];

/** What each of the folders' articles leaves out. Throws Fault BAD_FIXTURE where a file cannot be read. */
export function coverageOfFixtures(folders: string | readonly string[]): Coverage[] {
  const fixtures = readFixtures(folders);
  refuse(
    fixtures.flatMap(({ complaints }) => complaints),
    'Mend the files first.',
  );
  return fixtures.map(coverageOf);
}

const readFixtures = (folders: string | readonly string[]) =>
  [folders].flat().flatMap(fixtureFolders).map(readFixture);

/** Throws a Fault that tells all complaints, where there are any. */
export function refuse(
  complaints: readonly Complaint[],
  hint = 'Nothing was written; mend the files and import them again.',
): void {
  if (complaints.length === 0) return;
  const count = complaints.length === 1 ? 'a mistake' : `${complaints.length} mistakes`;
  throw new Fault('BAD_FIXTURE', `The fixtures have ${count}:\n${complaintsText(complaints)}`, hint);
}

const outcomeOf = ({ articles, entities, statements, mentions }: Plan): Outcome => ({
  articles: countsOf(articles),
  entities: countsOf(entities),
  statements: countsOf(statements),
  mentions: countsOf(mentions),
  removedEntities: entities.removed.map(({ key }) => key),
});

const countsOf = ({ created, changed, unchanged, removed }: Changes<unknown>): Counts => ({
  created: created.length,
  changed: changed.length,
  unchanged,
  removed: removed.length,
});

/** The outcome as lines for a terminal. */
export function outcomeLines(outcome: Outcome): string[] {
  const sorts = ['articles', 'entities', 'statements', 'mentions'] as const;
  return [
    ...sorts.map(sort => {
      const { created, changed, unchanged, removed } = outcome[sort];
      return `${sort}: ${created} created, ${changed} changed, ${unchanged} unchanged, ${removed} removed`;
    }),
    ...outcome.removedEntities.map(key => `removed ${key}: no article mentions it any more`),
  ];
}
