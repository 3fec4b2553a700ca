/** `import-bulk <folder>`: imports a graph of any size from nodes.jsonl and statements.jsonl. */
import { assertWhole } from '../../../backup/own';
import { isNpmScript, readConfig } from '../../../config';
import { assertKnownVersion, migrate } from '../../../graph/migrations';
import type { Database } from '../../../neo4j/driver';
import { assertBulkFolder, importBulk, type BulkOutcome, type BulkProgress } from '../../../ingest/bulk';
import { applyConstraints, applyIndexes } from '../../../ingest/bulk/indexes';
import { withSharedDatabase } from '../../database';
import { untilAskedToLeave } from '../../leave';
import { startProgress } from '../../progress';

export async function run(folder: string): Promise<void> {
  await assertBulkFolder(folder);
  const leaving = untilAskedToLeave(isNpmScript());
  try {
    await withSharedDatabase(readConfig(), leaving, ({ database }) => importFrom(folder, database, leaving));
  } catch (error) {
    if (error !== leaving.reason) throw error;
    console.log('\nStopped. The same command goes on from here.');
    process.exitCode = 130;
  }
}

async function importFrom(folder: string, database: Database, leaving: AbortSignal): Promise<void> {
  await assertWhole(database);
  await assertKnownVersion(database);
  const constraints = startProgress('Applying constraints');
  await applyConstraints(database);
  constraints.done('Constraints are there');
  const importing = startProgress(`Importing ${folder}`);
  const rateOf = startRate();
  const outcome = await importBulk(
    database,
    folder,
    progress => importing.update(progressText(progress, rateOf(progress.rows))),
    leaving,
  );
  const { nodes, statements } = outcome;
  importing.done(
    `Imported ${outcomeText(outcome)}, ${shown(rateOf(nodes.rows + statements.rows))} lines a second`,
  );
  const indexing = startProgress('Filling indexes');
  await applyIndexes(database, share => indexing.update(`${Math.floor(share * 100)} %`));
  await migrate(database);
  indexing.done('Indexes are filled');
}

/** Lines a second since the start. */
function startRate(): (rows: number) => number {
  const begun = performance.now();
  return rows => (rows * 1000) / (performance.now() - begun);
}

/** How many characters a full bar has. */
const WIDTH = 24;

/** `nodes.jsonl [########                ]  33 %  330,000 lines, 21,000 a second` */
function progressText({ file, bytes, size, rows }: BulkProgress, rate: number): string {
  const share = size > 0 ? bytes / size : 1;
  const bar = '#'.repeat(Math.floor(share * WIDTH)).padEnd(WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `${file} [${bar}] ${percent} %  ${shown(rows)} lines, ${shown(rate)} a second`;
}

function outcomeText({ nodes, statements }: BulkOutcome): string {
  const text = ({ rows, before }: BulkOutcome['nodes'], what: string) =>
    `${shown(rows)} ${what}${before > 0 ? ` (${shown(before)} lines were imported before)` : ''}`;
  return `${text(nodes, 'nodes')} and ${text(statements, 'statements')}`;
}

const shown = (number: number) => Math.round(number).toLocaleString('en');
