/** `doctor [--fix]`: tells what is in the graph that the importer would not have written, and mends what can be. */
import { isNpmScript, readConfig } from '../config';
import { badInput } from '../errors';
import { examinationLines, examine } from '../ingest/doctor/examine';
import { withSharedDatabase } from './database';
import { untilAskedToLeave } from './leave';

export async function run(args: string[]): Promise<void> {
  const fix = args.includes('--fix');
  if (args.some(arg => arg !== '--fix'))
    throw badInput(`doctor takes --fix alone, but got ${args.join(' ')}.`);
  const leaving = untilAskedToLeave(isNpmScript());
  await withSharedDatabase(readConfig(), leaving, async ({ database }) => {
    const examination = await examine(database, { fix });
    for (const line of examinationLines(examination)) console.log(line);
    const mendable = examination.findings.some(finding => finding.mendable > 0);
    if (mendable && !fix) console.log('To mend what can be mended: wuwen doctor --fix');
  });
}
