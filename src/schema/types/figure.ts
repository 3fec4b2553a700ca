/** Numbers that an article gives of an entity. */
import { builder } from '../builder';
import { languageArgument } from '../inputs/arguments';
import { evidenceOf, EvidenceRef } from './evidence';
import { inDigits } from '../../graph/cypher/numbers';
import { locatorsOf, type Figure } from '../../graph/explore/figures';
import type { Language } from '../../ontology';
import { partialDateOf, PartialDateRef } from './partial-date';

interface Bilingual {
  zh?: string;
  en?: string;
}

const inLanguage = (text: Bilingual | undefined, language: Language | null | undefined) =>
  (language === 'EN' ? (text?.en ?? text?.zh) : (text?.zh ?? text?.en)) ?? null;

export const FigureRef = builder.objectRef<Figure>('Figure').implement({
  description: 'A number that an article gives of an entity.',
  fields: t => ({
    label: t.string({
      description: 'What is measured.',
      args: {
        language: languageArgument(t),
      },
      resolve: ({ label }, { language }) => inLanguage(label, language) ?? '',
    }),
    value: t.exposeFloat('value', { description: 'The number; of a range, its lower end.' }),
    upTo: t.exposeFloat('upTo', { nullable: true, description: 'The upper end of a range.' }),
    unit: t.string({
      nullable: true,
      description: 'In what it is measured.',
      args: {
        language: languageArgument(t),
      },
      resolve: ({ unit }, { language }) => inLanguage(unit, language),
    }),
    locator: t.exposeString('locator', {
      description: 'The paragraph that gives it: `2024-five-questions#s4p7`.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'The paragraphs that give it, in reading order.',
      resolve: figure => evidenceOf(locatorsOf(figure)),
    }),
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
    per: t.string({
      nullable: true,
      description: 'For each of which it holds: a year, a clip.',
      args: { language: languageArgument(t) },
      resolve: ({ per }, { language }) => inLanguage(per, language),
    }),
    of: t.string({
      nullable: true,
      description: 'Its benchmark or subject.',
      args: { language: languageArgument(t) },
      resolve: ({ of }, { language }) => inLanguage(of, language),
    }),
    when: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'When it was so.',
      resolve: ({ when }) => partialDateOf(when),
    }),
    source: t.string({
      nullable: true,
      description: 'From whom the article has it.',
      args: { language: languageArgument(t) },
      resolve: ({ source }, { language }) => inLanguage(source, language),
    }),
    series: t.exposeString('series', {
      nullable: true,
      description: 'The series to which it belongs, as a key.',
    }),
    index: t.exposeInt('index', { nullable: true, description: 'Its place in the series, from 1.' }),
  }),
});
