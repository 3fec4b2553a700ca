/** `search <words>…`: finds entities. */
import { ask, languageIn, numberIn } from '../../ask';
import { print, tableLines } from '../../table';

interface Options {
  kinds?: string;
  first: string;
  language: string;
  json?: boolean;
}

const SEARCH = `query ($query: String!, $kinds: [EntityKind!], $first: Int, $language: Language) {
  search(query: $query, kinds: $kinds, first: $first) {
    edges { matchedBy node { key kind name(language: $language) summary(language: $language) } }
  }
}`;

interface Found {
  search: {
    edges: { matchedBy: string; node: { key: string; kind: string; name: string; summary: string | null } }[];
  };
}

export async function run(words: string[], { kinds, first, language, json }: Options): Promise<void> {
  const { search } = await ask<Found>(SEARCH, {
    query: words.join(' '),
    kinds: kinds?.split(',').map(kind => kind.trim().toUpperCase()),
    first: numberIn('--first', first),
    language: languageIn(language),
  });
  const hits = search.edges.map(({ matchedBy, node }) => ({ ...node, matchedBy }));
  print(json, hits, () =>
    hits.length === 0
      ? ['Nothing is found.']
      : tableLines(hits.map(({ key, kind, name, summary }) => [key, kind, name, summary ?? ''])),
  );
}
