/** `doctor [--fix]`: tells what is in the graph that the importer would not have written, and fixes what can be. */
import { isNpmScript, readConfig } from '../../../config';
import { examinationLines, examine } from '../../../ingest/doctor/examine';
import { withSharedDatabase } from '../../database';
import { untilAskedToLeave } from '../../leave';

export async function run({ fix = false }: { fix?: boolean }): Promise<void> {
  const leaving = untilAskedToLeave(isNpmScript());
  await withSharedDatabase(readConfig(), leaving, async ({ database }) => {
    const examination = await examine(database, { fix });
    for (const line of examinationLines(examination)) console.log(line);
    const fixable = examination.findings.some(finding => finding.fixable > 0);
    if (fixable && !fix) console.log('To fix what can be fixed: wuwen doctor --fix');
  });
}
