/** `import <folder>…`: brings the graph to say what the folders' articles say. */
import { isNpmScript, readConfig } from '../config';
import { Fault } from '../errors';
import type { Database } from '../neo4j/driver';
import { applySchema } from '../neo4j/schema';
import { importFixtures, outcomeLines } from '../ingest/import';
import { withSharedDatabase } from './database';
import { untilAskedToLeave } from './leave';
import { startProgress } from './progress';

export async function run(folders: string[]): Promise<void> {
  if (folders.length === 0) {
    throw new Fault('BAD_FIXTURE', 'No folder is named.', 'Name folders of fixtures: wuwen import fixtures');
  }
  const leaving = untilAskedToLeave(isNpmScript());
  await withSharedDatabase(readConfig(), leaving, ({ database }) => importInto(database, folders));
}

/** Brings the constraints, the indexes and the articles' graph up to date, and tells how it goes. */
export async function importInto(database: Database, folders: string | readonly string[]): Promise<void> {
  const constraints = startProgress('Applying constraints and indexes');
  await applySchema(database);
  constraints.done('Constraints and indexes are there');
  const importing = startProgress('Importing the articles');
  const outcome = await importFixtures(database, folders, (done, total) =>
    importing.update(`${done} of ${total}`),
  );
  importing.done('Imported the articles');
  console.log(
    outcomeLines(outcome)
      .map(line => `  ${line}`)
      .join('\n'),
  );
}
