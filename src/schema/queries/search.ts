/** The query field `search`: entities by what a person types. */
import { createHash } from 'node:crypto';
import { pageOf, writeCursor, type Page } from '../../graph/cypher/page';
import { MAX_HITS, matchOf, searchOrder, type RootSearch } from '../../graph/plan/search';
import { matches, searchText, type Match } from '../../graph/cypher/search-text';
import type { Connection, Edge } from '../../graph/plan/rows';
import type { Where } from '../../graph/cypher/where';
import type { EntityKind } from '../../ontology';
import { pageArguments } from '../inputs/arguments';
import { builder } from '../builder';
import { checkWhere, whereRef } from '../inputs/where';
import { pageInfo } from '../types/connection';
import { FacetRef, facetByRef, facetsOf } from '../types/facets';
import { described, EntityKindEnum } from '../enums';
import { connectionBelow } from '../read-ahead';
import { groupRefs } from '../refs';

interface SearchPage {
  connection: Connection<Edge>;
  search: RootSearch;
  list: string;
  order: typeof searchOrder;
  page: Page;
}

interface Hit {
  edge: Edge;
  of: SearchPage;
}

const matchDescriptions: Record<Match, string> = {
  NAME: 'A name is the text.',
  ALIAS: 'An alias is the text.',
  KEY: 'The key is the text.',
  PREFIX: 'A name or an alias begins with the text.',
  WORDS: 'A name or an alias has every word, the last perhaps unfinished.',
  FIGURE: 'A figure is the number.',
  TEXT: 'Every word is in names, summaries or labels of figures.',
  FUZZY: 'A name or an alias is the text, or has its words, but for typing errors.',
  PARTIAL: 'Some of the words are there.',
};

const MatchEnum = builder.enumType('Match', {
  description: 'Why a search found an entity: the surest reason.',
  values: described([...matches].reverse(), match => matchDescriptions[match]),
});

const scoreOf = ({ position }: Edge): number => position![0] as number;
const cursorOf = ({ edge, of }: Hit): string =>
  writeCursor(of.list, of.order, [scoreOf(edge), edge.node.key]);

const SearchEdgeRef = builder.objectRef<Hit>('SearchEdge').implement({
  description: 'One hit of a search.',
  fields: t => ({
    cursor: t.string({ resolve: hit => cursorOf(hit) }),
    score: t.float({
      description: 'How good the hit is, from 0 to 1.',
      resolve: ({ edge }) => scoreOf(edge),
    }),
    matchedBy: t.field({
      type: MatchEnum,
      description: 'Why it was found.',
      resolve: ({ edge }) => matchOf(scoreOf(edge)),
    }),
    node: t.field({ type: groupRefs.Entity, resolve: ({ edge }) => edge.node }),
  }),
});

const SearchConnectionRef = builder.objectRef<SearchPage>('SearchConnection').implement({
  description: 'A page of what a search found, the best first.',
  fields: t => ({
    edges: t.field({
      type: [SearchEdgeRef],
      resolve: of => of.connection.edges.map(edge => ({ edge, of })),
    }),
    nodes: t.field({
      type: [groupRefs.Entity],
      resolve: of => of.connection.edges.map(({ node }) => node),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      resolve: of => pageInfo(of, of.connection, edge => cursorOf({ edge, of })),
    }),
    totalCount: t.field({
      type: 'NonNegativeInt',
      description: `How many hits the pages have together, at most ${MAX_HITS}.`,
      resolve: of => of.connection.total ?? 0,
    }),
    facets: t.field({
      type: [FacetRef],
      extensions: { countsItself: true },
      args: {
        by: t.arg({ type: facetByRef('Entity'), required: true }),
        each: t.arg({ type: 'Boolean' }),
      },
      resolve: ({ search }, args, context, info) => facetsOf('Entity', { search }, args, context, info),
    }),
  }),
});

builder.queryField('search', t =>
  t.field({
    type: SearchConnectionRef,
    description: 'Entities by name, alias, key or summary, in Chinese and English, the best first.',
    args: {
      query: t.arg.string({
        required: true,
        description: 'What to look for: the beginning of a name, perhaps with typing errors.',
      }),
      kinds: t.arg({ type: [EntityKindEnum], description: 'Only entities of these kinds.' }),
      where: t.arg({ type: whereRef('Entity') }),
      ...pageArguments(t),
    },
    resolve: async (_, { query, kinds, where, ...paging }, { reader }, info): Promise<SearchPage> => {
      const text = searchText(query, kinds);
      const filter = checkWhere(where);
      const list = listOf(text.folded, kinds, filter);
      const page = pageOf(paging, list, searchOrder);
      const { requirements, next } = connectionBelow(info);
      const search = { text, kinds: kinds ?? undefined, where: filter, page, requirements };
      const connection =
        text.steps.length === 0
          ? { edges: [], more: false, total: 0, requirements }
          : await reader.search(search, next);
      return { connection, search, list, order: searchOrder, page };
    },
  }),
);

/** A cursor serves the search that it came from alone; the text itself would make it long. */
const listOf = (folded: string, kinds?: readonly EntityKind[] | null, where?: Where): string =>
  `search ${createHash('sha256')
    .update(JSON.stringify([folded, kinds && [...kinds].sort(), where]))
    .digest('base64url')
    .slice(0, 16)}`;
