/** The settings, read from the environment and checked. Nothing else reads process.env. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Fault } from './errors';
import { readManifest } from './persisted-manifest';

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
  /** What holds instead where it is not set, but NODE_ENV is production. */
  inProduction?: string;
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

const choice = <const T extends string>(...values: readonly [T, ...T[]]) =>
  z.enum(values, values.length === 2 ? values.join(' or ') : `one of ${values.join(', ')}`);

const webAddress = z
  .string()
  .refine(text => ['http:', 'https:'].includes(parsed(text)?.protocol ?? ''), 'an address of http or https');

/** Every setting. To add one, add it here: Config, the checks and the printed table follow. */
export const settings = {
  production: {
    variable: 'NODE_ENV',
    description: 'production closes what a server on the internet closes.',
    otherwise: 'development',
    example: 'production',
    schema: z
      .string()
      .default('')
      .transform(text => text === 'production'),
  },
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
      'A manifest of operations, as codegen, relay-compiler or Apollo writes it; they are served by their hash.',
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
    schema: choice('true', 'false')
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
  readAccess: {
    variable: 'READ_ACCESS',
    description: 'Who may read: open is anyone, keys is whoever has an API key or a token.',
    otherwise: 'open',
    example: 'keys',
    schema: choice('open', 'keys').default('open'),
  },
  introspection: {
    variable: 'INTROSPECTION',
    description: 'Who may ask for the schema: open is anyone, closed is curators and admins.',
    otherwise: 'open',
    inProduction: 'closed',
    example: 'open',
    schema: choice('open', 'closed').default('open'),
  },
  playground: {
    variable: 'PLAYGROUND',
    description: 'Whether /graphql is a playground in a browser: on or off.',
    otherwise: 'on',
    inProduction: 'off',
    example: 'on',
    schema: choice('on', 'off').default('on'),
  },
  jwtSecret: {
    variable: 'JWT_SECRET',
    description: 'The secret by which tokens (JWT) are signed with HS256, HS384 or HS512.',
    otherwise: 'none: no such token is taken',
    example: 'a secret of yours, 32 characters or more',
    schema: z.string().min(32, '32 characters or longer').optional(),
    secret: true,
  },
  jwksUrl: {
    variable: 'JWKS_URL',
    description: "Where the public keys are by which an identity provider's tokens are checked.",
    otherwise: 'none',
    example: 'https://login.example/.well-known/jwks.json',
    schema: webAddress.optional(),
  },
  jwtIssuer: {
    variable: 'JWT_ISSUER',
    description: 'Who must have issued a token (iss).',
    otherwise: 'anyone',
    example: 'https://login.example/',
    schema: z.string().optional(),
  },
  jwtAudience: {
    variable: 'JWT_AUDIENCE',
    description: 'For whom a token must be meant (aud).',
    otherwise: 'anyone',
    example: 'wuwen',
    schema: z.string().optional(),
  },
  budget: {
    variable: 'BUDGET',
    description:
      'Points a minute for each client: a request takes one, and one for each node of its answer. 0 is without end.',
    otherwise: '0',
    inProduction: '100000',
    example: '50000',
    schema: wholeNumber(0, 999_999_999).default(0),
  },
  concurrency: {
    variable: 'MAX_CONCURRENT_REQUESTS',
    description: 'How many requests of one client are answered at a time; 0 is without end.',
    otherwise: '0',
    inProduction: '20',
    example: '50',
    schema: wholeNumber(0, 100_000).default(0),
  },
  maxStatements: {
    variable: 'MAX_STATEMENTS',
    description: 'How many statements the database runs for this server at a time; others wait for a moment.',
    otherwise: '64',
    example: '32',
    schema: wholeNumber(1, 1_000).default(64),
  },
  redisUrl: {
    variable: 'REDIS_URL',
    description: 'A Redis in which several servers count their clients together.',
    otherwise: 'none: each server counts for itself',
    example: 'redis://127.0.0.1:6379',
    schema: z
      .string()
      .refine(
        text => ['redis:', 'rediss:'].includes(parsed(text)?.protocol ?? ''),
        'an address of redis or rediss',
      )
      .optional(),
    secret: true,
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    description:
      "The header in which the proxy before this server tells a client's address; its last entry counts.",
    otherwise: 'none: the address of the connection',
    example: 'X-Forwarded-For',
    schema: z
      .string()
      .regex(/^[\w-]{1,64}$/, 'the name of a header')
      .transform(name => name.toLowerCase())
      .optional(),
  },
  slowStatementMs: {
    variable: 'SLOW_STATEMENT_MS',
    description: 'From how many ms on a statement is logged with its plan; 0 logs none.',
    otherwise: '1000',
    example: '250',
    schema: wholeNumber(0, 600_000).default(1_000),
  },
  traces: {
    variable: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    description: 'Where OpenTelemetry traces are sent, by OTLP over HTTP.',
    otherwise: 'nowhere: nothing is traced',
    example: 'http://127.0.0.1:4318',
    schema: webAddress.optional(),
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    description: `Which events are logged, and graver ones: ${levels.join(', ')}.`,
    otherwise: 'info',
    example: 'debug',
    schema: choice(...levels).default('info'),
  },
} satisfies Record<string, Setting>;

function operationsIn(path: string, context: z.RefinementCtx): Readonly<Record<string, string>> {
  if (path === '') return {};
  try {
    return readManifest(readFileSync(path, 'utf8'));
  } catch {
    context.addIssue(
      'the path of a manifest with valid operations: a JSON object, hash to text, or as Apollo writes it',
    );
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
  const production = env.NODE_ENV?.trim() === 'production';
  const entries = (Object.entries(settings) as [Name, Setting][]).map(([name, setting]) => {
    const text = textOf(setting, env) ?? (production ? setting.inProduction : undefined);
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
  if (config.jwksUrl && !(config.jwtIssuer && config.jwtAudience)) {
    mistakes.push(
      'JWT_ISSUER and JWT_AUDIENCE must be set where JWKS_URL is: its keys sign for others, too.',
    );
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
    ({ variable, description, otherwise, inProduction, example }) =>
      `| \`${variable}\` | ${description} | ${otherwise}${inProduction ? `; in production ${inProduction}` : ''} | \`${example}\` |`,
  );
  return ['| variable | what it is for | if not set | example |', '|---|---|---|---|', ...rows].join('\n');
}
