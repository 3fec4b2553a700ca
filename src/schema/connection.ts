import type { EntityRow, Connection, Edge, Facts, StatementRow } from '../graph/plan/rows';
import type { Term } from '../graph/cypher/order';
import { writeCursor, type Page } from '../graph/cypher/page';
import { type Direction } from '../graph/cypher/text';
import { statementKey, type End, type RelationType } from '../ontology';
import { builder } from './builder';
import { BasisEnum } from './enums';
import { evidenceOf, EvidenceRef } from './evidence';
import { partialDateOf, PartialDateRef } from './partial-date';
import { FacetRef, facetByRef, facetsOf, facetsDescription, type Source } from './facets';
import { refOf } from './refs';

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
  of: NodeConnection;
}

/** The connection type of an end; the same at every call. */
export function connectionRef(end: End) {
  const there = connections.get(end);
  if (there) return there;
  const made = makeConnection(end);
  connections.set(end, made);
  return made;
}

const connections = new Map<End, ReturnType<typeof makeConnection>>();

function makeConnection(end: End) {
  const edge = builder.objectRef<NodeEdge>(`${end}Edge`).implement({
    description: `One entry of ${article(end)} ${end} list; of a relation's list, with what backs the relation.`,
    fields: t => ({
      cursor: t.string({
        description: 'Where this entry stands in its list: pass it as after or before.',
        resolve: ({ edge, of }) => cursorOf(edge, of),
      }),
      node: t.field({ type: refOf(end), description: 'The entry itself.', resolve: ({ edge }) => edge.node }),
      basis: t.field({
        type: BasisEnum,
        nullable: true,
        description: 'What the relation rests on; null in a root list and for a mention.',
        resolve: ({ edge }) => edge.facts?.basis as 'STATED' | 'INFERRED' | null,
      }),
      evidence: t.field({
        type: [EvidenceRef],
        nullable: true,
        description: 'The paragraphs that back the relation; null in a root list.',
        resolve: ({ edge }) => edge.facts && evidenceOf(edge.facts.evidence),
      }),
      when: t.field({
        type: PartialDateRef,
        nullable: true,
        description: 'When the relation was so, or came to be so; null in a root list.',
        resolve: ({ edge }) => partialDateOf(edge.facts?.when),
      }),
      statement: t.field({
        type: StatementRef,
        nullable: true,
        description: 'The relation as a statement of its own; null in a root list and for a mention.',
        resolve: ({ edge, of }) => edge.facts && of.via && statementOf(edge.node, edge.facts, of.via),
      }),
    }),
  });
  return builder.objectRef<NodeConnection>(`${end}Connection`).implement({
    description: `A page of a list of ${end} entries.`,
    fields: t => ({
      edges: t.field({
        type: [edge],
        description: 'The entries of the page, each with its cursor.',
        resolve: of => of.connection.edges.map(edge => ({ edge, of })),
      }),
      nodes: t.field({
        type: [refOf(end)],
        description: 'The entries of the page by themselves.',
        resolve: of => of.connection.edges.map(({ node }) => node),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Whether there is more, and where to go on.',
        resolve: of => pageInfo(of, of.connection, edge => cursorOf(edge, of)),
      }),
      totalCount: t.field({
        type: 'NonNegativeInt',
        description: 'How many entries the whole list has; counted only where it is asked for.',
        resolve: of => of.connection.total ?? 0,
      }),
      facets: t.field({
        type: [FacetRef],
        description: facetsDescription,
        extensions: { countsItself: true },
        args: { by: t.arg({ type: facetByRef(end), required: true, description: 'What to divide by.' }) },
        resolve: ({ source }, { by }, context, info) => facetsOf(end, source, by, context, info),
      }),
    }),
  });
}

const article = (end: End) => (/^[AEIO]/.test(end) ? 'an' : 'a');

const cursorOf = ({ node, position = [] }: Edge, { list, order }: PageContext) =>
  writeCursor(list, order, [...position, node.key]);

/** Relay's page info. Beyond a cursor that was given, there is at least its own entry. */
export function pageInfo<E>(
  { page }: PageContext,
  { edges, more }: Connection<E>,
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
