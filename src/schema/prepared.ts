/**
 * What is found out of a field's syntax is the same at every execution of its document, as long as the variables in it
 * have the same values. So it is found out once, and not once a request; and requests that want the same have the same
 * object in hand, by which the reader sees that they can be read together.
 */
import {
  Kind,
  type ASTNode,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
  visit,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues' | 'parentType'>;

/** For so many values of its variables, what was found out about a field is remembered. */
const MOST = 64;

/**
 * Makes a memory for what is found out about fields. It depends on the FIELD as a whole, its own arguments included,
 * or on what is BELOW it alone.
 */
export function prepared<P extends object>(scope: 'FIELD' | 'BELOW') {
  const fields = new WeakMap<object, { variables: string[]; known: Map<string, P> }>();
  return (info: Info, find: () => P): P => {
    // Fields that are merged have a list of their own at each execution, unless they are compiled.
    const [only, another] = info.fieldNodes;
    const syntax = another ? info.fieldNodes : only!;
    let field = fields.get(syntax);
    if (!field) fields.set(syntax, (field = { variables: variablesIn(info, scope), known: new Map() }));
    const { variables, known } = field;
    const values = variables.map(name => info.variableValues[name]);
    const key = values.length ? `${info.parentType.name} ${JSON.stringify(values)}` : info.parentType.name;
    const there = known.get(key);
    if (there) return there;
    if (known.size === MOST) known.clear();
    const found = find();
    known.set(key, found);
    return found;
  };
}

/** The names of the variables on which a field depends, through fragments, each once. */
function variablesIn({ fieldNodes, fragments }: Info, scope: 'FIELD' | 'BELOW'): string[] {
  const variables = new Set<string>();
  const spread = new Set<string>();
  const look = (syntax: ASTNode): void =>
    void visit(syntax, {
      [Kind.VARIABLE]: ({ name }) => void variables.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name: { value } }) => {
        if (spread.has(value) || !fragments[value]) return;
        spread.add(value);
        look(fragments[value].selectionSet);
      },
    });
  const parts: (FieldNode | SelectionSetNode | undefined)[] =
    scope === 'FIELD' ? [...fieldNodes] : fieldNodes.map(({ selectionSet }) => selectionSet);
  for (const part of parts) if (part) look(part);
  return [...variables];
}
