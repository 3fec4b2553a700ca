/** What the examples have in common as commands: their options, and how they tell what went wrong. */
import { parseArgs } from 'node:util';
import type { Server } from './client';

/** What an example was started with. */
export interface Command {
  server: Server;
  /** How many entries a page has; the server's own number where nothing is said. */
  first?: number;
  /** What stands beside the options. */
  words: string[];
}

/** Runs an example. What goes wrong is told on the terminal, and gives the exit code 1. */
export function runExample(example: (command: Command) => Promise<void>): void {
  process.stdout.on('error', () => process.exit()); // whoever reads has had enough, as `head` does
  const run = async () => example(readCommand());
  run().catch((error: unknown) => {
    process.exitCode = 1;
    console.error(explain(error));
  });
}

function readCommand(): Command {
  const { values, positionals: words } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
      first: { type: 'string' },
      persisted: { type: 'boolean' },
    },
  });
  const { url, persisted, first } = values;
  if (first && !/^\d+$/.test(first)) throw new Error(`--first needs a number, but got ${first}.`);
  return { server: { url, persisted }, first: first ? Number(first) : undefined, words };
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error.cause instanceof Error)) return error.message;
  // fetch found no server
  return `${error.message}: ${error.cause.message}\n  Start the server with npm start, or say with --url where it is.`;
}
