/** Reads the folder of an article: `article.yaml`, `entities*.yaml`, `relations*.yaml`; JSON serves as well. */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { complain, didYouMean, type Complaint, type Place } from './complaint';
import { tellIssues } from './malformed';
import {
  articleShape,
  entityShape,
  relationShape,
  type ArticleItem,
  type EntityItem,
  type RelationItem,
} from './shape';
import { readSource, type Path, type Source } from './source';

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
  entities: Item<EntityItem>[];
  relations: Item<RelationItem>[];
  /** Keys of malformed entities: they exist, but nothing more can be said of them. */
  malformed: Set<string>;
  /** Whether every file could be read, so that what is not there is not there. */
  legible: boolean;
  complaints: Complaint[];
}

/** The folder itself, or the folders of articles that it holds. */
export function fixtureFolders(folder: string): string[] {
  const holdsParts = (path: string) => filesIn(path)?.some(name => PARTS.test(name));
  if (holdsParts(folder)) return [folder];
  const inner = (entriesIn(folder) ?? [])
    .filter(entry => entry.isDirectory())
    .map(({ name }) => join(folder, name));
  const found = inner.filter(holdsParts);
  return found.length ? found.sort() : [folder];
}

export function readFixture(folder: string): Fixture {
  const { sources, complaints } = openFolder(folder);
  const of = (part: Part) => sources.filter(source => source.part === part);
  const entities = readLists<EntityItem>(of('entities'), entityShape, complaints);
  return {
    folder,
    article: readArticle(of('article'), complaints),
    entities: entities.items,
    relations: readLists<RelationItem>(of('relations'), relationShape, complaints).items,
    malformed: entities.malformed,
    legible: sources.every(({ value }) => value !== undefined) && of('article').length === 1,
    complaints,
  };
}

type Part = 'article' | 'entities' | 'relations';
const PARTS = /^(article|entities|relations)(-[^.]+)?\.(yaml|yml|json)$/;

/** The folder's files by what they hold, and what is wrong with the folder or a file's syntax. */
function openFolder(folder: string): { sources: (Source & { part: Part })[]; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const names = filesIn(folder);
  if (!names) return { sources: [], complaints: [unreadable(folder)] };
  const sources = names.flatMap(name => {
    const file = join(folder, name);
    const part = PARTS.exec(name)?.[1] as Part | undefined;
    if (!part) {
      complaints.push(misnamed(file, name));
      return [];
    }
    const source = readSource(file);
    complaints.push(...source.complaints);
    return [{ ...source, part }];
  });
  const articles = sources.filter(({ part }) => part === 'article').length;
  if (articles !== 1) {
    const message = articles ? 'There is more than one article here.' : 'There is no article.yaml here.';
    complaints.push(
      complain(
        { file: folder, line: 1 },
        message,
        'A folder of fixtures has one article.yaml; name another folder.',
      ),
    );
  }
  return { sources, complaints };
}

/** The names of the files that fixtures may be in; undefined where the folder cannot be read. */
const filesIn = (folder: string): string[] | undefined =>
  entriesIn(folder)
    ?.filter(entry => !entry.isDirectory() && /\.(yaml|yml|json)$/.test(entry.name))
    .map(({ name }) => name)
    .sort();

function entriesIn(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

const unreadable = (folder: string) =>
  complain({ file: folder, line: 1 }, 'This is not a folder that can be read.', 'Name a folder of fixtures.');

const misnamed = (file: string, name: string) =>
  complain(
    { file, line: 1 },
    `\`${name}\` is not a file of a fixture.`,
    `${didYouMean(name, ['article.yaml', 'entities.yaml', 'relations.yaml'])}` +
      'Name it entities-….yaml or relations-….yaml, or move it elsewhere.',
  );

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
