/**
 * Causality between servers. A client that sends `Neo4j-Bookmark`, as another server has answered it, sees at least the
 * state of the graph which that names, whichever way it is answered: it is waited for before any way is tried, and what
 * is kept is confirmed by a read that begins after.
 */
import { Fault, badInput } from '../../errors';
import type { Bookmarks } from '../../neo4j/bookmarks';
import { BOOKMARK_HEADER, type Exchange } from './exchange';

/** How many bookmarks a client may send, and how long each may be. */
const MOST = 10;
const BOOKMARK = /^[\x21-\x2b\x2d-\x7e]{1,400}$/;
/** How long, in ms, a request waits for the database to catch up. */
const PATIENCE_MS = 3_000;
/** How many requests wait at a time: anyone can make up a bookmark that never comes. */
const MOST_WAITING = 16;
/** How long, in ms, it is known that a bookmark can be seen, and how many are known. */
const KNOWN_MS = 1_000;
const MOST_KNOWN = 1_000;

/** Waits for what the client has seen; gives nothing where there is nothing to wait for. Throws a Fault. */
export type AwaitBookmarks = (exchange: Exchange) => Promise<undefined> | undefined;

export function createAwaitBookmarks({ seen, catchUp }: Bookmarks): AwaitBookmarks {
  const known = new Map<string, number>();
  let waiting = 0;

  async function wait(bookmarks: string[], { signal }: Exchange): Promise<undefined> {
    if (waiting >= MOST_WAITING) throw tooManyWait();
    waiting += 1;
    const patience = AbortSignal.timeout(PATIENCE_MS);
    try {
      await catchUp(bookmarks, { queries: 0, signal: AbortSignal.any([signal, patience]) });
    } catch (error) {
      throw patience.aborted && !signal.aborted ? notCaughtUp() : error;
    } finally {
      waiting -= 1;
    }
    for (const bookmark of bookmarks) known.set(bookmark, performance.now() + KNOWN_MS);
    while (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
    return undefined;
  }

  const isKnown = (bookmark: string) =>
    (known.get(bookmark) ?? 0) > performance.now() || seen().includes(bookmark);

  return exchange => {
    exchange.bookmark = () => seen().slice(0, MOST).join(',') || undefined;
    const header = exchange.header(BOOKMARK_HEADER);
    if (!header) return undefined;
    const bookmarks = bookmarksIn(header);
    return bookmarks.every(isKnown) ? undefined : wait(bookmarks, exchange);
  };
}

function bookmarksIn(header: string): string[] {
  const bookmarks = header.split(',', MOST + 1).map(text => text.trim());
  if (bookmarks.length <= MOST && bookmarks.every(bookmark => BOOKMARK.test(bookmark))) return bookmarks;
  throw badInput(
    'Neo4j-Bookmark is not as a server has answered it.',
    `Send what the last answer had, unchanged: at most ${MOST} bookmarks with commas between.`,
  );
}

const notCaughtUp = () =>
  new Fault(
    'UNAVAILABLE',
    `The database has not caught up with the bookmark within ${PATIENCE_MS / 1000} s.`,
    'Try again in a few seconds, or without Neo4j-Bookmark.',
  );

const tooManyWait = () =>
  new Fault('UNAVAILABLE', 'Too many requests wait for bookmarks.', 'Try again in a few seconds.');
