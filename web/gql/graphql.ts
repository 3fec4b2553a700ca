/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a statement rests on. */
export type Basis =
  /** An article's arrangement implies it, as two products set side by side. */
  | 'INFERRED'
  /** An article says it. */
  | 'STATED';

/** A bound that ended a search. */
export type Cut =
  /** The number of relations that one search may follow: any may be missing. */
  | 'EXPANSIONS'
  /** The greatest length: what is shorter is all there. */
  | 'LENGTH'
  /** The greatest number of entries: there are more. */
  | 'LIMIT'
  /** The time that one search may take: any may be missing. */
  | 'TIME';

/** What an entity is. */
export type EntityKind =
  /** A goal, problem, effect or scale that articles speak of. */
  | 'Concept'
  /** An occasion on which something was announced or shown. */
  | 'Event'
  /** A trained model, or a line of models. */
  | 'Model'
  /** A body that is no vendor: a publisher, a school, an office. */
  | 'Organization'
  /** A person who has a part in what happened. */
  | 'Person'
  /** What a person uses; it is built on models. */
  | 'Product'
  /** One of an article's leading questions. */
  | 'Question'
  /** A method, law or architecture behind trends. */
  | 'Technique'
  /** A movement of the year in the industry. */
  | 'Trend'
  /** A company or lab that builds models or products. */
  | 'Vendor'
  /** A work that was made with AI or is about it: a film, a series, a game. */
  | 'Work';

/** Why a search found an entity, the surest reason that holds. */
export type Match =
  /** An alias is the text. */
  | 'ALIAS'
  /** A name or an alias is the text, or has its words, but for typing errors. */
  | 'FUZZY'
  /** The key is the text. */
  | 'KEY'
  /** A name is the text. */
  | 'NAME'
  /** Some of the words are somewhere in names and summaries. */
  | 'PARTIAL'
  /** A name or an alias begins with the text. */
  | 'PREFIX'
  /** Every word is somewhere in names and summaries. */
  | 'TEXT'
  /** A name or an alias has every word of the text, the last perhaps unfinished. */
  | 'WORDS';

/** How two entities hang together. */
export type RelationType =
  /** The person works for the vendor or organization, or speaks for it. */
  | 'AFFILIATED_WITH'
  /** The model or product was announced or released at the event. */
  | 'ANNOUNCED_AT'
  /** The question asks about the trend, technique, concept, model or product. */
  | 'ASKS_ABOUT'
  /** The vendor builds the model or product. */
  | 'BUILDS'
  /** Each of the two competes with the other. */
  | 'COMPETES_WITH'
  /** The person or body made the work. */
  | 'CREATED_BY'
  /** The section of the question treats the entity, which the question itself does not ask about. */
  | 'DISCUSSES'
  /** The second makes the first possible. */
  | 'ENABLED_BY'
  /** The model, product or work is an example of the trend. */
  | 'EXEMPLIFIES'
  /** The second stands in the way of the first. */
  | 'HINDERED_BY'
  /** The two work together. */
  | 'INTEGRATES_WITH'
  /** The first is a part, a feature or an ingredient of the second. */
  | 'PART_OF'
  /** The product runs on the model. */
  | 'POWERED_BY'
  /** The first comes after the second, and goes further or takes its place. */
  | 'SUCCEEDS'
  /** The model or product works by the technique. */
  | 'USES'
  /** The first is a version, edition or member of the second. */
  | 'VARIANT_OF';

export type EntityQueryVariables = Exact<{
  key: string;
}>;


export type EntityQuery = { entity:
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { number: number, aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, evidence: { locator: string, section: number, paragraph: number, article: { key: string } } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> | null, node: { key: string, zh: string, en: string | null } }> } }
   | null };

export type MoreStatementsQueryVariables = Exact<{
  key: string;
  after: string;
}>;


export type MoreStatementsQuery = { entity:
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
    | { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
   | null };

export type NeighborhoodQueryVariables = Exact<{
  of: string | number;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { complete: boolean, cutBy: Cut | null, nodes: Array<
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string, statements: { totalCount: number } }
    >, statements: Array<{ key: string, type: RelationType, basis: Basis, subject:
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , object:
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } };

export type ResolveQueryVariables = Exact<{
  name: string;
}>;


export type ResolveQuery = { entity:
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
   | null };

export type ByKeyQueryVariables = Exact<{
  key: string;
}>;


export type ByKeyQuery = { entity:
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
   | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type PathsQuery = { paths: { complete: boolean, cutBy: Cut | null, paths: Array<{ length: number, nodes: Array<
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      >, steps: Array<{ forward: boolean, statement: { key: string, type: RelationType, basis: Basis, subject:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , object:
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> } }> }> } };

export type CompareQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type CompareQuery = { common: { complete: boolean, cutBy: Cut | null, shared: Array<{ relation: RelationType, forward: boolean, node:
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , statements: Array<{ key: string, type: RelationType, basis: Basis, subject:
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        , object:
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }> } };

export type BetweenQueryVariables = Exact<{
  keys: Array<string> | string;
  after?: string | null | undefined;
}>;


export type BetweenQuery = { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , object:
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } };

type Name_Concept_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Event_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Model_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Organization_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Person_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Product_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Question_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Technique_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Trend_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Vendor_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

type Name_Work_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

export type NameFragment =
  | Name_Concept_Fragment
  | Name_Event_Fragment
  | Name_Model_Fragment
  | Name_Organization_Fragment
  | Name_Person_Fragment
  | Name_Product_Fragment
  | Name_Question_Fragment
  | Name_Technique_Fragment
  | Name_Trend_Fragment
  | Name_Vendor_Fragment
  | Name_Work_Fragment
;

export type LocatorFragment = { locator: string, section: number, paragraph: number, article: { key: string } };

export type FactFragment = { key: string, type: RelationType, basis: Basis, subject:
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
  , object:
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
  , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> };

export type ArticleNameFragment = { key: string, zh: string, en: string | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { stats: { nodes: Array<{ kind: EntityKind, count: number }>, statements: Array<{ type: RelationType, count: number }>, articles: Array<{ mentions: number, article: { author: string, publisher: string, publishedOn: string, url: string | null, key: string, zh: string, en: string | null } }> }, statements: { totalCount: number }, questions: { nodes: Array<{ number: number, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, asksAbout: { totalCount: number, nodes: Array<
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        > }, mentionedIn: { nodes: Array<{ key: string }> } }> }, trends: { totalCount: number, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, exemplars: { totalCount: number, nodes: Array<
          | { id: string, key: string, kind: EntityKind, zh: string, en: string, builtBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string, builtBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        > } }> } };

export type ArticleQueryVariables = Exact<{
  key: string;
}>;


export type ArticleQuery = { article: { author: string, publisher: string, publishedOn: string, url: string | null, key: string, zh: string, en: string | null } | null };

export type StatementsOfArticleQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type StatementsOfArticleQuery = { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , object:
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } };

export type SuggestQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
}>;


export type SuggestQuery = { search: { edges: Array<{ score: number, matchedBy: Match, node:
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, zh: string, en: string }
       }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ score: number, matchedBy: Match, node:
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const NameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]} as unknown as DocumentNode<NameFragment, unknown>;
export const LocatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<LocatorFragment, unknown>;
export const FactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Locator"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<FactFragment, unknown>;
export const ArticleNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticleName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<ArticleNameFragment, unknown>;
export const EntityDocument = {"__meta__":{"hash":"sha256:0525e9df112250613ca6070085a9096d9e4cdac4f7b7a972675e969319ec9734"}} as unknown as DocumentNode<EntityQuery, EntityQueryVariables>;
export const MoreStatementsDocument = {"__meta__":{"hash":"sha256:c5a703d389422c1a284d208de6a046cc80b503b67b7f0120c86ecde234849c93"}} as unknown as DocumentNode<MoreStatementsQuery, MoreStatementsQueryVariables>;
export const NeighborhoodDocument = {"__meta__":{"hash":"sha256:9a130752845b95aaf0c47b6284f37f96f42c2db1ff0a98f7b212262b1883dda3"}} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const ResolveDocument = {"__meta__":{"hash":"sha256:33a734d506c9c5c9ce481d72325218d005914e0a6467995f043558463eb1dca8"}} as unknown as DocumentNode<ResolveQuery, ResolveQueryVariables>;
export const ByKeyDocument = {"__meta__":{"hash":"sha256:988255c9d7e135a07710f25990e42aa41746e0f168bcfdfd63574cca6df16fd7"}} as unknown as DocumentNode<ByKeyQuery, ByKeyQueryVariables>;
export const PathsDocument = {"__meta__":{"hash":"sha256:9caa3316c99bdb02d7ad24218d2495bd8ab3cfddb9610038468a4b3128e99cff"}} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const CompareDocument = {"__meta__":{"hash":"sha256:f30b74907811dcdae6e55221749b6220ed9555abf1097f5d9193d91cd425a107"}} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const BetweenDocument = {"__meta__":{"hash":"sha256:a51360a6f2bfbbc8b10a7e9f00e42d403b6a54d9d754618435db42b3084caac0"}} as unknown as DocumentNode<BetweenQuery, BetweenQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:0534df887d617ef9f3cde06aab47c74639ff0c95e114593ca86c6152fb66cf60"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const ArticleDocument = {"__meta__":{"hash":"sha256:1d8a61bb6d5e382f75bd55256e11079799ec0ae8e25e29a2301e0d4f9339b0cc"}} as unknown as DocumentNode<ArticleQuery, ArticleQueryVariables>;
export const StatementsOfArticleDocument = {"__meta__":{"hash":"sha256:265765dbdca932a75a4b16ec4b09154d716650e724d2886f4c96ab6dd5996bd4"}} as unknown as DocumentNode<StatementsOfArticleQuery, StatementsOfArticleQueryVariables>;
export const SuggestDocument = {"__meta__":{"hash":"sha256:12e30c1ef6e8cfe7311c788fd0b50d52e6d94fd300c8791248bf9692ce566eff"}} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:1fbf14ad42688f00ccb9bf848c1aa5fac081be79e35bbc16782c8d280a9b33ce"}} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;