/** A page of Markdown as the explorer shows it: HTML without styles or scripts of its own, and its sections as text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { project, targetOf, type PageFile } from './files';

/** The part of a page below a heading. */
export interface Section {
  heading: string;
  /** Undefined for what stands before the first heading below the title. */
  anchor?: string;
  level: number;
  text: string;
}

export interface RenderedPage {
  title: string;
  html: string;
  sections: Section[];
  /** Files of pictures. */
  pictures: string[];
}

const parser = new MarkdownIt();
frame(parser);

type Token = ReturnType<typeof parser.parse>[number];

/** As forges make a heading's address. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

export const pictureName = (file: string) => file.replaceAll('/', '-');

export function renderPage(page: PageFile): RenderedPage {
  const source = readFileSync(join(project, page.file), 'utf8').replace(/<!--[^]*?-->\n?/g, '');
  const pictures = new Set<string>();
  const tokens = parser.parse(source, {});
  for (const [at, token] of tokens.entries()) {
    for (const inner of token.children ?? []) place(inner, page, pictures);
    align(token);
    if (token.type === 'th_open' && tokens[at + 1]?.content === '')
      [token.tag, tokens[at + 2]!.tag] = ['td', 'td'];
  }
  const sections = sectionsIn(tokens);
  pointAtOutsiders(tokens);
  return {
    title: sections[0]!.heading,
    html: parser.renderer.render(tokens, parser.options, {}).replaceAll('&lt;br&gt;', '<br>'),
    sections,
    pictures: [...pictures],
  };
}

/** Gives links and pictures the addresses that they have here. */
function place(token: Token, page: PageFile, pictures: Set<string>): void {
  if (token.type === 'image') {
    const target = targetOf(page, String(token.attrGet('src')));
    if (!('picture' in target)) return;
    pictures.add(target.picture);
    token.attrSet('src', `/docs/${pictureName(target.picture)}`);
    token.attrSet('loading', 'lazy');
  }
  if (token.type !== 'link_open') return;
  const target = targetOf(page, String(token.attrGet('href')));
  if ('page' in target) {
    const { name, language } = target.page;
    const other = language === page.language ? '' : `?lang=${language}`;
    const anchor = target.anchor && `#${target.anchor}`;
    token.attrSet(
      'href',
      target.page === page && anchor ? anchor : `/docs${name && `/${name}`}${other}${anchor}`,
    );
  } else if ('address' in target) token.attrSet('href', target.address);
  else if ('picture' in target) {
    pictures.add(target.picture);
    token.attrSet('href', `/docs/${pictureName(target.picture)}`);
    token.attrSet('download', '');
  } else token.meta = { file: target.file };
}

/** What the repository alone has is no link here. */
function pointAtOutsiders(tokens: readonly Token[]): void {
  for (const { children } of tokens) {
    let outside = false;
    for (const token of children ?? []) {
      const file = (token.meta as { file?: string } | null)?.file;
      if (token.type === 'link_open' && file) {
        outside = true;
        [token.tag, token.attrs] = [
          'span',
          [
            ['class', 'in-repository'],
            ['title', file],
          ],
        ];
      } else if (token.type === 'link_close' && outside) [token.tag, outside] = ['span', false];
    }
  }
}

/** The policy of the explorer's pages admits no style in an attribute. */
function align(token: Token): void {
  const style = token.attrGet('style');
  if (style === null) return;
  token.attrs = token.attrs!.filter(([name]) => name !== 'style');
  token.attrJoin('class', String(style).replace('text-align:', 'align-'));
}

/** Wide tables and code scroll in a frame of their own, which the keyboard reaches. */
function frame({ renderer }: typeof parser): void {
  renderer.rules['table_open'] = () => '<div class="wide" tabindex="0"><table>\n';
  renderer.rules['table_close'] = () => '</table></div>\n';
  renderer.rules['fence'] = (tokens, at) => {
    const { info, content } = tokens[at]!;
    const language = info.split(/\s/)[0] ?? '';
    return `<pre class="code" tabindex="0" data-language="${escaped(language)}"><code>${escaped(content)}</code></pre>\n`;
  };
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Gives headings their anchors, and tells the text below each. */
function sectionsIn(tokens: readonly Token[]): Section[] {
  const sections: Section[] = [];
  const seen = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.type === 'inline' && before?.type === 'heading_open') {
      const heading = plain(token);
      const level = Number(before.tag.slice(1));
      const anchor = level > 1 ? numbered(anchorOf(heading), seen) : undefined;
      if (anchor) before.attrSet('id', anchor);
      sections.push({ heading, level, text: '', ...(anchor && { anchor }) });
    } else if (token.type === 'inline' || token.type === 'fence') {
      const section = sections.at(-1);
      if (section) section.text += `${token.type === 'inline' ? plain(token) : token.content} `;
    }
  }
  return sections;
}

function numbered(anchor: string, seen: Map<string, number>): string {
  const before = seen.get(anchor) ?? 0;
  seen.set(anchor, before + 1);
  return before === 0 ? anchor : `${anchor}-${before}`;
}

const plain = ({ children }: Token): string =>
  (children ?? [])
    .map(({ type, content }) =>
      type === 'softbreak' || type === 'hardbreak' ? ' ' : type === 'image' ? '' : content,
    )
    .join('')
    .replaceAll('<br>', ' ');
