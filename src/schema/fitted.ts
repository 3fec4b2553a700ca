/**
 * The program's own operations are written for the shipped domain. In another, what they ask of kinds and relations
 * that are not there is left out.
 */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import { isShipped } from '../domain/current';
import { schema } from '.';

/** The operation as this domain's schema has it. */
export const fitted = (operation: string): string => (isShipped ? operation : fittedTo(schema, operation));

/** The operation without what the schema lacks; where nothing is left, it asks for the type's name alone. */
export function fittedTo(schema: GraphQLSchema, operation: string): string {
  let document = withoutUnknown(schema, parse(operation));
  for (let before = ''; before !== print(document);) {
    before = print(document);
    document = withoutUnused(withoutEmpty(document));
  }
  return print(document);
}

/** Leaves out fields that are not there, or that are given arguments that are not, and fragments of unknown types. */
function withoutUnknown(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const isKnown = (name: string | undefined) => name === undefined || schema.getType(name) !== undefined;
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        if (node.name.value === '__typename') return undefined;
        const field = types.getFieldDef();
        return field && node.arguments!.every(argument => takes(field, argument)) ? undefined : null;
      },
      InlineFragment: ({ typeCondition }) => (isKnown(typeCondition?.name.value) ? undefined : null),
      FragmentDefinition: ({ typeCondition }) => (isKnown(typeCondition.name.value) ? undefined : null),
    }),
  );
}

function takes(field: GraphQLField<unknown, unknown>, { name, value }: ArgumentNode): boolean {
  const argument = field.args.find(argument => argument.name === name.value);
  return argument !== undefined && fits(argument.type, value);
}

/** Whether a value has only names that its type has. */
function fits(type: GraphQLInputType, value: ValueNode): boolean {
  if (isNonNullType(type)) return fits(type.ofType, value);
  if (value.kind === Kind.LIST)
    return isListType(type) && value.values.every(inner => fits(type.ofType, inner));
  const named = getNamedType(type);
  if (value.kind === Kind.ENUM) return isEnumType(named) && named.getValue(value.value) !== undefined;
  if (value.kind !== Kind.OBJECT) return true;
  if (!isInputObjectType(named)) return false;
  const fields = named.getFields();
  return value.fields.every(({ name, value: inner }) => {
    const field = fields[name.value];
    return field !== undefined && fits(field.type, inner);
  });
}

/** Leaves out what has nothing below it any more. */
function withoutEmpty(document: DocumentNode): DocumentNode {
  const isEmpty = (node: { selectionSet?: { selections: readonly ASTNode[] } }) =>
    node.selectionSet?.selections.length === 0;
  const fragments = new Set(
    document.definitions.flatMap(definition =>
      definition.kind === Kind.FRAGMENT_DEFINITION && !isEmpty(definition) ? definition.name.value : [],
    ),
  );
  return visit(document, {
    FragmentSpread: ({ name }) => (fragments.has(name.value) ? undefined : null),
    Field: { leave: node => (isEmpty(node) ? null : undefined) },
    InlineFragment: { leave: node => (isEmpty(node) ? null : undefined) },
    FragmentDefinition: { leave: node => (isEmpty(node) ? null : undefined) },
    OperationDefinition: {
      leave: node =>
        isEmpty(node)
          ? {
              ...node,
              selectionSet: {
                kind: Kind.SELECTION_SET,
                selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
              },
            }
          : undefined,
    },
  });
}

/** Leaves out fragments and variables that nothing uses any more. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const spreads = new Set<string>();
  const variables = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void spreads.add(name.value),
    VariableDefinition: () => false,
    Variable: ({ name }) => void variables.add(name.value),
  });
  return visit(document, {
    FragmentDefinition: ({ name }) => (spreads.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? undefined : null),
  });
}
