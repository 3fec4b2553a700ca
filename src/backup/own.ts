/** What of a database is this graph's, and whether a restore has left it half done. */
import { Fault } from '../errors';
import type { Database, Run } from '../neo4j/driver';
import { entityKinds } from '../ontology';

/** Nodes that are always of ours. The schema's version is no part of the graph: each database has its own. */
const LABELS = ['Entity', 'Article', 'ApiKey', 'BulkImport'];

/** Matches the nodes of ours as `n`; those too that a hand has made without the label Entity. */
export const MATCH_OWN = `MATCH (n:${[...LABELS, ...entityKinds].join('|')}) WHERE ${isOwn('n')}`;

/** Whether the node of that name is of ours: others may have a label of ours, but then no key and no kind. */
export function isOwn(node: string): string {
  const kinds = `${node}:${entityKinds.join('|')} AND (${node}.key IS NOT NULL OR ${node}.kind IS NOT NULL)`;
  return `(${node}:${LABELS.join('|')} OR ${kinds})`;
}

/** How much of ours a database has, and how many relations lead from there to others' nodes. */
export interface Extent {
  nodes: number;
  relations: number;
  foreign: number;
}

export async function extentOf(run: Run): Promise<Extent> {
  const rows = await run({
    text: `${MATCH_OWN} OPTIONAL MATCH (n)-[r]-(m)
      WITH n, [x IN collect({out: startNode(r) = n, own: ${isOwn('m')}}) WHERE x.own IS NOT NULL] AS ends
      RETURN count(n), sum(size([x IN ends WHERE x.own AND x.out])), sum(size([x IN ends WHERE NOT x.own]))`,
    params: {},
  });
  const [nodes, relations, foreign] = rows[0] as [number, number, number];
  return { nodes, relations, foreign };
}

/** The mark of a restore that is written step by step, for as long as the graph is not whole. */
export const RESTORING = 'MATCH (n:Restore)';

export const isUnfinished = async (database: Pick<Database, 'read'>): Promise<boolean> =>
  (await database.read({ text: `${RESTORING} RETURN 1`, params: {} })).rows.length > 0;

/** Throws Fault UNAVAILABLE where a restore has not come to its end. */
export async function assertWhole(database: Pick<Database, 'read'>): Promise<void> {
  const { rows } = await database.read({ text: `${RESTORING} RETURN n.file`, params: {} });
  if (rows.length === 0) return;
  throw new Fault(
    'UNAVAILABLE',
    `A restore of ${String(rows[0]![0])} has not come to its end: the graph is not whole.`,
    'If none is under way, run the same wuwen restore again; it begins anew.',
  );
}
