/** The schema as pages, from the schema itself. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { printDefault } from './default';
import { schema } from '../../src/schema';
import { pageOf, tableOf } from './page';

const types = Object.values(schema.getTypeMap())
  .filter(type => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const roots = [schema.getQueryType()!, schema.getSubscriptionType()!];
const said = ({ description }: { description?: string | null }) => description ?? '';
const code = (text: string) => `\`${text}\``;

export const queriesPage = () =>
  pageOf(
    '# Queries',
    'Where an operation may begin. Types are in [types](types.md), filters and orders in [inputs](inputs.md); [examples](../examples.md) show them at work.',
    ...roots.flatMap(root => Object.values(root.getFields()).sort(byName).flatMap(rootField)),
  );

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

function rootField(field: GraphQLField<unknown, unknown>): string[] {
  const args = field.args.map(({ type, ...arg }) => [
    code(arg.name),
    code(String(type)),
    printDefault(arg.defaultValue),
    said(arg),
  ]);
  return [
    `## ${field.name}`,
    `${said(field)}`.trim() || '–',
    `Gives ${code(String(field.type))}.`,
    ...(args.length > 0 ? [tableOf(['argument', 'type', 'default', 'what it is'], args)] : []),
  ];
}

const isList = ({ name }: GraphQLNamedType) => /(Connection|Edge)$/.test(name);

export const typesPage = () =>
  pageOf(
    '# Types',
    'What answers are made of. Lists are connections as Relay has them: `edges { cursor node }`, `nodes`, `pageInfo`, `totalCount`, `facets(by:)`; the edges of a relation have `basis`, `evidence` and `statement`, too.',
    ...types
      .filter(
        type =>
          (isObjectType(type) || isInterfaceType(type)) && !isList(type) && !roots.includes(type as never),
      )
      .flatMap(objectType),
  );

function objectType(type: GraphQLNamedType): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const rows = Object.values(type.getFields()).map(field => [
    code(field.name + argumentsOf(field.args)),
    code(String(field.type)),
    said(field),
  ]);
  const interfaces = type.getInterfaces().map(({ name }) => code(name));
  return [
    `## ${type.name}`,
    [said(type), interfaces.length > 0 && `Is a ${interfaces.join(', ')}.`].filter(Boolean).join(' ') || '–',
    tableOf(['field', 'type', 'what it tells'], rows),
  ];
}

const argumentsOf = (args: readonly GraphQLArgument[]) =>
  args.length === 0 ? '' : `(${args.map(({ name }) => `${name}:`).join(' ')})`;

export const inputsPage = () =>
  pageOf(
    '# Inputs',
    'Filters, orders and other arguments, enums, and scalars.',
    '## Scalars',
    tableOf(
      ['scalar', 'what it is'],
      types.filter(isScalarType).map(type => [code(type.name), said(type)]),
    ),
    '## Enums',
    ...types.filter(isEnumType).flatMap(type => [
      `### ${type.name}`,
      said(type) || '–',
      tableOf(
        ['value', 'what it means'],
        type.getValues().map(value => [code(value.name), said(value)]),
      ),
    ]),
    '## Input objects',
    ...types.filter(isInputObjectType).flatMap(type => [
      `### ${type.name}`,
      `${said(type)}${type.isOneOf ? ' Exactly one of:' : ''}`.trim() || '–',
      tableOf(
        ['field', 'type', 'default', 'what it is'],
        Object.values(type.getFields()).map(field => [
          code(field.name),
          code(String(field.type)),
          printDefault(field.defaultValue),
          said(field),
        ]),
      ),
    ]),
  );
