import type { Plugin } from 'graphql-yoga';
import { BOOKMARK_HEADER, type Exchange } from '../../admission/exchange';

/** What yoga answers tells what was seen of the graph, as the other ways do. */
export function useBookmark(): Plugin<{ exchange: Exchange }> {
  return {
    onResponse({ response, serverContext }) {
      const { exchange } = serverContext as unknown as { exchange?: Exchange };
      const seen = exchange?.bookmark?.();
      if (seen) response.headers.set(BOOKMARK_HEADER, seen);
    },
  };
}
