/** The graph at a glance: the entities with the most relations, and every statement of fact among them. Claims are none. */
import { factTypes } from '../../ontology';
import type { Run } from '../../neo4j/driver';
import { degreeExpression, MAX_EXPANSIONS, readStatementsBetween } from './expand';
import type { Neighborhood } from './neighborhood';
import { compareText } from './paths/simple-paths';

/** How many entities are looked at. Of a greater graph, some of the first by key are told. */
const MOST_SEEN = 20_000;

/** The `first` entities with the most relations. Reads with two statements, whatever the size of the graph. */
export async function findOverview(run: Run, first: number): Promise<Neighborhood> {
  const text = `MATCH (n:Entity) WHERE n.key > '' AND NOT n:Claim WITH n ORDER BY n.key LIMIT toInteger($seen)
    WITH n, ${degreeExpression('n', factTypes)} AS degree ORDER BY degree DESC, n.key
    WITH collect(n.key) AS keys RETURN keys[..toInteger($first)], size(keys)`;
  const [row] = await run({ text, params: { first, seen: MOST_SEEN } });
  const [keys, seen] = row as [string[], number];
  const { statements, cut } = await readStatementsBetween(run, keys, {
    types: factTypes,
    most: MAX_EXPANSIONS,
  });
  return {
    keys,
    statements: statements.sort((a, b) => compareText(a.key, b.key)),
    cutBy: cut || seen >= MOST_SEEN ? 'EXPANSIONS' : seen > keys.length ? 'FIRST' : null,
  };
}
