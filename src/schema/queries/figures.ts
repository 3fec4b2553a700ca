/** The query field `figures`: the numbers of all entities. */
import { createHash } from 'node:crypto';
import type { Term } from '../../graph/cypher/order';
import { pageOf, writeCursor, type Page, type Position } from '../../graph/cypher/page';
import { UnknownEntity } from '../../graph/explore/expand';
import {
  figureOrders,
  findFigures,
  type Figure,
  type FigureOrder,
  type FigureWhere,
  type FoundFigure,
} from '../../graph/explore/figures';
import type { EntityRow } from '../../graph/plan/rows';
import { emptySelection } from '../../graph/plan/selection';
import type { Reader } from '../../graph/read/reader';
import { builder } from '../builder';
import { described } from '../enums';
import { pageArguments } from '../inputs/arguments';
import { atEntities, EntityRefInput, type EntityRef } from '../inputs/entity-ref';
import { NumberFilter, StringFilter } from '../inputs/where';
import { pageInfo } from '../types/connection';
import { FigureRef } from '../types/figure';
import { selectionAt } from '../read-ahead';
import { groupRefs } from '../refs';
import { readEntities, united } from './traversal/traversal';

export interface EntityFigure {
  entity: EntityRow;
  figure: Figure;
}

interface FigurePage {
  connection: { edges: Listed<EntityFigure>[]; more: boolean; total: number };
  list: string;
  order: Term[];
  page: Page;
  isComplete: boolean;
}

/** What stands at a place of the list. */
interface Listed<Item> {
  item: Item;
  position: Position;
}

export const EntityFigureRef = builder.objectRef<EntityFigure>('EntityFigure').implement({
  description: 'A number, and the entity of which it is given.',
  fields: t => ({
    entity: t.expose('entity', { type: groupRefs.Entity, description: 'The entity of which it is given.' }),
    figure: t.expose('figure', { type: FigureRef, description: 'The number.' }),
  }),
});

const FigureEdgeRef = builder.objectRef<{ cursor: string; node: EntityFigure }>('FigureEdge').implement({
  description: 'A number in a list.',
  fields: t => ({ cursor: t.exposeString('cursor'), node: t.expose('node', { type: EntityFigureRef }) }),
});

const cursorOf = ({ position }: Listed<unknown>, { list, order }: FigurePage) =>
  writeCursor(list, order, position);

const FigureConnectionRef = builder.objectRef<FigurePage>('FigureConnection').implement({
  description: 'A page of numbers.',
  fields: t => ({
    edges: t.field({
      type: [FigureEdgeRef],
      resolve: of => of.connection.edges.map(at => ({ cursor: cursorOf(at, of), node: at.item })),
    }),
    nodes: t.field({ type: [EntityFigureRef], resolve: of => of.connection.edges.map(({ item }) => item) }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      resolve: of => pageInfo(of, of.connection, at => cursorOf(at, of)),
    }),
    totalCount: t.field({ type: 'NonNegativeInt', resolve: of => of.connection.total }),
    isComplete: t.exposeBoolean('isComplete', {
      description: 'Whether all entities were looked at.',
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

const MOST = { default: 100, most: 500 };

builder.queryField('figures', t =>
  t.field({
    type: FigureConnectionRef,
    description: 'Numbers, by entity and in reading order.',
    args: {
      where: t.arg({ type: FigureWhereRef }),
      orderBy: t.arg({ type: FigureOrderEnum }),
      ...pageArguments(t),
      first: t.arg.int({ description: `At most ${MOST.most}, else ${MOST.default}.` }),
    },
    resolve: async (_, { where, orderBy, ...paging }, { reader }, info): Promise<FigurePage> => {
      const { entity, ...filter } = where ?? {};
      const order = termsOf(orderBy);
      const list = listOf(where);
      const page = pageOf(paging, list, order, MOST);
      const { figures, isComplete } = await findFigures(
        reader.rows,
        filter,
        await keyedEntity(reader, entity),
      );
      const { items, more } = pageIn(placed(figures, orderBy), page);
      const entities = await readEntities(
        reader,
        new Set(items.map(({ item }) => item.key)),
        united(selectionAt(info, 'nodes', 'entity'), selectionAt(info, 'edges', 'node', 'entity')),
      );
      const edges = items.flatMap(({ item: { key, figure }, position }) => {
        const entity = entities.get(key);
        return entity ? [{ item: { entity, figure }, position }] : [];
      });
      return { connection: { edges, more, total: figures.length }, list, order, page, isComplete };
    },
  }),
);

/** A cursor serves the list that it came from alone; the filter itself would make it long. */
const listOf = (where: FigureWhereInput | null | undefined): string =>
  `figures ${createHash('sha256')
    .update(JSON.stringify(where ?? {}))
    .digest('base64url')
    .slice(0, 16)}`;

/** What cursors name: the values of the order, the entity's key, and the figure's place among the entity's. */
const termsOf = (order: FigureOrder | null | undefined): Term[] =>
  [...(order ? figureOrders[order].names : []), 'entity'].map(name => ({
    ...{ name, direction: 'ASC', property: name },
  }));

/** The figures in their order, each with its place in it. */
function placed(
  figures: readonly FoundFigure[],
  order: FigureOrder | null | undefined,
): Listed<FoundFigure>[] {
  const valuesOf = order ? figureOrders[order].valuesOf : () => [];
  return figures
    .map(item => ({ item, position: [...valuesOf(item.figure), item.key, item.at] }))
    .sort((a, b) => compare(a.position, b.position));
}

/** The entries of a page, and whether there are more in its direction. */
function pageIn<Item>(
  all: readonly Listed<Item>[],
  { after, before, backward, size }: Page,
): { items: Listed<Item>[]; more: boolean } {
  const left = all.filter(
    ({ position }) => (!after || compare(position, after) > 0) && (!before || compare(position, before) < 0),
  );
  const items = backward ? left.slice(Math.max(0, left.length - size)) : left.slice(0, size);
  return { items, more: left.length > items.length };
}

function compare(left: Position, right: Position): number {
  const at = left.findIndex((value, at) => value !== right[at]);
  return at < 0 ? 0 : (left[at] as string) < (right[at] as string) ? -1 : 1;
}

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
