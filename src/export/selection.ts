/** Which part of the graph an export has: all of it, unless kinds, types or an entity's surroundings are named. */
import { badInput } from '../errors';
import { kindNames, relationNames, type Kind, type Relation } from '../ontology';

export interface Selection {
  kinds: readonly Kind[];
  types: readonly Relation[];
  /** Only what is at most so many steps away from the node with that key. */
  around?: Around;
  /** The keys of what is around it, once they were read. */
  keys?: readonly string[];
}

export interface Around {
  key: string;
  depth: number;
}

export const everything: Selection = { kinds: kindNames, types: relationNames };

/** As a person names it: lists with commas between, `key` or `key:depth`. */
export interface SelectionText {
  kinds?: string | null;
  types?: string | null;
  around?: string | null;
  /** Whether what articles mention is there; if not told, it is, unless types are named. */
  mentions?: boolean;
}

const MAX_DEPTH = 5;

/** Throws Fault BAD_USER_INPUT where a name is none, with those that there are. */
export function selectionOf({ kinds, types, around, mentions }: SelectionText): Selection {
  const named = types == null ? relationNames : listOf('type', types, relationNames);
  const withMentions = mentions ?? named.includes('MENTIONS');
  return {
    kinds: kinds == null ? kindNames : listOf('kind', kinds, kindNames),
    types: relationNames.filter(type => (type === 'MENTIONS' ? withMentions : named.includes(type))),
    ...(around != null && { around: aroundOf(around) }),
  };
}

/** The names of a list, in the order of the ontology; case does not matter. */
function listOf<Name extends string>(what: string, list: string, names: readonly Name[]): Name[] {
  const wanted = list.split(',').flatMap(name => name.trim().toUpperCase() || []);
  const unknown = wanted.find(name => !names.some(one => one.toUpperCase() === name));
  if (unknown !== undefined || wanted.length === 0) {
    throw badInput(
      unknown === undefined ? `No ${what} is named.` : `There is no ${what} "${unknown.slice(0, 40)}".`,
      `Name some of ${names.join(', ')}, with commas between.`,
    );
  }
  return names.filter(name => wanted.includes(name.toUpperCase()));
}

function aroundOf(text: string): Around {
  const [, key, depth = '1'] = /^(.+?)(?::(\d+))?$/s.exec(text) ?? [];
  if (key !== undefined && Number(depth) >= 1 && Number(depth) <= MAX_DEPTH)
    return { key, depth: Number(depth) };
  throw badInput(
    `"${text.slice(0, 40)}" is no key with a depth.`,
    `Write a key, as openai, or a key and a depth from 1 to ${MAX_DEPTH}, as openai:2.`,
  );
}
