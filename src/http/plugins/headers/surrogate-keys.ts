/**
 * A header that names what an answer is about, so that a CDN can be told to drop what has changed: entities by their keys,
 * kinds of which the operation asks for some (VENDOR), and GRAPH for every answer. An answer of more entities, or kinds,
 * than the header can name has MANY instead. Keys of entities have no upper-case letters.
 */
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Config } from '../../../config';
import { entryOf } from '../../../maps';
import type { Context } from '../../../schema/context';
import { isJson } from '../../fast/request-key';

export interface SurrogateKeys {
  /** The header of an answer without errors to an operation, for whoever answers it; undefined where it is off. */
  of(document: DocumentNode, context: Pick<Context, 'cost'>): Record<string, string> | undefined;
  /** Gives it to what yoga answers. */
  plugin: Plugin<Context>;
}

/** The longest text of entities' keys. Proxies have bounds for all headers together, and 4 kB is one of them. */
const LONGEST = 2_000;

export function createSurrogateKeys(header: Config['surrogateKeys'], schema: GraphQLSchema): SurrogateKeys {
  if (header === 'off') return { of: () => undefined, plugin: {} };
  const separator = header === 'Cache-Tag' ? ',' : ' ';
  const kinds = new WeakMap<DocumentNode, string[]>();
  const answered = new WeakMap<Request, Record<string, string>>();

  const of: SurrogateKeys['of'] = (document, { cost }) => {
    const general = entryOf(kinds, document, () => kindsIn(schema, document));
    const entities = [...(cost.entities ?? [])].sort();
    const named = [general, entities].flatMap(keys => (fit(keys, separator) ? keys : ['MANY']));
    return { [header.toLowerCase()]: ['GRAPH', ...new Set(named)].join(separator) };
  };

  return {
    of,
    plugin: {
      onExecute({ args: { document, contextValue } }) {
        return {
          onExecuteDone({ result }) {
            if (Symbol.asyncIterator in result || result.errors) return;
            answered.set(contextValue.request, of(document, contextValue)!);
          },
        };
      },
      onResponse({ request, response }) {
        const headers = answered.get(request);
        if (!headers || response.status !== 200 || !isJson(response.headers)) return;
        for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      },
    },
  };
}

/** Whether a header can name them. What hands have made a key of may be no word of a header. */
const fit = (keys: readonly string[], separator: string): boolean =>
  keys.join(separator).length <= LONGEST && keys.every(key => /^[!-+\--~]+$/.test(key));

/** The kinds of what a document's fields give, as the schema names them. */
function kindsIn(schema: GraphQLSchema, document: DocumentNode): string[] {
  const names = new Set<string>();
  const types = new TypeInfo(schema);
  const note = (type: GraphQLNamedType) => {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const one of possible) if (isKind(one)) names.add(one.name.toUpperCase());
  };
  visit(
    document,
    visitWithTypeInfo(types, { Field: () => void (types.getType() && note(getNamedType(types.getType()!))) }),
  );
  return [...names].sort();
}

/** What has a key, statements aside: their ends are named. */
const isKind = (type: GraphQLNamedType): boolean =>
  (isObjectType(type) || isInterfaceType(type)) &&
  type.name !== 'Statement' &&
  type.getInterfaces().some(({ name }) => name === 'Node') &&
  type.getFields()['key'] !== undefined;
