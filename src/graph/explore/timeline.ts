/** What happened when: dated entities and statements, in the order of time. */
import { factTypes, groups, relationOf, within, type Kind, type RelationType } from '../../ontology';
import { FIRST_DAY, LAST_DAY } from '../../partial-date';
import type { Run } from '../../neo4j/driver';

/** What has a date, and can be asked for by its kind. */
export type DatedKind = (typeof groups.Dated.kinds)[number];

export interface TimelineQuestion {
  /** Days, as text; without one, the beginning or end of time. */
  from: string | null;
  to: string | null;
  kinds: readonly DatedKind[];
  first: number;
}

export interface TimelineAnswer {
  /** By first day, then by last day, then by key; one more than asked for is cut. */
  entries: { date: string; entity?: string; statement?: string }[];
  isComplete: boolean;
}

/** Reads entities of the kinds, and statements whose subject is of one of them, by the indexes of their first days. */
export async function findTimeline(
  run: Run,
  { from, to, kinds, first }: TimelineQuestion,
): Promise<TimelineAnswer> {
  const overlaps = (item: string) => `${item}.whenFrom <= date($to) AND ${item}.whenTo >= date($from)`;
  const cut = (item: string) =>
    `ORDER BY ${item}.whenFrom, ${item}.whenTo, ${item}.key LIMIT toInteger($most)`;
  const columns = (item: string, isEntity: boolean) =>
    `RETURN ${item}.when AS date, ${item}.whenFrom AS dayFrom, ${item}.whenTo AS dayTo, ${item}.key AS key, ${isEntity} AS isEntity`;
  const entities = kinds.map(
    kind => `MATCH (n:${kind}) WHERE ${overlaps('n')} WITH n ${cut('n')} ${columns('n', true)}`,
  );
  const labels = kinds.map(kind => `s:${kind}`).join(' OR ');
  const statements = typesFrom(kinds).map(
    type =>
      `MATCH (s)-[r:${type}]->() WHERE ${overlaps('r')} AND (${labels}) WITH r ${cut('r')} ${columns('r', false)}`,
  );
  const parts = [...entities, ...statements];
  if (parts.length === 0) return { entries: [], isComplete: true };
  const text = `CALL () { ${parts.join(' UNION ALL ')} }
    WITH * ORDER BY dayFrom, dayTo, key LIMIT toInteger($most)
    RETURN date, key, isEntity`;
  const params = { from: from ?? FIRST_DAY, to: to ?? LAST_DAY, most: first + 1 };
  const rows = (await run({ text, params })) as [date: string, key: string, isEntity: boolean][];
  return {
    entries: rows
      .slice(0, first)
      .map(([date, key, isEntity]) => ({ date, [isEntity ? 'entity' : 'statement']: key })),
    isComplete: rows.length <= first,
  };
}

const typesFrom = (kinds: readonly Kind[]): RelationType[] =>
  factTypes.filter(type => kinds.some(kind => within(kind, relationOf(type).from)));
