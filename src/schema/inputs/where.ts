/** Filters as input types, one an end, made from the ontology; a new kind or relation has them for nothing. */
import { Fault } from '../../errors';
import { relationFieldsOf } from '../../graph/cypher/relation-fields';
import type { Comparison } from '../../graph/cypher/comparison';
import type { FigureComparison } from '../../graph/cypher/figures';
import type {
  EdgeWhere,
  EvidenceWhere,
  RelationWhere,
  StatementWhere,
  Where,
} from '../../graph/cypher/where';
import { has, kindsOf, ownProperties, type End } from '../../ontology';
import { builder } from '../builder';
import { PartialDateFilter } from '../types/partial-date';
import { BasisEnum, ClaimModeEnum, EntityKindEnum, RelationTypeEnum } from '../enums';
import { many } from '../words';

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
  const inner = parts.map(([name, part]) =>
    name === 'in' || name === 'notIn' ? { depth: 0, conditions: 1 } : sizeOf(part),
  );
  return {
    depth: (Array.isArray(value) ? 0 : 1) + Math.max(0, ...inner.map(({ depth }) => depth)),
    conditions: inner.reduce((sum, { conditions }) => sum + conditions, 0),
  };
}

function implementWhere(ref: WhereRef, end: End): void {
  const single = kindsOf(end).length === 1;
  const properties = Object.entries(ownProperties(end));
  ref.implement({
    description: `Which ${many(end)} to keep.`,
    fields: t => ({
      and: t.field({ type: [ref] }),
      or: t.field({ type: [ref] }),
      not: t.field({ type: ref }),
      key: t.field({ type: StringFilter }),
      ...(end !== 'Article' && {
        name: t.field({ type: StringFilter }),
        alias: t.field({ type: StringFilter }),
        summary: t.field({ type: StringFilter }),
        figures: t.field({ type: FigureFilter }),
      }),
      ...(!single && { kind: t.field({ type: EntityKindFilter }) }),
      ...Object.fromEntries(
        properties.flatMap(([name, { type }]) => [
          [name, t.field({ type: type === 'Evidence' ? EvidenceWhereRef : filters[type] })],
        ]),
      ),
      ...Object.fromEntries(
        relationFieldsOf(end).map(({ name, to }) => [name, t.field({ type: relationFilterRef(to) })]),
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
    description: `Keeps by related ${many(to)}.`,
    fields: t => ({
      some: t.field({ type: where }),
      none: t.field({ type: where }),
      every: t.field({ type: where }),
      count: t.field({ type: IntFilter }),
      edge: t.field({ type: EdgeWhereRef }),
    }),
  });
  return made;
}

const relationFilters = new Map<End, ReturnType<typeof builder.inputRef<RelationWhere>>>();

export const StringFilter = builder.inputRef<Comparison>('StringFilter').implement({
  description: 'What must hold of a text: all that is given. `eq: null` finds what has none.',
  fields: t => ({
    eq: t.string(),
    in: t.stringList(),
    notIn: t.stringList(),
    contains: t.string(),
    startsWith: t.string(),
    endsWith: t.string(),
    ignoreCase: t.boolean({ defaultValue: false, description: 'Whether upper and lower case are the same.' }),
  }),
});

const IntFilter = builder.inputRef<Comparison>('IntFilter').implement({
  description: 'What must hold of a count.',
  fields: t => ({
    eq: t.int(),
    in: t.intList(),
    notIn: t.intList(),
    lt: t.int(),
    lte: t.int(),
    gt: t.int(),
    gte: t.int(),
  }),
});

export const NumberFilter = builder.inputRef<Comparison>('NumberFilter').implement({
  description: 'What must hold of a number, which may be greater than an Int.',
  fields: t => ({
    eq: t.float(),
    in: t.floatList(),
    notIn: t.floatList(),
    lt: t.float(),
    lte: t.float(),
    gt: t.float(),
    gte: t.float(),
  }),
});

const FigureFilter = builder.inputRef<FigureComparison>('FigureFilter').implement({
  description: 'What must hold of one figure at least.',
  fields: t => ({
    label: t.field({ type: StringFilter }),
    value: t.field({ type: NumberFilter }),
    unit: t.field({ type: StringFilter }),
  }),
});

const DateFilter = builder.inputRef<Comparison>('DateFilter').implement({
  description: 'What must hold of a date.',
  fields: t => ({
    eq: t.field({ type: 'Date' }),
    in: t.field({ type: ['Date'] }),
    notIn: t.field({ type: ['Date'] }),
    lt: t.field({ type: 'Date' }),
    lte: t.field({ type: 'Date' }),
    gt: t.field({ type: 'Date' }),
    gte: t.field({ type: 'Date' }),
  }),
});

const EntityKindFilter = builder.inputRef<Comparison>('EntityKindFilter').implement({
  description: "What must hold of an entity's kind.",
  fields: t => ({
    eq: t.field({ type: EntityKindEnum }),
    in: t.field({ type: [EntityKindEnum] }),
    notIn: t.field({ type: [EntityKindEnum] }),
  }),
});

const BasisFilter = builder.inputRef<Comparison>('BasisFilter').implement({
  description: 'What must hold of what a statement rests on.',
  fields: t => ({
    eq: t.field({ type: BasisEnum }),
    in: t.field({ type: [BasisEnum] }),
    notIn: t.field({ type: [BasisEnum] }),
  }),
});

const RelationTypeFilter = builder.inputRef<Comparison>('RelationTypeFilter').implement({
  description: "What must hold of a statement's type.",
  fields: t => ({
    eq: t.field({ type: RelationTypeEnum }),
    in: t.field({ type: [RelationTypeEnum] }),
    notIn: t.field({ type: [RelationTypeEnum] }),
  }),
});

/** What must hold of one paragraph. */
const EvidenceWhereRef = builder.inputRef<EvidenceWhere>('EvidenceWhere').implement({
  description: 'All that is given holds of one paragraph. Paragraph 0 is a heading.',
  fields: t => ({
    article: t.field({ type: StringFilter }),
    section: t.field({ type: IntFilter }),
    paragraph: t.field({ type: IntFilter }),
  }),
});

/** What must hold of a relation itself. */
export const EdgeWhereRef = builder.inputRef<EdgeWhere>('EdgeWhere').implement({
  description: 'Which relations to keep, or to count, by what backs them.',
  fields: t => ({
    basis: t.field({ type: BasisFilter }),
    evidence: t.field({ type: EvidenceWhereRef }),
    when: t.field({ type: PartialDateFilter }),
  }),
});

/** The filter of statements. */
export const StatementWhereRef = builder.inputRef<StatementWhere>('StatementWhere');

StatementWhereRef.implement({
  description: 'Which statements to keep.',
  fields: t => ({
    and: t.field({ type: [StatementWhereRef] }),
    or: t.field({ type: [StatementWhereRef] }),
    not: t.field({ type: StatementWhereRef }),
    type: t.field({ type: RelationTypeFilter }),
    subject: t.field({ type: whereRef('Entity') }),
    object: t.field({ type: whereRef('Entity') }),
    basis: t.field({ type: BasisFilter }),
    evidence: t.field({ type: EvidenceWhereRef }),
    when: t.field({ type: PartialDateFilter }),
  }),
});

/** Nothing uses it where there are no claims. */
const ClaimModeFilter = has('Claim')
  ? builder.inputRef<Comparison>('ClaimModeFilter').implement({
      description: 'What must hold of the sort of a claim.',
      fields: t => ({
        eq: t.field({ type: ClaimModeEnum }),
        in: t.field({ type: [ClaimModeEnum] }),
        notIn: t.field({ type: [ClaimModeEnum] }),
      }),
    })
  : (undefined as never);

/** Evidence has no filter of its own: the field `mentionedIn` has one. */
const filters = {
  Int: NumberFilter,
  String: StringFilter,
  InLanguages: StringFilter,
  Country: StringFilter,
  URL: StringFilter,
  Date: DateFilter,
  ClaimMode: ClaimModeFilter,
  PartialDate: PartialDateFilter,
} as const;
