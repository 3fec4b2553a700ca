/** What looks like a name in a text: capitalised words, and what stands in quotes. */

const WORD = String.raw`[\p{Lu}][\p{Script=Latin}\p{N}.+'’/-]*[\p{Script=Latin}\p{N}+]|\p{Lu}`;
const CAPITALISED = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(?:${WORD})(?:[ ](?:${WORD}|\\p{N}[\\p{N}.]*))*`,
  'gu',
);
const QUOTED = /[《「『“‘"]([^《》「」『』“”‘’"。，！？；：,;!?]{2,24})[》」』”’"]/gu;

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month)),
);

/**
 * The names, as they come. A word that is capitalised because a sentence begins with it is none, unless it is
 * capitalised elsewhere in `whole`, too.
 */
export function nameLike(text: string, whole: string): string[] {
  const capitalised = [...text.matchAll(CAPITALISED)].flatMap(([name], at, all) => {
    const start = all[at]!.index;
    return beginsSentence(text, start) ? withoutFirst(name, whole) : [name];
  });
  const quoted = [...text.matchAll(QUOTED)].map(([, name]) => name!.trim());
  return [...capitalised, ...quoted].filter(name => name.length > 1 && !months.includes(name));
}

const beginsSentence = (text: string, start: number): boolean =>
  /(^|[.!?:;。！？”"]\s*)$/.test(text.slice(0, start));

/** A sentence's first word counts where it is not an ordinary one: one that stands in small letters somewhere, too. */
function withoutFirst(name: string, whole: string): string[] {
  const [first, ...rest] = name.split(' ') as [string, ...string[]];
  const escaped = first.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const inMidst = new RegExp(String.raw`[\p{L},]\s+${escaped}(?![\p{L}\p{N}])`, 'u').test(whole);
  const isOdd = /\p{Lu}.*\p{Lu}|\p{N}/u.test(first);
  if (inMidst || isOdd) return [name];
  return rest.length > 0 ? [rest.join(' ')] : [];
}
