import type { EntityRow } from '../graph/plan/rows';
import { isEmpty } from '../graph/plan/selection';
import { builder } from './builder';
import { kindRefs } from './refs';
import { selectionBelow } from './read-ahead';

/** A place in an article: `2024-five-questions#s1p10` is section 1, paragraph 10. */
export interface Locator {
  locator: string;
  article: string;
  section: number;
  paragraph: number;
}

/** Reads the locators of a relation or a figure. One that is no locator is left out. */
export const evidenceOf = (locators: readonly string[]): Locator[] =>
  locators.flatMap(locator => {
    const [, article, section, paragraph] = /^(.+)#s(\d+)p(\d+)$/.exec(locator) ?? [];
    return article ? [{ locator, article, section: Number(section), paragraph: Number(paragraph) }] : [];
  });

export const EvidenceRef = builder.objectRef<Locator>('Evidence').implement({
  description: 'A paragraph of an article that backs a fact.',
  fields: t => ({
    locator: t.exposeString('locator', {
      description: 'Article, section and paragraph in one: `2024-five-questions#s1p10`.',
    }),
    article: t.field({
      type: kindRefs.Article,
      description: 'The article.',
      extensions: { countsItself: true },
      resolve: async ({ article }, _, context, info): Promise<EntityRow> => {
        const selection = selectionBelow(info);
        const known: EntityRow = { key: article, kind: 'Article' };
        return isEmpty(selection)
          ? known
          : ((await context.reader.node('Article', article, selection)) ?? known);
      },
    }),
    section: t.field({
      type: 'NonNegativeInt',
      description: 'The section: 0 is what stands before the first heading.',
      resolve: ({ section }) => section,
    }),
    paragraph: t.field({
      type: 'NonNegativeInt',
      description: "The paragraph in its section, from 1; 0 is the section's heading.",
      resolve: ({ paragraph }) => paragraph,
    }),
  }),
});
