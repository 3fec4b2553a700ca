/** The settings, read from the environment and checked. Nothing else reads process.env. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Fault } from './errors';

interface Setting {
  /** The name of the environment variable. */
  variable: string;
  /** What it is for. */
  description: string;
  /** What holds where it is not set, as the table tells it. */
  otherwise: string;
  /** A value that is right. */
  example: string;
  /** From the variable's text, or undefined where it is not set, to the value. Its complaints complete "must be …". */
  schema: z.ZodType;
  /** The value is never shown. */
  secret?: true;
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine(value => value >= least && value <= most, `a whole number from ${least} to ${most}`);

const memory = z
  .string()
  .regex(/^[1-9]\d*[kmg]$/i, 'a size: a number with k, m or g')
  .transform(text => text.toLowerCase());

/** Every setting. To add one, add it here: Config, the checks and the printed table follow. */
export const settings = {
  host: {
    variable: 'HOST',
    description: 'Where GraphQL listens. 0.0.0.0 is every address of the machine.',
    otherwise: '127.0.0.1',
    example: '0.0.0.0',
    schema: z
      .string()
      .regex(/^[\w.:%-]+$/, 'a host name or an address')
      .default('127.0.0.1'),
  },
  port: {
    variable: 'PORT',
    description: 'The port where GraphQL listens; 0 picks a free one.',
    otherwise: '4000',
    example: '8080',
    schema: wholeNumber(0, 65_535).default(4000),
  },
  neo4jUri: {
    variable: 'NEO4J_URI',
    description: 'A Neo4j server to use. Then nothing is embedded.',
    otherwise: 'the embedded Neo4j',
    example: 'bolt://127.0.0.1:7687',
    schema: z
      .string()
      .refine(
        isServerUri,
        `an address without user and password, that begins with one of ${schemes.join(', ')}`,
      )
      .optional(),
  },
  neo4jUser: {
    variable: 'NEO4J_USER',
    description: 'The user at that server.',
    otherwise: 'neo4j',
    example: 'wuwen',
    schema: z.string().default('neo4j'),
  },
  neo4jPassword: {
    variable: 'NEO4J_PASSWORD',
    description: "The user's password at that server; empty where it asks for none.",
    otherwise: 'none: it must be set beside NEO4J_URI',
    example: 'a secret of yours',
    schema: z.string().optional(),
    secret: true,
  },
  neo4jDatabase: {
    variable: 'NEO4J_DATABASE',
    description: 'The database at that server.',
    otherwise: 'neo4j',
    example: 'landscape',
    schema: z
      .string()
      .regex(/^[a-z][a-z0-9.-]{2,62}$/i, 'a database name')
      .default('neo4j'),
  },
  dataDir: {
    variable: 'WUWEN_DATA',
    description: "The folder of the embedded Neo4j's data, logs and password.",
    otherwise: '.wuwen/data in the project',
    example: '/var/lib/wuwen',
    schema: z
      .string()
      .default(resolve(__dirname, '../.wuwen/data'))
      .transform(path => resolve(path)),
  },
  heap: {
    variable: 'NEO4J_HEAP',
    description: "The embedded Neo4j's heap.",
    otherwise: '512m',
    example: '2g',
    schema: memory.default('512m'),
  },
  pageCache: {
    variable: 'NEO4J_PAGE_CACHE',
    description: 'How much of the graph the embedded Neo4j keeps in memory, beside the heap.',
    otherwise: '256m',
    example: '1g',
    schema: memory.default('256m'),
  },
  javaHome: {
    variable: 'JAVA_HOME',
    description: 'The folder of the Java that runs the embedded Neo4j.',
    otherwise: 'java on the path',
    example: '/usr/lib/jvm/java-17-openjdk-amd64',
    schema: z.string().optional(),
  },
  corsOrigins: {
    variable: 'CORS_ORIGIN',
    description: 'Origins whose pages may read answers, with commas between; * is all.',
    otherwise: 'none: CORS is off',
    example: 'https://app.example,http://localhost:5173',
    schema: z
      .string()
      .default('')
      .transform(text => text.split(',').flatMap(origin => origin.trim() || []))
      .refine(
        origins => origins.every(isOrigin),
        'origins (scheme, host, port; no path) with commas between, or *',
      ),
  },
  maxDepth: {
    variable: 'MAX_DEPTH',
    description: 'How many fields deep an operation may be.',
    otherwise: '20',
    example: '12',
    schema: wholeNumber(1, 1000).default(20),
  },
  requestTimeoutMs: {
    variable: 'REQUEST_TIMEOUT',
    description: 'How long a request may take, in seconds.',
    otherwise: '10',
    example: '30',
    schema: wholeNumber(1, 600)
      .default(10)
      .transform(seconds => seconds * 1000),
  },
  maxAnswerNodes: {
    variable: 'MAX_ANSWER_NODES',
    description: 'How many nodes an answer may have, each counted as often as it stands there.',
    otherwise: '20000',
    example: '5000',
    schema: wholeNumber(100, 1_000_000).default(20_000),
  },
  persistedOperations: {
    variable: 'PERSISTED_OPERATIONS',
    description:
      'A file of operations by the hash of their text, as codegen writes it; they are served by that hash.',
    otherwise: 'none',
    example: 'examples/client/gql/persisted-documents.json',
    schema: z
      .string()
      .default('')
      .transform((path, context) => operationsIn(path, context)),
  },
  persistedOnly: {
    variable: 'PERSISTED_ONLY',
    description: 'Whether all other operations are refused.',
    otherwise: 'false',
    example: 'true',
    schema: z
      .enum(['true', 'false'], 'true or false')
      .default('false')
      .transform(text => text === 'true'),
  },
  cacheMegabytes: {
    variable: 'CACHE_MB',
    description:
      'How much of what was read is kept, in MB, for as long as the graph stays as it is; 0 keeps nothing.',
    otherwise: '64',
    example: '512',
    schema: wholeNumber(0, 65_536).default(64),
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    description: `Which events are logged, and graver ones: ${levels.join(', ')}.`,
    otherwise: 'info',
    example: 'debug',
    schema: z.enum(levels, `one of ${levels.join(', ')}`).default('info'),
  },
} satisfies Record<string, Setting>;

function operationsIn(path: string, context: z.RefinementCtx): Readonly<Record<string, string>> {
  if (path === '') return {};
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    context.addIssue('the path of a JSON file with one object: hash to text');
    return z.NEVER;
  }
}

type Settings = typeof settings;
type Name = keyof Settings;

/** The settings' values, by name. */
export type Config = { [N in Name]: z.output<Settings[N]['schema']> };

/** Reads all settings. Throws Fault BAD_CONFIGURATION with every mistake: the variable, what is wrong, an example. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const mistakes: string[] = [];
  const entries = (Object.entries(settings) as [Name, Setting][]).map(([name, setting]) => {
    const text = textOf(setting, env);
    const { data, error } = setting.schema.safeParse(text);
    if (error) mistakes.push(mistakeOf(setting, text, error.issues[0]!.message));
    return [name, data] as const;
  });
  const config = Object.fromEntries(entries) as Config;
  if (env.NEO4J_URI?.trim() && config.neo4jPassword === undefined) {
    mistakes.push('NEO4J_PASSWORD is missing: it must be set where NEO4J_URI is, if only to nothing.');
  }
  if (config.persistedOnly && !env.PERSISTED_OPERATIONS?.trim()) {
    mistakes.push('PERSISTED_OPERATIONS is missing: where PERSISTED_ONLY is true, nothing else is served.');
  }
  if (mistakes.length > 0) throw badConfiguration(mistakes);
  return config;
}

/** Whether npm started this process, as one of its scripts. */
export const isNpmScript = (env: NodeJS.ProcessEnv = process.env) => env.npm_lifecycle_event !== undefined;

/** Set to nothing is not set, as `PORT=` in an env file means it; only a password can be nothing. */
function textOf({ variable }: Setting, env: NodeJS.ProcessEnv): string | undefined {
  const text = env[variable];
  return variable === 'NEO4J_PASSWORD' ? text : text?.trim() || undefined;
}

function mistakeOf({ variable, secret, example }: Setting, text = '', wanted: string): string {
  const shown = JSON.stringify(text.replace(/\/\/.*@/, '//…@'));
  return `${variable} ${secret ? '' : `is ${shown}; it `}must be ${wanted}, as ${example}.`;
}

const badConfiguration = (mistakes: string[]) =>
  new Fault(
    'BAD_CONFIGURATION',
    mistakes.length === 1
      ? mistakes[0]!
      : `${mistakes.length} settings are wrong:\n${mistakes.map(mistake => `  ${mistake}`).join('\n')}`,
    'Set them right in the environment, and start again.',
  );

function isServerUri(text: string): boolean {
  const url = parsed(text);
  return (
    !!url &&
    schemes.includes(url.protocol.slice(0, -1)) &&
    url.hostname !== '' &&
    !url.username &&
    !url.password
  );
}

const isOrigin = (text: string) => text === '*' || parsed(text)?.origin === text;

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** The settings as a table in Markdown. */
export function settingsTable(): string {
  const rows = (Object.values(settings) as Setting[]).map(
    ({ variable, description, otherwise, example }) =>
      `| \`${variable}\` | ${description} | ${otherwise} | \`${example}\` |`,
  );
  return ['| variable | what it is for | if not set | example |', '|---|---|---|---|', ...rows].join('\n');
}
