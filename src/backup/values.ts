/** Properties as JSON that brings back each value exactly: integers, floats, dates, points, bytes. */
import neo4j, { types } from 'neo4j-driver';

/** A property, and as what: `[name, type, text or texts]`, for those that JavaScript's numbers would blur. */
export type Numbers = readonly [name: string, type: string, text: string | string[]][];

/** A column that tells the numbers of a node or a relation, as text. */
export const numbersOf = (of: string) => `[k IN keys(${of})
  WHERE valueType(${of}[k]) CONTAINS 'INTEGER' OR valueType(${of}[k]) CONTAINS 'FLOAT' |
  [k, valueType(${of}[k]), CASE WHEN valueType(${of}[k]) STARTS WITH 'LIST'
    THEN [x IN ${of}[k] | toString(x)] ELSE toString(${of}[k]) END]]`;

/** The driver's classes, and what their constructors take. */
const classes = {
  Date: ['year', 'month', 'day'],
  LocalTime: ['hour', 'minute', 'second', 'nanosecond'],
  Time: ['hour', 'minute', 'second', 'nanosecond', 'timeZoneOffsetSeconds'],
  LocalDateTime: ['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond'],
  DateTime: [
    ...['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond'],
    ...['timeZoneOffsetSeconds', 'timeZoneId'],
  ],
  Duration: ['months', 'days', 'seconds', 'nanoseconds'],
  Point: ['srid', 'x', 'y', 'z'],
} as const;
type ClassName = keyof typeof classes;
const classNames = Object.keys(classes) as ClassName[];

type Written =
  | string
  | boolean
  | Written[]
  | { integer: string | string[] }
  | { float: string | string[] }
  | { bytes: string }
  | { type: ClassName; of: unknown[] };

/** What a line of a backup has of properties. */
export type WrittenProperties = Record<string, Written>;

export function writeProperties(properties: object, numbers: Numbers): WrittenProperties {
  const exact = numbers.map(([name, type, text]): [string, Written] => [
    name,
    type.includes('FLOAT') ? { float: text } : { integer: text },
  ]);
  const named = new Set(exact.map(([name]) => name));
  const others = Object.entries(properties).filter(([name]) => !named.has(name));
  return Object.fromEntries([
    ...others.map(([name, value]): [string, Written] => [name, write(value)]),
    ...exact,
  ]);
}

function write(value: unknown): Written {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(write);
  if (value instanceof Int8Array) return { bytes: Buffer.from(value).toString('base64') };
  const type = classNames.find(name => value instanceof types[name]);
  if (!type) throw new Error(`A property is of a type that no backup has: ${String(value)}`);
  return { type, of: classes[type].map(part => (value as Record<string, unknown>)[part] ?? null) };
}

export const readProperties = (written: WrittenProperties): Record<string, unknown> =>
  Object.fromEntries(Object.entries(written).map(([name, value]) => [name, read(value)]));

function read(value: Written): unknown {
  if (Array.isArray(value)) return value.map(read);
  if (typeof value !== 'object') return value;
  if ('integer' in value) return each(value.integer, text => neo4j.int(text));
  if ('float' in value) return each(value.float, Number);
  if ('bytes' in value) return new Int8Array(Buffer.from(value.bytes, 'base64'));
  const Class = types[value.type] as unknown as new (...parts: unknown[]) => unknown;
  return new Class(...value.of.map(part => part ?? undefined));
}

const each = <T>(text: string | string[], make: (text: string) => T): T | T[] =>
  typeof text === 'string' ? make(text) : text.map(make);
