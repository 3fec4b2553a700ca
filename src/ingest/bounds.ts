/**
 * What a text may be. An entry of Neo4j's indexes has some 8 kB; a full-text term of more than 32 kB breaks the store
 * for good. So every text is bounded, in bytes of UTF-8, and a name also as it is once folded, which may be eleven
 * times as long.
 */
import { Fault } from '../errors';
import { grouped } from '../grouped';
import { fold, isBlank } from '../graph/cypher/fold';

/** How long texts may be at the most, in bytes of UTF-8; a Chinese character has three. */
export const LONGEST = {
  key: 200,
  name: 1_000,
  line: 2_000,
  url: 1_900,
  label: 600,
  summary: 8_000,
} as const;

export type TextSort = keyof typeof LONGEST;

/** How long lists may be at the most. */
export const MOST = { aliases: 200, figures: 500, locators: 2_000, sections: 2_000 } as const;

/** GraphQL's Int has 32 bits. */
export const GREATEST_COUNT = 2 ** 31 - 1;

/** What is wrong with a text, as a sentence that tells what to do; nothing where it can be stored and found. */
export function mistakeInText(text: string, sort: TextSort): string | undefined {
  const raw = bytesIn(text);
  if (raw > LONGEST[sort]) return tooLong(sort, grouped(raw));
  if (!text.isWellFormed()) return 'It has half a character, a lone surrogate: write that character anew.';
  const odd = (sort === 'summary' ? ODD_BUT_NEWLINE : ODD).exec(text)?.[0];
  if (odd === '\ufffd') {
    return 'It has U+FFFD, which stands where a text was read in a wrong encoding: write the text anew.';
  }
  if (odd !== undefined) return `It has the control character ${codePoint(odd)}: take it out.`;
  if (isBlank(text)) return 'It has nothing that can be seen: write a text, or leave it out.';
  const folded = sort === 'name' ? bytesIn(fold(text)) : 0;
  return folded > LONGEST[sort]
    ? tooLong(sort, `${grouped(folded)} once compatibility characters are made plain`)
    : undefined;
}

const tooLong = (sort: TextSort, found: string): string =>
  `Shorten it: ${described[sort]} has at most ${grouped(LONGEST[sort])} bytes in UTF-8, which are ${grouped(Math.floor(LONGEST[sort] / 3))} Chinese characters; this has ${found}.`;

/**
 * The last look before anything is written, whatever wrote it: merged with what a hand wrote into the graph, a text may
 * be one that no file has. Throws Fault BAD_FIXTURE.
 */
export function assertBounded(rows: readonly { key?: string; properties: Record<string, unknown> }[]): void {
  for (const { key, properties } of rows) {
    for (const [name, value] of Object.entries(properties)) {
      for (const text of [value].flat()) {
        if (typeof text !== 'string' || bytesIn(text) <= (SHORT.has(name) ? LONGEST.name : LONGEST.summary))
          continue;
        throw new Fault(
          'BAD_FIXTURE',
          `The \`${name}\` of \`${key?.slice(0, LONGEST.key)}\` has ${grouped(bytesIn(text))} bytes in UTF-8, which would break the index.`,
          'Shorten it in the graph or in the file that gives it.',
        );
      }
    }
  }
}

/** What stands in an index as one term. */
const SHORT = new Set(['key', 'nameZh', 'nameEn', 'aliases', 'folded']);

const described: Record<TextSort, string> = {
  key: 'a key',
  name: 'a name',
  line: 'such a text',
  url: 'an address',
  label: 'a label or unit',
  summary: 'a summary',
};

export const bytesIn = (text: string): number => Buffer.byteLength(text, 'utf8');

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Controls, code points that are no characters, and the sign for what could not be read. */
const ODD = /[\p{Cc}\ufffd\p{Noncharacter_Code_Point}]/u;
const ODD_BUT_NEWLINE = /(?!\n)[\p{Cc}\ufffd\p{Noncharacter_Code_Point}]/u;
