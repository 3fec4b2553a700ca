/** Dates as one says them, as far as they are known: a year, a month or a day, by ISO 8601-2 (EDTF). */
import { wordsOf, type Language } from './language';

export interface When {
  text: string;
  from?: string | null;
  to?: string | null;
  approximate: boolean;
  uncertain: boolean;
}

/** With `under: 'year'` the year is left out where there is more to say: it stands above. */
export function dateIn(language: Language, { text, approximate, uncertain }: When, under?: 'year'): string {
  const words = wordsOf(language).dates;
  const ends = text.split('/').map(end => pointIn(language, end, under === 'year' && !text.includes('/')));
  if (ends.includes(undefined)) return text;
  const [from, to] = ends as string[];
  const said =
    to === undefined ? from! : !to ? words.since(from!) : !from ? words.until(to) : `${from} – ${to}`;
  return `${approximate ? `${words.about} ` : ''}${said}${uncertain ? ' ?' : ''}`;
}

/** One end: empty where it is open, undefined where it is written otherwise than we read. */
function pointIn(language: Language, text: string, isUnderYear: boolean): string | undefined {
  if (text === '' || text === '..') return '';
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]*$/.exec(text) ?? [];
  if (!year || Number(month) > 12) return undefined;
  const format: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...((!month || !isUnderYear) && { year: 'numeric' }),
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  // By itself, Chinese would spell a month: 十二月.
  if (language === 'zh' && month && !day) return `${format.year ? `${year}年` : ''}${Number(month)}月`;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', format).format(date);
}
