/** The database that is measured on: its synthetic graph, and what is asked for in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importBulk } from '../src/ingest/bulk';
import type { Database } from '../src/neo4j/driver';
import { applySchema } from '../src/neo4j/schema';
import { writeGraph } from './generate';
import type { Pool } from './shapes';

/** Makes the graph, unless the database has it, and waits for its indexes. */
export async function fill(database: Database, nodes: number): Promise<void> {
  await applySchema(database);
  await database.execute({
    text: 'CREATE FULLTEXT INDEX bench_vendor_name IF NOT EXISTS FOR (n:Vendor) ON EACH [n.nameEn]',
    params: {},
  });
  const [[count]] = (await database.execute({ text: 'MATCH (n:Entity) RETURN count(n)', params: {} })) as [
    [number],
  ];
  if (count < nodes * 0.9) {
    const folder = mkdtempSync(join(tmpdir(), 'wuwen-graph-'));
    writeGraph({ nodes, seed: 1 }, folder);
    console.log(`Importing ${nodes} nodes …`);
    await importBulk(database, folder);
    rmSync(folder, { recursive: true });
  }
  await database.execute({ text: 'CALL db.awaitIndexes(600)', params: {} });
}

/** What is asked for: nodes that have something to show, in an order without any order of its own. */
export async function readPool(database: Database): Promise<Pool> {
  const column = async (text: string) =>
    (await database.execute({ text, params: {} })).map(([value]) => value as string);
  const few = 'COUNT { (n)--() } < 200 RETURN n.key AS k ORDER BY reverse(k), k LIMIT 3000';
  const vendors = await column(`MATCH (n:Vendor)-[:BUILDS]->(:Model) WITH DISTINCT n WHERE ${few}`);
  const products = await column(`MATCH (n:Product)-[:COMPETES_WITH]-() WITH DISTINCT n WHERE ${few}`);
  const trends = await column(`MATCH (n:Trend)<-[:EXEMPLIFIES]-(:Model) WITH DISTINCT n WHERE ${few}`);
  const names = await column(
    `MATCH (n:Vendor) WITH split(n.nameEn, ' ')[0] AS name, count(*) AS c WHERE c = 1 RETURN name ORDER BY reverse(name) LIMIT 3000`,
  );
  const pairs = (
    await database.execute({
      text: `UNWIND $vendors AS a MATCH (n:Vendor {key: a})
        CALL (n) { MATCH (n)-[:BUILDS]->()-[:COMPETES_WITH]-()<-[:BUILDS]-(m:Vendor)
          WHERE n.key < m.key AND COUNT { (m)--() } < 200 RETURN DISTINCT m.key AS b ORDER BY b LIMIT 10 }
        RETURN a, b ORDER BY reverse(a), reverse(b) LIMIT 3000`,
      params: { vendors: vendors.slice(0, 1_000) },
    })
  ).map(([from, to]) => ({ from: from as string, to: to as string }));
  const ids = Object.fromEntries(
    [...vendors, ...pairs.flatMap(({ from, to }) => [from, to])].map(key => [
      key,
      Buffer.from(`Vendor:${key}`).toString('base64'),
    ]),
  );
  const pool = { vendors, products, trends, names, pairs, ids };
  const lacking = Object.entries(pool).find(([, list]) => Object.keys(list).length === 0);
  if (lacking) throw new Error(`The graph has no ${lacking[0]} to ask for.`);
  return pool;
}
