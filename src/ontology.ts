/**
 * The domain that is served: its kinds, groups and relations, and what follows from them alone. Which page it has is
 * the setting ONTOLOGY's to say; the names are typed by the shipped one, in src/domain/industry.
 */
import { page } from './domain/current';
import type { industry } from './domain/industry';
import type { KindSpec, PropertySpec, RelationSpec as AnyRelationSpec } from './domain/page';
import { storedAs, type StoredType } from './domain/stored';

export type { PropertySpec } from './domain/page';
export { storedAs, type StoredType } from './domain/stored';

export const { kinds, groups, relations } = page as unknown as Pick<
  typeof industry,
  'kinds' | 'groups' | 'relations'
>;

/** A kind's name: a node label and a GraphQL type. */
export type Kind = keyof typeof kinds;
/** A kind whose nodes are entities: every kind but Article. */
export type EntityKind = Exclude<Kind, 'Article'>;
/** Kinds that share relations: a GraphQL interface. One whose kinds all belong to another implements it. */
export type Group = keyof typeof groups;
/** What stands at an end of a relation: one kind, or a group of kinds. */
export type End = Kind | Group;
type RelationSpec = AnyRelationSpec<End>;

export const kindNames = Object.keys(kinds) as Kind[];
export const entityKinds = kindNames.filter((kind): kind is EntityKind => kind !== 'Article');

/** What sort of saying a claim is. */
export const claimModes = {
  REPORT: 'Somebody tells what is said to have happened or to be so.',
  OPINION: 'Somebody judges.',
  FORECAST: 'Somebody foresees.',
  COMPARISON: 'Somebody sets things against each other, and says how they differ.',
  CAUSE: 'Somebody says why something is so.',
  DOUBT: 'Somebody doubts, denies or fears.',
} as const;

export type ClaimMode = keyof typeof claimModes;

/** Any relationship type. */
export type Relation = keyof typeof relations;
/** A relation between entities, which is a statement: every relation but MENTIONS. */
export type RelationType = Exclude<Relation, 'MENTIONS'>;

/** Whether an article says it, or its arrangement implies it, as two products set side by side. */
export const bases = ['STATED', 'INFERRED'] as const;
export type Basis = (typeof bases)[number];

export const languages = ['ZH', 'EN'] as const;
export type Language = (typeof languages)[number];

export const groupNames = Object.keys(groups) as Group[];
export const relationNames = Object.keys(relations) as Relation[];
/** Every relation but MENTIONS, in the order in which statements are listed. */
export const statementTypes = relationNames.filter(name => name !== 'MENTIONS').sort() as RelationType[];

/** The statements that tie a claim to what it is about; how entities hang together, they do not say. */
export const claimTypes = statementTypes.filter(name => relations[name].from === 'Claim');
/** The statements of fact. */
export const factTypes = statementTypes.filter(name => !claimTypes.includes(name));

/** Whether the domain has all of these: what is served of them alone is served only then. */
export const has = (...names: (Kind | Group | Relation)[]): boolean =>
  names.every(name => name in kinds || name in groups || name in relations);

/** The description of a kind, with `properties` always there. */
export const kindOf = (kind: Kind): KindSpec & { properties: Record<string, PropertySpec> } => ({
  properties: {},
  ...(kinds[kind] as KindSpec),
});

/** All properties in which the kind's own are stored. */
export const storedProperties = (kind: Kind): Record<string, StoredType> =>
  Object.fromEntries(Object.entries(kindOf(kind).properties).flatMap(([name, spec]) => storedAs(name, spec)));

/** The description of a relation, widened so that code can treat all relations alike. */
export const relationOf = (name: Relation): RelationSpec => relations[name];

/** The kinds that an end admits: itself, or the group's members. */
export const kindsOf = (end: End): readonly Kind[] =>
  end in groups ? groups[end as Group].kinds : [end as Kind];

/** The properties that every kind of an end has of its own. */
export function ownProperties(end: End): Record<string, PropertySpec> {
  const [first, ...others] = kindsOf(end).map(kind => Object.entries(kindOf(kind).properties));
  const shared = (name: string, { type }: PropertySpec) =>
    others.every(properties => properties.some(([other, spec]) => other === name && spec.type === type));
  return Object.fromEntries(first!.filter(([name, spec]) => shared(name, spec)));
}

/** Whether every kind of `part` belongs to `whole`. */
export const within = (part: End, whole: End): boolean =>
  kindsOf(part).every(kind => kindsOf(whole).includes(kind));

/** The stable key of a statement, from which its global id is made. */
export const statementKey = (type: RelationType, subject: string, object: string) =>
  `${type}:${subject}:${object}`;
