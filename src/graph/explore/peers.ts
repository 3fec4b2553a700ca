/** What is listed beside a model or product: examples of the same trend that other vendors build. */
import { hasKey } from '../cypher/properties';
import type { Run } from '../../neo4j/driver';
import { UnknownEntity } from './expand';

export interface Peer {
  key: string;
  /** Keys of the trends of which both are examples. */
  trends: string[];
}

/** How many examples of its trends are looked at. */
const MOST = 10_000;

/**
 * Those that share the most trends first, then by key. No statement says so: it follows from several. Throws
 * UnknownEntity where there is no such model or product.
 */
export async function findPeers(
  run: Run,
  { of, first }: { of: string; first: number },
): Promise<{ peers: Peer[]; isComplete: boolean }> {
  const text = `MATCH (n:Entity {key: $of}) WHERE n:Model OR n:Product
    RETURN COLLECT { MATCH (n)-[:EXEMPLIFIES]->(t:Trend)
    CALL (n, t) { MATCH (t)<-[:EXEMPLIFIES]-(p:Model|Product) WHERE p <> n AND ${hasKey('p')} RETURN p LIMIT ${MOST} }
    WITH n, p, t WHERE NOT EXISTS { (n)<-[:BUILDS]-(:Vendor)-[:BUILDS]->(p) }
    WITH p, t ORDER BY t.key
    WITH p.key AS key, collect(DISTINCT t.key) AS trends
    WITH key, trends ORDER BY size(trends) DESC, key LIMIT toInteger($most)
    RETURN [key, trends] }`;
  const [row] = await run({ text, params: { of, most: first + 1 } });
  if (!row) throw new UnknownEntity([{ kind: 'Entity', key: of }]);
  const rows = row[0] as [string, string[]][];
  return {
    peers: rows.slice(0, first).map(([key, trends]) => ({ key, trends })),
    isComplete: rows.length <= first,
  };
}
