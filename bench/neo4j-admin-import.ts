/**
 * Imports the files of bench/generate.ts with `neo4j-admin database import full`, to compare `wuwen import-bulk` with:
 *
 *     npx tsx bench/neo4j-admin-import.ts DIR DATA
 *
 * DIR holds nodes.jsonl and statements.jsonl; DATA is a folder for a database of its own, which it overwrites. The
 * admin tool reads CSV, writes a store that no server has open, and checks nothing; so the files are turned into CSV
 * first, and constraints and indexes are made at the end.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase, PATIENT } from '../src/neo4j/driver';
import { startEmbedded } from '../src/neo4j/embedded/start';
import { homeIn } from '../src/neo4j/embedded/home';
import { findJars } from '../src/neo4j/embedded/jars';
import { applyIndexes } from '../src/ingest/bulk/indexes';
import {
  articleRow,
  citationsOf as citationsOfNode,
  entityRow,
  type NodeLine,
} from '../src/ingest/bulk/nodes';
import type { ArticleLine, EntityLine, StatementLine } from '../src/ingest/bulk/shape';
import { citationsOf, statementRow } from '../src/ingest/bulk/statements';
import { articleOf, inReadingOrder } from '../src/ingest/locator';
import { mentionKey, propertyNames } from '../src/ingest/write/rows';
import { storedProperties, kindNames } from '../src/ontology';
import { createText } from './generate/lines';

const ports = { bolt: 0, http: 0 };
const memory = { heap: '1g', pageCache: '1g' };

async function main([source, dataDir]: string[]): Promise<void> {
  if (!source || !dataDir) throw new Error('Name the folder of the files, and one for the database.');
  const folder = join(source, 'csv');
  mkdirSync(folder, { recursive: true });
  await timed('CSV made', () => writeCsv(source, folder));
  // Makes the folder, its configuration and its password.
  await (await startEmbedded({ dataDir, ports, memory })).stop();
  await timed('neo4j-admin database import full', async () => runAdmin(folder, dataDir));
  const { uri, user, password, database: name, stop } = await startEmbedded({ dataDir, ports, memory });
  const database = openDatabase({ uri, user, password, database: name }, { patience: PATIENT });
  try {
    await timed('constraints and indexes', () => applyIndexes(database, () => undefined));
    for (const text of ['MATCH (n) RETURN count(n)', 'MATCH ()-[r]->() RETURN count(r)']) {
      console.log(text, String((await database.read({ text, params: {} })).rows[0]![0]));
    }
  } finally {
    await database.close();
    await stop();
  }
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await work();
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

function runAdmin(folder: string, dataDir: string): void {
  const { home, conf } = homeIn(dataDir);
  const command = [
    'database',
    'import',
    'full',
    'neo4j',
    '--overwrite-destination',
    '--array-delimiter=U+001F',
  ];
  const files = ['--nodes=articles.csv', '--nodes=entities.csv', '--relationships=relations.csv'];
  const { status, stdout, stderr } = spawnSync(
    'java',
    [
      ...['-cp', join(findJars().folder, '*'), 'org.neo4j.server.startup.Neo4jAdminCommand'],
      ...[...command, '--max-off-heap-memory=1g', ...files],
    ],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, NEO4J_HOME: home, NEO4J_CONF: conf, HEAP_SIZE: memory.heap },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`neo4j-admin failed:\n${stdout}\n${stderr}`);
}

/** articles.csv, entities.csv and relations.csv, with all that the importer derives: folded names, mentions. */
async function writeCsv(source: string, folder: string): Promise<void> {
  const articles = createTable(join(folder, 'articles.csv'), ['key:ID', ':LABEL', ...typed('Article')]);
  const entities = createTable(join(folder, 'entities.csv'), ['key:ID', ':LABEL', ...typed('Entity')]);
  const relations = createTable(join(folder, 'relations.csv'), [
    ...[':START_ID', ':END_ID', ':TYPE', 'key', 'basis', 'evidence:string[]'],
  ]);
  const mentions = new Map<string, { entity: string; evidence: string[] }>();
  const mention = (entity: string, evidence: string) => {
    const key = mentionKey(articleOf(evidence), entity);
    const known = mentions.get(key);
    if (known) known.evidence.push(evidence);
    else mentions.set(key, { entity, evidence: [evidence] });
  };
  for await (const line of linesOf<NodeLine>(join(source, 'nodes.jsonl'))) {
    if (line.kind === 'Article') {
      const { key, properties } = articleRow(line as ArticleLine);
      articles.row([key, 'Article', ...propertiesWithoutKey('Article').map(name => properties[name])]);
    } else {
      const { key, kind, properties } = entityRow(line as EntityLine);
      entities.row([key, ['Entity', kind], ...propertiesWithoutKey('Entity').map(name => properties[name])]);
      for (const { entity, evidence } of citationsOfNode(line as EntityLine)) mention(entity, evidence);
    }
  }
  for await (const line of linesOf<StatementLine>(join(source, 'statements.jsonl'))) {
    const { key, type, subject, object, properties } = statementRow(line);
    relations.row([subject, object, type, key, properties['basis'], properties['evidence']]);
    for (const { entity, evidence } of citationsOf(line)) mention(entity, evidence);
  }
  for (const [key, { entity, evidence }] of mentions) {
    relations.row([articleOf(evidence[0]!), entity, 'MENTIONS', key, null, inReadingOrder(evidence)]);
  }
  for (const table of [articles, entities, relations]) table.close();
}

async function* linesOf<Line>(file: string): AsyncGenerator<Line> {
  for await (const text of createInterface({ input: createReadStream(file) })) yield JSON.parse(text) as Line;
}

const propertiesWithoutKey = (sort: 'Article' | 'Entity') =>
  propertyNames[sort].filter(name => name !== 'key') as string[];

const csvTypes = {
  Int: 'long',
  String: 'string',
  Strings: 'string[]',
  Date: 'date',
  EDTF: 'string',
  URL: 'string',
} as const;

const types = {
  ...{ aliases: 'string[]', folded: 'string[]', figures: 'string[]', paragraphs: 'long[]' },
  ...{ headingsZh: 'string[]', headingsEn: 'string[]', sources: 'string[]' },
  ...Object.fromEntries(
    kindNames.flatMap(kind =>
      Object.entries(storedProperties(kind)).map(([name, type]) => [name, csvTypes[type]]),
    ),
  ),
} as Record<string, string>;

/** The columns of a sort's properties, each with its type. */
const typed = (sort: 'Article' | 'Entity') =>
  propertiesWithoutKey(sort).map(name => `${name}:${types[name] ?? 'string'}`);

function createTable(file: string, columns: string[]) {
  const { write, close } = createText(file);
  write(`${columns.join(',')}\n`);
  return { close, row: (cells: unknown[]) => write(`${cells.map(cell).join(',')}\n`) };
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join('\u001f') : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

void main(process.argv.slice(2));
