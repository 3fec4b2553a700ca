import { useEffect, useMemo, useState } from 'preact/hooks';
import { factTypes, relations } from '../../../../src/ontology';
import {
  EntityClaimsDocument,
  EntityDocument,
  MoreStatementsDocument,
  type EntityClaimsQuery,
  type EntityQuery,
} from '../../../gql/graphql';
import { ask, useQuery } from '../../app/api';
import { dateIn } from '../../app/dates';
import { nameIn, otherName, useLanguage, useWords } from '../../app/language';
import { href } from '../../app/router';
import { useTitle } from '../../app/title';
import type { Around } from '../../picture/neighbours';
import { loadEngine } from '../../picture/use-engine';
import { EntityPicture, useAround } from './entity-picture';
import { Chips, useArticleName } from '../../parts/evidence';
import { ClaimCard } from '../../parts/claim-card';
import { FactRow, type FactData } from '../../parts/fact';
import { FigureCard } from '../../parts/figure';
import { Icon } from '../../parts/icons';
import { KindMark, kindStyle } from '../../parts/kind-mark';
import { Problem, Skeleton } from '../../parts/states';
import { groupIn, kindIn, type Side } from '../../words/ontology';
import '../../styles/entity.css';

type Entity = NonNullable<EntityQuery['entity']>;

export default function EntityPage({ entityKey }: { entityKey: string }) {
  const words = useWords();
  const language = useLanguage();
  const { data, error } = useQuery(EntityDocument, { key: entityKey, types: factTypes });
  const around = useAround(entityKey);
  useEffect(() => void loadEngine(), []);
  const entity = data?.entity;
  useTitle(entity ? nameIn(language, entity) : undefined);
  if (error) return <Problem error={error} />;
  if (!data) return <Skeleton lines={8} tall />;
  if (!entity) return <Problem error={new Error(words.entity.noSuch(entityKey))} />;
  return <Loaded key={entity.key} entity={entity} around={around} />;
}

/** The entity beside its neighbourhood; pointing at a row lights its edge, and the other way round. */
function Loaded({ entity, around }: { entity: Entity; around: Around | undefined }) {
  const [lit, setLit] = useState<string>();
  // Asked apart: what claims lead to is much to plan, and is not what is looked at first.
  const claims = useQuery(EntityClaimsDocument, { key: entity.key }).data?.entity;
  const hasPicture = entity.statements.totalCount > 0;
  const light = (statement: string | undefined, isChosen = false) => {
    setLit(statement);
    if (isChosen) rowOf(statement!)?.scrollIntoView({ block: 'center' });
  };
  return (
    <div class={hasPicture ? 'entity with-picture' : 'entity'}>
      <div class="entity-text">
        <Head entity={entity} />
        <Figures entity={entity} />
        {entity.kind === 'CLAIM' &&
          (claims ? 'mode' in claims && <ClaimCard claim={claims} own /> : <Skeleton />)}
        <Relations entity={entity} lit={lit} onLight={setLit} />
        {claims?.claims && <Claims claims={claims.claims} />}
        <Mentions entity={entity} />
      </div>
      {hasPicture && <EntityPicture entity={entity} around={around} lit={lit} onLight={light} />}
    </div>
  );
}

const rowOf = (statement: string) => document.querySelector(`[data-statement="${CSS.escape(statement)}"]`);

function Head({ entity }: { entity: Entity }) {
  const words = useWords();
  const language = useLanguage();
  const other = otherName(language, entity);
  const summary = language === 'zh' ? entity.summaryZh : entity.summaryEn;
  return (
    <header class="entity-head" style={kindStyle(entity.kind)}>
      <p class="entity-kind">
        <KindMark kind={entity.kind} /> {kindIn(language, entity.kind)}
        {'number' in entity && entity.number != null && <> · {words.entity.number(entity.number)}</>}
        {'when' in entity && entity.when && (
          <>
            {' · '}
            {words.entity.whenOf[entity.kind] ?? words.entity.when} {dateIn(language, entity.when)}
          </>
        )}
      </p>
      <h1>{nameIn(language, entity)}</h1>
      {other && (
        <p class="entity-other" lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {other}
        </p>
      )}
      {entity.aliases.length > 0 && (
        <p class="entity-aliases">
          <span class="muted">{words.entity.aliases}</span> {entity.aliases.join(' · ')}
        </p>
      )}
      {summary && <p class="entity-summary">{summary}</p>}
      <p class="entity-actions">
        <a class="button small" href={href('/path', { from: entity.key })}>
          {words.entity.pathFrom}
        </a>
        <a class="button small" href={href('/compare', { a: entity.key })}>
          {words.entity.compareWith}
        </a>
      </p>
    </header>
  );
}

function Figures({ entity }: { entity: Entity }) {
  const words = useWords();
  if (entity.figures.length === 0) return null;
  return (
    <section>
      <h2>{words.entity.figures}</h2>
      <dl class="figures">
        {entity.figures.map((figure, at) => (
          <FigureCard key={at} figure={figure} />
        ))}
      </dl>
    </section>
  );
}

/** What is said of it, by whom; no fact. */
function Claims({ claims }: { claims: NonNullable<EntityClaimsQuery['entity']>['claims'] }) {
  const words = useWords();
  const { nodes, totalCount } = claims;
  if (totalCount === 0) return null;
  return (
    <section>
      <h2>
        {words.entity.claims} <span class="count">{totalCount}</span>
      </h2>
      <ul class="claims">
        {nodes.map(claim => (
          <li key={claim.key}>
            <ClaimCard claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Group {
  type: string;
  side: Side;
  facts: FactData[];
}

const isSymmetric = (type: string) => !!(relations as Record<string, { symmetric?: true }>)[type]?.symmetric;

/** Statements by type, and by whether the entity is their subject; the greatest groups first. */
function groupsOf(key: string, facts: readonly FactData[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const side: Side = isSymmetric(fact.type) || fact.subject.key === key ? 'out' : 'in';
    const name = `${fact.type} ${side}`;
    const group = groups.get(name) ?? { type: fact.type, side, facts: [] };
    group.facts.push(fact);
    groups.set(name, group);
  }
  return [...groups.values()].sort((a, b) => b.facts.length - a.facts.length);
}

interface Lights {
  entity: Entity;
  lit: string | undefined;
  onLight(statement: string | undefined): void;
}

function Relations({ entity, lit, onLight }: Lights) {
  const words = useWords();
  const language = useLanguage();
  const { totalCount, nodes, pageInfo } = entity.statements;
  const [more, setMore] = useState<{ facts: FactData[]; cursor: string | null }>();
  const cursor = more ? more.cursor : pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const facts = useMemo(() => [...nodes, ...(more?.facts ?? [])], [nodes, more]);
  const groups = useMemo(() => groupsOf(entity.key, facts), [entity.key, facts]);
  if (totalCount === 0) return null;
  const load = async () => {
    const answer = await ask(MoreStatementsDocument, {
      key: entity.key,
      types: factTypes,
      after: cursor!,
    });
    const { nodes: next, pageInfo: page } = answer.entity!.statements;
    setMore({ facts: [...(more?.facts ?? []), ...next], cursor: page.hasNextPage ? page.endCursor : null });
  };
  return (
    <section>
      <h2>{words.entity.relations(totalCount)}</h2>
      {groups.map(group => (
        <section key={group.type + group.side} class="group">
          <h3>
            {groupIn(language, group.type, group.side)} <span class="count">{group.facts.length}</span>
          </h3>
          <ul class="facts">
            {group.facts.map(fact => (
              <li
                key={fact.key}
                data-statement={fact.key}
                class={fact.key === lit ? 'lit' : undefined}
                onMouseEnter={() => onLight(fact.key)}
                onMouseLeave={() => onLight(undefined)}
                onFocusCapture={() => onLight(fact.key)}
                onBlurCapture={() => onLight(undefined)}
              >
                <FactRow fact={fact} self={entity.key} first={entity.key} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {cursor && (
        <button class="button" onClick={load}>
          {words.entity.moreRows(totalCount - facts.length)} <Icon name="plus" />
        </button>
      )}
    </section>
  );
}

function Mentions({ entity }: { entity: Entity }) {
  const words = useWords();
  const nameOf = useArticleName();
  const { edges } = entity.mentionedIn;
  if (edges.length === 0) return null;
  const alone = entity.statements.totalCount === 0 && entity.kind !== 'CLAIM';
  return (
    <section class="mentions">
      {alone ? <p>{words.entity.noStatements}</p> : <h2>{words.entity.mentionedIn}</h2>}
      <ul>
        {edges.map(({ node, evidence }) => (
          <li key={node.key}>
            <p>{nameOf(node)}</p>
            <Chips evidence={evidence ?? []} />
          </li>
        ))}
      </ul>
    </section>
  );
}
