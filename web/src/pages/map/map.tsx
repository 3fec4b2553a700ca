import { useEffect, useMemo, useState } from 'preact/hooks';
import { nameIn, otherName, useLanguage, useWords } from '../../app/language';
import { go, useUrl, withParams } from '../../app/router';
import { useTitle } from '../../app/title';
import { EntityLink } from '../../parts/entity-link';
import { Icon } from '../../parts/icons';
import { PageHead, Problem } from '../../parts/states';
import type { PictureData, PictureNode } from '../../picture/data';
import { Picture } from '../../picture/picture';
import { loadEngine } from '../../picture/use-engine';
import { kindsIn } from '../../words/ontology';
import { DRAWN } from './clusters';
import { MEMBERS, useMap } from './map-data';
import '../../styles/map.css';

export default function MapPage() {
  const words = useWords();
  useTitle(words.map.title);
  const opened = (useUrl().searchParams.get('open') ?? '').split(',').filter(Boolean);
  const { data, error, clusters, total, cutMembers, cutNodes, isUnplaced } = useMap(opened);
  useEffect(() => void loadEngine(), []);
  if (error) return <Problem error={error} />;
  const toggle = (key: string) => {
    const next = opened.includes(key) ? opened.filter(other => other !== key) : [...opened, key];
    go(withParams({ open: next.join(',') }), { stay: true });
    return true;
  };
  const lead = clusters
    ? words.map.clustered(total ?? 0)
    : isUnplaced && data && total
      ? words.otherDomain.partOfMap(data.nodes.length, total)
      : words.map.lead;
  return (
    <>
      <PageHead title={words.map.title} lead={lead}>
        {clusters && (
          <p class="map-actions">
            <button
              class="button small"
              onClick={() =>
                go(withParams({ open: clusters.map(({ key }) => key).join(',') }), { stay: true })
              }
            >
              {words.map.openAll}
            </button>
            <button
              class="button small"
              disabled={opened.length === 0}
              onClick={() => go(withParams({ open: null }), { stay: true })}
            >
              {words.map.closeAll}
            </button>
          </p>
        )}
      </PageHead>
      <div class="map-picture">
        {data ? (
          <Picture
            key={clusters ? 'clusters' : 'all'}
            data={data}
            label={words.map.title}
            placed={!isUnplaced}
            onChoose={key => !!clusters?.some(cluster => cluster.key === key) && toggle(key)}
            large={!!clusters}
            note={
              clusters &&
              [
                words.map.clusterNote,
                ...(cutMembers ? [words.map.cutMembers(MEMBERS)] : []),
                ...(cutNodes ? [words.map.cutNodes(DRAWN)] : []),
              ].join(' · ')
            }
            file="wuwen-map"
          />
        ) : (
          <div class="picture placeholder" role="status" aria-label={words.loading} />
        )}
      </div>
      {data && <MapList data={data} />}
    </>
  );
}

/** What the picture shows, as a list. */
function MapList({ data }: { data: PictureData }) {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const kinds = useMemo(() => byKind(data.nodes), [data]);
  const plain = filter.trim().toLowerCase();
  const fits = (node: PictureNode) =>
    !plain || [node.zh, node.en, node.key].some(name => name.toLowerCase().includes(plain));
  return (
    <section>
      <h2>{words.map.list}</h2>
      <label class="map-filter">
        <span class="visually-hidden">{words.map.filter}</span>
        <input
          type="text"
          placeholder={words.map.filterPlaceholder}
          value={filter}
          onInput={event => setFilter(event.currentTarget.value)}
        />
      </label>
      {kinds.map(([kind, nodes]) => (
        <KindList key={kind} kind={kind} nodes={nodes.filter(fits)} />
      ))}
    </section>
  );
}

/** How many names of a kind are listed at first, and how many more at a time. */
const LISTED = 100;

function KindList({ kind, nodes }: { kind: string; nodes: readonly PictureNode[] }) {
  const words = useWords();
  const language = useLanguage();
  const [most, setMost] = useState(LISTED);
  if (nodes.length === 0) return null;
  return (
    <section class="map-kind">
      <h3>
        {kindsIn(language, kind)} <span class="count">{nodes.length}</span>
      </h3>
      <ul class="names">
        {nodes.slice(0, most).map(node => (
          <li key={node.key}>
            <EntityLink entity={node} />
            <button
              class="icon-button show"
              aria-label={`${words.map.show} ${nameIn(language, node)}`}
              title={otherName(language, node) ?? words.map.show}
              onClick={() => go(withParams({ sel: node.key }), { stay: true })}
            >
              <Icon name="fit" />
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > most && (
        <button class="button small" onClick={() => setMost(most + 10 * LISTED)}>
          {words.map.more(nodes.length - most)}
        </button>
      )}
    </section>
  );
}

function byKind(nodes: readonly PictureNode[]): [kind: string, nodes: PictureNode[]][] {
  const kinds = new Map<string, PictureNode[]>();
  for (const node of nodes) kinds.set(node.kind, [...(kinds.get(node.kind) ?? []), node]);
  return [...kinds].sort(([, a], [, b]) => b.length - a.length);
}
