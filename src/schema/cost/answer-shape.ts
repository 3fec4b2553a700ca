/**
 * What of an answer an operation selects below a field: for each type that a value may have, how many values stand in it
 * and which of its fields lead on. Fields count as they are in the answer: under their aliases, through fragments, merged.
 */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  Kind as Syntax,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import { entryOf, push } from '../../maps';
import type { Connection, Edge, EntityRow, StatementRow } from '../../graph/plan/rows';
import type { AtHand } from '../../graph/read/reader';
import { emptySelection, hopSignature, statementSignature } from '../../graph/plan/selection';
import { executed } from '../read-ahead';

/** What is selected of the values of a field. */
export interface Shape {
  /** Names of fields from the root, with dots between. */
  path: string;
  /** Whether its values are nodes of the graph. */
  isNode: boolean;
  /** What is selected of one of its values. */
  of(value: object): Fields;
  /** How many values each of them has, where that is the same for all: none of its fields leads on. */
  flat(): number | undefined;
}

export interface Fields {
  /** How many values it has by itself: leaves, and the object that holds them. */
  values: number;
  children: Child[];
}

/** A field that leads on. */
export interface Child {
  shape: Shape;
  /** The size of its page, where it follows the graph. */
  first?: number;
  /** The objects to which it leads from a value. */
  next(value: object, atHand: AtHand): readonly object[];
  /** How many these are, where that is told without making them. */
  count?(value: object): number;
}

/** A connection, in the form in which its resolver gives it. */
export interface ConnectionValue {
  connection: Connection<Edge> | Connection<StatementRow>;
  via?: { from: EntityRow; direction: string };
}

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
type AnyField = GraphQLField<unknown, unknown>;

/** The shape of what is below some fields of the same name in the answer. */
export function shapeOf(
  info: Info,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  path: string,
): Shape {
  const shared: Shapes = new Map();
  const { fragments, schema, variableValues } = { ...info }; // an info of graphql-jit is not to be kept
  const kept: Info = { fragments, schema, variableValues };
  const fieldsIn = (name: string) => fieldsOf(kept, name, nodes, { path, shared });
  const of = isObjectType(type) ? once(() => fieldsIn(type.name)) : eachOnce(fieldsIn);
  let flat: number | false | undefined;
  return {
    path,
    isNode:
      isAbstractType(type) ||
      (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')),
    of,
    flat() {
      if (flat === undefined) {
        const fields = isObjectType(type) ? of({}) : undefined;
        flat = fields?.children.length === 0 && fields.values;
      }
      return flat === false ? undefined : flat;
    },
  };
}

/** The fields of the only type that a value may have, made when they are asked for first. */
function once(make: () => Fields): Shape['of'] {
  let made: Fields | undefined;
  return () => (made ??= make());
}

/** The same of the type that a value has. */
function eachOnce(make: (name: string) => Fields): Shape['of'] {
  const known = new Map<string, Fields>();
  return value => {
    const name = concreteTypeOf(value);
    return entryOf(known, name, () => make(name));
  };
}

/** A shape under construction, and what was made below it: the types that have the same fields share it. */
interface Place {
  path: string;
  shared: Shapes;
}

type Shapes = Map<FieldNode, { nodes: readonly FieldNode[]; type: GraphQLNamedType; shape: Shape }[]>;

function sharedShape(
  shared: Shapes,
  nodes: readonly FieldNode[],
  type: GraphQLNamedType,
  make: (type: GraphQLNamedType) => Shape,
): Shape {
  const made = entryOf(shared, nodes[0]!, () => []);
  const there = made.find(
    one =>
      one.type === type &&
      one.nodes.length === nodes.length &&
      one.nodes.every((node, at) => node === nodes[at]),
  );
  if (there) return there.shape;
  const shape = make(type);
  made.push({ nodes, type, shape });
  return shape;
}

/** Every interface is one of nodes. */
const concreteTypeOf = (value: object): string =>
  'subject' in value ? 'Statement' : (value as EntityRow).kind;

function fieldsOf(info: Info, typeName: string, nodes: readonly FieldNode[], place: Place): Fields {
  const fields: Fields = { values: 1, children: [] };
  const type = info.schema.getType(typeName);
  if (!isObjectType(type)) return fields;
  const selected = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) if (selectionSet) collect(info, selectionSet, type, selected);
  for (const same of selected.values()) {
    const field = type.getFields()[same[0]!.name.value];
    if (!field || isLeafType(getNamedType(field.type))) fields.values += 1;
    else fields.children.push(...childOf(info, type, field, same, place));
  }
  return fields;
}

/** Collects fields by the names that they have in the answer. */
function collect(
  info: Info,
  set: SelectionSetNode,
  type: GraphQLObjectType,
  into: Map<string, FieldNode[]>,
): void {
  for (const node of set.selections) {
    if (!executed(info, node)) continue;
    if (node.kind === Syntax.FIELD) {
      push(into, (node.alias ?? node.name).value, node);
      continue;
    }
    const fragment = node.kind === Syntax.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
    if (fragment && applies(info, fragment.typeCondition?.name.value, type))
      collect(info, fragment.selectionSet, type, into);
  }
}

function applies({ schema }: Info, condition: string | undefined, type: GraphQLObjectType): boolean {
  const on = condition === undefined ? type : schema.getType(condition);
  return on === type || (isCompositeType(on) && isAbstractType(on) && schema.isSubType(on, type));
}

/** None for a field whose arguments its own resolver will refuse. */
function childOf(
  info: Info,
  type: GraphQLObjectType,
  field: AnyField,
  nodes: readonly FieldNode[],
  { path, shared }: Place,
): Child[] {
  const shape = sharedShape(shared, nodes, getNamedType(field.type), type =>
    shapeOf(info, type, nodes, `${path}.${field.name}`),
  );
  const { requirements } = field.extensions;
  if (!requirements) {
    const isNodes = type.name.endsWith('Connection') && field.name === 'nodes';
    const count = isNodes ? (value: object) => edgesOf(value).length : undefined;
    return [{ shape, next: nextOf(type.name, field.name), count }];
  }
  try {
    const args = getArgumentValues(field, nodes[0]!, info.variableValues);
    if ('properties' in requirements) {
      const [name] = requirements.properties(args);
      return [{ shape, next: row => items((row as EntityRow)[name!]) }];
    }
    const none = { list: true, more: false, total: false, facts: false };
    if ('statements' in requirements) {
      const hop = { ...requirements.statements(args), requirements: none, subject: NOTHING, object: NOTHING };
      const signature = statementSignature(hop);
      const next: Child['next'] = (row, atHand) => {
        const connection = atHand.statements(row as EntityRow, signature);
        return connection ? [{ connection }] : [];
      };
      return [{ shape, first: hop.page.size, next }];
    }
    const hop = { ...requirements.hop(args), requirements: none, next: NOTHING };
    const signature = hopSignature(hop);
    const { direction } = hop;
    const next: Child['next'] = (from, atHand) => {
      const connection = atHand.relation(from as EntityRow, signature);
      return connection ? [{ connection, via: { from, direction } }] : [];
    };
    return [{ shape, first: hop.page.size, next }];
  } catch {
    return [];
  }
}

const NOTHING = emptySelection();

/** To what a field leads that reads nothing, by the type that has it. */
function nextOf(type: string, name: string): Child['next'] {
  if (type.endsWith('Connection')) {
    if (name === 'nodes') return value => edgesOf(value).map(nodeOf);
    if (name === 'edges') return value => edgesOf(value).map(edge => ({ edge, of: value }));
    return name === 'pageInfo' ? () => [{}] : () => [];
  }
  if (type.endsWith('Edge')) {
    if (name === 'node') return value => [nodeOf((value as EdgeValue).edge)];
    if (name === 'statement') return value => statementOf(value as EdgeValue);
    return value =>
      items((factsOf((value as EdgeValue).edge) as Record<string, unknown> | undefined)?.[name]);
  }
  return value => items((value as Record<string, unknown>)[name]);
}

interface EdgeValue {
  edge: Edge | StatementRow;
  of: ConnectionValue;
}

const edgesOf = (value: object): (Edge | StatementRow)[] => (value as ConnectionValue).connection.edges;
const nodeOf = (edge: Edge | StatementRow): object => ('node' in edge ? edge.node : edge);
const factsOf = (edge: Edge | StatementRow) => ('node' in edge ? edge.facts : edge);

/** The relation of an edge as a statement, as far as its size depends on it. */
function statementOf({ edge, of: { via } }: EdgeValue): object[] {
  if (!('node' in edge) || !edge.facts || !via) return [];
  const { from, direction } = via;
  const forward =
    direction === 'BOTH'
      ? (edge.facts.key as string | null)?.split(':')[1] === from.key
      : direction === 'OUT';
  const [subject, object] = forward ? [from, edge.node] : [edge.node, from];
  return [{ subject, object, evidence: edge.facts.evidence }];
}

/** A value that is there as objects; what is no object, as one that has nothing to follow. */
function items(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.map(item => (isObject(item) ? item : {}));
  return isObject(value) ? [value] : [];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
