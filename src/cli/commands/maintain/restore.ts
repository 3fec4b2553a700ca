/** `restore <file> [--yes]`: brings the graph to be what a backup has. */
import { extentOf, isUnfinished, type Extent } from '../../../backup/own';
import { openBackup } from '../../../backup/read';
import { restore } from '../../../backup/restore';
import { isNpmScript, readConfig } from '../../../config';
import { badInput } from '../../../errors';
import { refuseForeignIndexes, survey } from '../../../neo4j/survey';
import { withSharedDatabase } from '../../database';
import { untilAskedToLeave } from '../../leave';
import { startProgress } from '../../progress';

export async function run(file: string, { yes }: { yes?: boolean }): Promise<void> {
  const backup = await openBackup(file); // before a database is started for it
  const leaving = untilAskedToLeave(isNpmScript());
  const use = async ({ database }: Parameters<Parameters<typeof withSharedDatabase>[2]>[0]) => {
    await refuseForeignIndexes(database, await survey(database));
    const extent = await extentOf(database.execute);
    if (!yes && !(await isUnfinished(database))) refuseToReplace(extent);
    const progress = startProgress(`Restoring ${file}`);
    await restore(database, backup, {
      replaced: extent.nodes + extent.relations,
      written: (done, total) => progress.update(`${done} of ${total}`),
      signal: leaving,
    });
    progress.done(`Restored ${file}: ${backup.nodes} nodes, ${backup.relations} relations`);
  };
  await withSharedDatabase(readConfig(), leaving, use);
}

function refuseToReplace({ nodes, relations, foreign }: Extent): void {
  if (nodes === 0) return;
  const others = foreign > 0 ? ` ${foreign} relations to nodes that are not wuwen's would go, too.` : '';
  throw badInput(
    `The graph has ${nodes} nodes and ${relations} relations, and a restore replaces them.${others}`,
    'Make a backup of it first; then add --yes.',
  );
}
