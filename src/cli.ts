/**
 * The command line: `wuwen <command>`. Each command is a file in src/cli/commands, in a folder for each title of
 * `wuwen --help`, and loaded when it is asked for.
 */
import { Left } from './cli/leave';
import { createProgram, isTold, WrongUse } from './cli/program';
import { unknownSettings } from './config';
import { Fault, isFileError } from './errors';

/** How long, in ms, a command that has failed may take to let go of what it holds. */
const GRACE_MS = 1_500;

async function main(args: string[]): Promise<void> {
  for (const line of unknownSettings()) console.error(line);
  const program = createProgram();
  if (args.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' });
}

/** A call that the grammar does not admit, or for a domain that makes no sense. */
const isWrongUse = (error: unknown) =>
  error instanceof WrongUse || (error instanceof Fault && error.code === 'BAD_ONTOLOGY');

main(process.argv.slice(2)).catch((error: unknown) => {
  if (isTold(error)) return;
  setTimeout(() => process.exit(), GRACE_MS).unref(); // a connection must not hold a command that has failed
  process.exitCode = error instanceof Left ? 130 : isWrongUse(error) ? 2 : 1;
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K'); // a line of progress that was not finished
  if (error instanceof Left) return;
  if (error instanceof WrongUse) return console.error(error.message);
  if (isFileError(error)) return console.error(error.message);
  if (!(error instanceof Fault)) throw error;
  console.error(error.hint ? `${error.message}\n${error.hint}` : error.message);
});
