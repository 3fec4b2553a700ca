/**
 * A database whose server may come later, end, and come back elsewhere. Who serves requests holds this one for good;
 * while there is no server, it tells why.
 */
import type { Fault } from '../errors';
import type { Database } from './driver';

export interface SwitchableDatabase extends Database {
  /** From now on this one answers. The one before is closed. */
  use(next: Database): void;
  /** From now on none does, and this is why. */
  leave(reason: Fault): void;
}

/** Begins with none, for the reason given. */
export function switchableDatabase(reason: Fault): SwitchableDatabase {
  let current: Database | Fault = reason;
  const put = (next: Database | Fault) => {
    if (!(current instanceof Error)) current.close().catch(() => undefined);
    current = next;
  };
  const here = async (): Promise<Database> => {
    if (current instanceof Error) throw current;
    return current;
  };
  return {
    use: put,
    leave: put,
    read: async (...asked) => (await here()).read(...asked),
    write: async work => (await here()).write(work),
    execute: async query => (await here()).execute(query),
    explain: async query => (await here()).explain(query),
    connections: () =>
      (current instanceof Error ? undefined : current.connections?.()) ?? { inUse: 0, idle: 0, limit: 0 },
    async close() {
      if (!(current instanceof Error)) await current.close();
    },
  };
}
