import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../app/language';
import { currentUrl, entityHref, go, href } from '../../app/router';
import { Icon } from '../icons';
import { HitRow } from './hit-row';
import { Options } from './options';
import type { Hit, Suggestions } from './suggest';
import { useSuggestions } from './use-suggestions';

const ROWS = 8;

interface Props {
  /** The large one, of the home page. */
  large?: boolean;
  autofocus?: boolean;
}

/** A row of the list: a hit, or the way to all of them. */
type Row = { hit: Hit; near?: boolean } | { all: string; weak: number };

export function SearchBox({ large = false, autofocus = false }: Props) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, open, setOpen, active, setActive, found, rows, step } = useTyped();
  const chosen = rows[active];

  useEffect(() => {
    if (autofocus && !matchMedia('(pointer: coarse)').matches) input.current?.focus({ preventScroll: true });
  }, []);

  const leave = () => {
    setOpen(false);
    input.current?.blur();
  };
  const choose = (row: Row | undefined) => {
    leave();
    if (row && 'hit' in row) {
      setText('');
      go(entityHref(row.hit.node.key));
    } else if (text.trim()) {
      go(href('/search', { q: text.trim() }));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(chosen ?? (found?.query === text.trim() && found.strong[0] ? rows[0] : undefined));
    } else if (event.key === 'Escape') {
      if (open && text) setOpen(false);
      else leave();
    }
  };

  return (
    <search class={large ? 'search large' : 'search'}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        class="search-input"
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={open && rows.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${active}` : undefined}
        placeholder={words.search.placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        value={text}
        onInput={event => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd class="search-key" aria-hidden="true" title={words.search.hint}>
        /
      </kbd>
      <div class="suggestions" hidden={!open || !found} onMouseDown={event => event.preventDefault()}>
        {found && <Notice found={found} />}
        <Options
          id={id}
          label={words.search.label}
          options={rows.map(row => ({
            key: 'hit' in row ? row.hit.node.key : 'all',
            row: 'hit' in row ? <HitRow hit={row.hit} query={found!.query} /> : <AllRow {...row} />,
          }))}
          active={active}
          onPoint={setActive}
          onChoose={at => choose(rows[at])}
        />
      </div>
    </search>
  );
}

/** What is typed, what is suggested for it, and at which row the keys are: at -1 they are in the field. */
function useTyped() {
  const [text, setText] = useState(() => currentUrl().searchParams.get('q') ?? '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useSuggestions(open ? text.trim() : '');
  const rows = found ? rowsOf(found) : [];
  useEffect(() => setActive(-1), [found]);
  const step = (by: 1 | -1) => {
    setOpen(true);
    if (rows.length > 0) setActive(((active + 1 + by + rows.length + 1) % (rows.length + 1)) - 1);
  };
  return { text, setText, open, setOpen, active, setActive, found, rows, step };
}

function Notice({ found }: { found: Suggestions }) {
  const words = useWords();
  if (found.strong.length > 0) return null;
  const hasNear = found.weak.length + found.near.length > 0;
  return (
    <p class="suggestions-note" role="status">
      {words.search.none(found.query)} · {hasNear ? words.search.near : words.search.nothingNear}
    </p>
  );
}

function AllRow({ all, weak }: { all: string; weak: number }) {
  const words = useWords();
  return (
    <span class="hit all">
      <Icon name="arrow" />
      <span>{words.search.all(all)}</span>
      {weak > 0 && <span class="hit-why">{words.search.weak(weak)}</span>}
    </span>
  );
}

function rowsOf({ query, strong, weak, near }: Suggestions): Row[] {
  if (strong.length > 0) {
    const shown = strong.slice(0, ROWS);
    return [...shown.map(hit => ({ hit })), { all: query, weak: weak.length }];
  }
  return [...weak, ...near].slice(0, ROWS).map(hit => ({ hit, near: true }));
}

/** `/` goes to the search box from anywhere, but where one types. */
export function focusSearchBySlash(): void {
  addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.search-input')];
    const box = boxes.find(({ offsetParent }) => offsetParent);
    if (!box || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
