/** `setup`: sees to it that Java and the embedded database's files are there. Done already, it only says so. */
import { readConfig } from '../../../config';
import { findJars } from '../../../neo4j/embedded/jars';
import { findJava } from '../../../neo4j/embedded/process/java';
import { fetchJars } from '../../setup/fetch';
import { buildExplorer } from '../../setup/explorer';
import { ensureInstalled } from '../../setup/packages';

export async function run(): Promise<void> {
  const { javaHome } = readConfig();
  const jars = findJars();
  await ensureInstalled({ javaHome, maven: !jars.complete });
  if (!jars.complete) await fetchJars(jars);
  await buildExplorer();
  const { command, version } = findJava(javaHome);
  console.log(`Ready: Java ${version} (${command}) and Neo4j in ${jars.folder}. Next: npm start`);
}
