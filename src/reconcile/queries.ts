/** What a client sends, checked. Pure. */
import { z } from 'zod';
import { badInput, Fault } from '../errors';
import { propertyOf, type Property } from './properties';
import { soughtKinds, type SoughtKinds } from './types';
import { soughtName, type SoughtName } from './names';

/** How many names a batch may have. */
export const BATCH_SIZE = 20;
/** How many candidates an answer may have for a name, and how many it has where nothing is said. */
const MOST_CANDIDATES = 25;
const CANDIDATES = 5;
/** How many values may be compared for a name. */
const MOST_HINTS = 10;
/** How many entities, and how many properties, an extension may ask for. */
const MOST_IDS = 100;
const MOST_PROPERTIES = 20;
/** How many values an extension gives of a property where nothing is said, and at the most. */
export const VALUES = 10;
const MOST_VALUES = 100;

/** A value that a candidate should have. */
export interface Hint {
  property: Property;
  values: string[];
}

/** One name to be matched. */
export interface Sought extends SoughtKinds {
  text: string;
  name: SoughtName;
  limit: number;
  hints: Hint[];
}

const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })]);
const query = z.object({
  query: z.union([z.string(), z.number().transform(String)]).nullish(),
  type: z
    .union([
      z.string(),
      z.array(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])),
    ])
    .nullish(),
  type_strict: z.enum(['should', 'all', 'any']).nullish(),
  limit: z.coerce.number().int().positive().nullish(),
  properties: z
    .array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) }))
    .max(MOST_HINTS)
    .nullish(),
});

/** Reads a batch of queries. Throws a Fault that names the first that cannot be meant. */
export function readQueries(json: string): Map<string, Sought> {
  const batch = Object.entries(objectIn(json, 'queries'));
  if (batch.length > BATCH_SIZE) {
    throw new Fault(
      'LIMIT_EXCEEDED',
      `The batch has ${batch.length} queries; it may have ${BATCH_SIZE}.`,
      'Send several batches; the manifest tells their size as batchSize.',
    );
  }
  return new Map(batch.map(([id, given]) => [id, readQuery(given, `queries.${id.slice(0, 60)}`)]));
}

function readQuery(given: unknown, path: string): Sought {
  const { query: named, type, type_strict, limit, properties } = checked(query, given, path);
  const hints = (properties ?? []).map(({ pid, v }) => ({
    property: propertyOf(pid),
    values: [v].flat().map(one => (typeof one === 'object' ? one.id : String(one))),
  }));
  const text = named ?? hints.find(({ property }) => property.id === 'name')?.values[0];
  if (text === undefined && hints.length === 0) {
    throw badInput(`${path} has neither query nor properties.`, 'Send the name to be matched as its query.');
  }
  return {
    text: text ?? '',
    name: soughtName(text ?? ''),
    limit: Math.min(limit ?? CANDIDATES, MOST_CANDIDATES),
    hints: hints.filter(({ property }) => named != null || property.id !== 'name'),
    ...soughtKinds(
      [type ?? []].flat().filter(id => id !== ''),
      type_strict ?? undefined,
    ),
  };
}

/** A property that is asked for, and how. */
export interface Extension {
  property: Property;
  first: number;
  language: 'EN' | 'ZH';
}

export interface ExtendQuery {
  ids: string[];
  extensions: Extension[];
}

const extend = z.object({
  ids: z.array(z.string()),
  properties: z.array(
    z.object({
      id: z.string(),
      settings: z
        .object({
          limit: z.coerce.number().int().min(1).max(MOST_VALUES).nullish(),
          language: z.enum(['en', 'zh']).nullish(),
        })
        .nullish(),
    }),
  ),
});

/** Reads a data extension query. */
export function readExtend(json: string): ExtendQuery {
  const { ids, properties } = checked(extend, objectIn(json, 'extend'), 'extend');
  for (const [of, count, most] of [
    ['ids', ids.length, MOST_IDS],
    ['properties', properties.length, MOST_PROPERTIES],
  ] as const) {
    if (count > most) {
      throw new Fault('LIMIT_EXCEEDED', `extend has ${count} ${of}; it may have ${most}.`, 'Ask in parts.');
    }
  }
  return {
    ids: [...new Set(ids)],
    extensions: properties.map(({ id, settings }) => ({
      property: propertyOf(id),
      first: settings?.limit ?? VALUES,
      language: settings?.language === 'zh' ? 'ZH' : 'EN',
    })),
  };
}

function objectIn(json: string, name: string): object {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw badInput(`${name} is not JSON.`, 'Send it as JSON, URL-encoded.');
  }
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  throw badInput(`${name} must be a JSON object.`);
}

function checked<S extends z.ZodType>(shape: S, given: unknown, path: string): z.output<S> {
  const { data, error } = shape.safeParse(given);
  if (!error) return data;
  const [{ path: within, message }] = error.issues as [z.core.$ZodIssue];
  throw badInput(`${[path, ...within.map(String)].join('.')}: ${message}.`, 'See docs/reconciliation.md.');
}
