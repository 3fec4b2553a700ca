/** `check <folder>…`: tells all that is wrong with fixtures, without a database. */
import { Fault } from '../errors';
import { checkFixtures, refuse } from '../ingest/import';

export async function run(folders: string[]): Promise<void> {
  if (folders.length === 0) {
    throw new Fault('BAD_FIXTURE', 'No folder is named.', 'Name folders of fixtures: wuwen check fixtures');
  }
  refuse(checkFixtures(folders), 'Mend the files and check them again.');
  console.log('No mistakes found.');
}
