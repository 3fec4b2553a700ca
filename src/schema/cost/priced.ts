/**
 * Makes a schema whose fields count what they give. Root fields count all that was read ahead below them, before any of
 * it is made into an answer; what was not read ahead counts where it is read. So whatever executes an operation, the
 * same is counted.
 */
import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLIsTypeOfFn,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { hopSignature, statementSignature, type Hop, type StatementHop } from '../../graph/plan/selection';
import type { EntityRow } from '../../graph/plan/rows';
import { nextTurn } from '../../turns';
import type { Context } from '../context';
import { prepared } from '../prepared';
import { shapeOf, type Shape } from './answer-shape';
import { placeOf } from './cost';
import { priceOf } from './prices';

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** Whether what the field gives was not read ahead, wherever it stands. */
    countsItself?: true;
  }
}

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
type Field = GraphQLField<unknown, Context, Record<string, unknown>>;

/** Lets the fields of a schema count; the same schema again. */
export function priced(schema: GraphQLSchema): GraphQLSchema {
  const root = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (type.isTypeOf) type.isTypeOf = inTurns(type.isTypeOf);
    for (const field of Object.values(type.getFields()) as unknown as Field[]) {
      if (!field.resolve) continue;
      if (type === root || field.extensions.countsItself) field.resolve = countingAll(field, field.resolve);
      else if (field.extensions.requirements) field.resolve = countingLate(field, field.resolve);
    }
  }
  return schema;
}

/** Answers with more values are made in turns with other requests. */
export const LARGE = 5_000;

/** GraphQL asks for the type of each node before it makes it into a part of the answer, and can wait for that. */
const inTurns =
  (isTypeOf: GraphQLIsTypeOfFn<unknown, Context>): GraphQLIsTypeOfFn<unknown, Context> =>
  (value, context, info) => {
    const is = isTypeOf(value, context, info);
    // What is compiled gives no context, and does not wait.
    const { cost } = (context as Context | undefined) ?? {};
    return cost && cost.values > LARGE ? afterTurn(is, context) : is;
  };

/** Gives a value when it is its turn; who has gone has none. */
function afterTurn<V>(value: V | Promise<V>, { stats }: Context): V | Promise<V> {
  const turn = nextTurn();
  if (!turn) return value;
  return turn.then(() => {
    const over = stats.over?.();
    if (over) throw over as Error;
    return value;
  });
}

/** Counts the field's own work before, and what it gave after. */
function countingAll({ name, type }: Field, resolve: Resolver): Resolver {
  const composite = isCompositeType(getNamedType(type));
  return (source, args, context, info) => {
    const { cost } = context;
    const price = priceOf(name, args);
    if (price > 0) cost.charge(price, name);
    const given = resolve(source, args, context, info);
    if (!composite) return given;
    return given instanceof Promise
      ? given.then((value: unknown) => counted(value, context, info))
      : counted(given, context, info);
  };
}

/** Counts what was not at hand when the field above was counted. */
function countingLate({ extensions: { requirements } }: Field, resolve: Resolver): Resolver {
  if (!requirements || 'properties' in requirements) return resolve;
  const signatureOf = (args: Record<string, unknown>) =>
    'hop' in requirements
      ? hopSignature(requirements.hop(args) as Hop)
      : statementSignature(requirements.statements(args) as StatementHop);
  return (source, args, context, info) => {
    const given = resolve(source, args, context, info);
    const { later, values } = context.cost;
    if (!later?.has(placeOf((source as EntityRow).key, signatureOf(args))))
      return values > LARGE ? afterTurn(given, context) : given;
    return given instanceof Promise
      ? given.then((value: unknown) => counted(value, context, info))
      : counted(given, context, info);
  };
}

function counted<V>(value: V, { cost, reader }: Context, info: GraphQLResolveInfo): V {
  const shape = shapes(info, () =>
    shapeOf(info, getNamedType(info.returnType), info.fieldNodes, info.fieldName),
  );
  const values = (Array.isArray(value) ? value : [value]) as unknown[];
  cost.add(shape, values.filter(isObject), reader.atHand());
  return value;
}

const shapes = prepared<Shape>('BELOW');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
