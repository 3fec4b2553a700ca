/** What is wrong with a fixture, where, and how to mend it. */

export interface Place {
  file: string;
  /** From 1. */
  line: number;
}

export interface Complaint extends Place {
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence or two: what to do. */
  hint: string;
}

export const complain = ({ file, line }: Place, message: string, hint: string): Complaint => ({
  file,
  line,
  message: visible(message),
  hint: visible(hint),
});

/** How long a sentence may be, whatever a file has in it. */
const LONGEST = 2_000;

/** The text with escapes for what a terminal would obey, or not show, or show as something else. */
const visible = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(
      /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}]/gu,
      character => `\\u{${character.codePointAt(0)!.toString(16)}}`,
    );

/** `fixtures/x/entities.yaml:12`, as editors and terminals understand it. */
export const placeText = ({ file, line }: Place): string => `${file}:${line}`;

/** The complaints in the order of files and lines. */
export const inOrder = (complaints: readonly Complaint[]): Complaint[] =>
  [...complaints].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

/** The complaints as a person reads them, two lines each. */
export const complaintsText = (complaints: readonly Complaint[]): string =>
  complaints
    .map(complaint => `${placeText(complaint)}  ${complaint.message}\n    ${complaint.hint}`)
    .join('\n');

/** `Did you mean x? `, where one of the candidates is close to the word; else nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `Did you mean \`${near}\`? `;
}

/** The candidate that takes the fewest edits, of those that are near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bound = Math.floor(word.length * 0.4) + 2;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bound) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bound) [best, bound] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
