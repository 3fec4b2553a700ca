import { visit, type DocumentNode, type SelectionNode } from 'graphql';

/** How often a document says the same at one place. */
export interface Repetition {
  /** Fields of one selection set whose answers have the same name, and are one. */
  fields: number;
  /** Directives of one field, fragment, operation or variable. */
  directives: number;
}

/** The most of each, over all places of a document. */
export function repetitionIn(document: DocumentNode): Repetition {
  const most = { fields: 0, directives: 0 };
  visit(document, {
    enter(node) {
      if ('directives' in node) most.directives = Math.max(most.directives, node.directives?.length ?? 0);
      if (node.kind === 'SelectionSet') most.fields = Math.max(most.fields, ...repeats(node.selections));
    },
  });
  return most;
}

function repeats(selections: readonly SelectionNode[]): Iterable<number> {
  const counts = new Map<string, number>();
  for (const selection of selections) {
    const name = selection.kind === 'Field' ? (selection.alias ?? selection.name).value : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts.values();
}
