import { useQuery } from '../../app/api';
import { useLanguage, useWords } from '../../app/language';
import { go, href, useUrl, withParams } from '../../app/router';
import { useTitle } from '../../app/title';
import { Icon } from '../../parts/icons';
import { KindMark } from '../../parts/kind-mark';
import { PageHead, Problem, Skeleton } from '../../parts/states';
import { kindsIn } from '../../words/ontology';
import NotFound from '../not-found';
import { Filters } from './filters';
import { filtersOf, kindNameOf, kinds, orderOf, placeOf, save, tableOf, useColumns, type List } from './list';
import { Rows } from './rows';
import '../../styles/table.css';

export default function TablePage({ kind: asked }: { kind: string }) {
  const name = kindNameOf(asked);
  return name ? <Table key={name} kind={name} /> : <NotFound />;
}

function Table({ kind }: { kind: string }) {
  const words = useWords();
  const language = useLanguage();
  const table = tableOf(kind);
  const { searchParams } = useUrl();
  const where = filtersOf(searchParams, table.fields);
  const sort = searchParams.get('sort') ?? (language === 'zh' ? 'name' : 'nameEn');
  const variables = { where, orderBy: orderOf(sort), ...placeOf(searchParams) };
  const { data, error, stale } = useQuery(table.list, variables);
  const facets = useQuery(table.facets, { where }).data?.table;
  const columns = useColumns(Object.keys(table.fields), facets, where);
  const title = kindsIn(language, kind);
  useTitle(words.table.title(title));
  if (error) return <Problem error={error} />;
  const list = data?.table;
  return (
    <>
      <PageHead title={title}>
        <Kinds kind={kind} />
      </PageHead>
      <Filters kind={kind} columns={columns} facets={facets} />
      {list ? (
        <div class={stale ? 'stale' : ''}>
          <p class="table-count" role="status">
            {words.table.count(list.totalCount)}{' '}
            <button class="button small" onClick={() => void save({ kind, where, sort, columns })}>
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
      {kinds.map(name => (
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
