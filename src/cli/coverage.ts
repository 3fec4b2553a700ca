/** `coverage <folder>…`: tells which paragraphs hold nothing yet, and of which entities nothing is said. */
import { Fault } from '../errors';
import { coverageLines } from '../ingest/coverage';
import { coverageOfFixtures } from '../ingest/import';

export function run(folders: string[]): void {
  if (folders.length === 0) {
    throw new Fault(
      'BAD_FIXTURE',
      'No folder is named.',
      'Name folders of fixtures: wuwen coverage fixtures',
    );
  }
  for (const coverage of coverageOfFixtures(folders)) console.log(coverageLines(coverage).join('\n'));
}
