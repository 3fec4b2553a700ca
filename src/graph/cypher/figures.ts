/** Filters of figures. Each is stored as a JSON text, as the importer writes it; Cypher takes out what is compared. */
import { all, comparison, type Comparison } from './comparison';
import type { Parameters } from './text';

/** What must hold of one figure. */
export interface FigureComparison {
  label?: Comparison | null;
  value?: Comparison | null;
  unit?: Comparison | null;
}

/** The predicate of a filter on the stored figure that is `figure`; what is no figure never holds. */
export function figurePredicate(
  figure: string,
  { label, value, unit }: FigureComparison,
  parameters: Pick<Parameters, 'add'>,
): string {
  const parts = [
    ...(label ? textPredicates(textsOf('label', ['zh', 'en']), label, parameters) : []),
    ...(unit ? textPredicates(textsOf('unit', ['zh', 'en', 'code']), unit, parameters) : []),
    `${VALUE} IS NOT NULL`,
    ...(value ? [comparison(VALUE, value, parameters)] : []),
  ];
  return `any(json IN [${unescaped(figure)}] WHERE ${all(parts)})`;
}

/** One text that holds is enough; a figure without any has none. */
function textPredicates(
  texts: string,
  { eq, ...others }: Comparison,
  parameters: Pick<Parameters, 'add'>,
): string[] {
  const given: Comparison = eq == null ? others : { eq, ...others };
  const some = () => comparison('text', withStandIns(given), parameters);
  return [
    ...(eq === null ? [`size(${texts}) = 0`] : []),
    ...(Object.keys(given).some(name => name !== 'ignoreCase')
      ? [`any(text IN ${texts} WHERE ${some()})`]
      : []),
  ];
}

/** Stand for an escaped backslash and an escaped quote: then every quote that is left begins or ends a string. */
const [BACKSLASH, QUOTE] = ['\uE000', '\uE001'];

const unescaped = (json: string): string =>
  String.raw`replace(replace(toStringOrNull(${json}), '\\\\', '\uE000'), '\\"', '\uE001')`;

const withStandIns = (given: Comparison): Comparison =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(standIn) : standIn(value),
    ]),
  );

const standIn = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\\', BACKSLASH).replaceAll('"', QUOTE) : value;

/** What stands in a text behind one mark and before another. */
const between = (text: string, after: string, before: string): string =>
  `split(split(${text}, '${after}')[1], '${before}')[0]`;

/** All texts of an object such as `"unit":{"zh":"月","en":"months","code":"mo"}`. */
function textsOf(object: string, names: string[]): string {
  const texts = between('json', `"${object}":{`, '"}');
  const each = names.map(name => between(texts, `"${name}":"`, '"'));
  return `[text IN [${each.join(', ')}] WHERE text IS NOT NULL]`;
}

const VALUE = `toFloatOrNull(split(${between('json', '"value":', ',')}, '}')[0])`;
