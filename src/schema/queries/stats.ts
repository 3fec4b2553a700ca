/** Counts of the whole graph. */
import { overview } from '../../graph/explore/facets';
import { entityKinds, statementTypes, type EntityKind, type RelationType } from '../../ontology';
import { Fault } from '../../errors';
import { builder } from '../builder';
import type { Oddity } from '../context';
import { EntityKindEnum, RelationTypeEnum } from '../enums';
import { kindRefs } from '../refs';

interface Count<T> {
  of: T;
  count: number;
}

const KindCountRef = builder.objectRef<Count<EntityKind>>('KindCount').implement({
  description: 'How many entities of a kind there are.',
  fields: t => ({
    kind: t.field({ type: EntityKindEnum, description: 'Of which kind.', resolve: ({ of }) => of }),
    count: t.expose('count', { type: 'NonNegativeInt', description: 'How many.' }),
  }),
});

const RelationTypeCountRef = builder.objectRef<Count<RelationType>>('RelationTypeCount').implement({
  description: 'How many statements of a type there are.',
  fields: t => ({
    type: t.field({ type: RelationTypeEnum, description: 'Of which type.', resolve: ({ of }) => of }),
    count: t.expose('count', { type: 'NonNegativeInt', description: 'How many.' }),
  }),
});

const ArticleCountRef = builder.objectRef<Count<string>>('ArticleCount').implement({
  description: 'How many entities an article names.',
  fields: t => ({
    article: t.field({
      type: kindRefs.Article,
      description: 'The article.',
      resolve: ({ of }) => ({ key: of, kind: 'Article' as const }),
    }),
    count: t.expose('count', { type: 'NonNegativeInt', description: 'How many entities it names.' }),
  }),
});

const OddityRef = builder.objectRef<Oddity>('Oddity').implement({
  description: 'What is in the graph and no import has written.',
  fields: t => ({
    description: t.string({ description: 'What is odd about it.', resolve: ({ what }) => what }),
    count: t.field({
      type: 'NonNegativeInt',
      description: 'How many are so.',
      resolve: ({ where }) => where.length,
    }),
    fixable: t.expose('fixable', {
      type: 'NonNegativeInt',
      description: 'How many `wuwen doctor --fix` can fix.',
    }),
    keys: t.field({
      type: ['String'],
      description: 'The first 100 keys.',
      resolve: ({ where }) => where.slice(0, 100),
    }),
  }),
});

interface Stats {
  kinds: Count<EntityKind>[];
  types: Count<RelationType>[];
  articles: Count<string>[];
}

const StatsRef = builder.objectRef<Stats>('Stats').implement({
  description: 'Counts of the whole graph.',
  fields: t => ({
    kindCounts: t.field({
      type: [KindCountRef],
      description: 'How many entities of each kind there are.',
      resolve: ({ kinds }) => kinds,
    }),
    typeCounts: t.field({
      type: [RelationTypeCountRef],
      description: 'How many statements of each type there are.',
      resolve: ({ types }) => types,
    }),
    articleCounts: t.field({
      type: [ArticleCountRef],
      description: 'The first 100 articles, and how many entities each names.',
      resolve: ({ articles }) => articles,
    }),
    oddities: t.field({
      type: [OddityRef],
      description: 'What `wuwen doctor` finds, for admins.',
      resolve: async (_, __, { examine }) => {
        if (!examine)
          throw new Fault('FORBIDDEN', 'Nobody can ask this server for oddities.', 'Run wuwen doctor.');
        return examine();
      },
    }),
  }),
});

builder.queryField('stats', t =>
  t.field({
    type: StatsRef,
    description: 'Counts of the whole graph: entities by kind, statements by type, and per article.',
    resolve: async (_, __, { reader }) => {
      const [columns] = await reader.rows(overview(entityKinds, statementTypes));
      const [kinds, types, articles] = (columns as [string, number][][]).map(column =>
        column.map(([of, count]) => ({ of, count })),
      );
      return { kinds, types, articles } as Stats;
    },
  }),
);
