import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Adds to GraphQL's own words on a document what to do, where the mistake is a common one. */
export function useHints(): Plugin {
  return {
    onParse: () => (result: { result: unknown }) => {
      if (result.result instanceof Error) hint(result.result as GraphQLError);
    },
    onValidate: () => (result: { result: readonly Error[] }) => {
      for (const error of result.result) hint(error as GraphQLError);
    },
  };
}

function hint({ message, extensions }: GraphQLError): void {
  const known = hintFor(message);
  if (known && !('hint' in extensions)) extensions['hint'] = known;
}

/** What to do about what GraphQL says of a document, or of the value of a variable; undefined for what is rare. */
export function hintFor(message: string): string | undefined {
  const mistake = message.replace(/^Variable ".*" got invalid value .*; /s, '');
  return hints.find(([sign]) => sign.test(mistake))?.[1];
}

/** Signs in what GraphQL says, and what to do; the first that is there counts. */
const hints: [RegExp, string][] = [
  [/^initialCount must be/, 'Say how many entries come at once, as in @stream(initialCount: 1).'],
  // Quotation marks, and the forms for Chinese text: 、。《》「」（）：，｛｝
  [
    /^Syntax Error: Unexpected character: U\+(201[89CD]|30[01].|FF..)/,
    'Write the signs of GraphQL as in English: ( ) { } : , "',
  ],
  [
    /^Syntax Error: Unexpected character/,
    'Fields and arguments have English names; other text stands between double quotes.',
  ],
  [
    /^Cannot query field .* on type "\w+Connection"/,
    'A list has its entries in nodes { … }, and in edges { node { … } }, of a relation beside basis and evidence.',
  ],
  [
    /^Expected (value of )?type "\w+RelationFilter"|not defined by type "\w+RelationFilter"/,
    'Filter a relation as { some: { … } }, none, every, or { count: { … } }.',
  ],
  [
    /^Expected (value of )?type "EntityRef!?"|OneOf (Input Object|type) "EntityRef"/,
    'Point at an entity by one of the three: { key: "openai" }, { name: "讯飞" } or { id: "…" }.',
  ],
  [
    /^Expected (value of )?type "\w+Order!?"|OneOf (Input Object|type) "\w+Order"/,
    'Write one field a term: orderBy: [{ models: DESC }, { name: ASC }].',
  ],
  [
    /^Field ".*" is not defined by type "StringFilter"/,
    'Texts are compared by eq, in, notIn, contains, startsWith and endsWith, with ignoreCase where case does not matter.',
  ],
  [
    /^Value "\w+" does not exist in "\w+" enum/,
    'Enum values are in upper case with _ between words, as in BUILT_BY.',
  ],
  [/^Expected (value of )?type "\w+Filter"/, 'Write a filter as an object, as { eq: … } or { in: [ … ] }.'],
];
