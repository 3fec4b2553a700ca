import { entityKinds, has } from '../../../src/ontology';
import { HomeDocument, type HomeQuery } from '../../gql/graphql';
import { Connected } from './connected';
import { isOpen } from '../app/closed';
import { useQuery } from '../app/api';
import { nameIn, numberIn, useLanguage, useWords } from '../app/language';
import { entityHref, href } from '../app/router';
import { useTitle } from '../app/title';
import { EntityLink, type EntityName } from '../parts/entity-link';
import { Names } from '../parts/names';
import { useArticleName } from '../parts/evidence';
import { Icon } from '../parts/icons';
import { KindMark, kindStyle } from '../parts/kind-mark';
import { SearchBox } from '../parts/search/search-box';
import { Problem, Skeleton } from '../parts/states';
import { kindsIn } from '../words/ontology';

export function Home() {
  const words = useWords();
  useTitle(words.home.title);
  const { data, error } = useQuery(HomeDocument, {});
  if (error) return <Problem error={error} />;
  return (
    <div class="home">
      <section class="hero">
        <h1>{words.tagline}</h1>
        <p class="lead">{words.home.lead}</p>
        <SearchBox large autofocus />
        <Counts data={data} />
      </section>
      <Questions data={data} />
      {data && !data.trends ? <Connected /> : <Landscape data={data} />}
      <section class="home-end">
        <Articles data={data} />
        <Programs />
      </section>
    </div>
  );
}

interface Part {
  data?: HomeQuery;
}

function Counts({ data }: Part) {
  const words = useWords();
  const language = useLanguage();
  const { counts } = words.home;
  const total = (list: readonly { count: number }[]) => list.reduce((sum, { count }) => sum + count, 0);
  const facts = data && total(data.stats.typeCounts);
  const share = data && (facts ? `${Math.round((100 * data.statements.totalCount) / facts)}%` : '–');
  const counted = (
    count: number | undefined,
    name: (count: number) => string,
  ): [string | undefined, string] => [
    count === undefined ? undefined : numberIn(language, count),
    name(count ?? 0),
  ];
  const numbers: [string | undefined, string][] = [
    counted(data && total(data.stats.kindCounts), counts.entities),
    counted(facts, counts.statements),
    counted(data?.stats.articleCounts.length, counts.articles),
    [share, counts.stated],
  ];
  const kinds = data?.stats.kindCounts ?? entityKinds.map(kind => ({ kind, count: undefined }));
  return (
    <>
      <dl class="counts">
        {numbers.map(([number, name]) => (
          <div key={name}>
            <dd>{number ?? UNKNOWN}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      <p class="kinds">
        {kinds
          .filter(({ count }) => count !== 0)
          .map(({ kind, count }) => (
            <a key={kind} href={href(`/table/${kind.toLowerCase()}`)} style={kindStyle(kind)}>
              <KindMark kind={kind} />
              {kindsIn(language, kind)} <b>{count === undefined ? UNKNOWN : numberIn(language, count)}</b>
            </a>
          ))}
      </p>
    </>
  );
}

/** Keeps the room of a number that is not there yet. */
const UNKNOWN = <span class="unknown">00</span>;

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The questions of the first article that asks any: those of others are on their own pages. */
function Questions({ data }: Part) {
  const words = useWords();
  const language = useLanguage();
  const all = data?.questions?.nodes ?? [];
  const first = all[0]?.mentionedIn.nodes[0]?.key;
  const questions = all.filter(question => question.mentionedIn.nodes[0]?.key === first).slice(0, 10);
  if ((data && questions.length === 0) || !has('Question')) return null;
  return (
    <section class="questions-part">
      <h2>{words.home.questions}</h2>
      <p class="lead small">{words.home.questionsLead}</p>
      <ol class="questions">
        {questions.map(question => (
          <li key={question.key}>
            <span class="question-number" aria-hidden="true">
              {language === 'zh' ? (numerals[question.number ?? -1] ?? question.number) : question.number}
            </span>
            <h3>
              <a href={entityHref(question.key)}>{nameIn(language, question)}</a>
            </h3>
            <p class="muted">{language === 'zh' ? question.summaryZh : question.summaryEn}</p>
            {question.asksAbout && (
              <Names entities={question.asksAbout.nodes.slice(0, 5)} all={question.asksAbout.totalCount} />
            )}
          </li>
        ))}
        {!data && Array.from({ length: 5 }, (_, at) => <li key={at} class="placeholder" />)}
      </ol>
    </section>
  );
}

type Trend = HomeQuery['trends']['nodes'][number];
type Exemplar = Trend['exemplars']['nodes'][number];

function Landscape({ data }: Part) {
  const words = useWords();
  const trends = data?.trends?.nodes.filter(trend => trend.exemplars.totalCount > 0) ?? [];
  return (
    <section class="landscape-part">
      <h2>{words.home.landscape}</h2>
      <p class="lead small">{words.home.landscapeLead}</p>
      <div class="landscape">
        {trends.map(trend => (
          <TrendBox key={trend.key} trend={trend} />
        ))}
        {!data && Array.from({ length: 6 }, (_, at) => <div key={at} class="trend placeholder" />)}
      </div>
      {data && data.trends.totalCount > trends.length && (
        <p>
          <a class="button" href={href('/table/trend')}>
            {words.home.allTrends(data.trends.totalCount)} <Icon name="arrow" />
          </a>
        </p>
      )}
    </section>
  );
}

function TrendBox({ trend }: { trend: Trend }) {
  const words = useWords();
  const { nodes, totalCount } = trend.exemplars;
  return (
    <article class="trend" style={kindStyle('Trend')}>
      <h3>
        <EntityLink entity={trend} both />
        <span class="count">{totalCount}</span>
      </h3>
      <ul>
        {groupsOf(nodes).map(({ vendors, members }) => (
          <li key={vendors.map(({ key }) => key).join()} class="vendor" style={kindStyle('Vendor')}>
            <span class="vendor-name">
              {vendors.length > 0 ? (
                vendors.map(vendor => <EntityLink key={vendor.key} entity={vendor} />)
              ) : (
                <span class="muted">{words.home.noVendor}</span>
              )}
            </span>
            <Names entities={members} all={members.length} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="muted">
          <a href={entityHref(trend.key)}>{words.home.andMore(totalCount - nodes.length)}</a>
        </p>
      )}
    </article>
  );
}

interface Group {
  vendors: readonly EntityName[];
  members: Exemplar[];
}

/** Examples by who builds them, those who build most first; what has no vendor comes last. */
function groupsOf(exemplars: readonly Exemplar[]): Group[] {
  const groups = new Map<string, Group>();
  for (const exemplar of exemplars) {
    const vendors = 'builtBy' in exemplar ? exemplar.builtBy.nodes : [];
    const key = vendors.map(vendor => vendor.key).join();
    const group = groups.get(key) ?? { vendors, members: [] };
    group.members.push(exemplar);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.vendors.length === 0) - Number(b.vendors.length === 0) || b.members.length - a.members.length,
  );
}

function Articles({ data }: Part) {
  const words = useWords();
  const nameOf = useArticleName();
  return (
    <section>
      <h2>{words.home.articles}</h2>
      {!data && <Skeleton lines={3} />}
      <ul class="articles">
        {data?.stats.articleCounts.map(({ article, count }) => (
          <li key={article.key}>
            <a href={article.url ?? undefined} target="_blank" rel="noreferrer">
              {nameOf(article)}
            </a>
            <p class="muted">
              {article.author} · {article.publisher} · <time>{article.publishedOn}</time> ·{' '}
              {words.home.articleMentions(count)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Programs() {
  const { home } = useWords();
  return (
    <section>
      <h2>{home.programs}</h2>
      <p class="muted">{home.programsLead}</p>
      <ul class="programs">
        {isOpen('playground') && (
          <li>
            <a href="/graphql">
              <code>/graphql</code>
            </a>{' '}
            {home.playground}
          </li>
        )}
        <li>
          <a href={href('/schema')}>
            <code>/schema</code>
          </a>{' '}
          {home.docs}
        </li>
        <li>
          <a href={href('/docs')}>
            <code>/docs</code>
          </a>{' '}
          {home.manual}
        </li>
        {isOpen('export') && (
          <li>
            <a href="/export?format=jsonld" download>
              <code>/export</code>
            </a>{' '}
            {home.export}
          </li>
        )}
      </ul>
    </section>
  );
}
