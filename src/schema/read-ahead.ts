/**
 * Reads ahead in an operation: what a field's selection will want of the graph, from the selection set alone.
 * Fields tell what they want by the extension `requirements`; here the selection set is walked and what they require is collected.
 * A field that tells nothing is read when its resolver asks.
 */
import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind as Syntax,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import {
  addHop,
  addStatements,
  emptySelection,
  mergeInto,
  type Hop,
  type Selection,
  type StatementHop,
} from '../graph/plan/selection';
import { type Requirements } from '../graph/plan/requirements';
import type { Direction } from '../graph/cypher/text';
import { prepared } from './prepared';

type Arguments = Record<string, unknown>;

/** What a field requires of the node on which it stands. Its arguments come as its resolver gets them. */
export type FieldRequirements =
  | { properties: (args: Arguments) => string[] }
  | { hop: (args: Arguments) => Omit<Hop, 'requirements' | 'next'> }
  | { statements: (args: Arguments) => Pick<StatementHop, 'types' | 'page'> };

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    requirements?: FieldRequirements;
  }
}

/** A connection field's parts, and what is wanted of the nodes in it. */
export interface ConnectionPlan {
  requirements: Requirements;
  /** Of the nodes; of statements, nothing. */
  next: Selection;
  /** Of the node that has the field: a statement in an edge leads back to it. */
  near: Selection;
  /** Of the ends of statements. */
  subject: Selection;
  object: Selection;
}

/** What the fields below `info`'s field want of the node that it gives. */
export const selectionBelow = (info: GraphQLResolveInfo): Selection =>
  selections(info, () => {
    const selection = emptySelection();
    collect(info, info.fieldNodes, getNamedType(info.returnType), selection);
    return selection;
  });

/** What the fields below `info`'s field, a connection, want. */
export const connectionBelow = (info: GraphQLResolveInfo): ConnectionPlan =>
  connections(info, () => connectionPlan(info, info.fieldNodes, getNamedType(info.returnType)));

/** What the fields below `info`'s field want of the ends of the statement that it gives. */
export const endsBelow = (info: GraphQLResolveInfo): StatementEnds =>
  statements(info, () => {
    const ends = { subject: emptySelection(), object: emptySelection() };
    statementEnds(info, info.fieldNodes, getNamedType(info.returnType), ends);
    return ends;
  });

type StatementEnds = Pick<ConnectionPlan, 'subject' | 'object'>;

const selections = prepared<Selection>('BELOW');
const connections = prepared<ConnectionPlan>('BELOW');
const statements = prepared<StatementEnds>('BELOW');

/** Whether any field is asked for to which names lead from `info`'s field. */
export function asksAt(info: GraphQLResolveInfo, ...names: string[]): boolean {
  let asked = false;
  descend(info, names, () => (asked = true));
  return asked;
}

/** What is wanted of the nodes to which fields lead from `info`'s field, as `paths` and then `nodes`. */
export function selectionAt(info: GraphQLResolveInfo, ...names: string[]): Selection {
  const selection = emptySelection();
  descend(info, names, (node, type) => collect(info, [node], type, selection));
  return selection;
}

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Collects what fields require of a node of `type` under each of `nodes`. */
function collect(info: Info, nodes: readonly FieldNode[], type: GraphQLNamedType, into: Selection): void {
  for (const { selectionSet } of nodes) {
    if (selectionSet) walk(info, selectionSet, type, (field, node) => collectField(info, field, node, into));
  }
}

function collectField(info: Info, field: AnyField, node: FieldNode, into: Selection): void {
  const requirements = field.extensions.requirements;
  if (!requirements) return;
  try {
    const args = getArgumentValues(field, node, info.variableValues);
    if ('properties' in requirements) {
      for (const name of requirements.properties(args)) into.properties.add(name);
      return;
    }
    const connection = getNamedType(field.type);
    if ('statements' in requirements) {
      addStatements(into, { ...requirements.statements(args), ...connectionPlan(info, [node], connection) });
      return;
    }
    const hop = requirements.hop(args);
    const plan = connectionPlan(info, [node], connection, hop.direction);
    addHop(into, { ...hop, requirements: plan.requirements, next: plan.next });
    mergeInto(into, plan.near);
  } catch {
    // The field's own resolver meets the same mistake, and tells it at its own place in the answer.
  }
}

function connectionPlan(
  info: Info,
  nodes: readonly FieldNode[],
  connection: GraphQLNamedType,
  direction: Direction = 'BOTH',
): ConnectionPlan {
  const plan: ConnectionPlan = {
    requirements: { list: false, more: false, total: false, facts: false },
    next: emptySelection(),
    near: emptySelection(),
    subject: emptySelection(),
    object: emptySelection(),
  };
  const { requirements } = plan;
  const entry = (field: AnyField, node: FieldNode) => {
    requirements.list = true;
    const type = getNamedType(field.type);
    if (type.name === 'Statement') statementEnds(info, [node], type, plan);
    else collect(info, [node], type, plan.next);
  };
  const edge = (field: AnyField, node: FieldNode) => {
    if (field.name === 'node') entry(field, node);
    else if (field.name === 'statement') {
      requirements.facts = true;
      const { near, next } = plan;
      const statement = getNamedType(field.type);
      // Of a symmetric relation, either end may be the near one.
      if (direction !== 'IN') statementEnds(info, [node], statement, { subject: near, object: next });
      if (direction !== 'OUT') statementEnds(info, [node], statement, { subject: next, object: near });
    } else if (field.name !== 'cursor') requirements.facts = true;
  };
  for (const { selectionSet } of nodes) {
    if (!selectionSet) continue;
    walk(info, selectionSet, connection, (field, node) => {
      switch (field.name) {
        case 'totalCount':
          requirements.total = true;
          break;
        case 'pageInfo':
          requirements.list = requirements.more = true;
          break;
        case 'nodes':
          entry(field, node);
          break;
        case 'edges':
          requirements.list = true;
          walk(info, node.selectionSet!, getNamedType(field.type), edge);
      }
    });
  }
  return plan;
}

/** What is wanted of a statement's two ends. */
function statementEnds(
  info: Info,
  nodes: readonly FieldNode[],
  type: GraphQLNamedType,
  plan: StatementEnds,
): void {
  for (const { selectionSet } of nodes) {
    if (!selectionSet) continue;
    walk(info, selectionSet, type, (field, node) => {
      if (field.name !== 'subject' && field.name !== 'object') return;
      const ends = emptySelection();
      collect(info, [node], getNamedType(field.type), ends);
      mergeInto(plan[field.name], ends);
    });
  }
}

/** Visits the fields to which names lead from `info`'s field, each with its type. */
function descend(
  info: GraphQLResolveInfo,
  names: readonly string[],
  visit: (node: FieldNode, type: GraphQLNamedType) => void,
): void {
  const from = (node: FieldNode, type: GraphQLNamedType, [name, ...rest]: readonly string[]): void => {
    if (name === undefined) return visit(node, type);
    if (!node.selectionSet) return;
    walk(info, node.selectionSet, type, (field, below) => {
      if (field.name === name) from(below, getNamedType(field.type), rest);
    });
  };
  for (const node of info.fieldNodes) from(node, getNamedType(info.returnType), names);
}

type AnyField = GraphQLField<unknown, unknown>;

/** Visits each field of a selection set that will be executed, through fragments, with its definition. */
function walk(
  info: Info,
  set: SelectionSetNode,
  type: GraphQLNamedType,
  visit: (field: AnyField, node: FieldNode) => void,
): void {
  for (const node of set.selections) {
    if (!executed(info, node)) continue;
    if (node.kind === Syntax.FIELD) {
      const field =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      if (field) visit(field, node);
      continue;
    }
    const fragment = node.kind === Syntax.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
    if (!fragment) continue;
    const narrowed = fragment.typeCondition && info.schema.getType(fragment.typeCondition.name.value);
    walk(info, fragment.selectionSet, narrowed && isCompositeType(narrowed) ? narrowed : type, visit);
  }
}

export const executed = ({ variableValues }: Info, node: SelectionSetNode['selections'][number]): boolean =>
  !node.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false);
