/** Compiles operations by graphql-jit, as far as it does that in a bounded time. */
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  GraphQLScalarType,
  isLeafType,
  isNonNullType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type ListValueNode,
  type ObjectValueNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { compileSizeOf } from './compile-size';

export type CompiledOperation = CompiledQuery['query'];

/** The most fields that are compiled, each once a type; a field takes about 0.1 ms. */
const MAX_SIZE = 600;

/**
 * The function of an operation; undefined where it would be too large, or cannot be compiled. What it does not do as
 * GraphQL does it, it answers with errors, whatever they say: then GraphQL is to execute the operation.
 *
 * graphql-jit makes code for all that a variable may hold, and so without end for a filter, which may hold filters. It
 * also tells every mistake in a list, with the whole list. So variables other than scalars and enums are left to
 * GraphQL's own coercion, which comes first; the compiled function takes them as they are.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledOperation | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation || compileSizeOf(schema, document, operation) > MAX_SIZE) return undefined;
  const { variableDefinitions = [] } = operation;
  const composite = variableDefinitions.filter(({ type }) => !isLeaf(schema, type));
  const needed = variableDefinitions.length ? variablesInLiterals(document) : new Set<string>();
  const run = composite.length
    ? functionOf(withAsItIs(schema), untyped(document, operation, composite), operationName)
    : functionOf(schema, document, operationName);
  if (!run || composite.length + needed.size === 0) return run;
  return (root, context, given: Record<string, unknown> | null | undefined) => {
    let variables = given ?? {};
    if (composite.length) {
      const { coerced, errors } = getVariableValues(schema, composite, variables, { maxErrors: 1 });
      if (errors) return { errors };
      variables = replaced(variables, composite, coerced);
    }
    for (const { variable, defaultValue } of variableDefinitions) {
      const name = variable.name.value;
      if (needed.has(name) && !defaultValue && !Object.hasOwn(variables, name)) return absent(name);
    }
    return run(root, context, variables);
  };
}

/** graphql-jit takes one that lacks for null, where it stands within a list or an object. */
const absent = (name: string) => ({ errors: [new GraphQLError(`Variable "$${name}" was not given.`)] });

/** The names of variables that stand within lists and objects. */
function variablesInLiterals(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  const inner = (node: ListValueNode | ObjectValueNode): false => {
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
    return false;
  };
  visit(document, { ListValue: inner, ObjectValue: inner });
  return names;
}

function functionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledOperation | undefined {
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? compiled.query : undefined;
}

function isLeaf(schema: GraphQLSchema, node: VariableDefinitionNode['type']): boolean {
  const type = typeFromAST(schema, node as never) as unknown;
  return isLeafType(isNonNullType(type) ? type.ofType : type);
}

/** Takes every value as it is. Its name begins as no other type's may. */
const AsItIs = new GraphQLScalarType({ name: '__AsItIs', parseValue: value => value });

/** The schema, with that scalar for variables alone. */
const withAsItIs = (schema: GraphQLSchema): GraphQLSchema =>
  Object.create(schema, {
    getType: { value: (name: string) => (name === AsItIs.name ? AsItIs : schema.getType(name)) },
  }) as GraphQLSchema;

/** The document, with variables that are taken as they are. */
function untyped(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: readonly VariableDefinitionNode[],
): DocumentNode {
  const variableDefinitions = operation.variableDefinitions!.map(definition =>
    variables.includes(definition)
      ? { kind: definition.kind, variable: definition.variable, type: typeAsItIs }
      : definition,
  );
  const definitions = document.definitions.map(definition =>
    definition === operation ? { ...operation, variableDefinitions } : definition,
  );
  return { ...document, definitions };
}

const typeAsItIs = {
  kind: Kind.NAMED_TYPE as const,
  name: { kind: Kind.NAME as const, value: AsItIs.name },
};

/** What was given, with those variables coerced; one that lacks, and has no default, goes on to lack. */
const replaced = (
  given: Record<string, unknown>,
  variables: readonly VariableDefinitionNode[],
  coerced: Record<string, unknown>,
): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(given).filter(([name]) => variables.every(({ variable }) => variable.name.value !== name)),
  ),
  ...coerced,
});
