/** How far a folder has been imported: a node of the database, written in the transaction that wrote the lines. */
import type { Database, Run } from '../../neo4j/driver';
import { cypherText } from '../write/texts';
import type { Position } from './lines';

/** Positions by file name. */
export type Checkpoint = Partial<Record<string, Position>>;

export async function readCheckpoint(database: Database, folder: string): Promise<Checkpoint> {
  const { rows } = await database.read({ text: cypherText('bulk-checkpoint'), params: { folder } });
  const files = (rows[0]?.[0] ?? {}) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name !== 'folder')
      .map(([name, text]) => [name, JSON.parse(text) as Position]),
  );
}

export async function saveCheckpoint(run: Run, folder: string, file: string, end: Position): Promise<void> {
  const params = { folder, position: { [file]: JSON.stringify(end) } };
  await run({ text: cypherText('save-bulk-checkpoint'), params });
}

export async function removeCheckpoint(database: Database, folder: string): Promise<void> {
  await database.write(run => run({ text: cypherText('remove-bulk-checkpoint'), params: { folder } }));
}
