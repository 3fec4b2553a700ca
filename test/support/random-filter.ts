/** Random filters, of any of the schema's input types, whose values mostly hit something of a graph. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { schema } from '../../src/schema';
import type { Choices } from './choices';
import { DATES, type MemoryGraph } from './random-graph';

export type Filter = Record<string, unknown>;

/** Makes a filter of that input type, at the most so deep. */
export type MakeFilter = (type: string, choices: Choices, depth?: number) => Filter;

/** Filters for a graph. */
export function filtersFor(graph: MemoryGraph): MakeFilter {
  const words = wordsOf(graph);

  function filterOf(name: string, choices: Choices, depth = 3): Filter {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`${name} is no input type.`);
    const fields = Object.values(type.getFields()).filter(
      field => depth > 0 || !/Where|RelationFilter/.test(getNamedType(field.type).name),
    );
    const chosen = choices.some(fields, depth > 1 ? 2 : 1);
    return Object.fromEntries(
      chosen.map(field => [field.name, valueOf(field.name, field.type, choices, depth)]),
    );
  }

  function valueOf(name: string, type: GraphQLInputType, choices: Choices, depth: number): unknown {
    if (isNonNullType(type)) return valueOf(name, type.ofType, choices, depth);
    if (isListType(type)) {
      return Array.from({ length: choices.below(3) }, () => valueOf(name, type.ofType, choices, depth));
    }
    // A filter of one value is no level of its own.
    if (isInputObjectType(type))
      return filterOf(type.name, choices, /Filter$/.test(type.name) ? depth : depth - 1);
    if (name === 'eq' && choices.below(6) === 0) return null;
    if (isEnumType(type)) return choices.one(type.getValues()).name;
    switch (type.name) {
      case 'Int':
      case 'Float':
        return choices.below(5);
      case 'Boolean':
        return choices.below(2) === 0;
      case 'EDTF':
        return choices.one(DATES);
      case 'Date':
        return `2024-0${choices.below(3) + 1}-1${choices.below(3)}`;
      default:
        return choices.one(words);
    }
  }

  return filterOf;
}

/** Texts to filter by: what is stored, parts of it, other case. */
function wordsOf({ nodes, links }: MemoryGraph): string[] {
  const stored = nodes.flatMap(({ key, properties }) => [
    key,
    ...Object.values(properties)
      .flat()
      .filter(value => typeof value === 'string'),
  ]);
  const articles = links.flatMap(({ evidence }) => evidence.map(locator => locator.split('#')[0]!));
  return [...new Set([...stored, ...articles])].flatMap(word => [word, word.slice(0, 3), word.toUpperCase()]);
}
