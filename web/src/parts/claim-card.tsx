import type { ClaimTextFragment } from '../../gql/graphql';
import { dateIn } from '../app/dates';
import { useLanguage, useWords } from '../app/language';
import { entityHref } from '../app/router';
import { EntityLink, type EntityName } from './entity-link';
import { Chips } from './evidence';
import '../styles/cards.css';

interface Props {
  claim: ClaimTextFragment;
  /** Whether this is its own page, which is headed by its text. */
  own?: boolean;
  /** The paragraph that is being looked at: it has no chip. */
  at?: string;
}

/** What somebody says: who, in what manner, about what, and where. */
export function ClaimCard({ claim, own = false, at }: Props) {
  const words = useWords();
  const language = useLanguage();
  const zh = language === 'zh';
  const text = zh ? claim.textZh : claim.textEn;
  const parts: [string, readonly EntityName[]][] = [
    [words.claim.about, own ? claim.about.nodes : []],
    [words.claim.disputes, claim.disputes.nodes],
    [words.claim.disputedBy, claim.disputedBy.nodes],
  ];
  return (
    <article class="claim">
      <p class="claim-head">
        <span class="claim-mode">{words.claim.modes[claim.mode ?? ''] ?? claim.mode}</span>
        <span>{zh ? claim.claimantZh : claim.claimantEn}</span>
        {claim.when && <span class="muted">{dateIn(language, claim.when)}</span>}
        <Chips evidence={at ? claim.evidence.filter(({ locator }) => locator !== at) : claim.evidence} />
      </p>
      {!own && <a href={entityHref(claim.key)}>{text}</a>}
      {own && claim.claimedBy.nodes.length > 0 && (
        <Ends label={words.claim.by} ends={claim.claimedBy.nodes} />
      )}
      {parts.map(([label, ends]) => ends.length > 0 && <Ends key={label} label={label} ends={ends} />)}
    </article>
  );
}

function Ends({ label, ends }: { label: string; ends: readonly EntityName[] }) {
  return (
    <p class="claim-ends">
      <span class="muted">{label}</span>
      {ends.map(end => (
        <EntityLink key={end.key} entity={end} />
      ))}
    </p>
  );
}
