import { openDatabase, PATIENT, type Database } from '../../src/neo4j/driver';
import { migrate, migrations } from '../../src/graph/migrations';
import { assertNotNewer } from '../../src/neo4j/migrations';
import { outdatedIndexes } from '../../src/neo4j/schema';
import { newPrefix, openWorld } from '../support/world';

/** A version of the test's own, so that others who start servers meanwhile see theirs. */
const key = newPrefix();
let database: Database;
beforeAll(async () => {
  database = await openWorld();
});
afterAll(async () => {
  await execute(`MATCH (n:SchemaVersion {key: '${key}'}) DELETE n`);
  await database.close();
});

const execute = (text: string) => database.execute({ text, params: {} });
const stored = async () =>
  (await execute(`MATCH (n:SchemaVersion {key: '${key}'}) RETURN n.version, n.migratingSince`))[0];
const marks = async () => (await execute(`MATCH (n:MigrationTest {key: '${key}'}) DELETE n RETURN n`)).length;
const marking = { description: 'Leave a mark', statements: [`CREATE (:MigrationTest {key: '${key}'})`] };

describe('migrations', () => {
  it('are applied once, by one of several servers that start at once', async () => {
    const known = [...migrations, marking];
    const servers = [1, 2, 3].map(() => openDatabase(connection(), { patience: PATIENT }));
    await Promise.all(servers.map(server => migrate(server, { known, key })));
    expect(await marks()).toBe(1);
    expect(await stored()).toEqual([known.length, null]);
    await Promise.all(servers.map(server => migrate(server, { known, key })));
    expect(await marks()).toBe(0);
    await migrate(database, { known: [...known, marking], key });
    expect(await marks()).toBe(1);
    await Promise.all(servers.map(server => server.close()));
  });

  it('are done again where one has failed, and leave the version as it was until then', async () => {
    const before = await stored();
    const seen = [...migrations, marking, marking];
    const failing = { description: 'Fail', statements: [marking.statements[0]!, 'RETURN 1 / 0'] };
    await expect(migrate(database, { known: [...seen, failing], key })).rejects.toThrow('zero');
    expect(await stored()).toEqual(before);
    expect(await marks()).toBe(1);
  });

  it('refuse a database that a newer server has brought further, and change nothing', async () => {
    const [version] = (await stored()) as [number];
    await expect(migrate(database, { key })).rejects.toMatchObject({
      code: 'NEWER_DATABASE',
      message: `The database is of version ${version}; this server knows versions up to ${migrations.length}.`,
      hint: expect.stringContaining('newer server'),
    });
    await expect(assertNotNewer(database, { known: migrations, key })).rejects.toMatchObject({
      code: 'NEWER_DATABASE',
    });
    await assertNotNewer(database, { known: migrations, key: 'nobody has been here' });
    expect((await stored())![0]).toBe(version);
  });

  it('make an index anew that is over something else than the ontology asks for', async () => {
    const known = [...migrations, marking, marking];
    expect(await outdatedIndexes(database)).toEqual([]);
    await execute('DROP INDEX event_nameEn IF EXISTS');
    await execute('CREATE INDEX event_nameEn FOR (n:Event) ON (n.nameEn)');
    expect(await outdatedIndexes(database)).toEqual(['event_nameEn']);
    await migrate(database, { known, key });
    expect(await outdatedIndexes(database)).toEqual(['event_nameEn']); // the fingerprint says that all is done
    await migrate(database, { known, key, fingerprint: 'of another ontology' });
    expect(await outdatedIndexes(database)).toEqual([]);
    const rows = await execute(
      "SHOW INDEXES YIELD name, properties WHERE name = 'event_nameEn' RETURN properties",
    );
    expect(rows).toEqual([[['nameEn', 'key']]]);
  });
});

function connection() {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env as Record<string, string>;
  return { uri: NEO4J_URI!, user: NEO4J_USER!, password: NEO4J_PASSWORD!, database: NEO4J_DATABASE! };
}
