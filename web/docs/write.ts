/** Writes the documentation as the server sends it: pages, what leads to them, and what is searched. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, pageFiles, project, targetOf, type Language, type PageFile } from './files';
import { pictureName, renderPage, type RenderedPage } from './render';
import { readFileSync } from 'node:fs';

/** `/docs/index.json`. */
export interface DocsIndex {
  /** By name, the titles in the languages in which there is such a page. */
  pages: Record<string, Partial<Record<Language, string>>>;
  nav: Record<Language, { title: string; pages: { name: string; label: string }[] }[]>;
}

/** `/docs/NAME.LANGUAGE.json`. */
export interface DocsPage {
  title: string;
  html: string;
  headings: { level: number; text: string; anchor: string }[];
}

/** `/docs/search.LANGUAGE.json`: sections. */
export type DocsSection = [page: string, heading: string, anchor: string, text: string];

/** Pages that are looked up by name alone: what is in them is long, and found by the names of its headings. */
const HEADINGS_ALONE = ['changelog', 'reading-2024-five-questions'];

export function writeDocs(folder: string): void {
  const out = join(folder, 'docs');
  mkdirSync(out, { recursive: true });
  const rendered = pageFiles.map(page => ({ page, ...renderPage(page) }));
  const write = (name: string, content: unknown) =>
    writeFileSync(join(out, `${name}.json`), JSON.stringify(content));
  for (const { page, title, html, sections, pictures } of rendered) {
    const headings = sections.flatMap(({ level, heading, anchor }) =>
      anchor && level <= 3 ? [{ level, text: heading, anchor }] : [],
    );
    write(fileName(page), { title, html, headings } satisfies DocsPage);
    copyFileSync(join(project, page.file), join(out, `${fileName(page)}.md`));
    for (const file of pictures) copyFileSync(join(project, file), join(out, pictureName(file)));
  }
  for (const language of ['en', 'zh'] as const) write(`search.${language}`, searched(rendered, language));
  write('index', indexOf(rendered));
}

type Rendered = RenderedPage & { page: PageFile };

/** Pages in the language, and those that are in the other alone. */
function searched(rendered: readonly Rendered[], language: Language): DocsSection[] {
  const isShown = ({ page }: Rendered) =>
    page.language === language ||
    !rendered.some(other => other.page.name === page.name && other.page.language === language);
  return rendered.filter(isShown).flatMap(({ page, title, sections }) =>
    sections.map(({ heading, anchor = '', text }): DocsSection => {
      const isShort = HEADINGS_ALONE.includes(page.name) || page.name.startsWith('reference/');
      const body = text.replace(/\s+/g, ' ').trim();
      return [page.name, anchor ? heading : title, anchor, isShort ? body.slice(0, 120) : body];
    }),
  );
}

function indexOf(rendered: readonly Rendered[]): DocsIndex {
  const pages: DocsIndex['pages'] = {};
  for (const { page, title } of rendered) (pages[page.name] ??= {})[page.language] = title;
  return { pages, nav: { en: navOf('en', pages), zh: navOf('zh', pages) } };
}

/** The first page lists all others, in groups with a title in bold type. */
function navOf(language: Language, pages: DocsIndex['pages']): DocsIndex['nav']['en'] {
  const home = pageFiles.find(page => page.name === '' && page.language === language)!;
  const groups: DocsIndex['nav']['en'] = [];
  const text = readFileSync(join(project, home.file), 'utf8');
  for (const [, title, label, link] of text.matchAll(/\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)]+)\)/g)) {
    if (title) groups.push({ title, pages: [] });
    const target = link === undefined ? undefined : targetOf(home, link);
    const group = groups.at(-1);
    if (!group || !target || !('page' in target) || target.page.name === '') continue;
    const { name } = target.page;
    if (groups.some(({ pages }) => pages.some(page => page.name === name))) continue;
    group.pages.push({
      name,
      label: (target.page.file.startsWith('docs/') && pages[name]?.[language]) || label!,
    });
  }
  return groups.filter(group => group.pages.length > 0);
}
