/** Comparisons of one value as data, and the Cypher predicates that they become; values are parameters. */
import { badInput } from '../../errors';
import type { Parameters } from './text';

/** Comparisons of one value; those that are given must all hold. */
export interface Comparison {
  eq?: unknown;
  in?: readonly unknown[] | null;
  notIn?: readonly unknown[] | null;
  lt?: unknown | null;
  lte?: unknown | null;
  gt?: unknown | null;
  gte?: unknown | null;
  contains?: string | null;
  startsWith?: string | null;
  endsWith?: string | null;
  /** Whether text is compared without regard to case. */
  ignoreCase?: boolean | null;
}

const OPERATORS = {
  eq: '=',
  in: 'IN',
  notIn: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
} as const;

/** The predicate that all comparisons hold of an expression. */
export function comparison(
  expression: string,
  given: Comparison,
  parameters: Pick<Parameters, 'add'>,
  date = false,
): string {
  const { ignoreCase, ...comparisons } = given;
  const parts = Object.entries(comparisons)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const operator = OPERATORS[name as keyof typeof OPERATORS];
      if (!operator) throw badInput(`A filter has no comparison "${name}".`);
      if (value === null && name === 'eq') return `${expression} IS NULL`;
      if (value === null) throw nothingGiven(name);
      // Of an empty list Cypher would hold that it has not even what is absent.
      const not = name === 'notIn' ? `${expression} IS NOT NULL AND NOT ` : '';
      if (ignoreCase)
        return `${not}toLower(toStringOrNull(${expression})) ${operator} ${parameters.add(composed(lowered(value)))}`;
      const placeholder = parameters.add(date ? isoDays(value) : composed(value));
      if (!date) return `${not}${expression} ${operator} ${placeholder}`;
      return `${not}${expression} ${operator} ${Array.isArray(value) ? `[d IN ${placeholder} | date(d)]` : `date(${placeholder})`}`;
    });
  return all(parts);
}

export const nothingGiven = (comparison: string) =>
  badInput(`The comparison ${comparison} was given null.`, 'Leave it out, or use eq: null for "has none".');

/** Days as ISO text, whatever form the client library gave them. */
const isoDays = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(isoDays)
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : value;

/** Texts are stored composed, as Unicode's NFC has it; so `Café` is found, however it was typed. */
const composed = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(composed) : typeof value === 'string' ? value.normalize('NFC') : value;

const lowered = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(lowered) : typeof value === 'string' ? value.toLowerCase() : value;

/** What is not known, as a comparison with a property that is not there, does not hold; so its negation does. */
export const negated = (predicate: string): string => `NOT coalesce(${predicate}, false)`;

export const all = (parts: string[]): string => joined(parts, 'AND', 'true');
export const any = (parts: string[]): string => joined(parts, 'OR', 'false');

const joined = (parts: string[], word: string, empty: string): string =>
  parts.length === 0 ? empty : parts.length === 1 ? parts[0]! : `(${parts.join(` ${word} `)})`;
