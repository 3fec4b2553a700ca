/** Numbers that an article gives of an entity. */
import type { ObjectFieldBuilder } from '@pothos/core';
import { builder } from '../builder';
import { languageArgument } from '../inputs/arguments';
import type { Types } from '../refs';
import { evidenceOf, EvidenceRef } from './evidence';
import { inDigits } from '../../graph/cypher/numbers';
import { locatorsOf, type Figure } from '../../graph/explore/figures';
import type { Language } from '../../ontology';
import { partialDateOf, PartialDateRef } from './partial-date';

type FieldBuilder = ObjectFieldBuilder<Types, Figure>;

export const FigureRef = builder.objectRef<Figure>('Figure').implement({
  description: 'A number that an article gives of an entity.',
  fields: t => ({ ...readFields(t), ...comparedFields(t), ...circumstanceFields(t) }),
});

/** A figure as it is read. */
const readFields = (t: FieldBuilder) => ({
  label: t.string({
    description: 'What is measured.',
    args: { language: languageArgument(t) },
    resolve: ({ label }, { language }) => inLanguage(label, language) ?? '',
  }),
  value: t.exposeFloat('value', { description: 'The number; of a range, its lower end.' }),
  upTo: t.exposeFloat('upTo', { nullable: true, description: 'The upper end of a range.' }),
  unit: textField(t, 'unit', 'In what it is measured.'),
  locator: t.exposeString('locator', {
    description: 'The paragraph that gives it: `2024-five-questions#s4p7`.',
  }),
  evidence: t.field({
    type: [EvidenceRef],
    description: 'The paragraphs that give it, in reading order.',
    resolve: figure => evidenceOf(locatorsOf(figure)),
  }),
});

/** What computes and compares needs beside. */
const comparedFields = (t: FieldBuilder) => ({
  measure: t.exposeString('measure', {
    nullable: true,
    description: 'What is measured, as a key: figures of one measure can be compared.',
  }),
  amount: t.string({
    nullable: true,
    description: 'The number as a decimal; null for a range.',
    resolve: ({ value, upTo }) => (upTo === undefined ? inDigits(value) : null),
  }),
  from: t.string({
    nullable: true,
    description: 'The lower end of a range, as a decimal.',
    resolve: ({ value, upTo }) => (upTo === undefined ? null : inDigits(value)),
  }),
  to: t.string({
    nullable: true,
    description: 'The upper end of a range, as a decimal.',
    resolve: ({ upTo }) => (upTo === undefined ? null : inDigits(upTo)),
  }),
  approximate: t.boolean({
    description: 'Whether the article says about.',
    resolve: ({ approximate }) => approximate === true,
  }),
  unitCode: t.string({
    nullable: true,
    description: 'The unit by UCUM, where it has a code there: `mo`, `%`.',
    resolve: ({ unit }) => unit?.code ?? null,
  }),
  currency: t.exposeString('currency', {
    nullable: true,
    description: 'The currency, by ISO 4217: `CNY`.',
  }),
});

/** Of what it holds, when, and who says so. */
const circumstanceFields = (t: FieldBuilder) => ({
  per: textField(t, 'per', 'For each of which it holds: a year, a clip.'),
  of: textField(t, 'of', 'Its benchmark or subject.'),
  when: t.field({
    type: PartialDateRef,
    nullable: true,
    description: 'When it was so.',
    resolve: ({ when }) => partialDateOf(when),
  }),
  source: textField(t, 'source', 'From whom the article has it.'),
  series: t.exposeString('series', {
    nullable: true,
    description: 'The series to which it belongs, as a key.',
  }),
  index: t.exposeInt('index', { nullable: true, description: 'Its place in the series, from 1.' }),
});

/** A text that there may be, in the language that is asked for. */
const textField = (t: FieldBuilder, name: 'unit' | 'per' | 'of' | 'source', description: string) =>
  t.string({
    nullable: true,
    description,
    args: { language: languageArgument(t) },
    resolve: (figure, { language }) => inLanguage(figure[name], language),
  });

interface Bilingual {
  zh?: string;
  en?: string;
}

const inLanguage = (text: Bilingual | undefined, language: Language | null | undefined) =>
  (language === 'EN' ? (text?.en ?? text?.zh) : (text?.zh ?? text?.en)) ?? null;
