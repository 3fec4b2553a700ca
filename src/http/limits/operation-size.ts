import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How much an operation asks for, by its document alone. */
export interface OperationSize {
  /** Fields from the root to the deepest leaf. What lies below `__schema` and `__type` does not count. */
  depth: number;
  /** Distinct names of the answer's root. */
  rootFields: number;
  /** Fields, each as often as fragments bring it. */
  fields: number;
  /** Fields with an alias, each as often as fragments bring it. */
  aliases: number;
  /** Directives, each as often as fragments bring it. */
  directives: number;
}

type Sum = Omit<OperationSize, 'rootFields'>;

/**
 * Measures an operation in time that grows with its text, however often it spreads a fragment. A fragment that
 * spreads itself counts as empty there.
 */
export function operationSizeOf(operation: OperationDefinitionNode, document: DocumentNode): OperationSize {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const size = sum(operation.selectionSet, fragments, new Map());
  const { directives = [], variableDefinitions = [] } = operation;
  const above = variableDefinitions.reduce(
    (sum, { directives = [] }) => sum + directives.length,
    directives.length,
  );
  return {
    ...size,
    directives: size.directives + above,
    rootFields: rootNames(operation.selectionSet, fragments).size,
  };
}

const nothing: Sum = { depth: 0, fields: 0, aliases: 0, directives: 0 };

function sum(
  selections: SelectionSetNode,
  fragments: Map<string, SelectionSetNode>,
  known: Map<string, Sum>,
): Sum {
  const total = { ...nothing };
  const add = ({ depth, fields, aliases, directives }: Sum) => {
    total.depth = Math.max(total.depth, depth);
    total.fields += fields;
    total.aliases += aliases;
    total.directives += directives;
  };
  const ofFragment = (name: string): Sum => {
    const body = fragments.get(name);
    if (body && !known.has(name)) {
      known.set(name, nothing);
      known.set(name, sum(body, fragments, known));
    }
    return known.get(name) ?? nothing;
  };
  for (const selection of selections.selections) {
    total.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) add(ofFragment(selection.name.value));
    else if (selection.kind === Kind.INLINE_FRAGMENT) add(sum(selection.selectionSet, fragments, known));
    else {
      const below = selection.selectionSet ? sum(selection.selectionSet, fragments, known) : nothing;
      add({
        depth: 1 + (selection.name.value.startsWith('__') ? 0 : below.depth),
        fields: 1 + below.fields,
        aliases: (selection.alias ? 1 : 0) + below.aliases,
        directives: below.directives,
      });
    }
  }
  return total;
}

function rootNames(
  { selections }: SelectionSetNode,
  fragments: Map<string, SelectionSetNode>,
  names = new Set<string>(),
  visited = new Set<string>(),
): Set<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) names.add((selection.alias ?? selection.name).value);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      rootNames(selection.selectionSet, fragments, names, visited);
    else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value);
      const body = fragments.get(selection.name.value);
      if (body) rootNames(body, fragments, names, visited);
    }
  }
  return names;
}
