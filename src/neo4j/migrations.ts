/**
 * Brings a database up to what this version of the server wants: constraints, indexes, and how things are stored.
 * Whichever server comes first does it, under a lock; the others find it done. A database that a newer version has
 * brought further is refused.
 */
import { Fault } from '../errors';
import type { Database, Run } from './driver';
import { applySchema, insist, outdatedIndexes, schemaFingerprint } from './schema';

export interface Migration {
  description: string;
  /** Statements that may run again without harm, each in a transaction of its own. */
  statements: readonly string[];
  /** What no statement can do; it, too, may run again without harm. */
  run?(database: Database): Promise<void>;
}

export interface MigrationOptions {
  /** All that this server knows, the oldest first. */
  known: readonly Migration[];
  /** Of the constraints and indexes that are wanted; another one than is stored has them compared one by one. */
  fingerprint?: string;
  /** By which the database's version is found. */
  key?: string;
}

/** What a database says of itself. */
interface Stored {
  version: number;
  fingerprint: string;
}

/** Brings the database to where these migrations lead. Throws Fault NEWER_DATABASE where a newer server has been at work. */
export async function migrateTo(
  database: Database,
  { known, fingerprint = schemaFingerprint(), key = 'schema' }: MigrationOptions,
): Promise<void> {
  const found = await readStored(async query => (await database.read(query)).rows, key);
  refuseNewer(found, known);
  if (found.version < known.length || found.fingerprint !== fingerprint) {
    await insist(database, UNIQUE);
    await database.write(async run => {
      await run({ text: LOCK, params: { key } }); // until this transaction ends
      const before = await readStored(run, key); // others may have been at work meanwhile
      refuseNewer(before, known);
      await bringForward(database, before, { known, fingerprint });
      await run({ text: SAVE, params: { key, version: known.length, fingerprint } });
    });
  }
  await applySchema(database);
}

/** Throws Fault NEWER_DATABASE where a newer server has been at work; changes nothing. */
export async function assertNotNewer(
  database: Database,
  { known, key = 'schema' }: Pick<MigrationOptions, 'known' | 'key'>,
): Promise<void> {
  refuseNewer(await readStored(async query => (await database.read(query)).rows, key), known);
}

async function bringForward(
  database: Database,
  { version, fingerprint }: Stored,
  wanted: Required<Pick<MigrationOptions, 'known' | 'fingerprint'>>,
): Promise<void> {
  for (const { statements, run } of wanted.known.slice(version)) {
    for (const text of statements) await database.execute({ text, params: {} });
    await run?.(database);
  }
  if (fingerprint === wanted.fingerprint) return;
  for (const name of await outdatedIndexes(database)) await insist(database, `DROP INDEX ${name} IF EXISTS`);
}

const UNIQUE =
  'CREATE CONSTRAINT schema_version_key IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.key IS UNIQUE';
const LOCK = 'MERGE (n:SchemaVersion {key: $key}) SET n.migratingSince = datetime()';
const SAVE = `MATCH (n:SchemaVersion {key: $key})
SET n.version = $version, n.fingerprint = $fingerprint, n.migratedAt = datetime()
REMOVE n.migratingSince`;

async function readStored(run: Run, key: string): Promise<Stored> {
  const text = 'MATCH (n:SchemaVersion {key: $key}) RETURN n.version, n.fingerprint';
  const [[version, fingerprint] = []] = await run({ text, params: { key } });
  return { version: (version as number) ?? 0, fingerprint: (fingerprint as string) ?? '' };
}

function refuseNewer({ version }: Stored, known: readonly Migration[]): void {
  if (version <= known.length) return;
  throw new Fault(
    'NEWER_DATABASE',
    `The database is of version ${version}; this server knows versions up to ${known.length}.`,
    'Start the newer server, restore a backup from before it, or use another database.',
  );
}
