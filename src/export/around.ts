/** The nodes around one, for an export of a part of the graph. */
import { Fault } from '../errors';
import type { Database } from '../neo4j/driver';
import type { Around, Selection } from './selection';

/** How many nodes such a part may have: their keys are held in memory. */
const MOST = 50_000;

/** The selection with the keys of what is around its node, where it names one. Throws as `keysAround` does. */
export const located = async (database: Pick<Database, 'read'>, selection: Selection): Promise<Selection> =>
  selection.around
    ? { ...selection, keys: await keysAround(database, selection.around, selection.types) }
    : selection;

/**
 * The keys of the nodes that are at most `depth` steps away, by relations of the types, both ways. Articles and claims
 * are reached, but not passed: what one names has little to do with each other. Throws Fault NOT_FOUND where there is
 * no such node, and LIMIT_EXCEEDED where too much is around it.
 */
async function keysAround(
  database: Pick<Database, 'read'>,
  { key, depth }: Around,
  types: Selection['types'],
): Promise<string[]> {
  const there = await database.read({
    text: 'MATCH (n:Entity {key: $key}) RETURN n.key UNION MATCH (n:Article {key: $key}) RETURN n.key',
    params: { key },
  });
  if (there.rows.length === 0) throw noSuchNode(key);
  const reached = new Set([key]);
  for (let [level, frontier] = [1, [key]]; level <= depth && frontier.length && types.length; level++) {
    const steps = ['Entity', 'Article'].map(
      label => `MATCH (n:${label})-[:${types.join('|')}]-(m) WHERE n.key IN $frontier
        AND (n.key = $key OR NOT n:Article|Claim) AND m.key > '' RETURN DISTINCT m.key`,
    );
    const { rows } = await database.read({ text: steps.join('\nUNION\n'), params: { key, frontier } });
    frontier = rows.map(([next]) => next as string).filter(next => !reached.has(next));
    for (const next of frontier) reached.add(next);
    if (reached.size > MOST) throw tooMuch(key);
  }
  return [...reached];
}

const noSuchNode = (key: string) =>
  new Fault(
    'NOT_FOUND',
    `Nothing has the key "${key.slice(0, 80)}".`,
    'Keys are as in { search { nodes { key } } }.',
  );

const tooMuch = (key: string) =>
  new Fault(
    'LIMIT_EXCEEDED',
    `More than ${MOST} nodes are around "${key}".`,
    'Name a smaller depth, or fewer types.',
  );
