import type { ComponentChildren } from 'preact';
import { factTypes } from '../../../src/ontology';
import { ParagraphDocument, type ParagraphQuery } from '../../gql/graphql';
import { useQuery } from '../app/api';
import { useWords } from '../app/language';
import { ClaimCard } from './claim-card';
import { EntityLink } from './entity-link';
import { shortLocator, useArticleName } from './evidence';
import { FactRow } from './fact';
import { FigureCard } from './figure';
import { Icon } from './icons';
import { Problem, Skeleton } from './states';
import '../styles/cards.css';

export interface Props {
  locator: string;
  article: string;
  section: number;
  paragraph: number;
  close(): void;
}

/** A paragraph: where it is, and everything that it backs. */
export default function Paragraph({ locator, article, section, paragraph, close }: Props) {
  const words = useWords();
  const { data, error, stale } = useQuery(ParagraphDocument, {
    ...{ key: article, section, paragraph, types: factTypes },
  });
  return (
    <div class="drawer-inner">
      <header>
        <p class="drawer-place">
          <span class="chip static">{shortLocator({ section, paragraph })}</span>
          {words.evidence.section(section)} · {words.evidence.paragraph(paragraph)}
        </p>
        <button class="icon-button" onClick={close} aria-label={words.evidence.close}>
          <Icon name="close" />
        </button>
      </header>
      {error && <Problem error={error} />}
      {!error && (stale || !data) && <Skeleton lines={9} />}
      {!error && !stale && data && (
        <>
          {data.article && <Source article={data.article} />}
          <Backed data={data} locator={locator} />
        </>
      )}
      <p class="drawer-note muted">{words.evidence.noText}</p>
    </div>
  );
}

function Source({ article }: { article: NonNullable<ParagraphQuery['article']> }) {
  const words = useWords();
  const nameOf = useArticleName();
  const about = [article.author, article.publisher, article.publishedOn].filter(Boolean);
  return (
    <div class="drawer-source">
      <h2>{nameOf(article)}</h2>
      <p class="muted">{about.join(' · ')}</p>
      {article.url && (
        <p>
          <a class="button" href={article.url} target="_blank" rel="noreferrer">
            {words.evidence.read} <Icon name="out" />
          </a>
        </p>
      )}
    </div>
  );
}

function Backed({ data, locator }: { data: ParagraphQuery; locator: string }) {
  const words = useWords().evidence;
  const { statements, article } = data;
  const claims = data.claims?.nodes ?? []; // no domain needs to have any
  const figures = data.figures.nodes.filter(({ figure }) =>
    figure.evidence.some(evidence => evidence.locator === locator),
  );
  const mentions = article?.mentions.nodes ?? [];
  if (statements.nodes.length + claims.length + figures.length + mentions.length === 0)
    return <p class="muted">{words.backsNothing}</p>;
  return (
    <>
      <h3 class="drawer-backs">{words.backs}</h3>
      <Part title={words.facts} count={statements.nodes.length}>
        <ul class="facts">
          {statements.nodes.map(fact => (
            <li key={fact.key}>
              <FactRow fact={fact} at={locator} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.figures} count={figures.length}>
        <dl class="figures">
          {figures.map(({ entity, figure }, at) => (
            <FigureCard key={at} figure={figure} entity={entity} at={locator} />
          ))}
        </dl>
      </Part>
      <Part title={words.claims} count={claims.length}>
        <ul class="claims">
          {claims.map(claim => (
            <li key={claim.key}>
              <ClaimCard claim={claim} at={locator} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.mentions} count={mentions.length}>
        <ul class="drawer-mentions">
          {mentions.map(entity => (
            <li key={entity.key}>
              <EntityLink entity={entity} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section class="drawer-part">
      <h4>
        {title} <span class="count">{count}</span>
      </h4>
      {children}
    </section>
  );
}
