/** `start`: the database, the graph of the fixtures in it, and GraphQL over HTTP, until it is asked to leave. */
import { relative } from 'node:path';
import { isNpmScript, readConfig, type Config } from '../../../config';
import { Fault } from '../../../errors';
import type { Database } from '../../../neo4j/driver';
import type { EmbeddedNeo4j } from '../../../neo4j/embedded/start';
import { createApp, type App } from '../../../http/app';
import { listen, type Listening } from '../../../http/listen';
import { examinationLines, examine } from '../../../ingest/doctor/examine';
import type { Removal } from '../../../ingest/write/removals';
import { createLog, type Log } from '../../../log';
import { quoted } from '../../../paths';
import { survey } from '../../../neo4j/survey';
import { switchableDatabase, type SwitchableDatabase } from '../../../neo4j/switchable-database';
import { schema, subgraph } from '../../../schema';
import { startTracing } from '../../../tracing';
import { withDatabase, type Opened } from '../../database';
import { askAboutRemovals, importInto } from '../curate/import';
import { Left, untilAskedToLeave } from '../../leave';
import { serveEmbedded, serveNamed, starting } from '../../serve-database';
import { buildExplorer } from '../../setup/explorer';

/** One line that changes while it starts: what stays is where to look. */
const terminal = { passing: process.stdout };

/** It listens first: whoever watches over it hears that it lives, and that it is not ready yet. */
export async function run(): Promise<void> {
  const config = readConfig();
  const leaving = untilAskedToLeave(isNpmScript());
  const log = createLog(config.logLevel);
  const served = switchableDatabase(starting());
  let browser: string | undefined;
  const app = createApp({
    schema: config.federation ? subgraph() : schema,
    database: served,
    config,
    log,
    neo4jBrowser: () => browser,
  });
  const stopTracing = config.traces ? await startTracing() : undefined;
  const listening = await listen(app, config);
  try {
    await buildExplorer(terminal);
    const use = async (opened: Opened) => {
      await importFixturesOrKeep(opened.database, config.fixtures, leaving);
      leaving.throwIfAborted();
      browser = opened.embedded && browserLink(opened.embedded);
      await serve(opened, { config, log, app, served, listening, leaving });
    };
    await withDatabase(config, leaving, use, terminal);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  } finally {
    await listening.close();
    await stopTracing?.();
  }
  console.log('Stopped.');
}

interface Service {
  config: Config;
  log: Log;
  app: App;
  served: SwitchableDatabase;
  listening: Listening;
  leaving: AbortSignal;
}

/** Serves until it is asked to leave; requests are finished before the database goes. */
async function serve({ connection, embedded }: Opened, service: Service): Promise<void> {
  const { config, log, app, served, listening, leaving } = service;
  const supervisor = embedded && serveEmbedded(served, embedded, config, log);
  if (!embedded) serveNamed(served, connection, log);
  try {
    console.log(whereabouts(listening.url, embedded));
    void app.warmUp().then(() => tellOddities(served, log));
    await aborted(leaving);
    console.log('Stopping …');
  } finally {
    await listening.close();
    await supervisor?.stop();
    await served.close();
  }
}

/** How many nodes, and how many relations, a start looks at. */
const QUICK_LOOK = 20_000;

/** A quick look for what hands have edited, while it serves. */
async function tellOddities(database: Database, log: Log): Promise<void> {
  try {
    const examination = await examine(database, { most: QUICK_LOOK });
    if (examination.findings.length === 0) return;
    log.warn(
      { oddities: examinationLines(examination) },
      'The graph has what no import has written; see "wuwen doctor".',
    );
  } catch (error) {
    log.debug({ err: error }, 'The graph was not looked at.');
  }
}

/** Where the import would take much away, and nobody agrees, what is stored is served. */
async function importFixturesOrKeep(
  database: Database,
  folders: readonly string[],
  leaving: AbortSignal,
): Promise<void> {
  let refused = false;
  const agree = async (removals: readonly Removal[]) => {
    const agreed = await askAboutRemovals(leaving)(removals);
    refused = !agreed;
    return agreed;
  };
  try {
    await importInto(database, folders, agree, terminal);
  } catch (error) {
    if (error instanceof Fault && error.code === 'READ_ONLY') return serveReadOnly(database, error);
    if (!refused) throw error;
    console.error(
      `${(error as Fault).message}\nThe graph stays as it was. To import: wuwen import fixtures --yes`,
    );
  }
}

/** What a database that takes no changes has is served. Throws the Fault where that is nothing of ours. */
async function serveReadOnly(database: Database, fault: Fault): Promise<void> {
  const { prepared } = await survey(database);
  if (!prepared) throw fault;
  console.error(`${fault.message}\nThe graph is served as it is; the articles are not imported.`);
}

const aborted = (signal: AbortSignal) =>
  new Promise<undefined>(resolve => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined));
  });

/** What someone who has just started it wants to know. */
function whereabouts(url: string, embedded?: EmbeddedNeo4j): string {
  const lines: [string, string][] = [['GraphQL', `${url}/graphql (in a browser a playground)`]];
  if (embedded) {
    lines.push(
      ['Neo4j Browser', browserLink(embedded)],
      ['', `user ${embedded.user}; the password: cat ${quoted(shown(embedded.passwordFile))}`],
    );
  }
  const told = lines.map(([what, where]) => `${what.padEnd(15)}${where}`).join('\n');
  return `\n${told}\nCtrl-C stops ${embedded ? 'both' : 'it'}.\n\nOpen ${url}`;
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
