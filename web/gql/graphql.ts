/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Keeps by related agents. */
export type AgentRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: AgentWhere | null | undefined;
  none?: AgentWhere | null | undefined;
  some?: AgentWhere | null | undefined;
};

/** Which agents to keep. */
export type AgentWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<AgentWhere> | null | undefined;
  claimed?: ClaimRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  created?: WorkRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: EntityKindFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: AgentWhere | null | undefined;
  or?: Array<AgentWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

/** Keeps by related articles. */
export type ArticleRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: ArticleWhere | null | undefined;
  none?: ArticleWhere | null | undefined;
  some?: ArticleWhere | null | undefined;
};

/** Which articles to keep. */
export type ArticleWhere = {
  account?: StringFilter | null | undefined;
  and?: Array<ArticleWhere> | null | undefined;
  author?: StringFilter | null | undefined;
  collects?: NumberFilter | null | undefined;
  comments?: NumberFilter | null | undefined;
  editor?: StringFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentions?: EntityRelationFilter | null | undefined;
  not?: ArticleWhere | null | undefined;
  or?: Array<ArticleWhere> | null | undefined;
  publishedOn?: DateFilter | null | undefined;
  publisher?: StringFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  title?: StringFilter | null | undefined;
  titleEn?: StringFilter | null | undefined;
  url?: StringFilter | null | undefined;
  views?: NumberFilter | null | undefined;
};

/** What a statement rests on. */
export type Basis =
  /** An article's arrangement implies it, as two products set side by side. */
  | 'INFERRED'
  /** An article says it. */
  | 'STATED';

/** What must hold of what a statement rests on. */
export type BasisFilter = {
  eq?: Basis | null | undefined;
  in?: Array<Basis> | null | undefined;
  notIn?: Array<Basis> | null | undefined;
};

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

/** What must hold of the sort of a claim. */
export type ClaimModeFilter = {
  eq?: ClaimMode | null | undefined;
  in?: Array<ClaimMode> | null | undefined;
  notIn?: Array<ClaimMode> | null | undefined;
};

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

/** Keeps by related claims. */
export type ClaimRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: ClaimWhere | null | undefined;
  none?: ClaimWhere | null | undefined;
  some?: ClaimWhere | null | undefined;
};

/** Which claims to keep. */
export type ClaimWhere = {
  about?: EntityRelationFilter | null | undefined;
  alias?: StringFilter | null | undefined;
  and?: Array<ClaimWhere> | null | undefined;
  claimant?: StringFilter | null | undefined;
  claimedBy?: AgentRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  disputedBy?: ClaimRelationFilter | null | undefined;
  disputes?: ClaimRelationFilter | null | undefined;
  evidence?: EvidenceWhere | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  mode?: ClaimModeFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ClaimWhere | null | undefined;
  or?: Array<ClaimWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  when?: PartialDateFilter | null | undefined;
};

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

/** Which concepts to keep. */
export type ConceptWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<ConceptWhere> | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  enabledBy?: IdeaRelationFilter | null | undefined;
  enables?: IdeaRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  hinderedBy?: TopicRelationFilter | null | undefined;
  hinders?: TopicRelationFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ConceptWhere | null | undefined;
  or?: Array<ConceptWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  succeededBy?: TopicRelationFilter | null | undefined;
  succeeds?: TopicRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

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

/** What must hold of a date. */
export type DateFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

/** Which way to sort; a relation sorts by how many entries it leads to. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** Which relations to keep, or to count, by what backs them. */
export type EdgeWhere = {
  basis?: BasisFilter | null | undefined;
  evidence?: EvidenceWhere | null | undefined;
  when?: PartialDateFilter | null | undefined;
};

/** Keeps by related employers. */
export type EmployerRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: EmployerWhere | null | undefined;
  none?: EmployerWhere | null | undefined;
  some?: EmployerWhere | null | undefined;
};

/** Which employers to keep. */
export type EmployerWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<EmployerWhere> | null | undefined;
  claimed?: ClaimRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  created?: WorkRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: EntityKindFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: EmployerWhere | null | undefined;
  or?: Array<EmployerWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  people?: PersonRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

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

/** What must hold of an entity's kind. */
export type EntityKindFilter = {
  eq?: EntityKind | null | undefined;
  in?: Array<EntityKind> | null | undefined;
  notIn?: Array<EntityKind> | null | undefined;
};

/** Which entity is meant: give one of the three. */
export type EntityRef =
  {   /** Its global id, from the field id. */
  id: string | number; key?: never; name?: never; }
  |  { id?: never;   /** Its stable key: `openai`. */
  key: string; name?: never; }
  |  { id?: never; key?: never;   /** A name or an alias of it in either language: `讯飞`. Case and width do not matter. */
  name: string; };

/** Keeps by related entities. */
export type EntityRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: EntityWhere | null | undefined;
  none?: EntityWhere | null | undefined;
  some?: EntityWhere | null | undefined;
};

/** Which entities to keep. */
export type EntityWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<EntityWhere> | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: EntityKindFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: EntityWhere | null | undefined;
  or?: Array<EntityWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

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

/** Keeps by related events. */
export type EventRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: EventWhere | null | undefined;
  none?: EventWhere | null | undefined;
  some?: EventWhere | null | undefined;
};

/** Which events to keep. */
export type EventWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<EventWhere> | null | undefined;
  announced?: OfferingRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: EventWhere | null | undefined;
  or?: Array<EventWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  when?: PartialDateFilter | null | undefined;
};

/** All that is given holds of one paragraph. Paragraph 0 is a heading. */
export type EvidenceWhere = {
  article?: StringFilter | null | undefined;
  paragraph?: IntFilter | null | undefined;
  section?: IntFilter | null | undefined;
};

/** Keeps by related exemplars. */
export type ExemplarRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: ExemplarWhere | null | undefined;
  none?: ExemplarWhere | null | undefined;
  some?: ExemplarWhere | null | undefined;
};

/** Which exemplars to keep. */
export type ExemplarWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<ExemplarWhere> | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  exemplifies?: TrendRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: EntityKindFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ExemplarWhere | null | undefined;
  or?: Array<ExemplarWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  when?: PartialDateFilter | null | undefined;
};

/** What must hold of one figure at least. */
export type FigureFilter = {
  label?: StringFilter | null | undefined;
  unit?: StringFilter | null | undefined;
  value?: NumberFilter | null | undefined;
};

/** Keeps by related ideas. */
export type IdeaRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: IdeaWhere | null | undefined;
  none?: IdeaWhere | null | undefined;
  some?: IdeaWhere | null | undefined;
};

/** Which ideas to keep. */
export type IdeaWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<IdeaWhere> | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  enabledBy?: IdeaRelationFilter | null | undefined;
  enables?: IdeaRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  hinderedBy?: TopicRelationFilter | null | undefined;
  hinders?: TopicRelationFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: EntityKindFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: IdeaWhere | null | undefined;
  or?: Array<IdeaWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  succeededBy?: TopicRelationFilter | null | undefined;
  succeeds?: TopicRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

/** What must hold of a count. */
export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  notIn?: Array<number> | null | undefined;
};

/** Why a search found an entity: the surest reason. */
export type Match =
  /** An alias is the text. */
  | 'ALIAS'
  /** A figure is the number. */
  | 'FIGURE'
  /** A name or an alias is the text, or has its words, but for typing errors. */
  | 'FUZZY'
  /** The key is the text. */
  | 'KEY'
  /** A name is the text. */
  | 'NAME'
  /** Some of the words are there. */
  | 'PARTIAL'
  /** A name or an alias begins with the text. */
  | 'PREFIX'
  /** Every word is in names, summaries or labels of figures. */
  | 'TEXT'
  /** A name or an alias has every word, the last perhaps unfinished. */
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

/** Keeps by related models. */
export type ModelRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: ModelWhere | null | undefined;
  none?: ModelWhere | null | undefined;
  some?: ModelWhere | null | undefined;
};

/** Which models to keep. */
export type ModelWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<ModelWhere> | null | undefined;
  announcedAt?: EventRelationFilter | null | undefined;
  builtBy?: VendorRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  competesWith?: OfferingRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  exemplifies?: TrendRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  hinderedBy?: TopicRelationFilter | null | undefined;
  hinders?: TopicRelationFilter | null | undefined;
  integratesWith?: OfferingRelationFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ModelWhere | null | undefined;
  or?: Array<ModelWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  powers?: ProductRelationFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  succeededBy?: TopicRelationFilter | null | undefined;
  succeeds?: TopicRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  uses?: TechniqueRelationFilter | null | undefined;
  variantOf?: OfferingRelationFilter | null | undefined;
  variants?: OfferingRelationFilter | null | undefined;
  when?: PartialDateFilter | null | undefined;
};

/** What must hold of a number, which may be greater than an Int. */
export type NumberFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  notIn?: Array<number> | null | undefined;
};

/** Keeps by related offerings. */
export type OfferingRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: OfferingWhere | null | undefined;
  none?: OfferingWhere | null | undefined;
  some?: OfferingWhere | null | undefined;
};

/** Which offerings to keep. */
export type OfferingWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<OfferingWhere> | null | undefined;
  announcedAt?: EventRelationFilter | null | undefined;
  builtBy?: VendorRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  competesWith?: OfferingRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  exemplifies?: TrendRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  hinderedBy?: TopicRelationFilter | null | undefined;
  hinders?: TopicRelationFilter | null | undefined;
  integratesWith?: OfferingRelationFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: EntityKindFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: OfferingWhere | null | undefined;
  or?: Array<OfferingWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  succeededBy?: TopicRelationFilter | null | undefined;
  succeeds?: TopicRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  uses?: TechniqueRelationFilter | null | undefined;
  variantOf?: OfferingRelationFilter | null | undefined;
  variants?: OfferingRelationFilter | null | undefined;
  when?: PartialDateFilter | null | undefined;
};

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

/** Which organizations to keep. */
export type OrganizationWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<OrganizationWhere> | null | undefined;
  claimed?: ClaimRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  created?: WorkRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: OrganizationWhere | null | undefined;
  or?: Array<OrganizationWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  people?: PersonRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

/** What must hold of a date that may be partial. */
export type PartialDateFilter = {
  /** Begins after this ends. */
  after?: string | null | undefined;
  /** Ends before this begins. */
  before?: string | null | undefined;
  /** Is written like this; null for "has none". */
  eq?: string | null | undefined;
  /** Has a day in common with this. */
  overlaps?: string | null | undefined;
};

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

/** Keeps by related people. */
export type PersonRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: PersonWhere | null | undefined;
  none?: PersonWhere | null | undefined;
  some?: PersonWhere | null | undefined;
};

/** Which people to keep. */
export type PersonWhere = {
  affiliatedWith?: EmployerRelationFilter | null | undefined;
  alias?: StringFilter | null | undefined;
  and?: Array<PersonWhere> | null | undefined;
  claimed?: ClaimRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  created?: WorkRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PersonWhere | null | undefined;
  or?: Array<PersonWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

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

/** Keeps by related products. */
export type ProductRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: ProductWhere | null | undefined;
  none?: ProductWhere | null | undefined;
  some?: ProductWhere | null | undefined;
};

/** Which products to keep. */
export type ProductWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<ProductWhere> | null | undefined;
  announcedAt?: EventRelationFilter | null | undefined;
  builtBy?: VendorRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  competesWith?: OfferingRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  exemplifies?: TrendRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  hinderedBy?: TopicRelationFilter | null | undefined;
  hinders?: TopicRelationFilter | null | undefined;
  integratesWith?: OfferingRelationFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ProductWhere | null | undefined;
  or?: Array<ProductWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  poweredBy?: ModelRelationFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  succeededBy?: TopicRelationFilter | null | undefined;
  succeeds?: TopicRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  uses?: TechniqueRelationFilter | null | undefined;
  variantOf?: OfferingRelationFilter | null | undefined;
  variants?: OfferingRelationFilter | null | undefined;
  when?: PartialDateFilter | null | undefined;
};

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

/** Keeps by related questions. */
export type QuestionRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: QuestionWhere | null | undefined;
  none?: QuestionWhere | null | undefined;
  some?: QuestionWhere | null | undefined;
};

/** Which questions to keep. */
export type QuestionWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<QuestionWhere> | null | undefined;
  asksAbout?: EntityRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  discusses?: EntityRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: QuestionWhere | null | undefined;
  number?: NumberFilter | null | undefined;
  or?: Array<QuestionWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

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
  /** The section of the question treats the entity, which it does not ask about. */
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

/** What must hold of a text: all that is given. `eq: null` finds what has none. */
export type StringFilter = {
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  /** Whether upper and lower case are the same. */
  ignoreCase?: boolean | null | undefined;
  in?: Array<string> | null | undefined;
  notIn?: Array<string> | null | undefined;
  startsWith?: string | null | undefined;
};

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

/** Keeps by related techniques. */
export type TechniqueRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: TechniqueWhere | null | undefined;
  none?: TechniqueWhere | null | undefined;
  some?: TechniqueWhere | null | undefined;
};

/** Which techniques to keep. */
export type TechniqueWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<TechniqueWhere> | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  enabledBy?: IdeaRelationFilter | null | undefined;
  enables?: IdeaRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  hinderedBy?: TopicRelationFilter | null | undefined;
  hinders?: TopicRelationFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TechniqueWhere | null | undefined;
  or?: Array<TechniqueWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  succeededBy?: TopicRelationFilter | null | undefined;
  succeeds?: TopicRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  usedBy?: OfferingRelationFilter | null | undefined;
};

/** Keeps by related topics. */
export type TopicRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: TopicWhere | null | undefined;
  none?: TopicWhere | null | undefined;
  some?: TopicWhere | null | undefined;
};

/** Which topics to keep. */
export type TopicWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<TopicWhere> | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  hinderedBy?: TopicRelationFilter | null | undefined;
  hinders?: TopicRelationFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: EntityKindFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TopicWhere | null | undefined;
  or?: Array<TopicWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  succeededBy?: TopicRelationFilter | null | undefined;
  succeeds?: TopicRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

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

/** Keeps by related trends. */
export type TrendRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: TrendWhere | null | undefined;
  none?: TrendWhere | null | undefined;
  some?: TrendWhere | null | undefined;
};

/** Which trends to keep. */
export type TrendWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<TrendWhere> | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  enabledBy?: IdeaRelationFilter | null | undefined;
  enables?: IdeaRelationFilter | null | undefined;
  exemplars?: ExemplarRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  hinderedBy?: TopicRelationFilter | null | undefined;
  hinders?: TopicRelationFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  models?: ModelRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TrendWhere | null | undefined;
  or?: Array<TrendWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  products?: ProductRelationFilter | null | undefined;
  questions?: QuestionRelationFilter | null | undefined;
  succeededBy?: TopicRelationFilter | null | undefined;
  succeeds?: TopicRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  works?: WorkRelationFilter | null | undefined;
};

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

/** Keeps by related vendors. */
export type VendorRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: VendorWhere | null | undefined;
  none?: VendorWhere | null | undefined;
  some?: VendorWhere | null | undefined;
};

/** Which vendors to keep. */
export type VendorWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<VendorWhere> | null | undefined;
  builds?: OfferingRelationFilter | null | undefined;
  claimed?: ClaimRelationFilter | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  country?: StringFilter | null | undefined;
  created?: WorkRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  models?: ModelRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: VendorWhere | null | undefined;
  or?: Array<VendorWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  people?: PersonRelationFilter | null | undefined;
  products?: ProductRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
};

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

/** Keeps by related works. */
export type WorkRelationFilter = {
  count?: IntFilter | null | undefined;
  edge?: EdgeWhere | null | undefined;
  every?: WorkWhere | null | undefined;
  none?: WorkWhere | null | undefined;
  some?: WorkWhere | null | undefined;
};

/** Which works to keep. */
export type WorkWhere = {
  alias?: StringFilter | null | undefined;
  and?: Array<WorkWhere> | null | undefined;
  claims?: ClaimRelationFilter | null | undefined;
  createdBy?: AgentRelationFilter | null | undefined;
  discussedIn?: QuestionRelationFilter | null | undefined;
  exemplifies?: TrendRelationFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  key?: StringFilter | null | undefined;
  mentionedIn?: ArticleRelationFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: WorkWhere | null | undefined;
  or?: Array<WorkWhere> | null | undefined;
  partOf?: EntityRelationFilter | null | undefined;
  parts?: EntityRelationFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  when?: PartialDateFilter | null | undefined;
};

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

export type NamesQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type NamesQuery = { entities: { nodes: Array<
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
      | { id: string, key: string, kind: EntityKind, zh: string, en: string }
    > } };

export type VendorTableQueryVariables = Exact<{
  where?: VendorWhere | null | undefined;
  orderBy?: Array<VendorOrder> | VendorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VendorTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, builds: { totalCount: number }, models: { totalCount: number }, products: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, created: { totalCount: number }, discussedIn: { totalCount: number }, people: { totalCount: number }, claimed: { totalCount: number }, claims: { totalCount: number } }> } };

export type VendorFacetsQueryVariables = Exact<{
  where?: VendorWhere | null | undefined;
}>;


export type VendorFacetsQuery = { table: { builds: Array<{ value: string, count: number }>, models: Array<{ value: string, count: number }>, products: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, created: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, people: Array<{ value: string, count: number }>, claimed: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type OrganizationTableQueryVariables = Exact<{
  where?: OrganizationWhere | null | undefined;
  orderBy?: Array<OrganizationOrder> | OrganizationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganizationTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, created: { totalCount: number }, discussedIn: { totalCount: number }, people: { totalCount: number }, claimed: { totalCount: number }, claims: { totalCount: number } }> } };

export type OrganizationFacetsQueryVariables = Exact<{
  where?: OrganizationWhere | null | undefined;
}>;


export type OrganizationFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, created: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, people: Array<{ value: string, count: number }>, claimed: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type ModelTableQueryVariables = Exact<{
  where?: ModelWhere | null | undefined;
  orderBy?: Array<ModelOrder> | ModelOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ModelTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, builtBy: { totalCount: number }, exemplifies: { totalCount: number }, competesWith: { totalCount: number }, powers: { totalCount: number }, variantOf: { totalCount: number }, variants: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, uses: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, integratesWith: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, announcedAt: { totalCount: number }, claims: { totalCount: number } }> } };

export type ModelFacetsQueryVariables = Exact<{
  where?: ModelWhere | null | undefined;
}>;


export type ModelFacetsQuery = { table: { builtBy: Array<{ value: string, count: number }>, exemplifies: Array<{ value: string, count: number }>, competesWith: Array<{ value: string, count: number }>, powers: Array<{ value: string, count: number }>, variantOf: Array<{ value: string, count: number }>, variants: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, uses: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, integratesWith: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, announcedAt: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type ProductTableQueryVariables = Exact<{
  where?: ProductWhere | null | undefined;
  orderBy?: Array<ProductOrder> | ProductOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, builtBy: { totalCount: number }, exemplifies: { totalCount: number }, competesWith: { totalCount: number }, poweredBy: { totalCount: number }, variantOf: { totalCount: number }, variants: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, uses: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, integratesWith: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, announcedAt: { totalCount: number }, claims: { totalCount: number } }> } };

export type ProductFacetsQueryVariables = Exact<{
  where?: ProductWhere | null | undefined;
}>;


export type ProductFacetsQuery = { table: { builtBy: Array<{ value: string, count: number }>, exemplifies: Array<{ value: string, count: number }>, competesWith: Array<{ value: string, count: number }>, poweredBy: Array<{ value: string, count: number }>, variantOf: Array<{ value: string, count: number }>, variants: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, uses: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, integratesWith: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, announcedAt: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type TrendTableQueryVariables = Exact<{
  where?: TrendWhere | null | undefined;
  orderBy?: Array<TrendOrder> | TrendOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TrendTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, exemplars: { totalCount: number }, models: { totalCount: number }, products: { totalCount: number }, works: { totalCount: number }, enabledBy: { totalCount: number }, enables: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type TrendFacetsQueryVariables = Exact<{
  where?: TrendWhere | null | undefined;
}>;


export type TrendFacetsQuery = { table: { exemplars: Array<{ value: string, count: number }>, models: Array<{ value: string, count: number }>, products: Array<{ value: string, count: number }>, works: Array<{ value: string, count: number }>, enabledBy: Array<{ value: string, count: number }>, enables: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type TechniqueTableQueryVariables = Exact<{
  where?: TechniqueWhere | null | undefined;
  orderBy?: Array<TechniqueOrder> | TechniqueOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TechniqueTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, enabledBy: { totalCount: number }, enables: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, usedBy: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type TechniqueFacetsQueryVariables = Exact<{
  where?: TechniqueWhere | null | undefined;
}>;


export type TechniqueFacetsQuery = { table: { enabledBy: Array<{ value: string, count: number }>, enables: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, usedBy: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type ConceptTableQueryVariables = Exact<{
  where?: ConceptWhere | null | undefined;
  orderBy?: Array<ConceptOrder> | ConceptOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ConceptTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, enabledBy: { totalCount: number }, enables: { totalCount: number }, hinderedBy: { totalCount: number }, hinders: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, succeeds: { totalCount: number }, succeededBy: { totalCount: number }, questions: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type ConceptFacetsQueryVariables = Exact<{
  where?: ConceptWhere | null | undefined;
}>;


export type ConceptFacetsQuery = { table: { enabledBy: Array<{ value: string, count: number }>, enables: Array<{ value: string, count: number }>, hinderedBy: Array<{ value: string, count: number }>, hinders: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, succeeds: Array<{ value: string, count: number }>, succeededBy: Array<{ value: string, count: number }>, questions: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type QuestionTableQueryVariables = Exact<{
  where?: QuestionWhere | null | undefined;
  orderBy?: Array<QuestionOrder> | QuestionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type QuestionTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, asksAbout: { totalCount: number }, discusses: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type QuestionFacetsQueryVariables = Exact<{
  where?: QuestionWhere | null | undefined;
}>;


export type QuestionFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, asksAbout: Array<{ value: string, count: number }>, discusses: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type PersonTableQueryVariables = Exact<{
  where?: PersonWhere | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PersonTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, created: { totalCount: number }, discussedIn: { totalCount: number }, affiliatedWith: { totalCount: number }, claimed: { totalCount: number }, claims: { totalCount: number } }> } };

export type PersonFacetsQueryVariables = Exact<{
  where?: PersonWhere | null | undefined;
}>;


export type PersonFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, created: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, affiliatedWith: Array<{ value: string, count: number }>, claimed: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type WorkTableQueryVariables = Exact<{
  where?: WorkWhere | null | undefined;
  orderBy?: Array<WorkOrder> | WorkOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, exemplifies: { totalCount: number }, partOf: { totalCount: number }, parts: { totalCount: number }, createdBy: { totalCount: number }, discussedIn: { totalCount: number }, claims: { totalCount: number } }> } };

export type WorkFacetsQueryVariables = Exact<{
  where?: WorkWhere | null | undefined;
}>;


export type WorkFacetsQuery = { table: { exemplifies: Array<{ value: string, count: number }>, partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, createdBy: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type EventTableQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  orderBy?: Array<EventOrder> | EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, discussedIn: { totalCount: number }, announced: { totalCount: number }, claims: { totalCount: number } }> } };

export type EventFacetsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
}>;


export type EventFacetsQuery = { table: { partOf: Array<{ value: string, count: number }>, parts: Array<{ value: string, count: number }>, discussedIn: Array<{ value: string, count: number }>, announced: Array<{ value: string, count: number }>, claims: Array<{ value: string, count: number }> } };

export type ClaimTableQueryVariables = Exact<{
  where?: ClaimWhere | null | undefined;
  orderBy?: Array<ClaimOrder> | ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClaimTableQuery = { table: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: EntityKind, summaryZh: string | null, summaryEn: string | null, zh: string, en: string, partOf: { totalCount: number }, parts: { totalCount: number }, discussedIn: { totalCount: number }, claimedBy: { totalCount: number }, about: { totalCount: number }, claims: { totalCount: number }, disputes: { totalCount: number }, disputedBy: { totalCount: number } }> } };

export type ClaimFacetsQueryVariables = Exact<{
  where?: ClaimWhere | null | undefined;
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
export const NamesDocument = {"__meta__":{"hash":"sha256:c7f94c02dd6b94caaded5293ac2ce61ccf2320eadf344d73c21e611de339af6d"}} as unknown as DocumentNode<NamesQuery, NamesQueryVariables>;
export const VendorTableDocument = {"__meta__":{"hash":"sha256:aabb1050ce6407171a581b57167ea8fc21d1720603d70ba3a7e38eae7af4489b"}} as unknown as DocumentNode<VendorTableQuery, VendorTableQueryVariables>;
export const VendorFacetsDocument = {"__meta__":{"hash":"sha256:f11e67ecee6f1f98bd475da8582bd59a98aa86465c82bc6bd95ac6e8fb9eccd8"}} as unknown as DocumentNode<VendorFacetsQuery, VendorFacetsQueryVariables>;
export const OrganizationTableDocument = {"__meta__":{"hash":"sha256:45f9c9002b3568f1dacca6996b8747969bc6a5df37eeeea3664bb0cc5ec68b72"}} as unknown as DocumentNode<OrganizationTableQuery, OrganizationTableQueryVariables>;
export const OrganizationFacetsDocument = {"__meta__":{"hash":"sha256:0472816b457aeaa75324f718aae3915c734daa848c110e3ba8d303288240a22d"}} as unknown as DocumentNode<OrganizationFacetsQuery, OrganizationFacetsQueryVariables>;
export const ModelTableDocument = {"__meta__":{"hash":"sha256:fb1b4c79bedd857eaea63de4b5f9dd4ad614d21628ec204a34524b098f978b4c"}} as unknown as DocumentNode<ModelTableQuery, ModelTableQueryVariables>;
export const ModelFacetsDocument = {"__meta__":{"hash":"sha256:559e5d83ee4589e4244e7531e55d34acf627c4ffcb01295691be43403419dbb8"}} as unknown as DocumentNode<ModelFacetsQuery, ModelFacetsQueryVariables>;
export const ProductTableDocument = {"__meta__":{"hash":"sha256:4dda94c32712d071f8e03b6df1eac92de47348e5d3a8be1b6ba26ea2ec756260"}} as unknown as DocumentNode<ProductTableQuery, ProductTableQueryVariables>;
export const ProductFacetsDocument = {"__meta__":{"hash":"sha256:4ada575a156285b385af551b92fbd2bc9362b3719808b6639091b90f79293baf"}} as unknown as DocumentNode<ProductFacetsQuery, ProductFacetsQueryVariables>;
export const TrendTableDocument = {"__meta__":{"hash":"sha256:37542a0ddc0967977e139c362fa368ee9e8fdda3d77d0aa4871db75c04c9c0e2"}} as unknown as DocumentNode<TrendTableQuery, TrendTableQueryVariables>;
export const TrendFacetsDocument = {"__meta__":{"hash":"sha256:5ccdc68a2700cfd64ef93a0814cf078aa145c12975c532c170141a57e1248792"}} as unknown as DocumentNode<TrendFacetsQuery, TrendFacetsQueryVariables>;
export const TechniqueTableDocument = {"__meta__":{"hash":"sha256:f5496bdba427cccc428eea669ad298b71b96f7b7ded6cfcbc775b7af9d3aafe3"}} as unknown as DocumentNode<TechniqueTableQuery, TechniqueTableQueryVariables>;
export const TechniqueFacetsDocument = {"__meta__":{"hash":"sha256:0d3e0a69e2979668460a980806df4b279a68c6ef65fbd6018926e074666a94ee"}} as unknown as DocumentNode<TechniqueFacetsQuery, TechniqueFacetsQueryVariables>;
export const ConceptTableDocument = {"__meta__":{"hash":"sha256:06da77d190ed05057041a89bfd11a1cbf04657f99b39888ca5cc6499a5170b54"}} as unknown as DocumentNode<ConceptTableQuery, ConceptTableQueryVariables>;
export const ConceptFacetsDocument = {"__meta__":{"hash":"sha256:8a725d9c1fb09d5aff922fb052923535ca1e94616bdc7edd257665a2b68c1565"}} as unknown as DocumentNode<ConceptFacetsQuery, ConceptFacetsQueryVariables>;
export const QuestionTableDocument = {"__meta__":{"hash":"sha256:cdd2563db6f3429ca4393b23e31db2fc660c472a68d07b017d2d5562b7360127"}} as unknown as DocumentNode<QuestionTableQuery, QuestionTableQueryVariables>;
export const QuestionFacetsDocument = {"__meta__":{"hash":"sha256:ecf75a4963776fd70799c947f9f04fed309eb0e863d72781081e230fb39cc422"}} as unknown as DocumentNode<QuestionFacetsQuery, QuestionFacetsQueryVariables>;
export const PersonTableDocument = {"__meta__":{"hash":"sha256:9f7c10c25eb445df0c7956ce3aefaf4619d923cd5b9893ccdb6906cd760e91f6"}} as unknown as DocumentNode<PersonTableQuery, PersonTableQueryVariables>;
export const PersonFacetsDocument = {"__meta__":{"hash":"sha256:8b28c0bc9ab13656a1008ed5cb111d2ff0776efdf0bbea0ca4cb42a8c11cbbe6"}} as unknown as DocumentNode<PersonFacetsQuery, PersonFacetsQueryVariables>;
export const WorkTableDocument = {"__meta__":{"hash":"sha256:bf15dbae34baafa8b2b0d55bf717da03cc356809bd0a34877f4d9d376d14613f"}} as unknown as DocumentNode<WorkTableQuery, WorkTableQueryVariables>;
export const WorkFacetsDocument = {"__meta__":{"hash":"sha256:337a4d4d2860a29eac7d96857be86441ee6aae61419944cdd7d91b59df9043d2"}} as unknown as DocumentNode<WorkFacetsQuery, WorkFacetsQueryVariables>;
export const EventTableDocument = {"__meta__":{"hash":"sha256:75f5c67d96811d2d1e75bc268f421d40c7fb5cecb836f732f5c4667af8d9b121"}} as unknown as DocumentNode<EventTableQuery, EventTableQueryVariables>;
export const EventFacetsDocument = {"__meta__":{"hash":"sha256:c276dd51eb3d2c7e8eebb1072701ab1886f933b21216c5096faef9a4daaaf44f"}} as unknown as DocumentNode<EventFacetsQuery, EventFacetsQueryVariables>;
export const ClaimTableDocument = {"__meta__":{"hash":"sha256:4ba644b577735b9e62fefd0e2a2fd1639fc24721f646a8422163e21b2fbaf186"}} as unknown as DocumentNode<ClaimTableQuery, ClaimTableQueryVariables>;
export const ClaimFacetsDocument = {"__meta__":{"hash":"sha256:0a12ce01771ac5759060ee7f15b917f355b1242850a4cc0b420c25352205711e"}} as unknown as DocumentNode<ClaimFacetsQuery, ClaimFacetsQueryVariables>;
export const TimelineDocument = {"__meta__":{"hash":"sha256:30909c06a2696c273563d5ba490328b28671f64be4007a0547216eba77f4defc"}} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;