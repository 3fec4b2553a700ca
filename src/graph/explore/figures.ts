/** Numbers that articles give: as they are stored, all of them, and where they differ. */
import { parsePartialDate } from '../../partial-date';
import type { Run } from '../../neo4j/driver';
import { figurePredicate, type FigureComparison } from '../cypher/figures';
import { createParameters, listOf } from '../cypher/text';
import { grouped } from '../../grouped';

interface Bilingual {
  zh?: string;
  en?: string;
}

type Unit = Bilingual & { code?: string };

/** A number as it is stored. */
export interface Figure {
  label: Bilingual;
  value: number;
  upTo?: number;
  unit?: Unit;
  measure?: string;
  approximate?: boolean;
  currency?: string;
  per?: Unit;
  of?: Bilingual;
  when?: string;
  source?: Bilingual;
  series?: string;
  index?: number;
  /** The first paragraph that gives it. */
  locator: string;
  /** All of them, where there are several. */
  locators?: string[];
}

/** A figure, and the key of the entity of which it is given. */
export interface EntityFigure {
  key: string;
  figure: Figure;
}

/** The same, with its place among those of the entity that were found. */
export interface FoundFigure extends EntityFigure {
  at: number;
}

/** Reads the stored figures: a list of JSON texts, or whatever a hand has put in its place. */
export const figuresOf = (stored: unknown): Figure[] =>
  [stored ?? []].flat().flatMap(text => {
    try {
      const figure = JSON.parse(String(text)) as Figure;
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
  [value.label, value.unit, value.per, value.of, value.source].every(
    text => text === undefined || (typeof text === 'object' && text !== null),
  );

/** What must hold of a figure; everything that is given must. */
export interface FigureWhere extends FigureComparison {
  text?: string | null;
  measure?: string | null;
  currency?: string | null;
  series?: string | null;
  article?: string | null;
  least?: number | null;
  most?: number | null;
}

/** How many entities with figures are looked at. */
const MOST_ENTITIES = 10_000;

/**
 * The figures that a filter admits, by entity and then in reading order; of one entity, where its key is given. Tells
 * whether all entities were looked at.
 */
export async function findFigures(
  run: Run,
  where: FigureWhere,
  entity?: string,
): Promise<{ figures: FoundFigure[]; isComplete: boolean }> {
  const parameters = createParameters();
  const { label, value, unit } = where;
  const admitted = `[f IN ${listOf('n.figures')} WHERE ${figurePredicate('f', { label, value, unit }, parameters)}]`;
  const keyed = entity === undefined ? '' : ` {key: ${parameters.add(entity)}}`;
  const text = `MATCH (n:Entity${keyed}) WHERE n.figures IS NOT NULL AND size(${listOf('n.figures')}) > 0
    RETURN n.key, ${admitted} ORDER BY n.key LIMIT toInteger(${parameters.add(MOST_ENTITIES + 1)})`;
  const rows = await run({ text, params: parameters.values });
  const figures = (rows as [string, unknown][])
    .slice(0, MOST_ENTITIES)
    .flatMap(([key, stored]) => figuresOf(stored).map((figure, at) => ({ key, at, figure })))
    .filter(({ figure }) => holds(figure, where));
  return { figures, isComplete: rows.length <= MOST_ENTITIES };
}

function holds(
  figure: Figure,
  { text, measure, currency, series, article, least, most }: FigureWhere,
): boolean {
  return (
    (text == null || textOf(figure).includes(folded(text))) &&
    (measure == null || figure.measure === measure) &&
    (currency == null || figure.currency === currency) &&
    (series == null || figure.series === series) &&
    (article == null || locatorsOf(figure).some(locator => locator.startsWith(`${article}#`))) &&
    (least == null || (figure.upTo ?? figure.value) >= least) &&
    (most == null || figure.value <= most)
  );
}

export const locatorsOf = ({ locator, locators }: Figure): string[] => locators ?? [locator];

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** All that can be looked for in a figure: its texts, and its number as people write it. */
const textOf = ({ label, value, upTo, unit, per, of, source }: Figure): string => {
  const numbers = [value, ...(upTo === undefined ? [] : [upTo])].flatMap(writtenForms);
  const units = [unit?.zh, unit?.en, unit?.code].filter(text => text !== undefined);
  const counted = numbers.flatMap(number => [number, ...units.map(unit => number + unit)]);
  const texts = [label, per, of, source]
    .flatMap(text => [text?.zh, text?.en])
    .filter(text => text !== undefined);
  return folded([...texts, ...units, ...counted].join('|'));
};

/** `65000000`, `65,000,000`, `6500万`, `65 million` */
function writtenForms(number: number): string[] {
  const scaled = ([size, name]: [number, string]) =>
    Math.abs(number) >= size ? [`${number / size}${name}`] : [];
  return [
    String(number),
    grouped(number),
    ...(
      [
        [1e4, '万'],
        [1e8, '亿'],
        [1e6, 'million'],
        [1e9, 'billion'],
      ] as [number, string][]
    ).flatMap(scaled),
  ];
}

/** By date, series and size: what orders figures know, and by what values, which cursors hold. */
export const figureOrders = {
  SERIES: {
    names: ['series', 'index'],
    valuesOf: ({ series = '~', index = 0 }: Figure) => [series, index],
  },
  VALUE: { names: ['value'], valuesOf: ({ value }: Figure) => [value] },
  WHEN: {
    names: ['when'],
    valuesOf: ({ when }: Figure) => [(when && parsePartialDate(when)?.from) || '~'],
  },
} as const;
export type FigureOrder = keyof typeof figureOrders;
