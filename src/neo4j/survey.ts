/** What a database has before a server begins to work in it: of ours, and of others. */
import { Fault } from '../errors';
import { entityKinds } from '../ontology';
import type { Database } from './driver';
import { outdatedIndexes } from './schema';

export interface Survey {
  /** How many nodes are of this graph. */
  own: number;
  /** How many are somebody else's, and their labels. */
  others: number;
  labels: string[];
  /** Labels of ours that somebody else's nodes bear, too. */
  shared: string[];
  /** Whether it has constraints and indexes of ours. */
  prepared: boolean;
}

/** Labels of nodes by which a server keeps its own books. */
const BOOKS = ['ApiKey', 'BulkImport', 'SchemaVersion', 'Restore'];

/** Counts come out of Neo4j's own statistics, so it takes no longer for a large database. */
export async function survey(database: Database): Promise<Survey> {
  const rows = async (text: string) => (await database.read({ text, params: {} })).rows;
  const own = ['Entity', 'Article', ...BOOKS].map(label => `COUNT { (:${label}) }`);
  const [[total, entities, articles, ...books]] = (await rows(`RETURN COUNT { () }, ${own.join(', ')}`)) as [
    number[],
  ];
  const names = await database.execute({ text: 'SHOW INDEXES YIELD name RETURN name', params: {} });
  const prepared = names.some(([name]) => name === 'entity_key');
  const mine = entities! + articles!;
  const others = Math.max(0, total! - mine - books.reduce((sum, count) => sum + count, 0));
  const survey = { own: mine, others, labels: [], shared: [], prepared };
  if (others === 0) return survey;
  const labels = (await rows('CALL db.labels() YIELD label RETURN label ORDER BY label')).map(String);
  const shared = entityKinds
    .filter(kind => labels.includes(kind))
    .map(kind => `['${kind}', ${strangers(kind)}]`);
  const found = shared.length
    ? ((await rows(`RETURN [${shared.join(', ')}]`))[0]![0] as [string, boolean][])
    : [];
  const known = new Set<string>(['Entity', 'Article', ...entityKinds, ...BOOKS]);
  return {
    ...survey,
    labels: labels.filter(label => !known.has(label)),
    shared: found.flatMap(([kind, there]) => (there ? [kind] : [])),
  };
}

/** Whether a node bears the label that has nothing else of ours. */
const strangers = (kind: string) => `EXISTS { (n:${kind}) WHERE NOT n:Entity AND n.kind IS NULL }`;

/** Throws Fault BAD_CONFIGURATION where a first start would take somebody else's index for an old one of ours. */
export async function refuseForeignIndexes(database: Database, { prepared }: Survey): Promise<void> {
  const [name] = prepared ? [] : await outdatedIndexes(database);
  if (name === undefined) return;
  throw new Fault(
    'BAD_CONFIGURATION',
    `The database has an index "${name}" of its own, and wuwen wants that name for another one.`,
    'Drop it or give it another name, or use another database: NEO4J_URI, NEO4J_DATABASE.',
  );
}

/** How many labels are told. */
const TOLD = 8;

/** What was found and what will be done, where that is not a matter of course. */
export function surveyLines({ own, others, labels, shared, prepared }: Survey): string[] {
  const some = labels.slice(0, TOLD).join(', ') + (labels.length > TOLD ? ', …' : '');
  return [
    ...(others > 0
      ? [
          `The database has ${others} nodes that are not wuwen's${some && ` (${some})`}: they are left as they are.`,
        ]
      : []),
    ...(shared.length > 0
      ? [
          `Some of them are labelled ${shared.join(', ')}, as nodes of wuwen are: without a key they are not served, ` +
            'and no two with one key can be there.',
        ]
      : []),
    ...(own > 0 && !prepared
      ? [`It has ${own} nodes of wuwen, but not its constraints and indexes: these are made now.`]
      : []),
  ];
}
