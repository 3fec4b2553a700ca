import type { Connection, StatementRow } from '../../graph/plan/rows';
import { writeCursor } from '../../graph/cypher/page';
import type { Basis } from '../../ontology';
import { builder } from '../builder';
import { pageInfo, StatementRef, type PageContext } from './connection';
import { BasisEnum, RelationTypeEnum } from '../enums';
import { evidenceOf, EvidenceRef } from './evidence';
import { partialDateOf, PartialDateRef } from './partial-date';
import { FacetRef, statementFacetsOf, StatementFacetEnum, type StatementSource } from './facets';
import { groupRefs } from '../refs';

builder.node(StatementRef, {
  description: 'A relation between two entities, and the paragraphs that back it.',
  id: { resolve: ({ key }) => key },
  isTypeOf: value => (value as StatementRow).subject !== undefined,
  fields: t => ({
    key: t.exposeString('key', { description: 'The stable key: `BUILDS:openai:sora`.' }),
    type: t.expose('type', { type: RelationTypeEnum, description: 'How subject and object hang together.' }),
    subject: t.expose('subject', {
      type: groupRefs.Entity,
      description: 'The entity of which it is said; of a symmetric relation, the lesser key.',
    }),
    object: t.expose('object', { type: groupRefs.Entity, description: 'The entity to which it leads.' }),
    basis: t.field({
      type: BasisEnum,
      description: 'Whether an article says it or implies it.',
      resolve: ({ basis }) => (basis ?? 'INFERRED') as Basis,
    }),
    when: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'When it was so, or came to be so; null where no article tells.',
      resolve: ({ when }) => partialDateOf(when),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'The paragraphs that back it, in reading order.',
      resolve: ({ evidence }) => evidenceOf(evidence),
    }),
  }),
});

/** A page of statements. */
export interface StatementPage extends PageContext {
  connection: Connection<StatementRow>;
  /** What it is a page of; for its facets. */
  source: StatementSource;
}

interface StatementEdge {
  statement: StatementRow;
  of: StatementPage;
}

const cursorOf = ({ key }: StatementRow, { list, order }: StatementPage) => writeCursor(list, order, [key]);

const StatementEdgeRef = builder.objectRef<StatementEdge>('StatementEdge').implement({
  description: 'One entry of a list of statements.',
  fields: t => ({
    cursor: t.string({
      resolve: ({ statement, of }) => cursorOf(statement, of),
    }),
    node: t.field({
      type: StatementRef,
      resolve: ({ statement }) => statement,
    }),
  }),
});

export const StatementConnectionRef = builder.objectRef<StatementPage>('StatementConnection').implement({
  description: 'A page of a list of statements.',
  fields: t => ({
    edges: t.field({
      type: [StatementEdgeRef],
      resolve: of => of.connection.edges.map(statement => ({ statement, of })),
    }),
    nodes: t.field({
      type: [StatementRef],
      resolve: of => of.connection.edges,
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      resolve: of => pageInfo(of, of.connection, statement => cursorOf(statement, of)),
    }),
    totalCount: t.field({
      type: 'NonNegativeInt',
      resolve: of => of.connection.total ?? 0,
    }),
    facets: t.field({
      type: [FacetRef],
      extensions: { countsItself: true },
      args: { by: t.arg({ type: StatementFacetEnum, required: true }) },
      resolve: ({ source }, { by }, context, info) => statementFacetsOf(source, by, context, info),
    }),
  }),
});
