/** Walks the whole graph for what the importer would not have written, and fixes what can be fixed safely. */
import neo4j from 'neo4j-driver';
import type { Database, Run } from '../../neo4j/driver';
import { kindNames, relationNames, type Relation } from '../../ontology';
import { cycleTexts, noteAcyclic, type Acyclic } from './cycles';
import { groupBy } from '../group';
import { cypherText } from '../write/texts';
import { Day, odditiesOfNode, type Fix, type NodeFound, type Oddity } from './nodes';
import { odditiesOfRelation, type RelationFound } from './relations';

/** What was found, a sort of oddity each. */
export interface Finding {
  what: string;
  /** The keys, or how else to find them. */
  where: string[];
  /** How many of them can be fixed, or were. */
  fixable: number;
}

export interface Examination {
  findings: Finding[];
  /** Whether what can be fixed was. */
  fixed: boolean;
}

const BATCH = 2_000;

/** Labels that are ours; who works beside us may use them, too, as `Person`. */
const OURS = ['Entity', ...kindNames].join('|');

/** Whether it is ours: somebody else's node has nothing but a label of ours. */
const isOwn = (labels: readonly string[], kind: unknown, key: unknown): boolean =>
  labels.includes('Entity') || typeof kind === 'string' || (labels.includes('Article') && key != null);

export interface ExamineOptions {
  /** Fixes what can be fixed, in one transaction. */
  fix?: boolean;
  /** Keeps to those whose keys have that text in them. */
  within?: string;
  /** How many nodes, and how many relations, are looked at, for a quick look. */
  most?: number;
}

/** Looks at every node and relation of ours. */
export async function examine(
  database: Database,
  { fix = false, within = '', most = Infinity }: ExamineOptions = {},
): Promise<Examination> {
  const look = { fix, within, most };
  if (!fix) return examined(async query => (await database.read(query)).rows, look);
  let done: Examination | undefined;
  await database.write(async run => {
    await run({ text: cypherText('lock'), params: {} });
    const now = await examined(run, look);
    // After a lost COMMIT this runs again, and finds fixed what it fixed; the first run tells what was done.
    done ??= now;
  });
  return done!;
}

type Found = Oddity & { id: number; of: 'node' | 'relation' };

async function examined(run: Run, { fix, within, most }: Required<ExamineOptions>): Promise<Examination> {
  const all: Found[] = [];
  const keys = new Set<string>();
  for await (const node of upTo(most, nodes(run))) {
    for (const oddity of odditiesOfNode(node, keys)) all.push({ ...oddity, id: node.id, of: 'node' });
  }
  const taken = new Set<string>();
  const acyclic: Acyclic = new Map();
  for await (const relation of upTo(most, relations(run))) {
    noteAcyclic(acyclic, relation);
    for (const oddity of odditiesOfRelation(relation, taken))
      all.push({ ...oddity, id: relation.id, of: 'relation' });
  }
  for (const where of cycleTexts(acyclic))
    all.push({ what: 'relations that lead in a circle', where, id: -1, of: 'relation' });
  const oddities = all.filter(({ where }) => where.includes(within));
  if (fix) await applyFixes(run, oddities);
  const findings = [...groupBy(oddities, ({ what }) => what)].map(([what, all]) => ({
    what,
    where: all.map(({ where }) => where).sort(),
    fixable: all.filter(oddity => oddity.fix).length,
  }));
  return { findings: findings.sort((a, b) => (a.what < b.what ? -1 : 1)), fixed: fix };
}

async function* upTo<T>(most: number, items: AsyncIterable<T>): AsyncGenerator<T> {
  let left = most;
  for await (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

async function* nodes(run: Run): AsyncGenerator<NodeFound> {
  const text = `MATCH (n:${OURS}) WHERE id(n) > $after
    RETURN id(n), labels(n), properties(n) ORDER BY id(n) LIMIT ${BATCH}`;
  for await (const [id, labels, properties] of pages(run, text)) {
    const node = { id, labels, properties } as NodeFound;
    if (isOwn(node.labels, node.properties.kind, node.properties.key)) yield node;
  }
}

type NodeColumns = [labels: string[], key: unknown, kind: unknown];
type RelationRow = [number, Relation, ...NodeColumns, ...NodeColumns, Record<string, unknown>];

async function* relations(run: Run): AsyncGenerator<RelationFound> {
  const text = `MATCH (a)-[r:${relationNames.join('|')}]->(b) WHERE id(r) > $after AND a:${OURS} AND b:${OURS}
    RETURN id(r), type(r), labels(a), a.key, a.kind, labels(b), b.key, b.kind, properties(r) ORDER BY id(r) LIMIT ${BATCH}`;
  for await (const row of pages(run, text) as AsyncGenerator<RelationRow>) {
    const [id, type, fromLabels, fromKey, fromKind, toLabels, toKey, toKind, properties] = row;
    if (!isOwn(fromLabels, fromKind, fromKey) || !isOwn(toLabels, toKind, toKey)) continue;
    yield {
      id,
      type,
      from: { labels: fromLabels, key: fromKey },
      to: { labels: toLabels, key: toKey },
      properties,
    };
  }
}

async function* pages(run: Run, text: string): AsyncGenerator<unknown[]> {
  for (let after = -1; ;) {
    const rows = await run({ text, params: { after: neo4j.int(after) } });
    yield* rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)![0] as number;
  }
}

/** Labels are of the ontology; values are parameters. */
async function applyFixes(run: Run, oddities: readonly Found[]): Promise<void> {
  const fixes = oddities.flatMap(({ id, of, fix }) => (fix ? [{ id, of, ...fix }] : []));
  for (const sort of ['node', 'relation'] as const) {
    const match =
      sort === 'node' ? 'MATCH (x) WHERE id(x) = row.id' : 'MATCH ()-[x]->() WHERE id(x) = row.id';
    const rows = fixes
      .filter(one => one.of === sort && one.set)
      .map(({ id, set }) => ({ id: neo4j.int(id), set: forDriver(set!) }));
    if (rows.length) await run({ text: `UNWIND $rows AS row ${match} SET x += row.set`, params: { rows } });
  }
  const labelled = (name: 'addLabels' | 'removeLabels') =>
    groupBy(
      fixes.flatMap(one => (one[name] ?? []).map(label => ({ label, id: neo4j.int(one.id) }))),
      ({ label }) => label,
    );
  for (const [label, all] of labelled('removeLabels')) {
    await run({
      text: `UNWIND $ids AS id MATCH (n) WHERE id(n) = id REMOVE n:${label}`,
      params: { ids: all.map(({ id }) => id) },
    });
  }
  for (const [label, all] of labelled('addLabels')) {
    await run({
      text: `UNWIND $ids AS id MATCH (n) WHERE id(n) = id SET n:${label}`,
      params: { ids: all.map(({ id }) => id) },
    });
  }
}

/** Whole numbers come as BigInt. */
const forDriver = (set: NonNullable<Fix['set']>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(set).map(([name, value]) => {
      if (typeof value === 'bigint') return [name, neo4j.int(value)];
      if (!(value instanceof Day)) return [name, value];
      const [year, month, day] = value.text.split('-').map(Number) as [number, number, number];
      return [name, new neo4j.types.Date(year, month, day)];
    }),
  );

/** How many keys are told of each sort. */
const TOLD = 10;

/** What was found, as a person reads it. */
export function examinationLines({ findings, fixed }: Examination): string[] {
  if (findings.length === 0) return ['Nothing is odd.'];
  return findings.map(({ what, where, fixable }) => {
    const more = where.length > TOLD ? `, … and ${where.length - TOLD} more` : '';
    const fixes = fixable === 0 ? '' : fixed ? ` (${fixable} fixed)` : ` (${fixable} can be fixed)`;
    return `${where.length} with ${what}${fixes}: ${where.slice(0, TOLD).join(', ')}${more}`;
  });
}
