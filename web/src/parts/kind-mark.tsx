import { kindAppearance } from '../../../src/appearance';
import { shapes } from '../../../src/picture/svg';
import { useLanguage } from '../app/language';
import { kindIn, kindName } from '../words/ontology';

/** The colours of a kind, for `style`: one for a light ground and one for a dark one. */
export function kindStyle(kind: string): Record<string, string> {
  const { color, dark } = kindAppearance(kindName(kind));
  return { '--kind': `light-dark(${color}, ${dark})` };
}

/** A kind's mark: its shape in its colour. It is named only where nothing beside it names it. */
export function KindMark({ kind, named = false }: { kind: string; named?: boolean }) {
  const language = useLanguage();
  const { shape } = kindAppearance(kindName(kind));
  const label = named
    ? { role: 'img' as const, 'aria-label': kindIn(language, kind) }
    : { 'aria-hidden': true };
  return (
    <svg class="kind-mark" viewBox="0 0 20 20" style={kindStyle(kind)} {...label}>
      <path d={shapes[shape]} />
    </svg>
  );
}
