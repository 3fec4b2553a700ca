/** A page that describes a domain: what there is, how it hangs together, how it looks and what it is called. */

/** A property that one kind has beside those of every entity. */
export interface PropertySpec {
  type:
    'Int' | 'String' | 'Country' | 'Date' | 'URL' | 'InLanguages' | 'ClaimMode' | 'Evidence' | 'PartialDate';
  required: boolean;
  description: string;
}

export interface KindSpec {
  plural: string;
  description: string;
  properties?: Record<string, PropertySpec>;
}

/** Kinds that share relations: a GraphQL interface. */
export interface GroupSpec<Kind extends string = string> {
  kinds: readonly Kind[];
  description: string;
}

export interface RelationField<End extends string = string> {
  /** What the field leads to; the relation's other end, or a part of it. */
  to: End;
  description: string;
}

export interface RelationSpec<End extends string = string> {
  from: End;
  to: End;
  description: string;
  /** Fields of `from`, which follow the relation from its subject to its object. */
  out: Record<string, RelationField<End>>;
  /** Fields of `to`, which follow it backwards. A symmetric relation has none: its `out` fields read both ways. */
  in: Record<string, RelationField<End>>;
  /** Stored once, the end with the lesser key as subject, and read from both ends; never a self-loop. */
  symmetric?: true;
  /** Following the relation never leads back. */
  acyclic?: true;
  /** Both ends are of one kind. */
  sameKind?: true;
}

export const shapes = [
  'circle',
  'square',
  'hexagon',
  'diamond',
  'triangle',
  'pentagon',
  'octagon',
  'tag',
] as const;
export type Shape = (typeof shapes)[number];

export interface KindAppearance {
  /** The fill on a light ground, and the one on a dark ground. */
  color: string;
  dark: string;
  /** The shape, so that colour is never all that tells kinds apart. */
  shape: Shape;
  /** A node's diameter in a picture, relative to a model's. */
  scale: number;
}

export interface RelationAppearance {
  color: string;
  dark: string;
  /** The width of its line in a picture, relative to others. */
  width: number;
}

export interface InLanguages {
  zh: string;
  en: string;
}

export interface KindWords extends InLanguages {
  /** The English plural. */
  many: string;
}

export interface RelationWords extends InLanguages {
  /** What the object's group is called on the subject's page, and the other way round. */
  out: InLanguages;
  in: InLanguages;
}

/** What a browser needs of a page. */
export interface ShownPage {
  /** What the whole is called, and what it is; the explorer has its own words where they are not given. */
  title?: InLanguages;
  description?: InLanguages;
  kinds: Record<string, KindSpec>;
  groups: Record<string, GroupSpec>;
  relations: Record<string, RelationSpec>;
  /** How it looks; what is missing gets a colour by its place. */
  appearance: { kinds: Record<string, KindAppearance>; relations: Record<string, RelationAppearance> };
  /** What it is called. In a relation's sentence, {a} is the subject and {b} the object. */
  words: {
    kinds: Record<string, KindWords>;
    relations: Record<string, RelationWords>;
    /** What kinds and relations are, in Chinese; the entries' own descriptions are in English. */
    descriptionsZh: Record<string, string>;
  };
}

export interface Page extends ShownPage {
  /** Terms of schema.org, PROV and SKOS, by the kinds and relations that are cases of them. */
  terms: { kinds: Record<string, string>; relations: Record<string, string> };
  /** Words by which a paragraph may say a relation. They only suggest: a person decides. */
  verbs: Record<string, RegExp>;
}
