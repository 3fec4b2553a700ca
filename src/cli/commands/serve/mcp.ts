/** `mcp`: serves the Model Context Protocol over standard input and output, to the agent that starts this. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { isNpmScript, readConfig } from '../../../config';
import { createApp } from '../../../http/app';
import { createLog } from '../../../log';
import { schema } from '../../../schema';
import { withSharedDatabase } from '../../database';
import { importInto } from '../curate/import';
import { Left, untilAskedToLeave } from '../../leave';

/** Standard output belongs to the protocol: all else is told on standard error. */
export async function run(): Promise<void> {
  const config = readConfig();
  const leaving = untilAskedToLeave(isNpmScript());
  const log = createLog(config.logLevel);
  try {
    await withSharedDatabase(
      config,
      leaving,
      async ({ database, embedded }) => {
        if (embedded) await importInto(database, config.fixtures, async () => false, process.stderr);
        const app = createApp({ schema, database, config, log });
        await app.serveMcp(new StdioServerTransport());
        await ended(leaving);
        app.release();
      },
      process.stderr,
    );
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
}

/** Until the agent closes its end, or this process is asked to leave. */
const ended = (leaving: AbortSignal) =>
  new Promise<void>(resolve => {
    process.stdin.once('end', resolve).once('close', resolve);
    leaving.addEventListener('abort', () => resolve());
  });
