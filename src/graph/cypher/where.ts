/**
 * Filters as data, and the Cypher predicates that they become. Fields, labels and types come from the ontology,
 * values are parameters; so no input reaches the text.
 */
import type { End, Relation } from '../../ontology';
import { FIRST_DAY, LAST_DAY, parsePartialDate } from '../../partial-date';
import { all, any, comparison, negated, nothingGiven, type Comparison } from './comparison';
import { figurePredicate, type FigureComparison } from './figures';
import { directedPattern, listOf, type Direction, type Parameters } from './text';
import { isDate, isInLanguages, isPartialDate, labelOf } from './properties';
import { relationFieldsOf } from './relation-fields';

/** What must hold of a partial date; each value is one itself. */
export interface DateComparison {
  eq?: string | null;
  overlaps?: string | null;
  before?: string | null;
  after?: string | null;
}

/** A filter of a relation; `edge` says which of the relations count. */
export interface RelationWhere {
  some?: Where | null;
  none?: Where | null;
  every?: Where | null;
  count?: Comparison | null;
  edge?: EdgeWhere | null;
}

/** A filter of nodes: fields as the schema names them, `and`, `or`, `not`, and relations by their fields' names. */
export interface Where {
  and?: readonly Where[] | null;
  or?: readonly Where[] | null;
  not?: Where | null;
  [field: string]:
    Comparison | FigureComparison | RelationWhere | Where | readonly Where[] | null | undefined;
}

/** A filter of relations by what backs them. */
export interface EdgeWhere {
  basis?: Comparison | null;
  evidence?: EvidenceWhere | null;
  when?: DateComparison | null;
}

/** A filter by paragraphs: all that is given holds of one of them. */
export interface EvidenceWhere {
  /** The article's key. */
  article?: Comparison | null;
  section?: Comparison | null;
  paragraph?: Comparison | null;
}

/** The predicate of a filter on a node named `node` that is some `end`; 'true' where the filter asks for nothing. */
export function predicateOf(where: Where, node: string, end: End, parameters: Parameters): string {
  const parts = Object.entries(where)
    .filter(([, value]) => value != null)
    .map(([field, value]) => fieldPredicate(field, value, node, end, parameters));
  return all(parts);
}

/** The predicate of a filter on a relation named `relation`. */
export function edgePredicateOf(
  { basis, evidence, when }: EdgeWhere,
  relation: string,
  parameters: Parameters,
): string {
  const parts = [];
  if (when) parts.push(datePredicate(`${relation}.when`, when, parameters));
  if (basis) parts.push(comparison(`${relation}.basis`, basis, parameters));
  if (evidence) parts.push(evidencePredicate(`${relation}.evidence`, evidence, parameters));
  return all(parts);
}

/** Locators are stored as `article#s1p10`. */
const placeParts = {
  article: "split(e, '#')[0]",
  section: "toInteger(split(split(e, '#s')[1], 'p')[0])",
  paragraph: "toInteger(split(split(e, '#s')[1], 'p')[1])",
};

function evidencePredicate(locators: string, where: EvidenceWhere, parameters: Parameters): string {
  const parts = Object.entries(placeParts).flatMap(([name, expression]) => {
    const given = where[name as keyof EvidenceWhere];
    return given ? [comparison(expression, given, parameters)] : [];
  });
  return parts.length ? `any(e IN ${listOf(locators)} WHERE ${all(parts)})` : 'true';
}

/** A filter of statements. */
export interface StatementWhere {
  and?: readonly StatementWhere[] | null;
  or?: readonly StatementWhere[] | null;
  not?: StatementWhere | null;
  type?: Comparison | null;
  subject?: Where | null;
  object?: Where | null;
  basis?: Comparison | null;
  evidence?: EvidenceWhere | null;
  when?: DateComparison | null;
}

/** The predicate of a filter on the statement `(s)-[r]->(o)`. */
export function statementPredicateOf(where: StatementWhere, parameters: Parameters): string {
  const nested = (where: StatementWhere) => statementPredicateOf(where, parameters);
  const { and, or, not, type, subject, object, basis, evidence, when } = where;
  return all([
    ...(and ? [all(and.map(nested))] : []),
    ...(or ? [any(or.map(nested))] : []),
    ...(not ? [negated(nested(not))] : []),
    ...(type ? [comparison('type(r)', type, parameters)] : []),
    ...(subject ? [predicateOf(subject, 's', 'Entity', parameters)] : []),
    ...(object ? [predicateOf(object, 'o', 'Entity', parameters)] : []),
    ...(basis || evidence || when ? [edgePredicateOf({ basis, evidence, when }, 'r', parameters)] : []),
  ]);
}

function fieldPredicate(
  field: string,
  value: unknown,
  node: string,
  end: End,
  parameters: Parameters,
): string {
  const nested = (where: Where) => predicateOf(where, node, end, parameters);
  switch (field) {
    case 'and':
      return all((value as Where[]).map(nested));
    case 'or':
      return any((value as Where[]).map(nested));
    case 'not':
      return negated(nested(value as Where));
    case 'kind':
      return kindPredicate(value as Comparison, node);
    case 'evidence':
      return evidencePredicate(`${node}.evidence`, value as EvidenceWhere, parameters);
    case 'figures':
      // As everywhere, what is not given holds of all.
      if (Object.values(value as FigureComparison).every(given => given == null)) return 'true';
      return `any(figure IN ${listOf(`${node}.figures`)} WHERE ${figurePredicate('figure', value as FigureComparison, parameters)})`;
    case 'alias':
      return `any(alias IN ${listOf(`${node}.aliases`)} WHERE ${comparison('alias', value as Comparison, parameters)})`;
  }
  const relation = relationFieldsOf(end).find(({ name }) => name === field);
  if (relation) return relationPredicate(relation, value as RelationWhere, node, parameters);
  if (isPartialDate(field)) return datePredicate(`${node}.${field}`, value as DateComparison, parameters);
  if (isInLanguages(field)) return any(languagePredicates(node, field, value as Comparison, parameters));
  return comparison(`${node}.${field}`, value as Comparison, parameters, isDate(field));
}

/** Dates overlap where they have a day in common; one is before another where its last day is before the other's first. */
function datePredicate(date: string, given: DateComparison, parameters: Parameters): string {
  const parts = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      if (name === 'eq') return comparison(date, { eq: value }, parameters);
      if (value === null) throw nothingGiven(name);
      const { from, to } = parsePartialDate(value)!;
      const first = () => `date(${parameters.add(from ?? FIRST_DAY)})`;
      const last = () => `date(${parameters.add(to ?? LAST_DAY)})`;
      if (name === 'before') return `${date}To < ${first()}`;
      if (name === 'after') return `${date}From > ${last()}`;
      return all([`${date}From <= ${last()}`, `${date}To >= ${first()}`]);
    });
  return all(parts);
}

/** A name is compared in each language; one that holds is enough. */
export const namePredicates = (node: string, value: Comparison, parameters: Parameters): string[] =>
  languagePredicates(node, 'name', value, parameters);

const languagePredicates = (
  node: string,
  field: string,
  value: Comparison,
  parameters: Parameters,
): string[] => ['Zh', 'En'].map(language => comparison(`${node}.${field}${language}`, value, parameters));

function kindPredicate({ eq, in: among, notIn }: Comparison, node: string): string {
  if (among === null) throw nothingGiven('in');
  if (notIn === null) throw nothingGiven('notIn');
  const isOneOf = (kinds: readonly unknown[]) => any(kinds.map(kind => `${node}:${labelOf(kind as End)}`));
  return all([
    ...(eq === undefined ? [] : [isOneOf(eq === null ? [] : [eq])]),
    ...(among === undefined ? [] : [isOneOf(among)]),
    ...(notIn === undefined ? [] : [`NOT ${isOneOf(notIn)}`]),
  ]);
}

function relationPredicate(
  field: { relation: Relation; direction: Direction; to: End },
  { some, none, every, count, edge }: RelationWhere,
  node: string,
  parameters: Parameters,
): string {
  // Nested filters need names of their own.
  const far = `${node}x`;
  const relation = `${node}r`;
  const pattern = directedPattern(
    `(${node})`,
    `${relation}:${field.relation}`,
    field.direction,
    `(${far}:${labelOf(field.to)})`,
  );
  const among = (where?: string) => {
    const parts = [...(edge ? [edgePredicateOf(edge, relation, parameters)] : []), ...(where ? [where] : [])];
    return parts.length ? `${pattern} WHERE ${all(parts)}` : pattern;
  };
  const inner = (where: Where) => predicateOf(where, far, field.to, parameters);
  const parts = [];
  if (some) parts.push(`EXISTS { ${among(inner(some))} }`);
  if (none) parts.push(`NOT EXISTS { ${among(inner(none))} }`);
  if (every) parts.push(`NOT EXISTS { ${among(negated(inner(every)))} }`);
  if (count) parts.push(comparison(`COUNT { ${among()} }`, count, parameters));
  if (!parts.length && edge) parts.push(`EXISTS { ${among()} }`);
  return all(parts);
}
