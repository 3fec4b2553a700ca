import type { EntityRow } from '../../graph/plan/rows';
import { relationFields, type RelationField } from '../../graph/cypher/relation-fields';
import { pageOf, type PageArguments } from '../../graph/cypher/page';
import type { Hop } from '../../graph/plan/selection';
import type { EdgeWhere, Where } from '../../graph/cypher/where';
import { pageArguments } from '../inputs/arguments';
import { connectionRef, type NodeConnection } from './connection';
import { addField } from './entity';
import { orderOf, orderRef, type OrderInput } from '../inputs/order';
import { prepared } from '../prepared';
import { connectionBelow } from '../read-ahead';
import { checkWhere, EdgeWhereRef, whereRef } from '../inputs/where';

interface RelationArguments extends PageArguments {
  where?: Where | null;
  edge?: EdgeWhere | null;
  orderBy?: readonly OrderInput[] | null;
}

/** Adds to every type the fields that the ontology gives it. */
export function addRelationFields(): void {
  for (const field of relationFields) addRelationField(field);
}

const hops = prepared<Hop>('FIELD');

const viewOf = (
  { relation, direction }: RelationField,
  list: string,
  from: EntityRow,
  hop: Hop,
  connection: NodeConnection['connection'],
): NodeConnection => ({
  connection,
  source: { from, hop },
  list,
  order: hop.order,
  page: hop.page,
  via: relation === 'MENTIONS' ? undefined : { from, relation, direction },
});

function addRelationField(field: RelationField): void {
  const { name, description, relation, direction, owner, to } = field;
  const list = `${relation} ${direction} ${to}`;
  const hopOf = ({
    where,
    edge,
    orderBy,
    ...page
  }: RelationArguments): Omit<Hop, 'requirements' | 'next'> => {
    const order = orderOf(to, orderBy);
    const filter = { where: checkWhere(where), edge: edge ?? undefined };
    return { relation, direction, to, ...filter, order, page: pageOf(page, list, order) };
  };
  addField(owner, name, t =>
    t.field({
      type: connectionRef(to, relation === 'MENTIONS' ? 'MENTION' : 'RELATION'),
      description,
      args: {
        where: t.arg({ type: whereRef(to) }),
        edge: t.arg({ type: EdgeWhereRef }),
        orderBy: t.arg({ type: [orderRef(to)] }),
        ...pageArguments(t),
      },
      extensions: { requirements: { hop: hopOf } },
      resolve: (from: EntityRow, args, context, info) => {
        const hop = hops(info, (): Hop => ({ ...hopOf(args), ...connectionBelow(info) }));
        const read = context.reader.follow(from, hop);
        return read instanceof Promise
          ? read.then(connection => viewOf(field, list, from, hop, connection))
          : viewOf(field, list, from, hop, read);
      },
    }),
  );
}
