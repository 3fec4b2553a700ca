/** What of a malformed entry is well-formed: that is checked as if the rest were, so that all is told at once. */
import { z } from 'zod';
import { nearest } from '../../source/complaint';

/** The same, where any part may be missing. */
export type Sound<T> = T extends readonly (infer I)[]
  ? (Sound<I> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Sound<T[K]> | undefined }
    : T;

/** The parts of a value that have their shape; names and places of the others stay, with undefined. */
export function soundParts(shape: z.ZodType, value: unknown): unknown {
  const { success, data } = shape.safeParse(value);
  if (success) return data;
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return soundParts(shape.unwrap() as z.ZodType, value);
  if (shape instanceof z.ZodArray && Array.isArray(value))
    return value.map(item => soundParts(shape.element as z.ZodType, item));
  if (!isRecord(value)) return undefined;
  if (shape instanceof z.ZodUnion) {
    const object = shape.options.find(option => option instanceof z.ZodObject);
    return object && soundParts(object, value);
  }
  if (shape instanceof z.ZodRecord)
    return mapped(value, part => soundParts(shape.valueType as z.ZodType, part));
  if (!(shape instanceof z.ZodObject)) return undefined;
  const given = respelt(value, Object.keys(shape.shape));
  return mapped(shape.shape as Record<string, z.ZodType>, (part, name) =>
    soundParts(part, Object.hasOwn(given, name) ? given[name] : undefined),
  );
}

/** The names that a record lacks, each with the one that it has in its place, with a typing error. */
export function misspelt(record: object, names: readonly string[]): Map<string, string> {
  const missing = names.filter(name => !Object.hasOwn(record, name));
  const found = new Map<string, string>();
  for (const name of Object.keys(record).filter(name => !names.includes(name))) {
    const meant = nearest(name, names);
    if (meant !== undefined && missing.includes(meant) && !found.has(meant)) found.set(meant, name);
  }
  return found;
}

/** The record, as if its names had no typing errors. */
export const respelt = (
  record: Record<string, unknown>,
  names: readonly string[],
): Record<string, unknown> => ({
  ...record,
  ...Object.fromEntries([...misspelt(record, names)].map(([meant, name]) => [meant, record[name]])),
});

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = <V>(record: Record<string, V>, change: (value: V, name: string) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
