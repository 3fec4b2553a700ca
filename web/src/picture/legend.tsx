import { useState } from 'preact/hooks';
import { relationAppearance } from '../../../src/appearance';
import { useLanguage, useWords } from '../app/language';
import type { Params } from '../app/router';
import { Icon } from '../parts/icons';
import { KindMark } from '../parts/kind-mark';
import { kindsIn, relationIn } from '../words/ontology';
import type { Hidden, PictureData } from './data';

interface Props {
  data: PictureData;
  hidden: Hidden;
  onChange(params: Params): void;
}

/** What the marks mean; each can be taken out of the picture. */
export function Legend({ data, hidden, onChange }: Props) {
  const words = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const kinds = counted(data.nodes.map(({ kind }) => kind));
  const types = counted(data.edges.map(({ type }) => type));
  const toggle = (name: string) => {
    const names = new Set(hidden.names);
    if (!names.delete(name)) names.add(name);
    onChange({ hide: [...names].join(',') });
  };
  return (
    <div class="legend">
      <button class="button small" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="legend" /> {words.picture.legend}
        {(hidden.names.size > 0 || hidden.inferred) && <span class="dot" aria-hidden="true" />}
      </button>
      <div class="legend-body" hidden={!open}>
        <fieldset>
          <legend>{words.picture.kinds}</legend>
          {kinds.map(([kind, count]) => (
            <label key={kind}>
              <input type="checkbox" checked={!hidden.names.has(kind)} onChange={() => toggle(kind)} />
              <KindMark kind={kind} /> {kindsIn(language, kind)} <span class="count">{count}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.picture.relations}</legend>
          {types.map(([type, count]) => (
            <label key={type}>
              <input type="checkbox" checked={!hidden.names.has(type)} onChange={() => toggle(type)} />
              <Line type={type} /> {relationIn(language, type)} <span class="count">{count}</span>
            </label>
          ))}
        </fieldset>
        <label class="legend-basis">
          <input
            type="checkbox"
            checked={hidden.inferred}
            onChange={() => onChange({ stated: hidden.inferred ? null : '1' })}
          />
          {words.basis.only}
        </label>
        <p class="muted legend-note">
          <svg class="basis-mark stated" viewBox="0 0 24 8" aria-hidden="true">
            <path d="M1 4h22" />
          </svg>
          {words.basis.statedShort}
          <svg class="basis-mark inferred" viewBox="0 0 24 8" aria-hidden="true">
            <path d="M1 4h22" />
          </svg>
          {words.basis.inferredShort}
        </p>
      </div>
    </div>
  );
}

function Line({ type }: { type: string }) {
  const { color, dark } = relationAppearance(type);
  return (
    <span
      class="legend-line"
      style={{ '--line-color': `light-dark(${color}, ${dark})` }}
      aria-hidden="true"
    />
  );
}

function counted(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
