/** Numbers that an article gives of an entity. */
import { builder } from './builder';
import { LanguageEnum } from './enums';
import { evidenceOf, EvidenceRef } from './evidence';
import type { Language } from '../ontology';

interface Bilingual {
  zh?: string;
  en?: string;
}

/** A number as it is stored. */
export interface Figure {
  label: Bilingual;
  value: number;
  upTo?: number;
  unit?: Bilingual;
  locator: string;
}

/** Reads the stored figures: a list of JSON texts. */
export const figuresOf = (stored: unknown): Figure[] =>
  ((stored ?? []) as string[]).flatMap(text => {
    try {
      const figure = JSON.parse(text) as Figure;
      return isFigure(figure) ? [figure] : [];
    } catch {
      return [];
    }
  });

/** A hand may have written anything; what is no figure is passed over. */
const isFigure = (value: Partial<Figure> | null): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Number.isFinite(value.value) &&
  typeof value.locator === 'string' &&
  [value.label, value.unit].every(text => text === undefined || typeof text === 'object');

const inLanguage = (text: Bilingual | undefined, language: Language | null | undefined) =>
  (language === 'EN' ? (text?.en ?? text?.zh) : (text?.zh ?? text?.en)) ?? null;

export const FigureRef = builder.objectRef<Figure>('Figure').implement({
  description: 'A number that an article gives of an entity.',
  fields: t => ({
    label: t.string({
      description: 'What is measured.',
      args: {
        language: t.arg({
          type: LanguageEnum,
          defaultValue: 'ZH',
          description: 'The language of the label.',
        }),
      },
      resolve: ({ label }, { language }) => inLanguage(label, language) ?? '',
    }),
    value: t.exposeFloat('value', { description: 'The number; of a range, its lower end.' }),
    upTo: t.exposeFloat('upTo', { nullable: true, description: 'The upper end of a range.' }),
    unit: t.string({
      nullable: true,
      description: 'In what it is measured.',
      args: {
        language: t.arg({ type: LanguageEnum, defaultValue: 'ZH', description: 'The language of the unit.' }),
      },
      resolve: ({ unit }, { language }) => inLanguage(unit, language),
    }),
    locator: t.exposeString('locator', {
      description: 'The paragraph that gives it: `2024-five-questions#s4p7`.',
    }),
    evidence: t.field({
      type: EvidenceRef,
      nullable: true,
      description: 'The paragraph that gives it.',
      resolve: ({ locator }) => evidenceOf([locator])[0] ?? null,
    }),
  }),
});
