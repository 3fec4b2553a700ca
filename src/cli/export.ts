/** `export --format <format> [--out <file>]`: writes the whole graph into a file, or to standard output. */

import { open, rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isNpmScript, readConfig } from '../config';
import { badInput } from '../errors';
import { exportGraph, formatOf, type Format } from '../export/formats';
import type { Database } from '../neo4j/driver';
import { withSharedDatabase } from './database';
import { untilAskedToLeave } from './leave';
import { startProgress } from './progress';

export async function run(args: string[]): Promise<void> {
  const targets = targetsOf(readArguments(args));
  const leaving = untilAskedToLeave(isNpmScript());
  // Standard output may be the file.
  await withSharedDatabase(
    readConfig(),
    leaving,
    async ({ database }) => {
      for (const { format, file } of targets) {
        if (file === undefined) await writeToStandardOutput(database, format, leaving);
        else await writeToFile(database, format, file, leaving);
      }
    },
    process.stderr,
  );
}

interface Arguments {
  format?: string;
  out?: string;
}

function readArguments(args: string[]): Arguments {
  try {
    return parseArgs({ args, options: { format: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch (error) {
    throw badInput((error as Error).message, 'Write wuwen export --format <format> [--out <file>].');
  }
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

async function writeToStandardOutput(database: Database, format: Format, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(exportGraph(database, format), process.stdout, { signal, end: false });
  } catch (error) {
    // Whoever reads has had enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** Writes beside the file, and puts it in its place when it is whole. */
async function writeToFile(
  database: Database,
  format: Format,
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const draft = `${file}.part`;
  // A file that cannot be made is told before anything is read.
  const handle = await open(draft, 'w').catch((error: Error) => {
    throw unwritable(file, error);
  });
  const progress = startProgress(`Writing ${file}`, process.stderr);
  const out = handle.createWriteStream();
  const size = () => sizeText(out.bytesWritten);
  try {
    await pipeline(
      told(exportGraph(database, format), () => progress.update(size())),
      out,
      { signal },
    );
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw unwritable(file, { message });
  }
  progress.done(`Wrote ${file}, ${size()}`);
}

const unwritable = (file: string, { message }: Pick<Error, 'message'>) =>
  badInput(`${file} cannot be written: ${message}`, 'Name another file with --out.');

const sizeText = (bytes: number) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

async function* told<T>(items: AsyncIterable<T>, tell: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    tell();
  }
}
