/** The blocks of a Markdown or text file, as plain text, in order: headings, paragraphs, items of lists. */
import MarkdownIt from 'markdown-it';
import { compact, fold } from '../../graph/cypher/fold';

export interface Block {
  text: string;
  /** 1 is the shallowest; 0 for what is no heading. */
  level: number;
  /** From 1. */
  line: number;
  quoted: boolean;
}

const parser = new MarkdownIt('commonmark', { html: true }).enable('table');

type Token = ReturnType<typeof parser.parse>[number];

/** The blocks that say something: no pictures, bare links, rules, front matter, or repetitions of the title. */
export function blocksOf(source: string): Block[] {
  const tokens = parser.parse(withoutMatter(source), {});
  const blocks = withoutCards(inlineBlocks(tokens)).filter(({ text }) => text !== '');
  const title = blocks.find(({ level }) => level === 1);
  return blocks.filter(block => !(block.level > 0 && title && same(block.text, title.text)));
}

const same = (a: string, b: string): boolean => compact(fold(a)) === compact(fold(b));

/** Front matter and the hints of some sites become blank lines, so that lines keep their numbers. */
const withoutMatter = (source: string): string =>
  source
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blank)
    .replace(/^\{%[ \t]*(\w+)[^\n]*%\}\n[\s\S]*?^\{%[ \t]*end\1[ \t]*%\}/gm, blank);

const blank = (text: string): string => text.replace(/[^\n]+/g, '');

function inlineBlocks(tokens: Token[]): Block[] {
  const blocks: Block[] = [];
  let quotes = 0;
  tokens.forEach((token, at) => {
    if (token.type === 'blockquote_open') quotes++;
    if (token.type === 'blockquote_close') quotes--;
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'fence' || token.type === 'code_block') {
      blocks.push({ text: tidy(token.content), level: 0, line, quoted: quotes > 0 });
    } else if (token.type === 'inline') {
      const before = tokens[at - 1];
      const level = before?.type === 'heading_open' ? Number(before.tag.slice(1)) : 0;
      const text = saysSomething(token.children ?? []) ? tidy(plain(token.children ?? [])) : '';
      blocks.push({ text, level, line, quoted: quotes > 0 });
    }
  });
  return blocks;
}

/** Whether there is text outside of links and pictures; a heading's or a name's link within a sentence is text. */
function saysSomething(children: readonly Token[]): boolean {
  let links = 0;
  let inLinks = 0;
  let outside = '';
  for (const { type, content } of children) {
    if (type === 'link_open') links++;
    else if (type === 'link_close') links--;
    else if (links > 0) inLinks++;
    else if (type === 'text' || type === 'code_inline') outside += content;
  }
  // `[author](…) ![](…) follow` is a row of buttons.
  const words = tidy(outside).length;
  return words > 0 && (inLinks === 0 || words > 10);
}

const plain = (children: readonly Token[]): string =>
  children
    .map(({ type, content }) => {
      if (type === 'softbreak' || type === 'hardbreak') return '\n';
      return type === 'text' || type === 'code_inline' ? content : '';
    })
    .join('');

/** Lines of Chinese are joined without a space. */
const tidy = (text: string): string =>
  text
    .replace(/(?<=[\p{Script=Han}\p{P}])\n(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A link around several paragraphs, as scrapers write an advertisement: from a `[` that is open to its `](…)`. */
function withoutCards(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const opens = /^\[(?!.*\]\()/.test(blocks[at]!.text);
    const end = opens ? blocks.findIndex(({ text }, later) => later > at && /^\]\(\S*\)$/.test(text)) : -1;
    if (end > at && end - at < 8) at = end;
    else kept.push(blocks[at]!);
  }
  return kept;
}
