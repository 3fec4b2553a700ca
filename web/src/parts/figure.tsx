import type { FigureTextFragment } from '../../gql/graphql';
import { dateIn } from '../app/dates';
import { numberIn, useLanguage, useWords } from '../app/language';
import { Chips } from './evidence';
import { EntityLink, type EntityName } from './entity-link';
import '../styles/cards.css';

interface Props {
  figure: FigureTextFragment;
  /** Of whom it is, where that is not said already. */
  entity?: EntityName;
  /** The paragraph that is being looked at: it has no chip. */
  at?: string;
}

/** A number with its unit, of what it is, when it was so and who gives it. */
export function FigureCard({ figure, entity, at }: Props) {
  const words = useWords();
  const language = useLanguage();
  const zh = language === 'zh';
  const unit = zh ? figure.unitZh : unitOf(figure);
  const per = zh ? figure.perZh : figure.perEn;
  const source = zh ? figure.sourceZh : figure.sourceEn;
  const notes = [
    zh ? figure.ofZh : figure.ofEn,
    figure.when && dateIn(language, figure.when),
    source && words.entity.figureSource(source),
  ].filter(Boolean);
  return (
    <div>
      <dd>
        {figure.approximate && <span class="unit about">{words.dates.about} </span>}
        {numberIn(language, figure.value)}
        {figure.upTo != null && `–${numberIn(language, figure.upTo)}`}
        <span class={zh || unit?.length === 1 ? 'unit close' : 'unit'}>
          {unit ?? figure.currency ?? ''}
          {per && ` / ${per}`}
        </span>
      </dd>
      <dt>
        {entity && (
          <span class="figure-of">
            <EntityLink entity={entity} />
          </span>
        )}
        {zh ? figure.labelZh : figure.labelEn}
        {notes.length > 0 && ` · ${notes.join(' · ')}`}{' '}
        <Chips evidence={at ? figure.evidence.filter(({ locator }) => locator !== at) : figure.evidence} />
      </dt>
    </div>
  );
}

/** One year, two years: a unit is kept as what there are many of. */
const unitOf = ({ unitEn, value, upTo }: FigureTextFragment) =>
  value === 1 && upTo == null ? unitEn?.replace(/(?<=[a-z]{2}[^s])s$/, '') : unitEn;
