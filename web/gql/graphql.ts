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

/** What sort of saying a claim is. */
export type ClaimMode =
  /** Somebody says why something is so. */
  | 'CAUSE'
  /** Somebody sets things against each other, and says how they differ. */
  | 'COMPARISON'
  /** Somebody doubts, denies or fears. */
  | 'DOUBT'
  /** Somebody foresees. */
  | 'FORECAST'
  /** Somebody judges. */
  | 'OPINION'
  /** Somebody tells what is said to have happened or to be so. */
  | 'REPORT';

/** Sorts claims. */
export type ClaimOrder =
  {   about: Direction; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never;   claimedBy: Direction; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never;   claims: Direction; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never;   discussedIn: Direction; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never;   disputedBy: Direction; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never;   disputes: Direction; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never;   key: Direction; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never;   mentionedIn: Direction; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never;   mode: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; when?: never; }
  |  { about?: never; claimedBy?: never; claims?: never; discussedIn?: never; disputedBy?: never; disputes?: never; key?: never; mentionedIn?: never; mode?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   when: Direction; };

/** Sorts concepts. */
export type ConceptOrder =
  {   claims: Direction; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never;   discussedIn: Direction; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never;   enabledBy: Direction; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never;   enables: Direction; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never;   hinderedBy: Direction; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never;   hinders: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; questions?: never; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   questions: Direction; succeededBy?: never; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never;   succeededBy: Direction; succeeds?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never;   succeeds: Direction; };

/** A bound that ended a search. */
export type Cut =
  /** The number of relations that one search may follow: any may be missing. */
  | 'EXPANSIONS'
  /** The greatest number of entries: there are more. */
  | 'FIRST'
  /** The greatest length: what is shorter is all there. */
  | 'LENGTH'
  /** The time that one search may take: any may be missing. */
  | 'TIME';

/** Which way to sort; a relation sorts by how many entries it leads to. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** What an entity is; the type of each kind says what belongs to it. */
export type EntityKind =
  | 'CLAIM'
  | 'CONCEPT'
  | 'EVENT'
  | 'MODEL'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PRODUCT'
  | 'QUESTION'
  | 'TECHNIQUE'
  | 'TREND'
  | 'VENDOR'
  | 'WORK';

/** Which entity is meant: give one of the three. */
export type EntityRef =
  {   /** Its global id, from the field id. */
  id: string | number; key?: never; name?: never; }
  |  { id?: never;   /** Its stable key: `openai`. */
  key: string; name?: never; }
  |  { id?: never; key?: never;   /** A name or an alias of it in either language: `讯飞`. Case and width do not matter. */
  name: string; };

/** Sorts events. */
export type EventOrder =
  {   announced: Direction; claims?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { announced?: never;   claims: Direction; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { announced?: never; claims?: never;   discussedIn: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { announced?: never; claims?: never; discussedIn?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { announced?: never; claims?: never; discussedIn?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { announced?: never; claims?: never; discussedIn?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { announced?: never; claims?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; when?: never; }
  |  { announced?: never; claims?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; when?: never; }
  |  { announced?: never; claims?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; when?: never; }
  |  { announced?: never; claims?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   when: Direction; };

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

/** Sorts models. */
export type ModelOrder =
  {   announcedAt: Direction; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never;   builtBy: Direction; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never;   claims: Direction; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never;   competesWith: Direction; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never;   discussedIn: Direction; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never;   exemplifies: Direction; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never;   hinderedBy: Direction; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never;   hinders: Direction; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never;   integratesWith: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   powers: Direction; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never;   questions: Direction; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never;   succeededBy: Direction; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never;   succeeds: Direction; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never;   uses: Direction; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never;   variantOf: Direction; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never;   variants: Direction; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; powers?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never;   when: Direction; };

/** Sorts organizations. */
export type OrganizationOrder =
  {   claimed: Direction; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; }
  |  { claimed?: never;   claims: Direction; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; }
  |  { claimed?: never; claims?: never;   created: Direction; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; }
  |  { claimed?: never; claims?: never; created?: never;   discussedIn: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; }
  |  { claimed?: never; claims?: never; created?: never; discussedIn?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; }
  |  { claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; }
  |  { claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; people?: never; }
  |  { claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; people?: never; }
  |  { claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; people?: never; }
  |  { claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; people?: never; }
  |  { claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   people: Direction; };

/** Sorts people. */
export type PersonOrder =
  {   affiliatedWith: Direction; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never;   claimed: Direction; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never;   claims: Direction; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never; claims?: never;   created: Direction; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never; claims?: never; created?: never;   discussedIn: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; }
  |  { affiliatedWith?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; };

/** Sorts products. */
export type ProductOrder =
  {   announcedAt: Direction; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never;   builtBy: Direction; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never;   claims: Direction; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never;   competesWith: Direction; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never;   discussedIn: Direction; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never;   exemplifies: Direction; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never;   hinderedBy: Direction; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never;   hinders: Direction; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never;   integratesWith: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   poweredBy: Direction; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never;   questions: Direction; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never;   succeededBy: Direction; succeeds?: never; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never;   succeeds: Direction; uses?: never; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never;   uses: Direction; variantOf?: never; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never;   variantOf: Direction; variants?: never; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never;   variants: Direction; when?: never; }
  |  { announcedAt?: never; builtBy?: never; claims?: never; competesWith?: never; discussedIn?: never; exemplifies?: never; hinderedBy?: never; hinders?: never; integratesWith?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; poweredBy?: never; questions?: never; succeededBy?: never; succeeds?: never; uses?: never; variantOf?: never; variants?: never;   when: Direction; };

/** Sorts questions. */
export type QuestionOrder =
  {   asksAbout: Direction; claims?: never; discussedIn?: never; discusses?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; number?: never; partOf?: never; parts?: never; }
  |  { asksAbout?: never;   claims: Direction; discussedIn?: never; discusses?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; number?: never; partOf?: never; parts?: never; }
  |  { asksAbout?: never; claims?: never;   discussedIn: Direction; discusses?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; number?: never; partOf?: never; parts?: never; }
  |  { asksAbout?: never; claims?: never; discussedIn?: never;   discusses: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; number?: never; partOf?: never; parts?: never; }
  |  { asksAbout?: never; claims?: never; discussedIn?: never; discusses?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; number?: never; partOf?: never; parts?: never; }
  |  { asksAbout?: never; claims?: never; discussedIn?: never; discusses?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; number?: never; partOf?: never; parts?: never; }
  |  { asksAbout?: never; claims?: never; discussedIn?: never; discusses?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; number?: never; partOf?: never; parts?: never; }
  |  { asksAbout?: never; claims?: never; discussedIn?: never; discusses?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; number?: never; partOf?: never; parts?: never; }
  |  { asksAbout?: never; claims?: never; discussedIn?: never; discusses?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   number: Direction; partOf?: never; parts?: never; }
  |  { asksAbout?: never; claims?: never; discussedIn?: never; discusses?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; number?: never;   partOf: Direction; parts?: never; }
  |  { asksAbout?: never; claims?: never; discussedIn?: never; discusses?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; number?: never; partOf?: never;   parts: Direction; };

/** How two entities hang together. */
export type RelationType =
  /** The claim is about the entity. */
  | 'ABOUT'
  /** The person works for the vendor or organization, or speaks for it. */
  | 'AFFILIATED_WITH'
  /** The model or product was announced or released at the event. */
  | 'ANNOUNCED_AT'
  /** The question asks about the trend, technique, concept, model or product. */
  | 'ASKS_ABOUT'
  /** The vendor builds the model or product. */
  | 'BUILDS'
  /** The person or body says what is claimed. */
  | 'CLAIMED_BY'
  /** Each of the two competes with the other. */
  | 'COMPETES_WITH'
  /** The person or body made the work. */
  | 'CREATED_BY'
  /** The section of the question treats the entity, which the question itself does not ask about. */
  | 'DISCUSSES'
  /** The first claim denies or doubts the second. */
  | 'DISPUTES'
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

/** Sorts techniques. */
export type TechniqueOrder =
  {   claims: Direction; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never;   discussedIn: Direction; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never;   enabledBy: Direction; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never;   enables: Direction; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never;   hinderedBy: Direction; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never;   hinders: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; questions?: never; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   questions: Direction; succeededBy?: never; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never;   succeededBy: Direction; succeeds?: never; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never;   succeeds: Direction; usedBy?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; questions?: never; succeededBy?: never; succeeds?: never;   usedBy: Direction; };

/** Sorts trends. */
export type TrendOrder =
  {   claims: Direction; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never;   discussedIn: Direction; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never;   enabledBy: Direction; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never;   enables: Direction; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never;   exemplars: Direction; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never;   hinderedBy: Direction; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never;   hinders: Direction; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never;   key: Direction; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never;   mentionedIn: Direction; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never;   models: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; products?: never; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   products: Direction; questions?: never; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never;   questions: Direction; succeededBy?: never; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never;   succeededBy: Direction; succeeds?: never; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never;   succeeds: Direction; works?: never; }
  |  { claims?: never; discussedIn?: never; enabledBy?: never; enables?: never; exemplars?: never; hinderedBy?: never; hinders?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; products?: never; questions?: never; succeededBy?: never; succeeds?: never;   works: Direction; };

/** Sorts vendors. */
export type VendorOrder =
  {   builds: Direction; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never;   claimed: Direction; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never;   claims: Direction; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never;   created: Direction; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never;   discussedIn: Direction; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never;   key: Direction; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never;   mentionedIn: Direction; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never;   models: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; people?: never; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   people: Direction; products?: never; }
  |  { builds?: never; claimed?: never; claims?: never; created?: never; discussedIn?: never; key?: never; mentionedIn?: never; models?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; people?: never;   products: Direction; };

/** Sorts works. */
export type WorkOrder =
  {   claims: Direction; createdBy?: never; discussedIn?: never; exemplifies?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { claims?: never;   createdBy: Direction; discussedIn?: never; exemplifies?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { claims?: never; createdBy?: never;   discussedIn: Direction; exemplifies?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { claims?: never; createdBy?: never; discussedIn?: never;   exemplifies: Direction; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { claims?: never; createdBy?: never; discussedIn?: never; exemplifies?: never;   key: Direction; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { claims?: never; createdBy?: never; discussedIn?: never; exemplifies?: never; key?: never;   mentionedIn: Direction; name?: never; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { claims?: never; createdBy?: never; discussedIn?: never; exemplifies?: never; key?: never; mentionedIn?: never;   name: Direction; nameEn?: never; partOf?: never; parts?: never; when?: never; }
  |  { claims?: never; createdBy?: never; discussedIn?: never; exemplifies?: never; key?: never; mentionedIn?: never; name?: never;   nameEn: Direction; partOf?: never; parts?: never; when?: never; }
  |  { claims?: never; createdBy?: never; discussedIn?: never; exemplifies?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never;   partOf: Direction; parts?: never; when?: never; }
  |  { claims?: never; createdBy?: never; discussedIn?: never; exemplifies?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never;   parts: Direction; when?: never; }
  |  { claims?: never; createdBy?: never; discussedIn?: never; exemplifies?: never; key?: never; mentionedIn?: never; name?: never; nameEn?: never; partOf?: never; parts?: never;   when: Direction; };

export type EntityQueryVariables = Exact<{
  key: string;
  types?: Array<RelationType> | RelationType | null | undefined;
}>;


export type EntityQuery = { entity:
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { number: number | null, aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
    | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, figures: Array<{ value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ value: string, count: number }>, nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, node: { key: string, zh: string, en: string | null } }> } }
   | null };

export type EntityClaimsQueryVariables = Exact<{
  key: string;
}>;


export type EntityClaimsQuery = { entity:
    | { key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> }, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        > }, about: { nodes: Array<
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
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
    | { claims: { totalCount: number, nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, about: { nodes: Array<
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
              | { id: string, key: string, kind: EntityKind, zh: string, en: string }
            > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> } }
   | null };

export type MoreStatementsQueryVariables = Exact<{
  key: string;
  types?: Array<RelationType> | RelationType | null | undefined;
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
   | null };

export type NeighborhoodQueryVariables = Exact<{
  of: EntityRef;
  depth?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { isComplete: boolean, cutBy: Cut | null, nodes: Array<
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
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } };

export type ClaimTextFragment = { key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    > }, about: { nodes: Array<
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
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } };

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
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
   | null };

export type PathsQueryVariables = Exact<{
  from: EntityRef;
  to: EntityRef;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type PathsQuery = { paths: { isComplete: boolean, cutBy: Cut | null, paths: Array<{ length: number, nodes: Array<
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
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      >, steps: Array<{ isForward: boolean, statement: { key: string, type: RelationType, basis: Basis, subject:
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
            | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> } }> }> } };

export type CompareQueryVariables = Exact<{
  a: EntityRef;
  b: EntityRef;
}>;


export type CompareQuery = { common: { isComplete: boolean, cutBy: Cut | null, shared: Array<{ type: RelationType, isForward: boolean, node:
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
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }> } };

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
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } };

type Name_Claim_Fragment = { id: string, key: string, kind: EntityKind, zh: string, en: string };

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
  | Name_Claim_Fragment
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
    | { id: string, key: string, kind: EntityKind, zh: string, en: string }
  , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> };

export type WhenFragment = { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean };

export type FigureTextFragment = { value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> };

export type ArticleNameFragment = { key: string, zh: string, en: string | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { stats: { kindCounts: Array<{ kind: EntityKind, count: number }>, typeCounts: Array<{ type: RelationType, count: number }>, articleCounts: Array<{ count: number, article: { author: string | null, publisher: string | null, publishedOn: string | null, url: string | null, key: string, zh: string, en: string | null } }> }, statements: { totalCount: number }, questions: { nodes: Array<{ number: number | null, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, asksAbout: { totalCount: number, nodes: Array<
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
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        > }, mentionedIn: { nodes: Array<{ key: string }> } }> }, trends: { totalCount: number, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, exemplars: { totalCount: number, nodes: Array<
          | { id: string, key: string, kind: EntityKind, zh: string, en: string, builtBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string, builtBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        > } }> } };

export type GraphQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type GraphQuery = { graph: { isComplete: boolean, nodes: Array<
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
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    >, statements: Array<{ key: string, type: RelationType, basis: Basis, subject:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      , object:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
       }> } };

export type ClustersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClustersQuery = { trends: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string, exemplars: { totalCount: number } }> } };

export type MembersQueryVariables = Exact<{
  of: EntityRef;
  first?: number | null | undefined;
}>;


export type MembersQuery = { neighborhood: { isComplete: boolean, nodes: Array<
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
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    >, statements: Array<{ key: string, type: RelationType, basis: Basis, subject:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      , object:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
       }> } };

export type LineFragment = { key: string, type: RelationType, basis: Basis, subject:
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
  , object:
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
   };

export type ParagraphQueryVariables = Exact<{
  key: string;
  section: number;
  paragraph: number;
  types?: Array<RelationType> | RelationType | null | undefined;
}>;


export type ParagraphQuery = { article: { author: string | null, publisher: string | null, publishedOn: string | null, url: string | null, key: string, zh: string, en: string | null, mentions: { nodes: Array<
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
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      > } } | null, statements: { nodes: Array<{ key: string, type: RelationType, basis: Basis, subject:
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
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> }, claims: { nodes: Array<{ key: string, mode: ClaimMode | null, textZh: string, textEn: string, claimantZh: string | null, claimantEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }>, claimedBy: { nodes: Array<
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        > }, about: { nodes: Array<
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
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        > }, disputes: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> }, disputedBy: { nodes: Array<{ id: string, key: string, kind: EntityKind, zh: string, en: string }> } }> }, figures: { nodes: Array<{ entity:
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
        | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      , figure: { value: number, upTo: number | null, approximate: boolean, currency: string | null, labelZh: string, labelEn: string, unitZh: string | null, unitEn: string | null, perZh: string | null, perEn: string | null, ofZh: string | null, ofEn: string | null, sourceZh: string | null, sourceEn: string | null, when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> } }> } };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { stats: { kindCounts: Array<{ kind: EntityKind, count: number }>, typeCounts: Array<{ type: RelationType, count: number }>, articleCounts: Array<{ count: number }> } };

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
        | { aliases: Array<string>, id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PageFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type VendorTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<VendorOrder> | VendorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  builds?: number | null | undefined;
  models?: number | null | undefined;
  products?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  created?: number | null | undefined;
  discussedIn?: number | null | undefined;
  people?: number | null | undefined;
  claimed?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type VendorTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, builds: { totalCount: number }, models: { totalCount: number }, products: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, created: { totalCount: number }, discussedIn: { totalCount: number }, people: { totalCount: number }, claimed: { totalCount: number }, claims: { totalCount: number } }> } };

export type VendorFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  builds?: number | null | undefined;
  models?: number | null | undefined;
  products?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  created?: number | null | undefined;
  discussedIn?: number | null | undefined;
  people?: number | null | undefined;
  claimed?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type VendorFacetsQuery = { table: { builds: Array<{ value: string, count: number }>, models: Array<{ value: string, count: number }>, products: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, created: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, people: Array<{ value: string, count: number }>, claimed: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type OrganizationTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<OrganizationOrder> | OrganizationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  created?: number | null | undefined;
  discussedIn?: number | null | undefined;
  people?: number | null | undefined;
  claimed?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type OrganizationTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, created: { totalCount: number }, discussedIn: { totalCount: number }, people: { totalCount: number }, claimed: { totalCount: number }, claims: { totalCount: number } }> } };

export type OrganizationFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  created?: number | null | undefined;
  discussedIn?: number | null | undefined;
  people?: number | null | undefined;
  claimed?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type OrganizationFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, created: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, people: Array<{ value: string, count: number }>, claimed: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type ModelTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<ModelOrder> | ModelOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  builtBy?: number | null | undefined;
  exemplifies?: number | null | undefined;
  competesWith?: number | null | undefined;
  powers?: number | null | undefined;
  variantOf?: number | null | undefined;
  variants?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  uses?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  integratesWith?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  announcedAt?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type ModelTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, builtBy: { totalCount: number }, exemplifies: { totalCount: number }, competesWith: { totalCount: number }, powers: { totalCount: number }, variantOf: { totalCount: number }, variants: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, uses: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, integratesWith: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, announcedAt: { totalCount: number }, claims: { totalCount: number } }> } };

export type ModelFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  builtBy?: number | null | undefined;
  exemplifies?: number | null | undefined;
  competesWith?: number | null | undefined;
  powers?: number | null | undefined;
  variantOf?: number | null | undefined;
  variants?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  uses?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  integratesWith?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  announcedAt?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type ModelFacetsQuery = { table: { builtBy: Array<{ value: string, count: number }>, exemplifies: Array<{ value: string, count: number }>, competesWith: Array<{ value: string, count: number }>, powers: Array<{ value: string, count: number }>, variantOf: Array<{ value: string, count: number }>, variants: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, uses: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, integratesWith: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, announcedAt: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type ProductTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<ProductOrder> | ProductOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  builtBy?: number | null | undefined;
  exemplifies?: number | null | undefined;
  competesWith?: number | null | undefined;
  poweredBy?: number | null | undefined;
  variantOf?: number | null | undefined;
  variants?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  uses?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  integratesWith?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  announcedAt?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type ProductTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, builtBy: { totalCount: number }, exemplifies: { totalCount: number }, competesWith: { totalCount: number }, poweredBy: { totalCount: number }, variantOf: { totalCount: number }, variants: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, uses: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, integratesWith: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, announcedAt: { totalCount: number }, claims: { totalCount: number } }> } };

export type ProductFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  builtBy?: number | null | undefined;
  exemplifies?: number | null | undefined;
  competesWith?: number | null | undefined;
  poweredBy?: number | null | undefined;
  variantOf?: number | null | undefined;
  variants?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  uses?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  integratesWith?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  announcedAt?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type ProductFacetsQuery = { table: { builtBy: Array<{ value: string, count: number }>, exemplifies: Array<{ value: string, count: number }>, competesWith: Array<{ value: string, count: number }>, poweredBy: Array<{ value: string, count: number }>, variantOf: Array<{ value: string, count: number }>, variants: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, uses: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, integratesWith: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, announcedAt: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type TrendTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<TrendOrder> | TrendOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  exemplars?: number | null | undefined;
  models?: number | null | undefined;
  products?: number | null | undefined;
  works?: number | null | undefined;
  enabledBy?: number | null | undefined;
  enables?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type TrendTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, exemplars: { totalCount: number }, models: { totalCount: number }, products: { totalCount: number }, works: { totalCount: number }, enabledBy: { totalCount: number }, enables: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type TrendFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  exemplars?: number | null | undefined;
  models?: number | null | undefined;
  products?: number | null | undefined;
  works?: number | null | undefined;
  enabledBy?: number | null | undefined;
  enables?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type TrendFacetsQuery = { table: { exemplars: Array<{ value: string, count: number }>, models: Array<{ value: string, count: number }>, products: Array<{ value: string, count: number }>, works: Array<{ value: string, count: number }>, enabledBy: Array<{ value: string, count: number }>, enables: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type TechniqueTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<TechniqueOrder> | TechniqueOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  enabledBy?: number | null | undefined;
  enables?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  usedBy?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type TechniqueTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, enabledBy: { totalCount: number }, enables: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, usedBy: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type TechniqueFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  enabledBy?: number | null | undefined;
  enables?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  usedBy?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type TechniqueFacetsQuery = { table: { enabledBy: Array<{ value: string, count: number }>, enables: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, usedBy: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type ConceptTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<ConceptOrder> | ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  enabledBy?: number | null | undefined;
  enables?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type ConceptTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, enabledBy: { totalCount: number }, enables: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type ConceptFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  enabledBy?: number | null | undefined;
  enables?: number | null | undefined;
  hinderedBy?: number | null | undefined;
  hinders?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  succeeds?: number | null | undefined;
  succeededBy?: number | null | undefined;
  questions?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type ConceptFacetsQuery = { table: { enabledBy: Array<{ value: string, count: number }>, enables: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type QuestionTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<QuestionOrder> | QuestionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  asksAbout?: number | null | undefined;
  discusses?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type QuestionTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, asksAbout: { totalCount: number }, discusses: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type QuestionFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  asksAbout?: number | null | undefined;
  discusses?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type QuestionFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, asksAbout: Array<{ value: string, count: number }>, discusses: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type PersonTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  created?: number | null | undefined;
  discussedIn?: number | null | undefined;
  affiliatedWith?: number | null | undefined;
  claimed?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type PersonTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, created: { totalCount: number }, discussedIn: { totalCount: number }, affiliatedWith: { totalCount: number }, claimed: { totalCount: number }, claims: { totalCount: number } }> } };

export type PersonFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  created?: number | null | undefined;
  discussedIn?: number | null | undefined;
  affiliatedWith?: number | null | undefined;
  claimed?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type PersonFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, created: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, affiliatedWith: Array<{ value: string, count: number }>, claimed: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type WorkTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<WorkOrder> | WorkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  exemplifies?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  createdBy?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type WorkTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, exemplifies: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, createdBy: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type WorkFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  exemplifies?: number | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  createdBy?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type WorkFacetsQuery = { table: { exemplifies: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, createdBy: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type EventTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<EventOrder> | EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  discussedIn?: number | null | undefined;
  announced?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type EventTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, discussedIn: { totalCount: number }, announced: { totalCount: number }, claims: { totalCount: number } }> } };

export type EventFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  discussedIn?: number | null | undefined;
  announced?: number | null | undefined;
  claims?: number | null | undefined;
}>;


export type EventFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, announced: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type ClaimTableQueryVariables = Exact<{
  name?: string | null | undefined;
  orderBy?: Array<ClaimOrder> | ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claimedBy?: number | null | undefined;
  about?: number | null | undefined;
  claims?: number | null | undefined;
  disputes?: number | null | undefined;
  disputedBy?: number | null | undefined;
}>;


export type ClaimTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, discussedIn: { totalCount: number }, claimedBy: { totalCount: number }, about: { totalCount: number }, claims: { totalCount: number }, disputes: { totalCount: number }, disputedBy: { totalCount: number } }> } };

export type ClaimFacetsQueryVariables = Exact<{
  name?: string | null | undefined;
  partOf?: number | null | undefined;
  parts?: number | null | undefined;
  discussedIn?: number | null | undefined;
  claimedBy?: number | null | undefined;
  about?: number | null | undefined;
  claims?: number | null | undefined;
  disputes?: number | null | undefined;
  disputedBy?: number | null | undefined;
}>;


export type ClaimFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claimedBy: Array<{ value: string, count: number }>, about: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }>, disputes: Array<{ value: string, count: number }>, disputedBy: Array<{ value: string, count: number }> } };

export type TimelineQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type TimelineQuery = { timeline: { isComplete: boolean, entries: Array<{ when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean }, entity:
        | { id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
        | { id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
        | { id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
        | { id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
        | { id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, mentionedIn: { edges: Array<{ evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> }> } }
       | null, statement: { key: string, type: RelationType, basis: Basis, subject:
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
          | { id: string, key: string, kind: EntityKind, zh: string, en: string }
        , when: { text: string, from: string | null, to: string | null, approximate: boolean, uncertain: boolean } | null, evidence: Array<{ locator: string, section: number, paragraph: number, article: { key: string } }> } | null }> } };

export const WhenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}}]} as unknown as DocumentNode<WhenFragment, unknown>;
export const LocatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<LocatorFragment, unknown>;
export const NameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]} as unknown as DocumentNode<NameFragment, unknown>;
export const ClaimTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","alias":{"kind":"Name","value":"textZh"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"textEn"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"claimantZh"},"name":{"kind":"Name","value":"claimant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"claimantEn"},"name":{"kind":"Name","value":"claimant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Locator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]} as unknown as DocumentNode<ClaimTextFragment, unknown>;
export const FactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Locator"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<FactFragment, unknown>;
export const FigureTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"labelZh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"labelEn"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","alias":{"kind":"Name","value":"unitZh"},"name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"unitEn"},"name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"perZh"},"name":{"kind":"Name","value":"per"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"perEn"},"name":{"kind":"Name","value":"per"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ofZh"},"name":{"kind":"Name","value":"of"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ofEn"},"name":{"kind":"Name","value":"of"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"sourceZh"},"name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"sourceEn"},"name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Locator"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<FigureTextFragment, unknown>;
export const ArticleNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticleName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<ArticleNameFragment, unknown>;
export const LineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<LineFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const EntityDocument = {"__meta__":{"hash":"sha256:f6bb950ad43a174f7c95714fd4724d981ea2864ea05382b02258c6b39b98b67e"}} as unknown as DocumentNode<EntityQuery, EntityQueryVariables>;
export const EntityClaimsDocument = {"__meta__":{"hash":"sha256:dbce9648806af12cc772626e96d4fa223df3dd9aef67f1629ee7c8bea8877f6c"}} as unknown as DocumentNode<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const MoreStatementsDocument = {"__meta__":{"hash":"sha256:a96451ef2c0c7ce09a135150316d777c67732a2b45be33d677cb9db633080890"}} as unknown as DocumentNode<MoreStatementsQuery, MoreStatementsQueryVariables>;
export const NeighborhoodDocument = {"__meta__":{"hash":"sha256:2478cebe28e2ef99069959b2eda7ed5d8588a4c32b56901968773fffb7471b72"}} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const ResolveDocument = {"__meta__":{"hash":"sha256:33a734d506c9c5c9ce481d72325218d005914e0a6467995f043558463eb1dca8"}} as unknown as DocumentNode<ResolveQuery, ResolveQueryVariables>;
export const ByKeyDocument = {"__meta__":{"hash":"sha256:988255c9d7e135a07710f25990e42aa41746e0f168bcfdfd63574cca6df16fd7"}} as unknown as DocumentNode<ByKeyQuery, ByKeyQueryVariables>;
export const PathsDocument = {"__meta__":{"hash":"sha256:02f769d6a509f422f1e532d5f3c4cdbd7f0910e6610aac8bc51176fdb579fbc2"}} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const CompareDocument = {"__meta__":{"hash":"sha256:7f34cfc8159a9f509472a2201142c8ffdad4778f1ff7609b365c77e91d69fe60"}} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const BetweenDocument = {"__meta__":{"hash":"sha256:ad05539dd949e335e43704dea2e9b4e643a7f41e26e90cc5ed432723d54ae8ea"}} as unknown as DocumentNode<BetweenQuery, BetweenQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:c2451f2a0ea027b5b2d9ab2c6c0c482291d1de8253340558e0aa7830f5f33b96"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const GraphDocument = {"__meta__":{"hash":"sha256:3bb549edb3a87835928bf4c6accec70654a1d85cee9b8e675e0ea98927d3f54e"}} as unknown as DocumentNode<GraphQuery, GraphQueryVariables>;
export const ClustersDocument = {"__meta__":{"hash":"sha256:55aebffc8e0c46e89f106c4df5c9d3db2c6aecb40f4951fd52dffb2761d59034"}} as unknown as DocumentNode<ClustersQuery, ClustersQueryVariables>;
export const MembersDocument = {"__meta__":{"hash":"sha256:40a1e88c8c4e3b91b727553d0a416c4f044c21e7f83939bf4c4f95f31270b45c"}} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const ParagraphDocument = {"__meta__":{"hash":"sha256:f3419105eea4876459e8a07b4c8e96ebcd995bdcae7865e402b93a1724204bc5"}} as unknown as DocumentNode<ParagraphQuery, ParagraphQueryVariables>;
export const StatsDocument = {"__meta__":{"hash":"sha256:020e6f74a2ed1656ebf17e27e8ecb77061d5568d0413a11454947ff0c17d8b16"}} as unknown as DocumentNode<StatsQuery, StatsQueryVariables>;
export const SuggestDocument = {"__meta__":{"hash":"sha256:12e30c1ef6e8cfe7311c788fd0b50d52e6d94fd300c8791248bf9692ce566eff"}} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:1fbf14ad42688f00ccb9bf848c1aa5fac081be79e35bbc16782c8d280a9b33ce"}} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const VendorTableDocument = {"__meta__":{"hash":"sha256:0ee1f4566aae7c07f8449b0a3265c9151b386aaebdd8dbf90253781757688f3f"}} as unknown as DocumentNode<VendorTableQuery, VendorTableQueryVariables>;
export const VendorFacetsDocument = {"__meta__":{"hash":"sha256:2e8dc682a08bb599bdfb7d07df75dfbead757090d5bc17532331bb072e2539c8"}} as unknown as DocumentNode<VendorFacetsQuery, VendorFacetsQueryVariables>;
export const OrganizationTableDocument = {"__meta__":{"hash":"sha256:2cd0a1c93b7e2c3294d12b2a533fff36d2c5274078133b53b87fc3f676f687ae"}} as unknown as DocumentNode<OrganizationTableQuery, OrganizationTableQueryVariables>;
export const OrganizationFacetsDocument = {"__meta__":{"hash":"sha256:d8e1b4dc880e3a25ff616a958044642ac3559c8523ccb6aa2e052df4d6cbd573"}} as unknown as DocumentNode<OrganizationFacetsQuery, OrganizationFacetsQueryVariables>;
export const ModelTableDocument = {"__meta__":{"hash":"sha256:e06df43bd7f27a0474fc01b2fc895154d0e4c1f98e857e34a1a0af253a23c5f4"}} as unknown as DocumentNode<ModelTableQuery, ModelTableQueryVariables>;
export const ModelFacetsDocument = {"__meta__":{"hash":"sha256:b1cca02f1fca1aff942ad41f233d29c409fa6f22e96ecf0d1008cd3143fe180d"}} as unknown as DocumentNode<ModelFacetsQuery, ModelFacetsQueryVariables>;
export const ProductTableDocument = {"__meta__":{"hash":"sha256:0d937fbc6e991124ca4bf2dab013911fc307fc69afb8a030feff6cd340b0ac57"}} as unknown as DocumentNode<ProductTableQuery, ProductTableQueryVariables>;
export const ProductFacetsDocument = {"__meta__":{"hash":"sha256:1f16124d60191644696c6d05a4e373e126a747d0c8d118a8be33b8e82c08fcb8"}} as unknown as DocumentNode<ProductFacetsQuery, ProductFacetsQueryVariables>;
export const TrendTableDocument = {"__meta__":{"hash":"sha256:80bcaa6935348d56cc1868c6b042dbd580f74d11139b9b0c3788a907b126a17b"}} as unknown as DocumentNode<TrendTableQuery, TrendTableQueryVariables>;
export const TrendFacetsDocument = {"__meta__":{"hash":"sha256:35a4c824aeff371032f011dfed6728ef023f81b1be866aca92b8a99d681dee87"}} as unknown as DocumentNode<TrendFacetsQuery, TrendFacetsQueryVariables>;
export const TechniqueTableDocument = {"__meta__":{"hash":"sha256:4dd529482b5a5f6108bbf84a478466e56082f601a3288beb38d307ccda99171b"}} as unknown as DocumentNode<TechniqueTableQuery, TechniqueTableQueryVariables>;
export const TechniqueFacetsDocument = {"__meta__":{"hash":"sha256:7b8407a7f2e598ff77c2bd18e9af7c7842a7854961778a1c890a48fa67646a74"}} as unknown as DocumentNode<TechniqueFacetsQuery, TechniqueFacetsQueryVariables>;
export const ConceptTableDocument = {"__meta__":{"hash":"sha256:d7b6f1c606b7e9e8367d33c615d8ccf56fe05d025be1e36615e33c6771c54593"}} as unknown as DocumentNode<ConceptTableQuery, ConceptTableQueryVariables>;
export const ConceptFacetsDocument = {"__meta__":{"hash":"sha256:f8f09e7b65e4099297c600c306eab0e801c833098143c564a0e808fb7d3a32ed"}} as unknown as DocumentNode<ConceptFacetsQuery, ConceptFacetsQueryVariables>;
export const QuestionTableDocument = {"__meta__":{"hash":"sha256:2d45dda4448c0cd817564ee2a93b02a5bd4b91d0a6dbe8997e885819049a45f0"}} as unknown as DocumentNode<QuestionTableQuery, QuestionTableQueryVariables>;
export const QuestionFacetsDocument = {"__meta__":{"hash":"sha256:5347d18a4f6aaf87de43cb8b0900894bc776143e73b9829d746d1e1e70bd2d0e"}} as unknown as DocumentNode<QuestionFacetsQuery, QuestionFacetsQueryVariables>;
export const PersonTableDocument = {"__meta__":{"hash":"sha256:6eec38a50336c3df7e15e34d7746e91d4cf2b70c0d110790f9c5f357e1014c6c"}} as unknown as DocumentNode<PersonTableQuery, PersonTableQueryVariables>;
export const PersonFacetsDocument = {"__meta__":{"hash":"sha256:209b6bd99d124b612787002ed266027c37aca734f176cae884e77a7981a721be"}} as unknown as DocumentNode<PersonFacetsQuery, PersonFacetsQueryVariables>;
export const WorkTableDocument = {"__meta__":{"hash":"sha256:f726b5da76117b6c4abd54ee964a9f63bd2e1adefa3445f1bebb425f96c861b5"}} as unknown as DocumentNode<WorkTableQuery, WorkTableQueryVariables>;
export const WorkFacetsDocument = {"__meta__":{"hash":"sha256:49a0b7c6cf8554133ee9f4b947c6fd72cdbd6b5eac6c8deabd21379a9b995831"}} as unknown as DocumentNode<WorkFacetsQuery, WorkFacetsQueryVariables>;
export const EventTableDocument = {"__meta__":{"hash":"sha256:0df78342d574cacac1d6951f252d162665e19fa37602ba6c4b96d1d5d67c8145"}} as unknown as DocumentNode<EventTableQuery, EventTableQueryVariables>;
export const EventFacetsDocument = {"__meta__":{"hash":"sha256:6428846b2ddf1db409218c432f4fec0dee40a7c97d1c6af6aeef7862af801587"}} as unknown as DocumentNode<EventFacetsQuery, EventFacetsQueryVariables>;
export const ClaimTableDocument = {"__meta__":{"hash":"sha256:26282842c8f7e48c1f137c83675684d6459fdf3c74ccccf7f1d316af5b903c24"}} as unknown as DocumentNode<ClaimTableQuery, ClaimTableQueryVariables>;
export const ClaimFacetsDocument = {"__meta__":{"hash":"sha256:ad90d524b4c255ec711082766e04a7fb8d72cc6a20e48a764b651dab2ac4df21"}} as unknown as DocumentNode<ClaimFacetsQuery, ClaimFacetsQueryVariables>;
export const TimelineDocument = {"__meta__":{"hash":"sha256:30909c06a2696c273563d5ba490328b28671f64be4007a0547216eba77f4defc"}} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;