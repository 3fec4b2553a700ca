/** What a tool is, and what all of them share: their arguments, the form of what they tell, and its bound. */
import type { Tool as ToolDescription } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { Fault } from '../errors';
import type { Session } from './session';

export type JsonSchema = { type: 'object'; [keyword: string]: unknown };

export interface Tool {
  name: string;
  description: string;
  inputSchema: JsonSchema;
  outputSchema: JsonSchema;
  /** Answers a call. What it tells satisfies the output schema. Throws a Fault for what cannot be meant. */
  call(input: unknown, session: Session): Promise<Record<string, unknown>>;
}

/** Makes a tool of its arguments, as zod has them, and of the properties that it tells. */
export function tool<S extends z.ZodObject>(made: {
  name: string;
  description: string;
  input: S;
  /** Properties that are always there. Where something was cut, `cut` tells so beside them. */
  output: Record<string, object>;
  run(args: z.output<S>, session: Session): Promise<Record<string, unknown>>;
}): Tool {
  const { name, description, input, output, run } = made;
  return {
    name,
    description,
    inputSchema: inputSchemaOf(input),
    outputSchema: { type: 'object', properties: output },
    async call(given, session) {
      const { data, error } = input.safeParse(given ?? {});
      if (error) throw new Fault('BAD_USER_INPUT', mistakes(error), `It takes ${signatureOf(input)}.`);
      return bounded(await run(data, session));
    },
  };
}

/** The schema that is listed: a model reads every listing, so it has no word too much. All of it is checked, though. */
function inputSchemaOf(input: z.ZodObject): JsonSchema {
  const { properties = {}, required = [] } = z.toJSONSchema(input, {
    io: 'input',
    override({ jsonSchema }) {
      for (const keyword of UNTOLD) Reflect.deleteProperty(jsonSchema, keyword);
    },
  });
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

const UNTOLD = [
  'minLength',
  'maxLength',
  'maxItems',
  'minimum',
  'maximum',
  'additionalProperties',
  'propertyNames',
];

const mistakes = (error: z.ZodError) =>
  error.issues
    .map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message))
    .join('; ');

const signatureOf = ({ shape }: z.ZodObject) =>
  Object.entries(shape as Record<string, z.ZodType>)
    .map(([name, schema]) => `${name}${schema.safeParse(undefined).success ? '?' : ''}`)
    .join(', ');

/** The tool as `tools/list` tells it. */
export const describeTool = ({ name, description, inputSchema, outputSchema }: Tool): ToolDescription => ({
  name,
  description,
  inputSchema,
  outputSchema,
  annotations: { readOnlyHint: true },
});

export const language = z.enum(['ZH', 'EN']).optional();
/** A key or a name of an entity. */
export const named = z.string().trim().min(1).max(200);
export const texts = z.array(z.string().max(100)).max(30).optional();
/** How many entries are told where nothing is said, and at the most. */
export const first = (otherwise: number, most = 100) => z.int().min(1).max(most).default(otherwise);

const evidence = { items: { required: ['article', 'locator', 'url'] } };
/** A list of what is cited: objects with these properties and their evidence. */
export const citedList = (...properties: string[]) => ({
  type: 'array',
  items: { required: [...properties, 'evidence'], properties: { evidence } },
});
export const factsSchema = citedList('subject', 'type', 'object', 'basis');
export const claimsSchema = citedList('text');
export const list = { type: 'array' };
export const object = { type: 'object' };
export const text = { type: 'string' };
export const flag = { type: 'boolean' };
export const count = { type: 'integer' };

/** The longest answer, in characters of JSON: about 8,000 tokens. */
export const LONGEST = 24_000;

/** Shortens the longest list until the answer is short enough, and tells what was cut. */
export function bounded(output: Record<string, unknown>): Record<string, unknown> {
  const whole = output;
  let length = JSON.stringify(output).length;
  const cut = new Map<string, string>();
  while (length > LONGEST) {
    const [name, entries] = longestList(output) ?? [];
    if (name === undefined || !entries || entries.length < 2) throw tooLong(length);
    const kept = Math.max(1, Math.floor(entries.length * Math.min(0.9, LONGEST / length)));
    cut.set(name, `${name}: the first ${kept} of ${(whole[name] as unknown[]).length}`);
    output = { ...output, [name]: entries.slice(0, kept) };
    length = JSON.stringify({ ...output, cut: [...cut.values()] }).length;
  }
  const told = [...((whole['cut'] as string[] | undefined) ?? []), ...cut.values()];
  return told.length > 0 ? { ...output, cut: told } : output;
}

function longestList(output: Record<string, unknown>): [string, unknown[]] | undefined {
  const lists = Object.entries(output).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 1,
  );
  const sizes = lists.map(([, entries]) => JSON.stringify(entries).length);
  return lists[sizes.indexOf(Math.max(...sizes))];
}

const tooLong = (length: number) =>
  new Fault(
    'LIMIT_EXCEEDED',
    `The answer has ${length} characters; ${LONGEST} are told at the most.`,
    'Ask for less: fewer fields, or a lesser first.',
  );
