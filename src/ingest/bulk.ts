/**
 * Imports a graph of any size from two files, `nodes.jsonl` and `statements.jsonl`, a batch at a time. How far it
 * got is stored with each batch, so an import that was stopped, however it was, goes on from there.
 *
 * A line says all that is known of its node or statement, and replaces what was stored of it; nothing is removed.
 * One session writes: batches of relations would lock one another's nodes, and while the database writes one batch,
 * the next is read and checked.
 */
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { Database, Run } from '../neo4j/driver';
import { readCheckpoint, removeCheckpoint, saveCheckpoint } from './bulk/checkpoint';
import { assertReadable, openLines, type Lines } from './bulk/lines';
import { writeNodeLines, type NodeLine } from './bulk/nodes';
import { parseLines, type Batch } from './bulk/parse';
import { refuseLines } from './bulk/refuse';
import { nodeShape, statementShape, type StatementLine } from './bulk/shape';
import { writeStatementLines } from './bulk/statements';
import type { Item } from './fixture/item';

/** How far the import is. */
export interface BulkProgress {
  /** The file that is being imported, without its folder. */
  file: string;
  /** Of its bytes, how many are imported, and how many there are. */
  bytes: number;
  size: number;
  /** How many lines this run has imported, of both files. */
  rows: number;
}

/** How many lines a run imported, and how many were imported before it. */
export type BulkOutcome = Record<'nodes' | 'statements', { rows: number; before: number }>;

interface Part<Line> {
  file: string;
  shape: z.ZodType;
  write(run: Run, items: readonly Item<Line>[]): Promise<void>;
}

const nodes: Part<NodeLine> = { file: 'nodes.jsonl', shape: nodeShape, write: writeNodeLines };
const statements: Part<StatementLine> = {
  file: 'statements.jsonl',
  shape: statementShape,
  write: writeStatementLines,
};

/**
 * Imports the folder's two files. Throws Fault BAD_FIXTURE at the first batch with lines that are wrong: then earlier
 * batches are stored, and the next import goes on from there. `signal` stops it between two batches.
 */
export async function importBulk(
  database: Database,
  folder: string,
  progress: (progress: BulkProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<BulkOutcome> {
  const outcome = { nodes: { rows: 0, before: 0 }, statements: { rows: 0, before: 0 } };
  const path = resolve(folder);
  const checkpoint = await readCheckpoint(database, path);
  const tell = (step: Omit<BulkProgress, 'rows'>) =>
    progress({ ...step, rows: outcome.nodes.rows + outcome.statements.rows });

  async function importPart<Line>(part: Part<Line>, counts: BulkOutcome['nodes']): Promise<void> {
    const { file, shape, write } = part;
    const name = join(folder, file);
    const lines = await openLines(name, checkpoint[file]);
    counts.before = lines.start.line - 1;
    tell({ file, bytes: lines.start.offset, size: lines.size });
    for await (const { items, complaints, end } of ahead(batchesOf<Line>(name, lines, shape))) {
      signal?.throwIfAborted();
      refuseLines(complaints);
      await database.write(async run => {
        await write(run, items);
        await saveCheckpoint(run, path, file, end);
      });
      counts.rows += items.length;
      tell({ file, bytes: end.offset, size: lines.size });
    }
  }

  await importPart(nodes, outcome.nodes);
  await importPart(statements, outcome.statements);
  await removeCheckpoint(database, path);
  return outcome;
}

/** Throws Fault BAD_FIXTURE where the folder lacks one of the two files: before a database is started for it. */
export async function assertBulkFolder(folder: string): Promise<void> {
  for (const { file } of [nodes, statements]) await assertReadable(join(folder, file));
}

async function* batchesOf<Line>(
  name: string,
  { pieces }: Lines,
  shape: z.ZodType,
): AsyncGenerator<Batch<Line>> {
  for await (const piece of pieces) yield parseLines<Line>(name, piece, shape);
}

/** The same, but the next is made while the last is used. */
async function* ahead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    let next = source.next();
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = source.next();
      // Whoever awaits it hears of its failure.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return(undefined);
  }
}
