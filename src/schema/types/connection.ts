import type { EntityRow, Connection, Edge, Facts, StatementRow } from '../../graph/plan/rows';
import type { Term } from '../../graph/cypher/order';
import { writeCursor, type Page } from '../../graph/cypher/page';
import { type Direction } from '../../graph/cypher/text';
import { statementKey, type Basis, type End, type RelationType } from '../../ontology';
import { builder } from '../builder';
import { BasisEnum } from '../enums';
import { evidenceOf, EvidenceRef } from './evidence';
import { partialDateOf, PartialDateRef } from './partial-date';
import { FacetRef, facetByRef, facetsOf, type Source } from './facets';
import { refOf } from '../refs';
import { capital, many, one } from '../words';

/** How a page came about: what its cursors and its page info depend on. */
export interface PageContext {
  /** The list's name, which its cursors carry. */
  list: string;
  order: Term[];
  page: Page;
}

/** A page of nodes, and the relation by which it was reached. */
export interface NodeConnection extends PageContext {
  connection: Connection<Edge>;
  /** What it is a page of; for its facets. */
  source?: Source;
  via?: { from: EntityRow; relation: RelationType; direction: Direction };
}

interface NodeEdge {
  edge: Edge;
  /** The edge's, where no resolver is needed to find it. */
  node: EntityRow;
  of: NodeConnection;
}

/** What a list is: one of its own, or what a relation leads to. A mention has evidence, but is no statement. */
export type ListForm = 'LIST' | 'RELATION' | 'MENTION';

/** The connection type of an end; the same at every call. */
export function connectionRef(end: End, form: ListForm = 'LIST') {
  const name = end + suffix[form];
  const there = connections.get(name);
  if (there) return there;
  const made = makeConnection(end, form);
  connections.set(name, made);
  return made;
}

const suffix = { LIST: '', RELATION: 'Relation', MENTION: 'Mention' } as const;

const connections = new Map<string, ReturnType<typeof makeConnection>>();

function makeConnection(end: End, form: ListForm) {
  const edge = makeEdge(end, form);
  return builder.objectRef<NodeConnection>(`${end}${suffix[form]}Connection`).implement({
    description: {
      LIST: `A page of ${many(end)}.`,
      RELATION: `Related ${many(end)}.`,
      MENTION: `${capital(many(end))} to which mentions lead.`,
    }[form],
    fields: t => ({
      edges: t.field({
        type: [edge],
        resolve: of => of.connection.edges.map(edge => ({ edge, node: edge.node, of })),
      }),
      nodes: t.field({ type: [refOf(end)], resolve: of => of.connection.edges.map(({ node }) => node) }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        resolve: of => pageInfo(of, of.connection, edge => cursorOf(edge, of)),
      }),
      totalCount: t.field({ type: 'NonNegativeInt', resolve: of => of.connection.total ?? 0 }),
      facets: t.field({
        type: [FacetRef],
        extensions: { countsItself: true },
        args: {
          by: t.arg({ type: facetByRef(end), required: true }),
          each: t.arg({ type: 'Boolean' }),
        },
        resolve: ({ source }, args, context, info) => facetsOf(end, source, args, context, info),
      }),
    }),
  });
}

function makeEdge(end: End, form: ListForm) {
  const ref = builder.objectRef<NodeEdge>(`${end}${suffix[form]}Edge`);
  const description = {
    LIST: `${capital(one(end))} in a list.`,
    RELATION: `A relation to ${one(end)}.`,
    MENTION: `A mention that leads to ${one(end)}.`,
  }[form];
  return ref.implement({
    description,
    fields: t => ({
      cursor: t.string({ resolve: ({ edge, of }) => cursorOf(edge, of) }),
      node: t.expose('node', { type: refOf(end) }),
      ...(form === 'RELATION' && {
        basis: t.field({ type: BasisEnum, resolve: ({ edge }) => (edge.facts?.basis ?? 'STATED') as Basis }),
      }),
      ...(form !== 'LIST' && {
        evidence: t.field({ type: [EvidenceRef], resolve: ({ edge }) => evidenceOf(edge.facts?.evidence) }),
      }),
      ...(form === 'RELATION' && {
        when: t.field({
          type: PartialDateRef,
          nullable: true,
          resolve: ({ edge }) => partialDateOf(edge.facts?.when),
        }),
        statement: t.field({
          type: StatementRef,
          resolve: ({ edge, of }) => statementOf(edge.node, edge.facts!, of.via!),
        }),
      }),
    }),
  });
}

const cursorOf = ({ node, position = [] }: Edge, { list, order }: PageContext) =>
  writeCursor(list, order, [...position, node.key]);

/** Relay's page info. Beyond a cursor that was given, there is at least its own entry. */
export function pageInfo<E>(
  { page }: PageContext,
  { edges, more }: Pick<Connection<E>, 'edges' | 'more'>,
  cursor: (edge: E) => string,
) {
  const [first, last] = [edges[0], edges.at(-1)];
  return {
    hasNextPage: page.before !== undefined || (!page.backward && more),
    hasPreviousPage: page.after !== undefined || (page.backward && more),
    startCursor: first === undefined ? null : cursor(first),
    endCursor: last === undefined ? null : cursor(last),
  };
}

function statementOf(
  node: EntityRow,
  facts: Facts,
  { from, relation, direction }: NonNullable<NodeConnection['via']>,
) {
  const first = facts.key?.split(':')[1] ?? (from.key < node.key ? from.key : node.key);
  const subject = direction === 'BOTH' ? first === from.key : direction === 'OUT';
  const [a, b] = subject ? [from, node] : [node, from];
  // A relation that was made by hand may lack its key.
  return {
    ...facts,
    key: facts.key ?? statementKey(relation, a.key, b.key),
    type: relation,
    subject: a,
    object: b,
  };
}

/** A relation between two entities; its fields are in statement.ts. */
export const StatementRef = builder.objectRef<StatementRow>('Statement');
