/** Reads root lists: of a kind, of a search, and the one entity that a name means. */
import type { Kind } from '../../../ontology';
import type { Root } from '../../plan/compile';
import type { RootList } from '../../plan/list';
import { meets } from '../../plan/requirements';
import type { Connection, Edge } from '../../plan/rows';
import type { RootSearch } from '../../plan/search';
import type { Selection } from '../../plan/selection';
import { isPlain, pageAhead } from '../prefetch';
import type { SharedView } from './shared-view';

export function createListReader({ snapshot, prefetch, ahead, complete }: SharedView) {
  /** A page, from the cache where it is there under the signature. */
  async function read(root: Root, signature: string, selection: Selection): Promise<Connection<Edge>> {
    const requirements =
      'list' in root ? root.list.requirements : 'search' in root ? root.search.requirements : undefined;
    const generation = snapshot.candidate();
    const page =
      generation &&
      (generation.store.lists.get(signature) ??
        ('list' in root ? pageAhead(generation, root.end, root.list) : undefined));
    if (generation && page && (!requirements || meets(requirements, page.requirements))) {
      const rows = page.edges.map(({ node }) => node);
      if (await complete(generation, root.end, rows, selection)) return page;
    }
    const { value, store, generation: read } = await snapshot.readRoot(root, ahead(selection));
    store.lists.set(signature, value);
    if (read && 'list' in root && isPlain(root.list))
      prefetch.missed(read, root.end, ahead(selection), value.edges.length);
    return value;
  }

  return {
    read,
    list(kind: Kind | 'Entity', list: RootList, selection: Selection) {
      const { where, order, page } = list;
      return read({ end: kind, list }, JSON.stringify([kind, where, order, page]), selection);
    },
    search(search: RootSearch, selection: Selection) {
      const { text, kinds, where, page } = search;
      const signature = `search ${JSON.stringify([text.folded, kinds, where, page])}`;
      return read({ end: 'Entity', search }, signature, selection);
    },
  };
}
