/** Orders as input types, one an end, made from the ontology. */
import { relationFieldsOf } from '../../graph/cypher/relation-fields';
import type { Term } from '../../graph/cypher/order';
import { ownProperties, type End } from '../../ontology';
import { entryOf } from '../../maps';
import { builder } from '../builder';
import { many } from '../words';

type Way = Term['direction'];
/** One term, as a client gives it: one field, and which way. */
export type OrderInput = Record<string, Way | null | undefined>;

const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way to sort; a relation sorts by how many entries it leads to.',
  values: {
    ASC: { value: 'ASC' },
    DESC: { value: 'DESC' },
  } as const,
});

/** The order of an end; the same type at every call. */
export function orderRef(end: End) {
  const there = orders.get(end);
  if (there) return there;
  const made = builder.inputRef<OrderInput>(`${end}Order`);
  orders.set(end, made);
  made.implement({
    description: `Sorts ${many(end)}.`,
    isOneOf: true,
    fields: t =>
      Object.fromEntries(sortables(end).map(({ name }) => [name, t.field({ type: DirectionEnum })])),
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
  by: { property: string } | { date: string } | Pick<Extract<Term, { degree: unknown }>, 'degree'>;
}

/** What an end can be sorted by: its key, names, the properties that every entry has, and its relations' numbers. */
const sortables = (end: End): Sortable[] => entryOf(sortableBy, end, () => sortablesOf(end));
const sortableBy = new Map<End, Sortable[]>();

function sortablesOf(end: End): Sortable[] {
  const properties = Object.entries(ownProperties(end));
  return [
    { name: 'key', by: { property: 'key' } },
    ...(end === 'Article'
      ? []
      : [
          { name: 'name', by: { property: 'nameZh' } },
          { name: 'nameEn', by: { property: 'nameEn' } },
        ]),
    ...properties.flatMap(([name, { type }]) =>
      type === 'PartialDate'
        ? [
            {
              name,
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
      .map(([name]) => ({ name, by: { property: name } })),
    ...relationFieldsOf(end).map(({ name, relation, direction, to }) => ({
      name,
      by: { degree: { relation, direction, to } },
    })),
  ];
}
