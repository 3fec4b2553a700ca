/** Types, as a client of reconciliation chooses among them: kinds, and groups of kinds as broader types. Pure. */
import { badInput } from '../errors';
import {
  claimTypes,
  entityKinds,
  groupNames,
  groups,
  kindOf,
  kindsOf,
  relationOf,
  within,
  type EntityKind,
  type Group,
} from '../ontology';
import { valueName } from '../schema/enums';

export interface Type {
  id: string;
  name: string;
  description?: string;
  broader?: { id: string; name: string }[];
}

/** How strictly types are meant: `should` prefers them, `all` wants each, `any` one of them. */
export type TypeStrictness = 'should' | 'all' | 'any';

/** Which kinds are looked for, and which of them are meant. */
export interface SoughtKinds {
  kinds: EntityKind[];
  preferred: EntityKind[];
}

const broad: Group[] = groupNames.filter(name => name !== 'Entity');
const claims = claimTypes.flatMap(type => kindsOf(relationOf(type).from));
/** Claims are found where they are asked for; nobody means one by a name. */
const usual = entityKinds.filter(kind => !claims.includes(kind));

export const typeRef = (id: string) => ({ id, name: id });

/** All types: first the kinds, then the groups. */
export const types: Type[] = [
  ...entityKinds.map(kind => ({
    ...typeRef(kind),
    description: kindOf(kind).description,
    broader: broad.filter(group => within(kind, group)).map(typeRef),
  })),
  ...broad.map(group => ({ ...typeRef(group), description: groups[group].description })),
];

/** What is offered where nothing is known of the data: every kind that names mean. */
export const defaultTypes = usual.map(typeRef);

/** The type with that id, whatever its case. Throws a Fault where there is none. */
export function typeOf(id: string): Type {
  const type = types.find(({ id: known }) => known.toLowerCase() === id.trim().toLowerCase());
  if (type) return type;
  throw badInput(
    `There is no type ${JSON.stringify(id.slice(0, 60))}.`,
    `Types are ${types.map(({ id }) => id).join(', ')}.`,
  );
}

const kindsOfType = (id: string) => kindsOf(typeOf(id).id as Group) as readonly EntityKind[];

/** The kinds that types mean. Throws a Fault for one that there is not. */
export function soughtKinds(ids: readonly string[], strictness: TypeStrictness = 'any'): SoughtKinds {
  if (ids.length === 0) return { kinds: usual, preferred: usual };
  const meant = ids.map(kindsOfType);
  const asked = entityKinds.filter(kind =>
    strictness === 'all'
      ? meant.every(kinds => kinds.includes(kind))
      : meant.some(kinds => kinds.includes(kind)),
  );
  if (strictness !== 'should') return { kinds: asked, preferred: asked };
  return { kinds: [...new Set([...usual, ...asked])], preferred: asked };
}

const byValue = new Map(entityKinds.map(kind => [valueName(kind), kind]));

/** The kind that a value of GraphQL's enum means. */
export const kindOfValue = (value: string): EntityKind => byValue.get(value)!;
