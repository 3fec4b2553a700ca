/** Reads the folder of an article: `article.yaml`, `entities*.yaml`, `claims*.yaml`, `relations*.yaml`, or JSON. */
import type { z } from 'zod';
import { entityOfClaim, relationsOfClaim } from './claims';
import { complain, type Complaint, type Place } from './complaint';
import { tellIssues } from './malformed';
import { openFolder, type Part } from './read/folder';
import { readSource, type Path, type Source } from './read/source';
import {
  articleShape,
  claimShape,
  entityShape,
  relationShape,
  type ArticleItem,
  type ClaimItem,
  type EntityItem,
  type RelationItem,
} from './shape';

/** A well-formed part of a fixture. */
export interface Item<T> {
  value: T;
  /** Where the item stands, or a part of it. */
  place(...path: Path): Place;
}

/** What a folder says; malformed items are left out. */
export interface Fixture {
  folder: string;
  article?: Item<ArticleItem>;
  /** Claims are among them. */
  entities: Item<EntityItem>[];
  /** What ties claims to entities is among them. */
  relations: Item<RelationItem>[];
  /** Keys of malformed entities and claims: they exist, but nothing more can be said of them. */
  malformed: Set<string>;
  /** Whether every file could be read, so that what is not there is not there. */
  legible: boolean;
  complaints: Complaint[];
}

export function readFixture(folder: string): Fixture {
  const { files, complaints } = openFolder(folder);
  const misread = complaints.length;
  const sources = files.map(({ part, file }) => ({ part, ...readSource(file) }));
  complaints.push(...sources.flatMap(({ complaints }) => complaints));
  const of = (part: Part) => sources.filter(source => source.part === part);
  const declared = readLists<EntityItem>(of('entities'), entityShape, complaints);
  const claims = readLists<ClaimItem>(of('claims'), claimShape, complaints);
  const relations = readLists<RelationItem>(of('relations'), relationShape, complaints);
  const entities = [...declared.items, ...claims.items.map(entityOfClaim)];
  const mentions = new Map(entities.map(({ value }) => [value.key, new Set(value.mentions)]));
  return {
    folder,
    article: readArticle(of('article'), complaints),
    entities,
    relations: [...relations.items, ...claims.items.flatMap(claim => relationsOfClaim(claim, mentions))],
    malformed: new Set([...declared.malformed, ...claims.malformed]),
    // Where the folder itself is complained of, a file may be missing.
    legible: misread === 0 && sources.every(({ value }) => value !== undefined),
    complaints,
  };
}

function readArticle(sources: Source[], complaints: Complaint[]): Item<ArticleItem> | undefined {
  const [source, another] = sources;
  if (another || source?.value === undefined) return undefined;
  return readItem<ArticleItem>(source, [], source.value, articleShape, complaints);
}

/** The items of all lists, and the keys of those that are malformed. */
function readLists<T>(sources: Source[], shape: z.ZodType, complaints: Complaint[]) {
  const items: Item<T>[] = [];
  const malformed = new Set<string>();
  for (const source of sources) {
    // A file that has nothing but comments yet is an empty list.
    const list = source.value ?? [];
    if (!Array.isArray(list)) {
      complaints.push(
        complain(
          source.place([]),
          'The file is not a list.',
          'Begin every item with `- ` at the left margin.',
        ),
      );
      continue;
    }
    for (const [at, value] of (list as unknown[]).entries()) {
      const item = readItem<T>(source, [at], value, shape, complaints);
      const key = (value as { key?: unknown } | null)?.key;
      if (item) items.push(item);
      else if (typeof key === 'string') malformed.add(key);
    }
  }
  return { items, malformed };
}

function readItem<T>(
  source: Source,
  path: Path,
  value: unknown,
  shape: z.ZodType,
  complaints: Complaint[],
): Item<T> | undefined {
  const { data, error } = shape.safeParse(value);
  if (error) {
    complaints.push(...tellIssues(error.issues, shape, value, source, path));
    return undefined;
  }
  return { value: data as T, place: (...rest) => source.place([...path, ...rest]) };
}
