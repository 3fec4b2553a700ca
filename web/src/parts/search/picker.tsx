import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { nameIn, useLanguage, useWords } from '../../app/language';
import { KindMark } from '../kind-mark';
import { HitRow } from './hit-row';
import { Options } from './options';
import type { Hit } from './suggest';
import type { Resolved } from './use-entity';
import { useSuggestions } from './use-suggestions';

interface Props {
  label: string;
  resolved: Resolved;
  /** The text in the URL. */
  text: string;
  onPick(keyOrName: string): void;
}

/** A field for an entity: by any of its names, with suggestions. */
export function Picker({ label, resolved, text: asked, onPick }: Props) {
  const language = useLanguage();
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const known = resolved.state === 'found' ? resolved.entity : undefined;
  const shown = known ? nameIn(language, known) : asked;
  const { text, setText, open, setOpen, active, setActive, found, hits } = useTyped(shown);
  const pick = (keyOrName: string) => {
    setOpen(false);
    input.current?.blur();
    if (keyOrName && keyOrName !== asked) onPick(keyOrName);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else if (event.key === 'Enter')
      pick(found?.query === text.trim() ? (hits[active]?.node.key ?? text) : text.trim());
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <label for={`${id}-input`}>{label}</label>
      <div class="search">
        {known && (
          <span class="picker-mark">
            <KindMark kind={known.kind} />
          </span>
        )}
        <input
          id={`${id}-input`}
          ref={input}
          class={known ? 'search-input marked' : 'search-input plain'}
          role="combobox"
          aria-expanded={open && hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={hits[active] && open ? `${id}-${active}` : undefined}
          placeholder={words.search.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={event => {
            setText(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={event => event.currentTarget.select()}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <div
          class="suggestions"
          hidden={!open || hits.length === 0}
          onMouseDown={event => event.preventDefault()}
        >
          <Options
            id={id}
            label={label}
            options={hits.map(hit => ({
              key: hit.node.key,
              row: <HitRow hit={hit} query={found!.query} />,
            }))}
            active={active}
            onPoint={setActive}
            onChoose={at => pick(hits[at]!.node.key)}
          />
        </div>
      </div>
      {(resolved.state === 'unknown' || resolved.state === 'several') && (
        <Choice resolved={resolved} onPick={pick} />
      )}
    </div>
  );
}

/** What is typed over the name that is shown, what is suggested for it, and at which hit the keys are. */
function useTyped(shown: string) {
  const [text, setText] = useState(shown);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  useEffect(() => setText(shown), [shown]);
  const found = useSuggestions(open && text !== shown ? text.trim() : '');
  const hits = found ? [...found.strong, ...found.weak, ...found.near].slice(0, 8) : [];
  useEffect(() => setActive(0), [found]);
  return { text, setText, open, setOpen, active, setActive, found, hits };
}

interface ChoiceProps {
  resolved: Extract<Resolved, { near: Hit[] }>;
  onPick(key: string): void;
}

/** What a text that means nothing, or several, may mean. */
function Choice({ resolved: { state, text, near }, onPick }: ChoiceProps) {
  const language = useLanguage();
  const words = useWords();
  return (
    <p class="picker-note" role="status">
      {state === 'several' ? words.path.several(text) : words.path.notNamed(text)}{' '}
      {state === 'unknown' && near.length > 0 && words.path.didYouMean}{' '}
      {near.map(({ node }) => (
        <button key={node.key} class="button small" onClick={() => onPick(node.key)}>
          <KindMark kind={node.kind} named /> {nameIn(language, node)}
          {state === 'several' && <span class="muted"> {node.key}</span>}
        </button>
      ))}
    </p>
  );
}
