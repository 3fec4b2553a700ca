/** A second writer, with a driver of its own, as cypher-shell or Neo4j Browser would be: it raises a counter. */
import neo4j from 'neo4j-driver';
import type { Connection } from '../../src/neo4j/driver';
import { fold } from '../../src/graph/cypher/fold';
import { locatorOf, nameOf, SLOTS } from './questions';

export interface Writer {
  /** The counter of the last transaction whose commit was acknowledged. */
  committed(): number;
  /** The counter of the last transaction that was begun. */
  begun(): number;
  /** Raises the counter in all nodes and relations of the prefix, in one transaction; a great one has much beside. */
  raise(great?: boolean): Promise<void>;
  /** Removes what it planted. */
  close(): Promise<void>;
}

/** How many nodes a great transaction changes beside: enough for Neo4j to take a while to apply it. */
const BALLAST = 15_000;

/** Plants vendors, models and a trend under the prefix. */
export async function openWriter(
  { uri, user, password, database }: Connection,
  prefix: string,
): Promise<Writer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const write = async (steps: readonly string[], params: Record<string, unknown> = {}) => {
    const session = driver.session({ database });
    try {
      await session.executeWrite(async tx => {
        for (const step of steps) await tx.run(step, { prefix, ...params });
      });
    } finally {
      await session.close();
    }
  };
  let begun = 0;
  let committed = 0;
  const stateOf = (counter: number) => ({
    name: nameOf(counter),
    evidence: [locatorOf(counter)],
    slot: counter % SLOTS,
  });

  // First, so that Neo4j, which applies what was made first first, comes to the readers' nodes last.
  await write([PLANT_BALLAST], { ballast: BALLAST, ...stateOf(0) });
  await write([...PLANT, ...RAISE], { ...stateOf(0), folded: [fold(`${prefix}needle`)] });
  return {
    begun: () => begun,
    committed: () => committed,
    async raise(great = false) {
      const counter = ++begun;
      await write(great ? [RAISE_BALLAST, ...RAISE] : RAISE, stateOf(counter));
      committed = counter;
    },
    async close() {
      await write([
        'MATCH (n:Entity) WHERE n.key STARTS WITH $prefix DETACH DELETE n',
        'MATCH (b:SoakBallast {prefix: $prefix}) DELETE b',
      ]);
      await driver.close();
    },
  };
}

const PLANT_BALLAST = 'UNWIND range(1, $ballast) AS at CREATE (:SoakBallast {prefix: $prefix, name: $name})';

const PLANT = [
  `UNWIND ['vendor-0', 'vendor-1', 'vendor-2', 'vendor-3', 'vendor-4', 'pointer', 'counted'] AS key
   CREATE (v:Vendor:Entity {key: $prefix + key, nameZh: $prefix + 'needle', aliases: [], folded: $folded})`,
  `UNWIND range(0, ${SLOTS - 1}) AS at
   CREATE (m:Model:Entity {key: $prefix + 'model-' + at, nameZh: '模型', aliases: [], folded: []})
   WITH m, at MATCH (v:Entity {key: $prefix + 'vendor-' + at / 2})
   CREATE (v)-[:BUILDS {key: 'BUILDS:' + v.key + ':' + m.key, basis: 'STATED'}]->(m)`,
  `CREATE (t:Trend:Entity {key: $prefix + 'trend', nameZh: '潮流', aliases: [], folded: []})
   WITH t MATCH (m:Entity) WHERE m.key STARTS WITH $prefix + 'model'
   CREATE (m)-[:EXEMPLIFIES {key: 'EXEMPLIFIES:' + m.key + ':' + t.key, basis: 'STATED'}]->(t)`,
];

const RAISE = [
  'MATCH (n:Entity) WHERE n.key STARTS WITH $prefix SET n.nameEn = $name',
  `MATCH (p:Entity {key: $prefix + 'pointer'}) OPTIONAL MATCH (p)-[r:BUILDS]->() DELETE r
   WITH DISTINCT p MATCH (m:Entity {key: $prefix + 'model-' + toInteger($slot)})
   CREATE (p)-[:BUILDS {key: 'BUILDS:' + p.key + ':' + m.key, basis: 'STATED'}]->(m)`,
  `MATCH (c:Entity {key: $prefix + 'counted'}) OPTIONAL MATCH (c)-[r:BUILDS]->() DELETE r
   WITH DISTINCT c UNWIND range(0, toInteger($slot)) AS at MATCH (m:Entity {key: $prefix + 'model-' + at})
   CREATE (c)-[:BUILDS {key: 'BUILDS:' + c.key + ':' + m.key, basis: 'STATED'}]->(m)`,
  'MATCH (n:Entity)-[r:BUILDS|EXEMPLIFIES]->() WHERE n.key STARTS WITH $prefix SET r.evidence = $evidence',
];

const RAISE_BALLAST = 'MATCH (b:SoakBallast {prefix: $prefix}) SET b.name = $name';
