/** From an answer to the page that shows what it names. */
import { fetcher } from './fetcher';

/** How many entities are looked up by name, and drawn, at the most. */
const MOST = 30;

/** The explorer's address for an answer: its first entity, with the others beside it in the picture. */
export async function addressFor(answer: string): Promise<string> {
  const { keys, names } = entitiesIn(parsed(answer));
  const found = keys.length > 0 ? keys : await keysOf(names);
  const [first, ...others] = found.slice(0, MOST);
  if (!first) return '/';
  const add = others.length > 0 ? `?add=${encodeURIComponent(others.join(','))}` : '';
  return `/e/${encodeURIComponent(first)}${add}`;
}

/** Keys of entities, and names of what has no key there, in the order of the answer. */
export function entitiesIn(answer: unknown): { keys: string[]; names: string[] } {
  const keys = new Set<string>();
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const { key, name, title } = value as Record<string, unknown>;
    // An article has a title, and a statement's key has colons; neither has a page.
    if (typeof key === 'string' && !key.includes(':') && title === undefined) keys.add(key);
    else if (typeof name === 'string') names.add(name);
    Object.values(value).forEach(walk);
  };
  walk(answer);
  return { keys: [...keys], names: [...names] };
}

async function keysOf(names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const some = names.slice(0, MOST);
  const fields = some.map((name, at) => `e${at}: entity(name: ${JSON.stringify(name)}) { key }`);
  const { data } = (await fetcher({ query: `{ ${fields.join(' ')} }` })) as {
    data?: Record<string, { key: string } | null> | null;
  };
  return [...new Set(some.flatMap((_, at) => data?.[`e${at}`]?.key ?? []))];
}

function parsed(text: string): unknown {
  try {
    return (JSON.parse(text) as { data?: unknown }).data;
  } catch {
    return undefined;
  }
}
