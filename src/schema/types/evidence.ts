/** A paragraph that backs a fact, as something that can be cited. */
import type { EntityRow } from '../../graph/plan/rows';
import { emptySelection, isEmpty, type Selection } from '../../graph/plan/selection';
import type { Reader } from '../../graph/read/reader';
import type { Language } from '../../ontology';
import { languageArgument } from '../inputs/arguments';
import { builder } from '../builder';
import { kindRefs } from '../refs';
import { selectionBelow } from '../read-ahead';

/** A place in an article: `2024-five-questions#s1p10` is section 1, paragraph 10. */
export interface Locator {
  locator: string;
  article: string;
  section: number;
  paragraph: number;
}

/** Reads the locators of a relation or a figure. One that is no locator is left out. */
export const evidenceOf = (locators: readonly string[] | null | undefined): Locator[] =>
  (locators ?? []).flatMap(locator => {
    const [, article, section, paragraph] = /^(.+)#s(\d+)p(\d+)$/.exec(locator) ?? [];
    return article ? [{ locator, article, section: Number(section), paragraph: Number(paragraph) }] : [];
  });

export const EvidenceRef = builder.objectRef<Locator>('Evidence').implement({
  description: 'A paragraph that backs a fact: all that a citation needs, none of its words.',
  fields: t => ({
    id: t.id({
      description: 'The same for the same paragraph, for a client that keeps what it has read.',
      resolve: ({ locator }) => Buffer.from(`Evidence:${locator}`).toString('base64'),
    }),
    locator: t.exposeString('locator', {
      description: 'Article, section and paragraph in one: `2024-five-questions#s1p10`.',
    }),
    article: t.field({
      type: kindRefs.Article,
      description: 'The article; its title and address are there.',
      extensions: { countsItself: true },
      resolve: async ({ article }, _, { reader }, info): Promise<EntityRow> =>
        articleOf(reader, article, selectionBelow(info)),
    }),
    section: t.expose('section', {
      type: 'NonNegativeInt',
      description: 'The section: 0 is what stands before the first heading.',
    }),
    paragraph: t.expose('paragraph', {
      type: 'NonNegativeInt',
      description: "The paragraph in its section, from 1; 0 is the section's heading.",
    }),
    heading: t.string({
      nullable: true,
      description: 'What the section is about, in words of our own.',
      args: { language: languageArgument(t) },
      resolve: async ({ article, section }, { language }, { reader }) => {
        const headings = await property(reader, article, named('headings', language));
        return (headings as string[] | null)?.[section] || null;
      },
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where the article is published, with the paragraph as the fragment: `…#s1p10`.',
      resolve: async ({ article, section, paragraph }, _, { reader }) => {
        const url = await property(reader, article, 'url');
        return url === null ? null : new URL(`#s${section}p${paragraph}`, String(url));
      },
    }),
    label: t.string({
      description: 'The place as a citation names it: title, section, paragraph.',
      args: { language: languageArgument(t) },
      resolve: async (place, { language }, { reader }) => {
        const inEnglish = language === 'EN' ? await property(reader, place.article, 'titleEn') : null;
        const title = inEnglish ?? (await property(reader, place.article, 'title')) ?? place.article;
        return labelOf(String(title), place, language ?? 'ZH');
      },
    }),
  }),
});

async function articleOf(reader: Reader, key: string, selection: Selection): Promise<EntityRow> {
  const known: EntityRow = { key, kind: 'Article' };
  return isEmpty(selection) ? known : ((await reader.node('Article', key, selection)) ?? known);
}

/** All that a citation needs is read at once, for all articles of an answer. */
const CITATION: Selection = {
  ...emptySelection(),
  properties: new Set(['title', 'titleEn', 'url', 'headingsZh', 'headingsEn']),
};

const property = async (reader: Reader, article: string, name: string): Promise<unknown> =>
  (await reader.node('Article', article, CITATION))?.[name] ?? null;

const named = (property: string, language: Language | null | undefined) =>
  `${property}${language === 'EN' ? 'En' : 'Zh'}`;

function labelOf(title: string, { section, paragraph }: Locator, language: Language): string {
  if (language === 'EN') {
    const place = section === 0 ? 'opening' : `section ${section}`;
    return `${title}, ${place}, ${paragraph === 0 ? 'heading' : `paragraph ${paragraph}`}`;
  }
  const place = section === 0 ? '开头' : `第${section}节`;
  return `${title} ${place}${paragraph === 0 ? '标题' : `第${paragraph}段`}`;
}
