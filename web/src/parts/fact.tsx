import { Fragment } from 'preact';
import { dateIn, type When } from '../app/dates';
import { nameIn, useLanguage } from '../app/language';
import { sentenceIn } from '../words/ontology';
import { EntityLink, type EntityName } from './entity-link';
import { BasisMark, Chips, type Locator } from './evidence';

export interface FactData {
  key: string;
  type: string;
  basis: string;
  subject: EntityName;
  object: EntityName;
  when?: When | null;
  evidence: readonly Locator[];
}

interface Props {
  fact: FactData;
  /** The entity whose page this is: it is named, not linked. */
  self?: string;
  /** Told as a sentence about this end first, where the relation is symmetric. */
  first?: string;
  /** The paragraph that is being looked at: it has no chip. */
  at?: string;
}

/** A statement as a sentence. */
export function Sentence({ fact, self, first }: Props) {
  const language = useLanguage();
  const [before, between, after] = sentenceIn(language, fact.type);
  const turned = first !== undefined && first === fact.object.key && fact.type === 'COMPETES_WITH';
  const [a, b] = turned ? [fact.object, fact.subject] : [fact.subject, fact.object];
  const end = (entity: EntityName) =>
    entity.key === self ? (
      <span class="self">{nameIn(language, entity)}</span>
    ) : (
      <EntityLink entity={entity} />
    );
  return (
    <span class="sentence">
      {before}
      {end(a)}
      {between}
      {end(b)}
      {after}
      {fact.when && <span class="fact-when"> {dateIn(language, fact.when)}</span>}
    </span>
  );
}

/** A statement with its basis and its evidence. */
export function FactRow({ fact, self, first, at }: Props) {
  return (
    <Fragment>
      <BasisMark basis={fact.basis} />
      <Sentence fact={fact} self={self} first={first} />
      <Chips evidence={at ? fact.evidence.filter(({ locator }) => locator !== at) : fact.evidence} />
    </Fragment>
  );
}
