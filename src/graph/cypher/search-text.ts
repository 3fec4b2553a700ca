/**
 * What a person typed, as a ladder of full-text queries, the surest first. No text is an error: whatever Lucene's
 * syntax would trip over is quoted or escaped here, and what is too long is cut.
 *
 * Three indexes decide together, since each is blind somewhere. `entity_name` holds each folded name as one term: it
 * tells names that are, begin with, or nearly are the text. `entity_cjk` holds pairs of Chinese characters, so that
 * 千问 is found in no 问答千集, but it knows neither a single character nor "the". `entity_word` holds words, and
 * Chinese characters one by one. The last two hold the texts of figures, too, with their numbers in plain digits.
 */
import type { EntityKind } from '../../ontology';
import { compact, fold } from './fold';
import { numbersIn, withoutNumbers } from './numbers';

/** How a hit was found, the least sure first: a score's whole part is its place here. */
export const matches = [
  'PARTIAL',
  'FUZZY',
  'TEXT',
  'FIGURE',
  'WORDS',
  'PREFIX',
  'KEY',
  'ALIAS',
  'NAME',
] as const;
export type Match = (typeof matches)[number];

export type SearchIndex = 'entity_name' | 'entity_cjk' | 'entity_word';

/** One full-text query. */
export interface SearchStep {
  index: SearchIndex;
  query: string;
  /** Its hits score from here up; null where the node tells, by whether the text is its name, an alias or the key. */
  floor: number | null;
  /** By how much closeness lifts a hit above the floor, to less than the floor of the step before. */
  span: number;
}

/** A text to search for. */
export interface SearchText {
  /** The text as names are compared. */
  folded: string;
  /** What to ask, the surest first: no hit of a step scores as much as one of those before. Nothing for a blank text. */
  steps: SearchStep[];
}

/** Names are shorter; the rest of a longer text is not looked at. In characters. */
const MAX_LENGTH = 200;
/** More words than this are not looked at. */
const MAX_UNITS = 16;
/** How many pairs and words may make a partial match. */
const MAX_PARTS = 24;

/** Makes the queries for a text, whatever it is; only entities of these kinds, where any are given. */
export function searchText(text: string, kinds?: readonly EntityKind[] | null): SearchText {
  const folded = characters(fold(cleaned(text)))
    .slice(0, MAX_LENGTH)
    .join('')
    .trim();
  if (folded === '' || kinds?.length === 0) return { folded, steps: [] };
  const units = unitsOf(folded);
  const steps = [
    exact(folded),
    ...beginning(folded),
    ...inNames(units),
    ...inFigures(folded),
    ...inTexts(units),
    ...nearName(folded),
    ...nearWords(units),
    ...inPart(folded, units),
  ];
  return { folded, steps: kinds ? steps.map(step => ({ ...step, query: only(kinds, step.query) })) : steps };
}

/** Without control characters and broken surrogates; cut well above the length at which the folded text is cut. */
const cleaned = (text: string): string =>
  text
    .slice(0, 5 * MAX_LENGTH)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ');

/** Scripts that put no spaces between words. */
const CJK = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]';
const LETTERS = `(?:(?!${CJK})[\\p{L}\\p{N}\\p{M}])+`;
/** A run of such characters, or a word, which may have a dot or a hyphen within. */
const UNIT = new RegExp(`${CJK}+|${LETTERS}(?:[.'_-]${LETTERS})*`, 'gu');
const STARTS_CJK = new RegExp(`^${CJK}`, 'u');

interface Unit {
  text: string;
  cjk: boolean;
  length: number;
}

const unitsOf = (folded: string): Unit[] =>
  [...new Set(folded.match(UNIT))].slice(0, MAX_UNITS).map(text => ({
    text,
    cjk: STARTS_CJK.test(text),
    length: lengthOf(text),
  }));

/** The index that knows every unit: pairs, unless a character stands alone. */
const indexFor = (units: readonly Unit[]): SearchIndex => {
  const chinese = units.filter(({ cjk }) => cjk);
  return chinese.length && chinese.every(({ length }) => length > 1) ? 'entity_cjk' : 'entity_word';
};

/** The name, an alias or the key is the text. */
const exact = (folded: string): SearchStep => ({
  index: 'entity_name',
  query: `${[...new Set([folded, compact(folded)])].map(form => `folded:${quoted(form)}`).join(' ')} key:${quoted(folded)}`,
  floor: null,
  span: 1,
});

/** How many characters a name may have beyond the text, in steps; after them, any number. By the text's length. */
const BEYOND: [shorterThan: number, steps: string[]][] = [
  [4, ['1', '2', '3,4', '5,6', '7,8', '9,12']],
  [12, ['1,6']],
  [Infinity, []],
];

/**
 * A name begins with the text; the shortest first. Lucene looks up every name that a prefix has before it gives the
 * first, so `m*` costs what all names with an m cost. A bounded length keeps to the short ones, and once those are
 * enough, no longer ones are asked for. Few names begin with a long text, and there a bound costs more than it saves.
 */
function beginning(folded: string): SearchStep[] {
  const text = escaped(folded);
  const [, steps] = BEYOND.find(([shorterThan]) => lengthOf(folded) < shorterThan)!;
  const queries = [...steps.map(beyond => `folded:/${text}.{${beyond}}/`), `folded:${text}*`];
  const span = 1 / queries.length;
  return queries.map((query, at) =>
    step('entity_name', query, 'PREFIX', { above: 1 - (at + 1) * span, span }),
  );
}

/** A name has every unit; the last word may be unfinished. */
function inNames(units: readonly Unit[]): SearchStep[] {
  const last = units.at(-1);
  if (!last) return [];
  const clauses = units.map(unit => {
    const whole = `folded:${quoted(unit.text)}`;
    const unfinished = unit === last && !unit.cjk && unit.length > 1 && isOneTerm(unit.text);
    return `+(${whole}${unfinished ? ` folded:${unit.text}*` : ''})`;
  });
  return [step(indexFor(units), clauses.join(' '), 'WORDS')];
}

/** A figure has the number, and every other unit is somewhere; of several numbers, some may be in a name. */
function inFigures(folded: string): SearchStep[] {
  const numbers = numbersIn(folded).slice(0, MAX_UNITS);
  if (numbers.length === 0) return [];
  const units = unitsOf(withoutNumbers(folded));
  const index = indexFor(units);
  const inFigure = numbers.map(({ forms }) => forms.map(form => `figureTexts:${quoted(form)}`).join(' '));
  const clauses = [
    inFigure.join(' '),
    ...(numbers.length > 1 ? inFigure.map((own, at) => `${own} folded:${quoted(numbers[at]!.text)}`) : []),
    ...units.map(({ text }) => anywhere(text, index)),
  ];
  return [step(index, clauses.map(clause => `+(${clause})`).join(' '), 'FIGURE')];
}

/** Every unit is somewhere in the names, the summaries and what figures are of. */
function inTexts(units: readonly Unit[]): SearchStep[] {
  if (!units.length) return [];
  const index = indexFor(units);
  return [step(index, units.map(({ text }) => `+(${anywhere(text, index)})`).join(' '), 'TEXT')];
}

/** Longer names than these, and more words, are not forgiven errors: each costs Lucene some milliseconds. */
const MAX_FUZZY_LENGTH = 40;
const MAX_FUZZY_UNITS = 6;

const UPPER_HALF = { above: 0.5, span: 0.5 };
const LOWER_HALF = { above: 0, span: 0.5 };

/** A name is the text but for a typing error; two of them Lucene forgives at ten times the cost. */
function nearName(folded: string): SearchStep[] {
  const length = lengthOf(folded);
  if (PAIR.test(folded)) return [nearPair(characters(folded))];
  return editsFor(length) > 0 && length <= MAX_FUZZY_LENGTH
    ? [step('entity_name', `folded:${escaped(folded)}~1`, 'FUZZY', UPPER_HALF)]
    : [];
}

const PAIR = new RegExp(`^${CJK}{2}$`, 'u');

/** A name of two characters has one of them in its place; that the first is right is likelier. */
const nearPair = ([first, second]: string[]): SearchStep =>
  step('entity_name', `folded:/${first}./^2 folded:/.${second}/`, 'FUZZY', UPPER_HALF);

/** A name has every unit, but for typing errors in its words. */
function nearWords(units: readonly Unit[]): SearchStep[] {
  if (units.length > MAX_FUZZY_UNITS) return [];
  const near = ({ text, cjk, length }: Unit) => {
    const edits = cjk || !isOneTerm(text) || length > MAX_FUZZY_LENGTH ? 0 : editsFor(length);
    return edits ? `folded:${text}~${edits}` : undefined;
  };
  const clauses = units.map(unit => near(unit) ?? `folded:${quoted(unit.text)}`);
  return units.some(near)
    ? [step(indexFor(units), clauses.map(clause => `+${clause}`).join(' '), 'FUZZY', LOWER_HALF)]
    : [];
}

/** Some words, or some pairs of characters, are somewhere in the names and summaries. */
function inPart(folded: string, units: readonly Unit[]): SearchStep[] {
  const parts = [...new Set(units.flatMap(({ text, cjk }) => (cjk ? pairs(text) : [text])))];
  if (parts.length < 2) return [];
  const index = units.some(({ cjk, length }) => cjk && length > 1) ? 'entity_cjk' : 'entity_word';
  const numbers = numbersIn(folded).flatMap(({ forms }) =>
    forms.map(form => `figureTexts:${quoted(form)}^4`),
  );
  const clauses = [...parts.map(part => anywhere(part, index)).slice(0, MAX_PARTS), ...numbers];
  return [step(index, clauses.slice(0, 2 * MAX_PARTS).join(' '), 'PARTIAL')];
}

/** A step whose hits have a part of their tier to themselves, or all of it. */
const step = (
  index: SearchIndex,
  query: string,
  match: Match,
  { above, span } = { above: 0, span: 1 },
): SearchStep => ({ index, query, floor: matches.indexOf(match) + above, span });

/**
 * English summaries have no pairs of Chinese characters, so that index leaves them out. What a figure is of weighs less
 * than a summary; its number has a step of its own.
 */
const anywhere = (text: string, index: SearchIndex): string =>
  [
    `folded:${quoted(text)}^4`,
    `summaryZh:${quoted(text)}`,
    ...(index === 'entity_word' ? [`summaryEn:${quoted(text)}`] : []),
    ...(/\d/.test(text) ? [] : [`figureTexts:${quoted(text)}^0.3`]),
  ].join(' ');

/** The kind takes no part in the score. */
const only = (kinds: readonly EntityKind[], query: string): string =>
  `+(${kinds.map(kind => `kind:${quoted(kind)}`).join(' ')})^0 +(${query})`;

/** How many edits a text of this length is forgiven; in two letters, any edit makes another name. */
const editsFor = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/** Whether the analysers keep a word in one piece, as wildcards need. */
const isOneTerm = (text: string): boolean => /^[\p{L}\p{N}]+$/u.test(text);

const pairs = (text: string): string[] => {
  const all = characters(text);
  return all.slice(1).map((character, at) => all[at]! + character);
};

/** Whole characters, those beyond the basic plane, too. */
const characters = (text: string): string[] => Array.from(text);
const lengthOf = (text: string): number => characters(text).length;

/** As a phrase, in which Lucene knows no syntax. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Plain to Lucene, in a query and in its regular expressions alike. */
const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
