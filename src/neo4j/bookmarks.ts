/** What this server has seen of the graph, as bookmarks; and reads that wait until they see what others have seen. */
import type { Database, Meter, Reply } from './driver';

export interface Bookmarks {
  /** The same database, which notes what its reads have seen. */
  database: Database;
  /** What was seen so far. It is more than one bookmark where reads ended beside one another. */
  seen(): string[];
  /** Waits until all up to these bookmarks can be seen, here and by every read that begins after. */
  catchUp(bookmarks: string[], meter: Meter): Promise<void>;
}

/** The smallest question whose answer brings a bookmark. */
const PROBE = { text: 'RETURN 1', params: {} };

/** `waiting` is the database by which others are waited for; it need not be bounded as `database` is. */
export function noteBookmarks(database: Database, waiting: Pick<Database, 'read'> = database): Bookmarks {
  const seen = new Set<string>();

  /** A read that begins now sees all that was seen before: its bookmark stands for those. */
  async function noting(read: () => Promise<Reply>): Promise<Reply> {
    const before = [...seen];
    const reply = await read();
    if (reply.bookmark && !(before.length === 1 && before[0] === reply.bookmark)) {
      for (const bookmark of before) seen.delete(bookmark);
      seen.add(reply.bookmark);
    }
    return reply;
  }

  return {
    database: { ...database, read: (...read) => noting(() => database.read(...read)) },
    seen: () => [...seen],
    async catchUp(bookmarks, meter) {
      if (bookmarks.every(bookmark => seen.has(bookmark))) return;
      await noting(() => waiting.read(PROBE, meter, bookmarks));
    },
  };
}
