import { useEffect, useState } from 'preact/hooks';
import { tables } from '../../gql/tables';
import { ask, useQuery, type Operation } from '../app/api';
import { nameIn, otherName, useLanguage, useWords } from '../app/language';
import { go, href, useUrl, withParams } from '../app/router';
import { useTitle } from '../app/title';
import { EntityLink, type EntityName } from '../parts/entity-link';
import { Icon } from '../parts/icons';
import { KindMark } from '../parts/kind-mark';
import { PageHead, Problem, Skeleton } from '../parts/states';
import { download } from '../picture/save/download';
import { fieldIn, kindName, kindsIn } from '../words/ontology';
import { csvOf } from './csv';
import NotFound from './not-found';
import '../styles/table.css';

const PAGE = 25;
/** How many filters are seen at once. */
const SEEN = 4;

type Count = { totalCount: number };
type Row = EntityName & { summaryZh: string | null; summaryEn: string | null } & Record<string, Count>;

interface List {
  table: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    nodes: Row[];
  };
}
type Facet = { value: string; count: number };
interface Facets {
  table: Record<string, Facet[]>;
}

type Variables = Record<string, unknown>;

interface TableOperations {
  list: Operation<List, Variables>;
  facets: Operation<Facets, Variables>;
  fields: readonly string[];
}

export default function TablePage({ kind: asked }: { kind: string }) {
  const name = kindNameOf(asked);
  return name ? <Table key={name} kind={name} /> : <NotFound />;
}

const kindNameOf = (asked: string) =>
  Object.keys(tables).find(name => name.toLowerCase() === asked.toLowerCase()) ?? undefined;

function Table({ kind }: { kind: string }) {
  const words = useWords();
  const language = useLanguage();
  const operations = (tables as unknown as Record<string, TableOperations>)[kind]!;
  const { searchParams } = useUrl();
  const filters = filtersOf(searchParams, operations.fields);
  const sort = searchParams.get('sort') ?? 'name';
  const place = placeOf(searchParams);
  const variables = { ...filters, orderBy: orderOf(sort), ...place };
  const { data, error, stale } = useQuery(operations.list, variables);
  const facets = useQuery(operations.facets, filters).data?.table;
  const columns = useColumns(operations.fields, facets, filters);
  const title = kindsIn(language, kind);
  useTitle(words.table.title(title));
  if (error) return <Problem error={error} />;
  const list = data?.table;
  return (
    <>
      <PageHead title={title}>
        <Kinds kind={kind} />
      </PageHead>
      <Filters kind={kind} columns={columns} facets={facets ?? {}} />
      {list ? (
        <div class={stale ? 'stale' : ''}>
          <p class="table-count" role="status">
            {words.table.count(list.totalCount)}{' '}
            <button class="button small" onClick={() => void save(kind, operations, filters, sort, columns)}>
              <Icon name="save" /> {words.table.csv}
            </button>
          </p>
          {list.totalCount === 0 ? (
            <p class="muted">{words.table.empty}</p>
          ) : (
            <Rows kind={kind} rows={list.nodes} columns={columns} sort={sort} />
          )}
          <Pages list={list} />
        </div>
      ) : (
        <Skeleton lines={12} tall />
      )}
    </>
  );
}

function Kinds({ kind }: { kind: string }) {
  const language = useLanguage();
  return (
    <nav class="kinds-nav" aria-label={useWords().table.kind}>
      {Object.keys(tables).map(name => (
        <a
          key={name}
          href={href(`/table/${name.toLowerCase()}`)}
          aria-current={name === kind ? 'page' : undefined}
        >
          <KindMark kind={name} /> {kindsIn(language, name)}
        </a>
      ))}
    </nav>
  );
}

interface FiltersProps {
  kind: string;
  columns: readonly string[];
  facets: Record<string, Facet[]>;
}

function Filters({ kind, columns, facets }: FiltersProps) {
  const words = useWords();
  const language = useLanguage();
  const { searchParams } = useUrl();
  const set = (name: string, value: string) =>
    go(withParams({ [name]: value, after: null, before: null }), { stay: true, replace: name === 'q' });
  const active = columns.filter(field => searchParams.get(field));
  const telling = columns.filter(field => (facets[field]?.length ?? 0) > 1 || searchParams.get(field));
  // Those in use stay in sight; of the others the first few, and the rest behind a button.
  const seen = telling.filter((field, at) => at < SEEN || searchParams.get(field));
  const behind = telling.filter(field => !seen.includes(field));
  const filter = (field: string) => (
    <label key={field} class={searchParams.get(field) ? 'filter active' : 'filter'}>
      <span>{fieldIn(language, kind, field)}</span>
      <select value={searchParams.get(field) ?? ''} onChange={event => set(field, event.currentTarget.value)}>
        <option value="">{words.table.any}</option>
        {[...(facets[field] ?? [])]
          .sort((a, b) => Number(a.value) - Number(b.value))
          .map(({ value, count }) => (
            <option key={value} value={value}>
              {value} ({count})
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <div class="filters">
      <NameFilter value={searchParams.get('q') ?? ''} onChange={value => set('q', value)} />
      {seen.map(filter)}
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

interface RowsProps {
  kind: string;
  rows: readonly Row[];
  columns: readonly string[];
  sort: string;
}

function Rows({ kind, rows, columns, sort }: RowsProps) {
  const words = useWords();
  const language = useLanguage();
  const other = language === 'zh' ? 'nameEn' : 'name';
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={kindsIn(language, kind)}>
      <table class="table">
        <thead>
          <tr>
            <Heading field={language === 'zh' ? 'name' : 'nameEn'} label={words.table.name} sort={sort} />
            <Heading field={other} label={words.table.other} sort={sort} />
            {columns.map(field => (
              <Heading key={field} field={field} label={fieldIn(language, kind, field)} sort={sort} number />
            ))}
            <th scope="col" class="table-summary">
              {words.table.summary}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">
                <EntityLink entity={row} />
              </th>
              <td class="other-name">{otherName(language, row) ?? ''}</td>
              {columns.map(field => (
                <td key={field} class={row[field]?.totalCount ? 'number' : 'number nought'}>
                  {row[field]?.totalCount ?? 0}
                </td>
              ))}
              <td class="table-summary muted">{language === 'zh' ? row.summaryZh : row.summaryEn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps {
  field: string;
  label: string;
  sort: string;
  number?: boolean;
}

/** A column's name, which sorts by it: numbers from the greatest, names from the first. */
function Heading({ field, label, sort, number = false }: HeadingProps) {
  const words = useWords();
  const isUp = sort === field;
  const isDown = sort === `-${field}`;
  const next = number ? (isDown ? field : `-${field}`) : isUp ? `-${field}` : field;
  return (
    <th
      scope="col"
      class={number ? 'number' : ''}
      aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}
    >
      <button
        class="sorter"
        title={words.table.sort(label)}
        onClick={() => go(withParams({ sort: next, after: null, before: null }), { stay: true })}
      >
        {label}
        <span aria-hidden="true" class="sort-mark">
          {isUp ? '↑' : isDown ? '↓' : ''}
        </span>
      </button>
    </th>
  );
}

function Pages({ list }: { list: List['table'] }) {
  const words = useWords();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <p class="pages">
      <button
        class="button"
        disabled={!hasPreviousPage}
        onClick={() => go(withParams({ before: startCursor, after: null }))}
      >
        {words.table.previous}
      </button>
      <button
        class="button"
        disabled={!hasNextPage}
        onClick={() => go(withParams({ after: endCursor, before: null }))}
      >
        {words.table.next}
      </button>
    </p>
  );
}

function filtersOf(params: URLSearchParams, fields: readonly string[]): Variables {
  const filters: Variables = {};
  const name = params.get('q');
  if (name) filters['name'] = name;
  for (const field of fields) {
    const value = params.get(field);
    if (value && /^\d{1,9}$/.test(value)) filters[field] = Number(value);
  }
  return filters;
}

const orderOf = (sort: string) => [{ [sort.replace(/^-/, '')]: sort.startsWith('-') ? 'DESC' : 'ASC' }];

function placeOf(params: URLSearchParams): Variables {
  const before = params.get('before');
  if (before) return { last: PAGE, before };
  const after = params.get('after');
  return after ? { first: PAGE, after } : { first: PAGE };
}

/** Relations that some entry has, and those that are filtered by. The last answer stands until the next is there. */
function useColumns(
  fields: readonly string[],
  facets: Record<string, Facet[]> | undefined,
  filters: Variables,
): string[] {
  const [known, set] = useState<string[]>([]);
  useEffect(() => {
    if (!facets) return;
    set(before => {
      const now = fields.filter(field => facets[field]?.some(({ value }) => value !== '0'));
      return [...fields].filter(field => now.includes(field) || before.includes(field));
    });
  }, [facets]);
  return fields.filter(field => known.includes(field) || field in filters);
}

/** All rows that the filters leave, as a file. */
async function save(
  kind: string,
  { list }: TableOperations,
  filters: Variables,
  sort: string,
  columns: readonly string[],
): Promise<void> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const variables: Variables = { ...filters, orderBy: orderOf(sort), first: 100, ...(after && { after }) };
    const { table }: List = await ask(list, variables);
    rows.push(...table.nodes);
    if (!table.pageInfo.hasNextPage) break;
    after = table.pageInfo.endCursor;
  }
  const head = ['key', 'kind', 'nameZh', 'nameEn', 'summaryZh', 'summaryEn', ...columns];
  const lines = rows.map(row => [
    ...[row.key, kindName(row.kind), nameIn('zh', row), nameIn('en', row), row.summaryZh, row.summaryEn],
    ...columns.map(field => row[field]?.totalCount ?? 0),
  ]);
  download(new Blob([csvOf([head, ...lines])], { type: 'text/csv' }), `wuwen-${kind.toLowerCase()}.csv`);
}
