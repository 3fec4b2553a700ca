/** Full-text search as the root of a plan: one statement finds the hits, and reads what is wanted of them. */
import { entityKinds, type EntityKind } from '../ontology';
import { limitOf, type Draft } from './draft';
import { matches, type Match, type SearchText } from './search-text';
import type { Term } from './order';
import type { Page } from './page';
import type { Wants } from './selection';

/** A page of what a text finds. */
export interface RootSearch {
  text: SearchText;
  kinds?: readonly EntityKind[];
  page: Page;
  wants: Wants;
}

/** The order of hits, as cursors name it: their position is the score alone, then the key. */
export const searchOrder: Term[] = [{ name: 'score', direction: 'DESC', property: 'score' }];

/** How many hits a search has at the most: it stops to ask as soon as it has them. */
export const MAX_HITS = 500;

/** What a hit with that score was matched by. */
export const matchOf = (score: number): Match =>
  matches[Math.min(matches.length - 1, Math.floor(score * matches.length))]!;

/**
 * Writes the part that finds the page, as a list of nodes and their positions. Steps are asked one after another:
 * Cypher pulls rows, so that those after the last hit wanted are never run.
 */
export function findHits(draft: Draft, nodes: string, { text, kinds, page, wants }: RootSearch): void {
  const add = (value: unknown) => draft.parameters.add(value);
  const ofKinds = kinds && kinds.length < entityKinds.length ? ` WHERE n:${kinds.join('|')}` : '';
  draft.write(
    `CALL () {
  UNWIND ${add(text.steps)} AS step
  CALL db.index.fulltext.queryNodes(step.index, step.query, {limit: ${MAX_HITS}}) YIELD node AS n, score AS found
  WITH step, n, found${ofKinds} LIMIT ${MAX_HITS}
  WITH ${add(text.folded)} AS text, step, n, found
  WITH text, step, n, found, ${share} AS share
  WITH n, max((${tier} + step.weight * ${closeness}) / ${matches.length}) AS score
  ${page.after ? after(page.after, add) : ''}
  WITH n, score ORDER BY score DESC, n.key LIMIT ${limitOf(page, wants, draft.parameters)}
  RETURN collect(n) AS ${nodes}, collect([score]) AS positions
}`,
  );
}

/** How much of a name the text is, or of the text a name, at the best; 0 where neither has the other within. */
const share = `reduce(best = 0.0, ratio IN [name IN coalesce(n.folded, []) |
    CASE WHEN name CONTAINS text THEN toFloat(size(text)) / size(name)
         WHEN text CONTAINS name THEN toFloat(size(name)) / size(text)
         ELSE 0.0 END] | CASE WHEN ratio > best THEN ratio ELSE best END)`;

/** From 0 to below 1; where names do not tell, Lucene's own score does, which has no upper bound. */
const closeness = 'CASE share WHEN 0.0 THEN 0.5 * found / (1 + found) ELSE 0.5 + 0.4 * share END';

/** As `fold` does it, but for white space, which names have in single spaces. */
const foldedName = (property: string) => `toLower(normalize(n.${property}, NFKC))`;
const place = (match: Match) => matches.indexOf(match);

const tier = `CASE WHEN step.tier IS NOT NULL THEN step.tier
    WHEN text IN [${foldedName('nameZh')}, ${foldedName('nameEn')}] THEN ${place('NAME')}
    WHEN text IN n.folded THEN ${place('ALIAS')}
    ELSE ${place('KEY')} END`;

/**
 * Lucene's scores depend on all that is indexed, so a write may move them a little. A cursor means its hit, wherever
 * that stands now; where it is a hit no more, it means its score.
 */
const after = ([score, key]: unknown[], add: (value: unknown) => string): string =>
  `WITH collect({n: n, score: score}) AS hits, ${add(key)} AS key
  WITH hits, key, coalesce(head([hit IN hits WHERE hit.n.key = key | hit.score]), ${add(score)}) AS bound
  UNWIND hits AS hit
  WITH hit.n AS n, hit.score AS score, key, bound
  WHERE score < bound OR score = bound AND n.key > key`;
