/** Indexes around a bulk import: to fill one at the end takes far less than to keep it up to date meanwhile. */
import type { Database } from '../../neo4j/driver';
import { Fault } from '../../errors';
import { schemaStatements } from '../../neo4j/schema';

/** Makes the constraints. In a graph without entities, where nobody misses them, other indexes go until the end. */
export async function applyConstraints(database: Database): Promise<void> {
  for (const text of constraints()) await database.execute({ text, params: {} });
  const { rows } = await database.read({ text: 'MATCH (e:Entity) RETURN true LIMIT 1', params: {} });
  if (rows.length > 0) return;
  for (const name of indexNames()) {
    await database.execute({ text: `DROP INDEX ${name} IF EXISTS`, params: {} });
  }
}

/** How often, in ms, it is asked how far the indexes are. */
const ASK_MS = 500;

/** Makes what is missing, and waits until all serve; `progress` hears how full they are, from 0 to 1. */
export async function applyIndexes(database: Database, progress: (share: number) => void): Promise<void> {
  for (const text of schemaStatements()) await database.execute({ text, params: {} });
  for (;;) {
    const { rows } = await database.read({
      text: 'SHOW INDEXES YIELD name, state, populationPercent WHERE name IN $names RETURN name, state, populationPercent',
      params: { names: indexNames() },
    });
    const states = rows as [name: string, state: string, percent: number][];
    const failed = states.find(([, state]) => state === 'FAILED');
    if (failed) throw failure(failed[0]);
    if (states.every(([, state]) => state === 'ONLINE')) return;
    progress(states.reduce((sum, [, , percent]) => sum + percent, 0) / states.length / 100);
    await new Promise(resolve => setTimeout(resolve, ASK_MS));
  }
}

const isConstraint = (text: string) => text.startsWith('CREATE CONSTRAINT');
const constraints = () => schemaStatements().filter(isConstraint);
const indexNames = () =>
  schemaStatements()
    .filter(text => !isConstraint(text))
    .map(text => / INDEX (\S+)/.exec(text)![1]!);

const failure = (name: string) =>
  new Fault(
    'DATABASE_FAILED',
    `The database could not fill the index ${name}.`,
    `See its log; then drop the index (DROP INDEX ${name}), and run the same command again.`,
  );
