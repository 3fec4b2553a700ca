/** The ontology's closed lists of names, as enums. */
import {
  bases,
  claimModes,
  type ClaimMode,
  entityKinds,
  has,
  type EntityKind,
  languages,
  relationOf,
  statementTypes,
  type Basis,
} from '../ontology';
import { builder } from './builder';

/** The name of an enum value: `builtBy` is BUILT_BY, `Vendor` is VENDOR. */
export const valueName = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, letter => `_${letter}`).toUpperCase();

/** Values of an enum, each with what it says. */
export const described = <T extends string>(names: readonly T[], description: (name: T) => string) =>
  Object.fromEntries(
    names.map(name => [valueName(name), { value: name, description: description(name) }]),
  ) as Record<string, { value: T; description: string }>;

export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'What an entity is; the type of each kind says what belongs to it.',
  values: Object.fromEntries(entityKinds.map(kind => [valueName(kind), { value: kind }])) as Record<
    string,
    { value: EntityKind }
  >,
});

export const RelationTypeEnum = builder.enumType('RelationType', {
  description: 'How two entities hang together.',
  values: described(statementTypes, type => relationOf(type).description),
});

const basisDescriptions: Record<Basis, string> = {
  STATED: 'An article says it.',
  INFERRED: "An article's arrangement implies it, as two products set side by side.",
};

export const BasisEnum = builder.enumType('Basis', {
  description: 'What a statement rests on.',
  values: described(bases, basis => basisDescriptions[basis]),
});

/** Nothing uses it where there are no claims. */
export const ClaimModeEnum = has('Claim')
  ? builder.enumType('ClaimMode', {
      description: 'What sort of saying a claim is.',
      values: described(Object.keys(claimModes) as ClaimMode[], mode => claimModes[mode]),
    })
  : (undefined as never);

export const LanguageEnum = builder.enumType('Language', {
  description: 'A language of texts; what is missing in it is given in the other.',
  values: described(languages, language => (language === 'ZH' ? 'Chinese.' : 'English.')),
});
