/**
 * Where the search for the nodes of a filtered list begins. A filter "some of its relations lead to this one node" is
 * cheap from that node, and dear from the list: Neo4j looks at every node of the list to see whether the relation
 * EXISTS. So one such condition is matched as a path, of which the planner may start at the far end. And a name, or a
 * part of one, is sought in both languages' indexes, as the planner would rather go through the list in its order.
 */
import type { End } from '../../ontology';
import type { Comparison } from './comparison';
import { directedPattern, whereClause, type Parameters } from './text';
import { hasKey, labelOf } from './properties';
import { relationFieldsOf, type RelationField } from './relation-fields';
import { edgePredicateOf, namePredicates, predicateOf, type RelationWhere, type Where } from './where';

/** `MATCH …`, which binds each node that may belong to the list to `n` once, and what else must hold of it. */
export interface Match {
  text: string;
  predicates: string[];
  /** How many nodes are bound so: all of the list, a few that an index pins, or some, which may be many. */
  finds: 'ALL' | 'FEW' | 'SOME';
}

/** Matches the nodes of an end that a filter admits. */
export function matchList(end: End, where: Where | undefined, parameters: Parameters): Match {
  const start = `MATCH (n:${labelOf(end)})`;
  if (!where) return { text: start, predicates: [], finds: 'ALL' };
  const filter = (where: Where) =>
    Object.keys(where).length ? [predicateOf(where, 'n', end, parameters)] : [];
  if (isPinned(where.key)) return { text: start, predicates: filter(where), finds: 'FEW' };
  const { name, ...unnamed } = where;
  if (isPinned(name)) {
    return { text: ofNames(start, name, parameters), predicates: filter(unnamed), finds: 'FEW' };
  }
  const accessPath = accessPathOf(where, end);
  if (accessPath) {
    const { steps, predicates } = stepsOf(accessPath, 'n', parameters);
    const { [accessPath.field.name]: _, ...rest } = where;
    const text = `${start} ${steps.join(' ')}${whereClause(predicates)} WITH DISTINCT n`;
    return { text, predicates: filter(rest), finds: 'SOME' };
  }
  if (!isPartly(name)) return { text: start, predicates: filter(where), finds: 'ALL' };
  // The index of parts of names has all entities.
  const text = name.startsWith == null ? `MATCH (n:Entity:${labelOf(end)})` : start;
  return { text: ofNames(text, name, parameters), predicates: filter(unnamed), finds: 'SOME' };
}

const ofNames = (match: string, name: Comparison, parameters: Parameters): string => {
  const branches = namePredicates('n', name, parameters).map(
    predicate => `${match} WHERE ${predicate} AND ${hasKey('n')} RETURN n`,
  );
  return `CALL () { ${branches.join(' UNION ')} } WITH n`;
};

/** A condition of the filter that leads to few nodes; `next` is the step from there that leads to fewer. */
interface AccessPath {
  field: RelationField;
  condition: RelationWhere;
  next?: AccessPath;
}

/** The first of the filter's own conditions that pins a node at the far end, be it some steps away. */
function accessPathOf(where: Where, end: End): AccessPath | undefined {
  for (const field of relationFieldsOf(end)) {
    const condition = where[field.name] as RelationWhere | null | undefined;
    // Of a condition that says more than "some", the rest would be lost.
    if (!condition?.some || condition.none || condition.every || condition.count) continue;
    const { some } = condition;
    if (pins(some)) return { field, condition };
    const next = accessPathOf(some, field.to);
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

/** Whether an index finds what has this part of a name. */
function isPartly(value: Where[string]): value is Comparison {
  const { startsWith, contains, ignoreCase } = (value ?? {}) as Comparison;
  return !ignoreCase && (startsWith != null || contains != null);
}

/** A step a MATCH: within one, Cypher would not go back over the relation by which it came. */
function stepsOf({ field, condition, next }: AccessPath, node: string, parameters: Parameters): Steps {
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
      ...(isPinned(some?.name) ? [hasKey(far)] : []),
      ...beyond.predicates,
    ],
  };
}

interface Steps {
  steps: string[];
  predicates: string[];
}
