/** What the figures of an entity are found by: texts that full-text indexes keep beside its names and summaries. */
import { fold } from '../cypher/fold';
import { inDigits, inPlainNumbers } from '../cypher/numbers';
import { figuresOf, type Figure } from './figures';

/** How long they may be together, in bytes of UTF-8; what comes after is not found. */
export const MOST_BYTES = 30_000;

/** The numbers with their units, in plain digits, and then the labels; null where there are no figures. */
export function figureTexts(stored: unknown): string[] | null {
  const figures = figuresOf(stored);
  const texts = [...figures.flatMap(numberTexts), ...figures.flatMap(labelTexts)];
  let bytes = 0;
  const fitting = [...new Set(texts)].filter(text => (bytes += Buffer.byteLength(text)) <= MOST_BYTES);
  return fitting.length ? fitting : null;
}

const numberTexts = ({ value, upTo, unit, currency }: Figure): string[] =>
  [value, ...(upTo === undefined ? [] : [upTo])].flatMap(number => {
    const units = [unit?.zh, unit?.en, unit?.code, currency].filter(unit => isText(unit));
    return (units.length ? units : ['']).map(unit => plain(`${inDigits(number)} ${unit}`));
  });

const labelTexts = ({ label, of, source }: Figure): string[] =>
  [label, of, source].flatMap(text => [text?.zh, text?.en].filter(text => isText(text)).map(plain));

/** A hand may have written anything. */
const isText = (text: unknown): text is string => typeof text === 'string' && text !== '';

const plain = (text: string): string => inPlainNumbers(fold(text));
