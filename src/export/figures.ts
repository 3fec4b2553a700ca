import type { Value } from './graph';

/** A number that an article gives, as it is stored. */
export interface Figure {
  label: { zh: string; en: string };
  value: number;
  upTo?: number;
  unit?: { zh: string; en: string };
  locator: string;
}

/** A list as JSON, for formats that know no lists. */
export const listText = (name: string, list: readonly (string | number)[]): string =>
  name === 'figures' ? `[${list.join(',')}]` : JSON.stringify(list);

/** Reads the stored figures: a list of JSON texts. */
export const figuresOf = (stored: Value): Figure[] =>
  (stored as readonly string[]).map(text => JSON.parse(text) as Figure);
