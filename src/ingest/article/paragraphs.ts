/**
 * Numbers the paragraphs of an article's text as its locators do: section 0 is the opening, each heading of the
 * shallowest level begins a section, and is its paragraph 0; deeper headings are paragraphs.
 */
import { blocksOf, type Block } from './blocks';

export interface Paragraph {
  section: number;
  paragraph: number;
  text: string;
  /** From 1. */
  line: number;
}

/**
 * The numbered paragraphs of a Markdown or text file. Pages of the web have lines around the article: where `declared`
 * tells the last paragraph of each section, those before the opening and behind the last section are left out.
 */
export function paragraphsOf(source: string, declared?: readonly number[]): Paragraph[] {
  const sections = sectionsOf(blocksOf(source).flatMap(splitHeading));
  return sections.flatMap((blocks, section) => {
    const most = declared?.[section];
    // A heading is paragraph 0, and the opening has none.
    const first = section === 0 ? 1 : 0;
    const bounded =
      most === undefined || (section > 0 && section < declared!.length - 1)
        ? blocks
        : section === 0
          ? blocks.slice(Math.max(0, blocks.length - most))
          : blocks.slice(0, most + 1);
    return bounded.map(({ text, line }, at) => ({ section, paragraph: at + first, text, line }));
  });
}

export const locatorOf = ({ section, paragraph }: Pick<Paragraph, 'section' | 'paragraph'>): string =>
  `s${section}p${paragraph}`;

/** The number of the last paragraph of each section, as article.yaml declares it. */
export function countsOf(paragraphs: readonly Paragraph[]): number[] {
  const counts: number[] = [];
  for (const { section, paragraph } of paragraphs) {
    while (counts.length <= section) counts.push(0);
    counts[section] = paragraph;
  }
  return counts;
}

/** The blocks of each section, a heading first; what stands before the first heading is the opening. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const levels = blocks.map(({ level }) => level).filter(level => level > 0);
  let shallowest = Math.min(...levels);
  const title = blocks[0]?.level === shallowest && levels.filter(level => level === shallowest).length === 1;
  // One heading above all others, at the beginning, is the title.
  if (title && levels.length > 2) shallowest = Math.min(...levels.slice(1));
  const sections: Block[][] = [[]];
  for (const block of title && levels.length > 2 ? blocks.slice(1) : blocks) {
    if (block.level === shallowest) sections.push([block]);
    else if (sections.length > 1 || !isAroundOpening(block, sections[0]!)) sections.at(-1)!.push(block);
  }
  return sections;
}

/** Dates, counters, and the site's own summary in quotes, before the article begins. */
const isAroundOpening = ({ text, quoted }: Block, opening: readonly Block[]): boolean =>
  opening.length === 0 &&
  (quoted || !/[\p{L}]/u.test(text) || (!/[\p{P}]/u.test(text) && /\d+ \p{L}+ \d+/u.test(text)));

const ORDINALS = '一二三四五六七八九十';
const NUMBERED = new RegExp(`^([${ORDINALS}]{1,3})、`);

/** The next section's heading where a scraper has glued it to the end of a paragraph: `….六、结语`. */
function splitHeading(block: Block, at: number, blocks: readonly Block[]): Block[] {
  if (block.level > 0) return [block];
  const before = blocks.slice(0, at).findLast(({ level, text }) => level > 0 && NUMBERED.test(text));
  const last = NUMBERED.exec(before?.text ?? '')?.[1];
  const next = last?.length === 1 ? ORDINALS[ORDINALS.indexOf(last) + 1] : undefined;
  const found = next
    ? new RegExp(`^(.*[。！？”.!?])(${next}、[^。！？]{1,20})$`, 's').exec(block.text)
    : null;
  if (!found) return [block];
  return [
    { ...block, text: found[1]! },
    { ...block, text: found[2]!, level: before!.level },
  ];
}
