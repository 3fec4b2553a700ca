/** What a search box shows while one types. */
import type { SuggestQuery } from '../../../gql/graphql';
import { SuggestDocument } from '../../../gql/graphql';
import { ask } from '../../app/api';

export type Hit = SuggestQuery['search']['edges'][number];

export interface Suggestions {
  query: string;
  /** Names that are, begin with or have the text. */
  strong: Hit[];
  /** Hits in summaries, and names that are only like the text. */
  weak: Hit[];
  /** Where there is no hit at all: what parts of the text find. */
  near: Hit[];
}

const weakMatches = new Set(['TEXT', 'FUZZY', 'PARTIAL']);

export const isWeak = (hit: { matchedBy: string }): boolean => weakMatches.has(hit.matchedBy);

export async function suggest(query: string, signal?: AbortSignal): Promise<Suggestions> {
  const edges = await find(query, signal);
  const near = edges.length === 0 ? await findNear(query, signal) : [];
  return { query, strong: edges.filter(hit => !isWeak(hit)), weak: edges.filter(isWeak), near };
}

const find = async (query: string, signal?: AbortSignal): Promise<Hit[]> =>
  (await ask(SuggestDocument, { query, first: 24 }, signal)).search.edges;

/** Searches the parts of a text that found nothing. */
export async function findNear(query: string, signal?: AbortSignal): Promise<Hit[]> {
  const hits = await Promise.all(partsOf(query).map(part => find(part, signal)));
  const seen = new Set<string>();
  return hits
    .flat()
    .sort((a, b) => b.score - a.score)
    .filter(({ node }) => !seen.has(node.key) && seen.add(node.key))
    .slice(0, 6);
}

/** Words, and the two halves of a text that is one word. */
export function partsOf(query: string): string[] {
  const words = query.split(/[\s,，、/·-]+/).filter(word => word.length > 0);
  const half = Math.ceil(query.length / 2);
  const parts = words.length > 1 ? words : [query.slice(0, half), query.slice(-half), query.slice(0, 2)];
  return [...new Set(parts)].filter(part => part !== query && part.trim() !== '').slice(0, 4);
}
