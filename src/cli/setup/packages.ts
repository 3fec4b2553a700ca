/** Java and Maven: found, or installed where that can be done, or asked for with the exact command. */
import { readFileSync } from 'node:fs';
import { Fault } from '../../errors';
import { findJava, isEnough, javaProblem } from '../../neo4j/embedded/process/java';
import { startProgress } from '../progress';
import { isOnPath, runCommand } from './commands';

export interface Needs {
  /** The folder of a Java that was chosen on purpose; no other is installed in its place. */
  javaHome?: string;
  /** Whether Maven is needed, too. */
  maven: boolean;
}

/** Throws Fault SETUP_NEEDED where something lacks that cannot be installed from here. */
export async function ensureInstalled(needs: Needs): Promise<void> {
  const lacking = findLacking(needs);
  if (lacking.length === 0) return;
  const system = thisSystem();
  if (needs.javaHome && lacking.some(({ program }) => program === 'java')) throw badJavaHome(needs.javaHome);
  if (!system.installs) throw askFor(lacking, system);
  await install(lacking);
  const still = findLacking(needs);
  if (still.length > 0) throw notInstalled(still);
}

interface Lacking {
  program: 'java' | 'mvn';
  /** What is wrong, as a sentence. */
  description: string;
}

function findLacking({ javaHome, maven }: Needs): Lacking[] {
  const lacking: Lacking[] = [];
  const java = findJava(javaHome);
  if (!isEnough(java)) lacking.push({ program: 'java', description: javaProblem(java) });
  if (maven && !isOnPath('mvn')) {
    lacking.push({ program: 'mvn', description: 'There is no Maven (mvn), which fetches Neo4j.' });
  }
  return lacking;
}

interface System {
  /** Whether packages may be installed from here. */
  installs: boolean;
  /** The command that installs these packages. */
  command: string;
  /** The packages' names. */
  packages: Record<Lacking['program'], string>;
}

const debian = { java: 'openjdk-17-jre-headless', mvn: 'maven' };

function thisSystem(): System {
  const like = systemNames();
  if (like.includes('debian') || like.includes('ubuntu')) {
    const root = process.getuid?.() === 0;
    return {
      installs: root && isOnPath('apt-get'),
      command: `${root ? '' : 'sudo '}apt-get install -y`,
      packages: debian,
    };
  }
  if (like.includes('fedora') || like.includes('rhel')) {
    const packages = { java: 'java-latest-openjdk-headless', mvn: 'maven' };
    return { installs: false, command: 'sudo dnf install -y', packages };
  }
  if (like.includes('alpine')) {
    return {
      installs: false,
      command: 'apk add',
      packages: { java: 'openjdk17-jre-headless', mvn: 'maven' },
    };
  }
  if (process.platform === 'darwin') {
    return { installs: false, command: 'brew install', packages: { java: 'openjdk@17', mvn: 'maven' } };
  }
  return {
    installs: false,
    command: '',
    packages: { java: 'Java 17 or later', mvn: 'Maven 3.6.3 or later' },
  };
}

/** What /etc/os-release calls this system, and those that it is like. */
function systemNames(): string[] {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    return [...text.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(([, names]) => names!.split(' '));
  } catch {
    return [];
  }
}

async function install(lacking: Lacking[]): Promise<void> {
  const progress = startProgress('Updating the list of packages');
  const updated = await runCommand(['apt-get', 'update'], progress.update);
  progress.done(
    updated.ok ? 'The list of packages is up to date' : 'The list of packages could not be updated',
  );

  const packages = await Promise.all(lacking.map(({ program }) => packageFor(program)));
  const installing = startProgress(`Installing ${packages.join(' and ')}`);
  const { ok, lines } = await runCommand(
    [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '-y',
      '--no-install-recommends',
      ...packages,
    ],
    installing.update,
  );
  if (!ok) {
    throw new Fault(
      'SETUP_NEEDED',
      `apt-get could not install ${packages.join(' and ')}:\n${lines.slice(-6).join('\n')}`,
      `Mend that, then run npm run setup again. ${otherWay}`,
    );
  }
  installing.done(`Installed ${packages.join(' and ')}`);
}

/** Newer releases have no Java 17 any more, but a later one as their default. */
async function packageFor(program: Lacking['program']): Promise<string> {
  if (program === 'mvn') return debian.mvn;
  const { lines } = await runCommand(['apt-cache', 'policy', debian.java], () => undefined);
  const there = lines.some(line => /Candidate: (?!\(none\))/.test(line));
  return there ? debian.java : 'default-jre-headless';
}

const otherWay =
  'Or run everything in containers: NEO4J_PASSWORD=<a password of 8 characters or more> docker compose up --build';

function askFor(lacking: Lacking[], { command, packages }: System): Fault {
  const names = lacking.map(({ program }) => packages[program]);
  const hint = command ? `Run: ${command} ${names.join(' ')}` : `Install ${names.join(' and ')}.`;
  return new Fault('SETUP_NEEDED', sentences(lacking), `${hint}\nThen run npm run setup again. ${otherWay}`);
}

const notInstalled = (lacking: Lacking[]) =>
  new Fault(
    'SETUP_NEEDED',
    `Installed, but still: ${sentences(lacking)}`,
    'Put the new one first on the path, or set JAVA_HOME to the folder of a Java 17 or later.',
  );

const badJavaHome = (javaHome: string) =>
  new Fault(
    'SETUP_NEEDED',
    javaProblem(findJava(javaHome)),
    'Set JAVA_HOME to the folder of a Java 17 or later, or unset it.',
  );

const sentences = (lacking: Lacking[]) => lacking.map(({ description }) => description).join(' ');
