/**
 * When the graph changes, by the bookmark that names the last transaction. It is asked for only while somebody listens,
 * once for all of them.
 */
import { createHash } from 'node:crypto';
import { Fault } from '../../errors';
import type { Database } from '../../neo4j/driver';
import { entityKinds, type EntityKind } from '../../ontology';

export interface Change {
  /** Names the state of the graph; the same for the same. */
  revision: string;
  /** When it was seen. */
  at: Date;
  /** Kinds of which there are more or fewer entities than in what the listener has heard of before. */
  kinds: EntityKind[];
}

export interface Changes {
  /** The present state first, then each that is seen after it; who is slow hears of the latest alone. */
  listen(): AsyncIterableIterator<Change>;
  /** Ends all listening. */
  close(): void;
}

/** How often, in ms, it is looked whether the graph has changed. */
const EVERY_MS = 1_000;
/** How many may listen at a time. */
const MOST = 1_000;

interface State {
  bookmark: string;
  at: Date;
  /** How many entities of each kind there are; the database has these numbers at hand. */
  counts: number[];
}

const COUNTS = {
  text: `${entityKinds.map((kind, at) => `CALL () { MATCH (n:${kind}) RETURN count(n) AS c${at} }`).join('\n')}
RETURN ${entityKinds.map((_, at) => `c${at}`).join(', ')}`,
  params: {},
};

/** Told when there is another state, and when there will be none any more. */
interface Listener {
  wake(): void;
  end(): void;
}

export function createChanges(database: Pick<Database, 'read'>, everyMs = EVERY_MS): Changes {
  const listeners = new Set<Listener>();
  let state: State | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const { bookmark } = await database.read({ text: 'RETURN 1', params: {} });
    if (bookmark === state?.bookmark) return;
    const { rows } = await database.read(COUNTS, undefined, bookmark);
    state = { bookmark, at: new Date(), counts: rows[0] as number[] };
    for (const { wake } of listeners) wake();
  }

  /** A database that is away is asked again. */
  function lookAgain(): void {
    look()
      .catch(() => undefined)
      .finally(() => {
        if (listeners.size > 0) timer = setTimeout(lookAgain, everyMs).unref();
        else timer = undefined;
      });
  }

  return {
    listen() {
      if (listeners.size >= MOST) {
        throw new Fault('TOO_MANY_REQUESTS', `${MOST} clients listen already.`, 'Try again later.');
      }
      if (!timer) {
        state = undefined; // nobody has looked for a while
        timer = setTimeout(() => undefined, 0);
        lookAgain();
      }
      return listenTo(() => state, listeners);
    },
    close() {
      for (const { end } of [...listeners]) end();
      clearTimeout(timer);
    },
  };
}

/** Gives the present state whenever it is another than the last one given, until it is ended. */
function listenTo(present: () => State | undefined, listeners: Set<Listener>): AsyncIterableIterator<Change> {
  let heard: State | undefined;
  let ended = false;
  let wake: () => void = () => undefined;
  const listener = {
    wake: () => wake(),
    end() {
      ended = true;
      listeners.delete(listener);
      wake();
    },
  };
  listeners.add(listener);
  return {
    async next() {
      let state = present();
      while (!ended && (!state || state === heard)) {
        await new Promise<void>(resolve => (wake = resolve));
        state = present();
      }
      if (ended || !state) return { done: true, value: undefined };
      const value = changeBetween(heard, state);
      heard = state;
      return { done: false, value };
    },
    async return() {
      listener.end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const changeBetween = (before: State | undefined, { bookmark, at, counts }: State): Change => ({
  revision: createHash('sha256').update(bookmark).digest('base64url').slice(0, 16),
  at,
  kinds: before ? entityKinds.filter((_, kind) => counts[kind] !== before.counts[kind]) : [],
});
