/** The command line: `wuwen <command>`. Each command is a file in src/cli, loaded when it is asked for. */
import { Left } from './cli/leave';
import { badInput, Fault, isFileError } from './errors';

interface Command {
  /** What follows the command's name, as "[<folder>…]". */
  takes?: string;
  description: string;
  load(): Promise<{ run(args: string[]): void | Promise<void> }>;
}

const commands: Record<string, Command> = {
  setup: {
    description: 'Fetch what the embedded database needs: Java, Maven, Neo4j.',
    load: () => import('./cli/setup.js'),
  },
  start: {
    description: 'Start the database, import the articles of fixtures/, and serve GraphQL.',
    load: () => import('./cli/start.js'),
  },
  import: {
    takes: '<folder>… [--yes]',
    description: 'Import articles into the graph, also into that of a server that runs.',
    load: () => import('./cli/import.js'),
  },
  'import-bulk': {
    takes: '<folder>',
    description: 'Import a graph of any size from nodes.jsonl and statements.jsonl.',
    load: () => import('./cli/import-bulk.js'),
  },
  export: {
    takes:
      '--format <format> [--out <file>] [--kinds <kinds>] [--types <types>] [--around <key>[:<depth>]] [--no-mentions] [--bom] [--gephi]',
    description:
      'Write the graph, or a part of it: jsonld, graphml, cytoscape, csv, csv-nodes, csv-statements, cypher.',
    load: () => import('./cli/export.js'),
  },
  check: {
    takes: '<folder>… [--text <file>]',
    description: 'Tell what is wrong with articles, without a database.',
    load: () => import('./cli/check.js'),
  },
  coverage: {
    takes: '<folder>…',
    description: 'Tell which paragraphs hold nothing yet, and of which entities nothing is said.',
    load: () => import('./cli/coverage.js'),
  },
  doctor: {
    takes: '[--fix]',
    description: 'Tell what is odd in the graph, and fix what can be fixed.',
    load: () => import('./cli/doctor.js'),
  },
  paragraphs: {
    takes: '<file>',
    description: 'Number the paragraphs of an article, as its locators do.',
    load: () => import('./cli/paragraphs.js'),
  },
  draft: {
    takes: '<file> --out <folder> | --compare <folder>',
    description:
      "Draft an article's files from its text; or tell how much of a folder's entities a draft finds.",
    load: () => import('./cli/draft.js'),
  },
  schema: {
    takes: '[--check]',
    description: 'Write the files that follow from the code; or tell those that are out of date.',
    load: () => import('./cli/schema.js'),
  },
  keys: {
    takes: 'create --name <name> [--role <role>] [--days <n>] | list | revoke <id>',
    description: 'Make, list and revoke the API keys by which clients are known.',
    load: () => import('./cli/keys.js'),
  },
  mcp: {
    description: 'Serve the Model Context Protocol to an agent, over standard input and output.',
    load: () => import('./cli/mcp.js'),
  },
  'set-aside': {
    description: "Move the embedded database's store aside; the next start begins with an empty one.",
    load: () => import('./cli/set-aside.js'),
  },
  config: {
    description: 'Tell the settings, which the environment gives.',
    load: () => import('./cli/config.js'),
  },
};

async function main([name, ...args]: string[]): Promise<void> {
  const command = name === undefined ? undefined : commands[name];
  if (command) {
    if (args.includes('--help'))
      console.log(`Usage: wuwen ${callOf(name!, command)}\n${command.description}`);
    else if (!command.takes && args.length > 0)
      throw badInput(`${name} takes nothing, but got ${args.join(' ')}.`);
    else await (await command.load()).run(args);
  } else if (name === undefined || name === '--help' || name === 'help') {
    console.log(help());
  } else {
    throw badInput(`There is no command ${name}.`, help());
  }
}

const help = () =>
  [
    'Usage: wuwen <command>, or here: npm run wuwen -- <command>',
    '',
    ...Object.entries(commands).map(entry => `  ${lineOf(...entry)}`),
  ].join('\n');

const callOf = (name: string, { takes = '' }: Command) => `${name} ${takes}`.trimEnd();

/** How a command is called, and what it does, which stands below where it would not stand beside. */
function lineOf(name: string, command: Command): string {
  const call = callOf(name, command);
  return `${call.length > WIDTH ? `${call}\n${' '.repeat(WIDTH + 2)}` : call.padEnd(WIDTH)}  ${command.description}`;
}

const WIDTH = 20;

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = error instanceof Left ? 130 : 1;
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K'); // a line of progress that was not finished
  if (error instanceof Left) return;
  if (isFileError(error)) return console.error(error.message);
  if (!(error instanceof Fault)) throw error;
  console.error(error.hint ? `${error.message}\n${error.hint}` : error.message);
});
