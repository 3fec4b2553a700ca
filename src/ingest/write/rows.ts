/**
 * Nodes and relationships as the graph stores them: what fixtures become, what is read back and compared, and what
 * is written. Values are plain (a date is text); null stands for a property that is absent.
 */
import { entityKinds, storedProperties, type EntityKind, type RelationType } from '../../ontology';

export type Value = string | number | readonly string[] | readonly number[] | null;
export type Properties = Record<string, Value>;

export interface ArticleRow {
  key: string;
  properties: Properties;
}

export interface EntityRow {
  key: string;
  kind: EntityKind;
  properties: Properties;
}

export interface StatementRow {
  key: string;
  type: RelationType;
  subject: string;
  object: string;
  properties: Properties;
}

export interface MentionRow {
  key: string;
  article: string;
  entity: string;
  properties: Properties;
}

/** Rows of all four sorts, by key. */
export interface Rows {
  articles: Map<string, ArticleRow>;
  entities: Map<string, EntityRow>;
  statements: Map<string, StatementRow>;
  mentions: Map<string, MentionRow>;
}

export const mentionKey = (article: string, entity: string): string => `MENTIONS:${article}:${entity}`;

/** What an article says of its sections and paragraphs, as lists; a source is a locator, a space and an address. */
export const paragraphProperties = ['paragraphs', 'headingsZh', 'headingsEn', 'sources'] as const;

/** The properties that an import decides; whatever else a node carries is left alone. */
export const propertyNames = {
  Article: ['key', ...Object.keys(storedProperties('Article')), ...paragraphProperties],
  Entity: [
    // The label as a property, too: full-text indexes see no labels.
    ...['key', 'kind', 'nameZh', 'nameEn', 'aliases', 'folded', 'summaryZh', 'summaryEn'],
    ...['figures', 'figureTexts'],
    ...new Set(entityKinds.flatMap(kind => Object.keys(storedProperties(kind)))),
  ],
  Statement: ['key', 'basis', 'evidence', 'statedBy', 'when', 'whenFrom', 'whenTo', 'datedBy'],
  Mention: ['key', 'evidence'],
} as const satisfies Record<string, readonly string[]>;

/** Exactly the named properties, null where there is none. */
export const pick = (properties: Record<string, Value | undefined>, names: readonly string[]): Properties =>
  Object.fromEntries(names.map(name => [name, properties[name] ?? null]));
