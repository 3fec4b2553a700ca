import { TimelineDocument, type TimelineQuery } from '../../gql/graphql';
import { useQuery } from '../app/api';
import { dateIn } from '../app/dates';
import { useLanguage, useWords } from '../app/language';
import { go, useUrl, withParams } from '../app/router';
import { useTitle } from '../app/title';
import { EntityLink } from '../parts/entity-link';
import { Chips } from '../parts/evidence';
import { FactRow } from '../parts/fact';
import { KindMark } from '../parts/kind-mark';
import { PageHead, Problem, Skeleton } from '../parts/states';
import { kindsIn } from '../words/ontology';
import '../styles/timeline.css';

type Entry = TimelineQuery['timeline']['entries'][number];

/** How many entries are asked for. */
const FIRST = 500;

export default function TimelinePage() {
  const words = useWords();
  const language = useLanguage();
  useTitle(words.timeline.title);
  const { data, error } = useQuery(TimelineDocument, { first: FIRST });
  const only = useUrl().searchParams.get('kind');
  if (error) return <Problem error={error} />;
  const entries = data?.timeline?.entries ?? [];
  const shown = only ? entries.filter(entry => kindOf(entry) === only) : entries;
  const kinds = [...new Set(entries.map(kindOf))];
  return (
    <div class="narrow">
      <PageHead title={words.timeline.title} lead={words.timeline.lead}>
        {kinds.length > 1 && (
          <p class="timeline-kinds">
            {kinds.map(kind => (
              <button
                key={kind}
                class="button small"
                aria-pressed={kind === only}
                onClick={() =>
                  go(withParams({ kind: kind === only ? null : kind }), { stay: true, replace: true })
                }
              >
                {kind === 'STATEMENT' ? words.evidence.facts : <KindMark kind={kind} />}
                {kind !== 'STATEMENT' && kindsIn(language, kind)}
              </button>
            ))}
          </p>
        )}
      </PageHead>
      {!data && <Skeleton lines={10} tall />}
      {data && entries.length === 0 && <p>{words.timeline.none}</p>}
      {byYear(shown).map(([year, inYear]) => (
        <section key={year} class="timeline-year">
          <h2>{year}</h2>
          <ol>
            {inYear.map((entry, at) => (
              <li key={at}>
                <p class="timeline-date">{dateIn(language, entry.when, 'year')}</p>
                <Body entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const kindOf = ({ entity }: Entry): string => entity?.kind ?? 'STATEMENT';

function Body({ entry: { entity, statement } }: { entry: Entry }) {
  const language = useLanguage();
  if (statement) {
    return (
      <div class="timeline-fact">
        <FactRow fact={{ ...statement, when: null }} />
      </div>
    );
  }
  if (!entity) return null;
  const evidence = entity.mentionedIn.edges.flatMap(edge => edge.evidence ?? []).slice(0, 3);
  return (
    <div>
      <p class="timeline-name">
        <EntityLink entity={entity} both /> <Chips evidence={evidence} />
      </p>
      <p class="muted">{language === 'zh' ? entity.summaryZh : entity.summaryEn}</p>
    </div>
  );
}

function byYear(entries: readonly Entry[]): [year: string, entries: Entry[]][] {
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = /\d{4}/.exec(entry.when.from ?? entry.when.text)?.[0] ?? entry.when.text;
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}
