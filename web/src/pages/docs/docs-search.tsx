import { useState } from 'preact/hooks';
import { useLanguage, useWords } from '../../app/language';
import { href } from '../../app/router';
import { find, useFile, type DocsIndex, type DocsSection } from './docs-data';

/** A field that finds sections of all pages; what is searched is loaded when the field is entered. */
export function DocsSearch({ index }: { index: DocsIndex }) {
  const words = useWords().docs;
  const language = useLanguage();
  const [asked, ask] = useState('');
  const [entered, enter] = useState(false);
  const { value: sections } = useFile<DocsSection[]>(entered ? `search.${language}` : undefined);
  const hits = sections ? find(sections, asked) : [];
  const isAsked = asked.trim() !== '' && sections !== undefined;
  return (
    <search class="docs-search">
      <input
        type="search"
        value={asked}
        aria-label={words.search}
        placeholder={words.search}
        onFocus={() => enter(true)}
        onInput={event => ask(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Escape' && ask('')}
      />
      <p class="visually-hidden" role="status">
        {isAsked && words.found(hits.length)}
      </p>
      {isAsked && hits.length === 0 && <p class="muted">{words.found(0)}</p>}
      {hits.length > 0 && (
        <ol class="docs-hits" onClick={() => ask('')}>
          {hits.map(({ page, heading, anchor, around }) => (
            <li key={`${page}#${anchor}`}>
              <a href={href(`/docs${page && `/${page}`}`) + (anchor && `#${anchor}`)}>
                <span class="docs-hit-page">{index.pages[page]?.[language] ?? index.pages[page]?.en}</span>
                {anchor && <strong>{heading}</strong>}
                <span class="muted">
                  {around.map((part, at) => (at % 2 ? <mark key={at}>{part}</mark> : part))}
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
