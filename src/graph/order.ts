/** What a list is sorted by. */
import { directedPattern, leadsElsewhere, type Direction } from './cypher';
import { labelOf } from './entity';
import type { End, Relation } from '../ontology';

/** One term of an order: a stored property, or the number of a relation's ends. */
export type Term = {
  /** As the client names it: `name`, `models`; part of the cursor. */
  name: string;
  direction: 'ASC' | 'DESC';
} & ({ property: string } | { degree: { relation: Relation; direction: Direction; to: End } });

/** Cypher for the value by which `item` is sorted. */
export function termExpression(item: string, term: Term): string {
  if ('property' in term) return `${item}.${term.property}`;
  const { relation, direction, to } = term.degree;
  // Without a label, the number is stored with the node.
  const far = leadsElsewhere(relation, direction, to) ? `(:${labelOf(to)})` : '()';
  return `COUNT { ${directedPattern(`(${item})`, `:${relation}`, direction, far)} }`;
}
