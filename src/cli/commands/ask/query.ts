/** `query [text] [--file <file>] [--variables <json>]`: answers a GraphQL query, as JSON. */
import { readFileSync } from 'node:fs';
import { badInput } from '../../../errors';
import { execute } from '../../ask';

interface Options {
  file?: string;
  variables?: string;
  operation?: string;
}

export async function run(text: string | undefined, options: Options): Promise<void> {
  const { data, errors } = await execute({
    source: sourceOf(text, options),
    variableValues: variablesIn(options.variables),
    operationName: options.operation,
  });
  const told = errors?.map(error => {
    const { code, hint } = (error.originalError ?? error.extensions) as { code?: string; hint?: string };
    return { ...error.toJSON(), ...(code && { extensions: { code, hint } }) };
  });
  console.log(JSON.stringify({ ...(told && { errors: told }), ...(data && { data }) }, null, 2));
  if (errors) process.exitCode = 1;
}

function sourceOf(text: string | undefined, { file }: Options): string {
  if ((text === undefined) === (file === undefined)) {
    throw badInput('One query is to be given.', 'Write it behind query, or name its file with --file.');
  }
  try {
    return file === undefined && text !== '-' ? text! : readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    throw badInput(`The query cannot be read: ${(error as Error).message}`);
  }
}

function variablesIn(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value = JSON.parse(json) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // told below
  }
  throw badInput('--variables is no JSON object.', `Write it as '{ "key": "openai" }'.`);
}
