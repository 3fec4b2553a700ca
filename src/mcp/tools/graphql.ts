/** Tools for what no other tool asks: query, describe, and one for each persisted operation. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  printType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import { z } from 'zod';
import { Fault } from '../../errors';
import { dataOf } from '../session';
import { LONGEST, object, text, tool, type JsonSchema, type Tool } from '../tool';

export const query = tool({
  name: 'query',
  description: 'Any GraphQL query, where no other tool suffices; describe tells the schema.',
  input: z.strictObject({
    query: z.string().min(1).max(20_000),
    variables: z.record(z.string(), z.unknown()).optional(),
  }),
  output: { data: object },
  async run(request, { execute }) {
    const result = await execute(request);
    if (!result.errors || !result.data) return { data: dataOf(result) };
    // A part was answered.
    return { data: result.data, errors: result.errors.map(({ message, path }) => ({ message, path })) };
  },
});

export const describe = tool({
  name: 'describe',
  description: 'A type of the GraphQL schema, in SDL.',
  input: z.strictObject({ type: z.string().max(100).default('Query') }),
  output: { sdl: text },
  async run({ type: name }, { schema, assertMayDescribe }) {
    assertMayDescribe();
    const type = schema.getType(name);
    if (type) return cutText(printType(type));
    const near = suggestionList(name, Object.keys(schema.getTypeMap())).slice(0, 3);
    throw new Fault(
      'NOT_FOUND',
      `There is no type ${name}.`,
      near.length > 0 ? `The nearest are ${near.join(', ')}.` : 'Query is where every operation begins.',
    );
  },
});

function cutText(sdl: string) {
  const most = LONGEST - 2_000; // quotation marks and line ends are longer as JSON
  if (JSON.stringify(sdl).length <= most) return { sdl };
  return { sdl: sdl.slice(0, most / 1.2), cut: [`sdl: the first part of ${sdl.length} characters`] };
}

/** Tools for the named operations that a server is told to serve by their hash. */
export function persistedTools(persisted: Readonly<Record<string, string>>, schema: GraphQLSchema): Tool[] {
  return Object.entries(persisted).flatMap(([documentId, source]) => {
    const [definition, ...others] = queriesIn(source);
    if (!definition?.name || others.length > 0) return [];
    return {
      name: definition.name.value,
      description: `The persisted operation ${definition.name.value}.`,
      inputSchema: variablesSchema(definition, schema),
      outputSchema: { type: 'object', properties: { data: object }, required: ['data'] },
      async call(variables, { execute }) {
        return {
          data: dataOf(await execute({ documentId, variables: variables as Record<string, unknown> })),
        };
      },
    } satisfies Tool;
  });
}

/** The queries of a document; none where it cannot be read, which whoever asks for it is told. */
function queriesIn(source: string): OperationDefinitionNode[] {
  try {
    return parse(source).definitions.filter(
      (definition): definition is OperationDefinitionNode =>
        definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query',
    );
  } catch {
    return [];
  }
}

function variablesSchema(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
): JsonSchema {
  const properties: Record<string, object> = {};
  const required: string[] = [];
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    if (!type) continue;
    properties[variable.name.value] = schemaOf(type);
    if (isNonNullType(type) && !defaultValue) required.push(variable.name.value);
  }
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

function schemaOf(type: GraphQLInputType): object {
  if (isNonNullType(type)) return schemaOf(type.ofType);
  if (isListType(type)) return { type: 'array', items: schemaOf(type.ofType) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (isInputObjectType(type)) return { type: 'object', description: type.name };
  const json = { Int: 'integer', NonNegativeInt: 'integer', Float: 'number', Boolean: 'boolean' } as const;
  const { name } = getNamedType(type);
  return { type: Object.hasOwn(json, name) ? json[name as keyof typeof json] : 'string' };
}
