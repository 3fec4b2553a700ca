/** The Cypher that draws the same picture in Neo4j Browser. */

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The nodes with these keys, and the relations among them. */
export function cypherOf(keys: readonly string[]): string {
  const list = keys.map(quoted).join(', ');
  return `MATCH (n:Entity) WHERE n.key IN [${list}]
WITH collect(n) AS shown
UNWIND shown AS n
OPTIONAL MATCH (n)-[r]->(m) WHERE m IN shown
RETURN n, r, m`;
}
