/** Completes what a person types: entities, types and properties. */
import { describedIn, nameFor } from './candidates';
import { propertiesOf, type Property } from './properties';
import { search, type Execute } from './session';
import { kindOfValue, soughtKinds, typeRef, types } from './types';

export interface Suggestion {
  id: string;
  name: string;
  description?: string;
  notable?: { id: string; name: string }[];
}

/** How many suggestions come at a time, and how many there are. */
const PAGE = 10;
const MOST = 100;

/** Entities whose names begin with the text, or else resemble it, after those that are skipped. */
export async function suggestEntities(
  execute: Execute,
  { prefix, skip, type }: { prefix: string; skip: number; type?: string },
): Promise<{ result: Suggestion[] }> {
  if (skip >= MOST) return { result: [] };
  const { kinds } = soughtKinds(type ? [type] : []);
  const edges = await search(execute, prefix, kinds, Math.min(MOST, skip + PAGE));
  const result = edges.slice(skip).map(({ node }): Suggestion => ({
    id: node.key,
    name: nameFor(prefix, node),
    ...describedIn(prefix, node),
    notable: [typeRef(kindOfValue(node.kind))],
  }));
  return { result };
}

/** Types whose names have the text; those first that begin with it. */
export const suggestTypes = (prefix: string, skip: number) => ({
  result: matching(types, prefix).slice(skip, skip + PAGE),
});

/** Properties whose names have the text, as those of a type do. */
export const suggestProperties = (prefix: string, skip: number, type?: string) => ({
  result: matching(propertiesOf(type), prefix)
    .slice(skip, skip + PAGE)
    .map(({ id, name, description }) => ({ id, name, description })),
});

/** Properties that an extension may ask for. */
export function proposeProperties(type: string | undefined, limit: number | undefined) {
  const proposed: Property[] = propertiesOf(type);
  return {
    ...(type && { type }),
    ...(limit !== undefined && { limit }),
    properties: proposed.slice(0, limit).map(({ id, name }) => ({ id, name })),
  };
}

function matching<T extends { id: string; name: string }>(all: readonly T[], prefix: string): T[] {
  const text = prefix.trim().toLowerCase();
  const begins = ({ id, name }: T) => [id, name].some(known => known.toLowerCase().startsWith(text));
  const has = ({ id, name }: T) => [id, name].some(known => known.toLowerCase().includes(text));
  return [...all.filter(begins), ...all.filter(one => has(one) && !begins(one))];
}
