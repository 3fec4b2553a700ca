/** `coverage <folder>…`: tells which paragraphs hold nothing yet, and of which entities nothing is said. */
import { coverageLines } from '../../../ingest/coverage';
import { coverageOfFixtures } from '../../../ingest/import';

export function run(folders: string[]): void {
  for (const coverage of coverageOfFixtures(folders)) console.log(coverageLines(coverage).join('\n'));
}
