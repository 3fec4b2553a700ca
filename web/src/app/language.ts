/** Chinese or English: what the URL says, else what the browser prefers. */
import { en } from '../words/en';
import { forDomain } from '../words/for-domain';
import { zh, type Words } from '../words/zh';
import { currentUrl, useUrl } from './router';

export type Language = 'zh' | 'en';

const preferred: Language = (navigator.languages ?? [navigator.language]).some(
  (tag, at, all) => /^zh\b/i.test(tag) && !all.slice(0, at).some(before => /^en\b/i.test(before)),
)
  ? 'zh'
  : 'en';

const languageOf = (url: URL): Language => {
  const asked = url.searchParams.get('lang');
  return asked === 'zh' || asked === 'en' ? asked : preferred;
};

export const currentLanguage = (): Language => languageOf(currentUrl());
export const useLanguage = (): Language => languageOf(useUrl());

const words: Record<Language, Words> = { zh: forDomain(zh, 'zh'), en: forDomain(en, 'en') };

export const wordsOf = (language: Language): Words => words[language];
export const useWords = (): Words => wordsOf(useLanguage());

/** What has a name in both languages; an English one may be missing. */
export interface Named {
  zh: string;
  en?: string | null;
}

export const nameIn = (language: Language, { zh, en }: Named): string =>
  language === 'zh' ? zh : (en ?? zh);

/** The name in the other language, where it is another. */
export function otherName(language: Language, named: Named): string | undefined {
  const other = nameIn(language === 'zh' ? 'en' : 'zh', named);
  return other === nameIn(language, named) ? undefined : other;
}

/** A number as one says it: four digits are not divided, and millions are words. */
export const numberIn = (language: Language, value: number): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    useGrouping: 'min2',
    ...(Math.abs(value) >= 1e6 && { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 4 }),
  }).format(value);
