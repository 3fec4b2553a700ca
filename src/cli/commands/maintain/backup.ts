/** `backup <file>`: writes the whole graph into a file, from which `restore` brings it back exactly. */
import { stat } from 'node:fs/promises';
import { createGzip } from 'node:zlib';
import { assertWhole } from '../../../backup/own';
import { backupLines } from '../../../backup/write';
import { isNpmScript, readConfig } from '../../../config';
import { badInput } from '../../../errors';
import { withSharedDatabase } from '../../database';
import { untilAskedToLeave } from '../../leave';
import { writeToFile } from '../../write-file';

export async function run(file: string, { yes }: { yes?: boolean }): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isFile() && !yes) {
    throw badInput(`${file} is there already.`, 'Name another file, or add --yes to replace it.');
  }
  const leaving = untilAskedToLeave(isNpmScript());
  await withSharedDatabase(
    readConfig(),
    leaving,
    async ({ database }) => {
      await assertWhole(database);
      let detail = '';
      const lines = backupLines(database, (nodes, relations) => {
        detail = `${nodes} nodes, ${relations} relations`;
      });
      await writeToFile(lines, file, leaving, { packing: [createGzip()], detail: () => detail });
    },
    process.stderr,
  );
}
