/** What was found for a name, scored. Pure. */
import type { EntityKind } from '../ontology';
import { isChinese, isWhole, nearness } from './names';
import type { Named } from './operations';
import type { Sought } from './queries';
import { kindOfValue, typeRef } from './types';

/** A candidate, as the protocol has it. */
export interface Candidate {
  id: string;
  name: string;
  description?: string;
  type: { id: string; name: string }[];
  score: number;
  match: boolean;
  features: { id: string; value: number | boolean }[];
}

/** An entity that searches found, with the best score that one of them gave it. */
export interface Hit {
  node: Named;
  score: number;
}

/** A hit, before what its properties say is known. */
export interface Rated extends Hit {
  kind: EntityKind;
  isWhole: boolean;
  nearness: number;
  rate: number;
}

/** The least score of a whole name, and the most of one that only comes near. */
const WHOLE = 0.9;
const NOT_WHOLE = 0.89;
/** What remains of the score of an entity of another type than was preferred. */
const OTHER_TYPE = 0.7;
/** How much of the score hangs on properties. */
const BY_PROPERTIES = 0.3;
/** How much of the search's own score a name has that it does not resemble. */
const BY_SEARCH = 0.6;

export const namesOf = ({ key, name, zh, aliases }: Named): string[] => [name, zh, key, ...aliases];

/** Rates hits by their names, the best first. */
export function rate(sought: Sought, hits: readonly Hit[]): Rated[] {
  return hits.map(hit => rateOne(sought, hit)).sort(inOrder);
}

const inOrder = (a: Rated, b: Rated): number => b.rate - a.rate || (a.node.key < b.node.key ? -1 : 1);

function rateOne({ name, preferred }: Sought, { node, score }: Hit): Rated {
  const kind = kindOfValue(node.kind);
  const { key, ...others } = node;
  const names = [others.name, others.zh, ...others.aliases];
  const whole = isWhole(name, names);
  const near = Math.max(nearness(name, [...names, key]), whole ? 1 : 0);
  const byName =
    whole || near === 1
      ? WHOLE + (1 - WHOLE) * score
      : Math.min(NOT_WHOLE, Math.max(near, BY_SEARCH * score));
  const rate = preferred.includes(kind) ? byName : byName * OTHER_TYPE;
  return { node, score, kind, isWhole: whole, nearness: near, rate };
}

/** For each hint, whether a candidate has it; undefined where the graph does not know. */
export type Agreement = (boolean | undefined)[];

/** The answer to one query: its best candidates, of which one is sure at the most. */
export function candidates(
  sought: Sought,
  rated: readonly Rated[],
  agreementOf: (key: string) => Agreement = () => [],
): Candidate[] {
  const { preferred, limit, text } = sought;
  const wholes = rated.filter(({ isWhole, kind }) => isWhole && preferred.includes(kind));
  const all = rated.map(hit => ({ hit, agreement: agreementOf(hit.node.key) }));
  return all
    .map(({ hit, agreement }) => ({ hit: { ...hit, rate: hit.rate * factorOf(agreement) }, agreement }))
    .sort((a, b) => inOrder(a.hit, b.hit))
    .slice(0, limit)
    .map(({ hit, agreement }) => {
      const isOnly = wholes.length === 1 && wholes[0]!.node.key === hit.node.key;
      return tell(hit, text, agreement, isOnly && !agreement.includes(false));
    });
}

/** What is unknown speaks half for an entity, half against it. */
function factorOf(agreement: Agreement): number {
  if (agreement.length === 0) return 1;
  const sum = agreement.reduce<number>(
    (sum, agrees) => sum + (agrees === undefined ? 0.5 : Number(agrees)),
    0,
  );
  return 1 - BY_PROPERTIES * (1 - sum / agreement.length);
}

function tell(hit: Rated, text: string, agreement: Agreement, match: boolean): Candidate {
  const { node, kind, rate, score } = hit;
  const known = agreement.filter(agrees => agrees !== undefined);
  return {
    id: node.key,
    name: nameFor(text, node),
    ...describedIn(text, node),
    type: [typeRef(kind)],
    score: Math.round(rate * 1_000) / 10,
    match,
    features: [
      { id: 'whole_name', value: hit.isWhole },
      { id: 'name_similarity', value: rounded(hit.nearness) },
      { id: 'search_score', value: rounded(score) },
      ...(known.length > 0
        ? [{ id: 'properties', value: rounded(known.filter(Boolean).length / known.length) }]
        : []),
    ],
  };
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;

/** The name in the language of what was asked. */
export const nameFor = (text: string, { name, zh }: Named): string => (isChinese(text) ? zh : name);

/** The summary in that language, where there is one. */
export function describedIn(text: string, { summary, zhSummary }: Named): { description?: string } {
  const description = isChinese(text) ? zhSummary : summary;
  return description ? { description } : {};
}
