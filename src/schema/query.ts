/** The root fields that every kind has, and those that find a node whatever its kind. */
import { badInput } from '../errors';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow, StatementRow } from '../graph/plan/rows';
import { MAX_PAGE, pageOf } from '../graph/cypher/page';
import type { Selection } from '../graph/plan/selection';
import type { Ends } from '../graph/read/reader';
import { kindNames, kindOf, type Kind } from '../ontology';
import { pageArguments } from './arguments';
import { builder } from './builder';
import { connectionRef } from './connection';
import type { Context } from './context';
import { decodeId } from './global-id';
import { orderOf, orderRef } from './order';
import { connectionBelow, endsBelow, selectionBelow } from './read-ahead';
import { groupRefs, kindRefs } from './refs';
import { StatementConnectionRef } from './statement';
import { checkWhere, StatementWhereRef, whereRef } from './where';

builder.queryField('node', t =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The node with that global id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id, from the field id.' }) },
    resolve: (_, { id }, context, info) => nodeOf(String(id), context, nodeSelection(info)),
  }),
);

builder.queryField('nodes', t =>
  t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'The nodes with those global ids, in their order; null for each that there is none for.',
    args: { ids: t.arg.idList({ required: true, description: `Global ids, at most ${MAX_PAGE}.` }) },
    resolve: (_, { ids }, context, info) => {
      if (ids.length > MAX_PAGE)
        throw badInput(`nodes was given ${ids.length} ids; at most ${MAX_PAGE} will do.`);
      const selection = nodeSelection(info);
      return Promise.all(ids.map(id => nodeOf(String(id), context, selection)));
    },
  }),
);

builder.queryField('entity', t =>
  t.field({
    type: groupRefs.Entity,
    nullable: true,
    description: 'The entity with that key, or of that name; null where there is none.',
    args: {
      key: t.arg.string({ description: 'The stable key.' }),
      name: t.arg.string({
        description: 'A name or an alias in either language; case and width do not matter.',
      }),
    },
    resolve: (_, { key, name }, context, info) => {
      if ((key == null) === (name == null)) {
        throw badInput('entity needs either a key or a name.', 'Give one of the two: entity(name: "讯飞").');
      }
      const selection = selectionBelow(info);
      return key == null
        ? context.reader.named(name!, selection)
        : context.reader.node('Entity', key, selection);
    },
  }),
);

for (const kind of kindNames) addKind(kind);

function addKind(kind: Kind): void {
  const { plural } = kindOf(kind);
  const one = kind.toLowerCase();
  builder.queryField(one, t =>
    t.field({
      type: kindRefs[kind],
      nullable: true,
      description: `The ${one} with that key; null where there is none.`,
      args: { key: t.arg.string({ required: true, description: keyText(kind) }) },
      resolve: (_, { key }, context, info) => context.reader.node(kind, key, selectionBelow(info)),
    }),
  );
  builder.queryField(plural, t =>
    t.field({
      type: connectionRef(kind),
      description: `All ${plural}, a page at a time.`,
      args: {
        where: t.arg({ type: whereRef(kind), description: 'Only such entries.' }),
        orderBy: t.arg({
          type: [orderRef(kind)],
          description: 'What to sort by; the key where nothing is said.',
        }),
        ...pageArguments(t),
      },
      resolve: async (_, { where, orderBy, ...paging }, context, info) => {
        const order = orderOf(kind, orderBy);
        const page = pageOf(paging, kind, order);
        const { requirements, next } = connectionBelow(info);
        const filter = checkWhere(where);
        const connection = await context.reader.list(
          kind,
          { where: filter, order, page, requirements },
          next,
        );
        return { connection, source: { end: kind, where: filter }, list: kind, order, page };
      },
    }),
  );
}

const keyText = (kind: Kind) =>
  kind === 'Article'
    ? 'The stable key.'
    : 'The stable key. Who has but a name asks entity(name:), or search.';

interface NodeSelection {
  node: Selection;
  ends: Ends;
}

/** What is wanted of a node that may be an entity, an article or a statement. */
const nodeSelection = (info: GraphQLResolveInfo): NodeSelection => ({
  node: selectionBelow(info),
  ends: endsBelow(info),
});

/** The node of a global id; null for an id that was never given out. */
async function nodeOf(
  id: string,
  { reader }: Context,
  wanted: NodeSelection,
): Promise<EntityRow | StatementRow | null> {
  const decoded = decodeId(id);
  if (!decoded) return null;
  const { type, key } = decoded;
  return type === 'Statement' ? reader.statement(key, wanted.ends) : reader.node(type, key, wanted.node);
}

builder.queryField('statements', t =>
  t.field({
    type: StatementConnectionRef,
    description: 'All statements, a page at a time, by type and then by key.',
    args: {
      where: t.arg({ type: StatementWhereRef, description: 'Only such statements.' }),
      ...pageArguments(t),
    },
    resolve: async (_, { where, ...paging }, { reader }, info) => {
      const list = 'Statement';
      const page = pageOf(paging, list, []);
      const { requirements, subject, object } = connectionBelow(info);
      const filter = checkWhere(where);
      const connection = await reader.statementList(
        { where: filter, page, requirements },
        { subject, object },
      );
      return { connection, source: { where: filter }, list, order: [], page };
    },
  }),
);
