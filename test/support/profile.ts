/** What reading statements cost the database, as Neo4j's PROFILE counts it. */
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { Run } from '../../src/neo4j/driver';

export interface Cost {
  statements: number;
  /** Every look at the store: nodes, relations, properties, counts. */
  hits: number;
  /** Relations that were followed from a node. */
  expanded: number;
  /** Each operator with its hits, to tell where they come from. */
  operators: string[];
}

/** Runs statements with PROFILE, and adds up what they cost. */
export interface Profiler {
  run: Run;
  /** What was spent since the last call. */
  spent(): Cost;
  close(): Promise<void>;
}

export function openProfiler(): Profiler {
  const driver = neo4j.driver(
    process.env.NEO4J_URI!,
    neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD!),
    { disableLosslessIntegers: true },
  );
  let cost: Cost = { statements: 0, hits: 0, expanded: 0, operators: [] };
  const add = ({ operatorType, dbHits, rows, children }: ProfiledPlan): void => {
    cost.hits += dbHits;
    if (dbHits > 0) cost.operators.push(`${operatorType} ${dbHits}`);
    if (operatorType.startsWith('Expand')) cost.expanded += rows;
    children.forEach(add);
  };
  return {
    async run({ text, params }) {
      const session = driver.session({ database: process.env.NEO4J_DATABASE ?? 'neo4j' });
      try {
        const { records, summary } = await session.run(`PROFILE ${text}`, params);
        cost.statements += 1;
        add(summary.profile as ProfiledPlan);
        return records.map(record => record.keys.map(key => record.get(key)));
      } finally {
        await session.close();
      }
    },
    spent() {
      const spent = cost;
      cost = { statements: 0, hits: 0, expanded: 0, operators: [] };
      return spent;
    },
    close: () => driver.close(),
  };
}
