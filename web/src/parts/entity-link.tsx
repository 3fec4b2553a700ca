import { nameIn, otherName, useLanguage } from '../app/language';
import { entityHref } from '../app/router';
import { KindMark } from './kind-mark';

export interface EntityName {
  key: string;
  kind: string;
  zh: string;
  en: string;
}

interface Props {
  entity: EntityName;
  /** Whether the name in the other language stands behind it. */
  both?: boolean;
  mark?: boolean;
}

export function EntityLink({ entity, both = false, mark = true }: Props) {
  const language = useLanguage();
  const other = both ? otherName(language, entity) : undefined;
  return (
    <a class="entity-link" href={entityHref(entity.key)} data-key={entity.key}>
      {mark && <KindMark kind={entity.kind} named />}
      <span class="entity-link-name">{nameIn(language, entity)}</span>
      {other && ' '}
      {other && <span class="other-name">{other}</span>}
    </a>
  );
}
