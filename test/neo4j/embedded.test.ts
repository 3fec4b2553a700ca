import fs from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startEmbedded, type EmbeddedNeo4j, type EmbeddedOptions } from '../../src/neo4j/embedded/start';
import { isAlive, processOf } from '../../src/neo4j/embedded/process/process-info';

const scratch = fs.mkdtempSync(join(tmpdir(), 'wuwen-embedded-'));
const dataDir = join(scratch, 'data');
afterAll(() => fs.rmSync(scratch, { recursive: true }));

const start = (options: Partial<EmbeddedOptions> = {}) =>
  startEmbedded({
    dataDir,
    ports: { bolt: 0, http: 0 },
    javaOptions: process.env.TEST_JAVA_OPTIONS!.split(' '),
    ...options,
  });

const lockFile = join(dataDir, 'lock');
const portOf = (uri: string) => Number(new URL(uri).port);

/** Something else that listens on a port. */
async function occupy(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, server };
}

/** What the driver says of a connection: undefined where it works. */
async function refusal(uri: string, password: string): Promise<string | undefined> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    await driver.verifyConnectivity();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await driver.close();
  }
}

describe('an embedded Neo4j', () => {
  let server: EmbeddedNeo4j;
  const taken: Server[] = [];
  const said: string[] = [];
  const wished = { bolt: 0, http: 0 };

  beforeAll(async () => {
    for (const name of ['bolt', 'http'] as const) {
      const { port, server } = await occupy();
      wished[name] = port;
      taken.push(server);
    }
    server = await start({ ports: wished, progress: description => said.push(description) });
  }, 120_000);

  afterAll(async () => {
    await server.stop();
    for (const other of taken) other.close();
  });

  it('answers over Bolt with its password, and with no other', async () => {
    expect(await refusal(server.uri, server.password)).toBeUndefined();
    expect(await refusal(server.uri, 'neo4j')).toBe('Neo.ClientError.Security.Unauthorized');
    expect(await refusal(server.uri, '')).toBe('Neo.ClientError.Security.Unauthorized');
  });

  it('keeps its password in a file that only the owner can read', () => {
    expect(fs.readFileSync(server.passwordFile, 'utf8').trim()).toBe(server.password);
    expect(fs.statSync(server.passwordFile).mode & 0o777).toBe(0o600);
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  it('takes other ports where the wished ones are taken, and serves Neo4j Browser', async () => {
    expect(portOf(server.uri)).not.toBe(wished.bolt);
    expect(portOf(server.httpUrl)).not.toBe(wished.http);
    const page = await fetch(`${server.httpUrl}/browser/`);
    expect(await page.text()).toContain('<title>Neo4j Browser</title>');
  });

  it('lets Cypher read no file and no address, and has no HTTP API', async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password));
    for (const from of ['file:///etc/passwd', `${server.httpUrl}/browser/`]) {
      await expect(
        driver.executeQuery(`LOAD CSV FROM '${from}' AS line RETURN line`, {}, { database: 'neo4j' }),
      ).rejects.toMatchObject({ code: expect.stringMatching(/LoadCsv|ExternalResourceFailed|Security/) });
    }
    await driver.close();
    expect((await fetch(`${server.httpUrl}/db/neo4j/tx/commit`, { method: 'POST' })).status).toBe(404);
  });

  it('told what it was doing while it started', () => {
    expect(said).toEqual(expect.arrayContaining(['preparing', 'starting Java']));
  });

  it('refuses a second start in its folder', async () => {
    await expect(start()).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringContaining(`process ${process.pid}`),
      hint: expect.stringContaining('WUWEN_DATA'),
    });
  });

  it('tells when it is killed, and gives its folder free', async () => {
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toMatchObject({
      code: 'DATABASE_FAILED',
      message: expect.stringContaining('The database ended (SIGKILL)'),
    });
    expect(fs.existsSync(lockFile)).toBe(false);
    await server.stop();
  });
});

/** These find the folder as the database left it, and end before another one runs. */
describe('a start that cannot succeed', () => {
  afterEach(() => expect(fs.existsSync(lockFile)).toBe(false));

  it('says what to do where there is no Java', async () => {
    await expect(start({ javaHome: '/nowhere' })).rejects.toMatchObject({
      code: 'SETUP_NEEDED',
      message: 'There is no Java at "/nowhere/bin/java"; the embedded database needs Java 17 or later.',
      hint: expect.stringContaining('npm run setup'),
    });
  });

  it.each([
    ['1.8.0_402', 8],
    ['11.0.22', 11],
  ])('says what to do where Java %s is too old', async (version, number) => {
    const javaHome = join(scratch, `java-${number}`);
    fs.mkdirSync(join(javaHome, 'bin'), { recursive: true });
    fs.writeFileSync(join(javaHome, 'bin/java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`, {
      mode: 0o755,
    });
    await expect(start({ javaHome })).rejects.toMatchObject({
      code: 'SETUP_NEEDED',
      message: expect.stringContaining(`is Java ${number}; the embedded database needs Java 17 or later.`),
    });
  });

  it('says why the process ended, and what to do about it', async () => {
    await expect(start({ memory: { heap: '999999g', pageCache: '256m' } })).rejects.toMatchObject({
      code: 'DATABASE_FAILED',
      message: expect.stringMatching(/The database ended while it started \(exit code 1\).*heap/is),
      hint: expect.stringContaining('set NEO4J_HEAP and NEO4J_PAGE_CACHE to less'),
    });
  });

  it('says that the disk is full before it begins', async () => {
    const statfs = jest.spyOn(fs, 'statfsSync').mockReturnValue({ bavail: 10, bsize: 2 ** 20 } as fs.StatsFs);
    try {
      await expect(start()).rejects.toMatchObject({
        code: 'DATABASE_FAILED',
        message: expect.stringContaining('10 MB are free'),
        hint: expect.stringContaining('Free some space'),
      });
    } finally {
      statfs.mockRestore();
    }
  });

  it('says that the folder cannot be made', async () => {
    const file = join(scratch, 'file');
    fs.writeFileSync(file, '');
    await expect(start({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining('ENOTDIR'),
    });
  });

  it('leaves nothing behind where it is given up', async () => {
    const leaving = new AbortController();
    let database: ReturnType<typeof processOf>;
    const progress = (description: string) => {
      if (description !== 'starting Java') return;
      const { pid } = (JSON.parse(fs.readFileSync(lockFile, 'utf8')) as { database: { pid: number } })
        .database;
      database = processOf(pid);
      leaving.abort(new Error('given up'));
    };
    await expect(start({ progress, signal: leaving.signal })).rejects.toThrow('given up');
    expect(database).toBeDefined();
    expect(isAlive(database!)).toBe(false);
  });

  it('says so where the password of an existing database is gone', async () => {
    const file = join(dataDir, 'neo4j-password');
    const password = fs.readFileSync(file);
    fs.rmSync(file);
    await expect(start()).rejects.toMatchObject({
      code: 'DATABASE_FAILED',
      message: expect.stringContaining('neo4j-password is gone'),
    });
    fs.writeFileSync(file, password);
  });
});
