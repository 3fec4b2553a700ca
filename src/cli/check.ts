/** `check <folder>… [--text <file>]`: tells all that is wrong with fixtures, without a database. The text is the first folder's. */
import { parseArgs } from 'node:util';
import { badInput, Fault } from '../errors';
import { checkFixtureAgainstText, checkFixtures, refuse } from '../ingest/import';

export async function run(args: string[]): Promise<void> {
  const { folders, text } = readArguments(args);
  if (folders.length === 0) {
    throw new Fault('BAD_FIXTURE', 'No folder is named.', 'Name folders of fixtures: wuwen check fixtures');
  }
  const complaints = text === undefined ? checkFixtures(folders) : checkFixtureAgainstText(folders, text);
  refuse(complaints, 'Mend the files and check them again.');
  console.log('No mistakes found.');
}

function readArguments(args: string[]): { folders: string[]; text?: string } {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { text: { type: 'string' } },
    });
    return { folders: positionals, text: values.text };
  } catch (error) {
    throw badInput((error as Error).message, 'Write wuwen check <folder>… [--text <file>].');
  }
}
