/** Keeps the embedded server running: one that ends, or hangs, is started again, each time after a longer wait. */
import { Fault } from '../../errors';
import type { EmbeddedNeo4j } from './start';

export interface Supervisor {
  /** Ends the process of a server that no longer serves; another one is started. */
  replace(): void;
  /** Stops the server for good. */
  stop(): Promise<void>;
}

export interface Supervision {
  /** Starts a server in the same folder, at the same ports if they are free. */
  start(signal: AbortSignal): Promise<EmbeddedNeo4j>;
  /** Hears that the server has ended, or could not be started again; and in how many ms that is tried again. */
  ended(why: unknown, wait: number): void;
  /** Hears that there is a server again. */
  started(server: EmbeddedNeo4j): void;
  /** The first wait and the longest, in ms. */
  waits?: { first: number; longest: number };
}

const WAITS = { first: 500, longest: 30_000 };
/** A server that has run for so long, in ms, is not one that ends again and again. */
const STEADY_MS = 60_000;

export function supervise(first: EmbeddedNeo4j, supervision: Supervision): Supervisor {
  const { start, ended, started, waits = WAITS } = supervision;
  const stopping = new AbortController();
  let server: EmbeddedNeo4j | undefined = first;

  async function keepRunning(): Promise<void> {
    let wait = waits.first;
    let since = Date.now();
    for (let why = await first.exited; why && !stopping.signal.aborted;) {
      server = undefined;
      if (Date.now() - since > STEADY_MS) wait = waits.first;
      ended(why, wait);
      await pause(wait, stopping.signal);
      wait = Math.min(wait * 2, waits.longest);
      since = Date.now();
      try {
        server = await start(stopping.signal);
        if (stopping.signal.aborted) return await server.stop();
        started(server);
        why = await server.exited;
      } catch (error) {
        why = error as Fault;
      }
    }
  }

  const running = keepRunning();
  return {
    replace() {
      if (server && !stopping.signal.aborted) kill(server.pid);
    },
    async stop() {
      stopping.abort(new Error('The server stops.'));
      await server?.stop();
      await running;
    },
  };
}

/** One that hangs hears nothing else; Neo4j finds all that was committed again. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Waits, or until the signal is aborted. */
const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
