import { useEffect, useRef } from 'preact/hooks';
import { useQuery } from '../app/api';
import { useWords } from '../app/language';
import { go, useUrl, withParams } from '../app/router';
import { ArticleDocument } from '../../gql/graphql';
import { parseLocator, shortLocator, useArticleName } from './evidence';
import { FactRow } from './fact';
import { Icon } from './icons';
import { Skeleton } from './states';
import { useBacked } from './backed';

/** What a paragraph backs, beside the page; open where the URL has `at`. */
export function Drawer() {
  const at = useUrl().searchParams.get('at');
  const place = at ? parseLocator(at) : undefined;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = place !== undefined;
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  const close = () => go(withParams({ at: null }), { stay: true });
  const words = useWords();
  return (
    <dialog
      ref={dialog}
      class="drawer"
      aria-label={words.evidence.title}
      onCancel={event => {
        event.preventDefault();
        close();
      }}
      onClick={event => event.target === dialog.current && close()}
    >
      {place && <Paragraph locator={at!} {...place} close={close} />}
    </dialog>
  );
}

interface Props {
  locator: string;
  article: string;
  section: number;
  paragraph: number;
  close(): void;
}

function Paragraph({ locator, article, section, paragraph, close }: Props) {
  const words = useWords();
  const nameOf = useArticleName();
  const { data } = useQuery(ArticleDocument, { key: article });
  const facts = useBacked(article, locator);
  const source = data?.article;
  return (
    <div class="drawer-inner">
      <header>
        <p class="drawer-place">
          <span class="chip static">{shortLocator({ section, paragraph })}</span>
          {words.evidence.section(section)} · {words.evidence.paragraph(paragraph)}
        </p>
        <button class="icon-button" onClick={close} aria-label={words.evidence.close}>
          <Icon name="close" />
        </button>
      </header>
      {source ? (
        <div class="drawer-source">
          <h2>{nameOf(source)}</h2>
          <p class="muted">
            {source.author} · {source.publisher} · <time>{source.publishedOn}</time>
          </p>
          <p>
            <a class="button" href={source.url ?? undefined} target="_blank" rel="noreferrer">
              {words.evidence.read} <Icon name="out" />
            </a>
          </p>
        </div>
      ) : (
        <Skeleton lines={3} />
      )}
      {facts ? (
        <>
          <h3>{words.evidence.backs(facts.length)}</h3>
          {facts.length === 0 && <p class="muted">{words.evidence.backsNothing}</p>}
          <ul class="facts">
            {facts.map(fact => (
              <li key={fact.key}>
                <FactRow fact={fact} at={locator} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Skeleton lines={6} />
      )}
      <p class="drawer-note muted">{words.evidence.noText}</p>
    </div>
  );
}
