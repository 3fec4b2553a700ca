import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTally } from '../../src/cli/setup/fetch';
import type { Needs } from '../../src/cli/setup/packages';
import { findJars, pomFile, type Jars } from '../../src/neo4j/embedded/jars';
import { wuwen } from './run';

/** A machine that has no more than the programs that a test puts into this folder. */
let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'wuwen-path-'));
});
afterEach(() => rmSync(path, { recursive: true }));

function program(name: string, script: string): void {
  writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(path, name), 0o755);
}

/** Runs a step of the setup on that machine; gives what it said, or throws its Fault. */
async function step(name: string, argument: object, uid = 0): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'setup-step.ts'), String(uid), name, JSON.stringify(argument)],
    { env: { PATH: path } },
  );
  if (stderr) throw JSON.parse(stderr);
  return stdout;
}

const ensureInstalled = (needs: Needs, { asRoot = true } = {}) =>
  step('ensureInstalled', needs, asRoot ? 0 : 1000);
const fetchJars = (jars: Jars) => step('fetchJars', jars);

const java = (version: string) => `echo 'openjdk version "${version}"' >&2`;
const onDebian = existsSync('/etc/debian_version') ? it : it.skip;

describe('Java and Maven', () => {
  it('are left alone where they are there', async () => {
    program('java', java('21.0.2'));
    program('mvn', 'true');
    await ensureInstalled({ maven: true });
  });

  it('are not looked for beyond what is needed', async () => {
    program('java', java('17'));
    await ensureInstalled({ maven: false });
  });

  onDebian(
    'are asked for with the exact command, and the way by compose, from who may not install',
    async () => {
      program('apt-get', `echo called > ${path}/called`);
      await expect(ensureInstalled({ maven: true }, { asRoot: false })).rejects.toMatchObject({
        code: 'SETUP_NEEDED',
        message:
          'There is no Java at "java"; the embedded database needs Java 17 or later. There is no Maven (mvn), which fetches Neo4j.',
        hint: expect.stringMatching(
          /^Run: sudo apt-get install -y openjdk-17-jre-headless maven\n[^]*docker compose up/,
        ),
      });
      expect(existsSync(join(path, 'called'))).toBe(false);
    },
  );

  onDebian('are asked for by what lacks alone', async () => {
    program('java', java('11.0.22'));
    program('mvn', 'true');
    await expect(ensureInstalled({ maven: true }, { asRoot: false })).rejects.toMatchObject({
      message: 'java is Java 11; the embedded database needs Java 17 or later.',
      hint: expect.stringMatching(/^Run: sudo apt-get install -y openjdk-17-jre-headless\n/),
    });
  });

  onDebian('are installed by root', async () => {
    linkSystem('env', 'chmod');
    program('apt-cache', `echo '  Candidate: 17.0.15'`);
    program('apt-get', installing(java('17.0.15')));
    await ensureInstalled({ maven: true });
    expect(calls()).toEqual(['update', 'install -y --no-install-recommends openjdk-17-jre-headless maven']);
  });

  onDebian('are installed in a later version where the system has no Java 17 any more', async () => {
    linkSystem('env', 'chmod');
    program('mvn', 'true');
    program('apt-cache', `echo '  Candidate: (none)'`);
    program('apt-get', installing(java('25')));
    await ensureInstalled({ maven: true });
    expect(calls()[1]).toBe('install -y --no-install-recommends default-jre-headless');
  });

  onDebian('are said to lack where apt-get fails, in its own words', async () => {
    linkSystem('env');
    program('apt-cache', 'true');
    program('apt-get', 'echo "E: Unable to locate package"; exit 100');
    await expect(ensureInstalled({ maven: true })).rejects.toMatchObject({
      code: 'SETUP_NEEDED',
      message: expect.stringContaining('E: Unable to locate package'),
      hint: expect.stringContaining('docker compose up'),
    });
  });

  it('are not installed in place of a Java that was chosen', async () => {
    await expect(ensureInstalled({ javaHome: '/nowhere', maven: false })).rejects.toMatchObject({
      message: expect.stringContaining('/nowhere/bin/java'),
      hint: expect.stringContaining('Set JAVA_HOME'),
    });
  });

  /** An apt-get that notes how it was called, and installs. */
  const installing = (javaScript: string) => `
    echo "$@" >> ${path}/calls
    [ "$1" = install ] || exit 0
    printf '#!/bin/sh\\n%s\\n' ${quoted(javaScript)} > ${path}/java
    printf '#!/bin/sh\\n' > ${path}/mvn
    chmod 755 ${path}/java ${path}/mvn`;
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const calls = () => readFileSync(join(path, 'calls'), 'utf8').trim().split('\n');
  /** Programs of the system itself, which look for others on that machine alone. */
  const linkSystem = (...names: string[]) =>
    names.forEach(name => symlinkSync(`/usr/bin/${name}`, join(path, name)));
});

describe('the jars', () => {
  const jarsIn = (folder: string): Jars => ({
    folder: join(folder, 'neo4j/lib'),
    stampFile: join(folder, 'neo4j/complete'),
    fingerprint: 'f',
    complete: false,
  });
  const maven = (then: string) => `
    for option; do case "$option" in -DoutputDirectory=*) to="\${option#*=}";; esac; done
    echo "$@" > ${path}/arguments
    ${then}`;

  it('are fetched by the pinned pom, and stamped when all are there', async () => {
    program('mvn', maven(': > "$to/a.jar"; : > "$to/b.jar"'));
    const jars = jarsIn(path);
    mkdirSync(jars.folder, { recursive: true });
    writeFileSync(join(jars.folder, 'older.jar'), '');
    await fetchJars(jars);
    expect(readdirSync(jars.folder)).toEqual(['a.jar', 'b.jar']);
    expect(readFileSync(jars.stampFile, 'utf8')).toBe('f 2\n');
    expect(readFileSync(join(path, 'arguments'), 'utf8')).toContain(
      `-f ${pomFile} dependency:copy-dependencies`,
    );
  });

  it('are left as they were where Maven fails, whose reason is told', async () => {
    program('mvn', maven(': > "$to/a.jar"; echo "[ERROR] Network is unreachable"; exit 1'));
    const jars = jarsIn(path);
    mkdirSync(jars.folder, { recursive: true });
    writeFileSync(join(jars.folder, 'older.jar'), '');
    await expect(fetchJars(jars)).rejects.toMatchObject({
      code: 'SETUP_NEEDED',
      message: expect.stringContaining('Network is unreachable'),
      hint: expect.stringContaining('settings.xml'),
    });
    expect(readdirSync(join(path, 'neo4j'))).toEqual(['lib']);
    expect(readdirSync(jars.folder)).toEqual(['older.jar']);
  });

  it('are told by their count while they come', () => {
    const tally = createTally();
    expect(tally('[INFO] Scanning for projects...')).toBe('Maven looks what is there already');
    tally('[INFO] Downloaded from central: https://repo.example/a.jar (1.5 MB at 2 MB/s)');
    tally('[INFO] Downloading from central: https://repo.example/b.jar');
    expect(tally('[INFO] Downloaded from central: https://repo.example/b.jar (600 kB at 2 MB/s)')).toBe(
      '2 files downloaded, 2 MB',
    );
  });
});

describe('setup that is done already', () => {
  it('says so, and needs no Maven', async () => {
    expect(findJars().complete).toBe(true);
    program('java', java('17.0.15'));
    const run = wuwen(['setup'], { PATH: path });
    expect(await run.ended).toBe(0);
    expect(run.said()).toMatch(/^Ready: Java 17 .* Next: npm start\n$/);
  });
});
