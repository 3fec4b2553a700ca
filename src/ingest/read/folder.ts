/** Which files of a folder an article is read from. Every other file is complained of: none is passed over unseen. */
import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { complain, didYouMean, type Complaint } from '../complaint';

/** What a file holds. */
export type Part = 'article' | 'entities' | 'claims' | 'relations';

export interface PartFile {
  part: Part;
  file: string;
}

/** The folder itself, or the folders of articles that it holds. Links are followed. */
export function fixtureFolders(folder: string): string[] {
  const entries = entriesIn(folder);
  if (entries?.some(({ name, stats }) => !stats?.isDirectory() && partOf(name))) return [folder];
  const found = (entries ?? [])
    .filter(({ stats }) => stats?.isDirectory())
    .map(({ name }) => join(folder, name))
    .filter(inner => entriesIn(inner)?.some(({ name }) => DATA.test(name)));
  return found.length ? found : [folder];
}

/** The folder's files by what they hold, and what is wrong with the folder. */
export function openFolder(folder: string): { files: PartFile[]; complaints: Complaint[] } {
  const entries = entriesIn(folder);
  if (!entries) {
    const message = 'This is not a folder that can be read.';
    return {
      files: [],
      complaints: [complain({ file: folder, line: 1 }, message, 'Name a folder of fixtures.')],
    };
  }
  const files: PartFile[] = [];
  const complaints: Complaint[] = [];
  for (const { name, stats } of entries) {
    const file = join(folder, name);
    const part = partOf(name);
    if (part && stats?.isFile()) files.push({ part, file });
    else if (part || !isAside(name) || stats?.isDirectory()) complaints.push(notRead(file, name, stats));
  }
  const articles = files.filter(({ part }) => part === 'article').length;
  if (articles !== 1) {
    complaints.push(
      complain(
        { file: folder, line: 1 },
        articles ? 'There is more than one article here.' : 'There is no article.yaml here.',
        'A folder of fixtures has one article.yaml; name another folder.',
      ),
    );
  }
  return { files, complaints };
}

interface Entry {
  name: string;
  /** Of what a link leads to; undefined where it leads nowhere. */
  stats: Stats | undefined;
}

/** What the folder holds, but for what systems and editors hide; undefined where it cannot be read. */
function entriesIn(folder: string): Entry[] | undefined {
  try {
    return readdirSync(folder)
      .filter(name => !name.startsWith('.'))
      .sort()
      .map(name => ({ name, stats: statSync(join(folder, name), { throwIfNoEntry: false }) }));
  } catch {
    return undefined;
  }
}

const partOf = (name: string): Part | undefined => PARTS.exec(name)?.[1]?.toLowerCase() as Part | undefined;

/** Some systems do not tell capital letters from small ones. */
const PARTS = /^(article|entities|claims|relations)(-[^.]+)?\.(yaml|yml|json)$/i;
const DATA = /\.(yaml|yml|json)$/i;

/** What may lie beside the facts: notes, licences, the article's own text. */
const isAside = (name: string): boolean =>
  /^(readme|license|licence|notice|copying)\b/i.test(name) ||
  (/\.(md|markdown|txt|tsv)$/i.test(name) && !/^(entities|claims|relations)|\.(yaml|yml|json)\./i.test(name));

function notRead(file: string, name: string, stats: Stats | undefined): Complaint {
  const place = { file, line: 1 };
  if (!stats) return complain(place, `\`${name}\` is a link that leads nowhere.`, 'Mend it, or remove it.');
  if (stats.isDirectory()) {
    return complain(
      place,
      `\`${name}\` is a folder within the folder of an article; it is not read.`,
      'Move its files here, or the folder elsewhere.',
    );
  }
  if (!stats.isFile()) return complain(place, `\`${name}\` is no plain file.`, 'Put a file in its place.');
  return complain(
    place,
    `\`${name}\` is not a file of a fixture.`,
    `${didYouMean(name, ['article.yaml', 'entities.yaml', 'claims.yaml', 'relations.yaml'])}` +
      'Name it entities-….yaml, claims-….yaml or relations-….yaml, or move it elsewhere.',
  );
}
