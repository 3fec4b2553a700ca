/** The field `paragraphs` of an article: what each of them says. */
import { findParagraphs, type Paragraph as Found } from '../../graph/explore/paragraphs';
import type { EntityRow, StatementRow } from '../../graph/plan/rows';
import { has } from '../../ontology';
import { builder } from '../builder';
import { StatementRef } from '../types/connection';
import { addField } from '../types/entity';
import { EntityFigureRef, type EntityFigure } from './figures';
import { asksAt, selectionAt } from '../read-ahead';
import { groupRefs, kindRefs } from '../refs';
import { readEntities, readStatements, united } from './traversal/traversal';

interface Paragraph extends Pick<Found, 'section' | 'paragraph' | 'locator' | 'sources'> {
  mentions: EntityRow[];
  claims: EntityRow[];
  statements: StatementRow[];
  figures: EntityFigure[];
}

const ParagraphRef = builder.objectRef<Paragraph>('Paragraph').implement({
  description: 'A paragraph of an article, and what it says. Its text is not in the graph.',
  fields: t => ({
    locator: t.exposeString('locator', { description: 'Article, section and paragraph in one.' }),
    section: t.expose('section', { type: 'NonNegativeInt', description: 'The section; 0 is the opening.' }),
    paragraph: t.expose('paragraph', {
      type: 'NonNegativeInt',
      description: "The paragraph in its section; 0 is the section's heading.",
    }),
    sources: t.exposeStringList('sources', {
      description: 'Addresses that bear it out, where the article tells them.',
    }),
    mentions: t.expose('mentions', {
      type: [groupRefs.Entity],
      description: 'Entities that it names, by key.',
    }),
    ...(has('Claim') && {
      claims: t.expose('claims', { type: [kindRefs.Claim], description: 'Claims that it tells.' }),
    }),
    statements: t.expose('statements', { type: [StatementRef], description: 'Statements that it backs.' }),
    figures: t.expose('figures', { type: [EntityFigureRef], description: 'Numbers that it gives.' }),
  }),
});

addField('Article', 'paragraphs', t =>
  t.field({
    type: [ParagraphRef],
    description: 'Every paragraph in reading order, with what it says.',
    resolve: async ({ key }, _, { reader }, info): Promise<Paragraph[]> => {
      const found = await findParagraphs(reader.rows, key);
      const keysOf = (pick: (paragraph: Found) => string[]) => new Set(found.flatMap(pick));
      const none = new Map<string, never>();
      const read = (name: string, keys: Set<string>, ...path: string[]) =>
        asksAt(info, name) ? readEntities(reader, keys, selectionAt(info, name, ...path)) : none;
      const [mentions, claims, bearers, statements] = await Promise.all([
        read(
          'mentions',
          keysOf(({ mentions }) => mentions),
        ),
        read(
          'claims',
          keysOf(({ claims }) => claims),
        ),
        read(
          'figures',
          keysOf(({ figures }) => figures.map(({ key }) => key)),
          'entity',
        ),
        asksAt(info, 'statements')
          ? readStatements(
              reader,
              keysOf(({ statements }) => statements),
              united(selectionAt(info, 'statements', 'subject'), selectionAt(info, 'statements', 'object')),
            )
          : none,
      ]);
      return found.map(paragraph => ({
        ...paragraph,
        mentions: paragraph.mentions.flatMap(key => mentions.get(key) ?? []),
        claims: paragraph.claims.flatMap(key => claims.get(key) ?? []),
        statements: paragraph.statements.flatMap(key => statements.get(key) ?? []),
        figures: paragraph.figures.flatMap(({ key, figure }) => {
          const entity = bearers.get(key);
          return entity ? [{ entity, figure }] : [];
        }),
      }));
    },
  }),
);
