/**
 * What can be used of a stored value. Graphs are edited by hand, too: a property may be missing, of another type, or no
 * JSON. What cannot be used is as if it were not there, so that one odd value spoils no answer; `wuwen doctor` finds it.
 */
import { bases, claimModes, kindNames, kindOf, storedAs, type Basis, type StoredType } from '../../ontology';
import { tellOddValue } from './oddities';

/** The value as the property has it, or null. Values that are sound come back as they are. */
export function usable(property: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return (readers[property] ?? asIs)(value);
}

/** The locators of the relation with that key. */
export const usableEvidence = (value: unknown, key?: string | null): string[] => {
  const served = usableTexts(value) ?? [];
  if (served !== value && key) tellOddValue({ key, property: 'evidence' });
  return served;
};

/** A relation that nobody has called STATED is not called so here. A mention has no basis. */
export const usableBasis = (value: unknown, key?: string | null): Basis => {
  if (bases.includes(value as Basis)) return value as Basis;
  if (key) tellOddValue({ key, property: 'basis' });
  return 'INFERRED';
};

/** How many paragraphs a section of an article has at the most. */
const MOST_PARAGRAPHS = 2_000;

/** The number of the last paragraph of each section; null where that is no list of such numbers. */
export const usableParagraphs = (value: unknown): number[] | null =>
  Array.isArray(value) &&
  value.length <= MOST_PARAGRAPHS &&
  value.every(last => Number.isInteger(last) && last >= 0 && last <= MOST_PARAGRAPHS)
    ? (value as number[])
    : null;

/** Texts as they are, without what is none. */
export const usableList = (value: unknown): string[] =>
  [value ?? []].flat().filter(item => typeof item === 'string');

type Read = (value: unknown) => unknown;

const asIs: Read = value => value;

const usableText: Read = value => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};

function usableTexts(value: unknown): string[] | null {
  const list = Array.isArray(value) ? value : [value];
  if (list === value && list.every(item => typeof item === 'string')) return list as string[];
  const texts = list.map(usableText).filter(item => item !== null) as string[];
  return texts.length > 0 ? texts : null;
}

/** GraphQL's Int has 32 bits, and counts are not below 0. */
const usableCount: Read = value => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return Number.isInteger(number) && (number as number) >= 0 && (number as number) < 2 ** 31 ? number : null;
};

const usableDay: Read = value => {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value.trim())?.[0] : undefined;
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
};

const usableAddress: Read = value => (typeof value === 'string' && URL.canParse(value) ? value : null);

const usableMode: Read = value => (Object.hasOwn(claimModes, String(value)) ? value : null);

const ofType: Record<StoredType, Read> = {
  Int: usableCount,
  String: usableText,
  EDTF: usableText,
  Strings: usableTexts,
  Date: usableDay,
  URL: usableAddress,
};

const readers: Record<string, Read> = {
  ...Object.fromEntries(
    kindNames.flatMap(kind =>
      Object.entries(kindOf(kind).properties).flatMap(([name, spec]) =>
        storedAs(name, spec).map(([stored, type]) => [
          stored,
          spec.type === 'ClaimMode' ? usableMode : ofType[type],
        ]),
      ),
    ),
  ),
  ...Object.fromEntries(['nameZh', 'nameEn', 'summaryZh', 'summaryEn'].map(name => [name, usableText])),
  aliases: usableTexts,
  figures: usableTexts,
};
