/** `wuwen backup` and `wuwen restore`, over a Neo4j of this test's own: a restore takes the whole graph's place. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createApiKey } from '../../src/access/api-keys';
import { backupLines } from '../../src/backup/write';
import { run as backupCommand } from '../../src/cli/commands/maintain/backup';
import { run as restoreCommand } from '../../src/cli/commands/maintain/restore';
import { importInto } from '../../src/cli/commands/curate/import';
import type { Database } from '../../src/neo4j/driver';
import { startEmbedded, type EmbeddedNeo4j } from '../../src/neo4j/embedded/start';
import { standIn } from '../http/stand-in';
import { openWorld } from '../support/world';

const folder = mkdtempSync(join(tmpdir(), 'wuwen-backup-'));
const file = join(folder, 'all.backup.gz');
const before = { ...process.env };
let neo4j: EmbeddedNeo4j;
let database: Database;

beforeAll(async () => {
  neo4j = await startEmbedded({
    dataDir: join(folder, 'data'),
    ports: { bolt: 0, http: 0 },
    javaOptions: process.env.TEST_JAVA_OPTIONS!.split(' '),
  });
  Object.assign(process.env, {
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    NEO4J_DATABASE: neo4j.database,
  });
  database = await openWorld();
  await quietly(() => importInto(database, ['fixtures/2024-five-questions'], async () => true));
  await createApiKey(database, { name: 'a', role: 'reader' });
  await write(ODD);
}, 120_000);
afterAll(async () => {
  await database?.close();
  await neo4j?.stop();
  process.env = before;
  rmSync(folder, { recursive: true });
});

/** What a hand may have left: every type that Neo4j stores, a label and a relation of its own, others' nodes. */
const ODD = `CREATE (v:Vendor:Reviewed {
  kind: 'Vendor', whole: 3, real: 3.0, great: 9007199254740993, tiny: -0.0, none: 0.0/0.0, endless: 1.0/0.0,
  wholes: [1, 9007199254740993], reals: [1.0, 2.5], empty: [], flag: true, flags: [true, false],
  day: date('2024-02-29'), days: [date('0001-01-01')], at: localtime('12:50:35.556'), zoned: time('12:50:35.556+01:00'),
  local: localdatetime('2015-07-21T21:40:32.142'), moment: datetime('2015-07-21T21:40:32.142[Europe/London]'),
  offset: datetime('2015-07-21T21:40:32.142+08:00'), span: duration('P14DT16H12M0.5S'),
  place: point({x: 1.5, y: 2}), globe: point({longitude: 12.9, latitude: 55.6, height: 8.0}), text: '五问 "\\\\n\\u2028' })
CREATE (v)-[:KNOWS {since: 1}]->(v)
CREATE (v)-[:COMPETES_WITH]->(:Model {key: 'made-by-hand'})
CREATE (:Stranger {name: 'x'})`;

const write = (text: string) => database.execute({ text, params: {} });

/** All that is stored, by its values' types and texts; ids and the stranger's are left out. */
async function everything(): Promise<unknown[][]> {
  const values = (of: string) => `[k IN keys(${of}) | [k, valueType(${of}[k]),
    CASE WHEN valueType(${of}[k]) STARTS WITH 'LIST' THEN [x IN ${of}[k] | toString(x)]
         ELSE toString(${of}[k]) END]]`;
  const name = (of: string) => `coalesce(${of}.key, ${of}.id, ${of}.kind)`;
  const rows = [
    ...(await write(
      `MATCH (n) WHERE NOT n:Stranger AND NOT n:SchemaVersion RETURN labels(n), ${values('n')}`,
    )),
    ...(await write(`MATCH (s)-[r]->(o) RETURN ${name('s')}, type(r), ${name('o')}, ${values('r')}`)),
  ];
  return rows
    .map(row => row.map(column => (Array.isArray(column) ? [...(column as unknown[])].sort() : column)))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function quietly(work: () => Promise<void>): Promise<string> {
  let told = '';
  const note = (text: unknown) => ((told += String(text)), true);
  const spies = [process.stdout, process.stderr].map(out =>
    jest.spyOn(out, 'write').mockImplementation(note),
  );
  try {
    await work();
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string };
    told += `${message}\n${hint}`;
  } finally {
    spies.forEach(spy => spy.mockRestore());
  }
  return told;
}

const restored = (from = file, yes = true) => quietly(() => restoreCommand(from, { yes }));

it('brings everything back exactly, and nothing else', async () => {
  const all = await everything();
  expect(await quietly(() => backupCommand(file, {}))).toMatch(
    /Wrote .*all\.backup\.gz, \d+ nodes, \d+ relations, \d+ kB/,
  );
  expect(await quietly(() => backupCommand(file, {}))).toMatch(/is there already\.\n.*--yes/);

  await write('MATCH (n:Model|Claim) DETACH DELETE n');
  await write("CREATE (:Vendor:Entity {key: 'new', kind: 'Vendor'})-[:BUILDS]->(:Stranger)");
  const changed = await everything();
  expect(await restored(file, false)).toMatch(
    /\d+ relations, and a restore replaces them\. 1 relations to nodes.*\n.*--yes/,
  );
  expect(await everything()).toEqual(changed);

  expect(await restored()).toMatch(/Restored .*: \d+ nodes, \d+ relations/);
  expect(await everything()).toEqual(all);
  expect(await write('MATCH (n:Stranger) RETURN count(n)')).toEqual([[2]]);
});

it('names a file that is damaged or foreign, and changes nothing', async () => {
  const bytes = readFileSync(file);
  const text = gunzipSync(bytes).toString();
  const lines = text.split('\n');
  const head = JSON.parse(lines[0]!) as object;
  const all = await everything();
  const files: [content: string | Buffer, told: RegExp][] = [
    [bytes.subarray(0, bytes.length - 40), /is damaged: it ends in the midst/],
    [Buffer.concat([bytes.subarray(0, 9_000), Buffer.from('????'), bytes.subarray(9_004)]), /is damaged: /],
    [gzipSync(text.replace('sora', 'sara')), /is damaged: its checksum/],
    [gzipSync(lines.slice(0, 90).join('\n')), /is damaged: its end is missing/],
    [gzipSync(`${lines[0]}\n["relation",0,"BUILDS",1,{}]\n{}`), /is damaged: line 2 is none/],
    [gzipSync(`${lines[0]}\n["node",0,"Vendor",null]\n{}`), /is damaged: line 2 is none/],
    [gzipSync(Buffer.alloc(110_000_000, 'a'), { level: 1 }), /is damaged: a line has no end/],
    [gzipSync(JSON.stringify({ ...head, migrations: 99 })), /was written by a newer wuwen/],
    [gzipSync('{"format":"another"}\n'), /is no backup of wuwen/],
    ['not packed', /is damaged: it is not packed as a backup is/],
    ['', /is no backup of wuwen|is damaged/],
  ];
  for (const [content, told] of files) {
    const other = join(folder, 'other.backup.gz');
    writeFileSync(other, content);
    expect(await restored(other)).toMatch(told);
  }
  expect(await restored(join(folder, 'nosuch'))).toMatch(/nosuch cannot be read: ENOENT.*\n.*wuwen backup/);
  expect(await everything()).toEqual(all);
});

it('is of one state: where the graph changes meanwhile, none is written', async () => {
  const lines = backupLines(database);
  await lines.next();
  await write("MATCH (n:Model {key: 'sora'}) SET n.seen = 1");
  await expect(async () => {
    for await (const line of lines) expect(line).toBeDefined();
  }).rejects.toThrow('The graph was changed while it was read.');
});

it('leaves the graph as it was where it is killed, or, where that is too great, tells how to go on', async () => {
  const all = await everything();
  const killed = (inOneGo: number) => {
    const args = ['--import', 'tsx', resolve(__dirname, 'in-steps.ts'), file, String(inOneGo)];
    expect(spawnSync(process.execPath, args, { env: process.env }).signal).toBe('SIGKILL');
  };
  killed(50_000);
  expect(await everything()).toEqual(all);

  killed(10);
  const { app } = standIn({}, query => database.read(query));
  const ready = await app.fetch('http://localhost/ready');
  expect([ready.status, await ready.text()]).toEqual([
    503,
    expect.stringContaining('the graph is not whole'),
  ]);
  expect(await quietly(() => importInto(database, [], async () => true))).toMatch(
    /A restore of .* has not come to its end: the graph is not whole\.\n.*run the same wuwen restore again/,
  );
  expect(await restored(file, false)).toMatch(/Restored/);
  await write("MATCH (n:Model {key: 'sora'}) SET n.seen = 1");
  expect(await everything()).toEqual(all);
}, 60_000);
