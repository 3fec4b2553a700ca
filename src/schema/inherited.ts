/** Fields that types have from interfaces. */
import {
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Describes a field where it is first declared, and again only where a type has other words for it. */
export function describeInherited(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const inherited = new Set(type.getInterfaces().flatMap(over => Object.keys(over.getFields())));
    for (const field of Object.values(type.getFields())) {
      if (inherited.has(field.name) && !hasOwnWords(type, field)) field.description = undefined;
    }
  }
  return schema;
}

type Described = Pick<GraphQLField<unknown, unknown>, 'name' | 'description'>;

/** Whether the type says something else of a field than the interface from which it has it. */
const hasOwnWords = (
  type: GraphQLObjectType | GraphQLInterfaceType,
  { name, description }: Described,
): boolean =>
  !!description && !type.getInterfaces().some(over => over.getFields()[name]?.description === description);
