import type { ComponentChildren } from 'preact';

interface Props {
  /** Of the field: its list is `id-list`, and an option `id-0`. */
  id: string;
  label: string;
  options: { key: string; row: ComponentChildren }[];
  active: number;
  onPoint(at: number): void;
  onChoose(at: number): void;
}

/** The list of what a field suggests, as screen readers know it. */
export function Options({ id, label, options, active, onPoint, onChoose }: Props) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={label}>
      {options.map(({ key, row }, at) => (
        <li
          key={key}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          onClick={() => onChoose(at)}
          onMouseMove={() => at !== active && onPoint(at)}
        >
          {row}
        </li>
      ))}
    </ul>
  );
}
