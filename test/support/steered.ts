/** A real database whose reads a test can delay, fail or look at, and whose bookmark only the test's own writes move. */
import type { Database, Query, Reply } from '../../src/neo4j/driver';

export interface Steered {
  database: Database;
  /** Every statement that was read so far, probes too, with the bookmark that it waited for. */
  reads: { text: string; after?: string | string[] }[];
  /** Changes the graph: the bookmark moves when it is done. */
  write(query: Query): Promise<void>;
  /** The bookmark as it is now. */
  bookmark(): string;
  /** Runs instead of each read; `run` reads really. The bookmark is that of the moment when it is done. */
  steer(how: (query: Query, run: () => Promise<Reply>, after?: string | string[]) => Promise<Reply>): void;
  /** Reads are again as they are. */
  release(): void;
}

/** The smallest question, whose only use is its bookmark. */
export const isProbe = ({ text }: { text: string }): boolean => text === 'RETURN 1';

/** Other tests write to the same database meanwhile; with bookmarks of our own, only our writes count. */
export function steered(real: Database): Steered {
  const plain = (_: Query, run: () => Promise<Reply>) => run();
  let how: Parameters<Steered['steer']>[0] = plain;
  let clock = 1;
  const reads: Steered['reads'] = [];
  return {
    reads,
    database: {
      ...real,
      async read(query, meter, after) {
        if (meter) meter.queries += 1;
        reads.push({ text: query.text, after });
        return how(
          query,
          async () => ({
            rows: (await real.read(query, { queries: 0, signal: meter?.signal })).rows,
            bookmark: `b${clock}`,
          }),
          after,
        );
      },
    },
    async write(query) {
      await real.execute(query);
      clock += 1;
    },
    bookmark: () => `b${clock}`,
    steer: given => void (how = given),
    release: () => void (how = plain),
  };
}

/** A moment that a test chooses. */
export function signal(): { reached: Promise<void>; reach(): void } {
  let reach!: () => void;
  const reached = new Promise<void>(resolve => (reach = resolve));
  return { reached, reach };
}
