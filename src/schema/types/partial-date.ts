/** Dates that may be partial, as types of their own. */
import type { DateComparison } from '../../graph/cypher/where';
import { parsePartialDate, precisions, type PartialDate, type Precision } from '../../partial-date';
import { builder } from '../builder';
import { described } from '../enums';

const descriptions: Record<Precision, string> = {
  DAY: 'To the day.',
  MONTH: 'To the month.',
  SEASON: 'To the season: spring is March to May.',
  YEAR: 'To the year.',
  DECADE: 'To the decade.',
  CENTURY: 'To the century.',
};

const PrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How exact a date is.',
  values: described(precisions, precision => descriptions[precision]),
});

export const PartialDateRef = builder.objectRef<PartialDate>('PartialDate').implement({
  description: 'A year, a month, a day, about one, or from one to another.',
  fields: t => ({
    text: t.expose('text', { type: 'EDTF', description: 'The date as it is written, by ISO 8601-2.' }),
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'The first day that it may mean; null where it has no beginning.',
    }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'The last day that it may mean; null where it goes on.',
    }),
    precision: t.expose('precision', {
      type: PrecisionEnum,
      description: 'How exact it is; of an interval, its vaguer end.',
    }),
    approximate: t.exposeBoolean('approximate', { description: 'Whether it is given as about that time.' }),
    uncertain: t.exposeBoolean('uncertain', { description: 'Whether it is given as doubtful.' }),
  }),
});

/** A stored date; null for one that a hand wrote, and that is none. */
export const partialDateOf = (stored: unknown): PartialDate | null =>
  (typeof stored === 'string' && parsePartialDate(stored)) || null;

export const PartialDateFilter = builder.inputRef<DateComparison>('PartialDateFilter').implement({
  description: 'What must hold of a date that may be partial.',
  fields: t => ({
    eq: t.field({ type: 'EDTF', description: 'Is written like this; null for "has none".' }),
    overlaps: t.field({ type: 'EDTF', description: 'Has a day in common with this.' }),
    before: t.field({ type: 'EDTF', description: 'Ends before this begins.' }),
    after: t.field({ type: 'EDTF', description: 'Begins after this ends.' }),
  }),
});
