import { useMemo, useState } from 'preact/hooks';
import { factTypes } from '../../../src/ontology';
import { CompareDocument, EntityDocument, type CompareQuery } from '../../gql/graphql';
import { useQuery } from '../app/api';
import { nameIn, useLanguage, useWords } from '../app/language';
import { go, href, useUrl, withParams } from '../app/router';
import { useTitle } from '../app/title';
import { EntityLink } from '../parts/entity-link';
import { BasisMark, Chips } from '../parts/evidence';
import { FactRow, type FactData } from '../parts/fact';
import { Picker } from '../parts/search/picker';
import { useEntity, type Named } from '../parts/search/use-entity';
import { PageHead, Problem, Skeleton } from '../parts/states';
import { edgeOf, type PictureData, type PictureNode } from '../picture/data';
import { Picture } from '../picture/picture';
import { groupIn } from '../words/ontology';
import { useExamplePairs } from './pairs';
import '../styles/pair.css';

export default function ComparePage() {
  const words = useWords();
  const language = useLanguage();
  const { searchParams } = useUrl();
  const [aText, bText] = [searchParams.get('a') ?? '', searchParams.get('b') ?? ''];
  const one = useEntity(aText);
  const other = useEntity(bText);
  const [a, b] = [one, other].map(end => (end.state === 'found' ? end.entity : undefined));
  useTitle(a && b ? `${nameIn(language, a)} / ${nameIn(language, b)}` : words.compare.title);
  const pick = (name: string) => (value: string) =>
    go(withParams({ [name]: value, sel: null }), { stay: true });
  return (
    <>
      <PageHead title={words.compare.title} lead={words.compare.lead} />
      <div class="pair-form">
        <Picker label={words.compare.a} text={aText} resolved={one} onPick={pick('a')} />
        <Picker label={words.compare.b} text={bText} resolved={other} onPick={pick('b')} />
      </div>
      {a && b ? <Compared a={a} b={b} /> : !(aText && bText) && <Examples />}
    </>
  );
}

const shippedPairs = [
  ['可灵', 'Sora'],
  ['OpenAI', '谷歌'],
  ['Cursor', 'Copilot'],
] as const;

function Examples() {
  const words = useWords();
  const pairs = useExamplePairs(shippedPairs);
  if (pairs.length === 0) return null;
  return (
    <p class="pair-examples">
      {words.compare.pick}{' '}
      {pairs.map(([a, b]) => (
        <a key={a} class="button small" href={href('/compare', { a, b })}>
          {a} / {b}
        </a>
      ))}
    </p>
  );
}

type Shared = CompareQuery['common']['shared'][number];

function Compared({ a, b }: { a: Named; b: Named }) {
  const words = useWords();
  const language = useLanguage();
  const common = useQuery(CompareDocument, { a: { id: a.id }, b: { id: b.id } });
  const factsOfA = useQuery(EntityDocument, { key: a.key, types: factTypes });
  const factsOfB = useQuery(EntityDocument, { key: b.key, types: factTypes });
  const [lit, setLit] = useState<string>();
  const shared = common.data?.common.shared;
  const ofA = factsOfA.data?.entity?.statements.nodes;
  const ofB = factsOfB.data?.entity?.statements.nodes;
  const parts = useMemo(() => shared && ofA && ofB && partsOf(a, b, shared, ofA, ofB), [shared, ofA, ofB]);
  if (common.error) return <Problem error={common.error} />;
  if (!parts || !shared || common.stale) return <Skeleton lines={6} tall />;
  const rows = (facts: readonly FactData[], self: Named) => (
    <ul class="facts">
      {facts.map(fact => (
        <li
          key={fact.key}
          class={fact.key === lit ? 'lit' : undefined}
          onMouseEnter={() => setLit(fact.key)}
          onMouseLeave={() => setLit(undefined)}
        >
          <FactRow fact={fact} self={self.key} first={self.key} />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="pair">
      <div>
        {parts.between.length > 0 && (
          <section>
            <h2>{words.compare.between}</h2>
            {rows(parts.between, a)}
          </section>
        )}
        <section>
          <h2>{words.compare.shared(shared.length)}</h2>
          {shared.length === 0 && <p class="muted">{words.compare.sharedNone}</p>}
          {shared.length > 0 && <SharedTable a={a} b={b} shared={shared} />}
        </section>
        {(
          [
            [a, parts.onlyA],
            [b, parts.onlyB],
          ] as const
        ).map(([self, facts]) => (
          <section key={self.key}>
            <h2>{words.compare.only(nameIn(language, self), facts.length)}</h2>
            {rows(facts, self)}
          </section>
        ))}
      </div>
      <div class="pair-picture">
        <Picture
          key={`${a.key} ${b.key}`}
          flow={[a.key, b.key]}
          data={parts.picture}
          label={words.compare.title}
          lit={lit}
          onLight={setLit}
          file={`${a.key}-${b.key}`}
        />
      </div>
    </div>
  );
}

/** What both are related to, with the evidence of each. */
function SharedTable({ a, b, shared }: { a: Named; b: Named; shared: readonly Shared[] }) {
  const language = useLanguage();
  return (
    <div class="scroll" tabIndex={0}>
      <table class="shared">
        <thead>
          <tr>
            <td />
            {[a, b].map(entity => (
              <th key={entity.key} scope="col">
                <EntityLink entity={entity} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shared.map(({ type, isForward, node, statements }) => (
            <tr key={`${type} ${isForward} ${node.key}`}>
              <th scope="row">
                <span class="muted">{groupIn(language, type, isForward ? 'out' : 'in')}</span>{' '}
                <EntityLink entity={node} />
              </th>
              {statements.map(statement => (
                <td key={statement.key}>
                  <BasisMark basis={statement.basis} /> <Chips evidence={statement.evidence} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function partsOf(
  a: Named,
  b: Named,
  shared: readonly Shared[],
  ofA: readonly FactData[],
  ofB: readonly FactData[],
): { between: FactData[]; onlyA: FactData[]; onlyB: FactData[]; picture: PictureData } {
  const both = new Set(shared.flatMap(({ statements }) => statements.map(({ key }) => key)));
  const isBetween = ({ subject, object }: FactData) =>
    [subject.key, object.key].every(key => key === a.key || key === b.key);
  const only = (facts: readonly FactData[]) => facts.filter(fact => !both.has(fact.key) && !isBetween(fact));
  const nodes = new Map<string, PictureNode>();
  const all = new Map([...ofA, ...ofB].map(fact => [fact.key, fact]));
  for (const { subject, object } of all.values()) nodes.set(subject.key, subject).set(object.key, object);
  nodes.set(a.key, a).set(b.key, b);
  return {
    between: ofA.filter(isBetween),
    onlyA: only(ofA),
    onlyB: only(ofB),
    picture: { nodes: [...nodes.values()], edges: [...all.values()].map(edgeOf) },
  };
}
