/**
 * Writes rows in batches. Every statement sets what its row says, whatever was there: to run one again changes
 * nothing, so a transaction whose COMMIT was lost may run again.
 */
import neo4j from 'neo4j-driver';
import type { Run } from '../../neo4j/driver';
import { kindNames, storedProperties } from '../../ontology';
import { groupBy } from '../group';
import { sizeOf, type Plan } from './plan';
import type { ArticleRow, EntityRow, MentionRow, Properties, StatementRow, Value } from './rows';
import { assertBounded } from '../bounds';
import { cypherText, forKind, forRelation } from './texts';

/** Told after every batch: how many rows are written, of how many. */
export type Written = (done: number, total: number) => void;

const BATCH = 1_000;

/** Carries out a plan inside the transaction that `run` belongs to. */
export async function writePlan(run: Run, plan: Plan, written: Written = () => undefined): Promise<void> {
  const total = sizeOf(plan);
  let done = 0;
  const step = (rows: number) => written((done += rows), total);
  const upserts = <Row>({ created, changed }: { created: Row[]; changed: Row[] }) => [...created, ...changed];

  await writeEntities(run, upserts(plan.entities), step);
  await writeArticles(run, upserts(plan.articles), step);
  await writeStatements(run, upserts(plan.statements), step);
  await writeMentions(run, upserts(plan.mentions), step);
  await inBatches(run, cypherText('remove-mentions'), plan.mentions.removed, step);
  for (const [type, rows] of groupBy(plan.statements.removed, ({ type }) => type)) {
    await inBatches(run, forRelation(cypherText('remove-statements'), type), rows, step);
  }
  await inBatches(run, cypherText('remove-entities'), plan.entities.removed, step);
}

/** Told after every batch how many rows it had. */
type Step = (rows: number) => void;

/** Creates or changes entities, their kind included. */
export async function writeEntities(run: Run, rows: readonly EntityRow[], step: Step): Promise<void> {
  for (const [kind, ofKind] of groupBy(rows, ({ kind }) => kind)) {
    await inBatches(run, forKind(cypherText('write-entities'), kind), ofKind, step);
  }
}

export const writeArticles = (run: Run, rows: readonly ArticleRow[], step: Step): Promise<void> =>
  inBatches(run, cypherText('write-articles'), rows, step);

/** Creates or changes statements; their ends must be there. */
export async function writeStatements(run: Run, rows: readonly StatementRow[], step: Step): Promise<void> {
  for (const [type, ofType] of groupBy(rows, ({ type }) => type)) {
    await inBatches(run, forRelation(cypherText('write-statements'), type), ofType, step);
  }
}

/** Creates or changes what articles mention; both ends must be there. */
export const writeMentions = (run: Run, rows: readonly MentionRow[], step: Step): Promise<void> =>
  inBatches(run, cypherText('write-mentions'), rows, step);

async function inBatches(
  run: Run,
  text: string,
  rows: readonly { properties: Properties }[],
  step: Step,
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    assertBounded(batch);
    const params = { rows: batch.map(row => ({ ...row, properties: forDriver(row.properties) })) };
    const [[count] = []] = await run({ text, params });
    if (count !== batch.length) {
      throw new Error(
        `Of ${batch.length} rows, the database took ${String(count)}: an end is missing.\n${text}`,
      );
    }
    step(batch.length);
  }
}

const dates = new Set(
  kindNames.flatMap(kind =>
    Object.entries(storedProperties(kind)).flatMap(([name, type]) => (type === 'Date' ? [name] : [])),
  ),
);

/** Values as the driver sends them: every number of the ontology is an integer, and a date is a date. */
const forDriver = (properties: Properties): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, driverValue(name, value)]));

function driverValue(name: string, value: Value): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (typeof value === 'string' && dates.has(name)) return dateOf(value);
  if (Array.isArray(value)) return value.map((item: string | number) => driverValue('', item));
  return value;
}

/** From 2025-01-02. The driver's own conversion goes by the local time zone, which may be a day behind. */
function dateOf(text: string) {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, day);
}
