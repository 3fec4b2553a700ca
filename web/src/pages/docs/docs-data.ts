/** The documentation's files, as web/docs writes them. */
import { useEffect, useState } from 'preact/hooks';
import type { DocsIndex, DocsPage, DocsSection } from '../../../docs/write';
import type { Language } from '../../app/language';

export type { DocsIndex, DocsPage, DocsSection };

const kept = new Map<string, Promise<unknown>>();

async function load<T>(name: string): Promise<T> {
  const response = await fetch(`/docs/${name}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}

function once<T>(name: string): Promise<T> {
  const known = kept.get(name) as Promise<T> | undefined;
  if (known) return known;
  const loading = load<T>(name);
  loading.catch(() => kept.delete(name));
  kept.set(name, loading);
  return loading;
}

export type Loaded<T> = { value?: T; error?: Error };

/** A file by its name; nothing is loaded while there is none. The last stays until the next is there. */
export function useFile<T>(name: string | undefined): Loaded<T> {
  const [loaded, set] = useState<Loaded<T>>({});
  useEffect(() => {
    if (name === undefined) return;
    let isCurrent = true;
    once<T>(name).then(
      value => isCurrent && set({ value }),
      (error: Error) => isCurrent && set({ error }),
    );
    return () => void (isCurrent = false);
  }, [name]);
  return loaded;
}

/** The language in which there is such a page: the reader's, where it can be. */
export function languageIn(index: DocsIndex, name: string, language: Language): Language | undefined {
  const titles = index.pages[name];
  return titles && (titles[language] ? language : titles.en ? 'en' : 'zh');
}

export const fileOf = (name: string, language: Language) =>
  `${name === '' ? 'index' : name.replaceAll('/', '-')}.${language}`;

export interface Hit {
  page: string;
  heading: string;
  anchor: string;
  /** The text around the first word that was found, with the words in every second part. */
  around: string[];
}

const AROUND = 60;

/** Sections that have every word, those first that have them in their headings. */
export function find(sections: readonly DocsSection[], asked: string, most = 12): Hit[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const scored = sections.flatMap(section => {
    const [page, heading, anchor, text] = section;
    const [inHeading, inText] = [`${heading} ${page}`.toLowerCase(), text.toLowerCase()];
    if (!words.every(word => inHeading.includes(word) || inText.includes(word))) return [];
    const score = words.reduce(
      (sum, word) => sum + (inHeading.includes(word) ? 10 : 0) + (inText.includes(word) ? 1 : 0),
      anchor ? 0 : 1,
    );
    return [{ score, hit: { page, heading, anchor, around: aroundFirst(text, words) } }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ hit }) => hit);
}

function aroundFirst(text: string, words: readonly string[]): string[] {
  const pattern = new RegExp(`(${words.map(quoted).join('|')})`, 'iu');
  const first = Math.max(0, text.search(pattern));
  const from = first <= AROUND ? 0 : first - AROUND;
  const part = text.slice(from, first + 2 * AROUND);
  const parts = part.split(new RegExp(pattern.source, 'giu'));
  if (from > 0) parts[0] = `… ${parts[0]}`;
  return parts;
}

/** The word as a pattern that stands for itself. */
const quoted = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
