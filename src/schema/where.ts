/** Filters as input types, one an end, made from the ontology; a new kind or relation has them for nothing. */
import { Fault } from '../errors';
import { relationFieldsOf } from '../graph/cypher/relation-fields';
import type { Comparison, EdgeWhere, RelationWhere, StatementWhere, Where } from '../graph/cypher/where';
import { kindsOf, ownProperties, type End } from '../ontology';
import { builder } from './builder';
import { PartialDateFilter } from './partial-date';
import { BasisEnum, ClaimModeEnum, EntityKindEnum, RelationTypeEnum } from './enums';

/** The filter of an end; the same type at every call. */
export function whereRef(end: End) {
  const there = wheres.get(end);
  if (there) return there;
  const made = builder.inputRef<Where>(`${end}Where`);
  wheres.set(end, made);
  implementWhere(made, end);
  return made;
}

type WhereRef = ReturnType<typeof builder.inputRef<Where>>;
const wheres = new Map<End, WhereRef>();

/** How many conditions one filter may have, and how deep they may be nested. */
const MAX_CONDITIONS = 100;
const MAX_DEPTH = 12;

/** Refuses a filter that is larger than anyone would mean. Throws Fault LIMIT_EXCEEDED. */
export function checkWhere<W extends object>(where: W | null | undefined): W | undefined {
  if (!where) return undefined;
  const { depth, conditions } = sizeOf(where);
  if (depth > MAX_DEPTH || conditions > MAX_CONDITIONS) {
    throw new Fault(
      'LIMIT_EXCEEDED',
      `The filter has ${conditions} conditions, ${depth} deep; at most ${MAX_CONDITIONS} will do, ${MAX_DEPTH} deep.`,
      'Ask for less at once, or use in: [...] for many values.',
    );
  }
  return where;
}

function sizeOf(value: unknown): { depth: number; conditions: number } {
  if (typeof value !== 'object' || value === null || value instanceof Date)
    return { depth: 0, conditions: 1 };
  const parts = Object.entries(value).filter(([name]) => name !== 'ignoreCase');
  const inner = parts.map(([name, part]) => (name === 'in' ? { depth: 0, conditions: 1 } : sizeOf(part)));
  return {
    depth: (Array.isArray(value) ? 0 : 1) + Math.max(0, ...inner.map(({ depth }) => depth)),
    conditions: inner.reduce((sum, { conditions }) => sum + conditions, 0),
  };
}

function implementWhere(ref: WhereRef, end: End): void {
  const single = kindsOf(end).length === 1;
  const properties = Object.entries(ownProperties(end));
  ref.implement({
    description: `Which ${end} entries to keep; everything that is given must hold.`,
    fields: t => ({
      and: t.field({ type: [ref], description: 'All of these must hold.' }),
      or: t.field({ type: [ref], description: 'At least one of these must hold.' }),
      not: t.field({ type: ref, description: 'This must not hold.' }),
      key: t.field({ type: StringFilter, description: 'The stable key.' }),
      ...(end !== 'Article' && {
        name: t.field({ type: StringFilter, description: 'The name, in either language.' }),
        alias: t.field({ type: StringFilter, description: 'Any of the aliases.' }),
      }),
      ...(!single && { kind: t.field({ type: EntityKindFilter, description: 'What it is.' }) }),
      ...Object.fromEntries(
        properties.flatMap(([name, { type, description }]) =>
          type === 'Evidence' ? [] : [[name, t.field({ type: filters[type], description })]],
        ),
      ),
      ...Object.fromEntries(
        relationFieldsOf(end).map(({ name, description, to }) => [
          name,
          t.field({ type: relationFilterRef(to), description }),
        ]),
      ),
    }),
  });
}

function relationFilterRef(to: End) {
  const there = relationFilters.get(to);
  if (there) return there;
  const made = builder.inputRef<RelationWhere>(`${to}RelationFilter`);
  relationFilters.set(to, made);
  const where = whereRef(to);
  made.implement({
    description: `What must hold of the ${to} entries to which a relation leads.`,
    fields: t => ({
      some: t.field({ type: where, description: 'At least one is such.' }),
      none: t.field({ type: where, description: 'None is such.' }),
      every: t.field({ type: where, description: 'Each is such; also where there are none.' }),
      count: t.field({ type: IntFilter, description: 'How many there are.' }),
      edge: t.field({ type: EdgeWhereRef, description: 'Only these relations count.' }),
    }),
  });
  return made;
}

const relationFilters = new Map<End, ReturnType<typeof builder.inputRef<RelationWhere>>>();

const StringFilter = builder.inputRef<Comparison>('StringFilter').implement({
  description: 'What must hold of a text.',
  fields: t => ({
    eq: t.string({ description: 'Is this.' }),
    in: t.stringList({ description: 'Is one of these.' }),
    contains: t.string({ description: 'Has this within it.' }),
    startsWith: t.string({ description: 'Begins with this.' }),
    ignoreCase: t.boolean({ defaultValue: false, description: 'Whether upper and lower case are the same.' }),
  }),
});

const IntFilter = builder.inputRef<Comparison>('IntFilter').implement({
  description: 'What must hold of a number.',
  fields: t => ({
    eq: t.int({ description: 'Is this.' }),
    in: t.intList({ description: 'Is one of these.' }),
    lt: t.int({ description: 'Is less.' }),
    lte: t.int({ description: 'Is this or less.' }),
    gt: t.int({ description: 'Is more.' }),
    gte: t.int({ description: 'Is this or more.' }),
  }),
});

const DateFilter = builder.inputRef<Comparison>('DateFilter').implement({
  description: 'What must hold of a date.',
  fields: t => ({
    eq: t.field({ type: 'Date', description: 'Is this day.' }),
    in: t.field({ type: ['Date'], description: 'Is one of these days.' }),
    lt: t.field({ type: 'Date', description: 'Is before this day.' }),
    lte: t.field({ type: 'Date', description: 'Is this day or before.' }),
    gt: t.field({ type: 'Date', description: 'Is after this day.' }),
    gte: t.field({ type: 'Date', description: 'Is this day or after.' }),
  }),
});

const EntityKindFilter = builder.inputRef<Comparison>('EntityKindFilter').implement({
  description: "What must hold of an entity's kind.",
  fields: t => ({
    eq: t.field({ type: EntityKindEnum, description: 'Is this.' }),
    in: t.field({ type: [EntityKindEnum], description: 'Is one of these.' }),
  }),
});

const BasisFilter = builder.inputRef<Comparison>('BasisFilter').implement({
  description: 'What must hold of what a statement rests on.',
  fields: t => ({
    eq: t.field({ type: BasisEnum, description: 'Is this.' }),
    in: t.field({ type: [BasisEnum], description: 'Is one of these.' }),
  }),
});

const RelationTypeFilter = builder.inputRef<Comparison>('RelationTypeFilter').implement({
  description: "What must hold of a statement's type.",
  fields: t => ({
    eq: t.field({ type: RelationTypeEnum, description: 'Is this.' }),
    in: t.field({ type: [RelationTypeEnum], description: 'Is one of these.' }),
  }),
});

/** What must hold of a relation itself. */
export const EdgeWhereRef = builder.inputRef<EdgeWhere>('EdgeWhere').implement({
  description: 'Which relations to keep, by what backs them.',
  fields: t => ({
    basis: t.field({ type: BasisFilter, description: 'What the relation rests on.' }),
    article: t.field({
      type: StringFilter,
      description: 'The key of an article that is among its evidence.',
    }),
    when: t.field({ type: PartialDateFilter, description: 'When it was so, or came to be so.' }),
  }),
});

/** The filter of statements. */
export const StatementWhereRef = builder.inputRef<StatementWhere>('StatementWhere');

StatementWhereRef.implement({
  description: 'Which statements to keep; everything that is given must hold.',
  fields: t => ({
    and: t.field({ type: [StatementWhereRef], description: 'All of these must hold.' }),
    or: t.field({ type: [StatementWhereRef], description: 'At least one of these must hold.' }),
    not: t.field({ type: StatementWhereRef, description: 'This must not hold.' }),
    type: t.field({ type: RelationTypeFilter, description: 'How subject and object hang together.' }),
    subject: t.field({ type: whereRef('Entity'), description: 'The entity of which it is said.' }),
    object: t.field({ type: whereRef('Entity'), description: 'The entity to which it leads.' }),
    basis: t.field({ type: BasisFilter, description: 'Whether an article says it or implies it.' }),
    article: t.field({
      type: StringFilter,
      description: 'The key of an article that is among its evidence.',
    }),
    when: t.field({ type: PartialDateFilter, description: 'When it was so, or came to be so.' }),
  }),
});

const ClaimModeFilter = builder.inputRef<Comparison>('ClaimModeFilter').implement({
  description: 'What must hold of the sort of a claim.',
  fields: t => ({
    eq: t.field({ type: ClaimModeEnum, description: 'Is this.' }),
    in: t.field({ type: [ClaimModeEnum], description: 'Is one of these.' }),
  }),
});

/** Evidence has no filter of its own: the field `mentionedIn` has one. */
const filters = {
  Int: IntFilter,
  String: StringFilter,
  InLanguages: StringFilter,
  Country: StringFilter,
  URL: StringFilter,
  Date: DateFilter,
  ClaimMode: ClaimModeFilter,
  PartialDate: PartialDateFilter,
} as const;
