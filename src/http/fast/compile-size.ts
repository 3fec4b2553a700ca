/** How much code graphql-jit would make of an operation. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Counts fields as often as they are compiled: below an interface, once for each type that has it, and so on at every
 * interface below. In time that grows with the text and the number of types.
 */
export function compileSizeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const fragments = new Map<string, SelectionSetNode & { on?: string }>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, {
        ...definition.selectionSet,
        on: definition.typeCondition.name.value,
      });
  }
  const known = new Map<SelectionSetNode, Map<GraphQLObjectType, number>>();

  /** Of the fields that a value of that type has. */
  function sizeOf(set: SelectionSetNode, type: GraphQLObjectType): number {
    let ofSet = known.get(set);
    if (!ofSet) known.set(set, (ofSet = new Map()));
    const there = ofSet.get(type);
    if (there !== undefined) return there;
    let size = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        size += 1;
        if (field && selection.selectionSet)
          size += sizeBelow(selection.selectionSet, getNamedType(field.type));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value, type)) size += sizeOf(selection.selectionSet, type);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment && applies(fragment.on, type)) size += sizeOf(fragment, type);
      }
    }
    ofSet.set(type, size);
    return size;
  }

  function sizeBelow(set: SelectionSetNode, type: GraphQLNamedType): number {
    if (isObjectType(type)) return sizeOf(set, type);
    if (!isAbstractType(type)) return 0;
    return schema.getPossibleTypes(type).reduce((sum, possible) => sum + sizeOf(set, possible), 0);
  }

  function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const on = condition === undefined ? undefined : schema.getType(condition);
    if (!on || !isCompositeType(on)) return condition === undefined;
    return on === type || (isAbstractType(on) && schema.isSubType(on, type));
  }

  const root = schema.getRootType(operation.operation);
  return root ? sizeOf(operation.selectionSet, root) : 0;
}
