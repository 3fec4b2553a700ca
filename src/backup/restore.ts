/**
 * Brings a graph to be what a backup has, in place of what is there. A graph of usual size is written in one
 * transaction: whatever happens, it is as it was, or as the backup has it. A larger one is more than a transaction
 * takes: it is written in steps under a mark, and for as long as the mark is there the graph counts as not whole.
 */
import { Fault } from '../errors';
import type { Database, Run } from '../neo4j/driver';
import { migrate } from '../graph/migrations';
import { extentOf, MATCH_OWN, RESTORING } from './own';
import type { Backup } from './read';
import type { Line } from './shape';
import { readProperties } from './values';

/** How many nodes and relations are written in one transaction at the most, those that go among them. */
export const IN_ONE_GO = 50_000;
const BATCH = 2_000;

export interface RestoreOptions {
  /** How many nodes and relations of ours are there. */
  replaced: number;
  /** Told after each batch: how many nodes and relations are written, of how many. */
  written?(done: number, total: number): void;
  inOneGo?: number;
  signal?: AbortSignal;
}

/** Everything of ours is replaced; others' nodes stay. What was begun and not finished is begun anew. */
export async function restore(
  database: Database,
  backup: Backup,
  { replaced, written = () => undefined, inOneGo = IN_ONE_GO, signal }: RestoreOptions,
): Promise<void> {
  await migrate(database);
  const total = backup.nodes + backup.relations;
  const work: Work = { backup, signal, written: done => written(done, total) };
  if (total + replaced <= inOneGo) {
    await database.write(async run => {
      await begin(run, backup);
      await replace(step => step(run), work);
      await finish(run, backup);
    });
  } else {
    await database.write(run => begin(run, backup));
    await replace(step => database.write(step), work);
    await database.write(run => finish(run, backup));
  }
  await migrate(database);
}

interface Work {
  backup: Backup;
  signal?: AbortSignal;
  written(done: number): void;
}

/** Runs a step in the one transaction, or in one of its own. */
type InTransaction = <T>(step: (run: Run) => Promise<T>) => Promise<T>;

/** The version's node is locked, so that no server migrates meanwhile; the backup's is that of the graph from now on. */
async function begin(run: Run, { file, head }: Backup): Promise<void> {
  await run({
    text: 'MERGE (n:SchemaVersion {key: "schema"}) SET n.version = $version',
    params: { version: head.migrations },
  });
  await run({ text: 'MERGE (n:Restore {key: "restore"}) SET n.file = $file', params: { file } });
}

/** Nothing counts as done that is not all there. */
async function finish(run: Run, { nodes, relations }: Backup): Promise<void> {
  const extent = await extentOf(run);
  if (extent.nodes !== nodes || extent.relations !== relations) {
    throw new Fault(
      'UNAVAILABLE',
      `The graph has ${extent.nodes} nodes and ${extent.relations} relations, the backup ${nodes} and ${relations}.`,
      'Somebody else writes: restore again when nobody does.',
    );
  }
  await run({ text: `${RESTORING} DELETE n`, params: {} });
}

async function replace(inTransaction: InTransaction, { backup, signal, written }: Work): Promise<void> {
  for (let removed = BATCH; removed === BATCH;) {
    signal?.throwIfAborted();
    const rows = await inTransaction(run => run({ text: REMOVE, params: { most: BATCH } }));
    removed = rows[0]![0] as number;
  }
  /** The ids that the nodes have here, by their numbers in the file. */
  const ids: string[] = [];
  let done = 0;
  for await (const lines of batchesOf(backup.lines())) {
    signal?.throwIfAborted();
    if (lines[0]![0] === 'node') {
      const rows = await inTransaction(run => run({ text: NODES, params: { rows: lines.map(nodeRow) } }));
      for (const [number, id] of rows as [number, string][]) ids[number] = id;
    } else {
      const rows = lines.map(line => relationRow(line, ids));
      await inTransaction(run => run({ text: RELATIONS, params: { rows } }));
    }
    written((done += lines.length));
  }
}

const REMOVE = `${MATCH_OWN} WITH n LIMIT toInteger($most) DETACH DELETE n RETURN count(*)`;
const NODES = `UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties
RETURN toInteger(row.number), elementId(n)`;
const RELATIONS = `UNWIND $rows AS row
MATCH (s) WHERE elementId(s) = row.from
MATCH (o) WHERE elementId(o) = row.to
CREATE (s)-[r:$(row.type)]->(o) SET r = row.properties`;

function nodeRow(line: Line) {
  const [, number, labels, properties] = line as Extract<Line, ['node', ...unknown[]]>;
  return { number, labels, properties: readProperties(properties) };
}

function relationRow(line: Line, ids: readonly string[]) {
  const [, from, type, to, properties] = line as Extract<Line, ['relation', ...unknown[]]>;
  return { from: ids[from], type, to: ids[to], properties: readProperties(properties) };
}

/** Batches of nodes, then of relations. */
async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of lines) {
    if (batch.length === BATCH || (batch.length > 0 && batch[0]![0] !== line[0])) {
      yield batch;
      batch = [];
    }
    batch.push(line);
  }
  if (batch.length > 0) yield batch;
}
