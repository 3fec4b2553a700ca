/** The root fields that every kind has, and those that find a node whatever its kind. */
import { badInput } from '../../errors';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow, StatementRow } from '../../graph/plan/rows';
import { MAX_PAGE, pageOf } from '../../graph/cypher/page';
import type { Selection } from '../../graph/plan/selection';
import type { Ends, Reader } from '../../graph/read/reader';
import { kindNames, kindOf, type EntityKind, type Kind } from '../../ontology';
import { pageArguments } from '../inputs/arguments';
import { builder } from '../builder';
import { connectionRef } from '../types/connection';
import type { Context } from '../context';
import { decodeId, entityId } from '../global-id';
import { orderOf, orderRef } from '../inputs/order';
import { connectionBelow, endsBelow, selectionBelow } from '../read-ahead';
import { groupRefs, kindRefs } from '../refs';
import { StatementConnectionRef } from '../types/statement';
import { checkWhere, StatementWhereRef, whereRef } from '../inputs/where';
import { capital, one as aKind } from '../words';

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
    description: 'The nodes with those global ids, in their order; null for what names none.',
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
    description: 'The entity that an id, a key or a name means; null where there is none.',
    args: {
      id: t.arg.id({ description: 'A global id, from the field id.' }),
      key: t.arg.string({ description: 'The stable key.' }),
      name: t.arg.string({
        description: 'A name or an alias in either language; case and width do not matter.',
      }),
    },
    resolve: (_, { id, key, name }, { reader }, info) => {
      oneOf('entity', { id, key, name });
      const selection = selectionBelow(info);
      if (name != null) return reader.named(name, selection);
      const { kind, key: known } = id == null ? { kind: 'Entity' as const, key: key! } : (entityId(id) ?? {});
      return kind && known ? reader.node(kind, known, selection) : null;
    },
  }),
);

/** Throws Fault BAD_USER_INPUT where not exactly one is given. */
function oneOf(field: string, given: Record<string, unknown>, example = 'name: "讯飞"'): void {
  if (Object.values(given).filter(value => value != null).length === 1) return;
  const names = Object.keys(given);
  throw badInput(
    `${field} needs exactly one of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`,
    `Give one of them: ${field}(${example}).`,
  );
}

for (const kind of kindNames) addKind(kind);

function addKind(kind: Kind): void {
  const { plural } = kindOf(kind);
  if (kind === 'Article') addArticle();
  else addEntity(kind);
  addList(plural, kind, `All ${plural}.`);
}

addList('entities', 'Entity', 'Entities of every kind in one list, by key where no order is given.');

/** A root list of a kind, or of all entities. */
function addList(name: string, end: Kind | 'Entity', description: string): void {
  builder.queryField(name, t =>
    t.field({
      type: connectionRef(end),
      description,
      args: {
        where: t.arg({ type: whereRef(end) }),
        orderBy: t.arg({ type: [orderRef(end)] }),
        ...pageArguments(t, end === 'Entity'),
      },
      resolve: async (_, { where, orderBy, ...paging }, { reader }, info) => {
        const order = orderOf(end, orderBy);
        const page = pageOf(paging, end, order);
        const { requirements, next } = connectionBelow(info);
        const filter = checkWhere(where);
        const connection = await reader.list(end, { where: filter, order, page, requirements }, next);
        return { connection, source: { end, where: filter }, list: end, order, page };
      },
    }),
  );
}

function addArticle(): void {
  builder.queryField('article', t =>
    t.field({
      type: kindRefs.Article,
      nullable: true,
      description: 'An article by id, key or title; null where there is none.',
      args: { id: t.arg.id(), key: t.arg.string(), title: t.arg.string() },
      resolve: async (_, { id, key, title }, { reader }, info) => {
        oneOf('article', { id, key, title }, 'key: "2024-five-questions"');
        const selection = selectionBelow(info);
        if (title != null) return titled(reader, title, selection);
        const known = id == null ? { type: 'Article', key: key! } : decodeId(id);
        return known?.type === 'Article' ? reader.node('Article', known.key, selection) : null;
      },
    }),
  );
}

/** The first article, by key, with that title; case does not matter. */
async function titled(reader: Reader, title: string, selection: Selection): Promise<EntityRow | null> {
  const same = { eq: title.trim(), ignoreCase: true };
  const where = { or: [{ title: same }, { titleEn: same }] };
  const requirements = { list: true, more: false, total: false, facts: false };
  const page = { size: 1, backward: false };
  const { edges } = await reader.list('Article', { where, order: [], page, requirements }, selection);
  return edges[0]?.node ?? null;
}

function addEntity(kind: EntityKind): void {
  const one = kind[0]!.toLowerCase() + kind.slice(1);
  builder.queryField(one, t =>
    t.field({
      type: kindRefs[kind],
      nullable: true,
      description: `${capital(aKind(kind))} by key or name.`,
      args: {
        key: t.arg.string(),
        name: t.arg.string(),
      },
      resolve: (_, { key, name }, { reader }, info) => {
        oneOf(one, { key, name });
        const selection = selectionBelow(info);
        return name == null ? reader.node(kind, key!, selection) : reader.named(name, selection, kind);
      },
    }),
  );
}

interface NodeSelection {
  node: Selection;
  ends: Ends;
}

/** What is wanted of a node that may be an entity, an article or a statement. */
/** What is wanted of a node, whatever its type. */
export const nodeSelection = (info: GraphQLResolveInfo): NodeSelection => ({
  node: selectionBelow(info),
  ends: endsBelow(info),
});

/** The node of a global id; null for an id that was never given out. */
/** The node that a global id names; null where there is none. */
export async function nodeOf(
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
