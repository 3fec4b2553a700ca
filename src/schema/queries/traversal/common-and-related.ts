/** The query fields `common` and `related`: what entities share. */
import { findCommon, findRelated, MAX_SHARED } from '../../../graph/explore/common-and-related';
import type { EntityRow, StatementRow } from '../../../graph/plan/rows';
import type { Cut } from '../../../graph/explore/expand';
import type { RelationType } from '../../../ontology';
import { builder } from '../../builder';
import { StatementRef } from '../../types/connection';
import { atEntities, EntityRefInput } from '../../inputs/entity-ref';
import { RelationTypeEnum } from '../../enums';
import { selectionAt } from '../../read-ahead';
import { groupRefs } from '../../refs';
import { cutFields, rangeArgument, readEntities, readStatements, united, within } from './traversal';

interface Common {
  shared: Shared[];
  cutBy: Cut | null;
}

interface Shared {
  type: RelationType;
  isForward: boolean;
  node: EntityRow;
  statements: StatementRow[];
}

const SharedRef = builder.objectRef<Shared>('Shared').implement({
  description: 'An entity to which two others are related in the same way.',
  fields: t => ({
    type: t.expose('type', { type: RelationTypeEnum, description: 'How both are related to it.' }),
    isForward: t.exposeBoolean('isForward', {
      description: 'Whether the two are its subjects; of a symmetric relation always true.',
    }),
    node: t.expose('node', { type: groupRefs.Entity, description: 'What they share.' }),
    statements: t.expose('statements', {
      type: [StatementRef],
      description: 'The two statements that say so: that of a, then that of b.',
    }),
  }),
});

const CommonRef = builder.objectRef<Common>('Common').implement({
  description: 'What two entities share.',
  fields: t => ({
    shared: t.expose('shared', {
      type: [SharedRef],
      description: 'By relation, then by direction, then by key.',
    }),
    ...cutFields(t, {
      isComplete: 'Whether this is all that they share.',
      cutBy: 'FIRST or EXPANSIONS; null where it is complete.',
    }),
  }),
});

const COMMON_FIRST = { least: 1, most: 500, default: 100 };

builder.queryField('common', t =>
  t.field({
    type: CommonRef,
    description: 'What two entities are related to by the same relation and direction.',
    args: {
      a: t.arg({ type: EntityRefInput, required: true, description: 'One entity.' }),
      b: t.arg({ type: EntityRefInput, required: true, description: 'The other.' }),
      first: rangeArgument(t, 'How many entries', COMMON_FIRST),
    },
    resolve: async (_, args, { reader }, info): Promise<Common> => {
      const first = within('first', args.first, COMMON_FIRST);
      const { shared, cutBy } = await atEntities(reader, 'Entity', { a: args.a, b: args.b }, (a, b) =>
        findCommon(reader.rows, { a: a!, b: b!, first }),
      );
      const selection = united(
        selectionAt(info, 'shared', 'node'),
        selectionAt(info, 'shared', 'statements', 'subject'),
        selectionAt(info, 'shared', 'statements', 'object'),
      );
      const keys = shared.flatMap(({ statements }) => statements);
      const read = await readStatements(reader, keys, selection);
      return {
        shared: shared.flatMap(({ relation, forward, node, statements }) => {
          const rows = statements.flatMap(key => read.get(key) ?? []);
          const [first] = rows;
          if (rows.length < 2 || !first) return [];
          const row = first.subject.key === node ? first.subject : first.object;
          return [{ type: relation, isForward: forward, node: row, statements: rows }];
        }),
        cutBy,
      };
    },
  }),
);

interface Related {
  nodes: RelatedEntity[];
  cutBy: Cut | null;
}

interface RelatedEntity {
  node: EntityRow;
  score: number;
  sharedCount: number;
  shared: EntityRow[];
}

const RelatedEntityRef = builder.objectRef<RelatedEntity>('RelatedEntity').implement({
  description: 'An entity that has neighbours in common with another.',
  fields: t => ({
    node: t.expose('node', { type: groupRefs.Entity, description: 'The entity.' }),
    score: t.exposeFloat('score', {
      description:
        'The sum over the shared neighbours of 1 / ln(number of its relations), after Adamic and Adar.',
    }),
    sharedCount: t.expose('sharedCount', {
      type: 'NonNegativeInt',
      description: 'How many neighbours they share.',
    }),
    shared: t.expose('shared', {
      type: [groupRefs.Entity],
      description: `The shared neighbours that say the most, at most ${MAX_SHARED}.`,
    }),
  }),
});

const RelatedRef = builder.objectRef<Related>('Related').implement({
  description: 'Entities, ranked by how much they have in common with one.',
  fields: t => ({
    nodes: t.expose('nodes', {
      type: [RelatedEntityRef],
      description: 'The most related first, equally related ones by key.',
    }),
    ...cutFields(t, {
      isComplete: 'Whether every neighbour counted.',
      cutBy: 'EXPANSIONS where neighbours with too many relations were left out.',
    }),
  }),
});

const RELATED_FIRST = { least: 1, most: 100, default: 10 };

builder.queryField('related', t =>
  t.field({
    type: RelatedRef,
    description: 'Entities that share neighbours with one, related to it or not.',
    args: {
      of: t.arg({ type: EntityRefInput, required: true, description: 'The entity.' }),
      first: rangeArgument(t, 'How many entities', RELATED_FIRST),
    },
    resolve: async (_, args, { reader }, info): Promise<Related> => {
      const first = within('first', args.first, RELATED_FIRST);
      const { entities, cutBy } = await atEntities(reader, 'Entity', { of: args.of }, of =>
        findRelated(reader.rows, { of: of!, first }),
      );
      const [nodes, shared] = await Promise.all([
        readEntities(
          reader,
          entities.map(({ key }) => key),
          selectionAt(info, 'nodes', 'node'),
        ),
        readEntities(
          reader,
          new Set(entities.flatMap(({ shared }) => shared)),
          selectionAt(info, 'nodes', 'shared'),
        ),
      ]);
      return {
        nodes: entities.flatMap(entity => {
          const node = nodes.get(entity.key);
          return node
            ? [{ ...entity, node, shared: entity.shared.flatMap(key => shared.get(key) ?? []) }]
            : [];
        }),
        cutBy,
      };
    },
  }),
);
