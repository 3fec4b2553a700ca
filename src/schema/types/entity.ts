/** What all entities have in common, and how a kind becomes a GraphQL type. */
import type { InterfaceFieldThunk, ObjectFieldThunk, ObjectFieldBuilder } from '@pothos/core';
import type { EntityRow } from '../../graph/plan/rows';
import { groupsOver } from '../../graph/cypher/relation-fields';
import { pageOf } from '../../graph/cypher/page';
import type { StatementHop } from '../../graph/plan/selection';
import {
  groupNames,
  groups,
  kindOf,
  ownProperties,
  statementTypes,
  type End,
  type Group,
  type Kind,
  type Language,
  type PropertySpec,
  type RelationType,
} from '../../ontology';
import { languageArgument, pageArguments } from '../inputs/arguments';
import { builder } from '../builder';
import type { Context } from '../context';
import { ClaimModeEnum, EntityKindEnum, RelationTypeEnum } from '../enums';
import { evidenceOf, EvidenceRef } from './evidence';
import { figuresOf } from '../../graph/explore/figures';
import { FigureRef } from './figure';
import { partialDateOf, PartialDateRef } from './partial-date';
import { prepared } from '../prepared';
import { connectionBelow } from '../read-ahead';
import { groupRefs, kindRefs, type Types } from '../refs';
import { StatementConnectionRef } from './statement';

type FieldBuilder = ObjectFieldBuilder<Types, EntityRow>;

/** Adds a field to the type of an end. */
export function addField(owner: End, name: string, field: (t: FieldBuilder) => unknown): void {
  if (owner in groupRefs)
    builder.interfaceField(
      groupRefs[owner as Group],
      name,
      field as unknown as InterfaceFieldThunk<Types, EntityRow>,
    );
  else builder.objectField(kindRefs[owner as Kind], name, field as ObjectFieldThunk<Types, EntityRow>);
}

/** Makes the GraphQL type of a kind: a node of the graph that implements the interfaces of its groups. */
export function kindType(kind: Kind): void {
  builder.node(kindRefs[kind], {
    description: kindOf(kind).description,
    interfaces: groupsOver(kind).map(group => groupRefs[group]),
    id: { resolve: ({ key }) => key },
    isTypeOf: value => (value as EntityRow).kind === kind,
  });
  for (const [name, spec] of Object.entries(ownProperties(kind))) addPropertyField(kind, name, spec);
}

function addPropertyField(owner: End, name: string, { type, required, description }: PropertySpec): void {
  // What a hand has removed, or spoiled, is null; the title falls back to what there is.
  const common = { nullable: !required || name !== 'title', description };
  addField(owner, name, t => {
    if (type === 'InLanguages') return t.string({ ...common, ...inLanguage(t, name) });
    const requirements = { properties: () => [name] };
    if (type === 'Evidence') {
      return t.field({
        type: [EvidenceRef],
        description,
        extensions: { requirements },
        resolve: async (row, _, { reader }) =>
          evidenceOf(((await reader.property(row, name)) ?? []) as string[]),
      });
    }
    if (type === 'PartialDate') {
      return t.field({
        type: PartialDateRef,
        nullable: true,
        description,
        extensions: { requirements },
        resolve: async (row, _, { reader }) => partialDateOf(await reader.property(row, name)),
      });
    }
    return t.field({
      ...common,
      type: plainTypes[type],
      extensions: { requirements },
      resolve: (row: EntityRow, _: object, { reader }) =>
        (name === 'title' ? titleOf(row, reader) : reader.property(row, name)) as never,
    });
  });
}

/** The types of properties that are given as they are stored. */
const plainTypes = {
  Int: 'NonNegativeInt',
  String: 'String',
  Country: 'String',
  Date: 'Date',
  URL: 'URL',
  ClaimMode: ClaimModeEnum,
} as const;

/** A property that is stored in each language, as a field with the language as its argument. */
export const inLanguage = (t: Parameters<typeof languageArgument>[0], name: string) => {
  const stored = (language: Language | null | undefined) => `${name}${language === 'EN' ? 'En' : 'Zh'}`;
  return {
    args: {
      language: languageArgument(t),
    },
    extensions: {
      requirements: {
        properties: ({ language }: { language?: unknown }) => [stored(language as Language)],
      },
    },
    resolve: (row: EntityRow, { language }: { language?: Language | null }, { reader }: Context) =>
      reader.property(row, stored(language)) as string,
  };
};

for (const group of groupNames) {
  builder.interfaceType(groupRefs[group], {
    description: groups[group].description,
    interfaces: [builder.nodeInterfaceRef(), ...groupsOver(group).map(over => groupRefs[over])],
    resolveType: row => row.kind,
  });
}

for (const group of groupNames) {
  for (const [name, spec] of Object.entries(ownProperties(group))) addPropertyField(group, name, spec);
}

builder.interfaceFields(groupRefs.Entity, t => ({
  key: t.string({ description: 'The stable key, unique across kinds: `openai`, `kling`.' }),
  kind: t.field({ type: EntityKindEnum, description: 'What it is.' }),
  name: t.string({
    description: 'What it is called. Of a claim, its text.',
    args: {
      language: languageArgument(t),
    },
    extensions: { requirements: { properties: ({ language }) => [nameIn(language as Language)] } },
    resolve: (row, { language }, { reader }) => {
      const name = reader.property(row, nameIn(language));
      return typeof name === 'string' ? name : nameOtherwise(row, language, reader);
    },
  }),
  aliases: t.stringList({
    description: 'Further names and spellings, in both languages.',
    extensions: { requirements: { properties: () => ['aliases'] } },
    resolve: async (row, _, { reader }) => ((await reader.property(row, 'aliases')) ?? []) as string[],
  }),
  summary: t.string({
    nullable: true,
    description: 'What the articles say of it, in one or two sentences.',
    ...inLanguage(t, 'summary'),
  }),
  figures: t.field({
    type: [FigureRef],
    description: 'Numbers that the articles give of it.',
    extensions: { requirements: { properties: () => ['figures'] } },
    resolve: async (row, _, { reader }) => figuresOf(await reader.property(row, 'figures')),
  }),
}));

builder.interfaceField(groupRefs.Entity, 'statements', t =>
  t.field({
    type: StatementConnectionRef,
    description: 'Statements of which this is subject or object.',
    args: {
      types: t.arg({ type: [RelationTypeEnum] }),
      ...pageArguments(t),
    },
    extensions: { requirements: { statements: args => statementsOf(args) } },
    resolve: async (row, args, context, info) => {
      const hop = statementHops(info, (): StatementHop => ({
        ...statementsOf(args),
        ...connectionBelow(info),
      }));
      const connection = await context.reader.statements(row, hop);
      return {
        connection,
        source: { of: row, types: hop.types },
        list: STATEMENTS,
        order: [],
        page: hop.page,
      };
    },
  }),
);

const STATEMENTS = 'Entity statements';

const statementHops = prepared<StatementHop>('FIELD');

const statementsOf = ({
  types,
  ...page
}: {
  types?: readonly RelationType[] | null;
}): Pick<StatementHop, 'types' | 'page'> => ({
  types: types ? statementTypes.filter(name => types.includes(name)) : statementTypes,
  page: pageOf(page, STATEMENTS, []),
});

/** A name that was removed by hand: the other language's, else the key. */
export async function nameOtherwise(
  row: EntityRow,
  language: Language | null | undefined,
  reader: Context['reader'],
) {
  const other = language === 'EN' ? 'ZH' : 'EN';
  const names = [await reader.property(row, nameIn(language)), await reader.property(row, nameIn(other))];
  return (names.find(name => name !== null) ?? row.key) as string;
}

const titleOf = async (row: EntityRow, reader: Context['reader']) =>
  (await reader.property(row, 'title')) ?? (await reader.property(row, 'titleEn')) ?? row.key;

export const nameIn = (language: Language | null | undefined) => (language === 'EN' ? 'nameEn' : 'nameZh');
