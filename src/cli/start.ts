/** `start`: the database, the graph of the fixtures in it, and GraphQL over HTTP, until it is asked to leave. */
import { relative, resolve } from 'node:path';
import { isNpmScript, readConfig, type Config } from '../config';
import type { Fault } from '../errors';
import type { Database } from '../neo4j/driver';
import type { EmbeddedNeo4j } from '../neo4j/embedded/start';
import { createApp } from '../http/app';
import { assertCanListen, listen } from '../http/listen';
import type { Removal } from '../ingest/removals';
import { createLog } from '../log';
import { schema } from '../schema';
import { withDatabase, type Opened } from './database';
import { askAboutRemovals, importInto } from './import';
import { Left, untilAskedToLeave } from './leave';
import { buildExplorer } from './setup/explorer';

const fixtures = resolve(__dirname, '../../fixtures');

export async function run(): Promise<void> {
  const config = readConfig();
  await assertCanListen(config);
  await buildExplorer();
  const leaving = untilAskedToLeave(isNpmScript());
  try {
    await withDatabase(config, leaving, opened => serve(config, opened, leaving));
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
  console.log('Stopped.');
}

async function serve(config: Config, { database, embedded }: Opened, leaving: AbortSignal): Promise<void> {
  await importFixturesOrKeep(database, leaving);
  leaving.throwIfAborted();
  const app = createApp({
    ...{ schema, database, config, log: createLog(config.logLevel) },
    neo4jBrowser: embedded && browserLink(embedded),
  });
  const listening = await listen(app, config);
  try {
    console.log(whereabouts(listening.url, embedded));
    const failed = await Promise.race([aborted(leaving), ...(embedded ? [embedded.exited] : [])]);
    if (failed) throw failed;
    console.log('Stopping …');
  } finally {
    await listening.close();
  }
}

/** Where the import would take much away, and nobody agrees, what is stored is served. */
async function importFixturesOrKeep(database: Database, leaving: AbortSignal): Promise<void> {
  let refused = false;
  const agree = async (removals: readonly Removal[]) => {
    const agreed = await askAboutRemovals(leaving)(removals);
    refused = !agreed;
    return agreed;
  };
  try {
    await importInto(database, fixtures, agree);
  } catch (error) {
    if (!refused) throw error;
    console.error(
      `${(error as Fault).message}\nThe graph stays as it was. To import: wuwen import fixtures --yes`,
    );
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<undefined>(resolve => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined));
  });

/** What someone who has just started it wants to know. */
function whereabouts(url: string, embedded?: EmbeddedNeo4j): string {
  const lines: [string, string][] = [
    ['Explorer', url],
    ['GraphQL', `${url}/graphql`],
    ['Playground', `${url}/graphql in a browser`],
  ];
  if (embedded) {
    lines.push(
      ['Neo4j Browser', browserLink(embedded)],
      ['', `user ${embedded.user}; the password: cat ${shown(embedded.passwordFile)}`],
    );
  }
  return `\n${lines.map(([what, where]) => `${what.padEnd(15)}${where}`).join('\n')}\n\nCtrl-C stops ${
    embedded ? 'both' : 'it'
  }.`;
}

/** Neo4j Browser with its form filled in, but for the password. */
function browserLink({ httpUrl, uri, user }: EmbeddedNeo4j): string {
  const { protocol, host } = new URL(uri);
  return `${httpUrl}/browser/?dbms=${protocol}//${user}@${host}&preselectAuthMethod=NATIVE`;
}

/** A path as one would type it here. */
function shown(path: string): string {
  const short = relative('.', path);
  return short.startsWith('..') ? path : short;
}
