/** What fixtures leave out: paragraphs that hold nothing, and entities of which nothing is said. */
import type { Fixture } from './fixture/fixture';
import { LOCATOR } from './locator';

export interface Coverage {
  folder: string;
  /** How many paragraphs the article has, titles included. */
  paragraphs: number;
  /** Locators of paragraphs that no statement, claim or figure cites. */
  empty: string[];
  /** Keys of entities of the folder that are in no statement or claim. */
  alone: string[];
}

/** What the folder of one article leaves out. */
export function coverageOf({ folder, article, entities, relations }: Fixture): Coverage {
  const cited = new Set([
    ...relations.flatMap(({ value }) => value.evidence),
    ...entities.flatMap(({ value }) => (value.figures ?? []).flatMap(({ at }) => [at].flat())),
  ]);
  const tied = new Set(relations.flatMap(({ value }) => [value.subject, value.object]));
  const all = (article?.value.paragraphs ?? []).flatMap((last, section) =>
    Array.from({ length: last + 1 }, (_, paragraph) => `s${section}p${paragraph}`),
  );
  // The opening has no title, which would be its paragraph 0.
  const paragraphs = all.filter(locator => LOCATOR.test(locator) && locator !== 's0p0');
  return {
    folder,
    paragraphs: paragraphs.length,
    empty: paragraphs.filter(locator => !cited.has(locator)),
    alone: entities.map(({ value }) => value.key).filter(key => !tied.has(key)),
  };
}

/** Coverage as lines for a terminal. */
export const coverageLines = ({ folder, paragraphs, empty, alone }: Coverage): string[] => [
  `${folder}: ${paragraphs - empty.length} of ${paragraphs} paragraphs hold a statement, a claim or a figure`,
  ...(empty.length ? [`  nothing in ${empty.join(', ')}`] : []),
  ...(alone.length ? [`  in no statement or claim: ${alone.join(', ')}`] : []),
];
