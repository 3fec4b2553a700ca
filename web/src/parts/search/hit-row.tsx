import { nameIn, otherName, useLanguage, useWords } from '../../app/language';
import { kindIn } from '../../words/ontology';
import { KindMark } from '../kind-mark';
import type { Hit } from './suggest';

export function HitRow({ hit, query }: { hit: Hit; query: string }) {
  const language = useLanguage();
  const other = otherName(language, hit.node);
  return (
    <span class="hit">
      <KindMark kind={hit.node.kind} />
      <span class="hit-name">{nameIn(language, hit.node)}</span>
      {other && <span class="other-name">{other}</span>}
      <span class="hit-why">
        <span class="hit-kind">{kindIn(language, hit.node.kind)}</span>
        <Why hit={hit} query={query} />
      </span>
    </span>
  );
}

/** Why it was found; an alias is named where the text is in it. */
export function Why({
  hit,
  query,
}: {
  hit: Pick<Hit, 'matchedBy'> & { node: { aliases: string[]; zh: string; en: string } };
  query: string;
}) {
  const { search } = useWords();
  const plain = query.toLowerCase();
  const has = (name: string) => name.toLowerCase().includes(plain);
  const alias = has(hit.node.zh) || has(hit.node.en) ? undefined : hit.node.aliases.find(has);
  return <>{alias ? search.alias(alias) : (search.matchedBy[hit.matchedBy] ?? hit.matchedBy)}</>;
}
