/** What an import is about to say, as the rules look at it. */
import { relationOf, statementKey, type EntityKind, type RelationType } from '../ontology';
import type { Complaint } from '../source/complaint';
import type { Fixture } from './fixture/fixture';
import type { Item } from './fixture/item';
import type { EntityItem, RelationItem } from './fixture/shape';

/** An entity as one article declares it. */
export interface Declaration {
  fixture: Fixture;
  item: Item<EntityItem>;
}

/** A relation as one article states it. */
export interface StatedRelation {
  fixture: Fixture;
  item: Item<RelationItem>;
}

/** What the database has from articles that are not part of the import, as far as the rules need it. */
export interface Known {
  entities: ReadonlyMap<string, KnownEntity>;
  /** Statements of acyclic relations that the import's entities hang on. */
  statements: readonly { type: RelationType; subject: string; object: string }[];
}

export interface KnownEntity {
  kind: EntityKind;
  /** Its names and aliases, folded. */
  folded: readonly string[];
  /** The names of the kind's own properties that it has. */
  properties: readonly string[];
}

export interface Draft {
  fixtures: readonly Fixture[];
  known: Known;
  /** Every well-formed declaration, by the entity's key. */
  declarations: ReadonlyMap<string, readonly Declaration[]>;
  relations: readonly StatedRelation[];
  /** Keys of what exists but was declared so badly that nothing more can be said of it. */
  malformed: ReadonlySet<string>;
}

/** Looks at the whole draft, and yields what breaks it. */
export type Rule = (draft: Draft) => Iterable<Complaint>;

export const nothingKnown: Known = { entities: new Map(), statements: [] };

export function draftOf(fixtures: readonly Fixture[], known: Known): Draft {
  const declarations = new Map<string, Declaration[]>();
  for (const fixture of fixtures) {
    for (const item of fixture.entities) {
      const { key } = item.value;
      const earlier = declarations.get(key);
      if (earlier) earlier.push({ fixture, item });
      else declarations.set(key, [{ fixture, item }]);
    }
  }
  return {
    fixtures,
    known,
    declarations,
    relations: fixtures.flatMap(fixture => fixture.relations.map(item => ({ fixture, item }))),
    malformed: new Set(fixtures.flatMap(({ malformed }) => [...malformed])),
  };
}

/** What the entity is, as its first declaration or the database says; undefined where neither does. */
export const kindIn = ({ declarations, known }: Draft, key: string): EntityKind | undefined =>
  declarations.get(key)?.[0]?.item.value.kind ?? known.entities.get(key)?.kind;

/** The ends as they are stored: a symmetric relation begins at the lesser key. */
export function storedEnds({ type, subject, object }: Pick<RelationItem, 'type' | 'subject' | 'object'>) {
  const swap = relationOf(type).symmetric && object < subject;
  return swap ? { subject: object, object: subject } : { subject, object };
}

/** The key under which a relation is stored, from whichever end it was written. */
export function storedKey(relation: Pick<RelationItem, 'type' | 'subject' | 'object'>): string {
  const { subject, object } = storedEnds(relation);
  return statementKey(relation.type, subject, object);
}
