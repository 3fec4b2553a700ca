import { useEffect, useMemo, useState } from 'preact/hooks';
import { NeighborhoodDocument } from '../../../gql/graphql';
import { useQuery } from '../../app/api';
import { nameIn, useLanguage, useWords } from '../../app/language';
import type { EntityName } from '../../parts/entity-link';
import type { PictureData, PictureNode } from '../../picture/data';
import { aroundFrom, edgesBetween, type Around } from '../../picture/neighbours';
import { Picture } from '../../picture/picture';
import { useAdded } from '../../picture/url-state';

/** How many entities the neighbourhood has at first. */
const LIMIT = 40;

interface Props {
  entity: EntityName;
  around: Around | undefined;
  lit: string | undefined;
  onLight(statement: string | undefined, isChosen?: boolean): void;
}

export function EntityPicture({ entity, around, lit, onLight }: Props) {
  const words = useWords();
  const language = useLanguage();
  const data = useWithAdded(around);
  const name = nameIn(language, entity);
  return (
    <aside class="entity-picture" aria-label={words.entity.neighborhood}>
      {data ? (
        <Picture
          data={data}
          label={words.picture.label(name)}
          center={entity.key}
          lit={lit}
          onLight={onLight}
          expandable
          note={around?.isComplete ? undefined : words.picture.cut(around?.nodes.length ?? LIMIT)}
          file={entity.key}
        />
      ) : (
        <div class="picture placeholder" />
      )}
    </aside>
  );
}

/** Asked by key, beside what the page tells: neither waits for the other. */
export function useAround(key: string): Around | undefined {
  const { data } = useQuery(NeighborhoodDocument, { of: { key }, first: LIMIT });
  return useMemo(() => data && aroundFrom(data), [data]);
}

/** With what was added by expanding, and all relations between what is shown. */
function useWithAdded(around: Around | undefined): PictureData | undefined {
  const added = useAdded();
  const [grown, set] = useState<{ added: string; data: PictureData }>();
  const wanted = added.join();
  useEffect(() => {
    if (!around || !wanted) return;
    const controller = new AbortController();
    void grow(around, added, controller.signal).then(
      data => set({ added: wanted, data }),
      () => undefined,
    );
    return () => controller.abort();
  }, [around, wanted]);
  if (!around || !wanted) return around;
  return grown?.data ?? around;
}

async function grow(around: Around, added: readonly string[], signal: AbortSignal): Promise<PictureData> {
  const keys = [...new Set([...around.nodes.map(({ key }) => key), ...added])];
  const { edges, ends } = await edgesBetween(keys, signal);
  const known = new Map<string, PictureNode>(around.nodes.map(node => [node.key, node]));
  for (const end of ends) if (!known.has(end.key)) known.set(end.key, end);
  return { nodes: [...known.values()], edges };
}
