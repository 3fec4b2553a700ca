/** The command line, made of the grammar by commander. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { CommandSpec } from './command-spec';
import { groups } from './grammar';

const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

const EXIT_CODES = `
Exit codes:
  0    done
  1    refused or failed; the last lines tell why, and what to do
  2    called wrongly
  130  stopped by Ctrl-C or a signal`;

/** A call that the grammar does not admit: what is wrong, and what to do. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** Makes the program. It throws WrongUse, or what a command throws. */
export function createProgram(): Command {
  const program = new Command('wuwen')
    .description('A knowledge graph of an industry in articles, served by GraphQL.')
    .version(version, '-V, --version', 'Tell the version.')
    .helpOption('-h, --help', 'Tell how a command is called.')
    .addHelpText('after', `${EXIT_CODES}\n\nHere: npm run wuwen -- <command>`);
  strict(program);
  for (const { title, commands } of groups) {
    program.commandsGroup(title);
    for (const spec of commands) add(program, spec);
  }
  program.helpCommand('help [command]', 'Tell how a command is called.');
  return program;
}

function add(parent: Command, spec: CommandSpec): void {
  const {
    name,
    description,
    takes = {},
    options = {},
    defaults = {},
    examples = [],
    load,
    commands = [],
  } = spec;
  const command = parent.command(name).description(description);
  strict(command);
  for (const [syntax, what] of Object.entries(takes)) command.argument(syntax, what);
  for (const [flags, what] of Object.entries(options)) {
    const option = new Option(flags, what);
    command.addOption(option.default(defaults[option.attributeName()]));
  }
  if (examples.length > 0) {
    command.addHelpText('after', `\nExamples:\n${examples.map(example => `  ${example}`).join('\n')}`);
  }
  for (const inner of commands) add(command, inner);
  if (!load) return;
  // Commander gives the words, then the options, then the command itself.
  command.action(async (...given: unknown[]) => {
    const { run } = await load();
    await (run as (...given: unknown[]) => void | Promise<void>)(...given.slice(0, -1));
  });
}

/** What is wrong is thrown, with the nearest that is right, and where to read more. */
function strict(command: Command): void {
  command
    .showSuggestionAfterError(true)
    .allowExcessArguments(false)
    .configureOutput({ outputError: () => undefined })
    .exitOverride(error => {
      if (error.exitCode === 0) throw error;
      if (error.code === 'commander.help') throw new WrongUse(`Name ${listOf(command)}.`); // it was told
      throw new WrongUse(`${error.message.replace(/^error: /, '')}\n${hintOf(command)}`);
    });
}

const listOf = (command: Command) => `one of ${command.commands.map(inner => inner.name()).join(', ')}`;

function hintOf(command: Command): string {
  const words: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) words.unshift(at.name());
  const taken = command.registeredArguments
    .filter(({ required }) => required)
    .map(argument => `${argument.name()}: ${argument.description}.`);
  return [...taken, `See ${words.join(' ')} --help.`].join(' ');
}

/** Whether an error only tells that help or the version was told. */
export const isTold = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0;
