/** What a setting is, and values that several have. */
import { z } from 'zod';

export interface Setting {
  /** The name of the environment variable. */
  variable: string;
  /** What it is for. */
  description: string;
  /** What holds where it is not set, as the table tells it. */
  otherwise: string;
  /** A value that is right. */
  example: string;
  /** From the variable's text, or undefined where it is not set, to the value. Its complaints complete "must be …". */
  schema: z.ZodType;
  /** What holds instead where it is not set, but NODE_ENV is production. */
  inProduction?: string;
  /** What holds instead where it is not set, but ONTOLOGY names a page. */
  besidePage?(page: string): string;
  /** The value is never shown. */
  secret?: true;
}

/** A whole number in a range. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine(value => value >= least && value <= most, `a whole number from ${least} to ${most}`);

/** A size, as Java takes it. */
export const memory = z
  .string()
  .regex(/^[1-9]\d*[kmg]$/i, 'a size: a number with k, m or g')
  .transform(text => text.toLowerCase());

/** One of some words. */
export const choice = <const T extends string>(...values: readonly [T, ...T[]]) =>
  z.enum(values, values.length === 2 ? values.join(' or ') : `one of ${values.join(', ')}`);

export const webAddress = z
  .string()
  .refine(text => ['http:', 'https:'].includes(parsed(text)?.protocol ?? ''), 'an address of http or https');

/** The address, if it is one. */
export function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
