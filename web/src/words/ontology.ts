/**
 * What kinds and relations are called. What has no words here is called by its name in the ontology, so that a new kind
 * or relation is shown at once.
 */
import { page } from '../../../src/domain/current';
import { kindsOf, relationNames, relationOf } from '../../../src/ontology';
import type { Language } from '../app/language';

const { kinds: kindWords, relations: relationWords } = page.words;

/** An enum value or a label, VENDOR or Vendor, as the ontology writes it. */
export const kindName = (kind: string): string =>
  kind === kind.toUpperCase()
    ? kind
        .toLowerCase()
        .split('_')
        .map(part => part.charAt(0).toUpperCase() + part.slice(1))
        .join('')
    : kind;

export function kindIn(language: Language, kind: string): string {
  const name = kindName(kind);
  return kindWords[name]?.[language] ?? name;
}

export function kindsIn(language: Language, kind: string): string {
  const words = kindWords[kindName(kind)];
  if (!words) return kindName(kind);
  return language === 'zh' ? words.zh : words.many;
}

const plain = (type: string) => type.toLowerCase().replaceAll('_', ' ');

/** The sentence's parts around its two ends: before the subject, between, after the object. */
export function sentenceIn(language: Language, type: string): [string, string, string] {
  const text = relationWords[type]?.[language] ?? `{a} ${plain(type)} {b}`;
  const [before = '', rest = ''] = text.split('{a}');
  const [between = '', after = ''] = rest.split('{b}');
  return [apart(before), apart(between), apart(after)];
}

/** A Chinese part of a sentence, with room for the marks that stand beside it. */
const apart = (part: string): string => part.replace(/^(?=\p{sc=Han})|(?<=\p{sc=Han})$/gu, ' ');

export type Side = 'out' | 'in';

/** What a relation's group is called on the page of one of its ends. */
export const groupIn = (language: Language, type: string, side: Side): string =>
  relationWords[type]?.[side][language] ?? (side === 'out' ? plain(type) : `← ${plain(type)}`);

/** A relation by itself, as in a legend. */
export const relationIn = (language: Language, type: string): string => groupIn(language, type, 'out');

/** What a field of a kind that leads over a relation is called: by the relation, or by the kind it leads to. */
export function fieldIn(language: Language, kind: string, field: string): string {
  for (const type of relationNames) {
    const { from, to, out, in: back } = relationOf(type);
    const sides: [Side, string, typeof out, boolean][] = [
      ['out', to, out, (kindsOf(from) as string[]).includes(kind)],
      ['in', from, back, (kindsOf(to) as string[]).includes(kind)],
    ];
    for (const [side, end, fields, applies] of sides) {
      if (!applies || !fields[field]) continue;
      const isWhole = Object.keys(fields)[0] === field;
      return isWhole || fields[field].to === end
        ? groupIn(language, type, side)
        : kindsIn(language, fields[field].to);
    }
  }
  return field;
}
