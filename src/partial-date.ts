/** Dates that may be partial, by ISO 8601-2, also known as EDTF: `2024`, `2024-12`, `2024-12~`, `2024-02/2024-12`, `2025/..`. */
import edtf, { type Extended } from 'edtf';

export const precisions = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'CENTURY'] as const;
export type Precision = (typeof precisions)[number];

export interface PartialDate {
  /** As it is written. */
  text: string;
  /** The first day that it may mean; null where it is open. */
  from: string | null;
  /** The last day. */
  to: string | null;
  /** Of an interval, that of its vaguer end. */
  precision: Precision;
  /** Whether it is given as about that time. */
  approximate: boolean;
  /** Whether it is given as doubtful. */
  uncertain: boolean;
}

/** The days that stand for an open end where dates are stored and compared. */
export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** Reads a partial date of a year, month, day, season, decade or century, or an interval of them; else undefined. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const halves = text.split('/');
  const ends = halves.map(half => (half === '..' ? null : parseSingle(half)));
  if (ends.includes(undefined) || ends.every(end => end === null)) return undefined;
  const there = ends.filter(end => end != null);
  const [first, last] = [ends[0]!, ends.at(-1)!];
  const [from, to] = [first && first.from, last && last.to];
  if (from !== null && to !== null && from > to) return undefined;
  const vaguest = Math.max(...there.map(({ precision }) => precisions.indexOf(precision)));
  return {
    text,
    from,
    to,
    precision: precisions[vaguest]!,
    approximate: there.some(({ approximate }) => approximate),
    uncertain: there.some(({ uncertain }) => uncertain),
  };
}

/** What one side of an interval, or a date, looks like; the library reads more, such as sets. */
const SIDE = /(\d{4}(-\d\d(-\d\d)?)?|\d{3}X|\d{2}XX)[~?%]?/.source;
const SHAPE = new RegExp(`^(${SIDE}|(${SIDE}|\\.\\.)/(${SIDE}|\\.\\.))$`);

type Single = Omit<PartialDate, 'text' | 'from' | 'to'> & { from: string; to: string };

function parseSingle(text: string): Single | undefined {
  const read = tryParse(text);
  if (!read) return undefined;
  const marks = { approximate: /[~%]$/.test(text), uncertain: /[?%]$/.test(text) };
  if (read.type === 'Season') {
    const [year, season] = read.values;
    const at = season! - 21;
    if (at < 0 || at > 3) return undefined;
    // Spring is from March; winter ends in the year after.
    const [from, to] = [day(year!, 2 + 3 * at, 1), day(year!, 5 + 3 * at, 0)];
    return { from, to, precision: 'SEASON', ...marks };
  }
  if (read.type !== 'Date') return undefined;
  const precision = /XX/.test(text)
    ? 'CENTURY'
    : /X/.test(text)
      ? 'DECADE'
      : (['YEAR', 'MONTH', 'DAY'] as const)[read.precision! - 1]!;
  return { from: dayOf(read.min), to: dayOf(read.max), precision, ...marks };
}

function tryParse(text: string): Extended | undefined {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const day = (year: number, month: number, of: number): string => dayOf(Date.UTC(year, month, of));
