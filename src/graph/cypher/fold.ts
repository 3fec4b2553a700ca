/** The forms in which names are compared. */
import { Converter } from 'opencc-js/t2cn';

/**
 * A name without what does not tell it from others: compatibility characters made plain (full width too), lower case,
 * simplified characters for their traditional variants, nothing that cannot be seen, runs of white space made one
 * space. `ＧＰＴ－４ｏ` and `gpt-4o` are the same name, and so are `訊飛` and `讯飞`. To fold twice changes nothing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ +/g, ' ').trim();
  let folded = text;
  // What one step uncovers, as two characters that compose once nothing stands between them, another may change.
  for (let before = ''; folded !== before;) {
    before = folded;
    folded = seen(folded)
      .normalize('NFKC')
      .toLowerCase()
      .replace(HAN, simplified)
      .replace(/\s+/g, ' ')
      .trim();
  }
  return folded;
}

/** A folded name without the spaces and hyphens between its words: `deepseekv3` for `deepseek-v3`. */
export const compact = (folded: string): string => folded.replace(/[\s\p{Pd}_]+/gu, '') || folded;

/** What an entity is found by: its names, folded, and each once more in its compact form. The first is the first name's. */
export function foldedNames(names: readonly string[]): string[] {
  const folded = names.map(fold);
  return [...new Set([...folded, ...folded.map(compact)])];
}

/** Whether there is anything to see in a text. */
export const isBlank = (text: string): boolean => fold(text) === '';

const PLAIN = /^[\x20-\x7e]*$/;
const HAN = /\p{Script=Han}/gu;

/** Zero-width characters, joiners, soft hyphens, variation selectors, direction marks, controls. */
const seen = (text: string): string =>
  text.replace(/[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|(?!\s)\p{Cc}/gu, '');

const converters = (['hk', 'tw', 't'] as const).map(from => Converter({ from, to: 'cn' }));
const variants = new Map<string, string>();

/** The simplified form of one character, by OpenCC's tables: letter for letter, whatever words it stands in. */
function simplified(character: string): string {
  let known = variants.get(character);
  if (known === undefined) {
    known = converters.reduce((text, convert) => convert(text), character);
    variants.set(character, known);
  }
  return known;
}
