/** Constraints and indexes, as the ontology asks for them. `cypher/schema.cypher` is this text, for reading. */
import { createHash } from 'node:crypto';
import { Fault } from '../errors';
import { entityKinds, factTypes, kindNames, relationNames, storedProperties } from '../ontology';
import type { Database } from './driver';

/** The statements, each of which may run again without harm. */
export function schemaStatements(): string[] {
  return [
    unique('Entity'),
    'CREATE CONSTRAINT apikey_id IF NOT EXISTS FOR (k:ApiKey) REQUIRE k.id IS UNIQUE',
    ...kindNames.map(unique),
    ...relationNames.map(
      type =>
        `CREATE CONSTRAINT ${type.toLowerCase()}_key IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.key IS UNIQUE`,
    ),
    ...['Entity', ...entityKinds].flatMap(kind =>
      ['nameZh', 'nameEn'].map(property => ordered(kind, property)),
    ),
    ...kindNames.flatMap(kind =>
      Object.entries(storedProperties(kind)).flatMap(([property, type]) =>
        type === 'Strings' || type === 'EDTF' ? [] : [ordered(kind, property)],
      ),
    ),
    ...factTypes.map(
      type => `CREATE INDEX ${type.toLowerCase()}_when IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.whenFrom)`,
    ),
    ...['nameZh', 'nameEn'].map(
      property => `CREATE TEXT INDEX entity_${property}_part IF NOT EXISTS FOR (n:Entity) ON (n.${property})`,
    ),
    fullText('entity_name', 'keyword', ['folded', 'key', 'kind']),
    fullText('entity_cjk', 'cjk', ['folded', 'summaryZh', 'figureTexts', 'kind']),
    fullText('entity_word', 'standard-no-stop-words', [
      'folded',
      'summaryZh',
      'summaryEn',
      'figureTexts',
      'kind',
    ]),
  ];
}

/** Makes what is missing, and waits until the indexes serve. */
export async function applySchema(database: Database): Promise<void> {
  const there = await existing(database);
  for (const text of schemaStatements()) {
    if (!there.has(nameIn(text))) await insist(database, text);
  }
  await database.execute({ text: 'CALL db.awaitIndexes(300)', params: {} });
}

/** The names of the indexes that are there, those of constraints included: one question where all is done already. */
async function existing(database: Database): Promise<Set<string>> {
  const rows = await database.execute({ text: 'SHOW INDEXES YIELD name RETURN name', params: {} });
  return new Set(rows.map(([name]) => name as string));
}

/** Tells one set of constraints and indexes from another. */
export const schemaFingerprint = (): string =>
  createHash('sha256').update(schemaStatements().join('\n')).digest('hex').slice(0, 16);

/** The indexes that are there by a name of ours, but over something else than the ontology asks for now. */
export async function outdatedIndexes(database: Database): Promise<string[]> {
  const wanted = new Map(schemaStatements().map(text => [nameIn(text), shapeIn(text)]));
  const rows = await database.execute({
    text: 'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint WHERE owningConstraint IS NULL AND type <> "LOOKUP" RETURN name, type, labelsOrTypes, properties',
    params: {},
  });
  return (rows as [string, string, string[], string[]][])
    .filter(([name, ...there]) => wanted.has(name) && wanted.get(name) !== JSON.stringify(there))
    .map(([name]) => name);
}

/** What an index is over, in the form in which SHOW INDEXES tells it. */
function shapeIn(statement: string): string {
  const type = /^CREATE (TEXT|FULLTEXT) INDEX/.exec(statement)?.[1] ?? 'RANGE';
  const over = /FOR .*?:(\w+)/.exec(statement)![1]!;
  const properties = [...statement.matchAll(/\b[nrk]\.(\w+)/g)].map(([, property]) => property!);
  return JSON.stringify([type, [over], properties]);
}

const nameIn = (statement: string) => /(\S+) IF NOT EXISTS/.exec(statement)![1]!;

/** Where two servers start at once, Neo4j may turn one away; that one tries again, and finds it done. */
export async function insist(database: Database, text: string, tries = 10): Promise<void> {
  try {
    await database.execute({ text, params: {} });
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (/ConstraintCreationFailed/.test(code)) throw impossible(error as Error);
    if (!/DeadlockDetected|AlreadyExists/.test(code)) throw error;
    if (tries === 1) throw impossible(error as Error);
    await insist(database, text, tries - 1);
  }
}

/** Two nodes have one key, or somebody else's index is in the way. */
const impossible = (cause: Error) =>
  new Fault(
    'BAD_CONFIGURATION',
    `The database does not take a constraint or index of wuwen: ${cause.message}`,
    'Change what is in its way, or use another database: NEO4J_URI, NEO4J_DATABASE.',
    { cause },
  );

const unique = (label: string) =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`;

/** The key breaks ties, so it stands in the index, too: pages then come out of it in their order. */
const ordered = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property}, n.key)`;

/** Lucene sees no labels, so the kind is a property, too, for searches that ask for some kinds alone. */
const fullText = (name: string, analyzer: string, properties: string[]) =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:Entity) ON EACH [${properties.map(property => `n.${property}`).join(', ')}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`;
