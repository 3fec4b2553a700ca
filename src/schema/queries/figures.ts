/** The query field `figures`: the numbers of all entities. */
import { UnknownEntity } from '../../graph/explore/expand';
import {
  figureOrders,
  findFigures,
  type Figure,
  type FigureOrder,
  type FigureWhere,
} from '../../graph/explore/figures';
import type { EntityRow } from '../../graph/plan/rows';
import { emptySelection } from '../../graph/plan/selection';
import type { Reader } from '../../graph/read/reader';
import { builder } from '../builder';
import { described } from '../enums';
import { atEntities, EntityRefInput, type EntityRef } from '../inputs/entity-ref';
import { NumberFilter, StringFilter } from '../inputs/where';
import { FigureRef } from '../types/figure';
import { selectionAt } from '../read-ahead';
import { groupRefs } from '../refs';
import { rangeArgument, readEntities, within } from './traversal/traversal';

export interface EntityFigure {
  entity: EntityRow;
  figure: Figure;
}

interface Figures {
  nodes: EntityFigure[];
  totalCount: number;
  isComplete: boolean;
}

export const EntityFigureRef = builder.objectRef<EntityFigure>('EntityFigure').implement({
  description: 'A number, and the entity of which it is given.',
  fields: t => ({
    entity: t.expose('entity', { type: groupRefs.Entity, description: 'The entity of which it is given.' }),
    figure: t.expose('figure', { type: FigureRef, description: 'The number.' }),
  }),
});

const FiguresRef = builder.objectRef<Figures>('Figures').implement({
  description: 'Numbers that the articles give.',
  fields: t => ({
    nodes: t.expose('nodes', { type: [EntityFigureRef], description: 'The numbers, in order.' }),
    totalCount: t.expose('totalCount', {
      type: 'NonNegativeInt',
      description: 'How many there are without `first`.',
    }),
    isComplete: t.exposeBoolean('isComplete', {
      description: 'Whether all entities with figures were looked at.',
    }),
  }),
});

interface FigureWhereInput extends FigureWhere {
  entity?: EntityRef | null;
}

const FigureWhereRef = builder.inputRef<FigureWhereInput>('FigureWhere').implement({
  description: 'Which figures to keep.',
  fields: t => ({
    text: t.string({
      description:
        'Has this in its label, unit, subject or source, or as its number: `6500万`, `65 million`, `1080P`.',
    }),
    entity: t.field({ type: EntityRefInput }),
    label: t.field({ type: StringFilter }),
    value: t.field({ type: NumberFilter }),
    unit: t.field({ type: StringFilter }),
    measure: t.string(),
    currency: t.string(),
    series: t.string(),
    article: t.string({ description: 'The key of an article that gives it.' }),
    least: t.float({ description: 'Is, or reaches, at least this.' }),
    most: t.float({ description: 'Is, or begins at, at most this.' }),
  }),
});

const FigureOrderEnum = builder.enumType('FigureOrder', {
  description: 'What figures are sorted by.',
  values: described(
    Object.keys(figureOrders) as FigureOrder[],
    order =>
      ({ SERIES: 'By series and place in it.', VALUE: 'The least first.', WHEN: 'The earliest first.' })[
        order
      ],
  ),
});

const FIRST = { least: 1, most: 500, default: 100 };

builder.queryField('figures', t =>
  t.field({
    type: FiguresRef,
    description: 'Numbers that the articles give, by entity and in reading order.',
    args: {
      where: t.arg({ type: FigureWhereRef, description: 'Only such figures.' }),
      orderBy: t.arg({ type: FigureOrderEnum, description: 'What to sort by.' }),
      first: rangeArgument(t, 'How many at the most', FIRST),
    },
    resolve: async (_, args, { reader }, info): Promise<Figures> => {
      const first = within('first', args.first, FIRST);
      const { entity, ...where } = args.where ?? {};
      const { figures, isComplete } = await findFigures(
        reader.rows,
        where,
        await keyedEntity(reader, entity),
      );
      const sorted = args.orderBy ? figures.toSorted(byOrder(args.orderBy)) : figures;
      const shown = sorted.slice(0, first);
      const entities = await readEntities(
        reader,
        new Set(shown.map(({ key }) => key)),
        selectionAt(info, 'nodes', 'entity'),
      );
      const nodes = shown.flatMap(({ key, figure }) => {
        const entity = entities.get(key);
        return entity ? [{ entity, figure }] : [];
      });
      return { nodes, totalCount: figures.length, isComplete };
    },
  }),
);

/** The key of the entity that is pointed at, if one is. Throws Fault NOT_FOUND where it does not exist. */
export const keyedEntity = async (
  reader: Reader,
  entity: EntityRef | null | undefined,
): Promise<string | undefined> =>
  entity
    ? atEntities(reader, 'Entity', { entity }, async found => {
        if (!(await reader.node('Entity', found!.key, emptySelection()))) throw new UnknownEntity([found!]);
        return found!.key;
      })
    : undefined;

const byOrder = (order: FigureOrder) => (a: { figure: Figure }, b: { figure: Figure }) => {
  const [left, right] = [figureOrders[order](a.figure), figureOrders[order](b.figure)];
  const at = left.findIndex((value, at) => value !== right[at]);
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
};
