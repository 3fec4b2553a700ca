import { useEffect, useState } from 'preact/hooks';
import { NamesDocument } from '../../../gql/graphql';
import { ask } from '../../app/api';
import { nameIn, useLanguage, useWords } from '../../app/language';
import { go, href, useUrl, withParams } from '../../app/router';
import type { EntityName } from '../../parts/entity-link';
import { fieldIn } from '../../words/ontology';
import { NONE, tableOf, type Facet } from './list';

/** How many filters are seen at once. */
const SEEN = 4;

interface FiltersProps {
  kind: string;
  columns: readonly string[];
  /** Undefined until they are there. */
  facets: Record<string, Facet[]> | undefined;
}

export function Filters({ kind, columns, facets: told }: FiltersProps) {
  const facets = told ?? {};
  const words = useWords();
  const language = useLanguage();
  const { searchParams } = useUrl();
  const set = (name: string, value: string) =>
    go(withParams({ [name]: value, after: null, before: null }), { stay: true, replace: name === 'q' });
  const { fields } = tableOf(kind);
  const active = columns.filter(field => searchParams.get(field));
  const telling = columns.filter(
    field => fields[field] && ((facets[field]?.length ?? 0) > 1 || searchParams.get(field)),
  );
  // Those in use stay in sight; of the others the first few, and the rest behind a button.
  const seen = telling.filter((field, at) => at < SEEN || searchParams.get(field));
  const behind = telling.filter(field => !seen.includes(field));
  const names = useNames([
    ...telling.flatMap(field => facets[field]?.map(({ value }) => value) ?? []),
    ...active.map(field => searchParams.get(field)!),
  ]);
  const nameOf = (key: string) => {
    const name = names.get(key);
    return name ? nameIn(language, name) : key;
  };
  const filter = (field: string) => (
    <FacetFilter
      key={field}
      label={fieldIn(language, kind, field)}
      value={searchParams.get(field) ?? ''}
      facets={facets[field] ?? []}
      nameOf={nameOf}
      onChange={value => set(field, value)}
    />
  );
  return (
    <div class="filters">
      <NameFilter value={searchParams.get('q') ?? ''} onChange={value => set('q', value)} />
      {seen.map(filter)}
      {!told &&
        Array.from({ length: SEEN - seen.length }, (_, at) => (
          <span key={at} class="filter filter-wait placeholder" />
        ))}
      {behind.length > 0 && (
        <details class="filters-more">
          <summary>{words.table.moreFilters(behind.length)}</summary>
          <div class="filters">{behind.map(filter)}</div>
        </details>
      )}
      {(active.length > 0 || searchParams.get('q')) && (
        <button class="button small" onClick={() => go(href(`/table/${kind.toLowerCase()}`), { stay: true })}>
          {words.table.clear}
        </button>
      )}
    </div>
  );
}

interface FacetFilterProps {
  label: string;
  value: string;
  facets: readonly Facet[];
  nameOf(key: string): string;
  onChange(value: string): void;
}

/** Whom a relation leads to, each with how many entries it would leave. */
function FacetFilter({ label, value, facets, nameOf, onChange }: FacetFilterProps) {
  const words = useWords();
  const isTold = value === '' || value === NONE || facets.some(facet => facet.value === value);
  return (
    <label class={value ? 'filter active' : 'filter'}>
      <span>{label}</span>
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{words.table.any}</option>
        {!isTold && <option value={value}>{nameOf(value)}</option>}
        {facets.map(facet => (
          <option key={facet.value} value={facet.value}>
            {nameOf(facet.value)} ({facet.count})
          </option>
        ))}
        <option value={NONE}>{words.table.none}</option>
      </select>
    </label>
  );
}

/** How many names are asked for at a time. */
const ASKED = 100;

/** The names of entities, by their keys; those that were known before stand until more are there. */
function useNames(keys: readonly string[]): ReadonlyMap<string, EntityName> {
  const [names, set] = useState<ReadonlyMap<string, EntityName>>(new Map());
  const missing = [...new Set(keys)].filter(key => key !== NONE && !names.has(key)).slice(0, ASKED);
  useEffect(() => {
    if (missing.length === 0) return;
    const controller = new AbortController();
    ask(NamesDocument, { keys: missing }, controller.signal).then(
      ({ entities }) => {
        const unknown = missing.map(key => [key, { key, kind: '', zh: key, en: key }] as const);
        const found = entities.nodes.map(entity => [entity.key, entity] as const);
        set(before => new Map<string, EntityName>([...before, ...unknown, ...found]));
      },
      () => undefined,
    );
    return () => controller.abort();
  }, [missing.join()]);
  return names;
}

function NameFilter({ value, onChange }: { value: string; onChange(value: string): void }) {
  const words = useWords();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text.trim()), 200);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label class="filter">
      <span>{words.table.filter}</span>
      <input type="text" value={text} onInput={event => setText(event.currentTarget.value)} />
    </label>
  );
}
