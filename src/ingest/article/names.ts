/** Finds names in a text, all of them in one pass, the longest first. */
import { fold } from '../../graph/cypher/fold';

/** A name in a text. */
export interface Found<Owner> {
  owner: Owner;
  /** The name as it was given. */
  name: string;
}

interface Branch<Owner> {
  next: Map<string, Branch<Owner>>;
  found?: Found<Owner>;
}

/** Names by their letters, each with whom it belongs to. */
export type NameIndex<Owner> = Branch<Owner>;

export function indexNames<Owner>(names: Iterable<[name: string, owner: Owner]>): NameIndex<Owner> {
  const root: Branch<Owner> = { next: new Map() };
  for (const [name, owner] of names) {
    let branch = root;
    for (const { letter } of lettersOf(name)) {
      let next = branch.next.get(letter);
      if (!next) branch.next.set(letter, (next = { next: new Map() }));
      branch = next;
    }
    if (branch !== root) branch.found ??= { owner, name };
  }
  return root;
}

/**
 * The names in a text, as they come. Case, width, and spaces between words do not matter, as in look-ups; a name in
 * Latin script does not begin or end within a word. Within a longer name, a shorter one is not found.
 */
export const namesIn = <Owner>(text: string, index: NameIndex<Owner>): Found<Owner>[] =>
  longest(lettersOf(text), index).map(({ found }) => found);

/** The same, and behind each name the shorter ones within it: `Kling 1.6`, `Kling`. */
export function allNamesIn<Owner>(text: string, index: NameIndex<Owner>): Found<Owner>[] {
  const letters = lettersOf(text);
  return longest(letters, index).flatMap(({ found, start, end }) => {
    const within = Array.from({ length: end - start }, (_, at) => at + start).flatMap(at =>
      at === start
        ? namesAt(letters, at, index).filter(one => one.end < end)
        : namesAt(letters, at, index).filter(one => one.end <= end),
    );
    return [found, ...within.map(one => one.found)];
  });
}

interface Match<Owner> {
  found: Found<Owner>;
  start: number;
  end: number;
}

function longest<Owner>(letters: readonly Letter[], index: NameIndex<Owner>): Match<Owner>[] {
  const matches: Match<Owner>[] = [];
  for (let at = 0; at < letters.length;) {
    const best = namesAt(letters, at, index).at(-1);
    if (best) matches.push(best);
    at = best?.end ?? at + 1;
  }
  return matches;
}

/** The names that begin at a letter, the shortest first. */
function namesAt<Owner>(letters: readonly Letter[], start: number, index: NameIndex<Owner>): Match<Owner>[] {
  const matches: Match<Owner>[] = [];
  if (!isBorder(letters, start)) return matches;
  let branch = index;
  for (let end = start; end < letters.length; end++) {
    const next = branch.next.get(letters[end]!.letter);
    if (!next) break;
    branch = next;
    if (branch.found && isBorder(letters, end + 1))
      matches.push({ found: branch.found, start, end: end + 1 });
  }
  return matches;
}

interface Letter {
  letter: string;
  /** What stands between it and the letter before: nothing, a hyphen, or something that ends a word. */
  after: '' | '-' | ' ';
}

/** The letters of a text as names are compared, without what stands between words. */
function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let after: Letter['after'] = '';
  for (const letter of fold(text)) {
    if (/[\s_]/.test(letter)) after = ' ';
    else if (/\p{Pd}/u.test(letter)) after = after || '-';
    else {
      letters.push({ letter, after });
      after = '';
    }
  }
  return letters;
}

/** Whether a name may begin or end before the letter: not within a word of Latin script, its number or its hyphens. */
function isBorder(letters: readonly Letter[], at: number): boolean {
  const [before, behind] = [letters[at - 1], letters[at]];
  if (!before || !behind || behind.after === ' ') return true;
  return !(WORD.test(before.letter) && WORD.test(behind.letter));
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
