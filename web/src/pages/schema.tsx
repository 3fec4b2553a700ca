import { useMemo } from 'preact/hooks';
import { entityKinds, kindOf, kindsOf, relationNames, relationOf, type Kind } from '../../../src/ontology';
import { StatsDocument, type StatsQuery } from '../../gql/graphql';
import { isOpen } from '../app/closed';
import { useQuery } from '../app/api';
import { numberIn, useLanguage, useWords } from '../app/language';
import { href } from '../app/router';
import { useTitle } from '../app/title';
import { KindMark } from '../parts/kind-mark';
import { PageHead, Problem } from '../parts/states';
import type { PictureData } from '../picture/data';
import { Picture } from '../picture/picture';
import { kindDescription, relationDescription } from '../words/descriptions';
import { groupIn, kindIn, kindName, kindsIn } from '../words/ontology';
import '../styles/schema.css';

export default function SchemaPage() {
  const words = useWords();
  useTitle(words.schema.title);
  const { data, error } = useQuery(StatsDocument, {});
  const counts = useMemo(() => countsOf(data), [data]);
  const picture = useMemo(() => pictureOf(counts), [counts]);
  if (error) return <Problem error={error} />;
  return (
    <>
      <PageHead title={words.schema.title} lead={words.schema.lead} />
      <div class="schema-picture">
        <Picture
          data={picture}
          label={words.schema.title}
          file="wuwen-schema"
          onChoose={key => {
            document.getElementById(key)?.scrollIntoView({ block: 'center' });
            return false;
          }}
          isSchema
          placed
        />
      </div>
      <h2>{words.schema.kinds}</h2>
      <ul class="schema-list">
        {entityKinds.map(kind => (
          <KindItem key={kind} kind={kind} count={counts.get(kind) ?? 0} />
        ))}
      </ul>
      <h2>{words.schema.relations}</h2>
      <ul class="schema-list">
        {relationNames.map(type => (
          <RelationItem key={type} type={type} count={counts.get(type) ?? 0} />
        ))}
      </ul>
    </>
  );
}

function KindItem({ kind, count }: { kind: (typeof entityKinds)[number]; count: number }) {
  const { schema: words } = useWords();
  const language = useLanguage();
  return (
    <li id={kind}>
      <h3>
        <KindMark kind={kind} /> {kindIn(language, kind)} <code>{kind}</code>
        <span class="count">{numberIn(language, count)}</span>
      </h3>
      <p class="muted">{kindDescription(language, kind)}</p>
      <p class="schema-links">
        <a href={href(`/table/${kind.toLowerCase()}`)}>{words.inTable}</a>
        {isOpen('playground') && <a href={playground(kindExample(kind))}>{words.example}</a>}
      </p>
    </li>
  );
}

function RelationItem({ type, count }: { type: (typeof relationNames)[number]; count: number }) {
  const { schema: words } = useWords();
  const language = useLanguage();
  const relation = relationOf(type);
  return (
    <li id={type}>
      <h3>
        {groupIn(language, type, 'out')} <code>{type}</code>
        <span class="count">{type === 'MENTIONS' ? '' : numberIn(language, count)}</span>
      </h3>
      <p class="schema-ends">
        <Ends kinds={kindsOf(relation.from)} /> {relation.symmetric ? '↔' : '→'}{' '}
        <Ends kinds={kindsOf(relation.to)} />
        {relation.symmetric && <span class="muted">{words.symmetric}</span>}
        {type === 'MENTIONS' && <span class="muted">{words.derived}</span>}
      </p>
      <p class="muted">{relationDescription(language, type)}</p>
      <p class="schema-links">
        {type !== 'MENTIONS' && isOpen('playground') && (
          <a href={playground(relationExample(type))}>{words.example}</a>
        )}
      </p>
    </li>
  );
}

function Ends({ kinds }: { kinds: readonly Kind[] }) {
  const language = useLanguage();
  return (
    <span class="schema-end">
      {kinds.length > 6 ? (
        '*'
      ) : (
        <>
          {kinds.map(kind => (
            <span key={kind}>
              <KindMark kind={kind} /> {kindsIn(language, kind)}
            </span>
          ))}
        </>
      )}
    </span>
  );
}

function countsOf(data: StatsQuery | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, count } of data?.stats.kindCounts ?? []) counts.set(kindName(kind), count);
  for (const { type, count } of data?.stats.typeCounts ?? []) counts.set(type, count);
  return counts;
}

/**
 * Kinds as nodes in a circle, and edges for the relations between them. A relation that leads from many kinds to many
 * would hide all others: of it, one pair is drawn, with a kind that has no edge yet if there is one. The list below has
 * all ends.
 */
function pictureOf(counts: Map<string, number>): PictureData {
  const nodes = entityKinds.map((kind, at) => ({
    ...{ key: kind, kind, zh: kindIn('zh', kind), en: kindIn('en', kind) },
    ...placeInCircle(at, entityKinds.length),
    members: counts.get(kind) ?? 0,
  }));
  const linked = new Set<string>();
  const edges = relationNames
    .filter(type => type !== 'MENTIONS')
    .flatMap(type => {
      const { from, to } = relationOf(type);
      const ends = kindsOf(from).flatMap(subject => kindsOf(to).map(object => [subject, object] as const));
      const apart = ends.filter(([subject, object]) => subject !== object);
      const one = apart.find(pair => pair.some(kind => !linked.has(kind))) ?? apart[0] ?? ends[0]!;
      const shown = ends.length > 4 ? [one] : ends;
      for (const kind of shown.flat()) linked.add(kind);
      return shown.map(([subject, object]) => ({
        ...{ key: `${type} ${subject} ${object}`, type, basis: 'STATED', subject, object },
      }));
    });
  return { nodes, edges };
}

/** Broad on a desktop, high on a phone. */
function placeInCircle(at: number, all: number) {
  const [broad, high] = matchMedia('(max-width: 36rem)').matches ? [180, 215] : [300, 200];
  const angle = (2 * Math.PI * at) / all - Math.PI / 2;
  return { x: broad * Math.cos(angle), y: high * Math.sin(angle) };
}

const playground = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

const kindExample = (kind: (typeof entityKinds)[number]): string => `{
  ${kindOf(kind).plural}(first: 5) {
    totalCount
    nodes {
      key
      name
      summary
    }
  }
}`;

const relationExample = (type: string): string => `{
  statements(where: { type: { eq: ${type} } }, first: 5) {
    totalCount
    nodes {
      subject { name }
      object { name }
      basis
      evidence { locator }
    }
  }
}`;
