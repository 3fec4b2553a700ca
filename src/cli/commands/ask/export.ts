/** `export --format <format> [--out <file>] …`: writes the graph, or a part of it, into a file, or to standard output. */
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isNpmScript, readConfig } from '../../../config';
import { badInput } from '../../../errors';
import { located } from '../../../export/around';
import { exportGraph, formatOf, type ExportOptions, type Format } from '../../../export/formats';
import { selectionOf, type SelectionText } from '../../../export/selection';
import { withSharedDatabase } from '../../database';
import { untilAskedToLeave } from '../../leave';
import { unwritable, writeToFile } from '../../write-file';

export async function run(asked: Arguments): Promise<void> {
  if ((asked.bom || asked.gephi) && !asked.format?.startsWith('csv'))
    throw badInput('--bom and --gephi are for CSV.', 'See wuwen export --help.');
  const targets = targetsOf(asked);
  const selection = selectionOf(asked);
  const leaving = untilAskedToLeave(isNpmScript());
  // Standard output may be the file.
  await withSharedDatabase(
    readConfig(),
    leaving,
    async ({ database }) => {
      const { bom, gephi } = asked;
      const options: ExportOptions = { selection: await located(database, selection), bom, gephi };
      for (const { format, file } of targets) {
        const texts = exportGraph(database, format, options);
        if (file === undefined) await writeToStandardOutput(texts, leaving);
        else await writeToFile(texts, file, leaving);
      }
    },
    process.stderr,
  );
}

interface Arguments extends SelectionText {
  bom?: boolean;
  gephi?: boolean;
  format?: string;
  out?: string;
}

/** What is to be written, and where to; without a file, to standard output. */
function targetsOf({ format, out }: Arguments): { format: Format; file?: string }[] {
  if (format !== 'csv') return [{ format: formatOf(format), file: out }];
  if (out === undefined) {
    throw badInput(
      'CSV is two tables, which need two files.',
      'Add --out, or name csv-nodes or csv-statements.',
    );
  }
  const extension = extname(out);
  const stem = out.slice(0, out.length - extension.length);
  return ['nodes', 'statements'].map(table => ({
    format: formatOf(`csv-${table}`),
    file: `${stem}-${table}${extension || '.csv'}`,
  }));
}

async function writeToStandardOutput(texts: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(texts, process.stdout, { signal, end: false });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // Whoever reads has had enough, as `head` does.
    if (code === 'EPIPE') return;
    throw syscall === 'write' ? unwritable('Standard output', error as Error) : error;
  }
}
