/** What ends are called in descriptions, so that none is said twice in the same words. */
import { kindOf, type End, type Group, type Kind, kinds } from '../ontology';

const plurals: Partial<Record<Group, string>> = { Entity: 'entities' };

/** `vendors`, `offerings`. */
export const many = (end: End): string =>
  end in kinds ? kindOf(end as Kind).plural : (plurals[end as Group] ?? `${words(end)}s`);

/** `vendor`, `film series`. */
const words = (end: End): string => end.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** `a vendor`, `an event`. */
export const one = (end: End): string => `${/^[AEIO]/.test(end) ? 'an' : 'a'} ${words(end)}`;

export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
