import { useEffect, useRef } from 'preact/hooks';
import { isOpen } from '../../app/closed';
import { useLanguage, useWords } from '../../app/language';
import { href, useUrl } from '../../app/router';
import { useTitle } from '../../app/title';
import { Problem, Skeleton } from '../../parts/states';
import NotFound from '../not-found';
import { fileOf, languageIn, useFile, type DocsIndex, type DocsPage } from './docs-data';
import { DocsSearch } from './docs-search';
import '../../styles/docs.css';

/** The documentation: what docs/ has, with all pages beside it. */
export default function Docs({ name = '' }: { name?: string }) {
  const language = useLanguage();
  const { value: index, error } = useFile<DocsIndex>('index');
  const written = index && languageIn(index, name, language);
  const { value: page, error: failed } = useFile<DocsPage>(written && fileOf(name, written));
  useTitle(page?.title ?? '');
  if (error ?? failed) return <Problem error={(error ?? failed)!} />;
  if (index && !written) return <NotFound />;
  if (!index || !written || !page) return <Skeleton lines={8} tall />;
  return (
    <div class="docs">
      <aside class="docs-side">
        <DocsSearch index={index} />
        <Nav index={index} name={name} />
      </aside>
      <article class="docs-page" lang={written === 'zh' ? 'zh-CN' : 'en'}>
        <Text page={page} file={fileOf(name, written)} key={fileOf(name, written)} />
      </article>
      <Contents page={page} />
    </div>
  );
}

function Nav({ index, name }: { index: DocsIndex; name: string }) {
  const words = useWords().docs;
  const language = useLanguage();
  const { hash } = useUrl();
  const menu = useRef<HTMLDetailsElement>(null);
  const isWide = matchMedia('(min-width: 56rem)').matches;
  useEffect(() => {
    if (menu.current && !isWide) menu.current.open = false;
  }, [name, hash]);
  const link = (page: string, label: string) => (
    <a href={href(`/docs${page && `/${page}`}`)} aria-current={page === name ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <details class="docs-nav" open={isWide} ref={menu}>
      <summary>{words.pages}</summary>
      <nav aria-label={words.pages}>
        {link('', words.home)}
        {index.nav[language].map(({ title, pages }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {pages.map(({ name: page, label }) => (
                <li key={page}>{link(page, label)}</li>
              ))}
            </ul>
          </section>
        ))}
        <a href={href('/guide')}>{words.guide}</a>
      </nav>
    </details>
  );
}

/** The page itself. Its HTML was made of our own Markdown when the explorer was built. */
function Text({ page: { html }, file }: { page: DocsPage; file: string }) {
  const words = useWords().docs;
  const { hash } = useUrl();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const link of text.current!.querySelectorAll<HTMLAnchorElement>(
      'a[href^="/docs"]:not([download])',
    )) {
      const { pathname, searchParams, hash: anchor } = new URL(link.href);
      link.setAttribute('href', href(pathname, Object.fromEntries(searchParams)) + anchor);
    }
    for (const code of text.current!.querySelectorAll<HTMLPreElement>('pre.code'))
      code.after(toolsOf(code, words));
  }, []);
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <div ref={text} dangerouslySetInnerHTML={{ __html: html }} />
      <p class="docs-source muted">
        <a href={`/docs/${file}.md`} download>
          Markdown
        </a>
      </p>
    </>
  );
}

/** What can be done with a block of code: it is copied, and a query is opened in the playground. */
function toolsOf(code: HTMLPreElement, words: { copy: string; copied: string; run: string }): HTMLElement {
  const tools = document.createElement('p');
  tools.className = 'code-tools';
  const content = code.textContent;
  if (code.dataset['language'] === 'graphql' && isOpen('playground')) {
    const run = document.createElement('a');
    run.href = `/graphql?query=${encodeURIComponent(content)}`;
    run.textContent = words.run;
    tools.append(run);
  }
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = words.copy;
  copy.onclick = () => {
    void navigator.clipboard.writeText(content).then(() => (copy.textContent = words.copied));
  };
  tools.append(copy);
  return tools;
}

function Contents({ page: { headings } }: { page: DocsPage }) {
  const words = useWords().docs;
  if (headings.length < 3) return null;
  return (
    <nav class="docs-contents" aria-label={words.contents}>
      <h2>{words.contents}</h2>
      <ul>
        {headings.map(({ level, text, anchor }) => (
          <li key={anchor} class={level > 2 ? 'deeper' : undefined}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
