/** The head of a page: its title, and what those who share a link show. */
import { linkedEntity } from './linked';
import type { Subject } from './subject';

export type Language = 'zh' | 'en';

/** What the URL says, else what the browser prefers. */
export function languageOf(url: URL, request: Request): Language {
  const asked = url.searchParams.get('lang');
  if (asked === 'zh' || asked === 'en') return asked;
  const preferred = request.headers.get('accept-language') ?? '';
  const first = /\b(zh|en)\b/i.exec(preferred)?.[1]?.toLowerCase();
  return first === 'zh' ? 'zh' : 'en';
}

/** The page with its head filled in. */
export function fillHead(
  html: string,
  url: URL,
  language: Language,
  subject: Subject,
  preloads: readonly string[] = [],
): string {
  const head = [headOf(url, language, subject), ...preloads].join('\n    ');
  return html
    .replace(/<!--head-->[\s\S]*<!--\/head-->/, () => head)
    .replace('<html lang="zh-CN">', `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`);
}

function headOf(url: URL, language: Language, subject: Subject): string {
  const { title, description, entity } = subject;
  const name = title[language].includes('wuwen') ? title[language] : `${title[language]} · wuwen 五问`;
  const address = url.origin + url.pathname;
  const tags = [
    `<title>${escaped(name)}</title>`,
    `<meta name="description" content="${escaped(description[language])}" />`,
    ...alternates(url),
    ...[
      ['og:title', name],
      ['og:description', description[language]],
      ['og:type', 'website'],
      ['og:site_name', 'wuwen 五问'],
      ['og:locale', language === 'zh' ? 'zh_CN' : 'en_US'],
      ['og:url', address],
      ['og:image', url.origin + pictureOf(url, language, subject)],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
    ].map(([property, content]) => `<meta property="${property}" content="${escaped(content!)}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
  if (entity) {
    tags.push(`<link rel="alternate" type="application/ld+json" href="${escaped(url.pathname)}" />`);
    tags.push(`<script type="application/ld+json">${scriptText(linkedEntity(url.origin, entity))}</script>`);
  }
  return tags.join('\n    ');
}

/** The address of the picture that those who share a link show. */
function pictureOf({ pathname }: URL, language: Language, { entity, pair }: Subject): string {
  if (entity) return `/og/e/${encodeURIComponent(entity.key)}.png?lang=${language}`;
  if (!pair) return `/og.png?lang=${language}`;
  const [one, other] = pathname === '/path' ? ['from', 'to'] : ['a', 'b'];
  const ends = { [one!]: pair[0].key, [other!]: pair[1].key, lang: language };
  return `/og${pathname}.png?${new URLSearchParams(ends).toString()}`;
}

const alternates = (url: URL) =>
  (['zh', 'en'] as const).map(language => {
    const other = new URL(url);
    other.searchParams.set('lang', language);
    return `<link rel="alternate" hreflang="${language}" href="${escaped(other.pathname + other.search)}" />`;
  });

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** JSON that cannot end the script in which it stands. */
const scriptText = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');
