import { useLanguage, useWords, type Language } from '../app/language';
import { useUrl, withParams } from '../app/router';

export interface Locator {
  locator: string;
  section: number;
  paragraph: number;
}

/** As short as can be read: `§2 ¶6`; a section's heading is `§2`. */
export const shortLocator = ({ section, paragraph }: Omit<Locator, 'locator'>): string =>
  paragraph === 0 ? `§${section}` : `§${section} ¶${paragraph}`;

/** `2024-five-questions#s2p6` in its parts. */
export function parseLocator(
  locator: string,
): { article: string; section: number; paragraph: number } | undefined {
  const [, article, section, paragraph] = /^(.+)#s(\d+)p(\d+)$/.exec(locator) ?? [];
  return article ? { article, section: Number(section), paragraph: Number(paragraph) } : undefined;
}

/** Leads to what the paragraph backs. */
export function Chip({ evidence }: { evidence: Locator }) {
  const words = useWords();
  const url = useUrl();
  const { section, paragraph } = words.evidence;
  const short = shortLocator(evidence);
  const label = words.evidence.chip(short, section(evidence.section), paragraph(evidence.paragraph));
  const { pathname, search } = withParams({ at: evidence.locator }, url);
  return (
    <a class="chip" href={pathname + search} aria-label={label} title={label}>
      {short}
    </a>
  );
}

export function Chips({ evidence }: { evidence: readonly Locator[] }) {
  return (
    <span class="chips">
      {evidence.map(one => (
        <Chip key={one.locator} evidence={one} />
      ))}
    </span>
  );
}

/** A solid line for what is stated, a dashed one for what is inferred. */
export function BasisMark({ basis }: { basis: string }) {
  const words = useWords();
  const says = words.basis[basis === 'STATED' ? 'STATED' : 'INFERRED'];
  return (
    <svg class={`basis-mark ${basis.toLowerCase()}`} viewBox="0 0 24 8" role="img" aria-label={says}>
      <title>{says}</title>
      <path d="M1 4h22" />
    </svg>
  );
}

export const articleName = (language: Language, { zh, en }: { zh: string; en?: string | null }) =>
  language === 'zh' ? zh : (en ?? zh);

export const useArticleName = () => {
  const language = useLanguage();
  return (article: { zh: string; en?: string | null }) => articleName(language, article);
};
