/** The command line: `wuwen <command>`. Each command is a file in src/cli, loaded when it is asked for. */
import { Fault } from './errors';

interface Command {
  says: string;
  load(): Promise<{ run(args: string[]): Promise<void> }>;
}

const commands: Record<string, Command> = {
  setup: { says: 'Fetch what the embedded database needs.', load: () => import('./cli/setup.js') },
};

async function main([name = '--help', ...args]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) {
    console.log(help());
    process.exitCode = name === '--help' ? 0 : 1;
    return;
  }
  await (await command.load()).run(args);
}

const help = () =>
  [
    'Usage: wuwen <command>',
    '',
    ...Object.entries(commands).map(([name, { says }]) => `  ${name.padEnd(10)}${says}`),
  ].join('\n');

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  if (error.mend) console.error(error.mend);
  process.exitCode = 1;
});
