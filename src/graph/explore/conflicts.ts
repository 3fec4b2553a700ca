/** Where articles, or paragraphs of one, contradict each other: figures, dates and claims. */
import { parsePartialDate, type PartialDate } from '../../partial-date';
import { hasKey } from '../cypher/properties';
import { factTypes } from '../../ontology';
import type { Run } from '../../neo4j/driver';
import type { EntityFigure, Figure } from './figures';

/** Figures of one entity that measure the same thing and differ. */
export interface FigureConflict {
  key: string;
  measure: string;
  figures: Figure[];
}

/** Where figures differ: same entity, measure, subject, time and place in a series, but another amount. */
export function differingFigures(figures: readonly EntityFigure[]): FigureConflict[] {
  const groups = new Map<string, EntityFigure[]>();
  for (const one of figures) {
    const { measure, of, when, series, index, per } = one.figure;
    if (measure === undefined) continue;
    const name = JSON.stringify([
      one.key,
      measure,
      of ?? null,
      when ?? null,
      series ?? null,
      index ?? null,
      per?.en ?? null,
    ]);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()]
    .filter(group => new Set(group.map(({ figure }) => comparable(figure))).size > 1)
    .map(group => ({
      key: group[0]!.key,
      measure: group[0]!.figure.measure!,
      figures: group.map(({ figure }) => figure),
    }));
}

/** How many of the base unit a unit of UCUM has: months, seconds, one. */
const scales: Record<string, [base: string, factor: number]> = {
  a: ['mo', 12],
  mo: ['mo', 1],
  wk: ['s', 604_800],
  d: ['s', 86_400],
  h: ['s', 3_600],
  min: ['s', 60],
  s: ['s', 1],
  '%': ['1', 0.01],
};

function comparable({ value, upTo, unit, currency }: Figure): string {
  const [base, factor] = scales[unit?.code ?? ''] ?? [currency ?? unit?.code ?? unit?.en ?? '', 1];
  return JSON.stringify([base, value * factor, (upTo ?? value) * factor]);
}

/** A statement that articles date differently, so that no day fits them all. */
export interface DateConflict {
  statement: string;
  dates: ArticleDate[];
}

/** A date, and the key of the article that gives it. */
export interface ArticleDate {
  article: string;
  when: PartialDate;
}

/** How many conflicts of a sort are found. */
const MOST = 1_000;

/** The statements whose dates contradict each other; those of one entity, where its key is given. */
export async function findDateConflicts(run: Run, entity?: string): Promise<DateConflict[]> {
  const text = `${entity === undefined ? datedSeveralTimes : datedSeveralTimesAt}
    RETURN DISTINCT r.key, r.datedBy ORDER BY r.key LIMIT toInteger($most)`;
  const rows = await run({ text, params: { entity, most: MOST } });
  return (rows as [string, string[]][])
    .map(([statement, datedBy]) => ({ statement, dates: datesIn(datedBy) }))
    .filter(({ dates }) => !haveADayInCommon(dates.map(({ when }) => when)));
}

/** A branch a type, out of its index of dates: few statements have one. */
const datedSeveralTimes = `CALL () { ${factTypes
  .map(type => `MATCH ()-[r:${type}]->() WHERE r.whenFrom IS NOT NULL AND size(r.datedBy) > 1 RETURN r`)
  .join(' UNION ALL ')} } WITH r`;

const datedSeveralTimesAt = `MATCH (:Entity {key: $entity})-[r:${factTypes.join('|')}]-(:Entity) WHERE size(r.datedBy) > 1`;

/** What a statement stores of who dates it how: `2025-models 2024-12-09`. */
export function datesIn(datedBy: readonly string[]): ArticleDate[] {
  return datedBy.flatMap(text => {
    const [article, date] = text.split(' ') as [string, string];
    const when = date && parsePartialDate(date);
    return when ? [{ article, when }] : [];
  });
}

const haveADayInCommon = (dates: readonly PartialDate[]): boolean => {
  const lastFirst = dates.map(({ from }) => from ?? '').reduce((a, b) => (a > b ? a : b), '');
  const firstLast = dates.map(({ to }) => to ?? '9999-12-31').reduce((a, b) => (a < b ? a : b), '9999-12-31');
  return lastFirst <= firstLast;
};

/** A claim that denies or doubts another one, by their keys. */
export interface ClaimConflict {
  claim: string;
  disputed: string;
}

/** The claims that deny or doubt others; where an entity is given, those about it, or that are it. */
export async function findClaimConflicts(run: Run, entity?: string): Promise<ClaimConflict[]> {
  const concerns =
    entity === undefined
      ? ''
      : ' AND ($entity IN [c.key, d.key] OR EXISTS { (c)-[:ABOUT]->(:Entity {key: $entity}) } OR EXISTS { (d)-[:ABOUT]->(:Entity {key: $entity}) })';
  const text = `MATCH (c:Claim)-[:DISPUTES]->(d:Claim) WHERE ${hasKey('c')} AND ${hasKey('d')}${concerns}
    RETURN DISTINCT c.key, d.key ORDER BY c.key, d.key LIMIT toInteger($most)`;
  const rows = await run({ text, params: { entity, most: MOST } });
  return (rows as [string, string][]).map(([claim, disputed]) => ({ claim, disputed }));
}
