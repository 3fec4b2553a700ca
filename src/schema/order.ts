/** Orders as input types, one an end, made from the ontology. */
import { relationFieldsOf } from '../graph/cypher/relation-fields';
import type { Term } from '../graph/cypher/order';
import { ownProperties, type End } from '../ontology';
import { builder } from './builder';

type Way = Term['direction'];
/** One term, as a client gives it: one field, and which way. */
export type OrderInput = Record<string, Way | null | undefined>;

const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way a list is sorted.',
  values: {
    ASC: { value: 'ASC', description: 'The least first.' },
    DESC: { value: 'DESC', description: 'The greatest first.' },
  } as const,
});

/** The order of an end; the same type at every call. */
export function orderRef(end: End) {
  const there = orders.get(end);
  if (there) return there;
  const made = builder.inputRef<OrderInput>(`${end}Order`);
  orders.set(end, made);
  made.implement({
    description: `What ${end} entries are sorted by; one field a term, the key breaks ties.`,
    isOneOf: true,
    fields: t =>
      Object.fromEntries(
        sortables(end).map(({ name, description }) => [name, t.field({ type: DirectionEnum, description })]),
      ),
  });
  return made;
}

const orders = new Map<End, ReturnType<typeof builder.inputRef<OrderInput>>>();

/** The terms of an order argument. What stands after the key, or again, sorts nothing, and is left out. */
export function orderOf(end: End, given: readonly OrderInput[] | null | undefined): Term[] {
  const terms = new Map<string, Term>();
  for (const input of given ?? []) {
    const { name, by } = sortables(end).find(({ name }) => input[name]) ?? {};
    if (!name || !by || terms.has('key')) continue;
    if (!terms.has(name)) terms.set(name, { name, direction: input[name]!, ...by });
  }
  return [...terms.values()];
}

interface Sortable {
  name: string;
  description: string;
  by: { property: string } | { date: string } | Pick<Extract<Term, { degree: unknown }>, 'degree'>;
}

/** What an end can be sorted by: its key, names, the properties that every entry has, and its relations' numbers. */
function sortables(end: End): Sortable[] {
  const properties = Object.entries(ownProperties(end));
  return [
    { name: 'key', description: 'By the stable key.', by: { property: 'key' } },
    ...(end === 'Article'
      ? []
      : [
          { name: 'name', description: 'By the Chinese name.', by: { property: 'nameZh' } },
          { name: 'nameEn', description: 'By the English name.', by: { property: 'nameEn' } },
        ]),
    ...properties.flatMap(([name, { type }]) =>
      type === 'PartialDate'
        ? [
            {
              name,
              description: 'By the first day of its date; what has none stands last.',
              by: { date: name },
            },
          ]
        : [],
    ),
    ...properties
      .filter(
        ([, { required, type }]) =>
          required && !['URL', 'InLanguages', 'Evidence', 'PartialDate'].includes(type),
      )
      .map(([name, { description }]) => ({ name, description, by: { property: name } })),
    ...relationFieldsOf(end).map(({ name, relation, direction, to }) => ({
      name,
      description: `By the number of ${name}.`,
      by: { degree: { relation, direction, to } },
    })),
  ];
}
