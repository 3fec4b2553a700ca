/** What is stored otherwise than earlier versions stored it, and how their databases are brought there. */
import neo4j from 'neo4j-driver';
import type { Database } from '../neo4j/driver';
import { assertNotNewer, migrateTo, type Migration, type MigrationOptions } from '../neo4j/migrations';
import { figureTexts } from './explore/figure-texts';

/**
 * What the ontology cannot tell: what is stored otherwise than before. The version of a database is how many of these
 * it has seen; one that has been released is never changed. Constraints and indexes follow from the ontology, after.
 */
export const migrations: readonly Migration[] = [
  { description: 'Begin to count versions', statements: [] },
  { description: 'Store by what texts figures are found', statements: [], run: addFigureTexts },
];

/** Brings the database up to date. Throws Fault NEWER_DATABASE where a newer server has been at work. */
export const migrate = (database: Database, options: Partial<MigrationOptions> = {}): Promise<void> =>
  migrateTo(database, { known: migrations, ...options });

/** Throws Fault NEWER_DATABASE where a newer server has been at work; changes nothing. */
export const assertKnownVersion = (database: Database): Promise<void> =>
  assertNotNewer(database, { known: migrations });

const BATCH = 2_000;

async function addFigureTexts(database: Database): Promise<void> {
  for (let after = -1, full = true; full;) {
    const { rows } = await database.read({ text: WITH_FIGURES, params: { after: neo4j.int(after) } });
    const texts = rows.map(([id, figures]) => ({ id: neo4j.int(id as number), texts: figureTexts(figures) }));
    await database.write(run => run({ text: SET_TEXTS, params: { rows: texts } }));
    full = rows.length === BATCH;
    after = (rows.at(-1)?.[0] as number | undefined) ?? after;
  }
}

const WITH_FIGURES = `MATCH (n:Entity) WHERE id(n) > $after AND n.figures IS NOT NULL
  RETURN id(n), n.figures ORDER BY id(n) LIMIT ${BATCH}`;
const SET_TEXTS = `UNWIND $rows AS row MATCH (n) WHERE id(n) = row.id SET n.figureTexts = row.texts`;
