/** Small pieces of Cypher text. */
import { kindsOf, relationOf, type End, type Relation, type RelationType } from '../../ontology';

/** The way in which a relation is followed; BOTH for a symmetric one. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Collects the values of one statement; each gets a name in the order in which it comes. */
export interface Parameters {
  /** The value's placeholder, as `$p0`. */
  add(value: unknown): string;
  readonly values: Record<string, unknown>;
}

export function createParameters(): Parameters {
  const values: Record<string, unknown> = {};
  let count = 0;
  return {
    values,
    add(value) {
      const name = `p${count++}`;
      values[name] = value;
      return `$${name}`;
    },
  };
}

/** Collects the values of one row of many: their placeholders name their place in it, as `at[0]`. */
export function createRow(name: string) {
  const values: unknown[] = [];
  return { values, add: (value: unknown): string => `${name}[${values.push(value) - 1}]` };
}

/** `(a)-[r:BUILDS]->(b)`, with the arrow as the relation is followed. */
export const directedPattern = (
  from: string,
  relationship: string,
  direction: Direction,
  to: string,
): string =>
  `${from}${direction === 'IN' ? '<' : ''}-[${relationship}]-${direction === 'OUT' ? '>' : ''}${to}`;

/** Finds the relation `r` of a type that has a key, by the index, whatever the planner's statistics say. */
export const keyedRelation = (type: RelationType, key: string): string =>
  `MATCH ()-[r:${type} {key: ${key}}]->() USING INDEX SEEK r:${type}(key)`;

/** A property that is to be a list, as one: a hand may have written a single value, and Cypher throws at that. */
export const listOf = (property: string): string =>
  `CASE WHEN ${property} IS :: LIST<ANY> THEN ${property} ELSE [${property}] END`;

/** ` WHERE a AND b`, or nothing. */
export const whereClause = (predicates: string[]): string =>
  predicates.length ? ` WHERE ${predicates.map(p => (p.includes(' OR ') ? `(${p})` : p)).join(' AND ')}` : '';

/** What a relation leads to when it is followed this way. */
export function farEnd(relation: Relation, direction: Direction): End {
  const { from, to } = relationOf(relation);
  return direction === 'IN' ? from : to;
}

/** Whether following the relation this way can lead to anything but `to`. */
export const leadsElsewhere = (relation: Relation, direction: Direction, to: End): boolean =>
  !kindsOf(farEnd(relation, direction)).every(kind => kindsOf(to).includes(kind));
