/** Where an article says something: `s1p10` within it, `2024-five-questions#s1p10` anywhere. */

/** Section 0 is the opening, without a title; paragraph 0 of every other section is its title. */
export interface Locator {
  section: number;
  paragraph: number;
}

export const LOCATOR = /^s(0|[1-9]\d{0,5})p(0|[1-9]\d{0,5})$/;

/** Reads `s1p10`, which must match LOCATOR. */
export function parseLocator(text: string): Locator {
  const [section, paragraph] = text.slice(1).split('p').map(Number) as [number, number];
  return { section, paragraph };
}

/** The locator as it stands in the graph: `2024-five-questions#s1p10`. */
export const evidenceOf = (article: string, locator: string): string => `${article}#${locator}`;

/** The key of the article that a piece of evidence belongs to. */
export const articleOf = (evidence: string): string => evidence.slice(0, evidence.indexOf('#'));

/** Reading order: by article, section, paragraph. */
export function compareEvidence(a: string, b: string): number {
  const [articleA, articleB] = [articleOf(a), articleOf(b)];
  if (articleA !== articleB) return articleA < articleB ? -1 : 1;
  const [x, y] = [a, b].map(evidence => parseLocator(evidence.slice(articleA.length + 1))) as [
    Locator,
    Locator,
  ];
  return x.section - y.section || x.paragraph - y.paragraph;
}

/** The evidence once each, in reading order. */
export const inReadingOrder = (evidence: Iterable<string>): string[] =>
  [...new Set(evidence)].sort(compareEvidence);
