/**
 * What an import has to change. The articles of the import say what they say from now on; what other articles say
 * stays. Pure: facts and what is stored in, rows out.
 */
import { isDeepStrictEqual } from 'node:util';
import { foldedNames } from '../../graph/cypher/fold';
import { figureTexts } from '../../graph/explore/figure-texts';
import type { Basis } from '../../ontology';
import { parsePartialDate } from '../../partial-date';
import {
  inBoth,
  storedDate,
  strongest,
  type EntityFact,
  type Facts,
  type StatementFact,
} from '../fixture/facts';
import { groupBy } from '../group';
import { articleOf, compareEvidence, inReadingOrder } from '../locator';
import {
  pick,
  propertyNames,
  type ArticleRow,
  type EntityRow,
  type MentionRow,
  type Properties,
  type Rows,
  type StatementRow,
} from './rows';

/** What the graph has of everything that an import touches. */
export interface Stored extends Rows {
  /** Keys of entities that do not live by the import's articles alone: others mention them, or none ever did. */
  shared: Set<string>;
}

export interface Changes<Row> {
  created: Row[];
  changed: Row[];
  unchanged: number;
  removed: Row[];
}

export interface Plan {
  articles: Changes<ArticleRow>;
  entities: Changes<EntityRow>;
  statements: Changes<StatementRow>;
  mentions: Changes<MentionRow>;
}

export function planOf(facts: Facts, stored: Stored): Plan {
  const imported = new Set(facts.articles.keys());
  return {
    articles: changesOf(facts.articles, stored.articles),
    entities: changesOf(nextEntities(facts, stored, imported), stored.entities),
    statements: changesOf(nextStatements(facts, stored, imported), stored.statements),
    mentions: changesOf(facts.mentions, stored.mentions),
  };
}

/** How many rows the plan writes or removes. */
export const sizeOf = (plan: Plan): number =>
  Object.values(plan).reduce(
    (sum, { created, changed, removed }) => sum + created.length + changed.length + removed.length,
    0,
  );

function changesOf<Row>(next: Map<string, Row>, stored: Map<string, Row>): Changes<Row> {
  const changes: Changes<Row> = { created: [], changed: [], unchanged: 0, removed: [] };
  for (const [key, row] of next) {
    const before = stored.get(key);
    if (!before) changes.created.push(row);
    else if (isDeepStrictEqual(before, row)) changes.unchanged += 1;
    else changes.changed.push(row);
  }
  for (const [key, row] of stored) if (!next.has(key)) changes.removed.push(row);
  return changes;
}

function nextEntities({ entities }: Facts, stored: Stored, imported: Set<string>): Map<string, EntityRow> {
  const next = new Map<string, EntityRow>();
  for (const key of new Set([...entities.keys(), ...stored.entities.keys()])) {
    const fact = entities.get(key);
    const before = stored.shared.has(key) ? stored.entities.get(key) : undefined;
    // No fact, and no other article that mentions it: the entity goes.
    if (!fact && !before) continue;
    const kind = fact?.kind ?? before!.kind;
    const properties = entityProperties(key, fact, { ...before?.properties, kind }, imported);
    next.set(key, { key, kind, properties });
  }
  return next;
}

/** What the import says of an entity, upon what is there of other articles. */
export function entityProperties(
  key: string,
  fact: EntityFact | undefined,
  before: Properties,
  imported: Set<string>,
): Properties {
  const name = fact?.name ? inBoth(fact.name) : { zh: before.nameZh as string, en: before.nameEn as string };
  const summary = fact?.summary ?? { zh: before.summaryZh, en: before.summaryEn };
  const aliases = [...new Set([...listOf(before.aliases), ...(fact?.aliases ?? [])])].filter(
    alias => alias !== name.zh && alias !== name.en,
  );
  const kept = listOf(before.figures).filter(figure => !imported.has(articleOf(locatorOf(figure))));
  const evidence = [
    ...listOf(before.evidence).filter(at => !imported.has(articleOf(at))),
    ...listOf(fact?.properties.evidence),
  ];
  const figures = inOrder([...kept, ...(fact?.figures ?? [])]);
  const properties = {
    ...before,
    ...fact?.properties,
    evidence: evidence.length ? inReadingOrder(evidence) : null,
    key,
    kind: fact?.kind ?? before.kind,
    nameZh: name.zh,
    nameEn: name.en,
    aliases,
    folded: foldedNames([name.zh, name.en, ...aliases]),
    summaryZh: summary.zh,
    summaryEn: summary.en,
    figures,
    figureTexts: figureTexts(figures),
  };
  return pick(properties, propertyNames.Entity);
}

const listOf = (value: unknown): readonly string[] => (value as readonly string[] | null | undefined) ?? [];

const locatorOf = (figure: string): string => (JSON.parse(figure) as { locator: string }).locator;

/** Figures in reading order; those of one paragraph as they came. */
const inOrder = (figures: readonly string[]): string[] =>
  [...figures].sort((a, b) => compareEvidence(locatorOf(a), locatorOf(b)));

function nextStatements(
  { statements }: Facts,
  stored: Stored,
  imported: Set<string>,
): Map<string, StatementRow> {
  const next = new Map<string, StatementRow>();
  for (const key of new Set([...statements.keys(), ...stored.statements.keys()])) {
    const fact = statements.get(key);
    const before = stored.statements.get(key);
    const others = saidByOthers(before, imported);
    const said = [...others, ...(fact?.said ?? [])];
    if (said.length === 0) continue;
    const { type, subject, object } = (fact ?? before)!;
    next.set(key, { key, type, subject, object, properties: statementProperties(key, said) });
  }
  return next;
}

/** What articles outside the import say, taken apart again by article. */
function saidByOthers(before: StatementRow | undefined, imported: Set<string>): StatementFact['said'] {
  if (!before) return [];
  const { basis, evidence, statedBy, when, datedBy } = before.properties;
  const dates = new Map(listOf(datedBy).map(text => text.split(' ') as [string, string]));
  const byArticle = groupBy(listOf(evidence), articleOf);
  return [...byArticle]
    .filter(([article]) => !imported.has(article))
    .map(([article, evidence]) => ({
      article,
      basis:
        statedBy === null ? (basis as Basis) : listOf(statedBy).includes(article) ? 'STATED' : 'INFERRED',
      evidence,
      when: datedBy === null ? ((when ?? undefined) as string | undefined) : dates.get(article),
    }));
}

function statementProperties(key: string, said: StatementFact['said']): Properties {
  const statedBy = said.filter(({ basis }) => basis === 'STATED').map(({ article }) => article);
  return {
    key,
    basis: strongest(said.map(({ basis }) => basis)),
    evidence: inReadingOrder(said.flatMap(({ evidence }) => evidence)),
    ...storedDate('when', mostExact(said.flatMap(({ when }) => when ?? []))),
    // These are kept only where articles differ, so that one of them can be withdrawn and the others' word stands.
    statedBy: statedBy.length === 0 || statedBy.length === said.length ? null : statedBy.sort(),
    datedBy: datedDifferently(said)
      ? said.flatMap(({ article, when }) => (when ? `${article} ${when}` : [])).sort()
      : null,
  };
}

const datedDifferently = (said: StatementFact['said']): boolean =>
  new Set(said.map(({ when }) => when)).size > 1;

/** Of several dates the one that means the fewest days; of equals the first. */
const mostExact = (dates: readonly string[]): string | undefined =>
  [...dates]
    .sort()
    .reduce<string | undefined>(
      (best, date) => (best === undefined || daysOf(date) < daysOf(best) ? date : best),
      undefined,
    );

const daysOf = (date: string): number => {
  const { from, to } = parsePartialDate(date) ?? {};
  return from && to ? Date.parse(to) - Date.parse(from) : Infinity;
};
