import type { Log } from '../../log';
import type { Database } from '../../neo4j/driver';
import type { Outcome } from '../../neo4j/observed';

/** Of a text that is slow again and again, one line in so many ms: its plan costs the database a little, too. */
const AGAIN_MS = 60_000;
/** How many texts are remembered. */
const MOST = 200;

/**
 * Logs statements that took long: their text, which has no values in it, and the operators by which the database
 * answers it.
 */
export function createSlowStatementLog(
  database: Pick<Database, 'explain'>,
  log: Log,
  slowMs: number,
): (outcome: Outcome) => void {
  const told = new Map<string, number>();
  return ({ query, ms }) => {
    if (ms < slowMs || slowMs === 0) return;
    const now = performance.now();
    if (now - (told.get(query.text) ?? -Infinity) < AGAIN_MS) return;
    told.delete(query.text);
    told.set(query.text, now);
    if (told.size > MOST) told.delete(told.keys().next().value!);
    const line = { ms: Math.round(ms), statement: query.text };
    database.explain(query).then(
      operators => log.warn({ ...line, operators }, 'A statement was slow.'),
      () => log.warn(line, 'A statement was slow.'),
    );
  };
}
