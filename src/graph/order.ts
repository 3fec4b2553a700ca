/** What a list is sorted by. */
import { directedPattern, type Direction } from './cypher';
import { labelOf } from './entity';
import type { End, Relation } from '../ontology';

/** One term of an order: a stored property, or the number of a relation's ends. */
export type Term = {
  /** As the client names it: `name`, `models`; part of the cursor. */
  name: string;
  direction: 'ASC' | 'DESC';
} & ({ property: string } | { degree: { relation: Relation; direction: Direction; to: End } });

/** Cypher for the value by which `item` is sorted. */
export const termExpression = (item: string, term: Term): string =>
  'property' in term
    ? `${item}.${term.property}`
    : `COUNT { ${directedPattern(`(${item})`, `:${term.degree.relation}`, term.degree.direction, `(:${labelOf(term.degree.to)})`)} }`;
