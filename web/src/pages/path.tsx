import { useMemo, useState } from 'preact/hooks';
import { PathsDocument, type PathsQuery } from '../../gql/graphql';
import { useQuery } from '../app/api';
import { nameIn, useLanguage, useWords } from '../app/language';
import { go, href, useUrl, withParams } from '../app/router';
import { useTitle } from '../app/title';
import { FactRow } from '../parts/fact';
import { Icon } from '../parts/icons';
import { Picker } from '../parts/search/picker';
import { useEntity, type Named } from '../parts/search/use-entity';
import { PageHead, Problem, Skeleton } from '../parts/states';
import { edgeOf, type PictureData, type PictureEdge, type PictureNode } from '../picture/data';
import { Picture } from '../picture/picture';
import { useExamplePairs } from './pairs';
import '../styles/pair.css';

const LONGEST = 6;
const USUAL = 4;

type Search = PathsQuery['paths'];

export default function PathPage() {
  const words = useWords();
  const language = useLanguage();
  const { searchParams } = useUrl();
  const [fromText, toText] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
  const from = useEntity(fromText);
  const to = useEntity(toText);
  const [a, b] = [from, to].map(end => (end.state === 'found' ? end.entity : undefined));
  useTitle(a && b ? `${nameIn(language, a)} → ${nameIn(language, b)}` : words.path.title);
  const pick = (name: string) => (value: string) =>
    go(withParams({ [name]: value, sel: null }), { stay: true });
  const swap = () => go(withParams({ from: toText, to: fromText, sel: null }), { stay: true });
  return (
    <>
      <PageHead title={words.path.title} lead={words.path.lead} />
      <div class="pair-form">
        <Picker label={words.path.from} text={fromText} resolved={from} onPick={pick('from')} />
        <button class="icon-button" onClick={swap} aria-label={words.path.swap} title={words.path.swap}>
          <Icon name="swap" />
        </button>
        <Picker label={words.path.to} text={toText} resolved={to} onPick={pick('to')} />
      </div>
      {a && b ? <Found from={a} to={b} /> : !(fromText && toText) && <Examples />}
    </>
  );
}

const shippedPairs = [
  ['OpenAI', '昆仑万维'],
  ['可灵', 'o1'],
  ['荣耀', 'Claude'],
] as const;

function Examples() {
  const words = useWords();
  const pairs = useExamplePairs(shippedPairs);
  if (pairs.length === 0) return null;
  return (
    <p class="pair-examples">
      {words.path.pick}{' '}
      {pairs.map(([from, to]) => (
        <a key={from} class="button small" href={href('/path', { from, to })}>
          {from} → {to}
        </a>
      ))}
    </p>
  );
}

function Found({ from, to }: { from: Named; to: Named }) {
  const words = useWords();
  const { searchParams } = useUrl();
  const maxLength = Math.min(LONGEST, Math.max(1, Number(searchParams.get('max')) || USUAL));
  const first = Math.min(20, Math.max(1, Number(searchParams.get('n')) || 3));
  const { data, error, stale } = useQuery(PathsDocument, {
    from: { id: from.id },
    to: { id: to.id },
    maxLength,
    first,
  });
  const [lit, setLit] = useState<string>();
  const picture = useMemo(() => (data ? pictureOf(data.paths) : undefined), [data]);
  if (error) return <Problem error={error} />;
  if (!data || stale) return <Skeleton lines={5} tall />;
  const { paths } = data.paths;
  if (from.key === to.key) return <p role="status">{words.path.same}</p>;
  if (paths.length === 0) return <None search={data.paths} maxLength={maxLength} />;
  return (
    <div class="pair">
      <div>
        {paths.map((path, at) => (
          <section key={at} class="chain">
            <h2>{words.path.length(path.length)}</h2>
            <ol class="facts">
              {path.steps.map(({ statement, isForward }) => (
                <li
                  key={statement.key}
                  class={statement.key === lit ? 'lit' : undefined}
                  onMouseEnter={() => setLit(statement.key)}
                  onMouseLeave={() => setLit(undefined)}
                >
                  <FactRow
                    fact={statement}
                    first={isForward ? statement.subject.key : statement.object.key}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
        {paths.length === first && first < 20 && (
          <button
            class="button"
            onClick={() => go(withParams({ n: Math.min(20, first * 2) }), { stay: true })}
          >
            {words.path.more} <Icon name="plus" />
          </button>
        )}
      </div>
      <div class="pair-picture">
        <Picture
          key={`${from.key} ${to.key}`}
          data={picture!}
          label={words.path.title}
          lit={lit}
          onLight={setLit}
          flow={[from.key, to.key]}
          file={`${from.key}-${to.key}`}
        />
      </div>
    </div>
  );
}

/** That there is none is another thing than that none was found in time. */
function None({ search, maxLength }: { search: Search; maxLength: number }) {
  const words = useWords();
  if (search.isComplete) return <p role="status">{words.path.none}</p>;
  return (
    <p role="status">
      {words.path.unknown}{' '}
      {maxLength < LONGEST && (
        <button class="button small" onClick={() => go(withParams({ max: LONGEST }), { stay: true })}>
          {words.path.longer(LONGEST)}
        </button>
      )}
    </p>
  );
}

function pictureOf({ paths }: Search): PictureData {
  const nodes = new Map<string, PictureNode>();
  const edges = new Map<string, PictureEdge>();
  for (const path of paths) {
    for (const node of path.nodes) nodes.set(node.key, node);
    for (const { statement } of path.steps) edges.set(statement.key, edgeOf(statement));
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
