/**
 * Numbers in texts, however people write them: `6500万`, `65 million`, `65,000,000` are one. What figures are found by
 * is written in plain digits, and so is what a person looks for.
 */

/** By how many powers of ten a word after a number multiplies it. */
const scales: Record<string, number> = {
  ...{ 万亿: 12, 千亿: 11, 百亿: 10, 十亿: 9, 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3 },
  ...{ 'hundred million': 8, 'hundred thousand': 5, 'ten thousand': 4 },
  ...{ trillion: 12, billion: 9, million: 6, thousand: 3 },
};
/** What may be meant by a letter, as in `65M`; it may be a unit, too. */
const letters: Record<string, number> = { k: 3, m: 6, mn: 6, b: 9, bn: 9 };

const BEFORE = '(?<=^|[\\s(\\[{"\'“‘「『《$¥€£≈<>=≥≤:,;]|\\p{sc=Han}|\\d[-–~]|%[-–~])';
const DIGITS = '(?<digits>(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)(?![\\d.]*\\d)';
const SCALE = `(?:\\s?(?<scale>${Object.keys(scales).join('|')})(?![a-z]))?`;
/** Letters that follow at once, or the sign for a hundredth. */
const UNIT = '(?:(?<unit>[a-z]+)|\\s?(?<percent>%|percent(?![a-z])))?';
const NUMBER = new RegExp(BEFORE + DIGITS + SCALE + UNIT, 'gu');

/** A number that a text has, in the ways in which figures may have it; the surest first. */
export interface NumberIn {
  /** As it stands in the text. */
  text: string;
  /** Plain digits, with the unit where that follows at once. */
  forms: string[];
}

/** The numbers of a folded text. */
export const numbersIn = (folded: string): NumberIn[] =>
  [...folded.matchAll(NUMBER)].map(({ 0: text, groups = {} }) => {
    const { digits, scale, unit, percent } = groups;
    const number = scaled(digits!, scale ? scales[scale]! : 0);
    const power = unit && !scale ? letters[unit] : undefined;
    const plain = percent ? `${number} percent` : unit ? `${number} ${unit}` : number;
    return { text, forms: power ? [scaled(digits!, power), plain] : [plain] };
  });

/** A folded text without its numbers. */
export const withoutNumbers = (folded: string): string => folded.replace(NUMBER, ' ');

/** A folded text with its numbers in plain digits: `65 million us dollars` is `65000000 us dollars`. */
export const inPlainNumbers = (folded: string): string =>
  folded
    .replace(NUMBER, (...found) => {
      const { digits, scale, unit = '', percent } = found.at(-1) as Record<string, string | undefined>;
      return `${scaled(digits!, scale ? scales[scale]! : 0)} ${percent ? 'percent' : unit} `;
    })
    .replace(/ +/g, ' ')
    .trim();

/** Made once: the first formatter takes 30 ms. */
const allDigits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number without an exponent, which no list of prices has. */
export const inDigits = (number: number): string =>
  /e/.test(String(number)) ? allDigits.format(number) : String(number);

/** Digits, as written, times a power of ten; exactly, as floating point is not. */
function scaled(digits: string, power: number): string {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.');
  const shifted = `${whole}${part.slice(0, power).padEnd(power, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(power).replace(/0+$/, '');
  return rest ? `${shifted}.${rest}` : shifted;
}
