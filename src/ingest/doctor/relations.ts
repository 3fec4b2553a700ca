/** What a relation has that the importer would not have written, and what of it can be fixed safely. Pure. */
import {
  bases,
  kindNames,
  kindsOf,
  relationOf,
  statementKey,
  type Kind,
  type Relation,
  type RelationType,
} from '../../ontology';
import { mentionKey } from '../write/rows';
import type { Fix, Oddity } from './nodes';

export interface RelationFound {
  id: number;
  type: Relation;
  from: { labels: string[]; key: unknown };
  to: { labels: string[]; key: unknown };
  properties: Record<string, unknown>;
}

const EVIDENCE = /^.+#s\d+p\d+$/;

/** Everything odd about a relation. `taken` has the keys of the relations that were seen before it. */
export function odditiesOfRelation(relation: RelationFound, taken: Set<string>): Oddity[] {
  const { type, from, to, properties } = relation;
  const [subject, object] = [String(from.key), String(to.key)];
  const where = typeof properties.key === 'string' ? properties.key : `${type} from ${subject} to ${object}`;
  const found: Oddity[] = [];
  const add = (what: string, fix?: Fix) =>
    found.push({ what: `${type === 'MENTIONS' ? 'a mention' : 'a relation'} ${what}`, where, fix });
  const key =
    type === 'MENTIONS' ? mentionKey(subject, object) : statementKey(type as RelationType, subject, object);

  if (properties.key !== key) {
    const isFree = from.key != null && to.key != null && !taken.has(key);
    add('without the key of its ends', isFree ? { set: { key } } : undefined);
  }
  taken.add(key);
  if (from.key == null || to.key == null) add('with an end that has no key');
  if (!fits(from.labels, type, 'from') || !fits(to.labels, type, 'to')) add('from or to a wrong kind');
  if (subject === object) add('of a node with itself');
  if (relationOf(type).symmetric && object < subject) add('that is stored from the greater key');
  checkEvidence(properties.evidence, add);
  if (type !== 'MENTIONS' && !bases.some(basis => basis === properties.basis)) add('of no known `basis`');
  return found;
}

function checkEvidence(evidence: unknown, add: (what: string, fix?: Fix) => void): void {
  if (typeof evidence === 'string' && EVIDENCE.test(evidence)) {
    add('whose `evidence` is no list', { set: { evidence: [evidence] } });
  } else if (!Array.isArray(evidence) || evidence.length === 0) add('without evidence');
  else if (!evidence.every(one => typeof one === 'string' && EVIDENCE.test(one)))
    add('whose `evidence` names no paragraph');
}

function fits(labels: readonly string[], type: Relation, end: 'from' | 'to'): boolean {
  const kinds = kindNames.filter(kind => labels.includes(kind)) as Kind[];
  return kinds.some(kind => kindsOf(relationOf(type)[end]).includes(kind));
}
