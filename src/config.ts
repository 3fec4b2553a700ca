/** The settings, read from the environment and checked. Nothing else reads process.env. */
import { resolve } from 'node:path';
import type { z } from 'zod';
import { access } from './config/access';
import { database } from './config/database';
import { observation } from './config/observation';
import { ontology } from './config/ontology';
import { requests } from './config/requests';
import { server } from './config/server';
import type { Setting } from './config/setting';
import { Fault } from './errors';

/** Every setting. To add one, add it to one of these: Config, the checks and the printed table follow. */
export const settings = {
  ...server,
  ...database,
  ...ontology,
  ...requests,
  ...access,
  ...observation,
} satisfies Record<string, Setting>;

type Settings = typeof settings;
type Name = keyof Settings;

/** The settings' values, by name. */
export type Config = { [N in Name]: z.output<Settings[N]['schema']> };

/** Reads all settings. Throws Fault BAD_CONFIGURATION with every mistake: the variable, what is wrong, an example. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const mistakes: string[] = [];
  const production = env.NODE_ENV?.trim() === 'production';
  const page = ontologyFile(env);
  const entries = (Object.entries(settings) as [Name, Setting][]).map(([name, setting]) => {
    const otherwise = (production ? setting.inProduction : undefined) ?? (page && setting.besidePage?.(page));
    const text = textOf(setting, env) ?? otherwise;
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

/** The page of another domain; undefined where the shipped one is served. It is read before the other settings. */
export function ontologyFile(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const text = env[settings.ontology.variable]?.trim();
  return text ? resolve(text) : undefined;
}

/** What looks like a setting with a typing error, a line each. What else the environment has is not ours. */
export function unknownSettings(env: NodeJS.ProcessEnv = process.env): string[] {
  const known = (Object.values(settings) as Setting[]).map(({ variable }) => variable);
  return Object.keys(env).flatMap(name => {
    if (known.includes(name)) return [];
    const near = known.find(variable => isNear(name, variable));
    return near === undefined ? [] : `${name} is no setting, and has no effect. Did you mean ${near}?`;
  });
}

/** Whether one letter is missing, too much, another, or changed places with the next. */
function isNear(name: string, variable: string): boolean {
  if (name.length < 3 || Math.abs(name.length - variable.length) > 1) return false;
  let at = 0;
  while (name[at] === variable[at]) at += 1;
  const [rest, other] = [name.slice(at), variable.slice(at)];
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
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

/** The settings as a table in Markdown. */
export function settingsTable(): string {
  const rows = (Object.values(settings) as Setting[]).map(
    ({ variable, description, otherwise, inProduction, example }) =>
      `| \`${variable}\` | ${description} | ${otherwise}${inProduction ? `; in production ${inProduction}` : ''} | \`${example}\` |`,
  );
  return ['| variable | what it is for | if not set | example |', '|---|---|---|---|', ...rows].join('\n');
}
