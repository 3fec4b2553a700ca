/** Fields that follow a relation: one for each that the ontology names. */
import type { EntityRow } from '../graph/entity';
import { relationFields, type RelationField } from '../graph/fields';
import { pageOf, type PageArguments } from '../graph/page';
import type { Hop } from '../graph/selection';
import type { RelationType } from '../ontology';
import { pageArguments } from './arguments';
import { connectionRef, type NodeConnection } from './connection';
import { addField } from './entity';
import { connectionBelow, planned } from './read-ahead';

/** Adds to every type the fields that the ontology gives it. */
export function addRelationFields(): void {
  for (const field of relationFields) addRelationField(field);
}

function addRelationField(field: RelationField): void {
  const { name, says, relation, direction, owner, to } = field;
  const list = `${relation} ${direction} ${to}`;
  const hopOf = (args: PageArguments): Omit<Hop, 'wants' | 'next'> => {
    const order: Hop['order'] = [];
    return { relation, direction, to, order, page: pageOf(args, list, order) };
  };
  addField(owner, name, t =>
    t.field({
      type: connectionRef(to),
      description: says,
      args: pageArguments(t),
      extensions: { wants: { hop: hopOf } },
      resolve: (from: EntityRow, args, context, info) => {
        const hop = planned(info, context, (): Hop => ({ ...hopOf(args), ...connectionBelow(info) }));
        const via =
          relation === 'MENTIONS' ? undefined : { from, relation: relation as RelationType, direction };
        const view = (connection: NodeConnection['connection']): NodeConnection => ({
          connection,
          list,
          order: hop.order,
          page: hop.page,
          via,
        });
        const read = context.reader.follow(from, hop);
        return read instanceof Promise ? read.then(view) : view(read);
      },
    }),
  );
}
