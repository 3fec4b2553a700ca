import { useEffect, useState } from 'preact/hooks';
import { entityKinds } from '../../../src/ontology';
import { SearchDocument, type SearchQuery } from '../../gql/graphql';
import { ask, useQuery } from '../app/api';
import { useLanguage, useWords } from '../app/language';
import { href, useUrl } from '../app/router';
import { useTitle } from '../app/title';
import { EntityLink } from '../parts/entity-link';
import { PageHead, Problem, Skeleton } from '../parts/states';
import { Why } from '../parts/search/hit-row';
import { findNear, isWeak, type Hit } from '../parts/search/suggest';
import { kindIn } from '../words/ontology';

type Edge = SearchQuery['search']['edges'][number];

export default function Search() {
  const words = useWords();
  const query = useUrl().searchParams.get('q')?.trim() ?? '';
  useTitle(words.search.title(query));
  const { data, error, stale } = useQuery(SearchDocument, query ? { query } : undefined);
  const [more, setMore] = useState<{ query: string; edges: Edge[]; cursor: string | null }>();
  const further = more?.query === query ? more : undefined;
  if (error) return <Problem error={error} />;
  if (!query) return <PageHead title={words.search.label} lead={words.search.hint} />;
  if (!data || stale) return <Skeleton lines={8} tall />;
  const edges = [...data.search.edges, ...(further?.edges ?? [])];
  const { hasNextPage, endCursor } = data.search.pageInfo;
  const cursor = further ? further.cursor : hasNextPage ? endCursor : null;
  const load = async () => {
    const { search } = await ask(SearchDocument, { query, after: cursor });
    const { hasNextPage, endCursor } = search.pageInfo;
    setMore({
      query,
      edges: [...(further?.edges ?? []), ...search.edges],
      cursor: hasNextPage ? endCursor : null,
    });
  };
  return (
    <div class="narrow">
      <PageHead title={words.search.title(query)} />
      {edges.length === 0 ? (
        <Nothing query={query} />
      ) : (
        <Hits query={query} edges={edges} complete={!cursor} />
      )}
      {cursor && (
        <p>
          <button class="button" onClick={load}>
            {words.search.more}
          </button>
        </p>
      )}
    </div>
  );
}

function Hits({ query, edges, complete }: { query: string; edges: readonly Edge[]; complete: boolean }) {
  const words = useWords();
  const strong = edges.filter(edge => !isWeak(edge));
  const weak = edges.filter(isWeak);
  return (
    <>
      {strong.length > 0 ? (
        <>
          <p class="muted" role="status">
            {words.search.count(strong.length)}
            {complete ? '' : ' +'}
          </p>
          <HitList query={query} edges={strong} />
          {weak.length > 0 && (
            <details class="weak">
              <summary>{words.search.weak(weak.length)}</summary>
              <HitList query={query} edges={weak} />
            </details>
          )}
        </>
      ) : (
        <>
          <p role="status">
            {words.search.none(query)} · {words.search.near}
          </p>
          <HitList query={query} edges={weak} />
        </>
      )}
    </>
  );
}

function HitList({ query, edges }: { query: string; edges: readonly Edge[] }) {
  const language = useLanguage();
  return (
    <ol class="hits">
      {edges.map(edge => (
        <li key={edge.node.key}>
          <p>
            <EntityLink entity={edge.node} both />
            <span class="hit-why">
              <span class="hit-kind">{kindIn(language, edge.node.kind)}</span>
              <Why hit={edge} query={query} />
            </span>
          </p>
          <p class="muted">{language === 'zh' ? edge.node.summaryZh : edge.node.summaryEn}</p>
        </li>
      ))}
    </ol>
  );
}

function Nothing({ query }: { query: string }) {
  const words = useWords();
  const [near, set] = useState<Hit[]>();
  useEffect(() => {
    set(undefined);
    findNear(query).then(set, () => set([]));
  }, [query]);
  return (
    <>
      <p role="status">
        {words.search.none(query)}
        {near && near.length > 0 && ` · ${words.search.near}`}
      </p>
      {!near && <Skeleton lines={4} />}
      {near?.length === 0 && (
        <p>
          {words.search.nothingNear} <a href={href('/map')}>{words.nav.map}</a> ·{' '}
          <a href={href(`/table/${entityKinds[0]!.toLowerCase()}`)}>{words.nav.table}</a>
        </p>
      )}
      <ul class="names">
        {near?.map(({ node }) => (
          <li key={node.key}>
            <EntityLink entity={node} both />
          </li>
        ))}
      </ul>
    </>
  );
}
