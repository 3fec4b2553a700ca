/** Claims, as `claims*.yaml` has them, taken apart into an entity and the statements that tie it to others. */
import type { Basis } from '../ontology';
import type { Item } from './fixture';
import type { ClaimEnd, ClaimItem, EntityItem, RelationItem } from './shape';
import type { Path } from './read/source';

/** The claim as an entity: its text is its name, and where it is told it is mentioned. */
export function entityOfClaim({ value, place }: Item<ClaimItem>): Item<EntityItem> {
  const { text, claimedBy: _claimedBy, about: _about, disputes: _disputes, ...own } = value;
  return {
    value: { ...own, kind: 'Claim', name: text, mentions: value.evidence },
    place: (first, ...rest) =>
      first === undefined ? place() : place(places[first as string] ?? first, ...rest),
  };
}

/** Where a claim has what an entity has elsewhere. */
const places: Record<string | number, string> = { name: 'text', mentions: 'evidence', kind: 'key' };

/** Where each entity of the article is named, and each claim told, by key. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** What the claim says by whom, about what and against what, with the claim's own evidence. */
export const relationsOfClaim = (claim: Item<ClaimItem>, mentions: Mentions): Item<RelationItem>[] =>
  ENDS.flatMap(([field, type]) =>
    (claim.value[field] ?? []).map((end, at) => relationOfClaim(claim, type, [field, at], end, mentions)),
  );

const ENDS = [
  ['claimedBy', 'CLAIMED_BY'],
  ['about', 'ABOUT'],
  ['disputes', 'DISPUTES'],
] as const;

function relationOfClaim(
  { value, place }: Item<ClaimItem>,
  type: RelationItem['type'],
  path: Path,
  end: ClaimEnd,
  mentions: Mentions,
): Item<RelationItem> {
  const { key: subject, evidence } = value;
  const { key: object, basis } = typeof end === 'string' ? { key: end } : end;
  return {
    value: { type, subject, object, basis: basis ?? basisOf(evidence, mentions.get(object)), evidence },
    place: (first, ...rest) =>
      first === 'evidence' ? place('evidence', ...rest) : first === 'subject' ? place('key') : place(...path),
  };
}

/** Stated where a paragraph that tells the claim names the other end, too. */
const basisOf = (evidence: readonly string[], named: ReadonlySet<string> | undefined): Basis =>
  evidence.some(at => named?.has(at)) ? 'STATED' : 'INFERRED';
