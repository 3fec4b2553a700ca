/** Reads nodes by key; what is asked for together is read together. */
import { kindsOf, type End } from '../../../ontology';
import type { EntityRow } from '../../plan/rows';
import type { Selection } from '../../plan/selection';
import { loaderPer, type SharedView } from './shared-view';

export function createNodeReader({ snapshot, prefetch, ahead, complete }: SharedView) {
  async function read(end: 'Entity' | 'Article', keys: readonly string[], selection: Selection) {
    const generation = snapshot.candidate();
    const known = generation && keys.map(key => generation.store.find(key));
    if (known?.every(row => row !== undefined) && (await complete(generation!, end, known, selection)))
      return known;
    const { value, generation: read } = await snapshot.readRoot({ end, keys }, ahead(selection));
    const found = new Map(value.edges.map(({ node }) => [node.key, node]));
    const [some] = found.values();
    if (read && some) prefetch.missed(read, some.kind, ahead(selection), keys.length);
    const missing = end === 'Entity' ? [...new Set(keys)].filter(key => !found.has(key)) : [];
    if (missing.length) {
      const { value } = await snapshot.readRoot({ end, keys: missing, by: 'KIND' }, ahead(selection));
      for (const { node } of value.edges) found.set(node.key, node);
    }
    return keys.map(key => found.get(key) ?? null);
  }

  // Of whatever kinds they are, one statement reads them by the key index of Entity; another, what is not there.
  const entities = loaderPer<Selection, EntityRow | null>((keys, selection) =>
    read('Entity', keys, selection),
  );
  const articles = loaderPer<Selection, EntityRow | null>((keys, selection) =>
    read('Article', keys, selection),
  );
  return async (end: End, key: string, selection: Selection): Promise<EntityRow | null> => {
    const row = await (end === 'Article' ? articles : entities)(selection).load(key);
    return row && kindsOf(end).includes(row.kind) ? row : null;
  };
}
