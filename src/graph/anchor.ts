/**
 * Where the search for the nodes of a filtered list begins. A filter "some of its relations lead to this one node" is
 * cheap from that node, and dear from the list: Neo4j looks at every node of the list to see whether the relation
 * EXISTS. So one such condition is matched as a path, of which the planner may start at the far end. And a name is
 * sought in both languages' indexes, as the planner would rather go through the list in its order.
 */
import type { End } from '../ontology';
import { directedPattern, whereClause, type Parameters } from './cypher';
import { labelOf } from './entity';
import { relationFieldsOf, type RelationField } from './fields';
import {
  edgePredicateOf,
  namePredicates,
  predicateOf,
  type Comparison,
  type RelationWhere,
  type Where,
} from './where';

/** `MATCH …`, which binds each node that may belong to the list to `n` once, and what else must hold of it. */
export interface Match {
  text: string;
  predicates: string[];
  /** Whether the filter pins a few nodes: they are found first, and sorted then. */
  few: boolean;
}

/** Matches the nodes of an end that a filter admits. */
export function matchList(end: End, where: Where | undefined, parameters: Parameters): Match {
  const start = `MATCH (n:${labelOf(end)})`;
  if (!where) return { text: start, predicates: [], few: false };
  const filter = (where: Where) =>
    Object.keys(where).length ? [predicateOf(where, 'n', end, parameters)] : [];
  if (isPinned(where.key)) return { text: start, predicates: filter(where), few: true };
  if (isPinned(where.name)) {
    const { name, ...rest } = where;
    const branches = namePredicates('n', name, parameters).map(
      predicate => `${start} WHERE ${predicate} AND n.key IS NOT NULL RETURN n`,
    );
    return { text: `CALL () { ${branches.join(' UNION ')} } WITH n`, predicates: filter(rest), few: true };
  }
  const anchor = anchorOf(where, end);
  if (!anchor) return { text: start, predicates: filter(where), few: false };
  const { steps, predicates } = stepsOf(anchor, 'n', parameters);
  const { [anchor.field.name]: _, ...rest } = where;
  return {
    text: `${start} ${steps.join(' ')}${whereClause(predicates)} WITH DISTINCT n`,
    predicates: filter(rest),
    few: true,
  };
}

/** A condition of the filter that leads to few nodes; `next` is the step from there that leads to fewer. */
interface Anchor {
  field: RelationField;
  condition: RelationWhere;
  next?: Anchor;
}

/** The first of the filter's own conditions that pins a node at the far end, be it some steps away. */
function anchorOf(where: Where, end: End): Anchor | undefined {
  for (const field of relationFieldsOf(end)) {
    const condition = where[field.name] as RelationWhere | null | undefined;
    // Of a condition that says more than "some", the rest would be lost.
    if (!condition?.some || condition.none || condition.every || condition.count) continue;
    const { some } = condition;
    if (pins(some)) return { field, condition };
    const next = anchorOf(some, field.to);
    if (next) return { field, condition, next };
  }
  return undefined;
}

/** Whether an index finds the few nodes that the filter admits. */
const pins = ({ key, name }: Where): boolean => isPinned(key) || isPinned(name);

function isPinned(value: Where[string]): value is Comparison {
  const { eq, in: among, ignoreCase } = (value ?? {}) as Comparison;
  return !ignoreCase && (eq != null || among != null);
}

/** A step a MATCH: within one, Cypher would not go back over the relation by which it came. */
function stepsOf({ field, condition, next }: Anchor, node: string, parameters: Parameters): Steps {
  const { relation, direction, to } = field;
  const [far, way] = [`${node}x`, `${node}r`];
  const { edge, some } = condition;
  const beyond = next ? stepsOf(next, far, parameters) : { steps: [], predicates: [] };
  const own = predicateOf({ ...some, ...(next && { [next.field.name]: undefined }) }, far, to, parameters);
  const step = directedPattern(`(${node})`, `${way}:${relation}`, direction, `(${far}:${labelOf(to)})`);
  return {
    steps: [`MATCH ${step}`, ...beyond.steps],
    predicates: [
      ...(edge ? [edgePredicateOf(edge, way, parameters)] : []),
      ...(own === 'true' ? [] : [own]),
      ...(isPinned(some?.name) ? [`${far}.key IS NOT NULL`] : []),
      ...beyond.predicates,
    ],
  };
}

interface Steps {
  steps: string[];
  predicates: string[];
}
