import { useWords } from '../app/language';
import { EntityLink, type EntityName } from './entity-link';

/** Links to entities, and how many more there are. */
export function Names({ entities, all }: { entities: readonly EntityName[]; all: number }) {
  const words = useWords();
  return (
    <ul class="names">
      {entities.map(entity => (
        <li key={entity.key}>
          <EntityLink entity={entity} />
        </li>
      ))}
      {all > entities.length && <li class="muted">{words.home.andMore(all - entities.length)}</li>}
    </ul>
  );
}
