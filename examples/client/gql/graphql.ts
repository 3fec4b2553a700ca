/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a statement rests on. */
export type Basis =
  /** An article's arrangement implies it, as two products set side by side. */
  | 'INFERRED'
  /** An article says it. */
  | 'STATED';

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

export type RivalsQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RivalsQuery = { entity:
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string, builtBy: { nodes: Array<{ name: string }> }, competesWith: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ basis: Basis, evidence: Array<{ locator: string, section: number, paragraph: number, article: { title: string } }>, node:
            | { kind: EntityKind, name: string, builtBy: { nodes: Array<{ name: string }> } }
            | { kind: EntityKind, name: string, builtBy: { nodes: Array<{ name: string }> } }
           }> } }
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string, builtBy: { nodes: Array<{ name: string }> }, competesWith: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ basis: Basis, evidence: Array<{ locator: string, section: number, paragraph: number, article: { title: string } }>, node:
            | { kind: EntityKind, name: string, builtBy: { nodes: Array<{ name: string }> } }
            | { kind: EntityKind, name: string, builtBy: { nodes: Array<{ name: string }> } }
           }> } }
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string }
    | { kind: EntityKind, name: string }
   | null };

export type TrendsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrendsQuery = { trends: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, name: string, english: string, exemplars: { totalCount: number } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const RivalsDocument = new TypedDocumentString(`
    query Rivals($name: String!, $first: Int, $after: String) {
  entity(name: $name) {
    kind
    name
    ... on Offering {
      builtBy {
        nodes {
          name
        }
      }
      competesWith(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          basis
          evidence {
            locator
            section
            paragraph
            article {
              title
            }
          }
          node {
            kind
            name
            builtBy {
              nodes {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:c3c6e807ce1d1f237557e09f92ff128a7037398579f390a6ae708922fc21f343"}) as unknown as TypedDocumentString<RivalsQuery, RivalsQueryVariables>;
export const TrendsDocument = new TypedDocumentString(`
    query Trends($first: Int, $after: String) {
  trends(first: $first, after: $after, orderBy: [{exemplars: DESC}]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      name
      english: name(language: EN)
      exemplars {
        totalCount
      }
    }
  }
}
    `, {"hash":"sha256:cceb5f5295c9fe689715b3bb7ec403269e7ba077de1ffc5d135018eabd0b909c"}) as unknown as TypedDocumentString<TrendsQuery, TrendsQueryVariables>;