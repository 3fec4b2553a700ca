/** Facets: how a list divides. Every connection has them; what it divides by follows from the ontology. */
import type { EnumRef } from '@pothos/core';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Query } from '../../neo4j/driver';
import type { EntityRow } from '../../graph/plan/rows';
import {
  facetsOfHop,
  facetsOfList,
  facetsOfSearch,
  facetsOfStatements,
  facetsOfStatementsOf,
  MAX_FACETS,
  type Facet,
  type FacetBy,
  type FacetHop,
  type StatementFacetBy,
} from '../../graph/explore/facets';
import type { RootSearch } from '../../graph/plan/search';
import { relationFieldsOf } from '../../graph/cypher/relation-fields';
import type { StatementWhere, Where } from '../../graph/cypher/where';
import { kindsOf, type End, type RelationType } from '../../ontology';
import { builder } from '../builder';
import type { Context } from '../context';
import { valueName } from '../enums';
import { many } from '../words';
import type { Types } from '../refs';

/** What a connection is a page of. */
export type Source =
  | { search: Pick<RootSearch, 'text' | 'where'> }
  | { end: End; where?: Where }
  | { from: EntityRow; hop: FacetHop };
export type StatementSource = { where?: StatementWhere } | { of: EntityRow; types: readonly RelationType[] };

export const FacetRef = builder.objectRef<Facet>('Facet').implement({
  description: `A value that entries have; at most ${MAX_FACETS}, the most frequent first.`,
  fields: t => ({
    value: t.exposeString('value', {
      description:
        'The value; a number as text. With `each`, the key of an entity that the relation leads to.',
    }),
    count: t.expose('count', { type: 'NonNegativeInt', description: 'How many entries have it.' }),
  }),
});

/** By what lists of an end can be divided; the same type at every call. */
export function facetByRef(end: End) {
  const there = enums.get(end);
  if (there) return there;
  const made: EnumRef<Types, string> = builder.enumType(`${end}Facet`, {
    description: `Divides ${many(end)}.`,
    values: Object.fromEntries(dividersOf(end).map(({ name }) => [valueName(name), { value: name }])),
  });
  enums.set(end, made);
  return made;
}

const enums = new Map<End, EnumRef<Types, string>>();

const dividersOf = (end: End): { name: string; by: FacetBy }[] => [
  ...(kindsOf(end).length > 1 ? [{ name: 'kind', by: { kind: true } as const }] : []),
  ...relationFieldsOf(end).map(relation => ({
    name: relation.name,
    by: { relation },
  })),
];

export const StatementFacetEnum = builder.enumType('StatementFacet', {
  description: 'What a list of statements can be divided by.',
  values: {
    BASIS: { value: 'basis' },
    TYPE: { value: 'type' },
    ARTICLE: { value: 'article' },
  } as const satisfies Record<string, { value: StatementFacetBy }>,
});

/** Divides a list; for the lists of many parents in one query. */
export async function facetsOf(
  end: End,
  source: Source | undefined,
  { by: name, each }: { by: string; each?: boolean | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Facet[]> {
  const divider = dividersOf(end).find(divider => divider.name === name)?.by;
  const by: FacetBy | undefined =
    divider && 'relation' in divider ? { ...divider, each: each === true } : divider;
  if (!source || !by) return [];
  const named = (facets: Facet[]) =>
    'kind' in by
      ? facets.map(({ value, count }) => ({ value: valueName(kindsOf(end)[Number(value)]!), count }))
      : facets;
  if ('search' in source) {
    if (source.search.text.steps.length === 0) return [];
    return named(facetRows(await context.reader.rows(facetsOfSearch(source.search, by))));
  }
  if ('end' in source)
    return named(facetRows(await context.reader.rows(facetsOfList(source.end, source.where, by))));
  const { from, hop } = source;
  const near = from.kind === 'Article' ? 'Article' : 'Entity';
  return named(await loader(info, context, keys => facetsOfHop(near, keys, hop, by)).load(from.key));
}

/** Divides a list of statements; for the lists of many entities in one query. */
export async function statementFacetsOf(
  source: StatementSource,
  by: StatementFacetBy,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Facet[]> {
  if (!('of' in source)) return facetRows(await context.reader.rows(facetsOfStatements(source.where, by)));
  return loader(info, context, keys => facetsOfStatementsOf(keys, source.types, by)).load(source.of.key);
}

/** One loader for a field of the operation: siblings share it. */
function loader(info: GraphQLResolveInfo, context: Context, query: (keys: readonly string[]) => Query) {
  const loaders = (context.loaders ??= new WeakMap());
  const there = loaders.get(info.fieldNodes);
  if (there) return there as DataLoader<string, Facet[]>;
  const made = new DataLoader<string, Facet[]>(async keys => {
    const rows = await context.reader.rows(query(keys));
    return keys.map(key => facetRows(rows.filter(([of]) => of === key).map(([, ...facet]) => facet)));
  });
  loaders.set(info.fieldNodes, made);
  return made;
}

const facetRows = (rows: unknown[][]): Facet[] =>
  rows.map(([value, count]) => ({ value: String(value), count: count as number }));
