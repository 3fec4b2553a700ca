/** How near the text of a cell is to a name of the graph. Pure. */
import { fold } from '../graph/cypher/fold';

/** A cell's text, as it is looked for. */
export interface SoughtName {
  /** What to search for: as it stands, without its legal form, and without what often stands beside a name. */
  texts: string[];
  /** What a whole name must be, in its bare form. */
  whole: string[];
  /** What is left of it without words that often stand beside a name. */
  core: string;
}

/** From here on two names resemble each other as one does its misspelling. */
export const NEAR = 0.8;
/** Of names that differ by words that often stand beside a name. */
const SAME_CORE = 0.88;

const MARKS = /[™®©℠]/gu;
const PARENTHESES = /\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/gu;
const LEGAL_FORM =
  /[\s,.，、]*(?:\b(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|lp|plc|gmbh|pbc|pte|pty|group|holdings?)\.?|股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|控股|股份)$/u;
const BESIDE =
  /(?:\.(?:com|cn|ai|io)|\s+(?:ai|app|models?|tech|technology|technologies)|(?<=\p{sc=Han})(?:科技|大模型|模型))$/u;
const PLACE = /^(?:(?:北京|上海|深圳|杭州|广州)市?|(?:beijing|shanghai|shenzhen|hangzhou|guangzhou)\s+)/u;
const HAN = /\p{sc=Han}/u;

/** Whether a text is Chinese, so that Chinese is what its reader reads. */
export const isChinese = (text: string): boolean => HAN.test(text);

/** Reads a cell's text. */
export function soughtName(text: string): SoughtName {
  const clean = fold(text.slice(0, 1_000).replace(MARKS, ''));
  const outside = clean.replace(PARENTHESES, ' ').replace(/\s+/g, ' ').trim() || clean;
  const plain = withoutEnd(outside, LEGAL_FORM);
  const core = coreOf(plain);
  return {
    texts: distinct([outside, plain, core]),
    whole: distinct([clean, outside, plain].map(bare)),
    core: bare(core),
  };
}

/** Whether one of the names is the text, but for case, spaces, punctuation and the legal form. */
export const isWhole = ({ whole }: SoughtName, names: readonly string[]): boolean =>
  names.some(name => whole.includes(bare(name)) || whole.includes(bare(withoutEnd(fold(name), LEGAL_FORM))));

/** How near the text comes to one of the names: 1 is the same, from NEAR on it may be a misspelling. */
export function nearness({ whole, core }: SoughtName, names: readonly string[]): number {
  let best = 0;
  for (const name of names) {
    const other = bare(name);
    for (const form of whole) best = Math.max(best, likeness(form, other));
    if (core.length > 1 && core === bare(coreOf(withoutEnd(fold(name), LEGAL_FORM))))
      best = Math.max(best, SAME_CORE);
  }
  return best;
}

/** Letters and digits of a name; also a plus, and a point between digits: they tell versions apart. */
export function bare(text: string): string {
  const folded = fold(text.replace(MARKS, ''));
  return folded.replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}\p{M}.+]/gu, '') || folded;
}

const coreOf = (folded: string): string => withoutEnd(folded.replace(PLACE, '') || folded, BESIDE);

function withoutEnd(text: string, end: RegExp): string {
  const shorter = text.replace(end, '').trim();
  return shorter === text || shorter === '' ? text : withoutEnd(shorter, end);
}

const distinct = (texts: string[]): string[] => [...new Set(texts)].filter(text => text !== '');

/** Numbers with the letter that follows, and pluses: a name with another is another name. */
const VERSION = /\+|\d+(?:\.\d+)*(?:\p{sc=Latin}(?!\p{L}))?/gu;
const versionsOf = (text: string): string => (text.match(VERSION) ?? []).join(' ');

/** Longer names are compared by this many characters. */
const MOST = 80;

/** From 0 to 1, by the edits between them. A Chinese character says as much as two letters; one more is another name. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [a, b].map(text => Array.from(text).slice(0, MOST)) as [string[], string[]];
  const size = Math.max(sizeOf(one), sizeOf(other));
  if (Math.abs(sizeOf(one) - sizeOf(other)) > size / 2) return 0;
  const like = Math.max(0, 1 - edits(one, other) / size);
  return versionsOf(a) === versionsOf(b) ? like : like / 2;
}

const isHan = (character: string) => HAN.test(character);
const sizeOf = (characters: string[]): number =>
  characters.reduce((sum, character) => sum + (isHan(character) ? 2 : 1), 0);
const priceOfOneMore = (character: string) => (isHan(character) ? 2.5 : 1);
const priceOfAnother = (a: string, b: string) => (a === b ? 0 : isHan(a) || isHan(b) ? 1.5 : 1);

/** The price of what leads from one to the other: characters more, fewer, others, and neighbours that changed places. */
function edits(one: string[], other: string[]): number {
  let before: number[] = [];
  let above = [0];
  for (const character of other) above.push(above.at(-1)! + priceOfOneMore(character));
  for (const [row, a] of one.entries()) {
    const here = [above[0]! + priceOfOneMore(a)];
    for (const [column, b] of other.entries()) {
      let least = Math.min(
        above[column + 1]! + priceOfOneMore(a),
        here[column]! + priceOfOneMore(b),
        above[column]! + priceOfAnother(a, b),
      );
      if (row > 0 && column > 0 && a === other[column - 1] && b === one[row - 1])
        least = Math.min(least, before[column - 1]! + priceOfAnother(a, b));
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above.at(-1)!;
}
