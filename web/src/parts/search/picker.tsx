import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ByKeyDocument, ResolveDocument } from '../../../gql/graphql';
import { ask } from '../../app/api';
import { nameIn, useLanguage, useWords } from '../../app/language';
import type { EntityName } from '../entity-link';
import { KindMark } from '../kind-mark';
import { HitRow, useSuggestions } from './search-box';
import { suggest, type Hit } from './suggest';

export type Named = EntityName & { id: string };

/** What a key or a name in the URL stands for. */
export type Resolved =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'found'; entity: Named }
  | { state: 'unknown'; text: string; near: Hit[] }
  | { state: 'several'; text: string; near: Hit[] };

export function useEntity(text: string): Resolved {
  const [resolved, set] = useState<{ text: string; resolved: Resolved }>();
  useEffect(() => {
    if (!text) return;
    const controller = new AbortController();
    resolve(text, controller.signal).then(
      resolved => set({ text, resolved }),
      () => undefined,
    );
    return () => controller.abort();
  }, [text]);
  if (!text) return { state: 'none' };
  return resolved?.text === text ? resolved.resolved : { state: 'asking' };
}

async function resolve(text: string, signal: AbortSignal): Promise<Resolved> {
  const keyed = (await ask(ByKeyDocument, { key: text }, signal)).entity;
  if (keyed) return { state: 'found', entity: keyed };
  const [named, { strong, weak, near }] = await Promise.all([
    ask(ResolveDocument, { name: text }, signal),
    suggest(text, signal),
  ]);
  const called = strong.filter(({ matchedBy }) => matchedBy === 'NAME' || matchedBy === 'ALIAS');
  if (called.length > 1) return { state: 'several', text, near: called };
  if (named.entity) return { state: 'found', entity: named.entity };
  return { state: 'unknown', text, near: [...strong, ...weak, ...near].slice(0, 5) };
}

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
  const [text, setText] = useState(shown);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  useEffect(() => setText(shown), [shown]);
  const found = useSuggestions(open && text !== shown ? text.trim() : '');
  const hits = found ? [...found.strong, ...found.weak, ...found.near].slice(0, 8) : [];
  useEffect(() => setActive(0), [found]);
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
          <ul id={`${id}-list`} role="listbox" aria-label={label}>
            {hits.map((hit, at) => (
              <li
                key={hit.node.key}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === active}
                onClick={() => pick(hit.node.key)}
                onMouseMove={() => setActive(at)}
              >
                <HitRow hit={hit} query={found!.query} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {(resolved.state === 'unknown' || resolved.state === 'several') && (
        <Choice resolved={resolved} onPick={pick} />
      )}
    </div>
  );
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
