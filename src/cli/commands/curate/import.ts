/** `import <folder>… [--yes]`: brings the graph to say what the folders' articles say. */
import { createInterface } from 'node:readline/promises';
import { assertWhole } from '../../../backup/own';
import { isNpmScript, readConfig } from '../../../config';
import type { Database } from '../../../neo4j/driver';
import { refuseForeignIndexes, survey, surveyLines } from '../../../neo4j/survey';
import { migrate } from '../../../graph/migrations';
import { importFixtures, outcomeLines, type ImportOptions } from '../../../ingest/import';
import { removalLines } from '../../../ingest/write/removals';
import { withSharedDatabase } from '../../database';
import { untilAskedToLeave } from '../../leave';
import { isPassing, startProgress, streamOf, type Out } from '../../progress';

export async function run(folders: string[], { yes }: { yes?: boolean }): Promise<void> {
  const leaving = untilAskedToLeave(isNpmScript());
  const agree = yes ? async () => true : askAboutRemovals(leaving);
  await withSharedDatabase(readConfig(), leaving, ({ database }) => importInto(database, folders, agree));
}

/** Asks at a terminal; where there is none, nobody agrees. */
export const askAboutRemovals =
  (signal: AbortSignal): NonNullable<ImportOptions['agree']> =>
  async removals => {
    if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    const question = `\n${removalLines(removals).join('\n')}\nIs all of that to go? Type yes: `;
    const answer = await terminal.question(question, { signal }).finally(() => terminal.close());
    return answer.trim().toLowerCase() === 'yes';
  };

/** Brings the constraints, the indexes and the articles' graph up to date, and tells how it goes. */
export async function importInto(
  database: Database,
  folders: string | readonly string[],
  agree: ImportOptions['agree'],
  out: Out = process.stdout,
): Promise<void> {
  await assertWhole(database);
  const found = await survey(database);
  for (const line of surveyLines(found)) console.log(line);
  await refuseForeignIndexes(database, found);
  const constraints = startProgress('Applying constraints and indexes', out);
  await migrate(database);
  constraints.done('Constraints and indexes are there');
  if (folders.length === 0) return;
  const importing = startProgress('Importing the articles', out);
  const outcome = await importFixtures(database, folders, {
    agree,
    written: (done, total) => importing.update(`${done} of ${total}`),
  });
  importing.done('Imported the articles');
  if (isPassing(out)) return;
  for (const line of outcomeLines(outcome)) streamOf(out).write(`  ${line}\n`);
}
